"""Tells who says in plain words that they are not 18 yet: "I turn 18 on Jan 3", "I'm still 17 until then"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from prescreen.reading.found import Found
from prescreen.reading.leaving import plain
from prescreen.reading.lexicon import not_yet_adult as words
from prescreen.reading.text import Text

_AGE: Final = "age_years"
_ADULT: Final = 18
_PATTERNS = tuple(re.compile(pattern) for pattern in words.NOT_YET_ADULT)


def age_before_adult(text: str) -> int | None:
    """The age under 18 that a message tells of its writer with no doubt, None where it tells none.

    >>> age_before_adult("I turn 18 on Jan 3"), age_before_adult("im still 17 until then")
    (17, 17)
    >>> age_before_adult("I was still 17 when it began"), age_before_adult("my son turns 18 in January")
    (None, None)
    """
    said = plain(text)
    for pattern in _PATTERNS:
        if (hit := pattern.search(said)) is not None:
            return int(hit["age"]) if "age" in pattern.groupindex and hit["age"] else _ADULT - 1
    return None


def with_age_before_adult(found: list[Found], message: Text, *, of_writer: bool) -> list[Found]:
    """What was read, and the age of a writer who is not 18 yet and says so, whatever was asked."""
    if not of_writer or (age := age_before_adult(message.raw)) is None:
        return found
    told = Found(_AGE, age, 0, len(message.norm), "age")
    if any(f.fact == _AGE and f.value == age for f in found):
        return [replace(f, confirm=False) if f.fact == _AGE else f for f in found]
    return [*(f for f in found if f.fact != _AGE), told]
