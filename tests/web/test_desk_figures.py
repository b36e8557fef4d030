"""The funnel at the desk: the same figures in chart and table, small counts hidden, words shown only on asking."""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest

from prescreen.content import Library
from prescreen.store import Grant, Step, Store
from tests.criteria.people import library as own_library
from tests.desk.screened_people import AT, TRIAL, new_store
from tests.web.desk_client import DeskClient, make_account, open_session

EVERYBODY: tuple[tuple[Step, str, int], ...] = (
    ("started", "", 40),
    ("consented", "", 30),
    ("shown", "age", 30),
    ("answered", "age", 22),
    ("unknown", "age", 5),
    ("shown", "lupus", 20),
    ("answered", "lupus", 18),
    ("concluded", "", 17),
    ("outcome", "likely_eligible", 9),
    ("outcome", "not_eligible", 8),
    ("stopped_by", "inc-01-age", 7),
    ("stopped_by", "exc-06a-hiv", 2),
    ("handed_over", "", 6),
)


@pytest.fixture
def library() -> Library:
    return own_library()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = new_store(tmp_path)
    with store.unit() as unit:
        for number, trial in enumerate((TRIAL, "DEMO-ASTHMA-01")):
            made = unit.conversations.create(
                trial=trial, content_hash="", language="en", channel="web", token_hash=f"{number}", at=AT
            )
            for step, item, people in EVERYBODY:
                for _ in range(people):
                    unit.funnel.count(made, step, item)
    return store


def signed_in(http: httpx.AsyncClient, store: Store, role: str, trial: str = TRIAL, centre: str = "*") -> DeskClient:
    account = make_account(store, Grant(role, trial, centre))
    return DeskClient(http, store, account, open_session(store, account))


def rows(page: str, name: str) -> list[list[str]]:
    section = page.partition(f'id="{name}-title"')[2].partition("</section>")[0]
    found = re.findall(r"<tr><th scope=\"row\">(.*?)</tr>", section, re.DOTALL)
    return [re.sub(r"<[^>]+>", "|", row).replace("||", "|").strip("|").split("|") for row in found]


def in_chart(page: str, name: str) -> list[str]:
    chart = page.partition(f'id="{name}-title"')[2].partition("</svg>")[0]
    return [text for text in re.findall(r"<text x=\"[\d.]+\" y=\"[\d.]+\">(.*?)</text>", chart) if text[:1].isdigit()]


async def test_chart_and_table_say_the_same(http: httpx.AsyncClient, store: Store) -> None:
    desk = signed_in(http, store, "coordinator")
    page = (await desk.get("/desk/figures")).text
    steps = rows(page, "steps")
    assert [row[:2] for row in steps] == [
        ["Opened the chat", "40"],
        ["Agreed to be asked", "30"],
        ["Heard an outcome", "17"],
        ["Left contact details", "6"],
        ["Were reached", "0"],
        ["Were enrolled", "0"],
    ]
    assert steps[1][2:] == ["75 %", "75 %"]
    assert in_chart(page, "steps") == [row[1] for row in steps]
    questions = rows(page, "questions")
    assert [row[1:] for row in questions] == [["30", "22", "5", "0", "3"], ["20", "18", "0", "0", "2"]]
    assert in_chart(page, "questions") == ["30", "20"]
    assert "This criterion stops most people: <strong>inc-01-age: 18-90 years old;</strong>" in " ".join(page.split())


async def test_the_address_says_what_is_looked_at(http: httpx.AsyncClient, store: Store) -> None:
    desk = signed_in(http, store, "coordinator", trial="*")
    assert rows((await desk.get("/desk/figures")).text, "steps")[0][1] == "80"
    assert rows((await desk.get("/desk/figures", trial=TRIAL)).text, "steps")[0][1] == "40"
    assert rows((await desk.get("/desk/figures", since="2026-03-16")).text, "steps")[0][1] == "80"
    page = (await desk.get("/desk/figures", trial='"><script>alert(1)</script>')).text
    assert "<script>alert" not in page
    assert rows(page, "steps")[0][1] == "80"


@pytest.mark.parametrize(("role", "centre"), [("admin", "*"), ("coordinator", "leeds")])
async def test_small_counts_are_hidden_from_who_may_not_see_the_people(
    http: httpx.AsyncClient, store: Store, role: str, centre: str
) -> None:
    desk = signed_in(http, store, role, centre=centre)
    page = (await desk.get("/desk/figures")).text
    assert rows(page, "steps")[0][1] == "40"
    stoppers = {row[0].partition(":")[0]: row[1:] for row in rows(page, "stoppers")}
    assert stoppers["exc-06a-hiv"] == ["1-4"]
    assert rows(page, "questions")[0][1:] == ["30", "20+", "5", "0", "1-4"], "what is left cannot be worked out"
    assert in_chart(page, "stoppers") == ["7", "1-4"]
    widths = re.findall(
        r'width="([\d.]+)" height="26"', page.partition('id="stoppers-title"')[2].partition("</svg>")[0]
    )
    assert float(widths[1]) / float(widths[0]) == pytest.approx(5 / 7, abs=0.01), "its bar does not tell either"


async def test_of_other_trials_nothing_is_seen(http: httpx.AsyncClient, store: Store) -> None:
    desk = signed_in(http, store, "coordinator")
    page = (await desk.get("/desk/figures", trial="DEMO-ASTHMA-01")).text
    assert "DEMO-ASTHMA-01" not in page
    assert rows(page, "steps")[0][1] == "40"
