"""The trials as they were last seen, so that an opening is noticed once and told to the end."""

from datetime import datetime

from sqlalchemy import Connection, select, update

from prescreen.store import tables
from prescreen.store.dialect import insert_or_replace
from prescreen.store.records import SeenTrial

_T = tables.trials_seen
_ROW = (_T.c.trial, _T.c.status, _T.c.content_hash, _T.c.event, _T.c.announcing, _T.c.told_up_to)
_UNIQUE = ("trial",)
_REPLACED = ("status", "content_hash", "event", "announcing", "told_up_to", "at")


class TrialsSeen:
    """The repository of trials inside one unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> dict[str, SeenTrial]:
        """Return every trial ever seen, by its id."""
        return {row.trial: SeenTrial(*row) for row in self._connection.execute(select(*_ROW))}

    def put(self, seen: SeenTrial, at: datetime) -> None:
        """Remember a trial as it is now."""
        row = {
            "trial": seen.trial,
            "status": seen.status,
            "content_hash": seen.content_hash,
            "event": seen.event,
            "announcing": seen.announcing,
            "told_up_to": seen.told_up_to,
            "at": at,
        }
        insert_or_replace(self._connection, _T, row, _UNIQUE, _REPLACED)

    def told(self, trial: str, event: int, up_to: str | None) -> None:
        """Note up to which subscription an event was told; None: to all."""
        values: dict[str, object] = {"announcing": False} if up_to is None else {"told_up_to": up_to}
        self._connection.execute(update(_T).where(_T.c.trial == trial, _T.c.event == event).values(**values))
