// Builds what is seen: messages, buttons, and the fields a person writes in. Text goes in as text, never as markup.

const LONG_LABEL = 34;
const MANY_CHOICES = 10;
const TYPES = {
  number: { inputmode: "decimal" },
  quantity: { inputmode: "decimal" },
  integer: { inputmode: "numeric" },
  email: { type: "email", inputmode: "email", autocomplete: "email" },
  tel: { type: "tel", inputmode: "tel", autocomplete: "tel" },
  choice: {},
  checklist: {},
};
const ONLY_A_NUMBER = /^[<>≤≥=~\s\d.,]+$/;
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

// --------------------------------------------------------------- what is written: a box, an amount with its unit, a date

/** A form for a written answer, which can always be left for plain words; `send` gets the text. `other`: it stands beside choices. */
function writing(input, other, texts, send) {
  const wrong = element("p", { class: "wrong", id: "said-wrong", role: "alert" });
  const { parts, read, focus } = input.kind === "date" ? dateFields(texts) : box(input, other, texts);
  const submit = (event) => {
    event.preventDefault();
    for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
    const { text, problem, at } = read();
    if (text) return send(text);
    wrong.textContent = problem ?? texts.empty;
    const field = at ?? focus;
    field.setAttribute("aria-invalid", "true");
    field.focus();
  };
  const sending = element("button", { type: "submit", class: other ? "quiet" : "" }, texts.send);
  const form = element("form", { novalidate: true, onsubmit: submit }, ...parts, wrong, element("div", { class: "choices" }, sending));
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("input, textarea") && !event.shiftKey && !event.isComposing && input.kind !== "multiline") submit(event);
  });
  if (input.kind === "date" || ["number", "quantity"].includes(input.kind)) {
    const inWords = () => {
      const plain = writing({ kind: "text" }, other, texts, send);
      form.replaceWith(plain);
      plain.querySelector("textarea").focus();
    };
    form.lastElementChild.append(button(texts.own_words, inWords, "quiet"));
  }
  return form;
}

function box(input, other, texts) {
  const type = TYPES[input.kind];
  const units = [input.unit ?? []].flat();
  const hint = input.kind === "multiline" ? texts.several_hint : null;
  const field = element(type ? "input" : "textarea", {
    id: "said",
    dir: "auto",
    autocomplete: "off",
    rows: type ? null : hint ? "4" : "2",
    maxlength: "4000",
    "aria-describedby": hint ? "said-hint said-wrong" : "said-wrong",
    ...(type && { type: "text", ...type }),
  });
  const unit = units.length > 1 && element("select", { id: "unit" }, element("option", { value: "" }, texts.unit_unsure), ...units.map((each) => element("option", {}, each)));
  const beside = unit || (units.length ? element("span", { class: "unit" }, units[0]) : null);
  const read = () => {
    const text = field.value.trim();
    return { text: text && unit?.value && ONLY_A_NUMBER.test(text) ? `${text} ${unit.value}` : text };
  };
  const parts = [
    element("label", { class: "field", for: "said" }, other ? texts.answer_or : texts.answer),
    hint && element("p", { class: "hint", id: "said-hint" }, hint),
    element("div", { class: "box" }, field, unit && element("label", { class: "who", for: "unit" }, texts.unit), beside),
  ];
  return { parts, read, focus: field };
}

function dateFields(texts) {
  const order = texts.date.match(/\w+(?=\})/g);
  const inputs = Object.fromEntries(
    order.map((part) => [part, element("input", { id: `said-${part}`, inputmode: "numeric", autocomplete: "off", maxlength: "4", class: part, "aria-describedby": "said-hint said-wrong" })]),
  );
  const about = element("input", { type: "checkbox" });
  const read = () => {
    const [day, month, year] = ["day", "month", "year"].map((part) => inputs[part].value.trim());
    if (!day && !month && !year) return { problem: texts.empty, at: inputs[order[0]] };
    if (!/^(19|20)\d\d$/.test(year)) return { problem: texts.date_year, at: inputs.year };
    if (month ? !/^(0?[1-9]|1[0-2])$/.test(month) : day) return { problem: texts.date_month, at: inputs.month };
    if (day && new Date(year, month - 1, day).getDate() !== Number(day)) return { problem: texts.date_day, at: inputs.day };
    const values = { day: Number(day), month: texts.months.split(",")[month - 1], year };
    const date = month ? fill(day ? texts.date : texts.date_no_day, values) : year;
    return { text: about.checked ? fill(texts.date_about, { date }) : date };
  };
  const parts = [
    element(
      "fieldset",
      {},
      element("legend", {}, texts.answer),
      element("p", { class: "hint", id: "said-hint" }, texts.date_hint),
      element("div", { class: "dates" }, ...order.map((part) => element("label", {}, texts[part], inputs[part]))),
      element("label", { class: "about-date" }, about, element("span", {}, texts.about)),
    ),
  ];
  return { parts, read, focus: inputs[order[0]] };
}
