"""Come back when it may fit: offered where time alone stands in the way, promised only with an address and a yes."""

from __future__ import annotations

from datetime import date

from prescreen.handoff.reminders import remind
from prescreen.interview import addressing
from prescreen.interview.hearing import Heard
from prescreen.interview.reply import Button
from prescreen.interview.session import Session
from prescreen.interview.state import Asking

OFFER = "reminder_offer"


def possible(session: Session) -> bool:
    """Is there a day on which to write, that has not been offered yet? Never after a crisis."""
    day = session.verdict.clear_on
    return (
        day is not None
        and not session.state.crisis
        and session.trial.entry.status != "closed"
        and session.state.reminder_offered != day.isoformat()
    )


def drop_outdated(session: Session) -> None:
    """A reminder for a day that the answers do not give any more is not kept."""
    promised = session.state.reminder
    day = session.verdict.clear_on
    if promised is None or (day is not None and promised["day"] == day.isoformat()):
        return
    session.state.reminder = None
    if session.unit.reminders.over(session.conversation.id):
        session.tell("reminder_dropped", date=session.speech.date(date.fromisoformat(promised["day"])))


def offer(session: Session) -> None:
    """Ask whether to write then; the question says what is kept for it."""
    day = session.verdict.clear_on
    assert day is not None
    session.state.reminder_offered = day.isoformat()
    text = session.say("reminder_offer", 0, date=session.speech.date(day))
    buttons = [
        Button(session.say("button_reminder_yes"), {"do": "reminder_yes"}),
        Button(session.say("button_reminder_no"), {"do": "reminder_no"}),
        Button(session.say("button_why_outcome"), {"do": "reasons"}),
    ]
    session.ask(Asking(OFFER, [], data={"text": text, "day": day.isoformat()}), text, buttons, kind="choice")


def put_again(session: Session) -> None:
    """Put the offer anew."""
    offer(session)


def take_offer(session: Session, heard: Heard) -> bool | None:
    """True for a yes, False for a no, None for neither; either is recorded with the words that were shown."""
    if heard.picks("reminder_yes") or heard.yes or addressing.gives(heard):
        wants = True
    elif heard.picks("reminder_no") or heard.no or heard.act in ("goodbye", "stop", "thanks", "resume"):
        wants = False
    else:
        return None
    session.record_consent("reminder", given=wants)
    if wants:
        session.state.reminder = {"day": str(session.asking.data["day"]), "facts": _waited_for(session)}
        addressing.ask(session, "reminder", "" if heard.picked else heard.text)
    return wants


def commit(session: Session, email: str) -> None:
    """Write the reminder in this turn's transaction; only then say that it is so."""
    assert session.state.reminder is not None
    day = date.fromisoformat(session.state.reminder["day"])
    remind(session.unit, session.conversation.id, message_id=session.message_id, email=email, day=day, at=session.now)
    session.tell("reminder_set", date=session.speech.date(day))


def give_up(session: Session) -> None:
    """The person gave no address after all."""
    session.state.reminder = None
    session.tell("reminder_not_set")


def _waited_for(session: Session) -> list[str]:
    """The facts that only time has to pass for."""
    verdict = session.verdict
    return list(dict.fromkeys(g.fact for i in verdict.not_met for g in verdict.findings[i].because))
