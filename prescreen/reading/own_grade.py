"""An illness that is not under control by the person's own word alone is not said to be serious by a doctor.

"A type 1 diabetic, and it's all over the place" needs a closer look; "my endo says it's uncontrolled" is serious.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from prescreen.facts.definition import FactDefinition
from prescreen.reading.found import Found
from prescreen.reading.lexicon import own_grade as words
from prescreen.reading.lexicon.manner import MILD, SERIOUS
from prescreen.reading.manner import GRADES
from prescreen.reading.text import Text, normalise

_NOT_CONTROLLED, _SOMEBODY_SAYS = re.compile(words.NOT_CONTROLLED), re.compile(words.SOMEBODY_SAYS)
_SAYS: Final = {
    "serious": re.compile(rf"\b(?:{SERIOUS})(?![a-z])"),
    "mild_controlled": re.compile(rf"\b(?:{MILD})(?![a-z])"),
}


def without_own_grade(found: list[Found], message: Text, facts: Mapping[str, FactDefinition]) -> list[Found]:
    """What was read, where an illness out of control is never mild, and only a doctor's word makes it serious."""
    if not any(_grade(f) for f in found) or _NOT_CONTROLLED.search(message.norm) is None:
        return found
    named = _SOMEBODY_SAYS.search(message.norm) is not None
    rest = _NOT_CONTROLLED.sub(" ", message.norm)
    return [
        replace(f, value=facts[f.fact].yes, confirm=True)
        if _grade(f)
        and set(facts[f.fact].values) >= GRADES
        and not (named and f.value == "serious")
        and (f.value == "serious" or _NOT_CONTROLLED.search(message.norm, *message.sentence_at(f.start)) is not None)
        and not _says_it_otherwise(facts[f.fact], str(f.value), rest)
        else f
        for f in found
    ]


def tells_own_grade(message: Text) -> bool:
    """Does somebody say that an illness is not under control?"""
    return _NOT_CONTROLLED.search(message.norm) is not None


def _grade(found: Found) -> bool:
    return isinstance(found.value, str) and found.value in _SAYS


def _says_it_otherwise(definition: FactDefinition, value: str, rest: str) -> bool:
    """Do other words than those of control say this grade? A name such as asthma does not say that it is mild."""
    if _SAYS[value].search(rest) or value == "mild_controlled":
        return _SAYS[value].search(rest) is not None
    cues = [normalise(cue).norm.strip() for said in definition.values[value].cues.values() for cue in said]
    return any(re.search(rf"(?<![a-z0-9]){re.escape(cue)}(?![a-z0-9])", rest) for cue in cues if cue)
