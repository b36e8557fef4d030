"""Leaves out words such as "once" that stand with another thing than the illness which was asked about and is denied.

>>> from prescreen.reading.text import normalise
>>> text = normalise("No ulcers. But ibuprofen once made my throat swell shut")
>>> stands_elsewhere(text, denied_at=3, place=25), stands_elsewhere(normalise("No ulcer now. Had one once"), 3, 22)
(True, False)
"""

from __future__ import annotations

import re

from prescreen.reading.text import Text

_TAKES_UP = re.compile(
    r"\b(?:ones?|it|them|those|these|that|some|this|i (?:did|was|had|got|have had)|uno|una|lo|la|eso|esa|ese|"
    r"again|back)\b"
)
"""Words that speak of the illness without its name."""


def stands_elsewhere(text: Text, denied_at: int, place: int) -> bool:
    """Does a place stand in another sentence than a denial, with nothing there that takes up what is denied?"""
    first, last = text.sentence_at(place)
    return not first <= denied_at < last and _TAKES_UP.search(text.norm, first, last) is None
