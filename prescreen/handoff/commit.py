"""The promise: lead and mails written in the caller's transaction, so that a spoken "sent on" is already true."""

import hashlib
from base64 import b32encode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from prescreen.content.library import text_in
from prescreen.content.models import FALLBACK_LANGUAGE, Contact
from prescreen.handoff.contact import FIELDS, REQUIRED
from prescreen.handoff.email_address import normal_email
from prescreen.handoff.names import read_language, read_name
from prescreen.handoff.phone import is_international
from prescreen.store import Conversation, Unit

TEAM_MAIL = "team"
PERSON_MAIL = "person"
ERASURE_MAIL = "erasure"


class ReferringTrial(Protocol):
    """A trial as far as a hand-over needs it; `prescreen.content`'s TrialEntry is one."""

    @property
    def id(self) -> str:
        """The registry's id."""

    @property
    def contact(self) -> Contact:
        """Whom the study wants to hear from; without an address the mail goes to the inbox of this installation."""


@dataclass(frozen=True, slots=True)
class Handover:
    """A hand-over that is in the transaction: the lead, and the short reference for people to quote."""

    lead: str
    reference: str


def hand_over(
    unit: Unit,
    conversation: Conversation,
    contact: Mapping[str, Any],
    snapshot: Mapping[str, Any],
    trial: ReferringTrial,
    at: datetime,
) -> Handover:
    """Write the lead and both mails into the unit; a second call for the same conversation changes nothing.

    contact: fields as `ContactForm.contact()` returns them; checked again here. Raises ValueError, naming fields
    but never their content, if they cannot be used.
    """
    lead = unit.leads.add(conversation.id, checked_contact(contact), snapshot, at)
    payload = {"lead": lead, "language": conversation.language, **team_of(trial)}
    for kind in (TEAM_MAIL, PERSON_MAIL):
        unit.outbox.add(kind, f"{lead}/{kind}", payload, at, conversation=conversation.id)
    return Handover(lead, reference_of(lead))


def withdraw(unit: Unit, conversation: Conversation, trial: ReferringTrial, at: datetime) -> bool:
    """Tell the study team that a person erased their data, if they were handed over before; True if so.

    To be called in the unit that erases, before it erases. The notice carries the reference only.
    """
    lead = unit.leads.of(conversation.id)
    if lead is None:
        return False
    reference = reference_of(lead.id)
    payload = {"reference": reference, "language": FALLBACK_LANGUAGE, **team_of(trial)}
    unit.outbox.add(ERASURE_MAIL, f"{reference}/{ERASURE_MAIL}", payload, at)
    return True


def team_of(trial: ReferringTrial) -> dict[str, str | None]:
    """Return the part of a payload that says which study team a mail goes to."""
    return {
        "study": trial.id,
        "name": text_in(trial.contact.name, FALLBACK_LANGUAGE),
        "address": trial.contact.email,
    }


def reference_of(lead: str) -> str:
    """Return the short reference of a lead, the same each time, from which the lead cannot be found.

    >>> reference_of("an-id")
    'R-COSI-PBET'
    """
    letters = b32encode(hashlib.sha256(lead.encode()).digest()).decode()[:8]
    return f"R-{letters[:4]}-{letters[4:]}"


def checked_contact(contact: Mapping[str, Any]) -> dict[str, str]:
    """Return contact details that may go into a mail; raises ValueError naming the fields at fault."""
    details: dict[str, str] = {name: str(contact[name]) for name in FIELDS if contact.get(name)}
    missing = [name for name in REQUIRED if name not in details]
    if missing:
        raise ValueError(f"contact details lack {', '.join(missing)}")
    other_language = details.get("other_language")
    usable = {
        "first_name": read_name(details["first_name"]) is not None,
        "last_name": read_name(details["last_name"]) is not None,
        "email": normal_email(details["email"]) is not None,
        "phone": is_international(details["phone"]),
        "other_language": other_language is None or read_language(other_language)[0] is not None,
    }
    wrong = [name for name, fits in usable.items() if not fits]
    if wrong:
        raise ValueError(f"contact details hold an unusable {', '.join(wrong)}")
    return details
