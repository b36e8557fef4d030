"""A person's own pages: opened by a code in a form's body, once; readable without scripts; nothing of anybody else."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from prescreen.content import Library
from prescreen.store import Store
from tests.criteria.people import library as real_library
from tests.interview.interviews import interview_on
from tests.web.conftest import Talker
from tests.web.fakes import NOON

FORM = {"content-type": "application/x-www-form-urlencoded"}


@pytest.fixture
def library() -> Library:
    return real_library()


@pytest.fixture
def interview(store: Store, library: Library) -> Any:
    return interview_on(library, store, lambda: NOON)


@pytest.fixture
async def talker(begin: Callable[[], Any], store: Store) -> Talker:
    """Somebody at the outcome: all is known but some laboratory values and two private answers."""
    made: Talker = await begin()
    answers = dict(real_library().trial("NCT06350110").base)
    answers |= dict.fromkeys(("hemoglobin", "platelets", "lvef", "sledai", "hiv", "epilepsy"), "unknown")
    with store.unit() as unit:
        for number, (fact, value) in enumerate(answers.items()):
            status: Any = "unknown" if value == "unknown" else "value"
            unit.answers.add(
                made.conversation,
                fact=fact,
                status=status,
                value=None if value == "unknown" else value,
                message_id=f"a{number}",
                start=0,
                end=0,
                reader="choice",
                at=NOON,
            )
        unit.consents.add(
            made.conversation, kind="prescreen", given=True, wording="May I <ask>?", message_id="a0", at=NOON
        )
        unit.conversations.save(made.conversation, state={"reviewed": True}, stage="outcome", language="en", at=NOON)
    return made


def auth(talker: Talker) -> dict[str, str]:
    return {"Authorization": f"Bearer {talker.token}"}


async def ticket(talker: Talker, opens: str) -> str:
    answer = await talker.http.post("/api/conversations/current/tickets", json={"opens": opens}, headers=auth(talker))
    assert answer.status_code == 201, answer.text
    assert answer.json()["path"] == {"sheet": "/sheet", "data": "/my-data"}[opens]
    return str(answer.json()["code"])


def next_code(page: str) -> str:
    found = re.search(r'name="code" value="([^"]+)"', page)
    assert found is not None, page
    return found[1]


async def test_the_sheet_lists_what_is_open_with_the_protocols_words_and_no_answer(talker: Talker) -> None:
    code = await ticket(talker, "sheet")
    answer = await talker.http.post("/sheet", data={"code": code})
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.headers["cache-control"] == "no-store"
    page = answer.text
    for words in (
        "Hemoglobin (Hb)",
        "Hemoglobin≥85 g/L.",
        "SELENA-SLEDAI",
        "A time of 3 months counts here",
        "NCT06350110",
        "no promise",
    ):
        assert words in page, words
    assert "not listed" in page, "the private point is only counted"
    assert "HIV" not in page
    assert "Your age" not in page, "answers only if the person wants them"
    assert talker.token not in page


async def test_answers_are_added_only_when_the_person_ticks_them_and_each_code_works_once(talker: Talker) -> None:
    code = await ticket(talker, "sheet")
    first = (await talker.http.post("/sheet", data={"code": code})).text
    with_answers = (await talker.http.post("/sheet", data={"code": next_code(first), "answers": "yes"})).text
    assert "Your age: 47" in with_answers
    assert "HIV" not in with_answers
    for used in (code, next_code(first)):
        again = (await talker.http.post("/sheet", data={"code": used})).text
        assert "does not open anything" in again
        assert "Hemoglobin" not in again


async def test_a_code_is_typed_as_people_type_and_the_page_asks_for_it_in_their_language(talker: Talker) -> None:
    asked = await talker.http.get("/sheet", headers={"accept-language": "es"})
    assert "Para mi médico" in asked.text
    assert '<form method="post" action="/sheet"' in asked.text
    code = (await ticket(talker, "sheet")).lower().replace("-", " ")
    assert "Hemoglobin" in (await talker.http.post("/sheet", data={"code": code})).text


async def test_before_the_outcome_there_is_nothing_to_list(talker: Talker, store: Store) -> None:
    with store.unit() as unit:
        unit.conversations.save(talker.conversation, state={}, stage="screening", language="en", at=NOON)
    page = (await talker.http.post("/sheet", data={"code": await ticket(talker, "sheet")})).text
    assert "No open points" in page
    assert "Hemoglobin" not in page


async def test_the_list_and_the_file_hold_everything_and_escape_what_people_write(talker: Talker, store: Store) -> None:
    with store.unit() as unit:
        unit.journal.receive(
            talker.conversation, "m9", kind="text", text="<script>alert(1)</script>", choice_id=None, at=NOON
        )
    page = (await talker.http.post("/my-data", data={"code": await ticket(talker, "data")})).text
    assert "May I &lt;ask&gt;?" in page
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "HIV" in page, "the whole list is for the person alone"
    answer = await talker.http.post("/my-data/file", data={"code": next_code(page)})
    assert answer.headers["content-disposition"] == 'attachment; filename="my-data.json"'
    found = json.loads(answer.content)
    assert found["schema"] == "prescreen.export/1"
    assert {a["fact"] for a in found["answers"]} >= {"hiv", "age_years"}
    used = await talker.http.post("/my-data/file", data={"code": next_code(page)})
    assert used.headers["content-type"].startswith("text/html")
    assert "does not open anything" in used.text


async def test_the_export_needs_the_persons_token(talker: Talker) -> None:
    answer = await talker.http.get("/api/conversations/current/export", headers=auth(talker))
    assert answer.status_code == 200
    assert answer.json()["conversation"]["id"] == talker.conversation
    assert talker.token not in answer.text
    for headers in ({}, {"Authorization": "Bearer " + "x" * 43}):
        assert (await talker.http.get("/api/conversations/current/export", headers=headers)).status_code == 401
        refused = await talker.http.post("/api/conversations/current/tickets", json={"opens": "data"}, headers=headers)
        assert refused.status_code == 401


async def test_a_code_opens_its_own_page_only_and_dies_with_the_data(talker: Talker) -> None:
    code, other = await ticket(talker, "sheet"), await ticket(talker, "data")
    assert "does not open" in (await talker.http.post("/my-data", data={"code": code})).text
    receipt = (await talker.delete()).json()["receipt"]
    assert "does not open" in (await talker.http.post("/my-data", data={"code": other})).text
    found = (await talker.http.post("/receipt", data={"number": receipt.lower()})).text
    assert "Deleted on 16 March 2026." in found
    assert "There is no such receipt" in (await talker.http.post("/receipt", data={"number": "D-1111"})).text
    assert "There is no such receipt" not in (await talker.http.get("/receipt")).text


async def test_what_is_no_form_is_refused_without_repeating_it(http: httpx.AsyncClient) -> None:
    refused = await http.post("/sheet", json={"code": "canary-word"})
    assert refused.status_code == 415
    assert "canary-word" not in refused.text
    assert (await http.post("/sheet", content=b"code=" + b"x" * 5000, headers=FORM)).status_code == 413
    assert (await http.post("/sheet", content=b"code=\xff\xfe", headers=FORM)).status_code == 400
    assert (await http.post("/sheet", content=b"&".join([b"a=1"] * 20), headers=FORM)).status_code == 400
    assert (await http.post("/sheet", content=b"", headers=FORM)).status_code == 200
    wrong = await http.post("/sheet", data={"code": "canary-word"})
    assert "canary-word" not in wrong.text


async def test_an_unknown_page_gets_no_code(talker: Talker) -> None:
    answer = await talker.http.post("/api/conversations/current/tickets", json={"opens": "x"}, headers=auth(talker))
    assert answer.status_code == 422


async def test_what_a_person_opens_or_takes_along_is_in_the_audit_log(talker: Talker, store: Store) -> None:
    await talker.http.get("/api/conversations/current/export", headers=auth(talker))
    with store.read() as unit:
        told = [(e.event, e.details) for e in unit.audit.entries() if e.subject == talker.conversation]
    assert told[-1:] == [("data.shown", '{"page":"file"}')]
