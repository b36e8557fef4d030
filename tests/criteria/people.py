"""The trials of the project and the people their authors judged."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from prescreen.content import Library, load_library

TODAY = date(2026, 3, 16)
ROOT = Path(__file__).resolve().parents[2]


@cache
def library() -> Library:
    """The project's own content."""
    return load_library(ROOT / "content")
