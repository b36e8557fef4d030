"""A no that has a thing of its own, and not the one that is asked about: "no vaccines, veins are fine" to ulcers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from prescreen.facts import UNKNOWN, FactDefinition
from prescreen.reading.found import Found
from prescreen.reading.lexicon import other_noes as words
from prescreen.reading.model import Context
from prescreen.reading.text import Text

_NO: Final = re.compile(words.NO)
_ANY: Final = "|".join(f"(?:{things})" for things, _ in words.THINGS)
_DENIED: Final = re.compile(
    rf"{words.BEFORE}(?<![a-z])(?:{_ANY})(?![a-z])(?:{words.JOINS}(?<![a-z])(?:{_ANY})(?![a-z]))*{words.BEHIND}|"
    rf"(?<![a-z])(?:{_ANY}) tampoco(?![a-z])"
)
_OF: Final = tuple((re.compile(rf"(?<![a-z])(?:{things})(?![a-z])"), facts) for things, facts in words.THINGS)


def without(
    found: list[Found], unclear: tuple[str, ...], message: Text, context: Context, facts: Mapping[str, FactDefinition]
) -> tuple[list[Found], tuple[str, ...]]:
    """The readings without a no to what is asked, where every no of the message is about something else."""
    taken = [f for f in found if f.fact in context.asked and _is_no(facts[f.fact], f)]
    if not taken or not _are_all_of_others(message.norm, context):
        return found, unclear
    opened = tuple(f.fact for f in taken if f.fact not in unclear)
    return [f for f in found if f not in taken], (*unclear, *opened)


def _are_all_of_others(said: str, context: Context) -> bool:
    if not _DENIED.search(said) or _NO.search(_DENIED.sub(" ", said)):
        return False
    named = {fact for thing, facts in _OF if thing.search(said) for fact in facts}
    return named.isdisjoint(context.asked)


def _is_no(definition: FactDefinition, found: Found) -> bool:
    """Is it a no, or a test that was not made as a no to the whole report says?"""
    if definition.kind == "lab" and found.reader == "polarity":
        return found.value == UNKNOWN
    return found.value == [] or (found.value is not None and found.value in (definition.no, definition.none))
