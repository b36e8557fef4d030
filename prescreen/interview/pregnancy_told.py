"""Whether the patient could be pregnant, or may be now, said against an earlier answer: "I could get pregnant".

Who may be pregnant now could become so, and whether they are is then asked; a late period alone says nothing (R26).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from prescreen.facts.answers import UNKNOWN, Json
from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon import late_period as late
from prescreen.interview.lexicon import pregnancy_told as words
from prescreen.interview.session import Session
from prescreen.reading import FactReading

_POSSIBLE: Final = "pregnancy_possible"
_PREGNANT: Final = "pregnant"
_LATE, _NOT_NOW, _TOLD = re.compile(late.LATE), re.compile(late.NOT_NOW), re.compile(late.TOLD)
_CALLED_WRONG = re.compile(words.CALLED_WRONG)
_OF_ANOTHER, _NOT_SO = re.compile(words.OF_ANOTHER), re.compile(words.NOT_SO)
_COULD_NOT, _COULD, _MAY_BE = re.compile(words.COULD_NOT), re.compile(words.COULD), re.compile(words.MAY_BE)


def could_be_pregnant(session: Session, said: str, text: str) -> Json:
    """Could the patient be pregnant, where a sentence says so: "yes" or "no"; None where it does not."""
    if _asks(text) or _OF_ANOTHER.search(said):
        return None
    if _COULD_NOT.search(said):
        return "no"
    hit = _COULD.search(said) or _MAY_BE.search(said)
    return None if hit is None or _NOT_SO.search(said[: hit.start()]) else "yes"


def may_be_pregnant(session: Session, said: str, text: str) -> Json:
    """Not known, where somebody who was noted as not pregnant says that they may be."""
    if _asks(text) or _OF_ANOTHER.search(said) or session.answers.get(_PREGNANT) != "no":
        return None
    hit = _MAY_BE.search(said)
    return None if hit is None or _NOT_SO.search(said[: hit.start()]) else UNKNOWN


def period_late(session: Session, said: str, text: str) -> Json:
    """Not known, where a late period is told and nothing of a pregnancy: it is neither a yes nor a no."""
    if session.answers.get(_POSSIBLE) == "no" or session.answers.get(_PREGNANT, "no") != "no":
        return None
    return UNKNOWN if _says_late(said, text) else None


def late_is_unknown(session: Session, heard: Heard) -> Heard:
    """What was heard where it is asked whether there is a pregnancy, and a late period is all that is told of it."""
    if heard.picked or _PREGNANT not in session.asking.facts or not _says_late(fold(heard.text), heard.text):
        return heard
    facts = tuple(r for r in heard.facts if r.fact != _PREGNANT)
    told = FactReading(_PREGNANT, UNKNOWN, 0, len(heard.text), "correction", confirm=True)
    unclear = tuple(f for f in heard.unclear if f != _PREGNANT) if facts else ()
    return replace(heard, act="answer", facts=(*facts, told), unclear=unclear)


def _says_late(said: str, text: str) -> bool:
    if _asks(text) or _OF_ANOTHER.search(said) or _TOLD.search(fold(text)):
        return False
    return _LATE.search(said) is not None and _NOT_NOW.search(said) is None


def without_wrong_pregnancy(text: str, own: Iterable[FactReading]) -> str:
    """A message without "the pregnancy is wrong", where it says what holds instead."""
    if all(r.fact != _POSSIBLE for r in own):
        return text
    for hit in _CALLED_WRONG.finditer(fold(text)):
        text = text[: hit.start()] + " " * (hit.end() - hit.start()) + text[hit.end() :]
    return text


def _asks(text: str) -> bool:
    return "?" in text or "？" in text
