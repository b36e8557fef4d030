"""The queue: pages of screenings in their order, by what is asked for; costs a few steps of an index, however many
there are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    exists,
    func,
    literal,
    select,
    true,
    tuple_,
    union,
)

from prescreen.store import tables
from prescreen.store.columns import UtcTime
from prescreen.store.outcomes import BlindedOutcomes
from prescreen.store.records import Screening
from prescreen.store.scopes import EVERY, Scope, within
from prescreen.store.screenings import MERGED

Order = Literal["newest", "due"]

_T = tables.screenings
_W = tables.screening_terms
_ROW = tuple(_T.c)
_COUNTED = 100


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which screenings are asked for; an empty text or None asks for nothing in particular.

    terms: as `Screenings.terms` returns them. due_before: something was to be done before then.
    """

    outcome: str = ""
    status: str = ""
    trial: str = ""
    centre: str = ""
    language: str = ""
    channel: str = ""
    assignee: str | None = None
    unread: bool = False
    waiting: bool = False
    due_before: datetime | None = None
    terms: tuple[str, ...] = ()
    order: Order = "newest"


@dataclass(frozen=True, slots=True)
class After:
    """The last screening of a page, which the next page begins after."""

    urgency: int
    at: datetime
    conversation: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How many screenings need somebody, counted up to 100."""

    crisis: int
    waiting: int
    unread: int
    overdue: int


class Queue:
    """Reads pages of screenings inside one unit."""

    def __init__(self, connection: Connection, outcomes: BlindedOutcomes) -> None:
        self._connection = connection
        self._outcomes = outcomes

    def page(self, scopes: Sequence[Scope], wanted: Wanted, after: After | None, limit: int) -> list[Screening]:
        """Return up to `limit` screenings after a place, crisis first, then who waits for a person, then the newest.

        scopes: what somebody may see. With `wanted.terms` or the order "due" urgency counts for nothing.
        """
        parts = [
            self._part(condition, wanted, after).limit(limit).subquery() for condition in _conditions(scopes, wanted)
        ]
        if not parts:
            return []
        found = parts[0] if len(parts) == 1 else union(*(select(part) for part in parts)).subquery()
        rows = self._connection.execute(select(found).order_by(*_order(found.c, wanted)).limit(limit))
        return [self._outcomes.screening(row) for row in rows]

    def counts(self, scopes: Sequence[Scope], now: datetime) -> Counts:
        """Return how many need somebody."""
        return Counts(
            crisis=self._count(scopes, _T.c.urgency == 3),
            waiting=self._count(scopes, _T.c.urgency == 2),
            unread=self._count(scopes, and_(_T.c.unread.is_(True), _T.c.urgency > MERGED)),
            overdue=self._count(scopes, and_(_T.c.due_at < now, _T.c.urgency > MERGED)),
        )

    def _count(self, scopes: Sequence[Scope], condition: ColumnElement[bool]) -> int:
        some = (
            select(_T.c.conversation)
            .where(condition, within(scopes, _T.c.trial, _T.c.centre))
            .limit(_COUNTED)
            .subquery()
        )
        return int(self._connection.execute(select(func.count()).select_from(some)).scalar_one())

    def _part(self, condition: ColumnElement[bool], wanted: Wanted, after: After | None) -> Any:
        found = select(*_ROW).where(condition, *_filters(wanted, self._outcomes))
        if wanted.terms:
            first, *others = wanted.terms
            found = found.join(_W, _W.c.conversation == _T.c.conversation).where(_W.c.term == first)
            for term in others:
                other = _W.alias()
                found = found.where(exists().where(other.c.term == term, other.c.conversation == _T.c.conversation))
            if after is not None:
                found = found.where(tuple_(_W.c.at, _W.c.conversation) < _place(after)[1])
            return found.order_by(_W.c.at.desc(), _W.c.conversation.desc())
        if wanted.order == "due":
            found = found.where(_T.c.due_at.is_not(None), _T.c.urgency > MERGED)
            if after is not None:
                found = found.where(tuple_(_T.c.due_at, _T.c.conversation) > _place(after)[1])
        else:
            found = found.where(_T.c.urgency > MERGED)
            if after is not None:
                found = found.where(tuple_(_T.c.urgency, _T.c.at, _T.c.conversation) < _place(after)[0])
        return found.order_by(*_order(_T.c, wanted))


def _place(after: After) -> tuple[Any, Any]:
    """A place with its urgency, and without."""
    at = literal(after.at, UtcTime())
    return tuple_(literal(after.urgency), at, literal(after.conversation)), tuple_(at, literal(after.conversation))


def _order(columns: Any, wanted: Wanted) -> tuple[Any, ...]:
    if wanted.terms:
        return columns.at.desc(), columns.conversation.desc()
    if wanted.order == "due":
        return columns.due_at, columns.conversation
    return columns.urgency.desc(), columns.at.desc(), columns.conversation.desc()


def _conditions(scopes: Sequence[Scope], wanted: Wanted) -> list[ColumnElement[bool]]:
    """One condition a part of what may be seen, so that each is read along an index of its own."""
    if any(scope.trial == scope.centre == EVERY for scope in scopes):
        return [true()]
    return [
        within([scope], _T.c.trial, _T.c.centre)
        for scope in scopes
        if wanted.trial in ("", scope.trial) or scope.trial == EVERY
    ]


def _filters(wanted: Wanted, outcomes: BlindedOutcomes) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [
        _T.c[name] == value
        for name in ("status", "trial", "centre", "language", "channel")
        if (value := getattr(wanted, name))
    ]
    if wanted.outcome:
        found.append(_T.c.outcome == outcomes.blind(wanted.outcome))
    if wanted.assignee is not None:
        found.append(_T.c.assignee == wanted.assignee)
    if wanted.unread:
        found.append(_T.c.unread.is_(True))
    if wanted.waiting:
        found.append(_T.c.urgency > 1)
    if wanted.due_before is not None:
        found.append(_T.c.due_at < wanted.due_before)
    return found
