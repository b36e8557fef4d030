"""An illness that is called moderate is neither mild nor serious, and being seen once a year makes none mild."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from prescreen.facts.definition import FactDefinition
from prescreen.reading.found import Found
from prescreen.reading.lexicon import moderate as words
from prescreen.reading.lexicon.manner import MILD, SERIOUS
from prescreen.reading.manner import GRADES
from prescreen.reading.text import Text

_MODERATE, _OTHERWISE = re.compile(words.MODERATE), re.compile(words.OTHERWISE)
_CONTROLLED, _SEEN = re.compile(words.CONTROLLED), re.compile(words.SEEN)
_SERIOUS, _CALLED_SERIOUS = "serious", re.compile(rf"\b(?:{SERIOUS}|{words.GRAVE})(?![a-z])")
_MILD, _CALLED_MILD = "mild_controlled", re.compile(rf"\b(?:{MILD}|leves?|ligeramente|poc[oa])(?![a-z])")


def without_mere_visits(found: list[Found], message: Text, facts: Mapping[str, FactDefinition]) -> list[Found]:
    """What was read, where mild stands only for what somebody called mild or holds in check."""
    if not any(f.value in (_MILD, _SERIOUS) for f in found):
        return found
    return [
        replace(f, value=facts[f.fact].yes, confirm=True)
        if f.value in (_MILD, _SERIOUS) and set(facts[f.fact].values) >= GRADES and _is_graded_otherwise(f, message)
        else f
        for f in found
    ]


def _is_graded_otherwise(found: Found, message: Text) -> bool:
    said = _OTHERWISE.sub(" ", message.norm[slice(*message.sentence_at(found.start))])
    if found.value == _SERIOUS:
        return _MODERATE.search(said) is not None and _CALLED_SERIOUS.search(said) is None
    if _CONTROLLED.search(said):
        return False
    if _MODERATE.search(said):
        return True
    return found.reader == "likeness" and _SEEN.search(said) is not None and _CALLED_MILD.search(said) is None
