"""Finds what somebody sums up after telling both sides: "he said yes in the summer, but ... so that's a no now"."""

from __future__ import annotations

import re

from prescreen.reading.lexicon.concluded import CONCLUDES
from prescreen.reading.text import Text

_CONCLUDES = re.compile(CONCLUDES)
_REST = re.compile(r"[\s.,;!]*(?:(?:now|then|for me|from me|ahora|entonces|sorry|thanks|gracias)[\s.,;!]*)*")


def conclusion(text: Text) -> Text | None:
    """The yes or no that a message ends in by its own summing up; None where it does not.

    >>> from prescreen.reading.text import normalise
    >>> conclusion(normalise("he said yes once, but not any more, so i suppose that's a no now")).norm
    'no'
    """
    last = None
    for last in _CONCLUDES.finditer(text.norm):
        pass
    if last is None or _REST.fullmatch(text.norm, last.end()) is None:
        return None
    return text.part(*last.span("pole"))
