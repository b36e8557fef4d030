"""The database itself: how it is opened, migrated, and how a transaction begins and ends."""

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError

from prescreen.store.drafting import Drafting
from prescreen.store.errors import StoreError, StoreUnavailableError
from prescreen.store.masterkeys import KeyEntry, KeyFile, MasterKeys
from prescreen.store.rotation import Rotation, rotate
from prescreen.store.together import Draft, Sharing
from prescreen.store.tokens import new_identifier
from prescreen.store.unit import Unit
from prescreen.store.vault import Vault

BUSY_SECONDS = 10.0
LOOK_AGAIN_SECONDS = 0.0005
"""So often a process that wants to write looks whether another one has finished."""
SHARED = 3
"""So many threads share a transaction, so that another process that wants to write does not wait for long."""
_R = TypeVar("_R")
_MIGRATION_LOCK = 7_206_350_110
_OLDEST_SERVER = (15,)


class Store:
    """The product's database.

    `url` is an SQLAlchemy URL: `sqlite:///var/prescreen.db`, or `postgresql+psycopg://...` with psycopg installed.
    `keys` is where the master keys are; without it they are in `keys/master.json` beside an SQLite file.
    Nothing is opened before the first unit.
    """

    def __init__(self, url: str, *, keys: MasterKeys | None = None, new_id: Callable[[], str] = new_identifier) -> None:
        self._url = make_url(url)
        self._keys = keys or _keys_beside(self._url)
        self._new_id = new_id
        self._sqlite = self._url.get_backend_name() == "sqlite"
        self._writing = threading.RLock()
        self._sharing = Sharing(Drafting(self).together, most=SHARED)
        # hide_parameters: an error's text must never carry what a person wrote
        self._engine = create_engine(self._url, hide_parameters=True, pool_pre_ping=not self._sqlite)
        if self._sqlite:
            event.listen(self._engine, "connect", _configure_sqlite)
            event.listen(self._engine, "begin", _begin_sqlite)

    def migrate(self) -> None:
        """Bring the schema up to date, creating an SQLite file (readable by its owner only) if there is none.

        The first master key is made here, for a database in which nothing is sealed yet. Raises KeyUnusableError if
        the database is sealed and its key is missing or another. Several processes may do so at once; one works, the
        others wait.
        """
        from prescreen.store.upgrading import upgrade  # noqa: PLC0415 - Alembic, where it is wanted

        if self._sqlite:
            self._create_file()
        with self._transaction(writing=True) as connection:
            if not self._sqlite:
                if (connection.dialect.server_version_info or (0,)) < _OLDEST_SERVER:
                    raise StoreError("the product needs PostgreSQL 15 or newer")
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATION_LOCK})
            self._keys.ready(may_make=not inspect(connection).has_table("vault"))
            vault = Vault(connection, self._keys)
            was_plain = upgrade(connection, vault)
            vault.check()
        if was_plain:
            self._compact()

    @contextmanager
    def unit(self) -> Iterator[Unit]:
        """Open a writing transaction; it commits when the block ends and rolls back when it raises.

        Writers of an SQLite database come one after the other. Raises StoreUnavailableError if the database cannot be
        had in time, StoreError for anything else it refuses.
        """
        with self._transaction(writing=True) as connection:
            unit = self.unit_on(connection, writing=True)
            yield unit
            unit.finish()
        if unit.vault.forgot:
            self.forgot()

    def drafted(self, draft: Draft[_R]) -> _R:
        """Make a draft, write it in a transaction that others may share, and return what its writing returned.

        On SQLite it is made where it keeps nobody from writing. It may be made twice, the first time without effect,
        so it must do nothing but read and write the unit. Raises what it raises, and what `unit` raises.
        """
        if self._sqlite:
            return self._sharing.do(draft)
        with self.unit() as unit:
            return draft(unit)()

    @contextmanager
    def read(self) -> Iterator[Unit]:
        """Open a reading transaction: one consistent view, never waiting for writers."""
        with self._transaction(writing=False) as connection:
            yield self.unit_on(connection, writing=False)

    def rotate_keys(self, at: datetime) -> Rotation:
        """Wrap every data key with a new master key and destroy the old one; may be interrupted and run again."""
        done = rotate(self._keys, lambda: self._transaction(writing=True), at)
        with self.unit() as unit:
            unit.audit.add(
                "keys.rotated",
                actor="operator",
                subject="",
                at=at,
                first=done.first,
                gone=done.gone,
                wrapped=done.wrapped,
            )
        if self._sqlite:
            self._truncate_log()
        return done

    def master_keys(self) -> list[KeyEntry]:
        """Return the master keys without their secrets, the one that wraps first."""
        return self._keys.entries()

    @property
    def reads_at_once(self) -> bool:
        """Whether a small read waits for nothing: no network, no writer. It may then be made where nothing may wait."""
        return self._sqlite

    @property
    def writes_in_turn(self) -> bool:
        """Whether writers come one after the other anyway, so that they may as well share a commit."""
        return self._sqlite

    def close(self) -> None:
        """Close every pooled connection."""
        self._engine.dispose()

    @contextmanager
    def connected(self) -> Iterator[Connection]:
        """Open a connection, outside of any transaction. The library's errors become those of the store."""
        try:
            with self._engine.connect() as connection:
                yield connection
        except (OperationalError, sqlite3.OperationalError) as problem:
            raise StoreUnavailableError(f"the database did not answer ({_code(problem)})") from None
        except SQLAlchemyError as problem:
            raise StoreError(f"the database refused a statement ({_code(problem)})") from None

    @contextmanager
    def begun(self, connection: Connection, *, writing: bool) -> Iterator[None]:
        """Begin a transaction on a connection; it commits when the block ends and rolls back when it raises."""
        with self._turn(writing=writing):
            connection.info["writing"] = writing
            if not writing and not self._sqlite:  # one view for the whole unit, as SQLite gives by itself
                connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            with connection.begin():
                yield

    def unit_on(self, connection: Connection, *, writing: bool) -> Unit:
        """Return a unit on a connection; whoever begins the transaction finishes it."""
        return Unit(connection, masters=self._keys, writing=writing, new_id=self._new_id)

    def forgot(self) -> None:
        """Leave nothing of what was forgotten in the files of the database, once that is committed."""
        if self._sqlite:
            self._truncate_log()

    @contextmanager
    def _transaction(self, *, writing: bool) -> Iterator[Connection]:
        with self._turn(writing=writing), self.connected() as connection, self.begun(connection, writing=writing):
            yield connection

    def _turn(self, *, writing: bool) -> AbstractContextManager[object]:
        """Threads of one process queue fairly to write to SQLite, whose own lock is only for other processes."""
        return self._writing if writing and self._sqlite else nullcontext()

    def _create_file(self) -> None:
        name = self._url.database
        if not name or name == ":memory:":
            raise StoreError("the store needs a database file; an in-memory database cannot be shared")
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS)
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as problem:
            raise StoreUnavailableError(f"the database did not answer ({problem.sqlite_errorname})") from None
        finally:
            connection.close()

    def _compact(self) -> None:
        """Write the database anew, so that what was plain before it was sealed is in no file of it."""
        with self._engine.connect() as connection:
            raw = connection.connection.driver_connection
            if isinstance(raw, sqlite3.Connection):
                raw.execute("VACUUM")
            else:
                free = connection.execution_options(isolation_level="AUTOCOMMIT")
                free.execute(text("VACUUM (FULL)"))
        if self._sqlite:
            self._truncate_log()

    def _truncate_log(self) -> None:
        """Empty the write-ahead log, so that erased words do not stay in it; a busy reader puts it off."""
        with self._engine.connect() as connection:
            raw = connection.connection.driver_connection
            if isinstance(raw, sqlite3.Connection):
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def _configure_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # transactions begin where _begin_sqlite says, not where the driver guesses
    connection.execute(f"PRAGMA busy_timeout={int(BUSY_SECONDS * 1000)}")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA secure_delete=ON")


def _begin_sqlite(connection: Connection) -> None:
    raw = connection.connection.driver_connection  # on the driver itself: it is half of what an empty unit costs
    if not isinstance(raw, sqlite3.Connection):
        return
    if not connection.info.get("writing"):
        raw.execute("BEGIN")
        return
    raw.execute("PRAGMA busy_timeout=0")
    try:
        _begin_when_free(raw, time.monotonic() + BUSY_SECONDS)
    finally:
        raw.execute(f"PRAGMA busy_timeout={int(BUSY_SECONDS * 1000)}")


def _begin_when_free(raw: sqlite3.Connection, until: float) -> None:
    """Begin to write as soon as no other process does. SQLite itself would look ever more seldom, up to 0.1 s."""
    while True:
        try:
            raw.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as problem:
            if problem.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() >= until:
                raise
            time.sleep(LOOK_AGAIN_SECONDS)
        else:
            return


def _code(problem: SQLAlchemyError | sqlite3.Error) -> str:
    """Name a database error without its text, which could quote a row."""
    original = problem.orig if isinstance(problem, DBAPIError) else problem
    name = getattr(original, "sqlite_errorname", None) or getattr(original, "sqlstate", None)
    return str(name or type(original or problem).__name__)


def _keys_beside(url: URL) -> MasterKeys:
    name = url.database
    if url.get_backend_name() != "sqlite":
        raise StoreError("the store must be told where its master keys are")
    return KeyFile(Path(name or ".").parent / "keys" / "master.json")
