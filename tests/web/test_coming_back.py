"""Save and go on later by a code, the list of answers, and wishes, over HTTP."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest

from prescreen.content import Library
from prescreen.store import Store, purge
from prescreen.store.retention import Periods
from tests.criteria.people import library as real_library
from tests.interview.interviews import interview_on
from tests.web.conftest import Talker
from tests.web.fakes import NOON
from web.limits import Limits

CURRENT = "/api/conversations/current"


@pytest.fixture
def library() -> Library:
    return real_library()


@pytest.fixture
def interview(store: Store, library: Library) -> Any:
    return interview_on(library, store, lambda: NOON)


@pytest.fixture
def limits() -> Limits:
    return Limits(returns="3/h burst 6")


@pytest.fixture
async def talker(begin: Callable[[], Any]) -> Talker:
    made: Talker = await begin()
    await made.choose("Yes, I answer for myself")
    await made.say("34")
    return made


def auth(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


async def code_of(talker: Talker) -> str:
    answer = await talker.http.post(f"{CURRENT}/code", headers=auth(talker.token))
    assert answer.status_code == 201, answer.text
    assert answer.json()["until"] == (NOON + timedelta(days=7)).isoformat()
    return str(answer.json()["code"])


async def come_back(http: httpx.AsyncClient, code: str) -> httpx.Response:
    return await http.post("/api/conversations/resume", json={"code": code})


async def test_a_code_opens_the_conversation_elsewhere_with_all_that_was_said(talker: Talker, store: Store) -> None:
    code = await code_of(talker)
    answer = await come_back(talker.http, code.lower().replace("-", " "))
    assert answer.status_code == 200, answer.text
    found = answer.json()
    assert found["conversation"] == talker.conversation
    assert [message["text"] for message in found["messages"] if message["from"] == "person"] == [
        "Yes, I answer for myself",
        "34",
    ]
    assert (await talker.read()).status_code == 401, "the token of the first device opens nothing any more"
    again = Talker(talker.http, found["token"], found["conversation"], found)
    assert (await again.say("no", key="elsewhere")).status_code == 200
    with store.read() as unit:
        assert code not in str(unit.conversations.get(talker.conversation))


async def test_a_code_may_be_used_again_until_there_is_a_newer_one(talker: Talker) -> None:
    first = await code_of(talker)
    token = (await come_back(talker.http, first)).json()["token"]
    second = (await talker.http.post(f"{CURRENT}/code", headers=auth(token))).json()["code"]
    assert (await come_back(talker.http, first)).status_code == 410
    assert (await come_back(talker.http, second)).status_code == 200
    assert (await come_back(talker.http, second)).status_code == 200


async def test_wrong_codes_open_nothing_and_soon_nobody_may_go_on_guessing(talker: Talker) -> None:
    code = await code_of(talker)
    for number in range(6):
        answer = await come_back(talker.http, f"AAAAA-AAA{number}A")
        assert answer.status_code == 410
        assert "AAAAA" not in answer.text
    refused = await come_back(talker.http, code)
    assert refused.status_code == 429
    assert int(refused.headers["retry-after"]) > 0


async def test_a_ticket_for_a_page_opens_no_conversation(talker: Talker) -> None:
    ticket = await talker.http.post(f"{CURRENT}/tickets", json={"opens": "data"}, headers=auth(talker.token))
    assert (await come_back(talker.http, ticket.json()["code"])).status_code == 410


@pytest.mark.parametrize("body", [{}, {"code": ""}, {"code": "A", "secret": "x" * 30}, {"code": 5}, {"code": "x" * 41}])
async def test_what_is_no_code_is_refused(talker: Talker, body: dict[str, Any]) -> None:
    assert (await talker.http.post("/api/conversations/resume", json=body)).status_code == 422


async def test_what_was_saved_is_kept_for_a_week_also_after_more_answers(talker: Talker, store: Store) -> None:
    code = await code_of(talker)
    await talker.say("no")
    purge(store.unit, NOON + timedelta(days=6), Periods())
    assert (await come_back(talker.http, code)).status_code == 200
    purge(store.unit, NOON + timedelta(days=8), Periods())
    assert (await come_back(talker.http, code)).status_code == 410


async def test_who_deleted_their_data_cannot_come_back(talker: Talker) -> None:
    code = await code_of(talker)
    await talker.delete()
    assert (await come_back(talker.http, code)).status_code == 410
    assert (await talker.http.post(f"{CURRENT}/code", headers=auth(talker.token))).status_code == 401


async def test_answers_are_listed_and_one_is_changed_by_a_wish(talker: Talker) -> None:
    answer = await talker.http.get(f"{CURRENT}/answers", headers=auth(talker.token))
    assert answer.json() == {"answers": [{"fact": "age_years", "about": "Your age", "answer": "34", "change": True}]}
    asked = await talker.post({"wish": "change:age_years"})
    assert asked.json()["messages"][-1]["asks"] == ["age_years"]
    again = await talker.post({"wish": "change:age_years"}, key=f"key-{talker.sent}")
    assert again.json() == asked.json(), "the same key is the same message"
    said = [m["text"] for m in (await talker.read(own="true")).json()["messages"] if m["from"] == "person"]
    assert said[-1] == "I want to change my answer about your age."


async def test_a_wish_that_is_not_offered_changes_nothing(talker: Talker, rasa: Any) -> None:
    calls = rasa.calls
    for wish in ("change:pregnant", "language:fr", "eat", ""):
        assert (await talker.post({"wish": wish})).status_code == 409
    assert rasa.calls == calls


async def test_rasa_learns_nothing_of_a_wish(talker: Talker, rasa: Any) -> None:
    await talker.post({"wish": "person"})
    assert rasa.heard[-1] == ""


async def test_nobody_else_sees_answers_or_gets_a_code(talker: Talker) -> None:
    for method, path in (("GET", "answers"), ("POST", "code")):
        assert (await talker.http.request(method, f"{CURRENT}/{path}", headers=auth("x" * 43))).status_code == 401
