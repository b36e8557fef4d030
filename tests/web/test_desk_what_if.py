"""What if, at the desk: a changed criterion is judged at once; mistakes keep what was typed; who may see whom."""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest

from prescreen.content import Library, pieces
from prescreen.store import Grant, Store
from tests.criteria.people import library as own_library
from tests.desk.screened_people import AT
from tests.desk.test_replay import TEXT, TRIAL, stored
from tests.web.desk_client import DeskClient, make_account, open_session

PATH = f"/desk/trials/{TRIAL}/what-if"
HEMOGLOBIN = pieces(TEXT)["inc-05-hemoglobin"].text


@pytest.fixture
def library() -> Library:
    return own_library()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    answers = own_library().trial(TRIAL).base
    strong = {**answers, "hemoglobin": {"value": 140, "unit": "g/L"}}
    return stored(tmp_path, answers, *[answers] * 6, strong)[0]


def signed_in(http: httpx.AsyncClient, store: Store, role: str, centre: str = "*") -> DeskClient:
    account = make_account(store, Grant(role, TRIAL, centre))
    return DeskClient(http, store, account, open_session(store, account))


def words(page: httpx.Response) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.text).split())


async def test_a_changed_criterion_is_judged_and_noted(http: httpx.AsyncClient, store: Store) -> None:
    desk = signed_in(http, store, "investigator")
    page = await desk.post(PATH, do="add", criterion="inc-05-hemoglobin")
    assert "limit: 85" in page.text
    page = await desk.post(PATH, {"do": "judge", "change.inc-05-hemoglobin": HEMOGLOBIN.replace("85", "120")})
    said = words(page)
    assert "6 of 7 screenings flip" in said
    assert "may be a match does not fit now flips 6" in said
    assert "inc-05-hemoglobin: fits → stands in the way" in said
    assert page.text.count('href="/desk/screenings/') == 6
    (entry,) = desk.audited("replay.done")
    assert '"flipped":6' in entry.details
    assert '"judged":7' in entry.details
    assert "limit: 120" in page.text, "the draft can be changed further"


async def test_who_is_bound_to_a_centre_sees_who_flips_there_only(http: httpx.AsyncClient, store: Store) -> None:
    with store.read() as unit:
        (person, *_) = unit.in_bulk.newest(TRIAL, shared=True)
    with store.unit() as unit:
        unit.leads.add(person, {"centre": "leeds"}, {}, AT)
    desk = signed_in(http, store, "coordinator", "leeds")
    page = await desk.post(PATH, {"do": "judge", "change.inc-05-hemoglobin": HEMOGLOBIN.replace("85", "150")})
    assert page.text.count('href="/desk/screenings/') == 1
    assert f'href="/desk/screenings/{person}"' in page.text


async def test_mistakes_name_criterion_and_line_and_keep_what_was_typed(http: httpx.AsyncClient, store: Store) -> None:
    desk = signed_in(http, store, "coordinator")
    typed = HEMOGLOBIN.replace("fact: hemoglobin", "fact: <b>haemoglobin")
    page = await desk.post(PATH, {"do": "judge", "change.inc-05-hemoglobin": typed})
    assert page.status_code == 422
    assert "inc-05-hemoglobin , line 9:" in words(page)
    assert "<b>haemoglobin" not in page.text
    assert "&lt;b&gt;haemoglobin" in page.text
    assert desk.audited("replay.done") == []


async def test_a_whole_draft_is_taken_too_and_one_of_another_trial_is_not(
    http: httpx.AsyncClient, store: Store
) -> None:
    desk = signed_in(http, store, "coordinator")
    page = await desk.post(PATH, do="upload", draft=TEXT.replace("limit: 85", "limit: 120").replace("\n", "\r\n"))
    assert "6 of 7 screenings flip" in words(page)
    page = await desk.post(PATH, do="upload", draft=TEXT.replace(f"id: {TRIAL}", "id: NCT00000001", 1))
    assert page.status_code == 422
    assert (await desk.post(PATH, do="upload", draft=" ")).status_code == 422
    assert (await desk.post(PATH, do="judge")).status_code == 422
    page = await desk.post(PATH, {"do": "judge", "change.no-such": "x"})
    assert "the trial has no such criterion" in page.text


@pytest.mark.parametrize(("role", "centre"), [("admin", "*"), ("coordinator", "leeds")])
async def test_who_may_not_see_everybody_sees_neither_people_nor_small_counts(
    http: httpx.AsyncClient, store: Store, role: str, centre: str
) -> None:
    desk = signed_in(http, store, role, centre)
    page = await desk.post(PATH, {"do": "judge", "change.inc-05-hemoglobin": HEMOGLOBIN.replace("85", "120")})
    assert page.status_code == 200
    assert "/desk/screenings/" not in page.text
    assert "may be a match may be a match 1-4" in words(page)


async def test_what_stands_in_the_folder_can_be_tried(http: httpx.AsyncClient, store: Store) -> None:
    desk = signed_in(http, store, "coordinator")
    assert "limit: 2.5" not in (await desk.get(PATH)).text
    page = await desk.get(PATH, draft="folder")
    assert "limit: 2.5" in page.text
    assert "<details open>" in page.text
