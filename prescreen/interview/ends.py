"""What people say where nothing about health is open, or of taking part itself: why, details, yes after all, a call."""

from __future__ import annotations

from prescreen.facts.answers import UNKNOWN
from prescreen.interview import closing, consenting, contacting, interruptions, reminding, subscribing
from prescreen.interview.again import repeat
from prescreen.interview.hearing import Heard
from prescreen.interview.session import Session
from prescreen.reading import agrees_after_all, asks_about, asks_reason, wants_in

_ENDS = frozenset({"contact_offer", "person", "closed", reminding.OFFER, subscribing.OFFER})
"""After these nothing about health is asked, so that a wish to be contacted is done at once."""
_INTEREST, _OTHERWISE = "wants_to_take_part", frozenset({"no", "unsure", UNKNOWN})
_TOLD = frozenset({"stop", "contact_offer", "closed", reminding.OFFER, subscribing.OFFER})
"""Open questions after which the person knows that a rule does not fit, or that something is looked at."""


def take(session: Session, heard: Heard) -> bool:
    """What is heard where nothing about health is open: why, details, a yes after all, a wish for a call."""
    kind = session.asking.kind
    if kind in _TOLD and _may_tell_reasons(session, heard):
        closing.reasons(session)
        repeat(session)
        return True
    if kind in (*_TOLD, "review") and _asks_why_named(session, heard) and closing.reasons_named(session, heard.text):
        repeat(session)
        return True
    if contacting.keep_early(session, heard):
        if session.asking.kind == kind:
            repeat(session)
        return True
    if kind == "closed" and may_ask_again(session) and not heard.picked and agrees_after_all(heard.text):
        session.stage = "consent"
        consenting.ask_consent(session)
        return True
    if kind in _ENDS and contacting.wanted(session, heard):
        contacting.start(session)
        return True
    return False


def wants(session: Session, heard: Heard) -> bool:
    """Somebody says that they want to take part, or to be contacted: no answer, and never an end."""
    if heard.picked:
        return False
    if wants_in(heard.text):
        kind = session.asking.kind
        if kind == "paused":
            interruptions.resume(session)
        elif kind == "contact_offer":
            contacting.start(session)
        elif kind in ("closed", subscribing.OFFER) and contacting.open_to(session):
            contacting.offer(session, late=True)
        else:
            if not joins(session):
                session.tell("reply_wants_in")
            repeat(session)
        return True
    if contacting.wanted(session, heard):
        interruptions.wish(session, Heard(act="want_person"))
        return True
    return False


def joins(session: Session) -> bool:
    """A wish to take part, told anew, changes an answer that says otherwise, and that is said."""
    if session.answers.get(_INTEREST) not in _OTHERWISE:
        return False
    session.set(_INTEREST, "yes", reader="correction")
    session.tell("noted_correction", what=session.speech.read_back([(_INTEREST, "yes")], []))
    return True


def may_ask_again(session: Session) -> bool:
    """Has consent been refused, and can it still be given?"""
    return any(c["payload"].get("do") == "consent_again" for c in session.asking.choices)


def _may_tell_reasons(session: Session, heard: Heard) -> bool:
    """Is it asked why the study does not fit, after that was said? Not after a crisis (rule R05)."""
    told = session.state.stop_offered or session.state.reviewed
    return told and not session.state.crisis and not heard.picked and not heard.facts and asks_reason(heard.text)


def _asks_why_named(session: Session, heard: Heard) -> bool:
    """Is it asked why one thing stands in the way, by its name: "Why vaccines?"?"""
    told = session.state.stop_offered or session.state.reviewed
    return told and not session.state.crisis and not heard.picked and asks_about(heard.text)
