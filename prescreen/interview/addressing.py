"""One e-mail address, and nothing else: asked for, read back once, given to whoever wanted it.

The stage is "contact" meanwhile, so that an address never reaches the dialogue manager.
"""

from __future__ import annotations

from typing import Literal

from prescreen.handoff.email_address import find_email
from prescreen.interview.hearing import Heard
from prescreen.interview.reply import Button
from prescreen.interview.session import Session
from prescreen.interview.state import Asking

Purpose = Literal["reminder", "others"]
STOP = "address_stop"
KINDS = frozenset({"address", "address_check"})
PASSED_ON = frozenset({"want_person", "delete_data", "restart", "ask_faq", "ask_why"})
"""What is heard as what it is, also while an address is asked for; anything else is an address, or none."""


def ask(session: Session, purpose: Purpose, said: str = "") -> None:
    """Ask for the address; one that stands in what was `said`, or that is known here already, is only read back."""
    if (known := find_email(said)[0] or _known(session)) is not None:
        check(session, purpose, known)
    else:
        put(session, purpose)


def gives(heard: Heard) -> bool:
    """Is an address all that answers an offer to write: "rob@example.org"?"""
    silent = not (heard.picked or heard.no or "?" in heard.text)
    return silent and heard.act in ("answer", "affirm", "out_of_scope") and find_email(heard.text)[0] is not None


def put(session: Session, purpose: Purpose) -> None:
    """Ask for the address."""
    session.stage = "contact"
    text = session.say("address_ask")
    buttons = [Button(session.say("button_address_stop"), {"do": STOP}, "skip")]
    session.ask(Asking("address", [], data={"text": text, "purpose": purpose}), text, buttons, kind="email")


def check(session: Session, purpose: Purpose, email: str) -> None:
    """Read the address back."""
    session.stage = "contact"
    text = session.say("address_check", email=email)
    buttons = [
        Button(session.say("button_address_right"), {"do": "address_right"}),
        Button(session.say("button_address_other"), {"do": "address_other"}),
        Button(session.say("button_address_stop"), {"do": STOP}, "skip"),
    ]
    data = {"text": text, "purpose": purpose, "email": email}
    session.ask(Asking("address_check", [], data=data), text, buttons, kind="choice")


def put_again(session: Session) -> None:
    """Put the open question about the address anew."""
    data = session.asking.data
    if "email" in data:
        check(session, data["purpose"], str(data["email"]))
    else:
        put(session, data["purpose"])


def take(session: Session, heard: Heard) -> str | None:
    """Return the address once the person has said that it is right, "" if they want none of it, else None.

    None means that the next question about it has been put.
    """
    data = session.asking.data
    purpose: Purpose = data["purpose"]
    if heard.picks(STOP) or heard.act in ("stop", "pause", "goodbye", "decline"):
        return ""
    found, _, meant = find_email(heard.text) if not heard.picked else (None, "", False)
    if found is not None:
        check(session, purpose, found)
    elif "email" in data and (heard.picks("address_right") or heard.yes):
        return str(data["email"])
    elif "email" in data and (heard.picks("address_other") or heard.no):
        put(session, purpose)
    elif heard.no and not meant:
        return ""
    else:
        session.tell("contact_problem_email" if "email" not in data else "not_understood")
        put_again(session)
    return None


def _known(session: Session) -> str | None:
    lead = session.unit.leads.of(session.conversation.id)
    if lead is not None and lead.contact.get("email"):
        return str(lead.contact["email"])
    reminder = session.unit.reminders.live(session.conversation.id)
    return None if reminder is None else session.unit.reminders.email_of(reminder.id)
