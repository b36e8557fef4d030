"""A kind word where somebody tells of a death, before the open question; who answers for the dead is asked no more."""

from __future__ import annotations

import re
from typing import Final

from prescreen.interview.again import repeat
from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.interruptions import WISHES, pause
from prescreen.interview.lexicon.losses import DIED, LONG_AGO
from prescreen.interview.session import Session
from prescreen.reading import relatives_in
from prescreen.reading.model import CARERS

_DIED, _LONG_AGO = re.compile(DIED), re.compile(LONG_AGO)
_OTHERWISE: Final = frozenset(
    {*WISHES, "affirm", "deny", "ask_why", "ask_repeat", "ask_help", "ask_faq", "medical_advice"}
)
"""What is wanted, said or asked beside it is answered first of all."""


def tells(text: str) -> bool:
    """Is a death told that somebody grieves over?

    >>> tells("my mum died last month, I'm all over the place"), tells("my mum died of a stroke years ago")
    (True, False)
    >>> tells("se me murió mi esposo"), tells("I lost my mum's number")
    (True, False)
    """
    said = fold(text)
    return _DIED.search(said) is not None and _LONG_AGO.search(said) is None


def take(session: Session, heard: Heard) -> bool:
    """Answer a message that tells of a death and of nothing else; False for any other."""
    if session.asking.kind == "closed" or heard.picked or heard.facts or heard.act in _OTHERWISE:
        return False
    if not tells(heard.text):
        return False
    session.tell("reply_loss")
    who = session.answers.get("respondent", session.asking.data.get("who"))
    if who in CARERS and _may_be_the_patient(session, heard):
        pause(session, "stopped_kindly")
    else:
        repeat(session)
    return True


def _may_be_the_patient(session: Session, heard: Heard) -> bool:
    patient = session.state.patient
    return patient is None or patient in relatives_in(heard.text, session.language)
