"""Somebody comes back by the link of a reminder: greet, say why, and ask again only what may have changed."""

from __future__ import annotations

from datetime import timedelta

from prescreen.interview import screening
from prescreen.interview.session import Session

AGE_IS_OLD = timedelta(days=300)


def greet(session: Session) -> None:
    """Take back what only time had to pass for and what changes soon, keep the rest, and go on from there."""
    for fact in asked_again(session):
        session.withdraw(fact)
    state = session.state
    state.reminder = state.reminder_offered = None
    state.asking = state.before = state.stage_before = state.contact = state.contact_early = state.share = None
    state.queue.clear()
    state.detailed.clear()
    state.screens.clear()
    state.asked = state.misses = 0
    state.reviewed = state.stop_offered = False
    session.messages.clear()
    session.tell("returning")
    screening.proceed(session)


def asked_again(session: Session) -> list[str]:
    """The answers that may be different now."""
    waited_for = (session.state.reminder or {}).get("facts", [])
    again = [f for f in session.answers if f in waited_for or session.facts[f].changes == "soon"]
    age = session.unit.answers.current(session.conversation.id).get("age_years")
    if age is not None and session.now - age.at > AGE_IS_OLD:
        again.append("age_years")
    return again
