"""A promise is spoken only by the turn that committed it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from prescreen.store import Store, StoreUnavailableError
from tests.interview.talk import Talk

DETAILS = ("Ana", "Ruiz", "ana.ruiz@example.org", "+34 612 345 678")


def before_the_last_yes(folder: Path) -> Talk:
    """A person whose answers are told and may be shared, and whose details wait for the last yes."""
    talk = Talk(folder)
    talk.pick("Yes").say("43").say("I want to talk to a person")
    for _ in range(3):
        if talk.stage == "contact":
            break
        talk.pick("Yes")
    for detail in DETAILS:
        talk.say(detail)
    while not any(choice["label"].startswith("Yes, pass them on") for choice in talk.choices):
        talk.pick("Skip" if any(choice["label"].startswith("Skip") for choice in talk.choices) else "Yes, send it")
    return talk


def kept(talk: Talk) -> tuple[int, bool]:
    """How many promises are in the database, and whether there is a lead."""
    with talk.store.read() as unit:
        return sum(unit.outbox.counts().values()), unit.leads.of(talk.id) is not None


@contextmanager
def failing_commit(store: Store, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A database that takes every statement and then refuses to commit."""
    whole = store.begun

    @contextmanager
    def begun(connection: Connection, *, writing: bool) -> Iterator[None]:
        with whole(connection, writing=writing):
            yield
            if writing:
                raise StoreUnavailableError("the database did not answer (SQLITE_FULL)")

    with monkeypatch.context() as patch:
        patch.setattr(store, "begun", begun)
        yield


def test_nothing_is_promised_when_the_commit_fails_and_the_next_try_keeps_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = before_the_last_yes(tmp_path)
    yes = next(choice["id"] for choice in talk.choices if choice["label"].startswith("Yes, pass them on"))
    with talk.store.unit() as unit:
        unit.journal.receive(talk.id, "last", kind="choice", text="yes", choice_id=yes, at=talk.clock())
    with failing_commit(talk.store, monkeypatch), pytest.raises(StoreUnavailableError):
        talk.interview.take_turn(talk.id, "last")
    with talk.store.read() as unit:
        assert unit.journal.reply_to(talk.id, "last") is None, "nobody was told anything"
    assert kept(talk) == (0, False)
    for _ in range(2):
        talk.interview.take_turn(talk.id, "last")
    with talk.store.read() as unit:
        reply: Any = unit.journal.reply_to(talk.id, "last")
        lead = unit.leads.of(talk.id)
        shared = unit.consents.latest(talk.id, "share_answers")
    assert "reference" in "\n".join(message["text"] for message in reply["messages"])
    assert kept(talk)[0] == 2
    assert lead is not None
    assert shared is not None
    assert (bool(lead.snapshot), shared.given) == (True, True)
    assert shared.wording, "the words they agreed to are kept"


def test_the_snapshot_names_the_trials_version_and_what_was_judged(tmp_path: Path) -> None:
    talk = before_the_last_yes(tmp_path).pick("Yes, pass them on")
    with talk.store.read() as unit:
        lead = unit.leads.of(talk.id)
        answers = {fact: row.value for fact, row in unit.answers.current(talk.id).items() if row.status == "value"}
    assert lead is not None
    snapshot = lead.snapshot
    assert snapshot["content_hash"] == talk.trial.content_hash
    assert snapshot["record_date"] == talk.trial.entry.record_date
    assert snapshot["answers"] == answers
    assert snapshot["criteria"]["inc-01-age"] == "met"
