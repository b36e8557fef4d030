"""Does a message itself say that an earlier answer is wrong, so that nobody need ask which one is right?"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from prescreen.facts.answers import Json
from prescreen.interview.age_told import is_age
from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon import replacing as words
from prescreen.interview.session import Session
from prescreen.reading import FactReading

_OPENLY, _NO_THEN = re.compile(words.OPENLY), re.compile(words.NO_THEN)
_NUMBERS: Final = frozenset({"integer", "number", "lab"})
_SOON: Final = 40


def replaces(session: Session, heard: Heard, reading: FactReading) -> bool:
    """Is this plainly said instead of what stands: "2.9, not 3.9", "no, he is 60", "correct that: I have none"?"""
    if not heard.text:
        return False
    said = fold(heard.text)
    if _OPENLY.search(said):
        return True
    if session.definition(reading.fact).kind not in _NUMBERS:
        return False
    old = _number(session.answers.get(reading.fact))
    if old is not None and re.search(words.NOT_OLD.format(old=_written(old)), said):
        return True
    return _after_no(said, reading) is not None


def without_no_before(session: Session, heard: Heard) -> Heard:
    """Without a no that is about an earlier number and no answer to the open question: "No, he is 60"."""
    if heard.picked or not heard.text:
        return heard
    asked, said = session.asking.facts, fold(heard.text)
    for reading in heard.facts:
        if reading.fact in asked or reading.fact not in session.answers or not is_age(session, heard, reading):
            continue
        if session.definition(reading.fact).kind not in _NUMBERS or session.answers[reading.fact] == reading.value:
            continue
        end = _after_no(said, reading)
        if end is not None:
            kept = tuple(r for r in heard.facts if r.fact not in asked or r.end > end)
            return replace(heard, act="correct", facts=kept)
    return heard


def _after_no(said: str, reading: FactReading) -> int | None:
    """Where the no ends that stands right before a number."""
    opening = _NO_THEN.match(said)
    if opening is None or not opening.end() <= reading.end <= opening.end() + _SOON:
        return None
    between = said[opening.end() : reading.end]
    return opening.end() if re.search(r"[.;!?](?!\d)", between) is None else None


def _number(value: Json) -> int | float | None:
    found = value.get("value") if isinstance(value, dict) else value
    return found if isinstance(found, (int, float)) and not isinstance(found, bool) else None


def _written(number: float) -> str:
    return re.escape(f"{number:g}").replace(r"\.", "[.,]")
