"""Drafts on SQLite, which has one writer at a time: what a draft looks at is read while others write.

All drafts of a batch are made on one connection that may only read, then written on the same connection in one
transaction, so what they hold of their unit stays good. A draft that would write while it is made is made where it may.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from prescreen.store.together import Draft, Outcome, written_together
from prescreen.store.unit import Unit


def _nothing() -> None:
    return None


class Connections(Protocol):
    """A store, as far as drafts need it."""

    def connected(self) -> AbstractContextManager[Connection]:
        """Open a connection, outside of any transaction."""

    def begun(self, connection: Connection, *, writing: bool) -> AbstractContextManager[None]:
        """Begin a transaction on it."""

    def unit_on(self, connection: Connection, *, writing: bool) -> Unit:
        """Return a unit on it."""

    def unit(self) -> AbstractContextManager[Unit]:
        """Open a whole writing transaction."""

    def forgot(self) -> None:
        """Called once it is committed that something was forgotten."""


@dataclass(frozen=True, slots=True)
class _Made:
    """A draft as far as it is made; without a unit it could not be made by looking alone."""

    draft: Draft[Any]
    unit: Unit | None = None
    write: Callable[[], Any] = _nothing
    raised: Exception | None = None


class Drafting:
    """Makes drafts and writes them, on the connections of a store."""

    def __init__(self, on: Connections) -> None:
        self._on = on

    def together(self, drafts: Sequence[Draft[Any]]) -> list[Outcome]:
        """Return what became of each, in their order; one that fails is undone alone."""
        made: list[_Made] = []
        try:
            with self._on.connected() as connection:
                with self._on.begun(connection, writing=False), _only_reading(connection):
                    made = [self._made(connection, draft) for draft in drafts]
                written = iter(self._written(connection, [each for each in made if each.raised is None]))
        except Exception as problem:  # noqa: BLE001 - whoever asked hears of it
            return [Outcome(raised=each.raised or problem) for each in made or map(_Made, drafts)]
        return [next(written) if each.raised is None else Outcome(raised=each.raised) for each in made]

    def _made(self, connection: Connection, draft: Draft[Any]) -> _Made:
        unit = self._on.unit_on(connection, writing=False)
        try:
            return _Made(draft, unit, draft(unit))
        except OperationalError as problem:
            if _was_writing(problem):
                return _Made(draft)
            raise
        except Exception as problem:  # noqa: BLE001 - whoever asked hears of it
            return _Made(draft, raised=problem)

    def _written(self, connection: Connection, made: Sequence[_Made]) -> list[Outcome]:
        if not made:
            return []
        units: list[Unit] = []
        began = False
        try:
            with self._on.begun(connection, writing=True):
                began = True
                results = [self._write(connection, each, units) for each in made]
        except Exception:
            if not began or len(made) == 1:
                raise
            return [outcome for each in made for outcome in written_together(self._on.unit, [_whole(each.draft)])]
        if any(unit.vault.forgot for unit in units):
            self._on.forgot()
        return [Outcome(result) for result in results]

    def _write(self, connection: Connection, made: _Made, units: list[Unit]) -> Any:
        unit, write = made.unit, made.write
        if unit is None or unit.moved_on():
            unit = self._on.unit_on(connection, writing=True)
            write = made.draft(unit)
        units.append(unit)
        result = write()
        unit.finish()
        return result


def _whole(draft: Draft[Any]) -> Callable[[Unit], Any]:
    return lambda unit: draft(unit)()


@contextmanager
def _only_reading(connection: Connection) -> Iterator[None]:
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    raw.execute("PRAGMA query_only=ON")
    try:
        yield
    finally:
        raw.execute("PRAGMA query_only=OFF")


def _was_writing(problem: OperationalError) -> bool:
    code = getattr(problem.orig, "sqlite_errorcode", 0)
    return code & 0xFF == sqlite3.SQLITE_READONLY
