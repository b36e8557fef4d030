// A screening's page: choosing a criterion marks the words it rests on and the other way round, notes on selected words,
// keys. Everything works by links without it.

import { onKeys, step } from "./keys.js";

const numbers = (element) => (element?.dataset.rests ?? "").split(" ").filter(Boolean);

function light(chosen) {
  const wanted = new Set(chosen);
  for (const element of document.querySelectorAll("mark[data-rests], .criterion[data-rests]")) {
    element.classList.toggle("lit", numbers(element).some((number) => wanted.has(number)));
  }
  return document.querySelector("mark.lit");
}

let chosen = [];

function choose(element) {
  chosen = numbers(element);
  light(chosen);
}

document.addEventListener("click", ({ target }) => {
  const mark = target.closest?.("mark[data-rests]");
  const card = target.closest?.(".criterion");
  const link = target.closest?.("a[data-card], a[data-answer]");
  if (link?.dataset.card) {
    const aimed = document.getElementById(`c-${link.dataset.card}`);
    const group = aimed?.closest("details");
    if (group) group.open = true;
    choose(aimed);
  } else if (link) {
    chosen = [link.dataset.answer];
    light(chosen);
  } else if (mark) {
    choose(mark);
    const first = document.querySelector(".criterion.lit");
    const group = first?.closest("details");
    if (group) group.open = true;
    first?.scrollIntoView({ block: "nearest" });
  } else if (card && !target.closest("a, button, summary")) {
    choose(card);
    document.querySelector("mark.lit")?.scrollIntoView({ block: "nearest" });
  }
});

document.addEventListener("focusin", ({ target }) => {
  if (target.matches?.(".criterion")) choose(target);
});

document.addEventListener("desk:replaced", () => light(chosen));

// ------------------------------------------------------------------------------------------------- notes on words

/** Positions are counted in characters, as the server counts them, not in UTF-16 units. */
const characters = (text, units) => [...text.slice(0, units)].length;

function placed(words, node, offset) {
  const range = document.createRange();
  range.setStart(words, 0);
  range.setEnd(node, offset);
  return [...range.toString()].length;
}

document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  const words = selection?.anchorNode?.parentElement?.closest("[data-bubble]");
  for (const link of document.querySelectorAll("a[data-note]")) link.search = `?note=${link.dataset.note}`;
  if (!words || selection.isCollapsed || !words.contains(selection.focusNode)) return;
  const range = selection.getRangeAt(0);
  const start = placed(words, range.startContainer, range.startOffset);
  const end = placed(words, range.endContainer, range.endOffset);
  const link = document.querySelector(`a[data-note="${words.dataset.bubble}"]`);
  if (link) link.search = `?note=${words.dataset.bubble}&start=${start}&end=${end}`;
});

const whole = document.querySelector("textarea[data-select]");
if (whole) {
  // With a caret words can be selected from the keyboard too; nothing can be typed all the same.
  whole.readOnly = false;
  whole.addEventListener("beforeinput", (event) => event.preventDefault());
  const { start, end, quote } = whole.form.elements;
  const taken = () => {
    const [from, to] = [whole.selectionStart, whole.selectionEnd];
    if (from === to) return;
    start.value = characters(whole.value, from);
    end.value = characters(whole.value, to);
    quote.value = whole.value.slice(from, to);
  };
  for (const name of ["select", "keyup", "mouseup"]) whole.addEventListener(name, taken);
  quote.addEventListener("input", () => { start.value = end.value = ""; });
}

document.getElementById("form")?.focus();

// ------------------------------------------------------------------------------------------------------------ keys

onKeys({
  j: () => step("a.note-on", 1),
  k: () => step("a.note-on", -1),
  n: () => document.querySelector("a.note-on:focus")?.click(),
  o: () => document.querySelector('a[href^="?override=outcome"]')?.click(),
  c: () => document.querySelector(".criterion")?.focus(),
  s: () => document.querySelector('a[href^="?share=new"]')?.click(),
  t: () => document.querySelector("#answer-chat textarea, #answer-chat button")?.focus(),
});
