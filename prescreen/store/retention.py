"""Retention: how long a conversation is kept, by what became of it, and the purge that keeps to it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, exists, or_

from prescreen.store import tables
from prescreen.store.records import Conversation, Keep
from prescreen.store.unit import Unit

BATCH = 500
"""So many a transaction: fewer write the index of choices (random ids) anew more often, more make a person wait."""
URGENT = ("crisis", "emergency", "adverse")
"""The alerts that a human must be able to look into, whatever became of the conversation."""

_C = tables.conversations
_A = tables.alerts
_O = tables.outbox


@dataclass(frozen=True, slots=True)
class Periods:
    """How long after it was last used a conversation is kept.

    abandoned: left on the way. finished: ended without contact details; paused: left with the promise that it is kept.
    reminder: how long after the day somebody asked to be reminded of. handed_over: contact details went to the team.
    alert: how long after an urgent alert a conversation is kept at least.
    """

    abandoned: timedelta = timedelta(hours=24)
    finished: timedelta = timedelta(days=7)
    paused: timedelta = timedelta(days=7)
    reminder: timedelta = timedelta(days=30)
    handed_over: timedelta = timedelta(days=90)
    alert: timedelta = timedelta(days=7)

    @classmethod
    def of(
        cls, *, abandoned_hours: int, finished_days: int, reminder_days: int, handed_over_days: int, alert_days: int
    ) -> "Periods":
        """Take the periods as an operator sets them."""
        return cls(
            abandoned=timedelta(hours=abandoned_hours),
            finished=timedelta(days=finished_days),
            paused=timedelta(days=finished_days),
            reminder=timedelta(days=reminder_days),
            handed_over=timedelta(days=handed_over_days),
            alert=timedelta(days=alert_days),
        )

    @classmethod
    def after(cls, days: int, *, alert_days: int = 7) -> "Periods":
        """Keep everything for so many days after it was last used, whatever became of it."""
        same, alert = timedelta(days=days), timedelta(days=alert_days)
        return cls(same, same, same, reminder=timedelta(0), handed_over=same, alert=alert)

    def until(self, conversation: Conversation) -> datetime:
        """Until when a conversation is kept if nobody uses it again; an urgent alert may hold it longer."""
        period: timedelta = getattr(self, conversation.keep)
        over = conversation.updated_at + period
        return over if conversation.keep_until is None else max(over, conversation.keep_until + self.reminder)


@dataclass(frozen=True, slots=True)
class Purged:
    """How many conversations were erased, by what had become of them, and how many an alert held back."""

    abandoned: int = 0
    finished: int = 0
    paused: int = 0
    handed_over: int = 0
    held: int = 0

    @property
    def erased(self) -> int:
        """All that were erased."""
        return self.abandoned + self.finished + self.paused + self.handed_over


def purge(
    write: Callable[[], AbstractContextManager[Unit]], now: datetime, periods: Periods, actor: str = "worker"
) -> Purged:
    """Erase what has been kept long enough, a batch a transaction; may be interrupted and run again.

    What an urgent alert or a mail that is still to be delivered holds back stays for now. A tombstone without content
    stays of each that is erased. Whoever writes in the meantime waits for one batch at most.
    """
    counts = dict.fromkeys(("abandoned", "finished", "paused", "handed_over"), 0)
    while True:
        with write() as unit:
            due = unit.conversations.due(_due(now, periods), BATCH)
            unit.subscriptions.detach([identifier for identifier, _ in due])
            unit.conversations.erase_all([identifier for identifier, _ in due], now)
            for identifier, keep in due:
                counts[keep] += 1
                unit.audit.add(
                    "conversation.erased", actor=actor, subject=identifier, at=now, reason=f"retention:{keep}"
                )
        if len(due) < BATCH:
            break
    with write() as unit:
        held = unit.conversations.count(and_(_over(now, periods), _urgent(now, periods)))
        if any(counts.values()):
            unit.audit.add("purge.done", actor=actor, subject="", at=now, held=held, **counts)
    return Purged(**counts, held=held)


def _due(now: datetime, periods: Periods) -> ColumnElement[bool]:
    return and_(_over(now, periods), ~_urgent(now, periods), ~_promised())


def _over(now: datetime, periods: Periods) -> ColumnElement[bool]:
    """Kept long enough, alerts aside."""
    kinds: tuple[Keep, ...] = ("abandoned", "finished", "paused", "handed_over")
    return and_(
        _C.c.erased_at.is_(None),
        or_(*(and_(_C.c.keep == kind, _C.c.updated_at < now - getattr(periods, kind)) for kind in kinds)),
        or_(_C.c.keep_until.is_(None), _C.c.keep_until < now - periods.reminder),
    )


def _promised() -> ColumnElement[bool]:
    """A mail is still to be delivered: a promise is kept before what it needs is erased."""
    return exists().where(_O.c.conversation == _C.c.id, _O.c.state == "waiting")


def _urgent(now: datetime, periods: Periods) -> ColumnElement[bool]:
    return exists().where(_A.c.conversation == _C.c.id, _A.c.kind.in_(URGENT), _A.c.at > now - periods.alert)
