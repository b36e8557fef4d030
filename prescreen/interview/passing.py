"""A list of which something was told before it was asked: "still active, I take prednisone"; its rest is asked for."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from typing import Final

from prescreen.criteria.truth import MET
from prescreen.criteria.verdict import judge
from prescreen.facts.answers import DECLINED, UNKNOWN, Json
from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon.passing import THAT_IS_ALL
from prescreen.interview.session import Session

_THAT_IS_ALL: Final = re.compile(THAT_IS_ALL)


def that_is_all(session: Session, heard: Heard) -> Heard:
    """A "that's all" to the question for the rest is a no, and no goodbye."""
    if heard.picked or not any(asks_for_rest(session, fact) for fact in session.asking.facts):
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


def asks_for_rest(session: Session, fact: str) -> bool:
    """Is the open question the one for the rest of such a list? Not where the list itself is to be changed."""
    asked = session.asking.kind == "screen" and fact in session.asking.facts
    return asked and fact in session.state.in_passing and isinstance(session.answers.get(fact), list)


def closes(session: Session, fact: str) -> bool:
    """Take the answer to the question for the rest, which is asked once."""
    if not asks_for_rest(session, fact):
        return False
    session.state.in_passing.remove(fact)
    return True


def leave_open(session: Session) -> list[str]:
    """Ask no more for the rest that nobody could tell, and return the lists that it was asked for.

    What was told stands where it alone leaves a criterion open or unmet; it meets none, as the rest is not known.
    """
    left = [fact for fact in session.asking.facts if closes(session, fact)]
    for fact in left:
        unknown = judge(session.trial.criteria, {**session.answers, fact: UNKNOWN}, session.today)
        told = session.verdict.findings
        if any(f.truth is not MET and told[name].truth is MET for name, f in unknown.findings.items()):
            session.set(fact, UNKNOWN, reader="left")
    return left


def rest_told(session: Session, heard: Heard) -> list[str]:
    """The lists whose rest is answered by "no more", or by nobody knowing it: what was told stays."""
    asked = [fact for fact in session.asking.facts if asks_for_rest(session, fact)]
    told = {r.fact: r.value for r in heard.facts} | {f: v for p in heard.picked for f, v in p.get("set", {}).items()}
    by_act: Json = [] if heard.no else UNKNOWN if heard.act in ("dont_know", "decline") else None
    values = {fact: told.get(fact, by_act) for fact in asked}
    unknown = [fact for fact, value in values.items() if value in (UNKNOWN, DECLINED)]
    if unknown:
        return leave_open(session)
    return [fact for fact, value in values.items() if value == [] and closes(session, fact)]


def say_what_is_known(session: Session, facts: Collection[str]) -> None:
    """Before the question for the rest: what is noted already."""
    known = [(f, session.answers[f]) for f in facts if f in session.state.in_passing and f in session.answers]
    if known:
        session.tell("known_so_far", what=session.speech.read_back(known, []))
