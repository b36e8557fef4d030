"""Answers: append-only, the latest of a fact counts, each with its evidence.

Sealed together in one cell: value, whether it is one (that somebody would not say is about their health too), and the
evidence.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, select

from prescreen.store import tables
from prescreen.store.dialect import insert_or_replace
from prescreen.store.records import AnswerRow, AnswerStatus
from prescreen.store.vault import Vault

_T = tables.answers
_ROW = (_T.c.fact, _T.c.value, _T.c.message_id, _T.c.at)
_OF = _T.c.conversation == bindparam("conversation_")
_HISTORY = select(*_ROW).where(_OF).order_by(_T.c.id)
_LATEST = select(func.max(_T.c.id)).where(_OF).group_by(_T.c.fact)
_CURRENT = select(*_ROW).where(_T.c.id.in_(_LATEST)).order_by(_T.c.id)
_PURGE = delete(_T).where(_OF)
_UNIQUE = ("conversation", "message_id", "fact")
_REPLACED = ("value", "at")


class Answers:
    """The repository of answers inside one unit."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

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
        """Add an answer. A message answers a fact once: adding again for the same message replaces it."""
        insert_or_replace(
            self._connection,
            _T,
            {
                "conversation": conversation,
                "fact": fact,
                "value": self._vault.seal(
                    conversation,
                    _place(fact, message_id),
                    {"status": status, "value": value, "start": start, "end": end, "reader": reader},
                ),
                "message_id": message_id,
                "at": at,
            },
            _UNIQUE,
            _REPLACED,
        )

    def current(self, conversation: str) -> dict[str, AnswerRow]:
        """Return the latest answer of each fact; a fact whose latest answer was withdrawn is absent."""
        rows = [self._opened(conversation, row) for row in self._connection.execute(_CURRENT, _of(conversation))]
        return {row.fact: row for row in rows if row.status != "withdrawn"}

    def history(self, conversation: str) -> list[AnswerRow]:
        """Return every answer ever given, withdrawn ones too, oldest first."""
        return [self._opened(conversation, row) for row in self._connection.execute(_HISTORY, _of(conversation))]

    def purge(self, conversation: str) -> None:
        """Delete all answers, history included (a minor, a person who withdraws)."""
        self._connection.execute(_PURGE, _of(conversation))

    def _opened(self, conversation: str, row: Any) -> AnswerRow:
        fact, sealed, message_id, at = row
        return AnswerRow(
            fact=fact, message_id=message_id, at=at, **self._vault.open(conversation, _place(fact, message_id), sealed)
        )


def _place(fact: str, message_id: str) -> str:
    return f"answers.value/{fact}/{message_id}"


def _of(conversation: str) -> dict[str, str]:
    return {"conversation_": conversation}
