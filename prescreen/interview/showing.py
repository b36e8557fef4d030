"""What a person sees of what is held about them, and pages of their own: the full list, a sheet for their doctor."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from prescreen.interview.again import repeat
from prescreen.interview.held import Held, gather
from prescreen.interview.in_words import NOT_SHOWN, plain_lines
from prescreen.interview.reply import Message
from prescreen.interview.session import Session

CODE_FOR = timedelta(minutes=30)
PATHS = {"sheet": "/sheet", "data": "/my-data"}
"""The pages of a person's own, by what they are called in a message's `opens` and in a ticket."""


def show(session: Session) -> None:
    """Say everything that is held; what is very private stands only on the page that the person opens (rule R09)."""
    held = gather(session.unit, session.library, session.conversation, kept_until=session.kept_until)
    session.note("data.shown", page="chat")
    for lines in (_answers(session, held), _agreed(session, held), _passed_on(session, held), _kept(session, held)):
        session.tell_text("\n".join(lines))
    _offer_page(session, "data", "held_page")
    repeat(session)


def _answers(session: Session, held: Held) -> Iterator[str]:
    if not set(held.answers) - NOT_SHOWN:
        yield session.say("held_no_answers")
        return
    yield session.say("held_intro")
    facts = session.trial.facts
    yield from ("• " + line for line in plain_lines(held.speech, session.answers, facts, private="held_private"))


def _agreed(session: Session, held: Held) -> Iterator[str]:
    if held.consents:
        yield session.say("held_consents")
    for consent in held.consents:
        answer = session.say("held_given" if consent.given else "held_not_given")
        what = held.label_of_consent(consent.kind)
        yield "• " + session.say("held_consent", what=what, answer=answer, date=session.speech.date(consent.at.date()))
    if not held.contact:
        yield session.say("held_no_contact")
        return
    yield session.say("held_contact")
    for name, value in held.contact_lines():
        yield "• " + session.say("line_of", name=name, value=value)


def _passed_on(session: Session, held: Held) -> Iterator[str]:
    if not held.letters:
        yield session.say("held_not_sent")
        return
    yield session.say("held_sent")
    for letter in held.letters:
        date = session.speech.date((letter.settled_at or letter.at).date())
        what, state = held.label_of_letter(letter.kind), session.say(f"letter_{letter.state}")
        yield "• " + session.say("held_letter", what=what, state=state, date=date)


def _kept(session: Session, held: Held) -> Iterator[str]:
    if held.reminder is not None:
        reminder, email = held.reminder
        yield session.say("held_reminder", email=email, date=session.speech.date(reminder.due_at.date()))
    if held.subscription is not None:
        yield session.say("held_other_trials", email=held.subscription.email)
    yield session.say("held_words", count=sum(row.kind != "start" for row in held.words))
    if held.kept_until is None:
        yield session.say("held_kept")
    else:
        yield session.say("held_kept_until", date=session.speech.date(held.kept_until.date()))
    if held.conversation.stopped_at is not None:
        yield session.say("held_stopped")
    yield session.say("held_what_now")


def offer_sheet(session: Session) -> None:
    """Offer the page for the person's own doctor, once it is known what is open."""
    if session.answers.get("prescreen_consent") != "yes":
        session.tell("sheet_none")
    elif not session.state.reviewed:
        session.tell("sheet_later")
    else:
        _offer_page(session, "sheet", "sheet_ready")
    repeat(session)


def _offer_page(session: Session, page: str, key: str) -> None:
    """On the web a button opens the page; elsewhere a code that works once and soon does."""
    text = session.say(key)
    if session.conversation.channel == "web":
        session.messages.append(Message(text, input={"kind": "none"}, opens=page))
        return
    session.tell_text(text)
    session.unit.tickets.forget_old(session.now)
    code = session.unit.tickets.issue(session.conversation.id, page, session.now + CODE_FOR)
    address = session.public_url + PATHS[page]
    session.tell("open_with_code", address=address, code=code, minutes=int(CODE_FOR.total_seconds() // 60))
