"""Who answers a message: safety first, then wishes, then the open question, then asides; never nobody."""

from __future__ import annotations

from dataclasses import replace

from prescreen.handoff import erase
from prescreen.interview import (
    attended,
    carers_own,
    comforting,
    consenting,
    correcting,
    details,
    farewell,
    interruptions,
    keeping_all,
    patient_here,
    putting_right,
    returning,
    rights,
    safety,
    seeing_again,
    wishes,
)
from prescreen.interview.again import put_anew, repeat
from prescreen.interview.answering import take
from prescreen.interview.dispatch import dispatch
from prescreen.interview.faq import Faq
from prescreen.interview.hearing import Heard, hear
from prescreen.interview.languages import Listened
from prescreen.interview.session import Session
from prescreen.interview.state import Asking
from prescreen.interview.variety import vary
from prescreen.reading import Reader

_REDACTED = "▮"


def respond(session: Session, listened: Listened, reader: Reader, faq: Faq, act: tuple[str, float] | None) -> bool:
    """Work out the reply to one message; True when the conversation was erased by it."""
    erased = _respond(session, listened, reader, faq, act)
    if not erased:
        vary(session)
    return erased


def _respond(session: Session, listened: Listened, reader: Reader, faq: Faq, act: tuple[str, float] | None) -> bool:
    session.state.turns += 1
    inbound = listened.inbound
    if inbound.kind == "start":
        consenting.greet(session)
        return False
    if inbound.kind == "resume":
        session.state.attended = None
        session.unit.screenings.give_back(session.conversation.id)
        returning.greet(session)
        return False
    heard = _heard(session, listened, reader, act)
    if session.stage == attended.STAGE:
        return attended.respond(session, heard, _erase)
    if session.stage != "contact":
        _redact_identifiers(session, heard)
        patient_here.note(session, heard)
        heard = carers_own.without_own_age(session, heard)
    beside = keeping_all.heard_beside(session, heard, reader)
    told = details.without_alarm(session, beside or heard)
    heard = seeing_again.without_alarm(session, correcting.without_alarm(session, told))
    if heard.safety is not None:
        if not safety.asked_already(session, heard):
            _keep_answer(session, heard)
            safety.respond(session, heard)
            if heard.safety == "adverse":
                repeat(session)
            return False
    if listened.note is not None:
        session.tell(listened.note)
    if listened.alone or (listened.note is not None and heard.act == "change_language" and not heard.facts):
        put_anew(session)
        return False
    if inbound.kind == "wish":
        wishes.take(session, wishes.Wish.parse(inbound.choice_id or ""))
        _never_silent(session)
        return False
    if beside is not None and keeping_all.keep(session, heard):
        return False
    if rights.refuses_letter(session, heard):
        heard = replace(heard, act="deny", facts=(), unclear=())
    if _sees_again(session, heard, reader, faq) or rights.take(session, heard) or farewell.take(session, heard):
        _never_silent(session)
        return False
    if session.asking.kind in ("delete", "restart") and (done := _confirmed(session, heard)) is not None:
        return done
    comforting.say_once(session, heard)
    dispatch(session, heard, reader, faq)
    _never_silent(session)
    return False


def _heard(session: Session, listened: Listened, reader: Reader, act: tuple[str, float] | None) -> Heard:
    """Hear a message; beside a wish for another language the answer may be in the one that was spoken before."""
    heard = hear(session, listened.inbound, reader, act)
    if listened.note is not None and heard.act == "change_language" and heard.facts:
        heard = replace(heard, act="answer")
    asked = session.asking.facts
    if listened.before in (None, session.language) or listened.alone or not asked or heard.about(asked):
        return heard
    language = session.language
    session.speak(str(listened.before))
    other = hear(session, listened.inbound, reader, None)
    session.speak(language)
    return other if other.about(asked) and heard.safety is None else heard


def _sees_again(session: Session, heard: Heard, reader: Reader, faq: Faq) -> bool:
    """Show the answers to somebody who asks for them, after what else the message says was taken."""
    rest = seeing_again.wanted(session, heard)
    if rest is None:
        return False
    if seeing_again.says_more(rest):
        dispatch(session, putting_right.reread(session, heard, rest, reader), reader, faq)
        session.unput()
    seeing_again.show(session)
    return True


def _never_silent(session: Session) -> None:
    """Every message is answered, and a conversation without an open question is a closed one."""
    if session.asking.kind == "closed":
        session.stage = "closed"
        if not session.messages:
            session.tell("closed")
    elif not session.messages:
        session.tell("not_understood")
        repeat(session)


def _redact_identifiers(session: Session, heard: Heard) -> None:
    """Blot out names, addresses and numbers of the person; the text keeps its length, so evidence stays in place."""
    if not heard.identifiers:
        return
    text = heard.text
    for start, end in heard.identifiers:
        text = text[:start] + _REDACTED * (end - start) + text[end:]
    session.redact(text)


def _keep_answer(session: Session, heard: Heard) -> None:
    """An answer in the same breath as a cry for help is not lost; before consent nothing is kept."""
    if session.stage == "screening" and session.answers.get("prescreen_consent") == "yes":
        mood = tuple(r for r in heard.facts if session.definition(r.fact).group != safety.MOOD_GROUP)
        take(session, replace(heard, facts=mood), broken_off=True)
    elif session.stage == "consent":
        session.redact()


def _confirmed(session: Session, heard: Heard) -> bool | None:
    kind = session.asking.kind
    decision = interruptions.take_confirm(session, heard)
    if decision == "done" and kind == "delete":
        _erase(session)
        return True
    if decision == "done":
        interruptions.restart(session)
        return False
    if decision == "kept" or heard.act in ("dont_know", "decline"):
        session.tell("kept")
        interruptions.back(session)
        return False
    return None


def _erase(session: Session) -> None:
    """Delete everything; whoever already has the person's details is told in the same transaction."""
    done = erase(session.unit, session.conversation, session.trial.entry, session.now)
    session.stage = "closed"
    session.state.asking = Asking("closed")
    session.tell("erased_and_told" if done.told else "erased", receipt=done.receipt)
