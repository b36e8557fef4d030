// What stands beside the questions: the list of answers, going on later, languages, print, deleting, and the time-out.

import { byId, client, ended, erase, failed, memory, openPage, reopen, say, send, startOver, texts } from "./chat.js";
import { button, element, fill } from "./view.js";

const WARN_BEFORE = 5 * 60000;

/** A dialog with a heading, its content, and buttons; each closes it. The last button is the way back. */
function ask(heading, content, ...buttons) {
  const dialog = byId("dialog");
  const closing = buttons.map(([words, action, kind]) =>
    button(words, () => {
      dialog.close();
      if (!action) return;
      byId("options").open = false;
      action();
    }, `button ${kind ?? ""}`),
  );
  byId("dialog-heading").textContent = heading;
  byId("dialog-content").replaceChildren(...content);
  byId("dialog-buttons").replaceChildren(...closing);
  if (!dialog.open) dialog.showModal();
}

const back = () => [texts.cancel, null, "plain"];
const sentence = (words) => element("p", {}, words);

async function showAnswers() {
  const answers = await client.answers();
  const rows = answers.map(({ fact, about, answer, change }) => {
    const again = change && button(texts.change, () => {
      byId("dialog").close();
      byId("options").open = false;
      send({ wish: `change:${fact}` }, fill(texts.change_this, { about }));
    }, "quiet");
    again && again.setAttribute("aria-label", `${texts.change}: ${about}`);
    return element("div", {}, element("dt", {}, about), element("dd", { dir: "auto" }, answer, again));
  });
  const content = rows.length ? element("dl", { class: "answers" }, ...rows) : sentence(texts.answers_none);
  ask(texts.answers, [content], [texts.save_file, () => openPage("data"), "plain"], back());
}

async function save() {
  const { code, until } = await client.save();
  const link = `${location.origin}${location.pathname}#code=${code}`;
  const day = new Date(until).toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
  const content = [
    sentence(fill(texts.save_text, { day })),
    element("p", { class: "code" }, element("output", { "aria-label": texts.code }, code)),
    element("p", {}, element("a", { href: link, target: "_blank", rel: "noopener" }, texts.save_link)),
  ];
  ask(texts.save, content, back());
}

function askCode() {
  const field = element("input", { id: "code", autocomplete: "off", autocapitalize: "characters", spellcheck: "false", maxlength: "20" });
  const open = () => field.value.trim() && reopen({ code: field.value.trim() });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    byId("dialog").close();
    open();
  });
  ask(texts.code_have, [element("label", { class: "field", for: "code" }, texts.code), field], [texts.code_open, open], back());
}

/** Makes the buttons of the page work. */
export function options() {
  const refresh = () => byId("keep").setAttribute("aria-pressed", String(memory.lasting));
  const deleted = (receipt) => ended(receipt ? fill(texts.deleted_receipt, { receipt }) : texts.deleted);
  const actions = {
    answers: () => showAnswers().catch(failed),
    save: () => save().catch(failed),
    "code-in": askCode,
    print: () => print(),
    data: () => openPage("data"),
    keep() {
      memory.keep(!memory.lasting);
      refresh();
      say(memory.lasting ? texts.keep_on : texts.keep_off);
    },
    restart: () => ask(texts.restart, [sentence(texts.restart_ask)], [texts.restart_yes, startOver, "danger"], back()),
    delete: () => ask(texts.delete, [sentence(texts.delete_ask)], [texts.delete_yes, () => erase(deleted), "danger"], back()),
  };
  for (const [id, action] of Object.entries(actions)) byId(id).addEventListener("click", action);
  for (const wish of document.querySelectorAll("[data-wish]")) {
    wish.addEventListener("click", () => {
      byId("options").open = false;
      send({ wish: wish.dataset.wish }, wish.textContent);
    });
  }
  if (parent !== window) {
    addEventListener("keydown", (event) => event.key === "Escape" && !byId("dialog").open && parent.postMessage("prescreen:close", "*"));
  }
  refresh();
  return { refresh, askCode };
}

/** Closes the chat on this device when nobody has used it for so long, unless it is to be kept or has something unsent. */
export function idleWatch(after) {
  let used = Date.now();
  const use = () => (used = Date.now());
  for (const kind of ["pointerdown", "keydown", "input"]) addEventListener(kind, use);
  setInterval(() => {
    const { token, unsent } = memory.read();
    const left = used + after - Date.now();
    if (!token || unsent || memory.lasting || left > WARN_BEFORE) return;
    if (left > 0) {
      if (!byId("dialog").open || !byId("still-there")) ask(texts.idle, [element("p", { id: "still-there" }, texts.idle_text)], [texts.idle_stay, use], [texts.save, () => save().catch(failed), "plain"]);
    } else {
      byId("dialog").close();
      ended(texts.idle_over);
    }
  }, 10000);
}
