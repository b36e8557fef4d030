"""Short names that are those of a laboratory test only behind the value of another one: "Hb 10,2 plaq 189 N 2,6".

>>> from prescreen.reading.text import normalise
>>> [short.fact for short in short_tests(normalise("Hb 10,2 plaq 189 N 2,6 BT 9", "es"), "es")]
['platelets', 'neutrophils', 'bilirubin_total']
>>> short_tests(normalise("prednisona 10, plaq 200", "es"), "es")
[]
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from prescreen.reading.lexicon import short_tests as words
from prescreen.reading.text import Text

_SHORT = re.compile(words.SHORT)
_BEHIND_A_VALUE = re.compile(words.BEHIND_A_VALUE)
_CAPITAL = "n"
"""Otherwise an "and": "hb 9.2 n 8.7"."""


@dataclass(frozen=True, slots=True)
class ShortTest:
    """The fact of a test with the place of its short name in normalised text."""

    fact: str
    start: int
    end: int


def short_tests(text: Text, language: str) -> list[ShortTest]:
    """The tests that a report calls by a letter or two, or by what is a medicine elsewhere."""
    found = []
    for match in _SHORT.finditer(text.norm):
        name = match["name"]
        if not _BEHIND_A_VALUE.search(text.norm[: match.start()]):
            continue
        if name in words.ONLY_SPANISH and language != "es":
            continue
        if name == _CAPITAL and (text.raw.isupper() or not text.raw[slice(*text.span(*match.span("name")))].isupper()):
            continue
        found.append(ShortTest(words.FACTS[name], *match.span("name")))
    return found
