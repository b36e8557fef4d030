"""No log line, header or address ever carries what a person wrote."""

import io
import json
import logging
import sys
from typing import Any

import httpx
import pytest
import structlog

from prescreen.store import Store, StoreUnavailableError
from tests.web.conftest import Talker
from tests.web.fakes import FakeInterview, FakeRasa
from web import logs

SECRETS = ("zebra", "jane@example.org", "415 555", "a secret about health")


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Any:
    stream = io.StringIO()
    root = logging.getLogger()
    before = (root.handlers, root.level)
    monkeypatch.setattr(sys, "stderr", stream)
    logs.configure()
    yield stream
    root.handlers, root.level = before[0], before[1]
    structlog.reset_defaults()


async def test_logs_are_json_and_hold_nothing_a_person_wrote(
    said: io.StringIO, talker: Talker, rasa: FakeRasa, interview: FakeInterview
) -> None:
    await talker.say("zebra jane@example.org +1 415 555 2671")
    await talker.say("break")
    rasa.fault = "down"
    await talker.say("zebra again")
    interview.broken = True
    await talker.say("zebra and more")
    await talker.http.get("/zebra")
    lines = [json.loads(line) for line in said.getvalue().splitlines()]
    assert {"a turn failed", "rasa did not take a turn"} <= {line["event"] for line in lines}
    assert any(line.get("error") == "RuntimeError" and line["places"] for line in lines)
    for secret in (*SECRETS, talker.token, talker.conversation):
        assert secret not in said.getvalue()


async def test_unexpected_errors_are_told_without_their_text(
    said: io.StringIO, talker: Talker, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ValueError("zebra")

    monkeypatch.setattr("web.conversing.conversation_of", fail)
    answer = await talker.say("zebra")
    assert (answer.status_code, answer.json()["title"]) == (500, "Something went wrong on our side")
    assert "zebra" not in answer.text + said.getvalue()
    assert "ValueError" in said.getvalue()


async def test_a_locked_database_is_told_without_details(
    said: io.StringIO, talker: Talker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise StoreUnavailableError("the database did not answer (SQLITE_BUSY)")

    monkeypatch.setattr("web.conversing.conversation_of", fail)
    assert (await talker.say("zebra")).status_code == 503
    assert "SQLITE_BUSY" in said.getvalue()
    assert "zebra" not in said.getvalue()


def test_libraries_cannot_log_values_either(said: io.StringIO) -> None:
    log = logging.getLogger("some.library")
    try:
        raise KeyError("zebra")
    except KeyError:
        log.exception("it failed", extra={"body": "zebra"})
    log.warning("could not read %s", "zebra")
    structlog.get_logger("x").info("fine", text="zebra", conversation="tag", reason="ok")
    assert "zebra" not in said.getvalue()
    assert "KeyError" in said.getvalue()
    assert '"reason": "ok"' in said.getvalue()


async def test_every_answer_has_the_security_headers(http: httpx.AsyncClient) -> None:
    for path in (
        "/",
        "/trials/NCT06350110",
        "/trials/NCT06350110/chat",
        "/api/x",
        "/health/live",
        "/metrics",
        "/schema",
    ):
        headers = (await http.get(path)).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        framed_by = "'self'" if path.endswith("/chat") else "'none'"
        assert f"frame-ancestors {framed_by};" in policy
        assert "unsafe" not in policy
        assert "http" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cache-control"] == "no-store"
        assert "server" not in headers
        assert "set-cookie" not in headers
