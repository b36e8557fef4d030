"""How long a conversation is kept depends on what became of it; an urgent alert keeps it for a human."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import delete

from prescreen.store import Conversation, Keep, Periods, Purged, Store, purge, tables
from prescreen.store import retention as retention_module
from prescreen.store.records import AlertKind
from tests.store.test_erasure import fill

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)


@pytest.fixture
def left(store: Store, begin: Callable[..., Conversation]) -> Callable[[Keep], str]:
    """A conversation that was last used at noon, and what became of it."""

    def left(keep: Keep, token: str = "token") -> str:
        with store.unit() as unit:
            made = begin(unit, token=f"{token}-{keep}").id
            fill(unit, made)
            unit.conversations.save(made, state={"x": 1}, stage="closed", language="en", at=NOON, keep=keep)
        return made

    return left


def alive(store: Store, conversation: str) -> bool:
    with store.read() as unit:
        found = unit.conversations.get(conversation)
        assert found is not None
        assert (found.erased_at is None) == bool(unit.journal.after(conversation, 0))
        assert (found.erased_at is None) == unit.vault.has(conversation)
        return found.erased_at is None


def nothing_open(store: Store) -> None:
    """Take alerts away and deliver what is promised."""
    with store.unit() as unit:
        unit.alerts._connection.execute(delete(tables.alerts))
        for item in unit.outbox.claim(NOON, 99):
            unit.outbox.done(item.id, NOON)


@pytest.mark.parametrize(
    ("keep", "after"),
    [("abandoned", DAY), ("finished", 7 * DAY), ("paused", 7 * DAY), ("handed_over", 90 * DAY)],
)
def test_each_is_kept_its_time_and_no_longer(
    store: Store, left: Callable[[Keep], str], keep: Keep, after: timedelta
) -> None:
    made = left(keep)
    nothing_open(store)
    assert purge(store.unit, NOON + after, Periods()).erased == 0
    assert alive(store, made)
    assert purge(store.unit, NOON + after + SECOND, Periods()) == Purged(**{keep: 1})
    assert not alive(store, made)
    assert purge(store.unit, NOON + after + SECOND, Periods()).erased == 0


@pytest.mark.parametrize("kind", ["crisis", "emergency", "adverse"])
def test_an_urgent_alert_keeps_a_conversation_for_a_human(
    store: Store, left: Callable[[Keep], str], kind: AlertKind
) -> None:
    made = left("abandoned")
    nothing_open(store)
    with store.unit() as unit:
        unit.alerts.add(made, kind, NOON)
    assert purge(store.unit, NOON + 2 * DAY, Periods()) == Purged(held=1)
    assert alive(store, made)
    assert purge(store.unit, NOON + 7 * DAY + SECOND, Periods()) == Purged(abandoned=1)


def test_a_mail_that_is_still_to_be_delivered_keeps_what_it_needs(store: Store, left: Callable[[Keep], str]) -> None:
    made = left("handed_over")
    assert purge(store.unit, NOON + 200 * DAY, Periods()).erased == 0
    assert alive(store, made)
    nothing_open(store)
    assert purge(store.unit, NOON + 200 * DAY, Periods()).erased == 1


def test_another_alert_keeps_nothing(store: Store, left: Callable[[Keep], str]) -> None:
    made = left("abandoned")
    nothing_open(store)
    with store.unit() as unit:
        unit.alerts.add(made, "abuse", NOON)
    assert purge(store.unit, NOON + 2 * DAY, Periods()).erased == 1


def test_who_asked_to_be_reminded_is_kept_until_then_and_a_month(store: Store, left: Callable[[Keep], str]) -> None:
    made = left("finished")
    nothing_open(store)
    with store.unit() as unit:
        unit.conversations.keep_until(made, NOON + 60 * DAY)
    assert purge(store.unit, NOON + 90 * DAY, Periods()).erased == 0
    assert purge(store.unit, NOON + 90 * DAY + SECOND, Periods()).erased == 1


def test_what_was_handed_over_stays_so_whatever_is_said_afterwards(store: Store, left: Callable[[Keep], str]) -> None:
    made = left("handed_over")
    nothing_open(store)
    with store.unit() as unit:
        unit.conversations.save(made, state={}, stage="consent", language="en", at=NOON)
    assert purge(store.unit, NOON + 30 * DAY, Periods()).erased == 0


def test_a_number_of_days_counts_for_all_alike(store: Store, left: Callable[[Keep], str]) -> None:
    for keep in ("abandoned", "finished", "paused", "handed_over"):
        left(keep)
    nothing_open(store)
    assert purge(store.unit, NOON + 3 * DAY, Periods.after(3)).erased == 0
    assert purge(store.unit, NOON + 3 * DAY + SECOND, Periods.after(3)) == Purged(1, 1, 1, 1)


def test_many_go_in_batches_and_each_is_noted(
    store: Store, begin: Callable[..., Conversation], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention_module, "BATCH", 2)
    with store.unit() as unit:
        made = [begin(unit, token=f"t{number}").id for number in range(5)]
    assert purge(store.unit, NOON + 2 * DAY, Periods(), actor="operator") == Purged(abandoned=5)
    with store.read() as unit:
        entries = list(unit.audit.entries())
        assert unit.audit.verify() is None
    assert [(e.event, e.actor) for e in entries] == [("conversation.erased", "operator")] * 5 + [
        ("purge.done", "operator")
    ]
    assert {e.subject for e in entries[:5]} == set(made)
    assert entries[0].details == '{"reason":"retention:abandoned"}'
