"""What is done where an age under 18 is told beside an offer, and what a minor may still write after the end."""

from __future__ import annotations

from prescreen.interview import consenting, minors, screening
from prescreen.interview.age_told import AGE
from prescreen.interview.hearing import Heard
from prescreen.interview.session import Session
from prescreen.reading import age_of_child_patient, age_of_ward
from prescreen.reading.model import CARERS


def take(session: Session, heard: Heard) -> bool:
    """Ask which age is right; after the end begin anew with the right age, and offer nothing to a wish for contact.

    A child who turns out to be the patient ends the conversation at any question.
    """
    if _child_in_care(session, heard):
        return True
    if (age := minors.told_beside(session, heard)) is not None:
        session.stage = "screening"
        screening.ask_conflict(session, AGE, age)
        return True
    if not session.state.minor or session.asking.kind != "closed":
        return False
    if (age := minors.put_right(session, heard)) is not None:
        consenting.begin_anew(session, age)
        return True
    if minors.wishes(heard):
        minors.say(session)
        return True
    return False


def _child_in_care(session: Session, heard: Heard) -> bool:
    """Stop where the patient is said to be a child; where an adult's age is known, ask which one is right."""
    if heard.picked or session.asking.kind in ("closed", "contact") or AGE in session.asking.facts:
        return False
    age = age_of_child_patient(heard.text)
    if age is None and session.answers.get("respondent") in CARERS:
        age = age_of_ward(heard.text)
        if age is not None and isinstance(session.answers.get(AGE), int):
            session.stage = "screening"
            screening.ask_conflict(session, AGE, age)
            return True
    if age is None:
        return False
    minors.stop(session, in_care=True)
    return True
