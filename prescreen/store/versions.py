"""Versions of trials, and who approved them; and what the study team closed to new people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, func, select, update

from prescreen.store import desk_tables
from prescreen.store.dialect import insert_once, insert_or_replace

_V = desk_tables.trial_versions
_D = desk_tables.trial_doors


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a trial, named by the hash of everything that shapes a screening of it."""

    trial: str
    content_hash: str
    record_date: str
    seen_at: datetime
    approved_at: datetime | None
    approved_by: str | None


@dataclass(frozen=True, slots=True)
class Closed:
    """A trial, or one of its study centres (else ""), that takes no new people; since when, and who closed it."""

    trial: str
    centre: str
    at: datetime
    by: str


class Versions:
    """The repository of versions and closed doors inside one unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def known(self) -> bool:
        """Was any version ever seen?"""
        return self._connection.execute(select(_V.c.trial).limit(1)).first() is not None

    def see(self, trial: str, content_hash: str, record_date: str, at: datetime) -> bool:
        """Remember a version; True if it is new."""
        row = {"trial": trial, "content_hash": content_hash, "record_date": record_date, "seen_at": at}
        return insert_once(self._connection, _V, row)

    def approve(self, trial: str, content_hash: str, *, by: str, at: datetime) -> bool:
        """Approve a version that was seen; False if it was approved before."""
        done = self._connection.execute(
            update(_V)
            .where(_V.c.trial == trial, _V.c.content_hash == content_hash, _V.c.approved_at.is_(None))
            .values(approved_at=at, approved_by=by)
        )
        return done.rowcount == 1

    def of(self, trial: str) -> list[Version]:
        """Return the versions of a trial, the newest first."""
        rows = self._connection.execute(select(_V).where(_V.c.trial == trial).order_by(_V.c.seen_at.desc()))
        return [Version(r.trial, r.content_hash, r.record_date, r.seen_at, r.approved_at, r.approved_by) for r in rows]

    def approved(self, trial: str, content_hash: str) -> bool:
        """Is this version approved?"""
        this = select(func.count()).where(
            _V.c.trial == trial, _V.c.content_hash == content_hash, _V.c.approved_at.is_not(None)
        )
        return bool(self._connection.execute(this).scalar_one())

    def close(self, trial: str, centre: str, *, by: str, at: datetime) -> None:
        """Take no new people for a trial, or at one of its centres."""
        values = {"trial": trial, "centre": centre, "open": False, "at": at, "by": by}
        insert_or_replace(self._connection, _D, values, ("trial", "centre"), ("open", "at", "by"))

    def open(self, trial: str, centre: str) -> None:
        """Take new people again, as the content says."""
        self._connection.execute(delete(_D).where(_D.c.trial == trial, _D.c.centre == centre))

    def closed(self, trial: str) -> dict[str, Closed]:
        """Return what is closed of a trial, by centre; "" is the trial itself."""
        rows = self._connection.execute(select(_D).where(_D.c.trial == trial, _D.c.open.is_(False)))
        return {row.centre: Closed(row.trial, row.centre, row.at, row.by) for row in rows}

    def takes_people(self, trial: str, content_hash: str) -> bool:
        """May somebody new begin with this version of a trial?

        Not if it is closed, and not if a version of the trial is known but this one is not approved.
        """
        if "" in self.closed(trial):
            return False
        return self.approved(trial, content_hash) or not self.of(trial)
