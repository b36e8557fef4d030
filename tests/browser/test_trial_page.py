"""The trial's page, its forms and notes in a real browser: accessible in every look, under the strict policy, alone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, BrowserContext, Page, expect

from prescreen.store import Store
from tests.browser.conftest import Gateway, serving_interview
from tests.browser.test_accessibility import LOOKED_AT, MIRRORED, RIGHT_TO_LEFT
from tests.criteria.people import library
from tests.web.fakes import FakeInterview

SHOTS = os.environ.get("PRESCREEN_SHOTS")
TRIAL, WITH_CENTRES = "/trials/NCT06350110", "/trials/DEMO-ASTHMA-01"
WORDS = "The main aim is to find the highest dose"


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    """A gateway with the project's own trials."""
    store = Store(f"sqlite:///{tmp_path_factory.mktemp('data') / 'prescreen.db'}")
    store.migrate()
    with serving_interview(store, FakeInterview(store), library()) as gateway:
        yield gateway


@dataclass
class Watched:
    """A page of which everything that must not happen is noted."""

    page: Page
    look: str
    violations: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def check(self, name: str) -> None:
        """No finding of axe, no sideways scrolling, no small target, no event of the policy, no call elsewhere."""
        page = self.page
        if SHOTS:
            page.screenshot(path=Path(SHOTS) / f"{name}-{self.look}.png", full_page=True)
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "no sideways scrolling"
        small = page.evaluate(
            """() => [...document.querySelectorAll("button, a.button, summary, select, textarea, label.box, nav a, "
                + "input:not([type=checkbox])")]
                .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
                .map((each) => each.outerHTML)"""
        )
        assert small == []
        assert (self.violations, self.strangers, self.errors) == ([], [], [])


def watch(context: BrowserContext, url: str, look: str) -> Watched:
    watched = Watched(context.new_page(), look)
    context.expose_binding("noteViolation", lambda _source, said: watched.violations.append(said))
    context.add_init_script(
        "document.addEventListener('securitypolicyviolation', (e) => noteViolation(e.violatedDirective + e.blockedURI))"
    )
    context.on(
        "request",
        lambda request: None if request.url.startswith((url, "data:")) else watched.strangers.append(request.url),
    )
    watched.page.on("pageerror", lambda error: watched.errors.append(str(error)))
    return watched


@pytest.fixture(params=LOOKED_AT)
def seen(request: pytest.FixtureRequest, browser: Browser, real: Gateway) -> Iterator[Watched]:
    context = browser.new_context(**request.param, reduced_motion="reduce")
    if request.node.callspec.id.startswith(MIRRORED):
        context.add_init_script(RIGHT_TO_LEFT)
    yield watch(context, real.url, request.node.callspec.id)
    context.close()


@pytest.fixture
def page(browser: Browser, real: Gateway) -> Iterator[Page]:
    context = browser.new_context()
    yield context.new_page()
    context.close()


def fill(page: Page, **more: str) -> None:
    given = {"First name": "Jane", "Last name": "Roe", "E-mail": "jane@example.org", "Phone": "+1 415 555 2671"}
    form = page.locator("form", has=page.get_by_label("First name"))
    for label, value in {**given, **more}.items():
        form.get_by_label(label, exact=True).fill(value)


def test_every_state_of_the_pages(seen: Watched, real: Gateway) -> None:
    page = seen.page
    page.goto(real.url)
    seen.check("list")
    page.get_by_label("Words to look for").fill("nothing like this")
    page.get_by_label("Your age in years").fill("old")
    page.get_by_role("button", name="Show studies").click()
    expect(page.get_by_text("No study here fits")).to_be_visible()
    seen.check("list-nothing")
    page.goto(real.url + WITH_CENTRES)
    expect(page.get_by_text("Example Hospital Madrid").first).to_be_visible()
    seen.check("trial-centres")
    page.goto(real.url + TRIAL)
    expect(page.get_by_role("heading", name="Your private notes")).to_be_visible()
    seen.check("trial")
    page.get_by_role("button", name="Add a note").click()
    page.get_by_label("Your note").fill("Ask about this")
    seen.check("note-dialog")
    page.get_by_role("button", name="Keep the note").click()
    page.get_by_role("button", name="Make a link").click()
    link = page.get_by_label("Link").input_value()
    passcode = page.get_by_label("Passcode").input_value()
    seen.check("note-shared")
    fill(page, Phone="1")
    page.get_by_role("button", name="Send my details").click()
    expect(page.get_by_role("alert")).to_be_visible()
    seen.check("contact-wrong")
    fill(page)
    page.get_by_label("I agree").check()
    page.get_by_role("button", name="Send my details").click()
    expect(page.get_by_role("heading", name="Your details are on their way")).to_be_visible()
    seen.check("contact-sent")
    page.goto(link)
    expect(page.get_by_label("Passcode")).to_be_focused()
    page.get_by_label("Passcode").fill("0000")
    page.get_by_role("button", name="Show the notes").click()
    expect(page.get_by_role("alert")).to_contain_text("Tries left: 4")
    seen.check("shared-wrong")
    page.get_by_label("Passcode").fill(passcode)
    page.get_by_role("button", name="Show the notes").click()
    expect(page.get_by_text("Ask about this")).to_be_visible()
    seen.check("shared")


def test_a_note_by_keyboard_alone_is_kept_changed_shown_and_deleted(page: Page, real: Gateway) -> None:
    page.goto(real.url + TRIAL)
    page.get_by_role("button", name="Add a note").focus()
    page.keyboard.press("Enter")
    part = page.get_by_label("Part of the page")
    expect(part).to_be_focused()
    page.keyboard.type("The main aim")
    expect(page.get_by_label("The words it is about")).to_have_value(
        f"{WORDS} of BH002 that people with this kind of lupus can stand."
    )
    page.keyboard.press("Tab")
    page.keyboard.press("Control+Home")
    for _ in "The main aim":
        page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Tab")
    page.keyboard.type("my note")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    note = page.locator("#note-list li")
    expect(note.locator("blockquote")).to_have_text("The main aim")
    find = note.get_by_role("button", name="Show in the text")
    expect(find).to_be_focused()
    page.keyboard.press("Enter")
    assert page.evaluate("getSelection().toString()") == "The main aim"
    assert page.evaluate("document.activeElement.textContent").startswith(WORDS)
    page.reload()
    expect(note).to_have_count(1)
    note.get_by_role("button", name="Change").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Your note")).to_be_focused()
    page.keyboard.press("End")
    page.keyboard.type(", better")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(note).to_contain_text("my note, better")
    expect(note.locator("blockquote")).to_have_text("The main aim")
    note.get_by_role("button", name="Delete").focus()
    page.keyboard.press("Enter")
    expect(note.get_by_role("button", name="Really delete?")).to_be_focused()
    page.keyboard.press("Enter")
    expect(note).to_have_count(0)
    expect(page.get_by_text("You have no notes on this page yet.")).to_be_visible()
    expect(page.get_by_role("button", name="Add a note")).to_be_focused()


def test_words_that_are_selected_by_mouse_get_a_note_which_a_reader_finds_in_the_text(
    page: Page, real: Gateway, browser: Browser
) -> None:
    methods: list[str] = []
    page.on("request", lambda request: methods.append(request.method))
    page.goto(real.url + TRIAL)
    expect(page.get_by_role("heading", name="Your private notes")).to_be_visible()
    line = page.locator("#text").get_by_text(WORDS)
    line.scroll_into_view_if_needed()
    box = line.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 1, box["y"] + 12)
    page.mouse.down()
    page.mouse.move(box["x"] + 230, box["y"] + 12, steps=4)
    page.mouse.up()
    page.locator("#note-here").click()
    quote = page.get_by_label("The words it is about").input_value()
    assert quote
    assert WORDS.startswith(quote)
    page.get_by_label("Your note").fill("<b>bold</b> & true")
    page.get_by_role("button", name="Keep the note").click()
    expect(page.locator("#note-list li")).to_have_count(1)  # a dialog tells of its closing a task later
    assert page.evaluate("CSS.highlights.get('note').size") == 1
    assert set(methods) == {"GET"}, "nothing leaves the browser unshared"
    page.get_by_role("button", name="Make a link").click()
    link, passcode = page.get_by_label("Link").input_value(), page.get_by_label("Passcode").input_value()
    assert "#" in link
    other = browser.new_context()
    reader = other.new_page()
    sent: list[str] = []
    reader.on("request", lambda request: sent.append(request.url))
    reader.goto(link)
    reader.get_by_label("Passcode").fill(passcode.lower())
    reader.get_by_role("button", name="Show the notes").click()
    expect(reader.locator("#shared .said")).to_have_text("<b>bold</b> & true")
    reader.get_by_role("button", name="Show in the text").click()
    assert reader.evaluate("getSelection().toString()") == quote
    assert not any(link.partition("#")[2] in url for url in sent if "#" not in url), "the secret is in no address sent"
    page.get_by_role("button", name="Stop sharing").click()
    expect(page.get_by_text("Nobody can open the link any more.")).to_be_visible()
    reader = other.new_page()
    reader.goto(link)
    reader.get_by_label("Passcode").fill(passcode)
    reader.get_by_role("button", name="Show the notes").click()
    expect(reader.get_by_role("alert")).to_contain_text("does not open any more")
    other.close()


def test_notes_survive_a_failing_network(page: Page, real: Gateway) -> None:
    page.goto(real.url + TRIAL)
    page.get_by_role("button", name="Add a note").click()
    page.get_by_label("Your note").fill("mine")
    page.get_by_role("button", name="Keep the note").click()
    page.route("**/api/**", lambda route: route.abort())
    page.get_by_role("button", name="Make a link").click()
    expect(page.get_by_text("It did not work. Please try again.")).to_be_visible()
    expect(page.locator("#note-list li")).to_have_count(1)
    page.unroute("**/api/**")
    page.get_by_role("button", name="Make a link").click()
    expect(page.get_by_label("Link")).to_be_focused()


def test_without_javascript_everything_but_writing_notes_works(browser: Browser, real: Gateway) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(real.url)
    page.get_by_label("Illness").select_option("asthma")
    page.get_by_role("button", name="Show studies").click()
    expect(page.get_by_text("Studies shown: 1")).to_be_visible()
    page.get_by_role("link", name="About the study").click()
    expect(page.get_by_role("heading", name="Your private notes")).to_be_hidden()
    fill(page)
    page.get_by_label("Study centre (if you like)").select_option("madrid")
    page.get_by_label("I agree").check()
    page.get_by_role("button", name="Send my details").click()
    expect(page.get_by_role("heading", name="Your details are on their way")).to_be_visible()
    page.goto(real.url + TRIAL)
    page.get_by_role("textbox", name="E-mail").last.fill("amber@example.org")
    page.get_by_role("button", name="Write to me about other studies").click()
    expect(page.get_by_role("heading", name="Please look into your mailbox")).to_be_visible()
    made: Any = page.request.post(
        f"{real.url}/api{TRIAL}/notes", data={"notes": [{"quote": WORDS, "note": "read this"}]}
    ).json()
    page.goto(f"{real.url}{TRIAL}/notes")
    page.get_by_label("Code at the end of the link").fill(made["secret"])
    page.get_by_label("Passcode").fill(made["passcode"])
    page.get_by_role("button", name="Show the notes").click()
    expect(page.get_by_text("read this")).to_be_visible()
    context.close()
