"""Hearing of other trials: asked once at the end, easily refused, true only after a click in a mail."""

from __future__ import annotations

from prescreen.content.library import text_in
from prescreen.handoff.agreed_first import agrees_to_letters
from prescreen.handoff.profile import profile_of
from prescreen.handoff.subscriptions import subscribe
from prescreen.interview import addressing
from prescreen.interview.hearing import Heard
from prescreen.interview.reply import Button
from prescreen.interview.session import Session
from prescreen.interview.state import Asking

OFFER = "others_offer"


def possible(session: Session) -> bool:
    """May it be asked? Once, of an adult who answers for themselves, and not after a crisis."""
    state = session.state
    return (
        not state.others_offered
        and not state.crisis
        and state.adult
        and session.answers.get("prescreen_consent") == "yes"
        and session.answers.get("respondent") != "carer"
    )


def offer(session: Session) -> None:
    """Ask; the question says what is kept. The conversation counts as over already."""
    session.state.others_offered = True
    text = session.say("others_offer", 0, condition=text_in(session.trial.entry.condition_word, session.language))
    buttons = [
        Button(session.say("button_others_yes"), {"do": "others_yes"}),
        Button(session.say("button_others_no"), {"do": "others_no"}),
    ]
    session.ask(Asking(OFFER, [], data={"text": text}), text, buttons, kind="choice")


def take_offer(session: Session, heard: Heard) -> bool:
    """Yes leads to the address, no leaves it at that; False for anything else."""
    agreed = not heard.picked and agrees_to_letters(heard.text)
    wants = heard.picks("others_yes") or heard.yes or agreed or addressing.gives(heard)
    refused = heard.picks("others_no") or heard.no or heard.act in ("goodbye", "stop", "thanks", "dont_know", "decline")
    if not (wants or refused):
        return False
    session.record_consent("other_trials", given=wants)
    if wants:
        session.state.others_wording = str(session.asking.data["text"])
        addressing.ask(session, "others", "" if heard.picked else heard.text)
    else:
        session.tell("others_refused")
        session.state.asking = Asking("closed")
    return True


def commit(session: Session, email: str) -> None:
    """Write the subscription and the letter that asks to confirm it in this turn's transaction; then say so."""
    profile = profile_of(session.trial, session.answers, session.facts, session.today)
    profile["consent"] = {"wording": session.state.others_wording, "at": session.now.isoformat()}
    subscribe(
        session.unit,
        session.conversation,
        message_id=session.message_id,
        email=email,
        profile=profile,
        at=session.now,
    )
    end(session, "others_set")


def end(session: Session, key: str = "others_refused") -> None:
    """Leave it at that."""
    session.stage = "closed"
    session.tell(key)
    session.state.asking = Asking("closed")
