"""Finds where a message takes back what it has just said: "it is calm. no wait, I mean active"."""

from __future__ import annotations

import re

from prescreen.reading.lexicon import corrections as words
from prescreen.reading.text import Text

_RETOLD = re.compile(words.RETOLD)
_MOST = 3


def retold(text: Text) -> tuple[Text, Text, int] | None:
    """What was said first, what is said instead, and where that begins; None where nothing is taken back.

    >>> from prescreen.reading.text import normalise
    >>> [part.norm for part in retold(normalise("for my wife. no wait, for me"))[:2]]
    ['for my wife', ' for me']
    """
    marks = list(_RETOLD.finditer(text.norm))[:_MOST]
    for mark in reversed(marks):
        before, after = text.part(0, mark.start()), text.part(mark.end(), len(text.norm))
        if before.words and after.words:
            return before, after, mark.end()
    return None
