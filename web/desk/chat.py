"""Answering a person in the chat: take over, which silences the assistant, write, hand back."""

from __future__ import annotations

from litestar import Response
from litestar.params import FromPath

from prescreen.desk.access import Permission
from prescreen.desk.acting import LONGEST
from web.desk.desk import Desk
from web.desk.doors import act
from web.desk.screening import back, existing, of_screening, render
from web.desk.visit import Visit
from web.exchange import Interviewing
from web.given import Given
from web.normalise import normalise

_KEY = 64
_SILENCED = "This person asked for no messages. They have to write START before anything can be sent to them."


@act("/screenings/{screening:str}/attend", needs=Permission.WORK, of=of_screening)
def attend(
    desk: Given[Desk], visit: Given[Visit], interviewing: Given[Interviewing], screening: FromPath[str]
) -> Response[str]:
    """Take the chat over."""
    with desk.reading() as unit:
        conversation = existing(unit, screening).conversation
        found = unit.conversations.get(conversation)
        if found is not None and found.stopped_at is not None:
            return render(unit, desk, visit, conversation, status=422, wrong=_SILENCED)
    if not interviewing.attend(conversation, visit.account.id, visit.form.text("key")[:_KEY]):
        return back(conversation, "chat_other")
    with desk.writing() as unit:
        unit.audit.add("chat.taken", actor=visit.actor, subject=conversation, at=visit.now)
    return back(conversation, "chat_taken", "chat")


@act("/screenings/{screening:str}/say", needs=Permission.WORK, of=of_screening)
def say(
    desk: Given[Desk], visit: Given[Visit], interviewing: Given[Interviewing], screening: FromPath[str]
) -> Response[str]:
    """Send the person a message."""
    text = normalise(visit.form.text("text"))
    wrong = "" if text else "Write a message first."
    if len(text) > LONGEST:
        wrong = f"A message has up to {LONGEST:,} characters; this one has {len(text):,}."
    with desk.reading() as unit:
        conversation = existing(unit, screening).conversation
        found = unit.conversations.get(conversation)
        if found is not None and found.stopped_at is not None:
            wrong = _SILENCED
        if wrong:
            return render(unit, desk, visit, conversation, status=422, wrong=wrong)
    if not interviewing.say_as_person(conversation, visit.account.id, text, visit.form.text("key")[:_KEY]):
        return back(conversation, "chat_gone")
    with desk.writing() as unit:
        unit.audit.add("chat.spoken", actor=visit.actor, subject=conversation, at=visit.now)
    return back(conversation, "", "say")


@act("/screenings/{screening:str}/hand-back", needs=Permission.WORK, of=of_screening)
def hand_back(
    desk: Given[Desk], visit: Given[Visit], interviewing: Given[Interviewing], screening: FromPath[str]
) -> Response[str]:
    """Let the assistant go on; a colleague's chat can be handed back too, if they forgot."""
    with desk.reading() as unit:
        conversation = existing(unit, screening).conversation
    if interviewing.hand_back(conversation, visit.form.text("key")[:_KEY]):
        with desk.writing() as unit:
            unit.audit.add("chat.handed_back", actor=visit.actor, subject=conversation, at=visit.now)
    return back(conversation, "chat_back", "chat")


ROUTES = (attend, say, hand_back)
