// The fields a person writes in: a box, an amount with its unit, a date in three parts. Each can be left for plain words.

import { button, element, fill } from "./view.js";

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

/** A form for a written answer; `send` gets the text. `other`: it stands beside choices. */
export function writing(input, other, texts, send) {
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
