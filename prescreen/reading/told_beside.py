"""Tells whether the answer to one question may say anything to another that a turn of phrase often settles too."""

from __future__ import annotations

import re

from prescreen.facts import Json
from prescreen.reading.found import Heard
from prescreen.reading.lexicon.open_no import OF_PLANS
from prescreen.reading.lexicon.sayings_in_place import MERE_KIDS

_PLANS, _OF_PLANS = "plans_children_1yr", re.compile(OF_PLANS)
_CAUSES, _MAY_BE = "can_cause_pregnancy", "pregnancy_possible"
_MERE_KIDS = re.compile(MERE_KIDS)
_BODY = re.compile(r"\b(?:womb|uterus|ovar|hysterect|menopaus|matriz|utero|histerect|vasectom|prostat)")
"""Said of a body and not of children alone."""
_NEPHRITIS = "lupus_nephritis"
_OF_LUPUS = re.compile(r"lupus|nephr|nefr|\bln\b|\bclas[se]s? [1-6iv]|biops|狼疮", re.IGNORECASE)
"""What must be named before an answer about other kidney problems says anything of this one."""
_THOUGHTS, _NOW = "suicidal_thoughts", "current"
_OF_THOUGHTS = re.compile(
    r"th(?:ought|ink)|suicid|\b(?:die|dying|death|dead|end|kill|liv(?:e|ing)|life|harm|hurt|hope|dark)|pens|idea|\bmor[ia]|muer|"
    r"\bmat(?:ar|e)|vida|vivir|dano|自杀|死|活|想不开|伤害"
)
"""What must be said before an answer about low mood tells, but for a cry for help, anything of thoughts of death."""


def may_tell(fact: str, heard: Heard) -> bool:
    """Is there a word in a message that an answer to this fact needs?"""
    if fact == _PLANS:
        return _OF_PLANS.search(heard.text.norm) is not None
    if fact == _CAUSES:
        kids_alone = _MERE_KIDS.search(heard.text.norm) is not None and _BODY.search(heard.text.norm) is None
        return _MAY_BE not in heard.context.asked or not kids_alone
    return fact != _NEPHRITIS or _OF_LUPUS.search(heard.text.raw) is not None


def tells(fact: str, value: Json, heard: Heard) -> bool:
    """May a value that a turn of phrase gives a fact stand, with the words that were used?"""
    return fact != _THOUGHTS or value == _NOW or _OF_THOUGHTS.search(heard.text.norm) is not None
