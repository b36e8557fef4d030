"""Tickets: a code that opens one page of one person, once and soon, or their conversation until it is kept no longer.

Only the code's hash is kept.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from prescreen.store import tables
from prescreen.store.tokens import as_written, hash_token

_T = tables.tickets


class Tickets:
    """The repository of tickets inside one unit."""

    def __init__(self, connection: Connection, new_code: Callable[[], str]) -> None:
        self._connection = connection
        self._new_code = new_code

    def issue(self, conversation: str, purpose: str, until: datetime, *, code: str = "") -> str:
        """Return a fresh code that opens the page `purpose` of a conversation until a time.

        code: a longer secret instead, for a link that nobody types.
        """
        code = code or self._new_code()
        values = {"hash": _hash(code), "conversation": conversation, "purpose": purpose, "until": until}
        self._connection.execute(insert(_T).values(**values))
        return code

    def use(self, code: str, purpose: str, now: datetime) -> str | None:
        """Use a code up and return its conversation; None if it is unknown, used, too old or for something else."""
        this = _T.c.hash == _hash(code)
        found = self._connection.execute(select(_T.c.conversation, _T.c.purpose, _T.c.until).where(this)).first()
        if found is None or found.purpose != purpose:
            return None
        self._connection.execute(delete(_T).where(this))
        return None if found.until < now else str(found.conversation)

    def replace(self, conversation: str, purpose: str, until: datetime) -> str:
        """Return a fresh code for a purpose; the earlier ones of the same purpose open nothing any more."""
        self._connection.execute(delete(_T).where(_T.c.conversation == conversation, _T.c.purpose == purpose))
        return self.issue(conversation, purpose, until)

    def find(self, code: str, purpose: str, now: datetime) -> str | None:
        """Return the conversation of a code that may be used again, such as one to come back with, or None."""
        this = (_T.c.hash == _hash(code), _T.c.purpose == purpose, _T.c.until >= now)
        return self._connection.execute(select(_T.c.conversation).where(*this)).scalar()

    def forget_old(self, now: datetime) -> None:
        """Delete the codes that are too old to be used."""
        self._connection.execute(delete(_T).where(_T.c.until < now))


def _hash(code: str) -> str:
    return hash_token(as_written(code))
