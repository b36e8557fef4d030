"""Finds the operation that a message calls off in a later breath: "hysterectomy in January. No, it got cancelled"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from prescreen.reading.lexicon import operations
from prescreen.reading.mentions import Mention
from prescreen.reading.text import Text

_CALLED_OFF, _AHEAD = re.compile(operations.CALLED_OFF), re.compile(operations.PLANNED_AHEAD)
_BETWEEN = re.compile(operations.BEFORE_CALLED_OFF)

_UNNAMED = "an operation"


def called_off(text: Text, operations: Sequence[Mention]) -> tuple[int, int] | None:
    """Where a message speaks of the one operation that will not be done after all; None where there is none."""
    off = _CALLED_OFF.search(text.norm)
    named = [m for m in operations if not m.term.name.startswith(_UNNAMED)] or list(operations)
    if off is None or len({m.term.name for m in named}) != 1:
        return None
    last = named[-1]
    if last.end > off.start() or _AHEAD.search(text.norm, 0, off.start()) is None:
        return None
    clause = text.norm[last.end : off.start()]
    parts = re.split(r"[.;!?,]", clause)
    if len(parts) < 2 or _BETWEEN.fullmatch(parts[-1]) is None:
        return None
    return text.sentence_at(operations[0].start)[0], text.sentence_at(off.start())[1]
