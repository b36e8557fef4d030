"""What nobody understood: said so, then ways on, then a person, in the end a pause, so that there is no loop."""

from __future__ import annotations

from dataclasses import replace

from prescreen.interview import contacting
from prescreen.interview.again import repeat
from prescreen.interview.hearing import Heard
from prescreen.interview.interruptions import pause
from prescreen.interview.reply import Button
from prescreen.interview.session import Session

OFFER_CHOICES, OFFER_PERSON, OFFER_PAUSE = 2, 3, 6


def misunderstood(session: Session, heard: Heard) -> None:
    """Nothing usable: the first time say so, the second offer ways on, the third a person, in the end a pause."""
    session.state.misses += 1
    misses = session.state.misses
    if misses >= OFFER_PAUSE and session.asking.kind not in ("paused", "closed"):
        session.state.misses = OFFER_PERSON
        pause(session, "paused_for_now")
        return
    if misses < OFFER_CHOICES:
        session.tell("outside" if heard.act == "out_of_scope" else "not_understood")
    elif misses < OFFER_PERSON:
        session.tell("not_understood_again")
    else:
        if misses == OFFER_PERSON and not session.state.wants_person:
            session.unit.alerts.add(session.conversation.id, "person", session.now)
        session.tell("not_understood_person", team=contacting.team(session))
    repeat(session)
    if misses >= OFFER_CHOICES:
        _offer_ways(session)


def _offer_ways(session: Session) -> None:
    """Beside the choices of the open question: a person, or stopping for now."""
    if session.asking.kind == "closed" or not session.messages:
        return
    question = session.messages[-1]
    there = [b.payload for b in question.buttons]
    ways = [
        Button(session.say(label), {"do": do}, "skip")
        for label, do in (("button_person", "person"), ("button_stop_for_now", "stop"))
        if {"do": do} not in there and not (do == "stop" and session.asking.kind in ("adult", "stop", "paused"))
    ]
    session.messages[-1] = replace(question, buttons=(*question.buttons, *ways))
    session.asking.choices += [b.to_json() for b in ways]
