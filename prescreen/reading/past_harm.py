"""Tells the harm of a medicine that is long over from one that goes on: "two years back, it made me sick"."""

from __future__ import annotations

import re

from prescreen.reading.text import Text

_YEARS_AGO = re.compile(
    r"\b(?:a|two|three|four|five|six|seven|eight|nine|ten|few|couple of|many|several|some|\d{1,2}|"
    r"dos|tres|cuatro|cinco|varios|muchos) (?:years?|anos) (?:ago|back|before|atras)\b|"
    r"\b(?:years|ages|long) ago\b|\bhace (?:\w+ )?anos\b|\bin (?P<year>(?:19|20)\d\d)\b"
)
_NOW = re.compile(
    r"\b(?:now|today|tonight|yesterday|still|since|again|lately|makes?|making|is|are|am|keeps?|"
    r"this (?:morning|week|month)|last (?:night|week|month)|"
    r"ahora|hoy|ayer|todavia|desde|sigo|sigue|estoy|esta|me (?:hace|da|pone)|trial|study|estudio|ensayo)\b"
)


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
