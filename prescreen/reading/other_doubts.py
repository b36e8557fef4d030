"""A doubt that has a thing of its own, and not what is asked: "I don't know when I last took Imuran" to infections."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from prescreen.facts import FactDefinition
from prescreen.reading.lexicon.other_doubts import DOUBT
from prescreen.reading.mentions import MentionReader
from prescreen.reading.model import Context
from prescreen.reading.text import Text

_NAMED: Final = ("drug", "vaccine")
_DOUBT: Final = re.compile(DOUBT)


def is_of_another(
    message: Text, context: Context, facts: Mapping[str, FactDefinition], mentions: MentionReader
) -> bool:
    """Is all that is not known the day or the dose of a medicine or a vaccine that is not asked about?"""
    if _DOUBT.search(message.norm) is None:
        return False
    asked = {facts[fact].term_kind for fact in context.asked if fact in facts}
    named = {kind for kind in _NAMED if mentions.find(kind, message, guess=False)}
    return bool(named) and named.isdisjoint(asked)
