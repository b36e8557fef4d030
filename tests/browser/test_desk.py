"""The desk's own pages in a browser: signing in by keyboard with a second factor; axe and the policy find nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pyotp
import pytest
from argon2 import PasswordHasher
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, expect

from prescreen.desk.accounts import Keeper
from prescreen.desk.draft import Draft
from prescreen.desk.passwords import Passwords
from prescreen.store import Grant
from tests.browser.conftest import serving
from tests.web.fakes import NOON, make_library
from web.desk.router import Entrance

SHOTS = os.environ.get("PRESCREEN_SHOTS")
OWN = "quite a long walk to the sea"
LOOKS: list[dict[str, Any]] = [
    {"viewport": {"width": 1280, "height": 900}, "color_scheme": "light"},
    {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
    {"viewport": {"width": 320, "height": 640}, "color_scheme": "light"},
    {"viewport": {"width": 320, "height": 640}, "color_scheme": "dark", "forced_colors": "active"},
]


@dataclass
class Desk:
    """A browser at the desk, the password that was given out, and what the policy refused."""

    page: Page
    url: str
    password: str
    look: str
    refused: list[str] = field(default_factory=list)

    def check(self, name: str) -> None:
        """Nothing for axe to find, no sideways scrolling, nothing that the policy refused."""
        if SHOTS:
            self.page.screenshot(path=Path(SHOTS) / f"desk-{name}-{self.look}.png", full_page=True)
        found = Axe().run(self.page)
        assert found.violations_count == 0, f"{name}: {found.generate_report()}"
        assert self.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{name} scrolls sideways"
        assert self.refused == [], name

    def type(self, *fields: str) -> None:
        """Fill the form in from where the focus is, with the keyboard alone, and send it."""
        for index, text in enumerate(fields):
            if index:
                self.page.keyboard.press("Tab")
            self.page.keyboard.type(text)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")


@pytest.fixture(params=LOOKS, ids=["light", "dark", "narrow", "narrow-forced"])
def desk(request: pytest.FixtureRequest, browser: Browser, tmp_path: Path) -> Iterator[Desk]:
    passwords = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    (tmp_path / "content").mkdir()
    draft = Draft(tmp_path / "content", tmp_path / "approved")
    with serving(tmp_path, entrance=Entrance(passwords=passwords), draft=draft) as gateway:
        grants = [Grant("admin"), Grant("investigator")]
        keeper = Keeper(gateway.store, passwords, make_library().trials)
        given = keeper.add("jane.roe", "Jane Roe", grants, actor="operator", at=NOON)
        context = browser.new_context(**request.param)
        found = Desk(context.new_page(), gateway.url, given.password, request.node.callspec.id)
        found.page.on(
            "console",
            lambda said: found.refused.append(said.text) if "Content Security Policy" in said.text else None,
        )
        yield found
        context.close()


def test_signing_in_by_keyboard_and_every_page_after_it(desk: Desk) -> None:
    page = desk.page
    page.goto(f"{desk.url}/desk/trials")
    desk.check("sign-in")
    desk.type("jane.roe", "a wrong password")
    expect(page.get_by_role("alert")).to_contain_text("does not fit")
    desk.check("sign-in-wrong")
    desk.type(desk.password)
    expect(page.get_by_role("heading", name="Choose a password")).to_be_visible()
    desk.check("password")
    desk.type(OWN, OWN)
    expect(page.get_by_role("img")).to_be_visible()
    assert page.locator("img").evaluate("each => each.naturalWidth") > 0, "the picture can be scanned"
    desk.check("second-factor")
    totp = pyotp.TOTP(page.locator(".code").inner_text().replace(" ", ""))
    desk.type(totp.at(NOON))
    codes = page.locator(".codes li").all_inner_texts()
    assert len(codes) == 10
    desk.check("recovery-codes")
    page.get_by_role("link", name="go on").press("Enter")
    expect(page.get_by_role("heading", name="Trials")).to_be_visible()
    desk.check("trials")
    page.get_by_role("link", name="NCT06350110").press("Enter")
    expect(page.get_by_role("heading", name="NCT06350110")).to_be_visible()
    desk.check("trial")
    for name in ("Accounts", "Audit"):
        page.get_by_role("navigation", name="Desk").get_by_role("link", name=name).press("Enter")
        expect(page.get_by_role("link", name=name)).to_have_attribute("aria-current", "page")
        desk.check(name.lower())
    page.get_by_role("button", name="Check that nothing was changed").press("Enter")
    expect(page.get_by_role("status").filter(has_text="whole")).to_be_visible()
    desk.check("audit-verified")
    page.goto(f"{desk.url}/desk/accounts")
    page.get_by_role("link", name="jane.roe").press("Enter")
    desk.check("account")
    page.get_by_role("button", name="Give out a new password").evaluate("each => each.form.noValidate = true")
    page.get_by_role("button", name="Give out a new password").press("Enter")
    expect(page.get_by_text("Please say why")).to_be_visible()
    desk.check("account-wrong")
    page.get_by_role("link", name="Jane Roe").press("Enter")
    desk.check("me")
    page.goto(f"{desk.url}/desk/mails")
    desk.check("mails")
    page.goto("about:blank")
    page.set_content(f'<a href="{desk.url}/desk/me">A link in a mail</a>')
    page.get_by_role("link").click()
    expect(page.get_by_role("heading", name="Your account")).to_be_visible()
    page.goto(f"{desk.url}/desk/trials/nothing")
    expect(page.get_by_role("heading", name="There is nothing here")).to_be_visible()
    desk.check("missing")
    page.goto(f"{desk.url}/desk")
    desk.check("home")
    page.get_by_role("button", name="Sign out").press("Enter")
    expect(page.get_by_role("status").filter(has_text="signed out")).to_be_visible()
    desk.check("signed-out")
    desk.type("jane.roe", OWN)
    desk.check("second-factor-again")
    desk.type(totp.at(NOON + timedelta(seconds=30)))
    expect(page.get_by_role("heading", name="Good to see you")).to_be_visible()
