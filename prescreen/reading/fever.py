"""Hears a fever, or another sign of an infection, in an answer that plays it down: "38.6, probably nothing"."""

from __future__ import annotations

import re

from prescreen.facts import FactDefinition
from prescreen.reading.lexicon import fever as words
from prescreen.reading.manner import HEALING
from prescreen.reading.mentions import Mention
from prescreen.reading.scope import ScopeReader
from prescreen.reading.text import Text

_HOT, _SIGNS, _PAST = re.compile(words.HOT), re.compile(words.SIGNS), re.compile(words.PAST)
_NORMAL_COLD = re.compile(words.NORMAL_COLD)
_COLD, _COVID = "cold", "covid"
_ITS_TEST = re.compile(r" (?:blood )?(?:tests?|numbers?|values?|enzymes?|levels?|function|readings?|bloods?|labs?)\b")
_BECAUSE_OF = re.compile(
    r"\b(?:because of|due to|over|about|for|from|checked?|test(?:ed|s)?) (?:my |the |some |her |his )?$"
)
_THE_TIME = re.compile(words.THE_TIME)


def sign_of_infection(
    definition: FactDefinition, text: Text, scope: ScopeReader, *, carer: bool
) -> tuple[int, int] | None:
    """Where a fever or a sign stands that the person has now, for a question about infections."""
    if not set(definition.values) >= HEALING:
        return None
    for match in (*_HOT.finditer(text.norm), *_SIGNS.finditer(text.norm)):
        first, last = text.sentence_at(match.start())
        said = scope.at(text, match.start(), match.end(), carer=carer)
        if said.stands and not said.historical and _PAST.search(text.norm, first, last) is None:
            return match.span()
    return None


def is_no_illness(mention: Mention, text: Text) -> bool:
    """Is a "cold" only how somebody feels, covid only a time, an organ only its test: "because of my liver tests"?"""
    test = _ITS_TEST.match(text.norm, mention.end) or _ITS_TEST.search(mention.words)
    if test and _BECAUSE_OF.search(text.norm[: mention.start]):
        return True
    if mention.words == _COVID and _THE_TIME.match(text.norm, mention.end):
        return True
    return mention.words == _COLD and _NORMAL_COLD.search(text.norm[: mention.start]) is not None
