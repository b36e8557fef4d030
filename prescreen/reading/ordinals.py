"""Tells ordinals that count things from days: the "second" of "in September, second cancelled", "the first visit"."""

from __future__ import annotations

import re

from prescreen.reading.lexicon.dates import COUNTED_THING

_TRAILING = re.compile(r"(?<=[a-z])(?P<comma>,)? (?:the )?(?:first|second|third|fourth|fifth)$")
_ALONE = re.compile(r"(?:on |in |before |after |at )?(?:the )?(?:first|second|third|fourth|fifth)")
_COUNTED = re.compile(COUNTED_THING)


def end_without_ordinal(norm: str, start: int, end: int) -> int:
    """Where a date ends without an ordinal that only counts; `start` where nothing of it is left.

    >>> norm = "first one in september, second cancelled"
    >>> end_without_ordinal(norm, 10, 30) == norm.index(",")
    True
    """
    said = norm[start:end]
    counts = _COUNTED.match(norm, end) is not None
    if _ALONE.fullmatch(said):
        return start if counts else end
    trailing = _TRAILING.search(said)
    return start + trailing.start() if trailing and (counts or trailing["comma"]) else end
