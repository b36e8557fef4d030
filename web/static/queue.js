// Keeps ticks over live updates; "/" goes to the search, j and k walk through the rows.

import { onKeys, step } from "./keys.js";

const ticked = new Set();

document.addEventListener("change", ({ target }) => {
  if (target.name === "ids") ticked[target.checked ? "add" : "delete"](target.value);
});

document.addEventListener("desk:replaced", () => {
  for (const box of document.querySelectorAll("input[name=ids]")) box.checked = ticked.has(box.value);
});

onKeys({
  "/": () => document.getElementById("find").focus(),
  j: () => step("a.open", 1),
  k: () => step("a.open", -1),
});
