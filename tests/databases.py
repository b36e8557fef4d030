"""The databases that tests run on: an SQLite file, or a PostgreSQL server of the test run's own.

The server is started from this machine's binaries, installed from Debian's package where there are none, as somebody
who is not root, in a folder of its own, reached through a socket in it. Each test gets a copy of a migrated database.
"""

from __future__ import annotations

import itertools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import make_url

from prescreen.store import KeyFile, Store

OLDEST = 15
PATIENCE_SECONDS = 60.0
QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=32MB", "max_connections=60")
"""What makes the server quick. None of it changes what a transaction sees; only a power cut would show."""


def key_path(url: str) -> Path:
    """The master keys of a test's database: beside the file, or beside the server's socket."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return Path(str(parsed.database)).parent / "keys" / "master.json"
    return Path(str(parsed.query["host"])) / f"keys-{parsed.database}" / "master.json"


def open_store(url: str) -> Store:
    """Open a test's database, from any process."""
    return Store(url, keys=KeyFile(key_path(url)))


def everything(url: str) -> bytes:
    """All that is on the disk of a test's database: its files with the log of an SQLite file, its rows as text too."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        path = Path(str(parsed.database))
        return b"".join(each.read_bytes() for each in path.parent.glob(f"{path.name}*"))
    with psycopg.connect(
        f"host={parsed.query['host']} user=prescreen dbname={parsed.database}", autocommit=True
    ) as open_:
        open_.execute("CHECKPOINT")
        tables = [row[0] for row in open_.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]
        rows = [str(row).encode() for table in tables for row in open_.execute(f"SELECT * FROM {table}")]
        found = open_.execute(
            "SELECT oid, current_setting('data_directory') FROM pg_database WHERE datname = %s", [parsed.database]
        )
        oid, folder = found.fetchall()[0]
    return b"".join([*rows, *(each.read_bytes() for each in Path(folder, "base", str(oid)).iterdir())])


class PostgreSQL:
    """A server, started when it is made, gone with its folder when it is stopped."""

    def __init__(self) -> None:
        self._bin = _binaries()
        self._folder = Path(tempfile.mkdtemp(prefix="prescreen-pg-"))
        self._as: dict[str, Any] = {"cwd": self._folder}
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            user = next(name for name in ("postgres", "nobody") if _exists(name))
            shutil.chown(self._folder, user, pwd.getpwnam(user).pw_gid)
            self._as |= {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []}
        data = self._folder / "data"
        self._run("initdb", "-D", data, "-U", "prescreen", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        options = itertools.chain.from_iterable(("-c", each) for each in QUICK)
        self._log = (self._folder / "log").open("wb")
        self._server = subprocess.Popen(
            [self._bin / "postgres", "-D", data, "-k", self._folder, "-c", "listen_addresses=", *options],
            stdout=self._log,
            stderr=subprocess.STDOUT,
            **self._as,
        )
        self._numbers = itertools.count(1)
        self._wait()
        self._admin = psycopg.connect(self._dsn("postgres"), autocommit=True)
        assert self._admin.info.server_version >= OLDEST * 10_000, "the product needs PostgreSQL 15 or newer"
        self.empty("template")
        migrated = open_store(self.url("template"))
        migrated.migrate()
        migrated.close()

    def url(self, name: str) -> str:
        """The address of a database."""
        return f"postgresql+psycopg://prescreen@/{name}?host={self._folder}"

    def copy(self) -> str:
        """Make a migrated database with a master key of its own; return its address."""
        name = f"t{next(self._numbers)}"
        self._admin.execute(f"CREATE DATABASE {name} TEMPLATE template STRATEGY FILE_COPY")
        shutil.copytree(self._folder / "keys-template", self._folder / f"keys-{name}")
        return self.url(name)

    def empty(self, name: str | None = None) -> str:
        """Make a database without a table; return its address."""
        name = name or f"t{next(self._numbers)}"
        self._admin.execute(f"CREATE DATABASE {name} TEMPLATE template0")
        return self.url(name)

    def drop(self, url: str) -> None:
        """Take a database away, whoever is connected."""
        name = make_url(url).database
        self._admin.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def stop(self) -> None:
        """Stop the server at once and delete its folder."""
        self._admin.close()
        self._server.send_signal(signal.SIGINT)  # at once, whoever is connected
        try:
            self._server.wait(10)
        except subprocess.TimeoutExpired:
            self._server.kill()
            self._server.wait(10)
        self._log.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _dsn(self, name: str) -> str:
        return f"host={self._folder} user=prescreen dbname={name}"

    def _run(self, program: str, *arguments: object) -> None:
        done = subprocess.run(
            [self._bin / program, *map(str, arguments)], capture_output=True, text=True, check=False, **self._as
        )
        assert done.returncode == 0, f"{program} failed: {done.stderr[-500:]}"

    def _wait(self) -> None:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                psycopg.connect(self._dsn("postgres"), connect_timeout=5).close()
            except psycopg.OperationalError:
                said = (self._folder / "log").read_text(errors="replace")[-500:]
                assert self._server.poll() is None, f"the server ended: {said}"
                assert time.monotonic() < deadline, f"the server does not answer: {said}"
                time.sleep(0.05)
            else:
                return


def _exists(user: str) -> bool:
    try:
        pwd.getpwnam(user)
    except KeyError:
        return False
    return True


def _binaries() -> Path:
    """The folder of this machine's newest server; Debian's package is installed where there is none."""
    found = _find()
    if found is None and os.geteuid() == 0 and shutil.which("apt-get"):
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for step in (["update"], ["install", "-y", "--no-install-recommends", "postgresql"]):
            subprocess.run(["apt-get", "-qq", *step], env=quiet, check=False, capture_output=True)
        found = _find()
    assert found is not None, "tests need PostgreSQL's server: sudo apt-get install postgresql"
    return found


def _find() -> Path | None:
    installed = sorted(
        (path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")), key=lambda p: int(p.parent.name)
    )
    if installed:
        return installed[-1]
    on_path = shutil.which("initdb")
    return Path(on_path).resolve().parent if on_path else None
