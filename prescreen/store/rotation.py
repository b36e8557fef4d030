"""Rotation: every data key is wrapped anew by a new master key, and the old one is destroyed."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select, text, update

from prescreen.store import tables
from prescreen.store.masterkeys import MasterKey, MasterKeys
from prescreen.store.vault import ROTATION_LOCK, unwrap, wrap

BATCH = 500
_T = tables.vault
_STALE = select(_T).where(_T.c.master != bindparam("first")).order_by(_T.c.subject).limit(BATCH)
_REWRAP = (
    update(_T)
    .where(_T.c.subject == bindparam("subject_"), _T.c.wrapped == bindparam("before"))
    .values(wrapped=bindparam("after"), master=bindparam("first"))
)


@dataclass(frozen=True, slots=True)
class Rotation:
    """What was done: the id of the key that wraps now, the ids that are gone, how many data keys were wrapped anew."""

    first: str
    gone: list[str]
    wrapped: int


def rotate(keys: MasterKeys, write: Callable[[], AbstractContextManager[Connection]], at: datetime) -> Rotation:
    """Bring in a new master key, wrap every data key with it, destroy the old one.

    May be interrupted at any point and run again: it then finishes what was begun. The old key goes only while no
    other writer is at work and nothing is wrapped with it any more.
    """
    with keys.alone():
        first = keys.advance(at)
        wrapped = 0
        while True:
            with write() as connection:
                done = _rewrap(connection, keys, first)
            wrapped += done
            if done:
                continue
            with write() as connection:
                if connection.dialect.name == "postgresql":
                    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ROTATION_LOCK})
                if connection.execute(_STALE, {"first": first.id}).first() is None:
                    return Rotation(first.id, keys.retire(at), wrapped)


def _rewrap(connection: Connection, keys: MasterKeys, first: MasterKey) -> int:
    rows = connection.execute(_STALE, {"first": first.id}).all()
    changed = [
        {
            "subject_": row.subject,
            "before": row.wrapped,
            "after": wrap(first, row.subject, unwrap(keys.find(row.master), row.subject, row.wrapped)),
            "first": first.id,
        }
        for row in rows
    ]
    if changed:
        connection.execute(_REWRAP, changed)
    return len(changed)
