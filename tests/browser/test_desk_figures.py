"""Figures, what-if, amendments, export and paper in a browser: axe and the policy find nothing, in any look."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, expect

from prescreen.desk.funnel import STEPS
from prescreen.store import Scope, Store
from tests.browser.conftest import watch
from tests.browser.desk import TRIAL, DeskAt, desk_at
from tests.browser.test_desk import LOOKS
from tests.criteria.people import library
from tests.web.fakes import NOON

SHOTS = os.environ.get("PRESCREEN_SHOTS")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskAt]:
    with desk_at(tmp_path_factory.mktemp("figures"), 12) as found:
        _fill(found.store, found.newest().conversation)
        yield found


def _fill(store: Store, person: str) -> None:
    """People at every step, an answer that was read wrongly, and an amendment with a flip."""
    with store.unit() as unit:
        conversation = unit.conversations.get(person)
        assert conversation is not None
        for number, (step, _) in enumerate(STEPS):
            for _ in range(30 - 5 * number):
                unit.funnel.count(conversation, step)  # type: ignore[arg-type]
        for screen in library().trial(TRIAL).screens[:6]:
            for number, step in enumerate(("shown", "answered", "unknown", "declined")):
                for _ in range((20, 12, 3, 1)[number]):
                    unit.funnel.count(conversation, step, screen.id)  # type: ignore[arg-type]
        for criterion, people in (("inc-05-hemoglobin", 7), ("exc-06a-hiv", 2)):
            for _ in range(people):
                unit.funnel.count(conversation, "stopped_by", criterion)
        unit.misreadings.add(
            person,
            trial=TRIAL,
            fact="age_years",
            message_id="m1",
            corrected_by="m2",
            reader="number",
            language="en",
            at=NOON,
        )
        unit.amendments.begin(TRIAL, "a-version", "another-version", NOON)
        flipped = {"id": "inc-05-hemoglobin", "before": "met", "after": "not_met"}
        body = {"before": "likely_eligible", "after": "not_eligible", "criteria": [flipped]}
        unit.amendments.add_flip(unit.amendments.newest([Scope()], 1)[0][0].id, person, body, NOON)


@pytest.fixture(params=LOOKS, ids=["light", "dark", "narrow", "narrow-forced"])
def look(request: pytest.FixtureRequest, browser: Browser, desk: DeskAt) -> Iterator[tuple[Page, str]]:
    context = browser.new_context(**request.param, reduced_motion="reduce")
    desk.sign_in(context)
    watched = watch(context, desk.url)
    yield context.new_page(), request.node.callspec.id
    assert watched == []
    context.close()


def check(page: Page, name: str, look: str) -> None:
    if SHOTS:
        page.screenshot(path=Path(SHOTS) / f"desk-{name}-{look}.png", full_page=True)
    found = Axe().run(page)
    assert found.violations_count == 0, f"{name}: {found.generate_report()}"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{name} scrolls sideways"
    small: Any = page.evaluate(
        """() => [...document.querySelectorAll("button, a.button, summary, .tick, select, textarea")]
            .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
            .map((each) => each.outerHTML)"""
    )
    assert small == [], name


def test_figures_drafts_and_exports_in_every_look(desk: DeskAt, look: tuple[Page, str]) -> None:
    page, name = look
    page.goto(f"{desk.url}/desk/figures")
    expect(page.get_by_role("heading", name="How far people come")).to_be_visible()
    expect(page.get_by_text("This criterion stops most people")).to_be_visible()
    check(page, "figures", name)
    page.goto(f"{desk.url}/desk/misreadings")
    page.get_by_role("button", name="Show the words").first.press("Enter")
    expect(page.get_by_text("Put right by")).to_be_visible()
    check(page, "misreadings", name)
    page.goto(f"{desk.url}/desk/what-if")
    check(page, "what-if-trials", name)
    page.get_by_role("link", name=TRIAL).press("Enter")
    page.get_by_label("Criterion", exact=True).select_option("inc-05-hemoglobin")
    page.get_by_role("button", name="Change this criterion").press("Enter")
    written = page.get_by_label("inc-05-hemoglobin")
    expect(written).to_be_focused()
    text = written.input_value()
    written.fill(text.replace("limit: 85", "limit: 999 g"))
    page.get_by_role("button", name="See who flips").press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("mistake")
    check(page, "what-if-mistake", name)
    page.get_by_label("inc-05-hemoglobin").fill(text.replace("limit: 85", "limit: 150"))
    page.get_by_role("button", name="See who flips").press("Enter")
    expect(page.get_by_role("heading", name="screenings flip")).to_be_visible()
    page.get_by_text("Try a whole draft").press("Enter")
    expect(page.get_by_label("A trial.yml of this computer")).to_be_visible()
    check(page, "what-if", name)
    page.goto(f"{desk.url}/desk/amendments")
    check(page, "amendments", name)
    page.get_by_role("table").get_by_role("link").first.press("Enter")
    expect(page.get_by_role("heading", name="Amendment of")).to_be_visible()
    check(page, "amendment", name)
    page.goto(f"{desk.url}/desk/export")
    check(page, "export", name)
    of_trial = page.get_by_role("region", name=TRIAL)
    of_trial.get_by_label("A FHIR R4 bundle").check()
    with page.expect_download() as taken:
        of_trial.get_by_role("button", name="Take out").press("Enter")
    assert taken.value.suggested_filename == f"{TRIAL}-deidentified-bundle.json"
    page.goto(f"{desk.url}/desk/screenings/{desk.newest().conversation}/paper")
    expect(page.get_by_role("button", name="Print")).to_be_visible()
    check(page, "paper", name)
    with page.expect_download() as made:
        page.get_by_role("button", name="As a PDF").press("Enter")
    assert made.value.suggested_filename.endswith(".pdf")
