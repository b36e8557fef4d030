"""All answers once more, when somebody asks to see them."""

from __future__ import annotations

import re
from dataclasses import replace

from prescreen.interview import closing
from prescreen.interview.again import repeat
from prescreen.interview.hearing import Heard
from prescreen.interview.in_words import NOT_SHOWN, plain_lines
from prescreen.interview.session import Session
from prescreen.reading import without_seeing
from prescreen.reading.rights import wanted_right

_STAGES = frozenset({"screening", "review", "outcome"})


def wanted(session: Session, heard: Heard) -> str | None:
    """What else a message says that asks to see the answers; None where it does not ask."""
    if heard.picked or session.stage not in _STAGES or session.answers.get("prescreen_consent") != "yes":
        return None
    if session.asking.kind != "review" and wanted_right(heard.text) == "show":
        return None  # all that is held, by right
    return without_seeing(heard.text)


def without_alarm(session: Session, heard: Heard) -> Heard:
    """What was heard without a likeness to danger where it is only asked whether something was noted."""
    if heard.safety is None or heard.safety == "emergency" or (heard.worded and heard.safety != "adverse"):
        return heard
    rest = wanted(session, heard)
    return heard if rest is None or says_more(rest) else replace(heard, safety=None)


def says_more(rest: str) -> bool:
    """Is there more in the message than that wish?"""
    return re.search(r"\w", rest) is not None


def show(session: Session) -> None:
    """Show the answers, and put the open question again; at the read-back that is the read-back itself."""
    if session.asking.kind == "review":
        closing.review(session, again=True)
        return
    told = set(session.answers) - NOT_SHOWN
    if told:
        lines = plain_lines(session.speech, session.answers, session.trial.facts)
        session.tell_text("\n".join([session.say("noted_so_far"), *("• " + line for line in lines)]))
    repeat(session)
