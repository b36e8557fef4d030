// The conversation on the page: starts or resumes, sends, shows, and never loses what was written.

import { Client, Memory, ProblemAnswer, Unreachable, freshKey } from "./client.js";
import { answerForm, bubble, element } from "./view.js";

const WRITING_AFTER = 350;
const PAUSES = [1000, 2000, 4000, 8000, 15000];

const byId = (id) => document.getElementById(id);
const chat = byId("chat");
const every = Object.fromEntries(JSON.parse(byId("texts").textContent));
let texts = every[chat.dataset.language];
const memory = new Memory(chat.dataset.trial);
const client = new Client(memory);

let busy = false;
let wakeUp = null;

// ------------------------------------------------------------------------------------------------- what is shown

function say(text, trouble = false, ...more) {
  const status = byId("status");
  status.className = trouble ? "trouble" : "";
  status.replaceChildren(text, ...more);
}

/** The words around the conversation follow its language. */
function speak(language) {
  if (!every[language] || every[language] === texts) return;
  texts = every[language];
  document.documentElement.lang = language;
  for (const shown of document.querySelectorAll("[data-text]")) shown.textContent = texts[shown.dataset.text];
  byId("log").setAttribute("aria-label", texts.log);
}

function append(messages, fresh) {
  const list = byId("messages");
  const made = messages.map((message) => bubble(message, texts, fresh, openPage));
  list.append(...made);
  return made;
}

function progress({ progress, state }) {
  const asking = state === "screening" && progress.about > 0 && progress.asked > 0;
  byId("progress").hidden = !asking;
  if (!asking) return;
  const about = Math.max(progress.about, progress.asked);
  byId("progress-text").textContent = texts.progress.replace("{asked}", progress.asked).replace("{about}", about);
  byId("progress-bar").max = about;
  byId("progress-bar").value = progress.asked;
}

/** The form belongs to the last message of the latest reply that asks for something. */
function openQuestion(messages) {
  const latest = messages.slice(messages.findLastIndex((message) => message.from === "person") + 1);
  return latest.findLast((message) => message.input?.kind !== "none") ?? latest.at(-1);
}

function ask(messages, focus) {
  const answer = byId("answer");
  answer.replaceChildren(answerForm(openQuestion(messages), texts, send));
  if (focus) answer.querySelector("input, textarea, button")?.focus({ preventScroll: true });
}

function show(reply, { fresh }) {
  speak(reply.messages.findLast((message) => message.from !== "person")?.lang);
  say("");
  const made = append(reply.messages, fresh);
  progress(reply);
  ask(reply.messages, fresh);
  const first = fresh ? made[0] : byId("messages").lastElementChild;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  first?.scrollIntoView({ block: fresh ? "start" : "nearest", behavior: calm || !fresh ? "auto" : "smooth" });
}

/** Opens one of the person's own pages in a tab: the code goes in the body of a form, never in an address. */
async function openPage(opens) {
  try {
    const { code, path } = await client.ticket(opens);
    const field = element("input", { type: "hidden", name: "code", value: code });
    const form = element("form", { method: "post", action: path, target: "_blank", rel: "noopener" }, field);
    document.body.append(form);
    form.submit();
    form.remove();
  } catch (problem) {
    if (problem instanceof ProblemAnswer && problem.status === 401) ended(texts.ended);
    else say(texts.trouble_page, true);
  }
}

function lock(locked) {
  busy = locked;
  for (const control of byId("answer").querySelectorAll("button, input, textarea")) control.disabled = locked;
}

// ------------------------------------------------------------------------------------------------ what is sent

async function send(body, words) {
  if (busy) return;
  const unsent = { key: freshKey(), body, words };
  memory.write({ unsent });
  append([{ from: "person", text: words }], true);
  await deliver(unsent);
}

async function deliver(unsent) {
  lock(true);
  const writing = setTimeout(() => say(texts.writing), WRITING_AFTER);
  try {
    const reply = await sendUntilAnswered(unsent);
    show(reply, { fresh: true });
  } catch (problem) {
    await refused(problem, unsent);
  } finally {
    clearTimeout(writing);
    busy = false;
  }
}

/** Sends the same key again until there is an answer, whether a reply or a refusal. */
async function sendUntilAnswered(unsent) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const reply = await client.send(unsent);
      memory.write({ unsent: null });
      return reply;
    } catch (problem) {
      if (problem instanceof ProblemAnswer && !problem.passing) {
        memory.write({ unsent: null });
        throw problem;
      }
      await pause(problem, attempt);
    }
  }
}

function pause(problem, attempt) {
  const wait = Math.max(PAUSES[Math.min(attempt, PAUSES.length - 1)], (problem.retryAfter ?? 0) * 1000);
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, wait);
    wakeUp = () => {
      clearTimeout(timer);
      wakeUp = null;
      say(texts.writing);
      resolve();
    };
    const retry = element("button", { type: "button", class: "quiet", onclick: () => wakeUp?.() }, texts.retry);
    say(problem instanceof Unreachable ? texts.offline : texts.trouble, true, retry);
  });
}

async function refused(problem, unsent) {
  if (problem.status === 401) {
    ended(texts.ended);
    return;
  }
  if (problem.status === 409) {
    await resume(texts.gone);
    return;
  }
  byId("messages").lastElementChild?.remove();
  lock(false);
  say(problem.problem.detail || problem.problem.title, true);
  const field = byId("said");
  if (field && unsent.body.text) field.value = unsent.body.text;
  field?.focus();
}

// ------------------------------------------------------------------------------------- starting, resuming, ending

async function start() {
  say(texts.starting);
  byId("messages").replaceChildren();
  byId("answer").replaceChildren();
  for (let attempt = 0; ; attempt += 1) {
    try {
      const begun = await client.start(chat.dataset.trial, chat.dataset.language);
      show(begun, { fresh: false });
      return;
    } catch (problem) {
      if (problem instanceof ProblemAnswer && !problem.passing) {
        say(problem.problem.detail || problem.problem.title, true);
        return;
      }
      await pause(problem, attempt);
    }
  }
}

async function resume(note = "") {
  const { unsent } = memory.read();
  for (let attempt = 0; ; attempt += 1) {
    try {
      if (unsent) await sendUntilAnswered(unsent).catch(() => null);
      const everything = await client.everything();
      byId("messages").replaceChildren();
      show(everything, { fresh: false });
      if (note) say(note, true);
      return;
    } catch (problem) {
      if (problem instanceof ProblemAnswer && problem.status === 401) {
        ended(texts.ended);
        return;
      }
      await pause(problem, attempt);
    }
  }
}

/** A reminder's link opens its conversation on any device. The secret leaves the address bar before anything is sent. */
async function reopen(secret) {
  history.replaceState(null, "", location.pathname + location.search);
  say(texts.starting);
  for (let attempt = 0; ; attempt += 1) {
    try {
      await client.resume(secret);
      await resume();
      return;
    } catch (problem) {
      if (problem instanceof ProblemAnswer && !problem.passing) {
        await (memory.read().token ? resume(texts.link_gone) : ended(texts.link_gone));
        return;
      }
      await pause(problem, attempt);
    }
  }
}

function ended(note) {
  memory.forget();
  keeping();
  byId("progress").hidden = true;
  byId("answer").replaceChildren();
  const again = element("button", { type: "button", onclick: () => start() }, texts.again);
  byId("answer").append(again);
  say(note);
  again.focus();
}

async function erase(then) {
  lock(true);
  try {
    const receipt = await client.erase();
    memory.forget();
    keeping();
    byId("messages").replaceChildren();
    await then(receipt);
  } catch {
    say(texts.trouble, true);
    lock(false);
  }
}

// --------------------------------------------------------------------------------------------------- the options

function sure(question, yes, action) {
  const dialog = byId("sure");
  byId("sure-text").textContent = question;
  byId("sure-yes").textContent = yes;
  byId("sure-yes").onclick = () => {
    dialog.close();
    byId("options").open = false;
    action();
  };
  byId("sure-no").onclick = () => dialog.close();
  dialog.showModal();
}

function keeping() {
  const button = byId("keep");
  button.setAttribute("aria-pressed", String(memory.lasting));
}

byId("print").addEventListener("click", () => print());
byId("keep").addEventListener("click", () => {
  memory.keep(!memory.lasting);
  keeping();
  say(memory.lasting ? texts.keep_on : texts.keep_off);
});
byId("restart").addEventListener("click", () => {
  sure(texts.restart_ask, texts.restart_yes, () => erase(start));
});
byId("delete").addEventListener("click", () => {
  sure(texts.delete_ask, texts.delete_yes, () => erase(async (receipt) => ended(receipt ? texts.deleted_receipt.replace("{receipt}", receipt) : texts.deleted)));
});
for (const button of document.querySelectorAll("[data-wish]")) {
  button.addEventListener("click", () => {
    byId("options").open = false;
    send({ text: button.dataset.wish }, button.dataset.wish);
  });
}
addEventListener("online", () => wakeUp?.());
addEventListener("hashchange", () => location.hash.startsWith("#resume=") && location.reload());

// the second half of a double click, or a key held down, must not answer the question that has just appeared
byId("answer").addEventListener("click", (event) => event.detail > 1 && event.stopPropagation(), true);
byId("answer").addEventListener("keydown", (event) => event.repeat && event.key === "Enter" && event.preventDefault(), true);

byId("no-script").remove();
chat.hidden = false;
keeping();
const secret = new URLSearchParams(location.hash.slice(1)).get("resume");
await (secret ? reopen(secret) : memory.read().token ? resume() : start());
