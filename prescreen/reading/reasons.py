"""Tells who asks why the study does not fit them, in whatever words: "Ridiculous. Which rule?", "so I'm too old?"."""

from __future__ import annotations

import re

from prescreen.reading.leaving import plain
from prescreen.reading.lexicon import reasons as words

_ASKS = re.compile(words.ASKS)


def asks_reason(text: str) -> bool:
    """Does somebody who was told that a rule does not fit ask which, or why?

    >>> asks_reason("Ridiculous. Which rule?"), asks_reason("So I'm too old, is that what you are saying")
    (True, True)
    >>> asks_reason("¿qué regla?"), asks_reason("Which hospital is it?"), asks_reason("why lupus?")
    (True, False, False)
    """
    return _ASKS.search(plain(text[:300])) is not None
