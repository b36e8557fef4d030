// Private notes on a trial's page: kept in this browser, found again by the words they are about, shared on request.

const byId = (id) => document.getElementById(id);
const article = byId("text");
const short = (text) => text.replace(/\s+/g, " ").trim();

// The page is read before it is written on: nothing here may hold up its first sight.
await new Promise((ready) => (window.requestIdleCallback || setTimeout)(ready, { timeout: 2000 }));

// The page's text with every run of blanks as one, and where each character of it stands.
const map = { text: "", at: [] };
if (article) {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let i = 0; i < node.data.length; i++) {
      const blank = /\s/.test(node.data[i]);
      if (blank && map.text.endsWith(" ")) continue;
      map.text += blank ? " " : node.data[i];
      map.at.push([node, i]);
    }
  }
}

function rangeOf({ quote, before }) {
  const there = map.text.indexOf(before + quote);
  const start = there < 0 ? map.text.indexOf(quote) : there + before.length;
  if (start < 0 || !quote) return null;
  const range = document.createRange();
  const [last, end] = map.at[start + quote.length - 1];
  range.setStart(...map.at[start]);
  range.setEnd(last, end + 1);
  return range;
}

function mark(notes) {
  const ranges = notes.map(rangeOf).filter(Boolean);
  if (window.Highlight) CSS.highlights.set("note", new Highlight(...ranges));
}

function show(note) {
  const range = rangeOf(note);
  if (!range) return;
  const place = range.startContainer.parentElement;
  const folded = place.closest("details");
  if (folded) folded.open = true;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: "center" });
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}

// ------------------------------------------------------------------------------------------------- the reader's side

const secret = byId("secret");
if (secret && location.hash.length > 1) {
  secret.value = location.hash.slice(1);
  byId("secret-field").hidden = true;
  byId("passcode").focus();
}
const shared = [...document.querySelectorAll("#shared li")].map((item) => {
  const note = { quote: item.querySelector("blockquote").textContent, before: item.dataset.before };
  const button = item.querySelector("button");
  button.hidden = !rangeOf(note);
  button.onclick = () => show(note);
  return note;
});
if (shared.length) mark(shared);

// -------------------------------------------------------------------------------------------------- the writer's side

const section = byId("notes");
if (section) {
  const key = `notes/${section.dataset.trial}`;
  const dialog = byId("note-dialog");
  const [part, words, text, here] = ["note-part", "note-words", "note-text", "note-here"].map(byId);
  const status = (said) => { byId("note-status").textContent = said; };
  const passages = [...article.querySelectorAll("h1, h2, h3, p, li, dd, summary, q")]
    .filter((each) => short(each.textContent) && !each.querySelector("p, q") && !each.closest("form, nav, .unseen, .tags, .actions"));
  let kept = { notes: [], links: [] };
  let selected = null;
  let edited = null;

  const read = () => {
    try { kept = { ...kept, ...JSON.parse(localStorage.getItem(key)) }; } catch { status(section.dataset.unkept); }
  };
  const keep = () => {
    try { localStorage.setItem(key, JSON.stringify(kept)); } catch { status(section.dataset.unkept); }
    draw();
  };

  const copy = (id) => byId(id).content.firstElementChild.cloneNode(true);

  function drawNote(note) {
    const item = copy("a-note");
    const [find, edit, drop] = item.querySelectorAll("button");
    item.querySelector("blockquote").textContent = note.quote;
    item.querySelector("p").textContent = note.note;
    find.hidden = !rangeOf(note);
    find.onclick = () => show(note);
    edit.onclick = () => open(note);
    drop.onclick = () => {
      if (!drop.dataset.sure) {
        kept.notes = kept.notes.filter((each) => each !== note);
        keep();
        byId("note-add").focus();
      } else {
        drop.textContent = drop.dataset.sure;
        delete drop.dataset.sure;
      }
    };
    return item;
  }

  function drawLink(link) {
    const item = copy("a-link");
    const said = item.querySelector("p");
    const [address, passcode] = item.querySelectorAll("input");
    said.textContent = said.dataset.said.replace("{date}", link.until);
    address.value = `${location.origin}/trials/${section.dataset.trial}/notes${location.search}#${link.secret}`;
    passcode.value = link.passcode;
    address.onfocus = passcode.onfocus = (event) => event.target.select();
    item.querySelector("button").onclick = async () => {
      if (!await post("/revoke", { revoke: link.revoke })) return;
      kept.links = kept.links.filter((each) => each !== link);
      keep();
      status(section.dataset.unshared);
      byId("note-add").focus();
    };
    return item;
  }

  function draw() {
    byId("note-list").replaceChildren(...kept.notes.map(drawNote));
    byId("note-links").replaceChildren(...kept.links.map(drawLink));
    byId("note-none").hidden = kept.notes.length > 0;
    byId("note-share").hidden = !kept.notes.length;
    mark(kept.notes);
  }

  async function post(path, body) {
    status("");
    try {
      const answer = await fetch(`/api/trials/${section.dataset.trial}/notes${path}${location.search}`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      });
      if (answer.ok) return answer;
      status(answer.status === 429 ? section.dataset.fast : section.dataset.trouble);
    } catch {
      status(section.dataset.trouble);
    }
    return null;
  }

  // What is selected on the page now: its words, and where they begin in the page's text.
  function selection() {
    const found = getSelection();
    if (!found.rangeCount || found.isCollapsed) return null;
    const range = found.getRangeAt(0);
    if (!article.contains(range.commonAncestorContainer)) return null;
    const quote = short(range.toString()).slice(0, 1000);
    const first = map.at.findIndex(([node, i]) => range.comparePoint(node, i) === 0);
    const start = map.text.indexOf(quote, Math.max(0, first));
    return quote && start >= 0 ? { quote, start, range } : null;
  }

  function open(note) {
    edited = note;
    part.closest("div").hidden = Boolean(note || selected);
    words.value = note ? note.quote : selected ? selected.quote : part.value;
    text.value = note ? note.note : "";
    dialog.showModal();
    words.setSelectionRange(0, words.value.length);
    (note || selected ? text : part).focus();
  }

  dialog.onclose = () => {
    const said = text.value.trim();
    if (dialog.returnValue === "keep" && said) {
      const [from, to] = words.selectionEnd > words.selectionStart
        ? [words.selectionStart, words.selectionEnd] : [0, words.value.length];
      const quote = short(words.value.slice(from, to));
      const base = edited ? map.text.indexOf(edited.before + edited.quote) + edited.before.length
        : selected ? selected.start
          : map.at.findIndex(([node]) => passages[part.selectedIndex].contains(node));
      const start = Math.max(0, map.text.indexOf(quote, base));
      const note = { quote, before: map.text.slice(Math.max(0, start - 30), start), note: said };
      if (edited) Object.assign(edited, note); else kept.notes.push(note);
      keep();
      byId("note-list").children[edited ? kept.notes.indexOf(edited) : kept.notes.length - 1].querySelector("button").focus();
    }
    dialog.returnValue = "";
    selected = null;
  };

  part.append(...passages.map((each) => new Option(short(each.textContent).slice(0, 70), short(each.textContent).slice(0, 1000))));
  words.onbeforeinput = (event) => event.preventDefault(); // a caret to select with, which a readonly field lacks
  part.onchange = () => {
    words.value = part.value;
    words.setSelectionRange(0, words.value.length);
  };
  byId("note-add").onclick = here.onclick = () => {
    selected = selection();
    here.hidden = true;
    open(null);
  };
  here.onpointerdown = (event) => event.preventDefault(); // keeps the selection
  document.addEventListener("selectionchange", () => {
    const found = dialog.open ? null : selection();
    here.hidden = !found;
    if (!found) return;
    const box = found.range.getBoundingClientRect();
    here.style.top = `${Math.max(0, scrollY + box.bottom + 8)}px`;
    here.style.insetInlineStart = `${Math.max(8, Math.min(box.left, innerWidth - 220))}px`;
  });
  byId("note-link").onclick = async () => {
    const answer = await post("", { notes: kept.notes });
    if (!answer) return;
    kept.links.push(await answer.json());
    keep();
    byId("note-links").lastElementChild.querySelector("input").focus();
  };
  section.hidden = false;
  read();
  draw();
}
