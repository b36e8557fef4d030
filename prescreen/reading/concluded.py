"""Finds what somebody sums up after telling both sides: "he said yes in the summer, but ... so that's a no now"."""

from __future__ import annotations

import re

from prescreen.reading.lexicon.concluded import CONCLUDES, PLAINLY
from prescreen.reading.text import Text

_CONCLUDES, _PLAINLY = re.compile(CONCLUDES), re.compile(PLAINLY)
_REST = re.compile(r"[\s.,;!]*(?:(?:now|then|for me|from me|ahora|entonces|sorry|thanks|gracias)[\s.,;!]*)*")


def conclusion(text: Text) -> Text | None:
    """The yes or no that a message ends in by its own summing up; None where it does not.

    >>> from prescreen.reading.text import normalise
    >>> conclusion(normalise("he said yes once, but not any more, so i suppose that's a no now")).norm
    'no'
    >>> conclusion(normalise("a month ago never, but i am retired now so yes")).norm
    'yes'
    """
    found = list(_CONCLUDES.finditer(text.norm))
    if found and _REST.fullmatch(text.norm, found[-1].end()) is not None:
        return text.part(*found[-1].span("pole"))
    plain = _PLAINLY.search(text.norm)
    return None if plain is None else text.part(*plain.span("pole"))
