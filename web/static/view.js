// Builds what is seen. Text goes in as text, never as markup.

import { writing } from "./fields.js";

const LONG_LABEL = 34;
const MANY_CHOICES = 10;
const IMPORTANT = new Set(["crisis", "emergency", "abuse", "adverse", "check"]);

export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value != null && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter(Boolean));
  return made;
}

/** A button; `kind` is its class. */
export function button(text, onclick, kind = "") {
  return element("button", { type: "button", class: kind, onclick }, text);
}

export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** Paragraphs and bullet lists out of plain text. */
function prose(text) {
  const parts = [];
  let list = null;
  for (const line of text.split("\n")) {
    const item = /^\s*[•–-]\s+(.*)$/u.exec(line);
    if (item) {
      if (!list) parts.push((list = element("ul")));
      list.append(element("li", {}, item[1]));
    } else {
      list = null;
      if (line.trim()) parts.push(element("p", {}, line));
    }
  }
  return parts;
}

export function bubble(message, texts, fresh, open) {
  const own = message.from === "person";
  const { notice } = message;
  const kinds = ["message", own ? "own" : "from-assistant"];
  if (IMPORTANT.has(notice)) kinds.push("important");
  if (notice === "outcome" || notice === "person") kinds.push(notice);
  if (fresh) kinds.push("fresh");
  const name = own ? texts.you : notice === "person" ? texts.person_of_team : texts.assistant;
  const who = element("span", { class: "who" }, `${name}: `);
  const page = message.opens && button(texts[`open_${message.opens}`], () => open(message.opens), "opens");
  return element("li", { class: kinds.join(" "), lang: own ? null : message.lang, dir: "auto" }, who, ...prose(message.text), page);
}

/**
 * The form for the open question: buttons, a tick list, fields to write in.
 * `send` is called with the body to post and with the words that stand for it.
 */
export function answerForm(message, texts, send) {
  const input = message?.input ?? { kind: "text" };
  const choices = message?.choices ?? [];
  const checklist = input.kind === "checklist" && choices.some((choice) => choice.group === "item");
  // where the choices are only ways out, or very many, writing comes first
  const writingFirst = !checklist && (choices.length > MANY_CHOICES || choices.every((choice) => choice.group === "skip"));
  const parts = [writing(input, !writingFirst, texts, (text) => send({ text }, text))];
  if (checklist) parts.unshift(tickList(choices, texts, send));
  else if (choices.length) parts.splice(writingFirst ? 1 : 0, 0, buttons(choices, texts, send));
  return element("div", { class: "answer" }, ...parts);
}

function choiceButton(choice, send) {
  const pick = () => send({ choice: choice.id }, choice.label);
  return button(choice.label, pick, choice.group === "skip" ? "choice skip" : "choice");
}

function buttons(choices, texts, send) {
  const long = choices.some((choice) => choice.label.length > LONG_LABEL);
  const layout = choices.length > MANY_CHOICES ? "many" : long ? "long" : "";
  const row = element("div", { class: `choices ${layout}` }, ...choices.map((choice) => choiceButton(choice, send)));
  return element("fieldset", {}, element("legend", {}, texts.choose), row);
}

function tickList(choices, texts, send) {
  const items = choices.filter((choice) => choice.group === "item");
  const others = choices.filter((choice) => choice.group !== "item");
  const boxes = items.map((choice) => element("input", { type: "checkbox", value: choice.id, "aria-describedby": "tick-wrong" }));
  const list = items.map((choice, index) => element("li", {}, element("label", {}, boxes[index], element("span", { dir: "auto" }, choice.label))));
  const wrong = element("p", { class: "wrong", id: "tick-wrong", role: "alert" });
  const go = () => {
    const ticked = items.filter((_, index) => boxes[index].checked);
    if (ticked.length) send({ choices: ticked.map((choice) => choice.id) }, ticked.map((choice) => choice.label).join(", "));
    else {
      wrong.textContent = texts.tick_first;
      boxes[0].focus();
    }
  };
  const row = element("div", { class: "choices" }, button(texts.continue, go), ...others.map((choice) => choiceButton(choice, send)));
  return element("fieldset", {}, element("legend", {}, texts.tick), element("ul", { class: "ticks" }, ...list), wrong, row);
}
