"""Takes out of a message what sounds like danger and is told as none, so that only the rest is read for danger.

A nurse's "ring if the nose won't stop bleeding", not needed so far; a child in the womb that kicks; a wife who will
drag somebody to the visit. What follows may take it back: "told to ring if it bleeds, and it does".
"""

from __future__ import annotations

import re
from functools import lru_cache

from prescreen.reading.denied_danger import blanked
from prescreen.reading.lexicon import harmless_said as words
from prescreen.reading.sieve import Patterns
from prescreen.reading.text import Text
from prescreen.reading.written import folded

_ADVISED = Patterns(words.ADVISED)
_STILL_NOT = re.compile(words.STILL_NOT)
_SAID = Patterns(
    (
        *words.UNBORN,
        *words.JOKED,
        *words.SAYINGS,
        *words.TOLERABLE,
        *words.ANSWERED_FOR,
        *words.BETTER_NOW,
        *words.EXPLAINED,
    )
)
_LONGEST = 400
_REMEMBERED = 32
"""Messages whose places are kept: one is looked at by several readers."""
_IT = "it"
"""The part of a pattern that is taken out, where it is not all of it."""


@lru_cache(maxsize=_REMEMBERED)
def harmless_places(raw: str) -> tuple[tuple[int, int], ...]:
    """Where a message sounds like danger and tells of none.

    >>> harmless_places("28 weeks, the baby kicks me all night")
    ((10, 37),)
    >>> harmless_places("28 weeks, my boyfriend kicks me all night")
    ()
    """
    if len(raw) > _LONGEST:
        return ()
    said = folded(raw)
    advised = [match.span() for match in _ADVISED.matches(said) if _STILL_NOT.search(match.group()) is None]
    return tuple(sorted([*advised, *(m.span(_IT if _IT in m.re.groupindex else 0) for m in _SAID.matches(said))]))


def without_harmless(text: Text) -> Text:
    """The message without what sounds like danger and is none."""
    places = harmless_places(text.written)
    return blanked(text, places) if places else text
