// Keys of one letter, for who works from the keyboard. They can be turned off in this browser (WCAG 2.1.4), since who
// dictates would press them by chance.

const SWITCH = "desk-keys";

const areOn = () => localStorage.getItem(SWITCH) !== "off";

for (const button of document.querySelectorAll("button[data-keys]")) {
  const show = () => button.setAttribute("aria-pressed", String(areOn()));
  button.hidden = false;
  button.addEventListener("click", () => {
    localStorage.setItem(SWITCH, areOn() ? "off" : "on");
    show();
  });
  show();
}

/** Let each key do what stands under it; not while somebody types. */
export function onKeys(deeds) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
    if (!Object.hasOwn(deeds, event.key) || !areOn()) return;
    event.preventDefault();
    deeds[event.key]();
  });
}

/** Put the focus on the next (1) or the one before (-1) of the elements that a selector finds. */
export function step(selector, by) {
  const found = [...document.querySelectorAll(selector)];
  const at = found.indexOf(document.activeElement);
  found[at < 0 ? 0 : Math.min(Math.max(at + by, 0), found.length - 1)]?.focus();
}
