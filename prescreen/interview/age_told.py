"""Tells an age that is plainly told from any other number, where an age is known already (rule R03)."""

from __future__ import annotations

import re
from typing import Final

from prescreen.facts.answers import Json
from prescreen.interview.age_put_right import BY_ITS_NAME
from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.session import Session
from prescreen.reading import FactReading, age_before_adult

AGE: Final = "age_years"
_ADULT: Final = 18
_NEAR: Final = 24
_BEFORE: Final = re.compile(
    r"(?:\b(?:i am|i'm|im|he is|he's|hes|she is|she's|shes|they are|my age|the age|age|aged|turned|is|be|old|"
    r"soy|tengo|tiene|edad|cumpl\w+|son)\b|"
    r"[我他她]|年龄)"
    r"(?:[ ,:=]+(?:is|was|only|just|actually|really|now|already|es|son|de|ya|about|not \d+|no \d+|sino|"
    r"but|should be|to))*[ ,:=是今年]*$"
)
_AFTER: Final = re.compile(
    r"[ -]*(?:(?:years?|yrs?)[ -]*(?:old|of age)|y[./ ]?o\b|anos(?! (?:con|de (?!edad)|atras|que|desde))|岁|周岁)"
)
_NO_AGE: Final = re.compile(
    r"[ -]*(?:years?|yrs?|anos|months?|meses|年)?[ -]*(?:(?:ago|back|atras|earlier|before)\b|前)|"
    r" ?(?:was|were|era|fue)\b|年"
)
_BARE_YEARS: Final = re.compile(r" (?:years?|yrs?)\b(?! old| of age| young)")
_LONG_SINCE: Final = re.compile(
    r"\b(?:hace|for|since|desde|after|last|past|within|in)(?: (?:about|unos|casi|over|the|ya))* *$|"
    r"\b(?:en|del|desde|por) (?:el )?(?:ano )?$"
)


def is_age(session: Session, heard: Heard, reading: FactReading) -> bool:
    """May this number take the place of the age that is known: not in "12 years ago", nor in "82 was last year"."""
    if reading.fact != AGE or AGE in session.asking.facts or AGE not in session.answers:
        return True
    if not isinstance(reading.value, int) or not heard.text or reading.reader == BY_ITS_NAME:
        return True
    if age_before_adult(heard.text) == reading.value:
        return True
    said = fold(heard.text)
    number = re.search(r"\d[\d ]*", said[reading.start : reading.end])
    start, end = (
        (reading.start + number.start(), reading.start + number.end()) if number else (reading.start, reading.end)
    )
    before, after = said[max(0, start - _NEAR) : start], said[end : end + _NEAR]
    if _NO_AGE.match(after) or _LONG_SINCE.search(before):
        return False
    just_told = AGE in session.state.recent and session.state.turns - session.state.recent_turn <= 1
    if just_told and _BARE_YEARS.match(after) is None:
        return True
    return _BEFORE.search(before) is not None or _AFTER.match(after) is not None


def too_young_in_passing(session: Session, reading: FactReading, before: Json) -> bool:
    """Would an adult become a child by a number that nobody asked for? That is asked about, never taken."""
    return (
        reading.fact == AGE
        and AGE not in session.asking.facts
        and isinstance(before, int)
        and isinstance(reading.value, int)
        and reading.value < _ADULT <= before
    )
