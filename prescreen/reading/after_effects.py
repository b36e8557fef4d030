"""What an illness has left behind tells that it is there; that it left nothing denies no more than that.

>>> from prescreen.reading.text import normalise
>>> text = normalise("no symptoms left, it was in 2017")
>>> text.without(denied(text)).norm.strip(" ,")
'it was in 2017'
"""

from __future__ import annotations

from collections.abc import Sequence

from prescreen.facts import FactDefinition
from prescreen.reading.lexicon import after_effects as words
from prescreen.reading.lexicon.scope import RELATIVES
from prescreen.reading.mentions import Mention
from prescreen.reading.sieve import Patterns, compiled
from prescreen.reading.text import Text

_RELATIVE = rf"\b(?:{RELATIVES})\b"
_DENIED = Patterns([words.DENIED])
_NEAR = 120
_BRAIN, _MAY_LEAVE = "brain", frozenset({"brain", "cancer"})
"""The groups of illnesses that leave something behind, or come back."""
_NOW = "current"


def left_by(text: Text, named: Sequence[Mention], *, carer: bool = False) -> tuple[int, int] | None:
    """Where the message tells what one of these illnesses has left behind: "I can't drive because of the epilepsy"."""
    for mention in named:
        if compiled(words.ONCE).fullmatch(text.norm, mention.start, mention.end):
            continue
        first = max(text.sentence_at(mention.start)[0], mention.start - _NEAR)
        before = text.norm[first : mention.start]
        hit = compiled(words.LEFT).search(before) or compiled(words.NAMED_AFTER).search(before)
        if hit is not None and (carer or compiled(_RELATIVE).search(before) is None):
            return mention.start, mention.end
    return None


def leaves_behind(definition: FactDefinition) -> bool:
    """Does what an illness has left behind tell that it is there?"""
    return definition.group == _BRAIN and _NOW in definition.values


def may_leave(definition: FactDefinition) -> bool:
    """Is an illness one that may leave something behind, or come back?"""
    return definition.group in _MAY_LEAVE


def denied(text: Text) -> list[tuple[int, int]]:
    """Where the message says that nothing was left behind, or that it never came back."""
    return [match.span() for match in _DENIED.matches(text.norm)]
