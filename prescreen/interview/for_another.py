"""Somebody who was taken for the patient says that they answer for another: that person has to agree (rule R02)."""

from __future__ import annotations

from prescreen.interview import consenting
from prescreen.interview.hearing import Heard
from prescreen.interview.session import Session
from prescreen.reading import answers_for_another, patient_in

_ASKED = frozenset({"screen", "fact", "detail", "review"})


def take(session: Session, heard: Heard) -> bool:
    """Ask whether the patient agrees, where somebody says only now that the answers are about another person."""
    if heard.picked or session.asking.kind not in _ASKED or session.answers.get("respondent") != "self":
        return False
    if not answers_for_another(heard.text):
        return False
    session.set("respondent", "carer", reader="correction")
    session.state.patient = patient_in(heard.text, session.language)
    session.stage = "consent"
    consenting.ask_authorised(session)
    return True
