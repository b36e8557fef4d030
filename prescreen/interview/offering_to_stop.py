"""The offer to stop, made kindly and once, when a rule seems not to fit for good."""

from __future__ import annotations

import re
from typing import Literal

from prescreen.interview import closing
from prescreen.interview.agenda import permanent_no
from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon.going_on import GOES_ON, NOT_ON
from prescreen.interview.reply import Button
from prescreen.interview.session import Session
from prescreen.interview.state import Asking

_GOES_ON, _NOT_ON = re.compile(GOES_ON), re.compile(NOT_ON)


def offer(session: Session) -> None:
    """Say kindly that a rule does not seem to fit, and offer to stop."""
    session.state.stop_offered = True
    text = session.say("offer_stop")
    buttons = [
        Button(session.say("button_stop_here"), {"do": "finish"}),
        Button(session.say("button_go_on"), {"do": "go_on"}),
        Button(session.say("button_why"), {"do": "why"}),
    ]
    session.ask(Asking("stop", [], data={"text": text}), text, buttons, kind="choice", notice="early_stop")


def offer_again(session: Session) -> None:
    """After a correction at that offer: the same choice, where something still stands in the way."""
    if permanent_no(session.trial, session.verdict) is None:
        return
    session.unput()
    offer(session)
    session.asking.data["text"] = session.say("offer_stop_again")


def take_answer(session: Session, heard: Heard) -> Literal["why", "go_on", "ended"] | None:
    """Take the answer to the offer; None where it is none."""
    if heard.picks("why") or heard.act == "ask_why":
        closing.reasons(session)
        session.asking.data["text"] = session.say("offer_stop_again")
        return "why"
    if heard.picks("go_on") or heard.no or heard.act == "resume" or _goes_on(heard):
        return "go_on"
    if heard.picks("finish") or heard.yes or heard.act in ("stop", "goodbye", "thanks"):
        closing.outcome(session)
        return "ended"
    return None


def _goes_on(heard: Heard) -> bool:
    """Does somebody want to go on, in so many words: "go on please, I've got all afternoon"?"""
    said = fold(heard.text)
    return not heard.picked and _GOES_ON.search(said) is not None and _NOT_ON.search(said) is None
