"""Takes the answer to the question that follows words of danger, and goes back to what was asked before them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from prescreen.interview import asked_beside, interruptions, safety
from prescreen.interview.again import repeat
from prescreen.interview.faq import Faq
from prescreen.interview.hearing import Heard
from prescreen.interview.session import Session
from prescreen.interview.state import Asking

KIND: Final = "after_safety"
Dispatch = Callable[[Session, Heard], None]
"""Takes what was heard as a message at the question that is open then."""


def take(session: Session, heard: Heard, faq: Faq, dispatch: Dispatch) -> None:
    """Do what was answered: go on, stop, talk to a person, or, where it is another danger, answer that."""
    if heard.act == "delete_data":
        interruptions.wish(session, heard)
        return
    match safety.after(session, heard):
        case "go_on":
            if safety.mistaken(session, heard):
                session.state.crisis = False
            _go_on(session, heard, faq, dispatch)
        case "answer":
            session.step_back()
            dispatch(session, heard)
        case "stop":
            session.state.crisis = session.state.crisis and not safety.mistaken(session, heard)
            interruptions.wish(session, Heard(act="stop"))
        case "person":
            interruptions.wish(session, Heard(act="want_person"))
        case "danger":
            safety.respond(session, Heard(safety="crisis"))
        case _:
            if heard.act == "ask_faq":
                asked_beside.aside(session, heard, faq)
            session.tell("after_safety_again")
            repeat(session)


def _go_on(session: Session, heard: Heard, faq: Faq, dispatch: Dispatch) -> None:
    """Go back to the question that was open, with what was answered or asked in the same breath."""
    waiting, heard = session.state.before, safety.without_mood(session, heard)
    if waiting is not None and not heard.picked and _answers_on(waiting, heard):
        session.step_back()
        session.tell("welcome_back")
        dispatch(session, heard)
        return
    if heard.act in ("medical_advice", "ask_faq") and not heard.picked:
        asked_beside.aside(session, heard, faq)
    interruptions.resume(session)


def _answers_on(waiting: Asking, heard: Heard) -> bool:
    """Does it answer what was asked before the danger? A no after it is about the danger: it refuses no consent."""
    about = heard.about(waiting.facts)
    if waiting.kind in ("consent", "authorised"):
        return any(r.value == "yes" for r in about) and all(r.value != "no" for r in about)
    return bool(about)
