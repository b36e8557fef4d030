"""The promise: lead and mails written in the caller's transaction, so that a spoken "sent on" is already true."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from prescreen.content.library import text_in
from prescreen.content.models import FALLBACK_LANGUAGE, Centre, Contact
from prescreen.handoff.contact import FIELDS, REQUIRED
from prescreen.handoff.email_address import normal_email
from prescreen.handoff.language_names import may_be_language
from prescreen.handoff.names import read_name
from prescreen.handoff.one_way import REACHED_BY
from prescreen.handoff.phone import is_international
from prescreen.handoff.preferences import is_time, is_way
from prescreen.store import Conversation, Unit, reference_of

TEAM_MAIL = "team"
ROLES = ("self", "carer", "legal_representative")
"""Whose the contact details are: the patient's own, or of somebody who answers for the patient."""
PERSON_MAIL = "person"
ERASURE_MAIL = "erasure"
LEAD_CALL = "webhook_lead"
ERASURE_CALL = "webhook_erasure"


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
    *,
    centre: Centre | None = None,
    copy: bool = True,
) -> Handover:
    """Write the lead and what it promises into the unit; a second call for the same conversation changes nothing.

    contact: fields as `ContactForm.contact()` returns them, and `role`, one of `ROLES`; checked again here.
    centre: the study centre the person chose, whose contact gets the mail; without one it goes to the trial's own.
    copy: the person wants a note by e-mail, though others may read their mailbox.
    The lead's contact then has `centre` (its id), `centre_name`, and who got the message (`team_name`, `team_address`,
    `team_webhook`), so that whatever is said later of this lead goes to the same people.

    Raises ValueError, naming fields but never their content, if they cannot be used, or if the centre is not open.
    """
    if centre is not None and not centre.open:
        raise ValueError(f"the study centre {centre.id} takes nobody now")
    details = checked_contact(contact)
    if centre is not None:
        details |= {
            "centre": centre.id,
            "centre_name": text_in(centre.name, FALLBACK_LANGUAGE),
            "team_name": text_in(centre.contact.name, FALLBACK_LANGUAGE),
            "team_address": centre.contact.email,
            **({"team_webhook": centre.contact.webhook} if centre.contact.webhook else {}),
        }
    lead = unit.leads.add(conversation.id, details, snapshot, at)
    payload = {"lead": lead, "language": conversation.language, **team_of(trial, details)}
    to_person = (PERSON_MAIL,) if copy and "email" in details else ()
    kinds = (TEAM_MAIL, *to_person, *((LEAD_CALL,) if payload["webhook"] else ()))
    for kind in kinds:
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
    payload = {"reference": reference, "language": FALLBACK_LANGUAGE, **team_of(trial, lead.contact)}
    for kind in (ERASURE_MAIL, *((ERASURE_CALL,) if payload["webhook"] else ())):
        unit.outbox.add(kind, f"{reference}/{kind}", payload, at)
    return True


def team_of(trial: ReferringTrial, contact: Mapping[str, Any]) -> dict[str, str | None]:
    """Return the part of a payload that says which study team a promise goes to, and how much its mail may hold.

    contact: of a lead; its study centre's team, where a centre got the message, else the trial's own.
    """
    same = {"study": trial.id, "detail": trial.contact.mail}
    if "team_address" not in contact:
        name = text_in(trial.contact.name, FALLBACK_LANGUAGE)
        return {**same, "name": name, "address": trial.contact.email, "webhook": trial.contact.webhook}
    name, address = str(contact["team_name"]), str(contact["team_address"])
    return {
        **same,
        "name": name,
        "address": address,
        "webhook": contact.get("team_webhook"),
        "centre": contact["centre"],
    }


def checked_contact(contact: Mapping[str, Any]) -> dict[str, str]:
    """Return contact details that may go into a mail; raises ValueError naming the fields at fault.

    An empty last name is that of a person who has one name only.
    """
    given = (*FIELDS, "role")
    details = {
        name: str(contact[name])
        for name in given
        if contact.get(name) or (name, "") == ("last_name", contact.get(name))
    }
    missing = [name for name in REQUIRED if name not in details]
    if not any(way in details for way in REACHED_BY):
        missing += REACHED_BY
    if missing:
        raise ValueError(f"contact details lack {', '.join(missing)}")
    if wrong := unusable(details):
        raise ValueError(f"contact details hold an unusable {', '.join(wrong)}")
    return details


def unusable(details: Mapping[str, str]) -> list[str]:
    """The names of the details that could not go into a mail as they are."""
    first, last = details.get("first_name", ""), details.get("last_name", "")
    other_language, way, time = (details.get(name) for name in ("other_language", "preferred_way", "preferred_time"))
    usable = {
        "first_name": read_name(first) is not None,
        "last_name": last == "" or read_name(last) is not None,
        "email": "email" not in details or normal_email(details["email"]) is not None,
        "phone": "phone" not in details or is_international(details["phone"]),
        "preferred_way": way is None or is_way(way),
        "preferred_time": time is None or is_time(time),
        "other_language": other_language is None or may_be_language(other_language),
        "role": details.get("role", "self") in ROLES,
    }
    return [name for name, fits in usable.items() if not fits]
