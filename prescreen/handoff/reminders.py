"""Reminders: the promise to write on the day it may fit, and the letter that opens the conversation again."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta

from prescreen.content.library import Library
from prescreen.handoff.letters import Desk, Letter, Link, Receiver, UnsendableError, Writer
from prescreen.store import OutboxItem, Unit

REMINDER_MAIL = "reminder"
CLOSED_WORDING = "reminder_closed"
LINK_LASTS = timedelta(days=30)
"""How long the letter's link opens the conversation; so long the conversation is kept."""
MORNING = time(8, 0, tzinfo=UTC)


def remind(unit: Unit, conversation: str, *, message_id: str, email: str, day: date, at: datetime) -> bool:
    """Promise, in the caller's transaction, to write on a day; False if this message has promised it already.

    An earlier promise of the same conversation is dropped.
    """
    due = datetime.combine(day, MORNING)
    unit.conversations.unstop(conversation)
    return unit.reminders.add(
        conversation, message_id=message_id, email=email, due_at=due, ends_at=due + LINK_LASTS, at=at
    )


def send_due(unit: Unit, library: Library, now: datetime, limit: int = 20) -> int:
    """Promise the letters of reminders whose day has come, each once; return how many."""
    due = unit.reminders.due(now, limit)
    for reminder in due:
        conversation = unit.conversations.get(reminder.conversation)
        if conversation is None or conversation.stopped_at is not None:
            unit.reminders.over(reminder.conversation)
            continue
        if not unit.reminders.sent(reminder, now, now + LINK_LASTS):
            continue
        trial = library.trials.get(conversation.trial)
        payload = {
            "reminder": reminder.id,
            "trial": conversation.trial,
            "language": conversation.language,
            "open": trial is not None and trial.entry.status != "closed",
        }
        unit.outbox.add(REMINDER_MAIL, f"{REMINDER_MAIL}/{reminder.id}", payload, now, conversation=conversation.id)
    return len(due)


def reminder_letter(item: OutboxItem, desk: Desk) -> Letter | None:
    """Say that the day has come, with a link that opens the conversation; None when nobody wants it any more."""
    reminder = str(item.payload["reminder"])
    email = desk.unit.reminders.email_of(reminder)
    found = desk.unit.reminders.get(reminder)
    if email is None or found is None or stopped(desk.unit, found.conversation):
        return None
    language = str(item.payload["language"])
    stop = desk.link(f"/unsubscribe/{desk.unit.reminders.stop_secret(reminder)}?lang={language}")
    if not item.payload["open"]:
        return Letter(to=Receiver(email), wording=CLOSED_WORDING, language=language, unsubscribe=stop)
    trial = str(item.payload["trial"])
    if not trial.replace("-", "").isalnum():
        raise UnsendableError("trial")
    secret = desk.unit.reminders.resume_secret(reminder)
    link = Link("mail_reminder_link", desk.link(f"/trials/{trial}/chat?lang={language}#resume={secret}"))
    return Letter(to=Receiver(email), wording=REMINDER_MAIL, language=language, values={"link": link}, unsubscribe=stop)


def stopped(unit: Unit, conversation: str | None) -> bool:
    """Did the person say, in this conversation, that they want no messages from us?"""
    found = None if conversation is None else unit.conversations.get(conversation)
    return found is not None and found.stopped_at is not None


LETTERS: Mapping[str, Writer] = {REMINDER_MAIL: reminder_letter}
