"""The page with the local mails: axe finds nothing, and a mail reads well at any width and in the dark."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, expect

from prescreen.content import Wording
from prescreen.handoff.letters import Letter, Link, Receiver
from prescreen.handoff.mail import Stationery
from prescreen.handoff.mailbox import Mailbox
from prescreen.store import OutboxItem
from tests.browser.conftest import serving
from tests.web.fakes import NOON
from web.outbox import OutboxDoor

SHOTS = os.environ.get("PRESCREEN_SHOTS")
PASSWORD = "correct-horse"
LOOKS: list[dict[str, Any]] = [
    {"viewport": {"width": 1200, "height": 900}, "color_scheme": "light"},
    {"viewport": {"width": 320, "height": 640}, "color_scheme": "dark"},
]
SAID = {
    "mail_sender": "Study pre-check",
    "mail_unsubscribe": "Stop these messages",
    "mail_note_subject": "We passed on your details (R-AAAA-BBBB)",
    "mail_note_body": "Hello Jane,\n\nYour reference: R-AAAA-BBBB\n\n{open}\n\n" + "The team reads your details. " * 9,
    "go": "Open the page",
}


@dataclass
class Reading:
    """A browser page, and where the mail is."""

    page: Page
    url: str
    name: str
    html: str


@pytest.fixture(params=LOOKS, ids=["light", "narrow-dark"])
def reading(request: pytest.FixtureRequest, browser: Browser, tmp_path: Path) -> Iterator[Reading]:
    letter = Letter(
        to=Receiver("jane@example.org", "Jane Roe"),
        wording="note",
        language="en",
        values={"open": Link("go", "https://studies.example.org/a")},
        unsubscribe="https://studies.example.org/stop/t",
    )
    mail = Stationery(Wording({"en": SAID})).mail(OutboxItem(1, "note", "k", {}, 1, NOON), letter)
    name = Mailbox(tmp_path / "mail").deliver(mail).name.removesuffix(".eml")
    html = mail.get_payload()[1].get_payload()
    with serving(tmp_path, outbox_door=OutboxDoor(tmp_path / "mail", PASSWORD)) as gateway:
        context = browser.new_context(**request.param, http_credentials={"username": "outbox", "password": PASSWORD})
        yield Reading(context.new_page(), gateway.url, name, html)
        context.close()


def check(page: Page, name: str, request: pytest.FixtureRequest) -> None:
    if SHOTS:
        page.screenshot(path=Path(SHOTS) / f"{name}-{request.node.callspec.id}.png", full_page=True)
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "no sideways scrolling"


def test_from_the_list_to_a_mail(reading: Reading, request: pytest.FixtureRequest) -> None:
    page, refused = reading.page, []
    page.on("console", lambda said: refused.append(said.text) if "Content Security Policy" in said.text else None)
    page.goto(f"{reading.url}/outbox")
    check(page, "outbox-list", request)
    page.get_by_role("link", name="We passed on your details").click()
    expect(page.get_by_role("heading", name="We passed on your details")).to_be_visible()
    inside = page.frame_locator("iframe")
    expect(inside.get_by_role("link", name="Open the page")).to_be_visible()
    page.locator("iframe").scroll_into_view_if_needed()
    check(page, "outbox-mail", request)
    button = inside.get_by_role("link", name="Open the page")
    assert button.evaluate("each => getComputedStyle(each).borderRadius") == "12px", "the letter's own style is used"
    assert refused == []


def test_a_letter_by_itself(reading: Reading, request: pytest.FixtureRequest) -> None:
    reading.page.set_content(reading.html)
    check(reading.page, "letter", request)


def test_no_page_without_the_password(reading: Reading) -> None:
    assert httpx.get(f"{reading.url}/outbox").status_code == 401
