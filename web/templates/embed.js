// A button that opens the chat in a frame of our own origin: what is said there stays out of reach of this page's scripts.
// <script src="https://…/embed.js" data-trial="…" data-lang="en"></script>
// Works under a policy of `script-src` and `frame-src` for our origin alone, with Trusted Types.
(() => {
  "use strict";
  const script = document.currentScript;
  if (!script?.dataset.trial) return;
  const every = {{ words | tojson }};
  const wanted = (script.dataset.lang || document.documentElement.lang || navigator.language).slice(0, 2).toLowerCase();
  const lang = every[wanted] ? wanted : "en";
  const words = every[lang];
  const { origin } = new URL(script.src);
  const address = `${origin}/trials/${encodeURIComponent(script.dataset.trial)}/chat?lang=${lang}`;

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const frame = element("iframe", { title: words.title, referrerPolicy: "no-referrer" });
  const shut = element("button", { type: "button", className: "shut", textContent: "×", ariaLabel: words.close, onclick: () => toggle(false) });
  const apart = element("a", { href: address, target: "_blank", rel: "noopener noreferrer", textContent: words.apart });
  const panel = element("section", { ariaLabel: words.title, hidden: true, lang }, element("div", { className: "bar" }, apart, shut), frame);
  const open = element("button", { type: "button", className: "open", textContent: words.open, ariaExpanded: "false", lang, onclick: () => toggle(panel.hidden) });

  function toggle(shown) {
    if (shown && !frame.src) frame.src = `${address}&view=frame`;
    panel.hidden = !shown;
    open.ariaExpanded = String(shown);
    (shown ? frame : open).focus();
  }
  panel.addEventListener("keydown", (event) => event.key === "Escape" && toggle(false));
  addEventListener("message", (event) => {
    if (event.source === frame.contentWindow && event.origin === origin && event.data === "prescreen:close") toggle(false);
  });

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; color-scheme: light dark; font: 17px/1.4 system-ui, sans-serif; }
    [hidden] { display: none !important; }
    button, a { font: inherit; min-height: 48px; min-width: 48px; box-sizing: border-box; cursor: pointer; }
    :focus-visible { outline: 3px solid light-dark(#1556b8, #9cc4ff); outline-offset: 2px; }
    .open { position: fixed; inset-block-end: 1rem; inset-inline-end: 1rem; z-index: 2147483646; max-width: calc(100vw - 2rem);
      padding: .6rem 1.25rem; border: 2px solid light-dark(#fff, #0a2023); border-radius: 1.6rem; font-weight: 600;
      background: light-dark(#0f5c63, #7fd0d1); color: light-dark(#fff, #0a2023); }
    section { position: fixed; inset-block-end: 5rem; inset-inline-end: 1rem; z-index: 2147483647; display: flex; flex-direction: column;
      width: min(27rem, calc(100vw - 2rem)); height: min(46rem, calc(100dvh - 6rem)); overflow: hidden; border-radius: 14px;
      border: 1px solid light-dark(#78858a, #86959a); background: light-dark(#f7f6f2, #12181a); color: light-dark(#1d2629, #e9eeee); }
    .bar { display: flex; align-items: center; justify-content: space-between; padding-inline-start: 1rem; }
    a { display: inline-flex; align-items: center; color: light-dark(#0f5c63, #7fd0d1); }
    .shut { border: 0; background: none; color: inherit; font-size: 1.6rem; }
    iframe { flex: 1; width: 100%; border: 0; }
    @media (max-width: 30rem), (max-height: 30rem) { section { inset: 0; width: auto; height: auto; border: 0; border-radius: 0; } }
    @media (forced-colors: active) { .open { border-color: ButtonText; } }
    @media print { .open, section { display: none; } }
  `);
  const host = element("div", { dir: document.dir || "" });
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];
  root.append(open, panel);
  const place = () => document.body.append(host);
  if (document.body) place();
  else addEventListener("DOMContentLoaded", place);
})();
