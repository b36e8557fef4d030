// Makes the desk's pages quicker; every one works without. An element with an id and
//   data-live="seconds"   is fetched anew so often, from its own page (data-from: another), and replaced when it changed;
//   data-swap on a form or a link   sends it without leaving the page and replaces the elements that data-swap names
//   (ids, parted by blanks) by those of the answer. What data-said of the answer says is read out.
// The browser parses the answer itself (responseType "document"), so no HTML is ever made from a string here.

const byId = (id, where = document) => where.getElementById(id);

function fetchPage(method, address, body) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    request.responseType = "document";
    request.setRequestHeader("x-desk-part", "1");
    if (body) request.setRequestHeader("content-type", "application/x-www-form-urlencoded");
    request.onload = () => resolve(request);
    request.onerror = () => reject(new Error("unreachable"));
    request.send(body ?? null);
  });
}

/** Put the answer's elements where ours of the same id stand; keep the focus. Returns whether anything was there. */
export function replaceParts(ids, page) {
  let found = false;
  for (const id of ids) {
    const [old, fresh] = [byId(id), page && byId(id, page)];
    if (!old || !fresh) continue;
    found = true;
    if (old.isEqualNode(fresh)) continue;
    const focused = old.contains(document.activeElement) ? document.activeElement.id : "";
    const taken = document.importNode(fresh, true);
    old.replaceWith(taken);
    live(taken);
    if (focused) byId(focused)?.focus();
    if (taken.dataset.said) say(taken.dataset.said);
    taken.dispatchEvent(new CustomEvent("desk:replaced", { bubbles: true }));
  }
  return found;
}

export function say(text) {
  byId("said").textContent = text;
}

function live(element) {
  const seconds = Number(element.dataset.live);
  if (!seconds) return;
  setTimeout(async () => {
    if (byId(element.id) !== element) return;
    const busy = document.hidden || element.contains(document.activeElement) && document.activeElement.matches("input:not([type=checkbox]), textarea, select");
    try {
      const answer = busy ? null : await fetchPage("GET", element.dataset.from ?? location.href);
      if (answer?.status === 200) replaceParts([element.id], answer.response);
    } catch {
      // Tried again after the next pause.
    }
    if (byId(element.id) === element) live(element);
  }, seconds * 1000);
}

async function swap(element, method, address, body) {
  const ids = element.dataset.swap.split(" ");
  element.setAttribute("aria-busy", "true");
  try {
    const answer = await fetchPage(method, address, body);
    if (!replaceParts(ids, answer.response)) throw new Error("another page");
  } catch {
    element.removeAttribute("data-swap");
    if (element instanceof HTMLFormElement) element.requestSubmit();
    else location.assign(address);
  } finally {
    element.removeAttribute("aria-busy");
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("form[data-swap]")) return;
  event.preventDefault();
  const data = new URLSearchParams(new FormData(form, event.submitter));
  if (form.method === "post") swap(form, "POST", form.action, data.toString());
  else swap(form, "GET", `${form.action}?${data}`);
});

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-swap]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  swap(link, "GET", link.href);
});

for (const element of document.querySelectorAll("[data-live][id]")) live(element);
