"""Finds the end of a span of years: "Benlysta 2022-23" was given until 2023."""

from __future__ import annotations

import re
from datetime import date

from prescreen.reading.dates import FoundDate
from prescreen.reading.text import Text

_SPAN = re.compile(
    r"(?<![\d/.-])(?P<first>20\d\d|19\d\d) ?(?:-|/|to|through|thru|until|till?|a|hasta) ?"
    r"(?P<last>(?:20|19)\d\d|'?\d\d)(?![\d/.-]|\.\d| ?(?:mgs?|g|pills?|tablets?)\b)"
)
_CENTURY = 100


def ends_of_spans(text: Text, today: date) -> list[FoundDate]:
    """The last year of each span that is over, at the place of the whole span.

    >>> from prescreen.reading.text import normalise
    >>> [d.iso for d in ends_of_spans(normalise("belimumab 2022-23"), date(2026, 11, 28))]
    ['2023']
    """
    found = []
    for span in _SPAN.finditer(text.norm):
        first, last = int(span["first"]), int(span["last"].lstrip("'"))
        if last < _CENTURY:
            last += first - first % _CENTURY
        if first <= last <= today.year:
            found.append(FoundDate(str(last), *span.span()))
    return found
