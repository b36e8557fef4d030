"""Somebody who was taken for the patient says that they answer for another: that person has to agree (rule R02)."""

from __future__ import annotations

from prescreen.interview import consenting, screening
from prescreen.interview.hearing import Heard
from prescreen.interview.session import Session
from prescreen.reading import answers_for_another, patient_in, says_they_agree, unknown_to_patient

_ASKED = frozenset({"screen", "fact", "detail", "review"})


def take(session: Session, heard: Heard) -> bool:
    """Ask whether the patient agrees, where somebody says only now that the answers are about another person.

    Who says in the same breath that the patient agrees goes on.
    """
    if heard.picked or session.asking.kind not in _ASKED or session.answers.get("respondent") != "self":
        return False
    if not answers_for_another(heard.text):
        return False
    session.set("respondent", "carer", reader="correction")
    session.state.patient = patient_in(heard.text, session.language)
    if says_they_agree(heard.text) and not unknown_to_patient(heard.text):
        session.set("carer_authorised", "yes", reader="correction")
        session.tell("carer_manner")
        screening.proceed(session)
        return True
    session.stage = "consent"
    consenting.ask_authorised(session)
    return True
