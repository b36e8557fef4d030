"""What comes before everything else: a person in danger (rules R04, R05, R22).

Words of crisis, emergency and abuse are looked for in every message, whatever the stage and whatever else it says.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from prescreen.facts.answers import UNKNOWN
from prescreen.interview.hearing import Heard
from prescreen.interview.reply import Button
from prescreen.interview.session import Session
from prescreen.interview.state import Asking
from prescreen.reading import denies, fears, misread, reassures

MOOD_GROUP = "mood"
_BARE_NO = 2
_CHOSEN = {"safe": "go_on", "stop_safe": "stop", "person": "person"}


def respond(session: Session, heard: Heard) -> bool:
    """Answer words of danger; False when there are none. What may be a danger is asked about once."""
    if heard.safety == "crisis":
        _crisis(session)
        session.asking.data["worded"] = heard.worded or bool(heard.picked) or not heard.text
    elif heard.safety == "emergency":
        _pause_for(session, "emergency")
    elif heard.safety == "abuse":
        session.unit.alerts.add(session.conversation.id, "abuse", session.now)
        session.redact()
        _pause_for(session, "abuse")
    elif heard.safety == "adverse":
        session.unit.alerts.add(session.conversation.id, "adverse", session.now)
        session.tell("adverse_text", notice="adverse")
    elif heard.safety == "check":
        session.state.checked = True
        _pause_for(session, "check")
    else:
        return False
    return True


def asked_already(session: Session, heard: Heard) -> bool:
    """What only may be a danger is asked about once, and not after a crisis; then it is a message like any other."""
    return heard.safety == "check" and (session.state.checked or session.state.crisis)


def alarmed(session: Session, facts: Iterable[str]) -> bool:
    """Answer a chosen or typed answer that is itself a cry for help, such as a tick beside suicidal thoughts."""
    for fact in facts:
        value = session.answers.get(fact)
        kind = session.definition(fact).alarm.get(value) if isinstance(value, str) else None
        if kind is not None:
            respond(session, Heard(safety=kind))
            return True
    return False


def _crisis(session: Session) -> None:
    """Show the crisis text, tell a human, ask no more about mood, say nothing about matching."""
    session.state.crisis = True
    session.state.mood_closed = True
    if session.answers.get("prescreen_consent") == "yes":
        for fact, definition in session.facts.items():
            if definition.group == MOOD_GROUP and fact in session.trial.facts and fact not in session.answers:
                session.set(fact, UNKNOWN, reader="safety")
    _pause_for(session, "crisis")


def _pause_for(session: Session, kind: str) -> None:
    if kind in ("crisis", "emergency"):
        session.unit.alerts.add(session.conversation.id, kind, session.now)  # type: ignore[arg-type]
    session.step_aside()
    put(session, kind)


def put(session: Session, kind: str) -> None:
    """Say what helps in this danger, and offer to stop, to talk to a person, or to go on."""
    again = session.asking.kind == "after_safety" and session.asking.data.get("danger") == kind == "emergency"
    text = session.say("emergency_again" if again else f"{kind}_text" if kind else "after_safety")
    buttons = [
        Button(session.say("button_stop_here"), {"do": "stop_safe"}),
        Button(session.say("button_person"), {"do": "person"}),
        Button(session.say("button_safe_go_on"), {"do": "safe"}),
    ]
    session.ask(
        Asking("after_safety", [], data={"text": session.say("after_safety"), "danger": kind}),
        text,
        buttons,
        kind="choice",
        notice=kind or None,
    )


def mistaken(session: Session, heard: Heard) -> bool:
    """Was there no danger? Its message was only like one, and the person denies it or meant something else.

    Who chooses "I am safe" or speaks of a bad day goes on too, but was in danger all the same.
    """
    asking = session.asking
    if heard.picked or asking.data.get("danger") != "crisis" or asking.data.get("worded"):
        return False
    return misread(heard.text, session.language) or denies(heard.text)


def without_mood(session: Session, heard: Heard) -> Heard:
    """A message after words of danger answers nothing about mood, which is asked about no more (rule R05)."""
    if not session.state.mood_closed:
        return heard
    return replace(heard, facts=tuple(r for r in heard.facts if session.definition(r.fact).group != MOOD_GROUP))


def after(session: Session, heard: Heard) -> str:
    """What the person wants after a safety message: "go_on", "answer", "stop", "person", "danger", or "unclear".

    "answer": they answer the question that was open before. After a mere check that is going on; after real words of
    danger only the second time.
    """
    asking = session.asking
    danger = asking.data.get("danger")
    if heard.picked:
        return next((answer for do, answer in _CHOSEN.items() if heard.picks(do)), "unclear")
    if heard.act == "stop":
        return "stop"
    if fears(heard.text, session.language):
        return "danger"
    if heard.act in ("pause", "goodbye"):
        return "stop"
    if danger == "check" and (heard.yes or heard.no):
        well = heard.yes or (len(heard.text.split()) > _BARE_NO and reassures(heard.text, session.language))
        return "go_on" if well else "danger"
    if danger in ("crisis", "abuse") and not asking.data.get("again") and (heard.yes or heard.no):
        return "stop" if heard.yes else "go_on"
    if heard.act == "resume" or reassures(heard.text, session.language):
        return "go_on"
    if heard.act == "want_person":
        return "person"
    if mistaken(session, heard):
        return "go_on"
    if heard.facts and (danger == "check" or asking.data.get("again")):
        return "answer"
    asking.data["again"] = True
    return "unclear"
