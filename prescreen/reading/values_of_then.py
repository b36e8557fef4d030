"""Finds numbers that are of another time or person, or a limit: "33, up to 120 on a drug", "it peaked at 9".

>>> from prescreen.reading.text import normalise
>>> of_then(normalise("33 but up to 120 when I was on methotrexate")), of_then(normalise("120 when they last checked"))
([(13, 16)], [])
"""

from __future__ import annotations

import re
from typing import Final

from prescreen.reading.lexicon import values_of_then as words
from prescreen.reading.sieve import Patterns, compiled
from prescreen.reading.text import Text

_THEN: Final = Patterns(words.NOT_THE_LATEST)
_OF_RELATIVES, _OF_THE_WRITER = Patterns(words.OF_RELATIVES), Patterns(words.OF_THE_WRITER)
_PART: Final = re.compile(r"(?<![\w.,/])0\.\d+(?![\d.,]*\d)")
_ZERO: Final = "0."


def of_then(text: Text) -> list[tuple[int, int]]:
    """Where the numbers stand that are not the latest value, and words that only say where it came from."""
    return [*_groups(_THEN, text), *_parts(text)]


def of_another(text: Text, *, carer: bool) -> list[tuple[int, int]]:
    """Where the values of relatives stand, or where somebody answers for another their own."""
    if not carer:
        return _groups(_OF_RELATIVES, text)
    return _groups(_OF_THE_WRITER, text) if compiled(words.OF_THE_PATIENT).search(text.norm) else []


def _parts(text: Text) -> list[tuple[int, int]]:
    """Parts that are told in words and measure nothing: "down to half"."""
    if _ZERO not in text.norm or compiled(words.PARTS).search(text.raw.casefold()) is None:
        return []
    spans = [m.span() for m in _PART.finditer(text.norm)]
    return [s for s in spans if compiled(words.PARTS).search(text.raw[slice(*text.span(*s))].casefold())]


def _groups(patterns: Patterns, text: Text) -> list[tuple[int, int]]:
    return [
        match.span(name)
        for match in patterns.matches(text.norm)
        for name, said in match.groupdict().items()
        if said is not None
    ]
