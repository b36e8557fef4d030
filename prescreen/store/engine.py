"""The database itself: how it is opened, migrated, and how a transaction begins and ends."""

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, event, make_url, text
from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError

from prescreen.store.errors import StoreError, StoreUnavailableError
from prescreen.store.tokens import new_identifier
from prescreen.store.unit import Unit

BUSY_SECONDS = 10.0
_MIGRATION_LOCK = 7_206_350_110


class Store:
    """The product's database.

    `url` is an SQLAlchemy URL: `sqlite:///var/prescreen.db`, or `postgresql+psycopg://...` with psycopg installed.
    Nothing is opened before the first unit.
    """

    def __init__(self, url: str, *, new_id: Callable[[], str] = new_identifier) -> None:
        self._url = make_url(url)
        self._new_id = new_id
        self._sqlite = self._url.get_backend_name() == "sqlite"
        self._writing = threading.Lock()
        # hide_parameters: an error's text must never carry what a person wrote
        self._engine = create_engine(self._url, hide_parameters=True, pool_pre_ping=not self._sqlite)
        if self._sqlite:
            event.listen(self._engine, "connect", _configure_sqlite)
            event.listen(self._engine, "begin", _begin_sqlite)

    def migrate(self) -> None:
        """Bring the schema up to date, creating an SQLite file (readable by its owner only) if there is none.

        Several processes may do so at once; one works, the others wait.
        """
        if self._sqlite:
            self._create_file()
        with self._transaction(writing=True) as connection:
            if not self._sqlite:
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATION_LOCK})
            _upgrade(connection)

    @contextmanager
    def unit(self) -> Iterator[Unit]:
        """Open a writing transaction; it commits when the block ends and rolls back when it raises.

        Writers of an SQLite database come one after the other. Raises StoreUnavailableError if the database cannot be
        had in time, StoreError for anything else it refuses.
        """
        with self._transaction(writing=True) as connection:
            unit = Unit(connection, writing=True, new_id=self._new_id)
            yield unit
        if self._sqlite and unit.conversations.erased:
            self._truncate_log()

    @contextmanager
    def read(self) -> Iterator[Unit]:
        """Open a reading transaction: one consistent view, never waiting for writers."""
        with self._transaction(writing=False) as connection:
            yield Unit(connection, writing=False, new_id=self._new_id)

    def close(self) -> None:
        """Close every pooled connection."""
        self._engine.dispose()

    @contextmanager
    def _transaction(self, *, writing: bool) -> Iterator[Connection]:
        # threads of one process queue fairly here; SQLite's own lock is only for other processes
        lock = self._writing if writing and self._sqlite else _NO_LOCK
        try:
            with lock, self._engine.connect() as connection:
                connection.info["writing"] = writing
                with connection.begin():
                    yield connection
        except OperationalError as problem:
            raise StoreUnavailableError(f"the database did not answer ({_code(problem)})") from None
        except SQLAlchemyError as problem:
            raise StoreError(f"the database refused a statement ({_code(problem)})") from None

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

    def _truncate_log(self) -> None:
        """Empty the write-ahead log, so that erased words do not stay in it; a busy reader puts it off."""
        with self._engine.connect() as connection:
            raw = connection.connection.driver_connection
            if isinstance(raw, sqlite3.Connection):
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


class _NoLock:
    def __enter__(self) -> None:
        return None

    def __exit__(self, *_: object) -> None:
        return None


_NO_LOCK = _NoLock()


def _configure_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # transactions begin where _begin_sqlite says, not where the driver guesses
    connection.execute(f"PRAGMA busy_timeout={int(BUSY_SECONDS * 1000)}")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA secure_delete=ON")


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.info.get("writing") else "BEGIN")


def _code(problem: SQLAlchemyError) -> str:
    """Name a database error without its text, which could quote a row."""
    original = problem.orig if isinstance(problem, DBAPIError) else None
    name = getattr(original, "sqlite_errorname", None) or getattr(original, "sqlstate", None)
    return str(name or type(original or problem).__name__)


def _upgrade(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
