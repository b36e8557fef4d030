"""Rasa, the actions, the interview or the database fail: the person still gets an answer, once, and loses nothing."""

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from prescreen.store import Store
from tests.web.conftest import QUICK, Talker
from tests.web.fakes import FAULTS, NOON, SECRET, FakeInterview, FakeRasa
from web.app import Parts, create_app
from web.coming_back import ComingBack
from web.conversing import Conversing
from web.metrics import Metrics
from web.rasa_client import Patience, RasaClient, RasaUnavailableError
from web.turns import Turns
from web.writing import Writer


@pytest.fixture
def turns(library: Any, store: Store, interview: FakeInterview, rasa: FakeRasa, threads: Any) -> Turns:
    return Turns(
        Conversing(store, interview, library, lambda: NOON),
        ComingBack(store, lambda: NOON),
        RasaClient(rasa.transport(), url="http://r", secret=SECRET, patience=QUICK),
        Metrics(),
        threads,
        Writer(store, threads),
        apology="Sorry.",
        crowd=12,
        clock=lambda: NOON,
    )


async def test_where_writers_need_not_wait_for_each_other_each_message_is_written_alone(
    talker: Talker, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Store, "writes_in_turn", False)
    assert (await talker.choose("Yes")).json()["messages"][0]["text"] == "How old are you?"
    assert (await talker.say("43", key="again")).json() == (await talker.say("43", key="again")).json()
    assert (await talker.say("44", key="again")).status_code == 422
    with store.read() as unit:
        assert [row.direction for row in unit.journal.after(talker.conversation, 0)] == ["in", "out"] * 3


@pytest.mark.parametrize("fault", FAULTS)
async def test_whatever_rasa_does_the_turn_is_answered_once(
    talker: Talker, rasa: FakeRasa, interview: FakeInterview, store: Store, fault: str
) -> None:
    rasa.fault = fault
    assert (await talker.choose("Yes")).json()["messages"][0]["text"] == "How old are you?"
    assert (await talker.say("43")).json()["progress"]["asked"] == 2
    assert interview.turns[-1][2] is None, "taken without Rasa"
    with store.read() as unit:
        assert [row.direction for row in unit.journal.after(talker.conversation, 0)] == ["in", "out"] * 3
    rasa.fault = ""
    await talker.post({"choice": talker.choice("None of these")})
    assert interview.turns[-1][2] == ("answer", 0.9), "Rasa is back"


async def test_a_passing_fault_is_tried_again(talker: Talker, rasa: FakeRasa, interview: FakeInterview) -> None:
    rasa.fault, rasa.faults_left = "down", 2
    await talker.say("yes")
    assert interview.turns[-1][2] == ("answer", 0.9)


async def test_a_refusal_is_not_tried_again(talker: Talker, rasa: FakeRasa) -> None:
    rasa.fault, before = "refuses", rasa.calls
    await talker.say("yes")
    assert rasa.calls == before + 1


async def test_a_dead_rasa_is_left_alone_for_a_while() -> None:
    now = 0.0
    calls = 0

    async def dead(request: httpx.Request) -> httpx.Response:
        nonlocal calls
        calls += 1
        raise httpx.ConnectError("no", request=request)

    http = httpx.MockTransport(dead)
    client = RasaClient(
        http, url="http://r", secret=SECRET, patience=Patience(attempts=3, rest=5.0), clock=lambda: now, sleep=_no_sleep
    )
    reasons = []
    for moment in (0.0, 1.0, 4.9, 5.1):
        now = moment
        with pytest.raises(RasaUnavailableError) as caught:
            await client.turn("c", "m", "hi")
        reasons.append((caught.value.reason, calls))
    assert reasons == [("connection", 3), ("resting", 3), ("resting", 3), ("connection", 6)]


async def test_a_rasa_that_hangs_costs_only_so_long() -> None:
    async def hang(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(60)
        raise AssertionError

    http = httpx.MockTransport(hang)
    client = RasaClient(http, url="http://r", secret=SECRET, patience=Patience(altogether=0.2))
    with pytest.raises(RasaUnavailableError, match="timeout"):
        await asyncio.wait_for(client.turn("c", "m", "hi"), 2)


async def test_a_message_nothing_can_answer_gets_the_open_question_again(talker: Talker, store: Store) -> None:
    answer = await talker.say("break")
    assert answer.status_code == 200
    sorry, question = answer.json()["messages"]
    assert sorry["text"].startswith("Sorry")
    assert question["asks"] == ["prescreen_consent"]
    assert [choice["label"] for choice in question["choices"]] == ["Yes", "No"]
    assert (await talker.choose("Yes")).json()["messages"][0]["text"] == "How old are you?"


async def test_an_interview_that_always_fails_never_makes_an_error_page(
    talker: Talker, interview: FakeInterview
) -> None:
    interview.broken = True
    for text in ("yes", "43", "hello"):
        answer = await talker.say(text)
        assert (answer.status_code, len(answer.json()["messages"])) == (200, 2)
        assert "secret" not in answer.text


async def test_left_over_messages_are_answered_later(
    talker: Talker, turns: Turns, store: Store, interview: FakeInterview
) -> None:
    with store.unit() as unit:
        unit.journal.receive(talker.conversation, "m-1", kind="text", text="yes", choice_id=None, at=NOON)
        unit.journal.receive(talker.conversation, "m-2", kind="text", text="43", choice_id=None, at=NOON)
    assert await turns.redrive(timedelta(seconds=1)) == 0, "too young"
    assert await turns.redrive(timedelta()) == 2
    assert await turns.redrive(timedelta()) == 0
    with store.read() as unit:
        assert [row.direction for row in unit.journal.after(talker.conversation, 0)][2:] == ["in", "in", "out", "out"]
        assert unit.answers.current(talker.conversation)["age"].value == "43"


async def test_one_hopeless_message_does_not_hold_up_the_others(
    talker: Talker, begin: Any, turns: Turns, store: Store
) -> None:
    other: Talker = await begin()
    with store.unit() as unit:
        unit.journal.receive(talker.conversation, "m-1", kind="text", text="break", choice_id=None, at=NOON)
        unit.journal.receive(other.conversation, "m-1", kind="text", text="yes", choice_id=None, at=NOON)
    assert await turns.redrive(timedelta()) == 2
    with store.read() as unit:
        assert unit.answers.current(other.conversation)["consent"].value == "yes"


async def test_who_comes_back_after_a_crash_finds_the_answer(talker: Talker, store: Store) -> None:
    with store.unit() as unit:
        unit.journal.receive(talker.conversation, "m-1", kind="text", text="yes", choice_id=None, at=NOON)
    everything = (await talker.read(after=0)).json()
    assert everything["messages"][-1]["text"] == "How old are you?"


async def test_a_client_that_asks_again_after_a_crash_gets_the_answer_once(
    talker: Talker, rasa: FakeRasa, store: Store, interview: FakeInterview
) -> None:
    rasa.held = asyncio.Event()
    cut = asyncio.create_task(talker.say("yes", key="k"))
    while rasa.calls < 2:
        await asyncio.sleep(0.01)
    cut.cancel()
    await asyncio.gather(cut, return_exceptions=True)
    rasa.held = None
    assert (await talker.say("yes", key="k")).json()["messages"][0]["text"] == "How old are you?"
    with store.read() as unit:
        assert [row.direction for row in unit.journal.after(talker.conversation, 0)] == ["in", "out"] * 2


async def test_without_a_database_the_answer_is_to_try_again(
    library: Any, tmp_path: Path, threads: Any, rasa: FakeRasa, interview: FakeInterview
) -> None:
    missing = Store(f"sqlite:///{tmp_path / 'nowhere' / 'prescreen.db'}")
    app = create_app(
        Parts(
            library=library,
            store=missing,
            interview=FakeInterview(missing),
            rasa_http=rasa.transport(),
            rasa_url="http://r",
            secret=SECRET,
            threads=threads,
            patience=QUICK,
        )
    )
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://gateway") as http:
        begun = await http.post("/api/conversations", json={"trial": "NCT06350110"})
        assert (begun.status_code, begun.json()["type"]) == (503, "urn:prescreen:problem:try-again")
        assert begun.headers["retry-after"]
        assert (await http.get("/health/live")).status_code == 200
        assert (await http.get("/health/ready")).status_code == 503
        assert (await http.get("/metrics")).status_code == 200
        assert (await http.get("/")).status_code == 200


async def _no_sleep(_seconds: float) -> None:
    return None
