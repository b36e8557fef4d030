"""What people answered, read in bulk: for judging many screenings at once. Only screenings with consent are read.

One statement serves a whole batch; of each screening one cell is opened.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from prescreen.store import tables
from prescreen.store.answers import NOW, place_of
from prescreen.store.scopes import Scope, within
from prescreen.store.vault import Vault

BATCH = 250
_C = tables.conversations
_A = tables.answers
_N = tables.current_answers
_Q = tables.screenings
_V = tables.vault
_S = tables.consents
CONSENT = "prescreen"
"""The kind of consent without which nothing is judged."""
SHARING = "share_answers"
"""The kind of consent without which the study team does not see what was answered."""


@dataclass(frozen=True, slots=True)
class Screened:
    """One screening: its answers as the criteria take them, and the day the last of them was given."""

    conversation: str
    trial: str
    content_hash: str
    language: str
    channel: str
    stage: str
    started_at: datetime
    day: date
    answers: dict[str, Any]


class AnswersInBulk:
    """Reading many screenings inside one unit."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    def newest(
        self,
        trial: str,
        most: int | None = None,
        *,
        shared: bool = False,
        scopes: Sequence[Scope] | None = None,
        only: Sequence[str] | None = None,
    ) -> list[str]:
        """Return the ids of the screenings of a trial with consent, newest first.

        most: so many at most. shared: only of people who agreed that the study team gets their answers.
        scopes: only within one of these. only: of these conversations.
        """
        wanted = select(_C.c.id).where(_C.c.trial == trial, *_consented(shared=shared))
        if scopes is not None:
            wanted = wanted.join(_Q, _Q.c.conversation == _C.c.id).where(within(scopes, _Q.c.trial, _Q.c.centre))
        if only is not None:
            wanted = wanted.where(_C.c.id.in_(only))
        wanted = wanted.order_by(_C.c.created_at.desc(), _C.c.id).limit(most)
        return list(self._connection.execute(wanted).scalars())

    def after(self, trial: str, conversation: str, most: int) -> list[str]:
        """Return the ids of the next screenings of a trial with consent after an id, in the order of ids."""
        wanted = select(_C.c.id).where(_C.c.trial == trial, _C.c.id > conversation, *_consented())
        return list(self._connection.execute(wanted.order_by(_C.c.id).limit(most)).scalars())

    def count(self, trial: str) -> int:
        """Return how many screenings of a trial with consent there are."""
        wanted = select(func.count()).select_from(_C).where(_C.c.trial == trial, *_consented())
        return self._connection.execute(wanted).scalar_one()

    def opened(self, conversations: Sequence[str]) -> list[Screened]:
        """Open the answers of these screenings, in their order; one without consent, or without answers, is left out.

        `BATCH` of them at most. Raises SealBrokenError if an answer was changed behind the database's back.
        """
        rows = {row.id: row for row in self._connection.execute(_about(conversations))}
        older = [identifier for identifier, row in rows.items() if row.facts is None]
        earlier = self._from_each_answer(older) if older else {}
        return [
            self._opened(rows[identifier], earlier.get(identifier))
            for identifier in conversations
            if identifier in rows and (rows[identifier].facts is not None or identifier in earlier)
        ]

    def _opened(self, row: Any, earlier: tuple[dict[str, Any], datetime] | None) -> Screened:
        if earlier is not None:
            answers, at = earlier
        else:
            self._vault.prime(row.id, row.wrapped, row.master)
            answers, at = self._vault.open(row.id, NOW, row.facts), row.at
            self._vault.put_away(row.id)
        return Screened(
            row.id,
            row.trial,
            row.content_hash,
            row.language,
            row.channel,
            row.stage,
            row.created_at,
            at.date(),
            answers,
        )

    def _from_each_answer(self, conversations: Sequence[str]) -> dict[str, tuple[dict[str, Any], datetime]]:
        """What counts of screenings that nobody has answered in since it is kept in one place."""
        found: dict[str, dict[str, Any]] = {}
        last: dict[str, datetime] = {}
        for row in self._connection.execute(_each_answer(conversations)):
            told = self._vault.open(row.conversation, place_of(row.fact, row.message_id), row.value)
            answers = found.setdefault(row.conversation, {})
            answers[row.fact] = told["value"] if told["status"] == "value" else told["status"]
            last[row.conversation] = row.at
        return {
            identifier: ({fact: told for fact, told in answers.items() if told != "withdrawn"}, last[identifier])
            for identifier, answers in found.items()
        }


def _consented(*, shared: bool = False) -> tuple[ColumnElement[bool], ...]:
    conditions = [_C.c.erased_at.is_(None), _agreed(CONSENT)]
    return (*conditions, _agreed(SHARING)) if shared else tuple(conditions)


def _agreed(kind: str) -> ColumnElement[bool]:
    """The latest word of the person on this is a yes."""
    latest = select(_S.c.given).where(_S.c.conversation == _C.c.id, _S.c.kind == kind)
    return latest.order_by(_S.c.id.desc()).limit(1).scalar_subquery().is_(True)


def _about(conversations: Sequence[str]) -> Select[Any]:
    columns = (_C.c.id, _C.c.trial, _C.c.content_hash, _C.c.language, _C.c.channel, _C.c.stage, _C.c.created_at)
    joined = (
        select(*columns, _V.c.wrapped, _V.c.master, _N.c.facts, _N.c.at)
        .join(_V, _V.c.subject == _C.c.id)
        .join(_N, _N.c.conversation == _C.c.id, isouter=True)
    )
    return joined.where(_C.c.id.in_(conversations), *_consented())


def _each_answer(conversations: Sequence[str]) -> Select[Any]:
    columns = (_A.c.conversation, _A.c.fact, _A.c.message_id, _A.c.value, _A.c.at)
    return select(*columns).where(_A.c.conversation.in_(conversations)).order_by(_A.c.id)
