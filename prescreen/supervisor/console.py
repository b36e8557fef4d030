"""What the person who started the product sees: steps, the programs' lines with their names, and errors."""

from __future__ import annotations

import os
import sys
from collections import defaultdict, deque
from typing import TextIO

_COLOURS = {"rasa": 35, "actions": 36, "gateway": 32, "worker": 33}
_OTHER_COLOUR = 34
_WIDTH = 8
_KEPT_LINES = 40


class Console:
    """Writes to one stream; `quiet` leaves out the programs' lines but still remembers each one's last."""

    def __init__(self, stream: TextIO, *, colour: bool = False, quiet: bool = False) -> None:
        self._stream = stream
        self._colour = colour
        self._quiet = quiet
        self._last: defaultdict[str, deque[str]] = defaultdict(lambda: deque(maxlen=_KEPT_LINES))

    @classmethod
    def for_terminal(cls, *, quiet: bool = False) -> Console:
        """Standard error, coloured where it is a terminal and NO_COLOR is not set."""
        return cls(sys.stderr, colour=sys.stderr.isatty() and not os.environ.get("NO_COLOR"), quiet=quiet)

    def step(self, text: str) -> None:
        """A step of starting or stopping."""
        self._write(self._paint("prescreen", 1) + f"  {text}")

    def program(self, name: str, text: str) -> None:
        """A line one of the programs printed."""
        self._last[name].append(text)
        if not self._quiet:
            self._write(self._paint(f"{name:<{_WIDTH}}", _COLOURS.get(name, _OTHER_COLOUR)) + f" | {text}")

    def error(self, text: str) -> None:
        """Something that needs the person, shown even when quiet."""
        self._write(self._paint(f"prescreen: {text}", 31))

    def banner(self, text: str) -> None:
        """The one thing to see among the lines: where to click."""
        if not self._quiet:
            rule = "─" * (len(text) + 4)
            self._write(self._paint(f"\n  {rule}\n    {text}\n  {rule}\n", 1))

    def last_lines(self, name: str) -> list[str]:
        """The last lines a program printed, oldest first."""
        return list(self._last[name])

    def _paint(self, text: str, code: int) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._colour else text

    def _write(self, text: str) -> None:
        # A terminal that went away must not stop what it was showing.
        try:
            self._stream.write(text + "\n")
            self._stream.flush()
        except (OSError, ValueError):
            self._quiet = True
