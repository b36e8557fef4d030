"""A thing remembered after its question: "oh, and methotrexate until January", "also the flu shot, I forgot"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from prescreen.facts.answers import DECLINED, UNKNOWN
from prescreen.interview.called import entry_name, fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon.one_more import LEFT_OUT, NAMES_CANCER, REMEMBERS
from prescreen.interview.naming import names_of
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change, sentences
from prescreen.interview.told_anew import told_anew
from prescreen.reading import FactReading, Reader

_REMEMBERS: Final = re.compile(REMEMBERS)
_LEFT_OUT: Final = re.compile(LEFT_OUT)
_NAMES_CANCER: Final = re.compile(NAMES_CANCER)
_CANCERS: Final = "cancer_history"
_TREATMENTS: Final = "prior_lupus_treatments"


def one_more(session: Session, heard: Heard, reader: Reader) -> list[FactReading]:
    """What sentences with a word of remembering add to lists that were answered before, newest answer first."""
    found: list[FactReading] = []
    for start, end in sentences(heard.text):
        said = heard.text[start:end]
        if _REMEMBERS.search(fold(said)) is None or "?" in heard.text[end : end + 1]:
            continue
        if any(start <= r.start < end and r.value not in (UNKNOWN, DECLINED) for r in heard.facts):
            continue
        if (out := _LEFT_OUT.search(fold(said))) is not None:
            said = said[: out.start()] + " " * (out.end() - out.start()) + said[out.end() :]
        if (more := _of_a_list(session, " " * start + said, reader)) is not None:
            found.append(more)
    return found


def without_shrugs(heard: Heard, more: list[FactReading]) -> tuple[FactReading, ...]:
    """What else was heard: "I forgot" beside the thing remembered is no "I don't know" to what is asked now."""
    return tuple(r for r in heard.facts if r.value != UNKNOWN and all(r.fact != m.fact for m in more))


def _of_a_list(session: Session, said: str, reader: Reader) -> FactReading | None:
    """The new things that a sentence names of one list."""
    recent = session.state.recent
    lists = [f for f in session.answers if f not in session.asking.facts and _is_list(session, f)]
    for fact in sorted(lists, key=lambda f: (f not in recent, f == _TREATMENTS)):
        if fact == _CANCERS and _NAMES_CANCER.search(fold(said)) is None:
            continue  # a part of the body alone is one that ails, as "ah y tengo tiroides baja"
        told = told_anew(session, fact, said, reader, sure=True)
        rows = told.value if told is not None and isinstance(told.value, list) else []
        known = names_of(session.answers[fact])
        new = [row for row in rows if entry_name(row) and not names_of([row]) & known]
        if told is not None and new:
            return replace(told, value=new, reader="correction", confirm=True)
    return None


def _is_list(session: Session, fact: str) -> bool:
    return may_change(session, fact) and isinstance(session.answers[fact], list)
