"""Interviews for tests, which share what takes seconds to make: the readers and the answers to questions."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from prescreen.content import Library
from prescreen.interview import Interview
from prescreen.store import Store

_SHARED: dict[str, dict[str, Any]] = {"readers": {}, "faqs": {}}


def interview_on(library: Library, store: Store, clock: Callable[[], datetime], **parts: Any) -> Interview:
    """An interview like any other, but for its readers, which others have too."""
    return Interview(library, store, clock, **_SHARED, **parts)


def fresh_store(folder: Path, name: str = "talk.db") -> Store:
    """A migrated database without a row, with its key, in this folder."""
    shutil.copytree(_migrated(), folder, dirs_exist_ok=True)
    (folder / "fresh.db").rename(folder / name)
    return Store(f"sqlite:///{folder / name}")


def kept_store(folder: Path, name: str) -> Store:
    """The database of this folder as it was left; one without a row where there is none yet."""
    return Store(f"sqlite:///{folder / name}") if (folder / name).exists() else fresh_store(folder, name)


@cache
def _migrated() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="migrated-"))
    store = Store(f"sqlite:///{folder / 'fresh.db'}")
    store.migrate()
    store.close()
    return folder
