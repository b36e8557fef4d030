"""Answers: append-only, the latest of a fact counts, each with its evidence.

Sealed together in one cell: value, whether it is one (that somebody would not say is about their health too), and the
evidence. What counts of all of them is kept once more in one sealed cell a conversation, written by the unit that
changes it, so that many screenings can be judged without opening every answer.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, select

from prescreen.store import tables
from prescreen.store.dialect import insert_or_replace
from prescreen.store.records import AnswerRow, AnswerStatus
from prescreen.store.vault import Vault

_T = tables.answers
_N = tables.current_answers
_C = tables.conversations
_ROW = (_T.c.fact, _T.c.value, _T.c.message_id, _T.c.at)
_OF = _T.c.conversation == bindparam("conversation_")
_HISTORY = select(*_ROW).where(_OF).order_by(_T.c.id)
_LATEST = select(func.max(_T.c.id)).where(_OF).group_by(_T.c.fact)
_CURRENT = select(*_ROW).where(_T.c.id.in_(_LATEST)).order_by(_T.c.id)
_PURGE = (delete(_T).where(_OF), delete(_N).where(_N.c.conversation == bindparam("conversation_")))
_KEPT = (
    select(_N.c.facts)
    .select_from(_C)
    .join(_N, _N.c.conversation == _C.c.id, isouter=True)
    .where(_C.c.id == bindparam("conversation_"), _C.c.erased_at.is_(None))
    .with_for_update(of=_C)
)
_UNIQUE = ("conversation", "message_id", "fact")
_REPLACED = ("value", "at")
NOW = "current_answers.facts"
"""Where the answers that count are sealed for."""


class Answers:
    """The repository of answers inside one unit."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault
        self._changed: dict[str, dict[str, tuple[str, Any]]] = {}
        self._at: dict[str, datetime] = {}
        self._waiting: dict[tuple[str, str, str], dict[str, Any]] = {}

    def add(
        self,
        conversation: str,
        *,
        fact: str,
        status: AnswerStatus,
        value: Any,
        message_id: str,
        start: int,
        end: int,
        reader: str,
        at: datetime,
    ) -> None:
        """Add an answer. A message answers a fact once: adding again for the same message replaces it.

        It is written when answers are next read, or at the end of the unit.
        """
        self._waiting[conversation, message_id, fact] = {
            "conversation": conversation,
            "fact": fact,
            "value": self._vault.seal(
                conversation,
                place_of(fact, message_id),
                {"status": status, "value": value, "start": start, "end": end, "reader": reader},
            ),
            "message_id": message_id,
            "at": at,
        }
        told = None if status == "withdrawn" else value if status == "value" else status
        self._changed.setdefault(conversation, {})[fact] = (message_id, told)
        self._at[conversation] = at

    def current(self, conversation: str) -> dict[str, AnswerRow]:
        """Return the latest answer of each fact; a fact whose latest answer was withdrawn is absent."""
        self._write(conversation)
        rows = [self._opened(conversation, row) for row in self._connection.execute(_CURRENT, _of(conversation))]
        return {row.fact: row for row in rows if row.status != "withdrawn"}

    def history(self, conversation: str) -> list[AnswerRow]:
        """Return every answer ever given, withdrawn ones too, oldest first."""
        self._write(conversation)
        return [self._opened(conversation, row) for row in self._connection.execute(_HISTORY, _of(conversation))]

    def purge(self, conversation: str) -> None:
        """Delete all answers, history included (a minor, a person who withdraws)."""
        self._added_to(conversation)
        for statement in _PURGE:
            self._connection.execute(statement, _of(conversation))
        self._changed.pop(conversation, None)

    def flush(self) -> None:
        """Write what was added and what counts now of it; the store calls this before it commits."""
        for conversation, changed in self._changed.items():
            kept = self._connection.execute(_KEPT, _of(conversation)).first()
            if kept is None:  # erased in this unit, or in another before
                continue
            self._write(conversation)
            facts = None if kept.facts is None else self._vault.open(conversation, NOW, kept.facts)
            if facts is None or not self._are_latest(conversation, changed):
                facts = {f: r.value if r.status == "value" else r.status for f, r in self.current(conversation).items()}
            else:
                facts |= {fact: told for fact, (_, told) in changed.items()}
                facts = {fact: told for fact, told in facts.items() if told is not None}
            row = {
                "conversation": conversation,
                "facts": self._vault.seal(conversation, NOW, facts),
                "at": self._at[conversation],
            }
            insert_or_replace(self._connection, _N, row, ("conversation",), ("facts", "at"))
        self._changed.clear()
        self._waiting.clear()

    def _write(self, conversation: str) -> None:
        for row in self._added_to(conversation):
            insert_or_replace(self._connection, _T, row, _UNIQUE, _REPLACED)

    def _added_to(self, conversation: str) -> list[dict[str, Any]]:
        """Take out what waits to be written of a conversation."""
        return [self._waiting.pop(key) for key in list(self._waiting) if key[0] == conversation]

    def _are_latest(self, conversation: str, changed: dict[str, tuple[str, Any]]) -> bool:
        """Is each answer that was added the latest of its fact? A message answered again may be an older one."""
        newest = select(func.max(_T.c.id)).where(_T.c.conversation == conversation, _T.c.fact.in_(changed))
        rows = self._connection.execute(
            select(_T.c.fact, _T.c.message_id).where(_T.c.id.in_(newest.group_by(_T.c.fact)))
        )
        return {row.fact: row.message_id for row in rows} == {fact: message for fact, (message, _) in changed.items()}

    def _opened(self, conversation: str, row: Any) -> AnswerRow:
        fact, sealed, message_id, at = row
        return AnswerRow(
            fact=fact,
            message_id=message_id,
            at=at,
            **self._vault.open(conversation, place_of(fact, message_id), sealed),
        )


def place_of(fact: str, message_id: str) -> str:
    """Where an answer is sealed for."""
    return f"answers.value/{fact}/{message_id}"


def _of(conversation: str) -> dict[str, str]:
    return {"conversation_": conversation}
