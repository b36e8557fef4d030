"""Where an answer was read wrongly: which message, which fact, by which reader; what was said stands in the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, RowMapping, select

from prescreen.store import tables
from prescreen.store.dialect import insert_once
from prescreen.store.scopes import Scope, within

_T = tables.misreadings
_C = tables.conversations
_ROW = tuple(_T.c)


@dataclass(frozen=True, slots=True)
class Misreading:
    """An answer that was put right soon after it was read. `corrected_by`: the message that did."""

    id: str
    conversation: str
    trial: str
    fact: str
    message_id: str
    corrected_by: str
    reader: str
    language: str
    at: datetime


class Misreadings:
    """The misreadings inside one unit."""

    def __init__(self, connection: Connection, new_id: Callable[[], str]) -> None:
        self._connection = connection
        self._new_id = new_id

    def add(
        self,
        conversation: str,
        *,
        trial: str,
        fact: str,
        message_id: str,
        corrected_by: str,
        reader: str,
        language: str,
        at: datetime,
    ) -> bool:
        """Keep that a message was read wrongly for a fact, once; tell whether it is new."""
        return insert_once(
            self._connection,
            _T,
            {
                "id": self._new_id(),
                "conversation": conversation,
                "trial": trial,
                "fact": fact,
                "message_id": message_id,
                "corrected_by": corrected_by,
                "reader": reader,
                "language": language,
                "at": at,
            },
        )

    def newest(self, scopes: Iterable[Scope], most: int) -> list[Misreading]:
        """Return the newest within the scopes."""
        wanted = select(*_ROW).where(within(scopes, _T.c.trial)).order_by(_T.c.at.desc(), _T.c.id).limit(most)
        return [_misreading(row) for row in self._connection.execute(wanted).mappings()]

    def get(self, identifier: str) -> Misreading | None:
        """Return one."""
        row = self._connection.execute(select(*_ROW).where(_T.c.id == identifier)).mappings().first()
        return None if row is None else _misreading(row)


def _misreading(row: RowMapping) -> Misreading:
    return Misreading(**row)
