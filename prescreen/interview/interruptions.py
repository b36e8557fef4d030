"""What people want of the conversation itself: to stop, pause, go on, begin anew, be deleted, a person, a change."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from prescreen.interview import consenting, contacting, minors, screening
from prescreen.interview.again import repeat
from prescreen.interview.asides import changeable, put_confirm, put_paused, put_person, put_which
from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.in_words import NOT_SHOWN
from prescreen.interview.lexicon.plainly_meant import PAUSES
from prescreen.interview.naming import named
from prescreen.interview.questions import put_fact
from prescreen.interview.session import Session
from prescreen.interview.state import State
from prescreen.reading import waits

_A_MOMENT: Final = re.compile(PAUSES)
WISHES = frozenset({"stop", "pause", "resume", "restart", "delete_data", "want_person", "correct"})


def wish(session: Session, heard: Heard) -> bool:
    """Do what the person wants of the conversation itself; False when it is no such wish."""
    acts: dict[str, Callable[[Session, Heard], None]] = {
        "stop": _stop,
        "pause": _stop,
        "resume": _resume,
        "restart": _ask_restart,
        "delete_data": _ask_delete,
        "want_person": _person,
        "correct": _which,
    }
    for do, act in (("person", "want_person"), ("delete", "delete_data"), ("stop", "stop"), ("go_on", "resume")):
        if heard.picks(do):
            acts[act](session, heard)
            return True
    if heard.picked or heard.act not in acts:
        return False
    acts[heard.act](session, heard)
    return True


def _stop(session: Session, heard: Heard) -> None:
    if heard.act == "pause" and (waits(heard.text, session.language) or _A_MOMENT.search(fold(heard.text))):
        session.tell("take_your_time")
    pause(session, "stopped_kindly" if session.state.crisis else "paused")


def pause(session: Session, key: str) -> None:
    """Stop here, keeping the place; the open question comes back when the person does. A kind word comes first."""
    session.step_aside()
    session.stage = "paused"
    how_long, kindly = _how_long(session), key == "stopped_kindly"
    if how_long and not kindly:
        session.tell_text(how_long)
    put_paused(session, key)
    if how_long and kindly:
        session.messages[-1] = replace(session.messages[-1], text=f"{session.messages[-1].text}\n{how_long}")


def _how_long(session: Session) -> str:
    """Until when the place is kept if the person does not come back; nothing where there is nothing to keep."""
    if session.kept_until is None or not set(session.answers) - NOT_SHOWN:
        return ""
    until = session.kept_until(replace(session.conversation, keep=session.keep, updated_at=session.now))
    return "" if until is None else session.say("paused_until", date=session.speech.date(until.date()))


def _resume(session: Session, heard: Heard) -> None:
    resume(session)


def resume(session: Session) -> None:
    """Go back to where the conversation was left."""
    if session.state.before is None and not session.aside:
        repeat(session)
        return
    session.tell("welcome_back")
    back(session)


def _ask_restart(session: Session, heard: Heard) -> None:
    _confirm(session, "restart")


def _ask_delete(session: Session, heard: Heard) -> None:
    _confirm(session, "delete")


def _confirm(session: Session, kind: str) -> None:
    session.step_aside()
    put_confirm(session, kind)


def take_confirm(session: Session, heard: Heard) -> str:
    """After "are you sure": "done", "kept" or "unclear"."""
    kind = session.asking.kind
    if heard.picks(f"{kind}_yes") or heard.yes:
        return "done"
    if heard.picks("keep") or heard.no or heard.act == "resume":
        return "kept"
    return "unclear"


def restart(session: Session) -> None:
    """Begin anew: earlier answers are deleted."""
    session.forget_answers()
    session.unit.reminders.over(session.conversation.id)
    turns = session.state.turns
    state = session.state
    session.state = State(
        turns=turns,
        crisis=state.crisis,
        mood_closed=state.mood_closed,
        minor=state.minor,
        was_minor=state.was_minor,
        language_chosen=state.language_chosen,
        others_offered=state.others_offered,
        saved=state.saved,
    )
    consenting.greet(session)


def _person(session: Session, heard: Heard) -> None:
    if session.state.minor:
        minors.say(session)
        repeat(session)
        return
    session.unit.alerts.add(session.conversation.id, "person", session.now)
    session.state.wants_person = True
    if session.state.handed_over:
        session.tell("person_noted")
        repeat(session)
        return
    session.step_aside()
    put_person(session)


def _which(session: Session, heard: Heard) -> None:
    """The person wants to change something: which answer?"""
    fact = named(session, heard.text)
    if fact is not None:
        session.tell("change_this")
        reask(session, fact)
        return
    which(session)


def which(session: Session, among: Sequence[str] | None = None) -> None:
    """Offer the answers given so far for changing; `among`: only these."""
    if not changeable(session):
        session.tell("nothing_to_change")
        repeat(session)
        return
    session.step_aside()
    put_which(session, among)


def reask(session: Session, fact: str) -> None:
    """Ask one fact anew; the earlier answer stays until the new one."""
    session.stage = "screening"
    put_fact(session, fact)


def back(session: Session) -> None:
    """Return to the question that was open before an aside that asked something itself."""
    state = session.state
    asking, stage = state.before, state.stage_before
    state.before = state.stage_before = None
    if asking is not None and asking.kind not in ("screen", "fact", "detail", "closed"):
        state.asking, session.stage = asking, stage or session.stage  # type: ignore[assignment]
        repeat(session)
    elif asking is not None and asking.kind == "closed":
        contacting.close(session, "closed")
    elif session.answers.get("prescreen_consent") == "yes":
        screening.proceed(session)
    else:
        session.stage = "consent"
        consenting.ask_consent(session)
