// Builds what is seen. Text goes in as text, never as markup.

const LONG_LABEL = 34;
const MANY_CHOICES = 10;
const IMPORTANT = new Set(["crisis", "emergency", "abuse", "adverse", "check"]);
const FIELDS = {
  number: { inputmode: "decimal" },
  integer: { inputmode: "numeric" },
  email: { type: "email", inputmode: "email", autocomplete: "email" },
  tel: { type: "tel", inputmode: "tel", autocomplete: "tel" },
};
const ONE_LINE = new Set(["number", "integer", "email", "tel", "date", "choice", "checklist"]);

export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key === "class") made.className = value;
    else if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value !== undefined && value !== null && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
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
  const kinds = ["message", own ? "own" : "from-assistant"];
  if (IMPORTANT.has(message.notice)) kinds.push("important");
  if (message.notice === "outcome") kinds.push("outcome");
  if (fresh) kinds.push("fresh");
  const who = element("span", { class: "who" }, `${own ? texts.you : texts.assistant}: `);
  const page = message.opens
    ? element("button", { type: "button", class: "opens", onclick: () => open(message.opens) }, texts[`open_${message.opens}`])
    : null;
  return element("li", { class: kinds.join(" "), lang: own ? undefined : message.lang }, who, ...prose(message.text), page);
}

/**
 * The form for the open question: buttons, a tick list, a box to write in.
 * `send` is called with the body to post and with the words that stand for it.
 */
export function answerForm(message, texts, send) {
  const input = message?.input ?? { kind: "text" };
  const choices = message?.choices ?? [];
  const checklist = input.kind === "checklist" && choices.some((choice) => choice.group === "item");
  const parts = [];
  if (checklist) parts.push(tickList(choices, texts, send));
  else if (choices.length) parts.push(buttons(choices, texts, send));
  // where the choices are only ways out, or very many, writing comes first
  const writingFirst = !checklist && (choices.length > MANY_CHOICES || choices.every((choice) => choice.group === "skip"));
  const written = box(input, !writingFirst, texts, send);
  if (writingFirst) parts.unshift(written);
  else parts.push(written);
  return element("div", { class: "answer" }, ...parts);
}

function choiceButton(choice, send) {
  const pick = () => send({ choice: choice.id }, choice.label);
  return element("button", { type: "button", class: `choice ${choice.group === "skip" ? "skip" : ""}`, onclick: pick }, choice.label);
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
  const boxes = items.map((choice) => element("input", { type: "checkbox", value: choice.id }));
  const list = element(
    "ul",
    { class: "ticks" },
    ...items.map((choice, index) => element("li", {}, element("label", {}, boxes[index], element("span", {}, choice.label)))),
  );
  const wrong = element("p", { class: "hint", role: "alert" });
  const go = () => {
    const ticked = items.filter((_, index) => boxes[index].checked);
    if (ticked.length) send({ choices: ticked.map((choice) => choice.id) }, ticked.map((choice) => choice.label).join(", "));
    else wrong.textContent = texts.tick_first;
  };
  const row = element(
    "div",
    { class: "choices" },
    element("button", { type: "button", onclick: go }, texts.continue),
    ...others.map((choice) => choiceButton(choice, send)),
  );
  return element("fieldset", {}, element("legend", {}, texts.tick), list, wrong, row);
}

function box(input, other, texts, send) {
  const oneLine = ONE_LINE.has(input.kind);
  const hint = { date: texts.date_hint, multiline: texts.several_hint }[input.kind];
  const field = element(oneLine ? "input" : "textarea", {
    id: "said",
    autocomplete: "off",
    rows: oneLine ? undefined : input.kind === "multiline" ? "4" : "2",
    maxlength: "4000",
    "aria-describedby": [hint ? "said-hint" : "", "said-wrong"].join(" ").trim(),
    ...(FIELDS[input.kind] ?? (oneLine ? { type: "text" } : {})),
  });
  const wrong = element("p", { class: "hint", id: "said-wrong", role: "alert" });
  const submit = (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text) send({ text }, text);
    else {
      wrong.textContent = texts.empty;
      field.focus();
    }
  };
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && input.kind !== "multiline") submit(event);
  });
  return element(
    "form",
    { novalidate: true, onsubmit: submit },
    element("label", { class: "field", for: "said" }, other ? texts.answer_or : texts.answer),
    hint ? element("p", { class: "hint", id: "said-hint" }, hint) : null,
    wrong,
    element(
      "div",
      { class: "write" },
      element("div", { class: "box" }, field, input.unit ? element("span", { class: "unit" }, input.unit) : null),
      element("button", { type: "submit", class: other ? "quiet" : "" }, texts.send),
    ),
  );
}
