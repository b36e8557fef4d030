"""Leaves out of a message the numbers that are no value of a fact: a titre, a mark out of ten, a score of years ago."""

from __future__ import annotations

import re

from prescreen.facts import FactDefinition
from prescreen.reading.lexicon.values_of_then import DAYS_BESIDE_A_TEST
from prescreen.reading.polarity import Polarity
from prescreen.reading.remarks import names_a_score, without_ratings, without_remarks
from prescreen.reading.sieve import Patterns
from prescreen.reading.text import Text
from prescreen.reading.values_of_then import of_then

_TITER = re.compile(r"(?<![\d.])1 ?[:/] ?\d{2,5}(?!\d)")
"""How far a blood was thinned: "ANA 1:1280"."""
_OTHER_DAYS = Patterns(DAYS_BESIDE_A_TEST)


def with_its_numbers(definition: FactDefinition, text: Text, pole: Polarity | None) -> Text:
    """The message without the numbers that are no value of a number or of a record with a score, nor a test's day."""
    item = definition.item
    if isinstance(item, dict) and "result" in item:
        return text.without([m.span() for m in _OTHER_DAYS.matches(text.norm)])
    fields = item.values() if isinstance(item, dict) else ()
    if definition.kind != "number" and all(field.number is None for field in fields):
        return text
    text = text.without([*(m.span() for m in _TITER.finditer(text.norm)), *of_then(text)])
    return without_remarks(without_ratings(text), pole, names_a_score)
