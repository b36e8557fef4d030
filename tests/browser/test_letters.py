"""The links of letters in a real browser: on another device, used up, without JavaScript."""

from __future__ import annotations

from datetime import timedelta

from playwright.sync_api import Browser, Page, expect

from prescreen.store import hash_token
from tests.browser.conftest import Gateway
from tests.browser.test_accessibility import check, look
from tests.web.fakes import NOON

__all__ = ["look"]


def _reminded(gateway: Gateway) -> str:
    """The link of a reminder letter; the conversation was held on another device."""
    conversation, first = gateway.interview.open("NCT06350110", "en", "web", hash_token("elsewhere"))
    gateway.interview.take_turn(conversation, first)
    with gateway.store.unit() as unit:
        unit.reminders.add(
            conversation,
            message_id="m1",
            email="ana@example.org",
            due_at=NOON,
            ends_at=NOON + timedelta(days=30),
            at=NOON,
        )
        found = unit.reminders.live(conversation)
        assert found is not None
        unit.reminders.sent(found, NOON, NOON + timedelta(days=30))
        return f"{gateway.chat}?lang=en#resume={unit.reminders.resume_secret(found.id)}"


def _subscribed(gateway: Gateway) -> tuple[str, str]:
    """The links that confirm and that stop a subscription."""
    conversation, _ = gateway.interview.open("NCT06350110", "en", "web", hash_token("somebody"))
    with gateway.store.unit() as unit:
        made = unit.subscriptions.add(
            conversation, message_id="m1", email="ana@example.org", profile={}, language="en", at=NOON
        )
        assert made is not None
        confirm, stop = unit.subscriptions.confirm_secret(made), unit.subscriptions.stop_secret(made)
    return f"{gateway.url}/confirm/{confirm}", f"{gateway.url}/unsubscribe/{stop}"


def test_a_link_goes_on_with_the_conversation_and_leaves_no_secret_behind(page: Page, gateway: Gateway) -> None:
    link = _reminded(gateway)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(link)
    expect(page.get_by_text("How old are you?")).to_be_visible()
    assert page.url == f"{gateway.chat}?lang=en"
    secret = link.partition("=en#resume=")[2]
    assert not any(secret in url for url in asked)
    page.get_by_label("Your answer").fill("43")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_text("Tick all that apply", exact=False).first).to_be_visible()
    page.reload()
    expect(page.get_by_text("How old are you?")).to_be_visible()


def test_a_used_link_says_so_and_offers_a_new_start(page: Page, browser: Browser, gateway: Gateway) -> None:
    link = _reminded(gateway)
    page.goto(link)
    page.get_by_label("Your answer").fill("43")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_text("Tick all that apply", exact=False).first).to_be_visible()
    other = browser.new_context()
    again = other.new_page()
    again.goto(link)
    expect(again.get_by_role("status")).to_contain_text("opens nothing any more")
    expect(again.get_by_role("button", name="Start a new conversation")).to_be_visible()
    other.close()


def test_confirming_and_stopping_need_no_javascript(browser: Browser, gateway: Gateway) -> None:
    confirm, stop = _subscribed(gateway)
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(confirm)
    page.get_by_role("button", name="Confirm my e-mail address").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your e-mail address is confirmed")
    page.goto(stop)
    page.get_by_role("button", name="Stop these messages").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("No more messages")
    context.close()
    with gateway.store.read() as unit:
        assert unit.subscriptions.confirmed_after("", 9) == []


def test_the_pages_are_accessible(look: Page, gateway: Gateway, request: object) -> None:
    confirm, stop = _subscribed(gateway)
    for name, address in (("confirm", confirm), ("unsubscribe", stop)):
        look.goto(address)
        check(look, f"letter-{name}", request)  # type: ignore[arg-type]
        look.get_by_role("main").get_by_role("button").click()
        check(look, f"letter-{name}-done", request)  # type: ignore[arg-type]
