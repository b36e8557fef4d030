"""The funnel: how many came how far, counted as it happens, of nobody in particular.

A count stands for a step (and what it is about, such as a question) of the people who came to one trial, on one
channel, in one language, in one week. No conversation stands in it, so nothing has to be opened to look at it. What a
step is about (an outcome, a question, a criterion) is blinded with a key of the database: where a single person came in
a week, a copy of the database without its master key does not tell what became of them. Whoever looks says which items
there may be. The counts of a unit are added at its end, in one order, so that two units never wait for each other
crosswise.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from sqlalchemy import ColumnElement, Connection, func, select

from prescreen.store import tables
from prescreen.store.dialect import insert_once, insert_or_add
from prescreen.store.records import Conversation
from prescreen.store.scopes import Scope, within
from prescreen.store.vault import Vault

Step = Literal[
    "started",
    "consented",
    "concluded",
    "shown",
    "answered",
    "unknown",
    "declined",
    "outcome",
    "stopped_by",
    "handed_over",
    "contacted",
    "enrolled",
    "misread",
]
"""concluded: heard an outcome. shown, answered, unknown, declined: of a question. stopped_by: of a criterion.
misread: of a fact.
"""
CANARY = "canary"
"""The channel on which the product talks with itself."""
_T = tables.funnel
_M = tables.funnel_marks
BLINDED = "item"
"""The step under which everything stands that has an item; the item says which step it is."""
_KEY = ("trial", "channel", "language", "week", "step", "item")
_Key = tuple[str, str, str, str, str, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked at. Empty: everything. since, until: first days of weeks, both included."""

    trial: str = ""
    channel: str = ""
    language: str = ""
    since: str = ""
    until: str = ""


class Funnel:
    """The counts inside one unit."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault
        self._waiting: Counter[_Key] = Counter()

    def count(self, conversation: Conversation, step: Step, item: str = "") -> None:
        """Count one person at a step; nobody is counted on the canary's channel."""
        if conversation.channel == CANARY:
            return
        week = week_of(conversation.created_at)
        where = (conversation.trial[:64], conversation.channel[:32], conversation.language[:16], week)
        key = (*where, BLINDED, self._blind(step, item)) if item else (*where, step, "")
        self._waiting[key] += 1

    def count_once(self, conversation: Conversation, step: Step) -> None:
        """Count one person at a step at which they may arrive again."""
        if insert_once(self._connection, _M, {"conversation": conversation.id, "step": step}):
            self.count(conversation, step)

    def flush(self) -> None:
        """Add the counts of this unit; the store calls this before it commits."""
        if self._waiting:
            rows = [{**dict(zip(_KEY, key, strict=True)), "count": n} for key, n in sorted(self._waiting.items())]
            insert_or_add(self._connection, _T, rows, _KEY, "count")
            self._waiting.clear()

    def _blind(self, step: str, item: str) -> str:
        return self._vault.blind("funnel", f"{step}\n{item}")[:32]

    def figures(
        self, asked: Asked, scopes: Iterable[Scope], items: Iterable[tuple[Step, str]]
    ) -> dict[tuple[str, str], int]:
        """Return how many people came to each step, by step and item; items: the steps with items there may be."""
        wanted = select(_T.c.step, _T.c.item, func.sum(_T.c.count).label("people")).where(*_filters(asked, scopes))
        rows = self._connection.execute(wanted.group_by(_T.c.step, _T.c.item))
        known = {self._blind(step, item): (str(step), item) for step, item in items}
        told = ((known.get(row.item) if row.step == BLINDED else (row.step, ""), int(row.people)) for row in rows)
        return {key: people for key, people in told if key is not None}

    def by(
        self, what: Literal["trial", "channel", "language", "week"], asked: Asked, scopes: Iterable[Scope]
    ) -> dict[str, dict[str, int]]:
        """Return how many came to each of the main steps, apart for each trial, channel, language or week."""
        column = _T.c[what]
        wanted = select(column.label("part"), _T.c.step, func.sum(_T.c.count).label("people"))
        rows = self._connection.execute(
            wanted.where(*_filters(asked, scopes), _T.c.step != BLINDED).group_by(column, _T.c.step).order_by(column)
        )
        found: dict[str, dict[str, int]] = {}
        for row in rows:
            found.setdefault(row.part, {})[row.step] = int(row.people)
        return found

    def parts(self, scopes: Iterable[Scope]) -> dict[str, list[str]]:
        """Return which trials, channels, languages and weeks there are, to choose from."""
        found = {}
        for name in ("trial", "channel", "language", "week"):
            column = _T.c[name]
            rows = self._connection.execute(
                select(column).where(within(scopes, _T.c.trial)).distinct().order_by(column)
            )
            found[name] = list(rows.scalars())
        return found


def week_of(moment: datetime) -> str:
    """The Monday of the week, in UTC, as YYYY-MM-DD."""
    day: date = moment.date()
    return (day - timedelta(days=day.weekday())).isoformat()


def _filters(asked: Asked, scopes: Iterable[Scope]) -> list[ColumnElement[bool]]:
    chosen = [within(scopes, _T.c.trial)]
    for name in ("trial", "channel", "language"):
        if value := getattr(asked, name):
            chosen.append(_T.c[name] == value)
    if asked.since:
        chosen.append(_T.c.week >= asked.since)
    if asked.until:
        chosen.append(_T.c.week <= asked.until)
    return chosen
