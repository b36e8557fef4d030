// Keeps ticks over live updates; "/" goes to the search, j and k walk through the rows.

const ticked = new Set();

document.addEventListener("change", ({ target }) => {
  if (target.name === "ids") ticked[target.checked ? "add" : "delete"](target.value);
});

document.addEventListener("desk:replaced", () => {
  for (const box of document.querySelectorAll("input[name=ids]")) box.checked = ticked.has(box.value);
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
  if (event.key === "/") {
    event.preventDefault();
    document.getElementById("find").focus();
  }
  if (event.key === "j" || event.key === "k") {
    const rows = [...document.querySelectorAll("a.open")];
    const at = rows.indexOf(document.activeElement);
    const next = event.key === "j" ? Math.min(at + 1, rows.length - 1) : Math.max(at - 1, 0);
    rows[next]?.focus();
  }
});
