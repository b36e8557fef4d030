"""Tells the harm of a medicine that is long over from one that goes on: "two years back, it made me sick"."""

from __future__ import annotations

import re

from prescreen.reading.lexicon import past_harm as words
from prescreen.reading.text import Text

_YEARS_AGO, _NOW = re.compile(words.YEARS_AGO), re.compile(words.NOW)


def is_long_over(text: Text, this_year: int) -> bool:
    """Is all that a message tells years ago?

    >>> from prescreen.reading.text import normalise
    >>> is_long_over(normalise("Benlysta for a while, two years back, it made me sick"), 2026)
    True
    >>> is_long_over(normalise("Benlysta two years ago and it still makes me sick"), 2026)
    False
    """
    told = _YEARS_AGO.search(text.norm)
    if told is None or _NOW.search(text.norm):
        return False
    return told["year"] is None or int(told["year"]) < this_year
