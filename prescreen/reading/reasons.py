"""Tells who asks why the study does not fit them, in whatever words: "Ridiculous. Which rule?", "so I'm too old?"."""

from __future__ import annotations

import re

from prescreen.reading.leaving import plain
from prescreen.reading.lexicon import reasons as words

_ASKS = re.compile(words.ASKS)
_ABOUT = re.compile(words.ABOUT)
_SENTENCE = re.compile(r"[^.!?？。]+[.!?？。]*")


def asks_reason(text: str) -> bool:
    """Does somebody who was told that a rule does not fit ask which, or why?

    >>> asks_reason("Ridiculous. Which rule?"), asks_reason("So I'm too old, is that what you are saying")
    (True, True)
    >>> asks_reason("Which rule? I've had this since I was 12")
    True
    >>> asks_reason("¿qué regla?"), asks_reason("Which hospital is it?"), asks_reason("why lupus?")
    (True, False, False)
    """
    said = plain(text[:300])
    return any(_ASKS.search(part) for part in (said, *(sentence.strip() for sentence in _SENTENCE.findall(said))))


def asks_about(text: str) -> bool:
    """Does somebody ask why one thing stands in the way: "Why vaccines?", "what is wrong with my medicines?"?

    >>> asks_about("Why vaccines?"), asks_about("why do you ask about my age?")
    (True, False)
    """
    return _ABOUT.fullmatch(plain(text[:300])) is not None
