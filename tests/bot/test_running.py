"""The launcher, the channel and the action server together, as they run in production; only the interview is a stub."""

from __future__ import annotations

import json
import random
import signal
import socket
import statistics
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.bot.running import Running, rasa, resident_megabytes, wait_until
from tests.conftest import NIGHTLY

pytestmark = [pytest.mark.stack, pytest.mark.timeout(400)]
MARK = "zqxprivatewordzqx"
"""Part of every fuzzed message; it may stand in no log."""
FUZZED = 2_000 if NIGHTLY else 600
MOST_MEGABYTES = 400


@pytest.fixture(scope="module")
def running(trained_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with rasa(trained_model, tmp_path_factory.mktemp("rasa"), PRESCREEN_ACTION_TIMEOUT="2") as started:
        yield started


def problem(answer: httpx.Response, status: int) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    body: dict[str, Any] = answer.json()
    assert body["status"] == status
    assert body["title"]
    assert body["detail"]
    return body


def test_a_turn_gives_a_receipt_and_costs_one_call_of_the_action(running: Running) -> None:
    for number, text in enumerate(["hello", "i am 45", "why do you ask", "restart", "no", "/restart"]):
        answer = running.say(text, f"one{number}", "one")
        assert (answer.status_code, answer.json()) == (200, {"turn": f"one{number}", "stage": "screening"})
        assert running.interview.turns[f"one{number}"] == 1


def test_the_act_reaches_the_interview(running: Running) -> None:
    for message_id, text, expected in (
        ("act1", "yes please", "affirm"),
        ("act2", "let's start over from the beginning", "restart"),
        ("act3", "", None),
        ("act4", "ⴽⴾⴿ", None),
    ):
        running.say(text, message_id, "acts")
        act = running.interview.acts[message_id]
        assert (act[0] if act else None) == expected


def test_the_same_message_again_gives_the_same_receipt(running: Running) -> None:
    assert running.say("no", "again", "again").json() == running.say("no", "again", "again").json()


def test_the_form_ends_and_opens_again(running: Running) -> None:
    for message_id in ("first", "last1", "last2", "after"):
        answer = running.say("thanks", message_id, "ending")
        assert answer.json()["turn"] == message_id
        assert running.interview.turns[message_id] == 1


def test_contact_details_have_a_form_of_their_own_and_each_turn_costs_one_call(running: Running) -> None:
    said = (
        ("yes", "form1", {}),
        ("yes please", "detail1", {}),  # from here on contact details are asked for
        ("", "detail2", {"form": "contact"}),
        (f"{MARK} jane@example.org", "detail3", {"form": "contact"}),
        ("", "form2", {"form": "contact"}),  # the person went back to something else
        ("and now?", "form3", {}),
        ("leave my details", "detail4", {}),
        ("", "last3", {"form": "contact"}),
        ("thanks", "form4", {}),
    )
    before = len(running.actions.called)
    for text, message_id, more in said:
        assert running.say(text, message_id, "contact-form", **more).json()["turn"] == message_id
    screening, contact = "validate_screening_form", "validate_contact_form"
    assert running.actions.called[before:] == [
        *(screening, screening),
        *(contact, contact, contact),
        *(screening, screening),
        *(contact, screening),
    ]
    assert running.interview.acts["detail3"] is None
    assert MARK not in running.logged()


def test_after_rasa_forgot_a_contact_detail_opens_its_form_at_once(running: Running) -> None:
    assert running.say("", "detail9", "forgotten", form="contact").json() == {"turn": "detail9", "stage": "contact"}
    assert running.actions.called[-1] == "validate_contact_form"
    assert running.interview.turns["detail9"] == 1


def test_a_stage_that_rasa_missed_costs_one_call_too_and_is_caught_up_with(running: Running) -> None:
    running.say("yes", "form5", "missed")
    before = len(running.actions.called)
    running.say("", "detail7", "missed", form="contact")  # the turn before was answered without Rasa
    running.say("", "detail8", "missed", form="contact")
    assert running.actions.called[before:] == ["validate_screening_form", "validate_contact_form"]


@pytest.mark.parametrize("shown", [None, "", "Bearer wrong", "Basic czNjcmV0"])
def test_without_the_secret_nothing_happens(running: Running, shown: str | None) -> None:
    headers = {} if shown is None else {"Authorization": shown}
    with httpx.Client(base_url=running.client.base_url, headers=headers) as stranger:
        answer = stranger.post(
            "/webhooks/gateway/turn", json={"conversation": "c", "message_id": "stranger", "text": "hi"}
        )
    problem(answer, 401)
    assert "stranger" not in running.interview.turns


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"not json", 400),
        (b"[" * 100_000, 400),
        (b'{"conversation": "c", "message_id": "m"}', 400),
        (b'{"conversation": "c c", "message_id": "m", "text": ""}', 400),
        (b'{"conversation": "c", "message_id": "m", "text": 1}', 400),
        (json.dumps({"conversation": "c", "message_id": "m", "text": "x" * 20_001}).encode(), 413),
        (b'{"text": "' + b"x" * 400_000, 413),
    ],
)
def test_a_request_that_is_not_a_turn_is_refused(running: Running, body: bytes, status: int) -> None:
    problem(running.client.post("/webhooks/gateway/turn", content=body), status)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/webhooks/gateway/turn", 405),
        ("GET", "/", 404),
        ("POST", "/webhooks/rest/webhook", 404),
        ("GET", "/conversations/c/tracker", 404),
        ("PUT", "/model", 404),
        ("POST", "/model/parse", 404),
        ("GET", "/domain", 404),
    ],
)
def test_there_is_no_other_door(running: Running, method: str, path: str, status: int) -> None:
    problem(running.client.request(method, path), status)


def test_it_listens_on_loopback_only(running: Running) -> None:
    port = running.client.base_url.port
    assert port
    others = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in others - {"127.0.0.1", "127.0.1.1"}:
        with pytest.raises(OSError, match=r"refused|unreachable|timed out"):
            socket.create_connection((str(address), port), timeout=2)


def test_a_failing_interview_is_an_error_and_the_next_message_works(running: Running) -> None:
    problem(running.say("yes", "fails-first", "failing"), 502)
    assert running.say("yes", "works", "failing").status_code == 200
    problem(running.say("yes", "fails-later", "failing"), 502)
    assert running.say("yes", "works-again", "failing").status_code == 200
    assert running.interview.turns["fails-later"] == 1
    assert "belong in no log" not in running.logged()


def test_an_action_that_takes_too_long_is_an_error_in_time(running: Running) -> None:
    started = time.monotonic()
    problem(running.say("yes", "slow", "slow"), 502)
    assert 1.5 < time.monotonic() - started < 6


def test_without_the_action_server_every_turn_is_an_error_and_with_it_all_is_well_again(running: Running) -> None:
    assert running.say("yes", "up1", "downtime").status_code == 200
    running.actions.stop()
    for number in range(3):
        problem(running.say("yes", f"down{number}", "downtime"), 502)
    running.actions.start()
    assert running.say("yes", "up2", "downtime").status_code == 200


def test_messages_of_one_conversation_sent_at_once_are_all_answered(running: Running) -> None:
    started = time.monotonic()
    with ThreadPoolExecutor(8) as hands:
        answers = list(hands.map(lambda number: running.say("no", f"burst{number}", "burst"), range(24)))
    assert [answer.status_code for answer in answers] == [200] * 24
    assert time.monotonic() - started < 10, "Rasa's own lock looks once a second"


HOSTILE = (
    *("\ud800", "\udfff\ud83d", "\0", "\x1b[31m", "\u202e\u2066", "\ufeff", "\u200b\u200d", "\n\r\t\u2028"),
    *("/restart", "\u00a0/restart", "/session_start", '/affirm{"answer": "x"}', "/deny@1.0", "nlu_fallback"),
    *("%s%n%x", "{0}{}{{", "${PRESCREEN_INTERNAL_SECRET}", "$(id)", "<b>&lt;", "'; DROP TABLE events; --", "[a](b)"),
    *("🤢👩‍👩‍👧🏽", "שלום", "مرحبا", "e\u0301" * 20, "ﷺ", "Ⅷ½٣", "𝕙𝕖𝕝𝕡", "ß" * 50, "İı", "__NUMBER__"),
    *("\\", '"', "NaN", "null", "()*&^" * 10, "no", "i am 45", "a", "a" * 300, "a" * 10_000),
)
"""Texts that have broken something somewhere."""


def hostile_text(chance: random.Random) -> str:
    pieces = chance.choices(HOSTILE, k=chance.randrange(1, 6))
    pieces.insert(chance.randrange(len(pieces) + 1), MARK)
    return "".join(pieces)[:20_000]


def test_hostile_messages_each_get_a_receipt(running: Running) -> None:
    chance = random.Random(42)
    said = [(f"fuzz{number}", f"fuzz-{chance.randrange(40)}", hostile_text(chance)) for number in range(FUZZED)]

    def send(message: tuple[str, str, str]) -> int:
        message_id, conversation, text = message
        body = json.dumps({"conversation": conversation, "message_id": message_id, "text": text})  # keeps surrogates
        answer = running.client.post("/webhooks/gateway/turn", content=body.encode())
        assert answer.json() == {"turn": message_id, "stage": "screening"}, (answer.text, ascii(text)[:200])
        return answer.status_code

    with ThreadPoolExecutor(4) as hands:
        assert set(hands.map(send, said)) == {200}
    assert {running.interview.turns[message_id] for message_id, _, _ in said} == {1}
    assert running.process.poll() is None


def test_what_people_wrote_stands_in_no_log(running: Running) -> None:
    running.say(f"{MARK} /restart", "log1", "logs")
    running.say(f"/{MARK}", "log2", "logs")
    running.say(MARK, "fails-log", "logs")
    logged = running.logged()
    assert "Serving prescreen-" in logged, "the log is empty, so it shows nothing"
    assert MARK not in logged
    assert " DEBUG " not in logged


def test_it_stays_small_and_a_late_turn_costs_what_an_early_one_does(running: Running) -> None:
    def milliseconds(number: int) -> float:
        started = time.perf_counter()
        assert running.say("plaquenil and 5 mg prednisone", f"size{number}", "size").status_code == 200
        return (time.perf_counter() - started) * 1000

    took = [milliseconds(number) for number in range(200)]
    early, late = statistics.median(took[3:23]), statistics.median(took[180:])
    assert late < 3 * early + 10, (early, late)
    assert resident_megabytes(running.process.pid) < MOST_MEGABYTES


def test_without_patches_it_answers_and_typed_commands_are_text(trained_model: Path, tmp_path: Path) -> None:
    with rasa(trained_model, tmp_path, PRESCREEN_RASA_PATCHES="0") as stock:
        for number, text in enumerate(["hello", "/restart", "\u00a0/session_start", '/affirm{"answer": "x"}', "no"]):
            assert stock.say(text, f"stock{number}").json() == {"turn": f"stock{number}", "stage": "screening"}
            assert stock.interview.turns[f"stock{number}"] == 1


def test_it_ends_when_asked_and_the_port_is_free_again(trained_model: Path, tmp_path: Path) -> None:
    with rasa(trained_model, tmp_path) as asked:
        asked.process.send_signal(signal.SIGTERM)
        wait_until(lambda: asked.process.poll() is not None, 15)
        assert asked.process.returncode == 0
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", asked.client.base_url.port or 0))


def test_a_taken_port_is_said(trained_model: Path) -> None:
    from tests.bot.running import ROOT, SECRET

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        told = {"PRESCREEN_MODEL": str(trained_model), "PRESCREEN_RASA_PORT": port, "PRESCREEN_ACTIONS_PORT": "1"}
        ended = subprocess.run(
            [str(ROOT / "bot/.venv/bin/python"), "-m", "bot"],
            cwd=ROOT,
            env={**told, "PRESCREEN_INTERNAL_SECRET": SECRET},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert ended.returncode == 2
    assert "already in use" in ended.stderr
