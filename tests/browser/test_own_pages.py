"""The sheet for the doctor on paper and on a phone, and its way from the chat's button."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page

from prescreen.content import Library
from prescreen.criteria import judge
from prescreen.interview.speech import Speech
from prescreen.sheet import centre_sheet, doctor_sheet
from tests.browser.conftest import Gateway, serving_interview
from tests.criteria.people import library
from tests.interview.interviews import fresh_store, interview_on
from tests.web.fakes import NOON
from web.site import Site
from web.texts import load_all

STATIC = Path(__file__).resolve().parents[2] / "web/static"
TYPICAL = (
    "hemoglobin", "wbc", "neutrophils", "platelets", "ast", "alt", "bilirubin_total", "creatinine", "egfr",
    "creatinine_clearance", "lvef", "sledai", "cd19_b_cells", "eular_acr_score", "refractory", "hiv",
)  # fmt: skip
"""What a person without a blood report at hand cannot say."""


def shown(page: Page, kind: str, language: str = "en", **more: Any) -> None:
    """Show a sheet as the gateway would, with its style sheets in place."""
    found: Library = library()
    trial, speech = found.trial("NCT06350110"), Speech(found.wording, language, found.facts)
    answers = dict(trial.base) | dict.fromkeys(TYPICAL, "unknown")
    verdict = judge(trial.criteria, answers, NOON.date())
    site = Site(found, load_all())
    if kind == "sheet":
        sheet: Any = doctor_sheet(trial, verdict, answers, speech, NOON.date(), **more)
        html = site.own("sheet", language, say=speech.say, sheet=sheet, code="A", shown=bool(sheet.said))
    else:
        sheet = centre_sheet(trial, verdict, answers, speech, NOON.date())
        html = site.own("centre_sheet", language, say=speech.say, sheet=sheet, reference="R-AAAA-BBBB")
    page.route("**/static/**", lambda route: route.fulfill(path=STATIC / route.request.url.rpartition("/")[2]))
    page.route("http://sheet.test/", lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
    page.goto("http://sheet.test/")


def pages_of(pdf: bytes) -> int:
    """Count the pages of a PDF as Chromium writes it."""
    return pdf.count(b"/MediaBox")


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("language", ["en", "es", "zh"])
def test_a_typical_sheet_is_one_page_of_paper(page: Page, paper: str, language: str) -> None:
    shown(page, "sheet", language, with_answers=False)
    assert pages_of(page.pdf(format=paper)) == 1


def test_the_persons_answers_stand_on_a_page_apart(page: Page) -> None:
    shown(page, "sheet", with_answers=True)
    assert pages_of(page.pdf(format="A4")) == 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["sheet", "centre"])
def test_anyone_can_read_the_sheets(context: BrowserContext, kind: str, scheme: Any) -> None:
    page = context.new_page()
    page.emulate_media(color_scheme=scheme)
    shown(page, kind, **({"with_answers": True} if kind == "sheet" else {}))
    found = Axe().run(page).response["violations"]
    assert found == [], [(v["id"], v["nodes"][0]["html"]) for v in found]


def test_on_a_phone_nothing_has_to_be_scrolled_sideways(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    shown(page, "sheet", with_answers=True)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert page.locator("#print").is_visible()


@pytest.fixture
def real_gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A gateway with the real interview behind it."""
    store = fresh_store(tmp_path, "prescreen.db")
    with serving_interview(store, interview_on(library(), store, lambda: NOON), library()) as gateway:
        yield gateway


def test_the_chats_button_opens_the_page_and_nothing_of_the_person_is_in_an_address(
    page: Page, real_gateway: Gateway
) -> None:
    addresses: list[str] = []
    page.context.on("request", lambda request: addresses.append(request.url))
    page.goto(real_gateway.chat)
    page.locator("#said").fill("what do you know about me?")
    page.locator("#said").press("Enter")
    with page.expect_popup() as opened:
        page.get_by_role("button", name="Open the full list").click()
    held = opened.value
    held.wait_for_load_state()
    assert held.url == f"{real_gateway.url}/my-data"
    assert held.get_by_role("heading", level=1).inner_text() == "What is held about me"
    assert "what do you know about me?" in held.locator(".words").inner_text()
    with held.expect_download() as saved:
        held.get_by_role("button", name="Save as a file").click()
    assert saved.value.suggested_filename == "my-data.json"
    token = page.evaluate("JSON.parse(sessionStorage.getItem('prescreen:NCT06350110')).token")
    assert not any("code" in address or token in address for address in addresses)
