from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from prescreen.chat import session
from prescreen.chat.client import ChatError, Reply
from prescreen.supervisor.prepare import RefusedError
from tests.chat.conftest import AGE, QUESTION, Gateway, opened, reply

Make = Callable[..., Gateway]


@pytest.fixture
def transcript() -> list[str]:
    return []


def test_a_scripted_conversation_reads_as_a_transcript(gateway: Make, transcript: list[str]) -> None:
    made = gateway(
        opened(AGE),
        reply(QUESTION, progress={"asked": 2, "about": 14}),
        reply({"text": "Goodbye."}, state="closed"),
    )
    session.converse(made.conversation(), "NCT06350110", "en", ["34", "1"], transcript.append, echo=True)
    assert made.sent()[1:] == [{"text": "34"}, {"choice": "c1"}]
    assert "\n".join(transcript).splitlines() == [
        "Bot: How old are you?",
        "        a  I would rather not say",
        "",
        "You: 34",
        "",
        "Bot: Do you have a serious heart problem?",
        "        1  No",
        "        2  Yes, mild",
        "        3  I don't know",
        "     (question 2 of about 14)",
        "",
        "You: No",
        "",
        "Bot: Goodbye.",
        "     (The conversation has ended.)",
    ]


def test_long_texts_are_wrapped_and_their_lines_kept() -> None:
    said = Reply.model_validate(reply({"text": "word " * 40 + "\n\nSecond paragraph"}))
    lines = session.shown(said, width=60).splitlines()
    assert max(len(line) for line in lines) <= 60
    assert lines[0].startswith("Bot: word")
    assert lines[-2:] == ["", "     Second paragraph"]


def test_a_script_leaves_out_empty_lines_and_comments(tmp_path: Path) -> None:
    script = tmp_path / "script.txt"
    script.write_text("# a patient\n\n  34  \nno, never # not a comment\n\n", encoding="utf-8")
    assert session.read_script(script) == ["34", "no, never # not a comment"]


def test_an_error_in_the_middle_of_a_script_ends_it(gateway: Make, transcript: list[str]) -> None:
    made = gateway(opened(AGE), (400, {"detail": "Too long"}), reply(QUESTION))
    with pytest.raises(ChatError, match="Too long"):
        session.converse(made.conversation(), "NCT06350110", "en", ["34", "35"], transcript.append, echo=True)
    assert len(made.asked) == 2


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch, gateway: Make) -> dict[str, Any]:
    """A machine on which a product runs at the addresses in `running`; remembers which was talked to."""
    state: dict[str, Any] = {"running": set(), "talked_to": [], "private": 0}

    class FakeConversation:
        @staticmethod
        def at(url: str) -> Any:
            state["talked_to"].append(url)
            return gateway(opened(AGE), reply(QUESTION)).conversation()

    @contextmanager
    def private_copy(settings: object, console: object) -> Iterator[str]:
        if state.get("refused"):
            raise RefusedError("the content has 1 mistake")
        state["private"] += 1
        yield "http://127.0.0.1:4321"
        state["private"] -= 1

    monkeypatch.setattr(session, "answers", lambda url: url in state["running"])
    monkeypatch.setattr(session, "Conversation", FakeConversation)
    monkeypatch.setattr(session, "private_copy", private_copy)
    monkeypatch.setenv("PRESCREEN_PORT", "8099")
    return state


@pytest.fixture
def script(tmp_path: Path) -> Path:
    file = tmp_path / "script.txt"
    file.write_text("34\n", encoding="utf-8")
    return file


def test_the_product_that_runs_is_used(machine: dict[str, Any], script: Path) -> None:
    machine["running"] = {"http://localhost:8099"}
    assert session.run_chat(None, "NCT06350110", script, "en") == 0
    assert machine["talked_to"] == ["http://localhost:8099"]


def test_where_none_runs_a_private_copy_is_started_and_stopped(machine: dict[str, Any], script: Path) -> None:
    assert session.run_chat(None, "NCT06350110", script, "en") == 0
    assert machine["talked_to"] == ["http://127.0.0.1:4321"]
    assert machine["private"] == 0


def test_a_named_address_where_nothing_runs_is_an_error_not_a_private_copy(
    machine: dict[str, Any], script: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert session.run_chat("http://study.example", "NCT06350110", script, "en") == 1
    assert "nothing answers at http://study.example" in capsys.readouterr().err
    assert machine["talked_to"] == []


def test_content_with_mistakes_ends_in_an_error(
    machine: dict[str, Any], script: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    machine["refused"] = True
    assert session.run_chat(None, "NCT06350110", script, "en") == 1
    assert re.search("the content has 1 mistake", capsys.readouterr().err)


def test_a_script_that_is_not_there_ends_in_an_error(machine: dict[str, Any], tmp_path: Path) -> None:
    assert session.run_chat(None, "NCT06350110", tmp_path / "none.txt", "en") == 1
