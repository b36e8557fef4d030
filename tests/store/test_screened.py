"""Many screenings at once: the same answers as one by one, and only of people who agreed."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from prescreen.store import Conversation, SealBrokenError, Store, Unit

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
Begin = Callable[..., Conversation]


def answer(unit: Unit, conversation: str, fact: str, value: Any, message_id: str, status: Any = "value") -> None:
    at = NOON + timedelta(days=int(message_id[1:]))
    unit.answers.add(
        conversation,
        fact=fact,
        status=status,
        value=value,
        message_id=message_id,
        start=0,
        end=1,
        reader="number",
        at=at,
    )


def consent(unit: Unit, conversation: str, *, given: bool = True, message_id: str = "m0") -> None:
    unit.consents.add(conversation, kind="prescreen", given=given, wording="May I?", message_id=message_id, at=NOON)


def one_by_one(unit: Unit, conversation: str) -> dict[str, Any]:
    rows = unit.answers.current(conversation)
    return {fact: row.value if row.status == "value" else row.status for fact, row in rows.items()}


def in_bulk(store: Store, *conversations: str) -> list[dict[str, Any]]:
    with store.read() as unit:
        return [found.answers for found in unit.in_bulk.opened(conversations)]


@pytest.mark.parametrize("seed", range(6))
def test_what_counts_is_the_same_one_by_one_and_in_bulk(store: Store, conversation: Conversation, seed: int) -> None:
    dice = random.Random(seed)
    with store.unit() as unit:
        consent(unit, conversation.id)
    for _ in range(8):
        with store.unit() as unit:
            for _ in range(dice.randrange(4)):
                fact, message = dice.choice("abc"), f"m{dice.randrange(6)}"
                status = dice.choice(["value", "value", "unknown", "declined", "withdrawn"])
                value = dice.choice([1, "no", [], {"value": 2}]) if status == "value" else None
                answer(unit, conversation.id, fact, value, message, status)
            if dice.random() < 0.1:
                unit.answers.purge(conversation.id)
        with store.read() as unit:
            expected = one_by_one(unit, conversation.id)
            found = [screened.answers for screened in unit.in_bulk.opened([conversation.id])]
            assert found == [expected] or (not expected and not found)


def test_only_who_agreed_and_still_does_is_read(store: Store, begin: Begin) -> None:
    with store.unit() as unit:
        people = [begin(unit, f"token {n}").id for n in range(4)]
        for person in people:
            answer(unit, person, "age_years", 40, "m1")
        agreed, withdrew, never, again = people
        for person in (agreed, withdrew, again):
            consent(unit, person)
        consent(unit, withdrew, given=False, message_id="m2")
        consent(unit, again, given=False, message_id="m2")
        consent(unit, again, message_id="m3")
    with store.read() as unit:
        assert sorted(unit.in_bulk.newest("NCT06350110")) == sorted([agreed, again])
        assert unit.in_bulk.count("NCT06350110") == 2
        assert unit.in_bulk.newest("another") == []
        assert [found.conversation for found in unit.in_bulk.opened(people)] == [agreed, again]
        assert never not in unit.in_bulk.newest("NCT06350110")


def test_an_erased_screening_leaves_nothing_to_read(store: Store, conversation: Conversation, url: str) -> None:
    with store.unit() as unit:
        consent(unit, conversation.id)
        answer(unit, conversation.id, "age_years", 40, "m1")
    with store.unit() as unit:
        answer(unit, conversation.id, "age_years", 41, "m2")
        unit.conversations.erase(conversation.id, NOON)
        unit.journal.reply(conversation.id, "m2", {"messages": []}, NOON)  # the last word, which has a key of its own
    assert in_bulk(store, conversation.id) == []
    engine = create_engine(url)
    with engine.connect() as connection:
        assert connection.execute(text("select count(*) from current_answers")).scalar_one() == 0
    engine.dispose()


def test_screenings_from_before_are_read_answer_by_answer(store: Store, conversation: Conversation, url: str) -> None:
    with store.unit() as unit:
        consent(unit, conversation.id)
        answer(unit, conversation.id, "age_years", 40, "m1")
        answer(unit, conversation.id, "hiv", None, "m1", "declined")
        answer(unit, conversation.id, "age_years", None, "m2", "withdrawn")
    with store.read() as unit:
        (kept,) = unit.in_bulk.opened([conversation.id])
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("delete from current_answers"))
    engine.dispose()
    with store.read() as unit:
        (older,) = unit.in_bulk.opened([conversation.id])
    assert older == kept
    assert (kept.answers, kept.day.isoformat()) == ({"hiv": "declined"}, "2026-03-18")
    with store.unit() as unit:
        answer(unit, conversation.id, "age_years", 42, "m3")
    assert in_bulk(store, conversation.id) == [{"hiv": "declined", "age_years": 42}]


def test_answers_moved_to_somebody_else_do_not_open(store: Store, begin: Begin, url: str) -> None:
    with store.unit() as unit:
        first, second = begin(unit, "one").id, begin(unit, "two").id
        for person in (first, second):
            consent(unit, person)
            answer(unit, person, "age_years", 40, "m1")
    engine = create_engine(url)
    with engine.begin() as connection:
        sealed = connection.execute(text("select facts from current_answers where conversation = :c"), {"c": first})
        moved = {"c": second, "facts": sealed.scalar_one()}
        connection.execute(text("update current_answers set facts = :facts where conversation = :c"), moved)
    engine.dispose()
    with pytest.raises(SealBrokenError):
        in_bulk(store, second)
