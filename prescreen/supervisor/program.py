"""A program to keep running."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Program:
    """A program to keep running: what is started, in which folder, with which whole environment."""

    name: str
    command: tuple[str, ...]
    env: Mapping[str, str]
    cwd: Path
    grace: float = 12.0
    """Seconds between asking it to stop and ending it."""
