"""From the trial's page to an outcome with the real questions: by keyboard alone, by touch, and without scripts."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import Gateway, serving_interview, watch
from tests.criteria.people import library
from tests.interview.interviews import fresh_store, interview_on
from tests.web.fakes import NOON

SHOTS = os.environ.get("PRESCREEN_SHOTS")
FIRST = "Yes, I answer for myself"
ANSWERS = (
    "Yes, and it is still active with treatment",
    "None of these",
    "No",
    "Yes, all is right",
    "I don't know",
    "I don't have these results",
)
"""What a person who has never seen it may answer, whatever is asked; the first that is offered is taken."""
MOST_STEPS = 60


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A gateway with the real interview behind it."""
    store = fresh_store(tmp_path, "prescreen.db")
    with serving_interview(store, interview_on(library(), store, lambda: NOON), library()) as gateway:
        yield gateway


def answer_to(page: Page) -> str:
    """The first of the answers that is offered."""
    offered = page.locator(".answer button").all_inner_texts()
    return next(answer for answer in ANSWERS if answer in offered)


def tab_to(page: Page, name: str) -> None:
    """Go on with Tab until the thing of this name has the focus."""
    for _ in range(60):
        if page.evaluate("(document.activeElement.innerText ?? '').trim()") == name:
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{name!r} cannot be reached by keyboard")


def test_by_keyboard_alone_from_the_page_to_an_outcome(context: BrowserContext, gateway: Gateway) -> None:
    watched = watch(context, gateway.url)
    page = context.new_page()
    page.goto(f"{gateway.url}/trials/NCT06350110")
    start = (
        page.get_by_role("link", name="Start the questions").or_(page.locator("a[href*='/chat']")).first.inner_text()
    )
    tab_to(page, start)
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name=FIRST)).to_be_visible()
    tab_to(page, FIRST)
    page.keyboard.press("Enter")
    expect(page.get_by_label("Your answer")).to_be_focused()
    page.keyboard.type("34")
    page.keyboard.press("Enter")
    for _ in range(MOST_STEPS):
        expect(page.locator("#answer button").first).to_be_enabled()
        if page.locator("li.outcome").count():
            break
        assert page.evaluate("document.getElementById('answer').contains(document.activeElement)"), "focus stays here"
        count = page.locator("#messages > li").count()
        tab_to(page, answer_to(page))
        page.keyboard.press("Enter")
        expect(page.locator("#messages > li").nth(count + 1)).to_be_visible()
    expect(page.locator("li.outcome")).to_contain_text("Only the study team can decide")
    assert watched == []


def test_by_touch_on_a_phone(browser: Browser, gateway: Gateway) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    watched = watch(context, gateway.url)
    page = context.new_page()
    page.goto(gateway.chat)
    page.get_by_role("button", name=FIRST).tap()
    page.get_by_label("Your answer").fill("34")
    page.get_by_role("button", name="Send").tap()
    for step in range(MOST_STEPS):
        expect(page.locator("#answer button").first).to_be_enabled()
        if page.locator("li.outcome").count():
            break
        if SHOTS and step % 5 == 0:
            page.screenshot(path=Path(SHOTS) / f"phone-{step:02}.png")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "no sideways scrolling"
        count = page.locator("#messages > li").count()
        answer = page.locator("#answer").get_by_role("button", name=answer_to(page), exact=True)
        while page.locator("#messages > li").count() == count:  # a second tap within a moment is no answer
            answer.tap()
        expect(page.locator("#messages > li").nth(count + 1)).to_be_visible()
    if SHOTS:
        page.screenshot(path=Path(SHOTS) / "phone-outcome.png", full_page=True)
    expect(page.locator("li.outcome")).to_be_visible()
    assert watched == []
    context.close()


def test_without_javascript(browser: Browser, gateway: Gateway) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    addresses: list[str] = []
    context.on("request", lambda request: addresses.append(request.url))
    page = context.new_page()
    page.goto(gateway.chat)
    page.get_by_role("link", name="Answer the questions as a form").click()
    page.get_by_role("button", name="Start the questions").click()
    page.get_by_role("button", name=FIRST).click()
    page.get_by_label("Your answer").fill("34")
    page.get_by_label("Your answer").press("Enter")
    for step in range(MOST_STEPS):
        if page.locator("li.outcome").count():
            break
        if SHOTS and step % 5 == 0:
            page.screenshot(path=Path(SHOTS) / f"form-{step:02}.png", full_page=True)
        page.locator(".answer").get_by_role("button", name=answer_to(page), exact=True).click()
    expect(page.locator("li.outcome").first).to_contain_text("Only the study team can decide")
    token = page.locator("input[name=token]").first.get_attribute("value")
    assert token is not None
    assert not any(token in address for address in addresses)
    context.close()
