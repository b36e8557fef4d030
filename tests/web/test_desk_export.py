"""Taking out, at the desk: the right file for the right person, written down first; nothing from elsewhere."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest

from prescreen.content import Library
from prescreen.store import Grant, Store
from tests.criteria.people import library as own_library
from tests.desk.screened_people import CONTACT, TRIAL, add_screening, base, landed, new_store
from tests.web.desk_client import DeskClient, make_account, open_session

PATH = f"/desk/trials/{TRIAL}/export"


@pytest.fixture
def library() -> Library:
    return own_library()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = new_store(tmp_path)
    add_screening(store, base(), contact=CONTACT)
    add_screening(store, base(), contact=CONTACT, trial="DEMO-ASTHMA-01")
    return store


def signed_in(http: httpx.AsyncClient, store: Store, *grants: str) -> DeskClient:
    account = make_account(store, *(Grant(*grant.split(":")) for grant in grants))
    return DeskClient(http, store, account, open_session(store, account))


@pytest.mark.parametrize(
    ("form", "kind"), [("csv", "text/csv"), ("criteria", "text/csv"), ("fhir", "application/fhir+json")]
)
async def test_a_coordinator_takes_out_what_they_ask_for(
    http: httpx.AsyncClient, store: Store, form: str, kind: str
) -> None:
    desk = signed_in(http, store, f"coordinator:{TRIAL}:*")
    page = await desk.get("/desk/export")
    assert f'action="{PATH}"' in page.text
    assert "DEMO-ASTHMA-01" not in page.text
    answer = await desk.post(PATH, format=form, identity="shown")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith(kind)
    assert f'filename="{TRIAL}-' in answer.headers["content-disposition"]
    assert ("Ana" in answer.text) is (form != "criteria")
    (entry,) = desk.audited("data.exported")
    assert json.loads(entry.details) == {"trial": TRIAL, "format": form, "identified": True}


@pytest.mark.parametrize("form", ["csv", "criteria", "fhir"])
async def test_a_monitor_gets_it_deidentified_whatever_they_ask(
    http: httpx.AsyncClient, store: Store, form: str
) -> None:
    desk = signed_in(http, store, f"monitor:{TRIAL}:*")
    assert "With names" not in (await desk.get("/desk/export")).text
    answer = await desk.post(PATH, format=form, identity="shown")
    assert answer.status_code == 200
    assert "-deidentified-" in answer.headers["content-disposition"]
    assert "P-" in answer.text or form == "fhir"
    by_chance = landed(store, json.dumps(base()))
    for told in ("Ana", "Muster", "example.org", "7946", "2026-02-27"):
        assert told not in answer.text or told in by_chance, told
    assert json.loads(desk.audited("data.exported")[0].details)["identified"] is False


async def test_who_may_see_the_people_of_another_trial_only_gets_none_of_this_one(
    http: httpx.AsyncClient, store: Store
) -> None:
    desk = signed_in(http, store, "coordinator:DEMO-ASTHMA-01:*")
    answer = await desk.post(PATH, format="csv", identity="shown")
    assert answer.status_code == 404
    assert desk.audited("data.exported") == []
    both = signed_in(http, store, f"monitor:{TRIAL}:*", "coordinator:DEMO-ASTHMA-01:*")
    assert "Ana" not in (await both.post(PATH, format="csv", identity="shown")).text


async def test_an_admin_takes_out_nothing_and_a_form_that_is_none_is_refused(
    http: httpx.AsyncClient, store: Store
) -> None:
    admin = signed_in(http, store, "admin:*:*")
    assert (await admin.post(PATH, format="csv")).status_code == 403
    desk = signed_in(http, store, f"coordinator:{TRIAL}:*")
    assert (await desk.post(PATH, format="exe")).status_code == 422
    assert desk.audited("data.exported") == []


async def test_a_screening_on_paper_hides_what_is_sensitive_until_it_is_revealed(
    http: httpx.AsyncClient, store: Store
) -> None:
    hostile = "<img src=x onerror=alert(1)>"
    person = add_screening(store, base(hiv="positive"), contact=CONTACT | {"first_name": hostile})
    desk = signed_in(http, store, f"coordinator:{TRIAL}:*")
    page = await desk.get(f"/desk/screenings/{person}/paper")
    assert page.status_code == 200
    assert "Muster" in page.text
    assert hostile not in page.text
    assert "exc-06a-hiv" in page.text
    assert "stands in the way" not in page.text
    assert "What decides" not in page.text, "where it stands would tell"
    await desk.post(f"/desk/screenings/{person}/reveal")
    page = await desk.get(f"/desk/screenings/{person}/paper")
    assert "stands in the way" in page.text
    made = await desk.post(f"/desk/screenings/{person}/pdf")
    assert made.content.startswith(b"%PDF-")
    assert made.headers["content-type"] == "application/pdf"
    noted = [json.loads(entry.details)["format"] for entry in desk.audited("data.exported")]
    assert noted == ["page", "page", "pdf"]


async def test_a_monitor_gets_paper_without_the_person(http: httpx.AsyncClient, store: Store) -> None:
    person = add_screening(store, base(), contact=CONTACT)
    desk = signed_in(http, store, f"monitor:{TRIAL}:*")
    page = await desk.get(f"/desk/screenings/{person}/paper")
    assert "Screening P-" in page.text
    by_chance = landed(store, json.dumps(base()))
    for told in ("Ana", "Muster", "example.org", "2026-02-27"):
        assert told not in page.text or told in by_chance, told


async def test_who_did_not_share_their_answers_is_on_no_paper(http: httpx.AsyncClient, store: Store) -> None:
    person = add_screening(store, base(), contact=CONTACT, consents=[("prescreen", True)])
    desk = signed_in(http, store, f"coordinator:{TRIAL}:*")
    page = await desk.get(f"/desk/screenings/{person}/paper")
    assert "did not agree" in page.text
    assert "hemoglobin" not in page.text
    assert (await desk.post(f"/desk/screenings/{person}/pdf")).status_code == 404


async def test_who_is_bound_to_a_centre_takes_out_its_people_only(http: httpx.AsyncClient, store: Store) -> None:
    add_screening(store, base(), contact=CONTACT | {"first_name": "Lea", "centre": "leeds"})
    add_screening(store, base(), contact=CONTACT | {"first_name": "Yol", "centre": "york"})
    desk = signed_in(http, store, f"coordinator:{TRIAL}:leeds")
    taken = (await desk.post(PATH, format="csv", identity="shown")).text
    assert "Lea" in taken
    assert "Yol" not in taken
    assert "Ana" not in taken, "who chose no centre belongs to those who see every one"
