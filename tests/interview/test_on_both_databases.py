"""Whole conversations on SQLite and on PostgreSQL: what a person is told is what is kept, on either."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conversations.test_conversations import answer_all
from tests.criteria.people import library
from tests.databases import everything, open_store
from tests.interview.interviews import interview_on
from tests.interview.talk import Clock, Talk
from tests.interview.test_turns import give_contact


@pytest.fixture
def talk(database: str, tmp_path: Path) -> Iterator[Talk]:
    store = open_store(database)
    yield Talk(tmp_path, interview=interview_on(library(), store, Clock()))
    store.close()


def test_a_person_is_handed_over_and_nothing_of_it_is_readable_in_the_database(talk: Talk, database: str) -> None:
    answer_all(talk)
    talk.pick("Yes, leave my contact details").pick("Yes, pass on my answers too")
    give_contact(talk, family_name="Ruizcabello")  # four letters stand in enciphered text by chance
    with talk.store.read() as unit:
        lead = unit.leads.of(talk.id)
        assert lead is not None
        assert lead.contact["email"] == "ana.ruiz@example.org"
        assert lead.snapshot["answers"] == talk.answers
        assert unit.outbox.counts()["waiting"] == 2
        told = [entry.event for entry in unit.audit.entries()]
        assert unit.audit.verify() is None
    assert told == ["consent.given", "consent.given", "lead.handed_over"]
    raw = everything(database)
    for word in ("ana.ruiz", "Ruizcabello", "+34612345678", "likely_eligible", "needs_review", "stelara"):
        assert word.encode() not in raw


def test_deleting_leaves_the_farewell_and_no_answer(talk: Talk) -> None:
    talk.pick("Yes, I answer for myself").say("34").say("delete my data").pick("Yes, delete everything")
    assert "deleted" in talk.words
    assert talk.answers == {}
    with talk.store.read() as unit:
        assert [row.direction for row in unit.journal.after(talk.id, 0)] == ["out"]
        conversation = unit.conversations.get(talk.id)
    assert conversation is not None
    assert conversation.erased_at is not None
    talk.send_again()


def test_a_text_that_no_column_can_hold_is_answered_all_the_same(talk: Talk) -> None:
    talk.pick("Yes, I answer for myself").say("34 \x00 \ud800 years")
    assert talk.inbound[-1] == "34 � � years"


def test_a_message_that_two_programs_take_at_once_is_one_turn(talk: Talk) -> None:
    talk.pick("Yes, I answer for myself")
    with talk.store.unit() as unit:
        unit.journal.receive(talk.id, "both", kind="text", text="34", choice_id=None, at=talk.clock())
    problems: list[BaseException] = []

    def take() -> None:
        try:
            talk.interview.take_turn(talk.id, "both")
        except BaseException as problem:  # noqa: BLE001
            problems.append(problem)

    threads = [threading.Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    with talk.store.read() as unit:
        rows = [row for row in unit.journal.after(talk.id, 0) if row.message_id == "both"]
        assert [row.direction for row in rows] == ["in", "out"]
        assert [row.fact for row in unit.answers.history(talk.id)].count("age_years") == 1
