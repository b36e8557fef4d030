"""The action server: who may call it, what it answers, what it never says."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from rasa_sdk.executor import ActionExecutor

from actions.__main__ import build_server
from actions.server import LARGEST_BODY, ActionServer
from tests.actions.builders import SECRET, GivenInterview, action_call


@pytest.fixture
def interview() -> GivenInterview:
    return GivenInterview()


@pytest.fixture
async def rasa(interview: GivenInterview) -> AsyncIterator[httpx.AsyncClient]:
    """Rasa, as a client of the server."""
    transport = httpx.ASGITransport(app=build_server(interview, SECRET), raise_app_exceptions=True)  # type: ignore[arg-type]
    async with httpx.AsyncClient(
        transport=transport, base_url="http://actions", headers={"Authorization": f"Bearer {SECRET}"}
    ) as client:
        yield client


def problem(answer: httpx.Response) -> dict[str, Any]:
    assert answer.headers["content-type"] == "application/problem+json"
    body: dict[str, Any] = answer.json()
    assert body["status"] == answer.status_code
    return body


async def test_a_call_runs_the_action(rasa: httpx.AsyncClient, interview: GivenInterview) -> None:
    answer = await rasa.post("/webhook", json=action_call())
    assert answer.status_code == 200
    assert answer.json()["responses"][0]["custom"] == {"turn": "m1", "stage": "screening"}
    assert len(interview.asked) == 1


async def test_health_needs_no_secret(rasa: httpx.AsyncClient) -> None:
    answer = await rasa.get("/health", headers={"Authorization": ""})
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})


@pytest.mark.parametrize("shown", ["", "Bearer", "Bearer wrong", SECRET, f"bearer {SECRET}", f"Bearer {SECRET}x", "é"])
async def test_without_the_secret_nothing_runs(rasa: httpx.AsyncClient, interview: GivenInterview, shown: str) -> None:
    answer = await rasa.post("/webhook", json=action_call(), headers={"Authorization": shown.encode()})
    assert answer.status_code == 401
    assert problem(answer)
    assert interview.asked == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 422),
        (b"private words", 422),
        (b"[]", 422),
        (b"[" * 50_000, 422),
        (b"\xff", 422),
        (b"{}", 422),
        (b'{"next_action": null}', 422),
        (b'{"next_action": ""}', 422),
        (b'{"next_action": "action_that_is_not_there", "tracker": {"private": "words"}}', 404),
        (b'{"next_action": "validate_screening_form"}', 500),
        (b'{"next_action": "validate_screening_form", "tracker": {"private": "words"}, "domain": {}}', 500),
        (b" " * (LARGEST_BODY + 1), 413),
    ],
)
async def test_a_call_that_cannot_be_run_is_an_error_that_repeats_nothing(
    rasa: httpx.AsyncClient, body: bytes, status: int
) -> None:
    answer = await rasa.post("/webhook", content=body)
    assert answer.status_code == status
    problem(answer)
    assert "private" not in answer.text


async def test_a_failing_interview_is_an_error_that_repeats_nothing_also_in_the_log(
    rasa: httpx.AsyncClient, interview: GivenInterview, caplog: pytest.LogCaptureFixture
) -> None:
    interview.failing = RuntimeError("private words in an exception")
    with caplog.at_level(logging.DEBUG):
        answer = await rasa.post("/webhook", json=action_call())
    assert answer.status_code == 500
    problem(answer)
    assert "private" not in answer.text
    assert "private" not in caplog.text
    assert "RuntimeError at " in caplog.text


async def test_rasa_never_gets_400_which_it_takes_for_a_declined_action(rasa: httpx.AsyncClient) -> None:
    """A 400 makes Rasa run the form a second time in the same turn."""
    unusable = json.dumps(action_call(metadata=None)).encode()
    for body in (b"", b"{}", b"null", b'{"next_action": "x", "tracker": {}}', unusable):
        assert (await rasa.post("/webhook", content=body)).status_code != 400


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "/webhook", 405), ("POST", "/health", 405), ("GET", "/actions", 404)]
)
async def test_there_are_two_routes(rasa: httpx.AsyncClient, method: str, path: str, status: int) -> None:
    answer = await rasa.request(method, path)
    assert answer.status_code == status
    problem(answer)


async def test_other_origins_are_not_invited(rasa: httpx.AsyncClient) -> None:
    answer = await rasa.post("/webhook", json=action_call(), headers={"Origin": "http://elsewhere.example"})
    assert not [name for name in answer.headers if name.startswith("access-control")]


async def test_many_calls_at_once_each_get_their_own_receipt(rasa: httpx.AsyncClient) -> None:
    async def call(number: int) -> str:
        references = {"conversation": f"c{number}", "message_id": f"m{number}"}
        answer = await rasa.post("/webhook", json=action_call(metadata=references))
        turn: str = answer.json()["responses"][0]["custom"]["turn"]
        return turn

    assert await asyncio.gather(*map(call, range(50))) == [f"m{number}" for number in range(50)]


def test_a_server_without_a_secret_is_refused() -> None:
    with pytest.raises(ValueError, match="secret"):
        ActionServer(ActionExecutor(), "")


async def test_start_and_stop_are_acknowledged() -> None:
    received = iter([{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])
    sent: list[Any] = []

    async def receive() -> Any:
        return next(received)

    async def send(message: Any) -> None:
        sent.append(message["type"])

    await build_server(GivenInterview(), SECRET)({"type": "lifespan"}, receive, send)
    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


async def test_a_connection_that_breaks_off_is_no_turn(interview: GivenInterview) -> None:
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    headers = [(b"authorization", f"Bearer {SECRET}".encode())]
    scope = {"type": "http", "path": "/webhook", "method": "POST", "headers": headers}
    await build_server(interview, SECRET)(scope, receive, send)
    assert interview.asked == []
