"""A whole answer of good spirits to the list about mood: "mood fine, no SI", "ánimo bien", "心情很好"."""

from __future__ import annotations

import re

from prescreen.reading.found import Found
from prescreen.reading.leaving import plain
from prescreen.reading.lexicon import good_mood as words
from prescreen.reading.model import Context
from prescreen.reading.text import Text

MOOD = ("depression", "suicidal_thoughts")
_GOOD = re.compile(words.GOOD)
_NEEDS = re.compile(words.NEEDS)
_WELL = re.compile(words.WELL)
_NOT_WELL = re.compile(words.NOT_WELL)
_CHINESE = re.compile(words.CHINESE)


def good_mood(message: Text, context: Context) -> list[Found]:
    """None of what the list about mood names, where both are asked and nothing else is said; else nothing."""
    if not set(MOOD) <= set(context.asked):
        return []
    folded = plain(message.raw)
    good = _NEEDS.search(folded) and _WELL.search(folded) and not _NOT_WELL.search(folded) and _GOOD.fullmatch(folded)
    if not good and not _CHINESE.fullmatch(folded):
        return []
    return [Found(fact, "none", 0, len(message.norm), "saying") for fact in MOOD]
