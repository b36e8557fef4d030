"""Finds numbers that may be those of another test: "7.4 ... or is that my A1c?" tells no hemoglobin."""

from __future__ import annotations

import re
from typing import Final

from prescreen.reading.lexicon.doubted_numbers import DOUBT, GRADED
from prescreen.reading.text import Text

_DOUBT: Final = re.compile(DOUBT)
_GRADED: Final = re.compile(GRADED)


def doubted_numbers(text: Text) -> list[tuple[int, int]]:
    """Where a number and the doubt about it stand.

    >>> from prescreen.reading.text import normalise
    >>> doubted_numbers(normalise("7.4, or is that my A1c?")), doubted_numbers(normalise("7.4, or is that too low?"))
    ([(0, 20)], [])
    """
    return [m.span() for m in _DOUBT.finditer(text.norm) if not _GRADED.match(text.norm, m.end("doubt"))]
