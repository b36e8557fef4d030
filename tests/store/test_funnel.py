"""Counts of nobody in particular: added together whoever counts, and seen only within somebody's scopes."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import pytest

from prescreen.store import Asked, Conversation, Scope, Step, Store
from tests.databases import everything

EVERYTHING = [Scope()]
ITEMS: list[tuple[Step, str]] = [("shown", "age"), ("shown", "a"), ("shown", "b")]
MONDAY, SUNDAY = datetime(2026, 3, 16, tzinfo=UTC), datetime(2026, 3, 22, 23, 59, tzinfo=UTC)


def test_counts_add_up_over_units_and_are_chosen_by_their_parts(store: Store, conversation: Conversation) -> None:
    spanish = replace(conversation, language="es", created_at=SUNDAY)
    later = replace(conversation, channel="sms", created_at=datetime(2026, 3, 23, tzinfo=UTC))
    other = replace(conversation, trial="NCT00000001")
    for each in (conversation, spanish, later, other):
        with store.unit() as unit:
            unit.funnel.count(each, "started")
            unit.funnel.count(each, "shown", "age")
            unit.funnel.count(each, "shown", "age")
    with store.read() as unit:
        figures = partial(unit.funnel.figures, items=ITEMS)
        assert figures(Asked(), EVERYTHING) == {("started", ""): 4, ("shown", "age"): 8}
        assert figures(Asked(trial="NCT06350110"), EVERYTHING)["started", ""] == 3
        assert figures(Asked(language="es"), EVERYTHING)["started", ""] == 1
        assert figures(Asked(channel="sms"), EVERYTHING)["started", ""] == 1
        assert figures(Asked(since="2026-03-23"), EVERYTHING)["started", ""] == 1
        assert figures(Asked(until="2026-03-16"), EVERYTHING)["started", ""] == 3
        assert figures(Asked(), [Scope("NCT00000001")]) == {("started", ""): 1, ("shown", "age"): 2}
        assert figures(Asked(), []) == {}
        assert figures(Asked(), [Scope("NCT06350110", "leeds")]) == {}
        assert unit.funnel.by("week", Asked(), EVERYTHING) == {
            "2026-03-16": {"started": 3},
            "2026-03-23": {"started": 1},
        }
        assert unit.funnel.parts([Scope("NCT00000001")])["trial"] == ["NCT00000001"]


def test_what_is_undone_is_not_counted_and_the_canary_never_is(store: Store, conversation: Conversation) -> None:
    def undone() -> None:
        with store.unit() as unit:
            unit.funnel.count(conversation, "started")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        undone()
    with store.unit() as unit:
        unit.funnel.count(replace(conversation, channel="canary"), "started")
    with store.read() as unit:
        assert unit.funnel.figures(Asked(), EVERYTHING, ITEMS) == {}


def test_many_at_once_lose_nothing_and_do_not_wait_for_each_other_crosswise(
    store: Store, conversation: Conversation
) -> None:
    def one(number: int) -> None:
        with store.unit() as unit:
            for step in ("b", "a") if number % 2 else ("a", "b"):
                unit.funnel.count(conversation, "shown", step)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(one, range(40)))
    with store.read() as unit:
        assert unit.funnel.figures(Asked(), EVERYTHING, ITEMS) == {("shown", "a"): 40, ("shown", "b"): 40}


def test_counts_outlive_a_conversation_and_misreadings_do_not(store: Store, begin: Callable[..., Conversation]) -> None:
    with store.unit() as unit:
        person = begin(unit)
        unit.funnel.count(person, "started")
        where = {"trial": person.trial, "fact": "age_years", "message_id": "m1", "corrected_by": "m2"}
        more = {"reader": "number", "language": "en", "at": MONDAY}
        assert unit.misreadings.add(person.id, **where, **more)  # type: ignore[arg-type]
        assert not unit.misreadings.add(person.id, **where, **more)  # type: ignore[arg-type]
    with store.read() as unit:
        (found,) = unit.misreadings.newest(EVERYTHING, 10)
        assert (found.fact, found.corrected_by) == ("age_years", "m2")
        assert unit.misreadings.get(found.id) == found
        assert unit.misreadings.newest([Scope("NCT00000001")], 10) == []
    with store.unit() as unit:
        unit.conversations.erase(person.id, MONDAY)
    with store.read() as unit:
        assert unit.misreadings.newest(EVERYTHING, 10) == []
        assert unit.funnel.figures(Asked(), EVERYTHING, ITEMS) == {("started", ""): 1}


def test_what_became_of_a_single_person_is_not_readable_without_the_key(
    store: Store, conversation: Conversation, url: str
) -> None:
    with store.unit() as unit:
        unit.funnel.count(conversation, "outcome", "not_eligible")
        unit.funnel.count(conversation, "stopped_by", "exc-06a-hiv")
    raw = everything(url)
    for word in (b"not_eligible", b"exc-06a-hiv", b"stopped_by"):
        assert word not in raw
    with store.read() as unit:
        found = unit.funnel.figures(Asked(), EVERYTHING, [("stopped_by", "exc-06a-hiv")])
    assert found == {("stopped_by", "exc-06a-hiv"): 1}
