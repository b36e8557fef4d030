"""A list of which something was told before it was asked: "still active, I take prednisone"; its rest is asked for."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from typing import Final

from prescreen.facts.answers import Json
from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon.passing import THAT_IS_ALL
from prescreen.interview.session import Session
from prescreen.reading import FactReading

_THAT_IS_ALL: Final = re.compile(THAT_IS_ALL)


def that_is_all(session: Session, heard: Heard) -> Heard:
    """A "that's all" to the question for the rest is a no, and no goodbye."""
    if heard.picked or not set(session.state.in_passing) & set(session.asking.facts):
        return heard
    return replace(heard, act="deny", facts=()) if _THAT_IS_ALL.fullmatch(fold(heard.text)) else heard


def begins(session: Session, fact: str, value: Json, before: Json) -> None:
    """Note that a list has one thing although nobody asked for it; who names several has told the list."""
    screen = next((s for s in session.trial.screens if fact in s.facts), None)
    if screen is None or screen.style != "single" or screen.id in session.state.screens:
        return
    told = before is None and session.definition(fact).kind == "list" and isinstance(value, list) and len(value) == 1
    if told and fact not in session.asking.facts and fact not in session.state.in_passing:
        session.state.in_passing.append(fact)


def closes(session: Session, fact: str) -> bool:
    """Is this the answer to the question for the rest of such a list? It is asked once."""
    if fact not in session.state.in_passing or fact not in session.asking.facts:
        return False
    session.state.in_passing.remove(fact)
    return True


def with_known(session: Session, reading: FactReading, value: Json, before: Json) -> Json:
    """The list as it stands, where the question for its rest is answered by "no" or "I don't know"."""
    asked = reading.fact in session.state.in_passing and reading.fact in session.asking.facts
    return value if not asked or (isinstance(value, list) and value) else before


def say_what_is_known(session: Session, facts: Collection[str]) -> None:
    """Before the question for the rest: what is noted already."""
    known = [(f, session.answers[f]) for f in facts if f in session.state.in_passing and f in session.answers]
    if known:
        session.tell("known_so_far", what=session.speech.read_back(known, []))
