"""Takes out of an answer that a medicine did not help: "Plaquenil never helped" tells that it was had."""

from __future__ import annotations

import re

from prescreen.reading.lexicon.no_use import NO_USE
from prescreen.reading.sieve import Patterns
from prescreen.reading.text import Text

_NO_USE = Patterns(NO_USE)
_NOR = re.compile(r"\b(?:nor|ni)\b(?! (?:any|one|a single|un[oa]?)\b)")
"""Joins what did not help: "no funciono el Plaquenil ni la azatioprina"."""


def without_use(text: Text) -> Text:
    """The message without words of no help, whose no denies no medicine.

    >>> from prescreen.reading.text import normalise
    >>> " ".join(without_use(normalise("Imuran didn't help, then Cellcept")).norm.split())
    'imuran , then cellcept'
    """
    said = [m.span() for m in _NO_USE.matches(text.norm)]
    return text.without([*said, *(m.span() for m in _NOR.finditer(text.norm))]) if said else text
