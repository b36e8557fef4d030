// The conversation on the page: starts or resumes, sends, shows, and never loses what was written.

import { Client, Memory, ProblemAnswer, Unreachable, freshKey } from "./client.js";
import { idleWatch, options } from "./options.js";
import { answerForm, bubble, button, element, fill } from "./view.js";

const WRITING_AFTER = 350;
const PAUSES = [1000, 2000, 4000, 8000, 15000];
const LISTEN_EVERY = 4000;

export const byId = (id) => document.getElementById(id);
const chat = byId("chat");
const every = Object.fromEntries(JSON.parse(byId("texts").textContent));
export let texts = every[chat.dataset.language];
export const memory = new Memory(chat.dataset.trial);
export const client = new Client(memory);

let busy = false;
let wakeUp = null;
let cursor = 0;
let state = "";

// ------------------------------------------------------------------------------------------------- what is shown

export function say(text, trouble = false, ...more) {
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
  const made = messages.map((message) => bubble(message, texts, fresh, openPage));
  byId("messages").append(...made);
  return made;
}

function progress({ asked, about }) {
  const asking = state === "screening" && about > 0 && asked > 0;
  byId("progress").hidden = !asking;
  if (!asking) return;
  const most = Math.max(about, asked);
  byId("progress-text").textContent = fill(texts.progress, { asked, about: most });
  byId("progress-bar").max = most;
  byId("progress-bar").value = asked;
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
  cursor = reply.cursor;
  state = reply.state;
  speak(reply.messages.findLast((message) => message.from !== "person")?.lang);
  say(state === "with_person" ? texts.with_person : "");
  const made = append(reply.messages, fresh);
  progress(reply.progress);
  byId("code-in").hidden = state !== "consent";
  ask(reply.messages, fresh);
  const first = fresh ? made[0] : byId("messages").lastElementChild;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  first?.scrollIntoView({ block: fresh ? "start" : "nearest", behavior: calm || !fresh ? "auto" : "smooth" });
}

/** What came meanwhile: from a person of the study team, or because the conversation went on in another tab. */
async function catchUp() {
  if (busy || !cursor || document.hidden || !memory.read().token) return;
  try {
    const reply = await client.since(cursor);
    if (busy || reply.cursor <= cursor) return;
    if (state !== "with_person" || reply.state !== state) return await resumeTyping();
    cursor = reply.cursor;
    append(reply.messages.filter((message) => message.from !== "person"), true).at(-1)?.scrollIntoView({ block: "nearest" });
  } catch (problem) {
    if (problem.status === 401) ended(texts.ended);
  }
}

/** Shows everything anew and keeps what is being typed. */
async function resumeTyping() {
  const field = byId("said");
  const typed = field?.value;
  const typing = field && field === document.activeElement;
  await resume();
  if (typed && byId("said")) byId("said").value = typed;
  if (typing) byId("said")?.focus();
}

/** Opens one of the person's own pages in a tab: the code goes in the body of a form, never in an address. */
export async function openPage(opens) {
  try {
    const { code, path } = await client.ticket(opens);
    const field = element("input", { type: "hidden", name: "code", value: code });
    const form = element("form", { method: "post", action: path, target: "_blank", rel: "noopener" }, field);
    document.body.append(form);
    form.submit();
    form.remove();
  } catch (problem) {
    failed(problem, texts.trouble_page);
  }
}

export function failed(problem, words = texts.trouble_page) {
  if (problem.status === 401) ended(texts.ended);
  else say(words, true);
}

function lock(locked) {
  busy = locked;
  for (const control of byId("answer").querySelectorAll("button, input, textarea, select")) control.disabled = locked;
}

// ------------------------------------------------------------------------------------------------ what is sent

export async function send(body, words) {
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
    const person = state === "with_person";
    const reply = await sendUntilAnswered(unsent);
    // beside a person's messages the reply is not all that came
    await (person ? resume() : show(reply, { fresh: true }));
    if (person) byId("said")?.focus();
  } catch (problem) {
    await refused(problem, unsent);
  } finally {
    clearTimeout(writing);
    busy = false;
  }
}

/** Sends the same key again until there is an answer, whether a reply or a refusal. */
async function sendUntilAnswered(unsent) {
  try {
    return await untilReached(() => client.send(unsent));
  } finally {
    memory.write({ unsent: null });
  }
}

/** Tries again, with pauses, until the gateway answers; a refusal is an answer. */
async function untilReached(attempt) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (problem) {
      if (problem instanceof ProblemAnswer ? !problem.passing : !(problem instanceof Unreachable)) throw problem;
      await pause(problem, tries);
    }
  }
}

function pause(problem, tries) {
  const wait = Math.max(PAUSES[Math.min(tries, PAUSES.length - 1)], (problem.retryAfter ?? 0) * 1000);
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, wait);
    wakeUp = () => {
      clearTimeout(timer);
      wakeUp = null;
      say(texts.writing);
      resolve();
    };
    const words = problem instanceof Unreachable ? texts.offline : texts.trouble;
    say(words, true, button(texts.retry, () => wakeUp?.(), "quiet"));
  });
}

async function refused(problem, unsent) {
  if (problem.status === 401) return ended(texts.ended);
  if (problem.status === 409) return resume(texts.gone);
  byId("messages").lastElementChild?.remove();
  lock(false);
  say(problem.problem.detail || problem.problem.title, true);
  const field = byId("said");
  if (field && unsent.body.text) field.value = unsent.body.text;
  field?.focus();
}

// ------------------------------------------------------------------------------------- starting, resuming, ending

function clear() {
  byId("messages").replaceChildren();
  byId("answer").replaceChildren();
  byId("progress").hidden = true;
  cursor = 0;
}

async function start() {
  say(texts.starting);
  clear();
  try {
    show(await untilReached(() => client.start(chat.dataset.trial, document.documentElement.lang)), { fresh: false });
  } catch (problem) {
    say(problem.status === 409 ? texts.closed : problem.problem.detail || problem.problem.title, true);
  }
}

async function resume(note = "") {
  const { unsent } = memory.read();
  try {
    if (unsent) await sendUntilAnswered(unsent).catch(() => null);
    const everything = await untilReached(() => client.since(0));
    byId("messages").replaceChildren();
    show(everything, { fresh: false });
    if (note) say(note, true);
  } catch (problem) {
    if (problem.status !== 401) throw problem;
    ended(texts.ended);
  }
}

/** A reminder's link or a code opens its conversation on any device. */
export async function reopen(key) {
  say(texts.starting);
  try {
    await untilReached(() => client.resume(key));
    await resume();
  } catch {
    const note = key.code ? texts.code_wrong : texts.link_gone;
    await (memory.read().token ? resume(note) : ended(note));
  }
}

export function ended(note) {
  memory.forget();
  menu.refresh();
  clear();
  const again = button(texts.again, start);
  byId("answer").append(element("div", { class: "choices" }, again, button(texts.code_have, menu.askCode, "quiet")));
  say(note);
  again.focus();
}

export async function erase(then) {
  lock(true);
  try {
    const receipt = await client.erase();
    memory.forget();
    menu.refresh();
    clear();
    await then(receipt);
  } catch {
    say(texts.trouble, true);
    lock(false);
  } finally {
    busy = false;
  }
}
export const startOver = () => erase(start);

const menu = options();
idleWatch(chat.dataset.idle * 60000);
addEventListener("online", () => wakeUp?.());
addEventListener("hashchange", () => secretInAddress() && location.reload());
addEventListener("visibilitychange", catchUp);
let ticks = 0;
setInterval(() => (state === "with_person" || (ticks += 1) % 5 === 0) && catchUp(), LISTEN_EVERY);

// the second half of a double click, or a key held down, must not answer the question that has just appeared
byId("answer").addEventListener("click", (event) => event.detail > 1 && event.stopPropagation(), true);
byId("answer").addEventListener("keydown", (event) => event.repeat && event.key === "Enter" && event.preventDefault(), true);

/** What a link carries behind the #; it leaves the address bar before anything is sent. */
function secretInAddress() {
  const [name, value] = location.hash.slice(1).split("=");
  return value && { resume: { secret: value }, code: { code: value } }[name];
}

byId("no-script").remove();
chat.hidden = false;
const secret = secretInAddress();
if (secret) history.replaceState(null, "", location.pathname + location.search);
await (secret ? reopen(secret) : memory.read().token ? resume() : start());
