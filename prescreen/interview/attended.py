"""A person of the study team answers in the chat: the assistant is silent, but for words of danger and rights.

While somebody attends, the stage is `with_person` and the open question waits; with the hand-back it is put again.
"""

from __future__ import annotations

from collections.abc import Callable

from prescreen.interview import interruptions, rights, safety
from prescreen.interview.again import put_anew
from prescreen.interview.hearing import Heard
from prescreen.interview.reply import Message
from prescreen.interview.session import Session
from prescreen.interview.state import Stage

STAGE: Stage = "with_person"
NOTICE = "person"
"""What marks a message that a person wrote (its answer is text), and that one came or left (it asks nothing): what has
to reach the patient though they wrote nothing."""
_QUIET = frozenset({"closed", "paused"})


def begin(session: Session, who: str) -> None:
    """Say that a person is there, and be silent from now on; a question in between, such as for a pause, is dropped."""
    if session.aside:
        session.step_back()
    session.state.attended = {"by": who, "stage": session.stage}
    session.stage = STAGE
    session.tell("person_joined", notice=NOTICE)


def say(session: Session, text: str) -> None:
    """Pass on what the person of the study team wrote."""
    session.messages.append(_free(text, NOTICE))


def _free(text: str, notice: str | None = None) -> Message:
    return Message(text, notice=notice, input={"kind": "text"})


def end(session: Session) -> None:
    """Say that the assistant is back, and put the question that was open."""
    left = _leave(session)
    if session.aside and session.asking.kind == "after_safety":
        session.step_back()
    session.stage = left
    session.tell("person_left", notice=NOTICE)
    if session.stage not in _QUIET:
        put_anew(session)


def _leave(session: Session) -> Stage:
    left: Stage = (session.state.attended or {}).get("stage", "screening")
    session.state.attended = None
    session.unit.screenings.give_back(session.conversation.id)
    if session.state.stage_before == STAGE:
        session.state.stage_before = left
    return left


def respond(session: Session, heard: Heard, erase: Callable[[Session], None]) -> bool:
    """Hear danger and rights, leave everything else to the person; True when the conversation was erased.

    erase: deletes everything and says so.
    """
    kind = session.asking.kind
    if heard.safety is not None and not safety.asked_already(session, heard):
        safety.respond(session, heard)
    elif kind == "withdraw" and (heard.no or heard.picks("keep")):
        session.step_back()
        session.tell("kept")
    elif rights.take(session, heard):
        pass
    elif kind == "delete":
        if _asked_to_delete(session, heard, erase):
            return True
    elif kind == "after_safety":
        _after_danger(session, heard)
    elif heard.act == "delete_data" or heard.picks("delete"):
        interruptions.wish(session, heard)
    if session.stage != STAGE and session.state.attended is not None:  # the person stopped, or took the consent back
        _leave(session)
    return False


def _asked_to_delete(session: Session, heard: Heard, erase: Callable[[Session], None]) -> bool:
    decision = interruptions.take_confirm(session, heard)
    if decision == "done":
        erase(session)
        return True
    if decision == "kept":
        session.step_back()
        session.tell("kept")
    return False


def _after_danger(session: Session, heard: Heard) -> None:
    """A person is there already, so nothing is offered any more; what is said of danger again is answered again."""
    if safety.after(session, heard) == "danger":
        safety.respond(session, Heard(safety="crisis"))
        return
    session.step_back()
    if heard.picked:
        session.messages.append(_free(session.say("person_here")))
