"""What every test shares: how hard properties are searched, where a browser is, which tests are long."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from tests.databases import PostgreSQL

NIGHTLY = os.environ.get("PRESCREEN_NIGHTLY") == "1"

settings.register_profile("usual", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("nightly", parent=settings.get_profile("usual"), derandomize=False, max_examples=5_000)
settings.load_profile("nightly" if NIGHTLY else "usual")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    left_out = pytest.mark.skip(reason="long; runs with PRESCREEN_NIGHTLY=1")
    for item in items:
        if not NIGHTLY and item.get_closest_marker("nightly"):
            item.add_marker(left_out)


def pytest_collection_finish() -> None:
    """Look for garbage seldom: thousands of collected tests and compiled patterns stay to the end anyway."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


def chromium() -> str | None:
    """The browser of this machine: $CHROMIUM, else the first of its usual names."""
    named = os.environ.get("CHROMIUM")
    found = [named] if named else [shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome")]
    return next((path for path in found if path and Path(path).exists()), None)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQL]:
    """A PostgreSQL server for the tests of this process."""
    from tests.databases import PostgreSQL

    server = PostgreSQL()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a migrated SQLite file and its master key, to be copied."""
    from prescreen.store import Store

    folder = tmp_path_factory.mktemp("migrated") / "data"
    store = Store(f"sqlite:///{folder / 'prescreen.db'}")
    store.migrate()
    store.close()
    return folder


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a migrated database without a row, on either, with a master key."""
    if request.param == "sqlite":
        shutil.copytree(request.getfixturevalue("migrated_file"), tmp_path / "data")
        yield f"sqlite:///{tmp_path / 'data' / 'prescreen.db'}"
        return
    server: PostgreSQL = request.getfixturevalue("postgresql")
    url = server.copy()
    yield url
    server.drop(url)


@pytest.fixture(params=["sqlite", "postgresql"])
def bare_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without a table, on either."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'data' / 'prescreen.db'}"
        return
    server: PostgreSQL = request.getfixturevalue("postgresql")
    url = server.empty()
    yield url
    server.drop(url)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Start the machine's own Chromium; nothing is downloaded, and it looks nothing up by itself."""
    path = chromium()
    if path is None:
        pytest.fail("browser tests need Chromium: install the package 'chromium', or name it in CHROMIUM")
    quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
    quiet += ["--disable-component-update", "--disable-sync"]
    # Chromium's sandbox refuses root, which is whom a build machine usually is.
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    return {**browser_type_launch_args, "executable_path": path, "args": [*quiet, *sandbox]}
