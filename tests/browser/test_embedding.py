"""The chat on another site: under the strictest policy, beside a hostile script, and only where it is allowed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, BrowserContext, FrameLocator, Page, expect

from tests.browser.conftest import CHROMIUM, Gateway, serving_interview, watch
from tests.interview.interviews import fresh_store
from tests.web.fakes import FakeInterview, make_library

STRICT = (
    "default-src 'none'; script-src {gateway}; frame-src {gateway}; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
HOSTILE = """
window.caught = [];
const note = (what) => { try { caught.push(String(what)); } catch { } };
addEventListener("message", (event) => note("message " + JSON.stringify(event.data)));
for (const kind of ["keydown", "keyup", "input", "click", "paste"])
  document.addEventListener(kind, (event) => note(`${kind} ${event.key} ${event.target.value}`), true);
Array.prototype.toJSON = function () { note("json"); return [...this]; };
window.fetch = (...all) => { note("fetch " + all[0]); return Promise.reject(new Error("no")); };
window.pry = () => {
  const frame = [...document.querySelectorAll("*")].find((each) => each.shadowRoot).shadowRoot.querySelector("iframe");
  const tries = [
    () => frame.contentDocument && frame.contentDocument.body.textContent,
    () => frame.contentWindow.document.body.textContent,
    () => JSON.stringify(frame.contentWindow.sessionStorage),
    () => frame.contentWindow.localStorage.length,
    () => frame.contentWindow.eval("1"),
    () => { frame.contentWindow.postMessage("prescreen:tell", "*"); return null; },
  ];
  return tries.map((each) => { try { return each(); } catch (problem) { return problem.name; } });
};
"""


@dataclass
class Clinic:
    """Another site on this machine, which serves one page with our script on it."""

    server: ThreadingHTTPServer
    gateway: str = ""
    script: str = ""
    policy: str = ""

    @property
    def url(self) -> str:
        return f"http://localhost:{self.server.server_port}"

    def serve(self, answer: BaseHTTPRequestHandler) -> None:
        answer.send_response(200)
        answer.send_header("content-type", "text/html; charset=utf-8")
        if self.policy:
            answer.send_header("content-security-policy", self.policy.format(gateway=self.gateway))
        answer.end_headers()
        ours = f'<script src="{self.gateway}/embed.js" data-trial="NCT06350110" data-lang="en"></script>'
        body = (
            f"<!doctype html><html lang=en><title>Clinic</title><main><h1>Clinic</h1></main>{self.script}{ours}</html>"
        )
        answer.wfile.write(body.encode())


@pytest.fixture
def clinic() -> Iterator[Clinic]:
    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            made.serve(self)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    made = Clinic(ThreadingHTTPServer(("127.0.0.1", 0), Answer))
    running = Thread(target=made.server.serve_forever, daemon=True)
    running.start()
    yield made
    made.server.shutdown()
    running.join(10)
    made.server.server_close()


@pytest.fixture
def gateway(tmp_path: Path, clinic: Clinic) -> Iterator[Gateway]:
    store = fresh_store(tmp_path, "prescreen.db")
    library = make_library()
    trial = library.trials["NCT06350110"]
    allowed = trial.entry.model_copy(update={"embed_on": (clinic.url,)})
    trials = {**library.trials, "NCT06350110": replace(trial, entry=allowed)}
    with serving_interview(store, FakeInterview(store), replace(library, trials=trials)) as gateway:
        clinic.gateway = gateway.url
        yield gateway


def chat_in(page: Page) -> FrameLocator:
    return page.frame_locator("iframe[title='Questions about the study']")


def test_it_works_under_the_strictest_policy_that_allows_us(
    context: BrowserContext, gateway: Gateway, clinic: Clinic
) -> None:
    watched = watch(context, gateway.url, clinic.url)
    page = context.new_page()
    clinic.policy = STRICT
    page.goto(clinic.url)
    assert page.locator("iframe").get_attribute("src") is None, "nothing is loaded before it is wanted"
    page.get_by_role("button", name="Check if this study may fit you").press("Enter")
    chat = chat_in(page)
    chat.get_by_role("button", name="Yes", exact=True).click()
    chat.get_by_label("Your answer").fill("43")
    chat.get_by_label("Your answer").press("Enter")
    expect(chat.get_by_label("A heart problem")).to_be_focused()
    assert Axe().run(page).response["violations"] == []
    chat.get_by_label("A heart problem").press("Escape")
    expect(page.locator("iframe")).to_be_hidden()
    expect(page.get_by_role("button", name="Check if this study may fit you")).to_be_focused()
    page.keyboard.press("Enter")
    expect(chat.get_by_label("A heart problem")).to_be_visible()
    page.get_by_role("button", name="Close").click()
    expect(page.locator("iframe")).to_be_hidden()
    assert watched == []


def test_a_hostile_script_of_the_site_learns_nothing(context: BrowserContext, gateway: Gateway, clinic: Clinic) -> None:
    page = context.new_page()
    clinic.script = f"<script>{HOSTILE}</script>"
    page.goto(clinic.url)
    page.get_by_role("button", name="Check if this study may fit you").click()
    chat = chat_in(page)
    chat.get_by_role("button", name="Yes", exact=True).click()
    chat.get_by_label("Your answer").fill("43")
    chat.get_by_role("button", name="Send").click()
    expect(chat.get_by_label("A heart problem")).to_be_visible()
    pried = page.evaluate("window.pry()")
    assert pried == [None, "SecurityError", "SecurityError", "SecurityError", "SecurityError", None]
    expect(chat.get_by_label("A heart problem")).to_be_visible()
    caught = " ".join(page.evaluate("window.caught"))
    assert "43" not in caught
    assert "heart" not in caught
    assert "message" not in caught
    assert page.evaluate("Object.keys(localStorage).length + Object.keys(sessionStorage).length") == 0


def test_a_site_that_is_not_on_the_list_shows_nothing(
    context: BrowserContext, gateway: Gateway, clinic: Clinic
) -> None:
    page = context.new_page()
    refused: list[str] = []
    page.on("console", lambda line: refused.append(line.text))
    page.goto(clinic.url.replace("localhost", "127.0.0.1"))
    with page.expect_event("console", lambda line: "frame-ancestors" in line.text):
        page.get_by_role("button", name="Check if this study may fit you").click()
    assert page.get_by_role("link", name="Open as a page of its own").get_attribute("href") == f"{gateway.chat}?lang=en"
    assert gateway.interview.turns == []


@pytest.fixture
def touched(browser: Browser) -> Iterator[Browser]:
    """A browser that keeps all frames in one process.

    Chromium 150 clicks beside the place of a simulated tap in a frame of another process, as far off as the frame is
    from the page's corner; fingers and mice are not concerned, nor are frames of the same process.
    """
    one_process = ["--disable-site-isolation-trials", "--disable-features=IsolateOrigins,site-per-process"]
    with browser.browser_type.launch(executable_path=CHROMIUM, args=["--no-sandbox", *one_process]) as started:
        yield started


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_a_phone_it_fills_the_screen(touched: Browser, gateway: Gateway, clinic: Clinic, scheme: str) -> None:
    look: dict[str, Any] = {"viewport": {"width": 320, "height": 640}, "has_touch": True, "color_scheme": scheme}
    context = touched.new_context(**look)
    page = context.new_page()
    page.goto(clinic.url)
    page.get_by_role("button", name="Check if this study may fit you").tap()
    chat_in(page).get_by_role("button", name="Yes", exact=True).tap()
    expect(chat_in(page).get_by_text("How old are you?")).to_be_visible()
    assert Axe().run(page).response["violations"] == []
    box = page.locator("iframe").bounding_box()
    assert box is not None
    assert box["width"] == 320
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()
