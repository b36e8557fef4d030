"""Whether the patient is with the carer who answers: private questions are not softened, or not asked (rule R02)."""

from __future__ import annotations

import re
from typing import Final

from prescreen.facts.answers import UNKNOWN
from prescreen.interview.agenda import Due
from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon import patient_here as words
from prescreen.interview.session import Session

_HERE, _NOT_HERE = re.compile(words.HERE), re.compile(words.NOT_HERE)
_ONLY_THEIRS: Final = frozenset({"pregnancy", "mood", "blood-viruses"})
"""Groups of facts that nobody else is asked about while the patient is away."""


def note(session: Session, heard: Heard) -> None:
    """Remember whether the patient is there, where a message says so."""
    if heard.picked:
        return
    said = fold(heard.text)
    if _NOT_HERE.search(said):
        session.state.patient_here = False
    elif _HERE.search(said):
        session.state.patient_here = True


def softened(session: Session) -> bool:
    """Does a private question need the line that asks for the patient? Not while they are said to be there."""
    return session.answers.get("respondent") == "carer" and session.state.patient_here is not True


def left_out(session: Session, due: Due) -> bool:
    """Leave a screen of what only the patient may tell to the study team while they are away; say so once."""
    if session.answers.get("respondent") != "carer" or session.state.patient_here is not False:
        return False
    if any(session.definition(fact).group not in _ONLY_THEIRS for fact in due.facts):
        return False
    if not session.state.private_left:
        session.tell("carer_left_out")
    session.state.private_left = True
    for fact in due.facts:
        session.set(fact, UNKNOWN, reader="carer")
    return True
