"""axe finds nothing, at any width and in any colours; targets are large; nothing moves for who prefers that."""

import os
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, expect

from prescreen.store import Store
from tests.browser.conftest import Gateway, serving_interview, watch
from tests.criteria.people import library
from tests.interview.interviews import interview_on
from tests.web.fakes import NOON

SHOTS = os.environ.get("PRESCREEN_SHOTS")
LOOKS: list[dict[str, Any]] = [
    {"viewport": {"width": 1200, "height": 900}, "color_scheme": "light"},
    {"viewport": {"width": 1200, "height": 900}, "color_scheme": "dark"},
    {"viewport": {"width": 320, "height": 640}, "color_scheme": "light", "has_touch": True},
    {"viewport": {"width": 320, "height": 640}, "color_scheme": "dark", "forced_colors": "active"},
    {"viewport": {"width": 390, "height": 844}, "color_scheme": "light", "has_touch": True},
]
NAMES = ["light", "dark", "narrow", "narrow-contrast", "right-to-left"]
MIRRORED = "right-to-left"
"""No language of the product is written so yet: looked at nightly."""
MARKS = {name: [pytest.mark.nightly] if name == MIRRORED else [] for name in NAMES}
LOOKED_AT = [pytest.param(look, id=name, marks=MARKS[name]) for look, name in zip(LOOKS, NAMES, strict=True)]
RIGHT_TO_LEFT = "addEventListener('DOMContentLoaded', () => { document.documentElement.dir = 'rtl'; });"
FIELDS = """async () => {
  const address = document.querySelector("script[src$='chat.js']").src.replace("chat.js", "view.js");
  const { answerForm } = await import(address);
  const texts = Object.fromEntries(JSON.parse(document.getElementById("texts").textContent)).en;
  const skip = [{ id: "1", label: "I don't know", group: "skip" }];
  window.said = [];
  const form = (input) => answerForm({ input, choices: skip }, texts, (body, words) => window.said.push(words));
  window.put = (input) => document.getElementById("answer").replaceChildren(form(input));
}"""
"""Puts the form for any kind of question on the page, without an interview that asks it."""


@pytest.fixture(params=LOOKED_AT)
def look(request: pytest.FixtureRequest, browser: Browser, gateway: Gateway) -> Any:
    context = browser.new_context(**request.param, reduced_motion="reduce")
    watched = watch(context, gateway.url)
    if request.node.callspec.id.startswith(MIRRORED):
        context.add_init_script(RIGHT_TO_LEFT)
    yield context.new_page()
    assert watched == []
    context.close()


def check(page: Page, name: str, request: pytest.FixtureRequest) -> None:
    if SHOTS:
        variant = request.node.callspec.id
        page.screenshot(path=Path(SHOTS) / f"{name}-{variant}.png", full_page=True)
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "no sideways scrolling"
    small = page.evaluate(
        """() => [...document.querySelectorAll("button, a.button, summary, .ticks label, input:not([type=checkbox])")]
            .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
            .map((each) => each.outerHTML)"""
    )
    assert small == []


def test_the_list_of_trials(look: Page, gateway: Gateway, request: pytest.FixtureRequest) -> None:
    look.goto(gateway.url)
    check(look, "home", request)


def test_a_trial(look: Page, gateway: Gateway, request: pytest.FixtureRequest) -> None:
    look.goto(f"{gateway.url}/trials/NCT06350110")
    check(look, "trial", request)


def test_every_step_of_the_chat(look: Page, gateway: Gateway, request: pytest.FixtureRequest) -> None:
    look.goto(gateway.chat)
    expect(look.get_by_role("button", name="Yes")).to_be_visible()
    check(look, "chat-1-consent", request)
    look.get_by_role("button", name="Yes").click()
    expect(look.get_by_text("How old are you?")).to_be_visible()
    check(look, "chat-2-number", request)
    look.get_by_label("Your answer").fill("43")
    look.get_by_role("button", name="Send").click()
    look.get_by_label("A heart problem").check()
    look.get_by_role("button", name="Continue with what I ticked").click(trial=True)
    check(look, "chat-3-list", request)
    look.get_by_label("Or write your answer").fill("crisis")
    look.get_by_role("button", name="Send").click()
    expect(look.locator("li.important")).to_be_visible()
    check(look, "chat-4-crisis", request)
    look.get_by_text("Options").click()
    look.get_by_role("button", name="Delete my data").click()
    expect(look.get_by_role("dialog")).to_be_visible()
    check(look, "chat-5-sure", request)


def test_trouble_is_told_accessibly(look: Page, gateway: Gateway, request: pytest.FixtureRequest) -> None:
    look.goto(gateway.chat)
    expect(look.get_by_role("button", name="Yes")).to_be_visible()
    look.route("**/messages", lambda route: route.abort())
    look.get_by_role("button", name="Yes").click()
    expect(look.get_by_role("button", name="Try again now")).to_be_visible()
    check(look, "chat-6-offline", request)


def test_every_kind_of_field(look: Page, gateway: Gateway, request: pytest.FixtureRequest) -> None:
    look.goto(gateway.chat)
    expect(look.get_by_role("button", name="Yes")).to_be_visible()
    look.evaluate(FIELDS)
    look.evaluate("put({ kind: 'date' })")
    look.get_by_label("Day").fill("31")
    look.get_by_label("Year").fill("2024")
    look.get_by_role("button", name="Send").click()
    expect(look.get_by_role("alert").filter(has_text="month as a number")).to_be_visible()
    expect(look.get_by_label("Month")).to_be_focused()
    expect(look.get_by_label("Month")).to_have_accessible_description(
        "For example: 16 3 2026. Leave out the day or the month if you do not know it. "
        "Please write the month as a number from 1 to 12."
    )
    check(look, "field-date", request)
    look.get_by_label("Month").fill("2")
    look.get_by_role("button", name="Send").click()
    expect(look.get_by_role("alert").filter(has_text="not in the calendar")).to_be_visible()
    look.get_by_label("Day").fill("")
    look.get_by_label("not sure of the exact date").check()
    look.get_by_role("button", name="Send").click()
    look.evaluate("put({ kind: 'quantity', unit: ['g/L', 'g/dL', 'mmol/L'] })")
    check(look, "field-amount", request)
    look.get_by_label("Your answer").fill("12.5")
    look.get_by_label("Unit").select_option("g/dL")
    look.get_by_label("Unit").press("Tab")
    expect(look.get_by_role("button", name="Send")).to_be_focused()
    look.keyboard.press("Enter")
    look.get_by_role("button", name="Write it in my own words").click()
    expect(look.get_by_label("Your answer")).to_be_focused()
    look.keyboard.type("low, I think")
    look.keyboard.press("Enter")
    assert look.evaluate("window.said") == ["about February 2024", "12.5 g/dL", "low, I think"]


def test_what_stands_beside_the_questions(look: Page, gateway: Gateway, request: pytest.FixtureRequest) -> None:
    look.goto(gateway.chat)
    look.get_by_role("button", name="I have a code").click()
    check(look, "option-code", request)
    look.keyboard.press("Escape")
    look.get_by_text("Options").click()
    check(look, "options", request)
    look.get_by_role("button", name="Save and go on later").click()
    expect(look.get_by_role("dialog")).to_contain_text("Write this code down")
    check(look, "option-save", request)
    look.get_by_role("dialog").get_by_role("button").click()
    expect(look.get_by_role("button", name="Save and go on later")).to_be_focused()


def test_what_comes_at_the_end(look: Page, gateway: Gateway, request: pytest.FixtureRequest) -> None:
    look.clock.install()
    look.goto(f"{gateway.chat}?view=frame")
    look.get_by_role("button", name="Yes").click()
    for text in ("43", "none", "Hb 12"):
        expect(look.locator("#said")).to_be_enabled()
        look.locator("#said").fill(text)
        look.get_by_role("button", name="Send").click()
        expect(look.locator("li.own").last).to_contain_text(text)
    expect(look.locator("li.outcome")).to_be_visible()
    check(look, "end-1-outcome", request)
    look.get_by_label("Your answer").fill("person")
    look.get_by_role("button", name="Send").click()
    expect(look.locator("#status")).to_contain_text("person of the study team")
    check(look, "end-2-person", request)
    look.clock.fast_forward(26 * 60_000)
    expect(look.get_by_role("dialog", name="Are you still there?")).to_be_visible()
    check(look, "end-3-idle", request)
    look.clock.fast_forward(6 * 60_000)
    look.clock.run_for(20_000)
    expect(look.locator("#status")).to_contain_text("closed on this device")
    check(look, "end-4-closed", request)


def test_the_form_without_scripts(look: Page, gateway: Gateway, request: pytest.FixtureRequest) -> None:
    look.goto(f"{gateway.url}/trials/NCT06350110/questions")
    check(look, "form-1-start", request)
    look.get_by_role("button", name="Start the questions").click()
    check(look, "form-2-consent", request)
    look.get_by_role("button", name="Yes", exact=True).click()
    look.get_by_role("button", name="Send").click()
    expect(look.get_by_role("alert")).to_have_text("Please write an answer first.")
    check(look, "form-3-number", request)
    look.get_by_label("Your answer").fill("43")
    look.keyboard.press("Enter")
    look.get_by_role("button", name="Continue with what I ticked").click()
    look.get_by_text("Options").click()
    check(look, "form-4-list", request)
    look.get_by_role("button", name="Delete my data").click()
    check(look, "form-5-sure", request)


@pytest.mark.parametrize("name", [pytest.param(name, marks=MARKS[name]) for name in NAMES])
def test_the_list_of_answers(
    name: str, browser: Browser, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> None:
    store = Store(f"sqlite:///{tmp_path_factory.mktemp('answers') / 'own.db'}")
    store.migrate()
    context = browser.new_context(**LOOKS[NAMES.index(name)], reduced_motion="reduce")
    if name == MIRRORED:
        context.add_init_script(RIGHT_TO_LEFT)
    with serving_interview(store, interview_on(library(), store, lambda: NOON), library()) as gateway:
        watched = watch(context, gateway.url)
        page = context.new_page()
        page.goto(gateway.chat)
        page.get_by_role("button", name="Yes, I answer for myself").click()
        page.get_by_label("Your answer").fill("43")
        page.get_by_role("button", name="Send").click()
        expect(page.locator("li.own").last).to_contain_text("43")
        page.get_by_text("Options").click()
        page.get_by_role("button", name="My answers").click()
        expect(page.get_by_role("dialog")).to_contain_text("43")
        expect(page.get_by_role("dialog").get_by_role("button", name="Change").first).to_be_visible()
        check(page, "option-answers", request)
        assert watched == []
        context.close()


def test_the_page_works_at_twice_the_text_size(browser: Browser, gateway: Gateway) -> None:
    context = browser.new_context(viewport={"width": 640, "height": 800})
    page = context.new_page()
    page.goto(gateway.chat)
    expect(page.get_by_role("button", name="Yes")).to_be_visible()
    page.evaluate("document.documentElement.style.fontSize = '225%'")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()
