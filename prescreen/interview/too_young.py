"""What is done where an age under 18 is told beside an offer, and what a minor may still write after the end."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from prescreen.interview import adulthood, conflicts, consenting, minors
from prescreen.interview.age_told import AGE
from prescreen.interview.answering import take as take_answers
from prescreen.interview.hearing import Heard
from prescreen.interview.session import Session
from prescreen.reading import age_of_child_patient, age_of_ward, answers_for_another
from prescreen.reading.model import CARERS

_WHO: Final = frozenset({AGE, "respondent"})


def take(session: Session, heard: Heard) -> bool:
    """Ask which age is right; after the end begin anew with the right age, and offer nothing to a wish for contact.

    A child who turns out to be the patient ends the conversation at any question.
    """
    if _child_in_care(session, heard):
        return True
    if session.stage == "screening" and _is_under_age(session, heard):
        return True
    if (age := minors.told_beside(session, heard)) is not None:
        session.stage = "screening"
        conflicts.ask(session, AGE, age)
        return True
    if not session.state.minor or session.asking.kind != "closed":
        return False
    if (age := minors.put_right(session, heard)) is not None:
        consenting.begin_anew(session, age)
        return True
    if minors.comes_of_age(heard):
        session.tell("minor_comes_back", low=session.trial.entry.ages.low)
        return True
    if minors.wishes(heard):
        minors.say(session)
        return True
    return False


def _is_under_age(session: Session, heard: Heard) -> bool:
    """End for a minor who says so again; ask an adult who lets fall that they are at school."""
    if minors.says_again(session, heard):
        minors.stop(session)
        return True
    if session.state.adult and minors.calls_self_minor(session, heard):
        session.state.adult = False
        adulthood.ask(session)
        return True
    return False


def _child_in_care(session: Session, heard: Heard) -> bool:
    """Stop where the patient is a child. Where an adult has answered it is asked: "this is for my son" may tell why."""
    if heard.picked or session.asking.kind in ("closed", "contact") or AGE in session.asking.facts:
        return False
    who, standing = session.answers.get("respondent"), session.answers.get(AGE)
    age = age_of_child_patient(heard.text, known=who is not None)
    if age is None and who in CARERS:
        age = age_of_ward(heard.text)
    if age is None:
        return False
    if who is None or (who in CARERS and not isinstance(standing, int)) or answers_for_another(heard.text):
        minors.stop(session, in_care=True)
        return True
    if not isinstance(standing, int):
        return False
    take_answers(session, replace(heard, facts=tuple(r for r in heard.facts if r.fact not in _WHO)))
    session.stage = "screening"
    conflicts.ask(session, AGE, age)
    return True
