"""Blanks the numbers beside a laboratory value that are none, as in "88 from a 24h jug" or "the last three draws".

>>> from prescreen.reading.text import normalise
>>> without_asides(normalise("55 over the last 3 visits")).norm
'55 over the last   visits'
"""

from __future__ import annotations

import re

from prescreen.reading.lexicon.asides import ASIDES
from prescreen.reading.text import Text

_ASIDES = [re.compile(rf"(?<![\d.,a-z])(?:{p})" if p.startswith("(?P") else p) for p in ASIDES]


def without_asides(text: Text) -> Text:
    """The text without numbers that count, time or weigh something else than a laboratory does."""
    if not re.search(r"\d|[a-z]", text.norm):
        return text
    spans = [
        match.span(name)
        for pattern in _ASIDES
        for match in pattern.finditer(text.norm)
        for name in match.groupdict()
        if match.group(name) is not None
    ]
    return text.without(spans) if spans else text
