"""axe finds nothing, at any width and in any colours; targets are large; nothing moves for who prefers that."""

import os
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Gateway

SHOTS = os.environ.get("PRESCREEN_SHOTS")
LOOKS: list[dict[str, Any]] = [
    {"viewport": {"width": 1200, "height": 900}, "color_scheme": "light"},
    {"viewport": {"width": 1200, "height": 900}, "color_scheme": "dark"},
    {"viewport": {"width": 320, "height": 640}, "color_scheme": "light", "has_touch": True},
    {"viewport": {"width": 320, "height": 640}, "color_scheme": "dark", "forced_colors": "active"},
]
NAMES = ["light", "dark", "narrow", "narrow-contrast"]


@pytest.fixture(params=LOOKS, ids=NAMES)
def look(request: pytest.FixtureRequest, browser: Browser, gateway: Gateway) -> Any:
    context = browser.new_context(**request.param, reduced_motion="reduce")
    yield context.new_page()
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


def test_without_javascript(browser: Browser, gateway: Gateway) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(gateway.chat)
    expect(page.get_by_text("The chat needs JavaScript")).to_be_visible()
    if SHOTS:
        page.screenshot(path=Path(SHOTS) / "chat-noscript.png", full_page=True)
    context.close()


def test_the_page_works_at_twice_the_text_size(browser: Browser, gateway: Gateway) -> None:
    context = browser.new_context(viewport={"width": 640, "height": 800})
    page = context.new_page()
    page.goto(gateway.chat)
    expect(page.get_by_role("button", name="Yes")).to_be_visible()
    page.evaluate("document.documentElement.style.fontSize = '225%'")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()
