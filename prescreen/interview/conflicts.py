"""Two answers that cannot both be right: the person says which is."""

from __future__ import annotations

from prescreen.facts.answers import UNKNOWN, Json
from prescreen.interview.age_told import AGE
from prescreen.interview.answering import take
from prescreen.interview.hearing import Heard
from prescreen.interview.reply import Button
from prescreen.interview.session import Session
from prescreen.interview.state import Asking


def ask(session: Session, fact: str, value: Json) -> None:
    """Take the earlier answer back, and ask whether it or the new one is right."""
    before = session.answers[fact]
    session.state.adult = session.state.adult and fact != AGE
    session.withdraw(fact)
    put(session, fact, before, value)


def put(session: Session, fact: str, before: Json, value: Json) -> None:
    """Ask which of two answers is right."""
    speech = session.speech
    text = session.say(
        "ask_conflict", what=speech.short(fact), before=speech.value(fact, before), now=speech.value(fact, value)
    )
    buttons = [
        Button(speech.value(fact, value), {"set": {fact: value}}),
        Button(speech.value(fact, before), {"set": {fact: before}}),
        Button(session.say("button_unknown"), {"set": {fact: UNKNOWN}}, "skip"),
    ]
    session.ask(Asking("conflict", [fact], data={"text": text}), text, buttons, kind="choice", asks=[fact])


def take_answer(session: Session, heard: Heard) -> bool:
    """Take the answer which is right; False where it is none."""
    return bool(take(session, heard).facts)
