"""What is done where an age under 18 is told beside an offer, and what a minor may still write after the end."""

from __future__ import annotations

from prescreen.interview import consenting, minors, screening
from prescreen.interview.age_told import AGE
from prescreen.interview.hearing import Heard
from prescreen.interview.session import Session


def take(session: Session, heard: Heard) -> bool:
    """Ask which age is right; after the end begin anew with the right age, and offer nothing to a wish for contact."""
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
