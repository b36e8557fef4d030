"""Finds that somebody needs a moment: "no. the baby is crying again, give me a minute" says no, and wants no hurry."""

from __future__ import annotations

import re

from prescreen.reading.lexicon import waiting as words
from prescreen.reading.text import Text, normalise

_LONGEST = 200
_BETWEEN = r"[\s,.;!-]+"
_MORE = rf"(?:{words.ASKS}|{words.EXCUSE}|{words.DOES}|{words.SOFTENER})"
_WAITS = re.compile(
    rf"(?:^|[.,;!-] *|\b(?:no|nope|nah|yes|yeah|yep|si|none|never|\d{{1,3}}) +)"
    rf"(?P<wait>(?:{words.SOFTENER}{_BETWEEN}){{0,3}}(?:(?:{words.EXCUSE}){_BETWEEN}(?:(?:{words.SOFTENER}){_BETWEEN})?)?"
    rf"(?:{words.ASKS}|{words.LETS})(?![a-z])(?:{_BETWEEN}{_MORE}(?![a-z])){{0,4}}\W*)\Z"
)
_LAST = re.compile(r"[a-z]")


def waits_at(text: Text) -> int | None:
    """Where the wish for a moment begins that a message ends with, or None.

    >>> waits_at(normalise("no, give me a sec"))
    4
    """
    if len(text.norm) > _LONGEST:
        return None
    match = _WAITS.search(text.norm)
    return None if match is None else match.start("wait")


def waits(text: str, language: str = "en") -> bool:
    """Does a message end with a wish for a moment?"""
    return waits_at(normalise(text, language)) is not None


def is_all(text: Text, start: int) -> bool:
    """Is nothing said before it?"""
    return _LAST.search(text.norm[:start]) is None and not any(c.isdigit() for c in text.norm[:start])
