"""Answers: append-only, the latest of a fact counts, each with its evidence."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, select

from prescreen.store import tables
from prescreen.store.dialect import insert_or_replace
from prescreen.store.records import AnswerRow, AnswerStatus

_T = tables.answers
_ROW = (_T.c.fact, _T.c.status, _T.c.value, _T.c.message_id, _T.c.span_start, _T.c.span_end, _T.c.reader, _T.c.at)
_OF = _T.c.conversation == bindparam("conversation_")
_HISTORY = select(*_ROW).where(_OF).order_by(_T.c.id)
_LATEST = select(func.max(_T.c.id)).where(_OF).group_by(_T.c.fact)
_CURRENT = select(*_ROW).where(_T.c.id.in_(_LATEST), _T.c.status != "withdrawn").order_by(_T.c.id)
_PURGE = delete(_T).where(_OF)
_UNIQUE = ("conversation", "message_id", "fact")
_REPLACED = ("status", "value", "span_start", "span_end", "reader", "at")


class Answers:
    """The repository of answers inside one unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

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
                "status": status,
                "value": value,
                "message_id": message_id,
                "span_start": start,
                "span_end": end,
                "reader": reader,
                "at": at,
            },
            _UNIQUE,
            _REPLACED,
        )

    def current(self, conversation: str) -> dict[str, AnswerRow]:
        """Return the latest answer of each fact; a fact whose latest answer was withdrawn is absent."""
        rows = self._connection.execute(_CURRENT, {"conversation_": conversation})
        return {row.fact: AnswerRow(*row) for row in rows}

    def history(self, conversation: str) -> list[AnswerRow]:
        """Return every answer ever given, withdrawn ones too, oldest first."""
        return [AnswerRow(*row) for row in self._connection.execute(_HISTORY, {"conversation_": conversation})]

    def purge(self, conversation: str) -> None:
        """Delete all answers, history included (a minor, a person who withdraws)."""
        self._connection.execute(_PURGE, {"conversation_": conversation})
