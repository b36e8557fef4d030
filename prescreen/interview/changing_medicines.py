"""Answers whether to stop or change a medicine, and what it does to a baby, straight: not on your own, ask your doctor.

No advice is given on any medicine (rule R06), and the question is never left to the answers about the study.
"""

from __future__ import annotations

import re
from dataclasses import replace

from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon import changing_medicines as words
from prescreen.interview.session import Session

_ASKS = tuple(re.compile(p) for p in words.ASKS)
_HARM, _MEDICINE = re.compile(words.HARM), re.compile(words.MEDICINE)
_ASKED_BEFORE, _BABY = re.compile(words.ASKED_BEFORE), re.compile(words.OF_A_BABY)
_WOULD_HAVE_TO = re.compile(words.WOULD_HAVE_TO)
_STUDY = re.compile(r"\b(?:study|trial|cells|estudio|ensayo|celulas)\b|研究|试验|细胞")


def asked(heard: Heard) -> bool:
    """Is it asked whether to leave a medicine, or what it does to a baby? What the study does is another question."""
    if heard.picked or not heard.text:
        return False
    said = fold(heard.text)
    if _STUDY.search(said):
        return False
    if any(p.search(said) for p in _ASKS):
        return True
    return _MEDICINE.search(said) is not None and (
        _ASKED_BEFORE.search(said) is not None or (("?" in said or "？" in said) and _HARM.search(said) is not None)
    )


def would_have_to(heard: Heard) -> bool:
    """Is it asked whether the study would have those medicines left: "y se las tendría que quitar para entrar?"?"""
    return not heard.picked and _WOULD_HAVE_TO.search(fold(heard.text)) is not None


def as_question(heard: Heard) -> Heard:
    """A complaint that such a question was not answered is that question, and no wish to change an answer."""
    return (
        replace(heard, act="medical_advice") if heard.act == "correct" and not heard.facts and asked(heard) else heard
    )


def answer(session: Session, heard: Heard) -> bool:
    """Say that nothing is to be changed without one's own doctor; False where that was not asked."""
    if not asked(heard):
        return False
    session.tell("reply_medicines_and_baby" if _BABY.search(fold(heard.text)) else "reply_medical_advice")
    return True
