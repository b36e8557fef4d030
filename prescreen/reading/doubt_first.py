"""A doubt before a guess denies nothing of it: "dunno maybe a cold" may be a cold."""

from __future__ import annotations

import re

from prescreen.reading.lexicon.doubt_first import DOUBT
from prescreen.reading.text import Text

_DOUBT = re.compile(DOUBT)


def without_doubt_first(message: Text) -> Text:
    """The message without a doubt that opens a guess.

    >>> from prescreen.reading.text import normalise
    >>> without_doubt_first(normalise("dunno maybe a cold")).norm.strip()
    'maybe a cold'
    """
    spans = [match.span() for match in _DOUBT.finditer(message.norm)]
    return message.without(spans) if spans else message
