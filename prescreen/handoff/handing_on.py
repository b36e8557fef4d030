"""The letters of a hand-over: to the study team, to the person, and the notice that somebody erased their data."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from prescreen.content.models import FALLBACK_LANGUAGE
from prescreen.handoff.commit import ERASURE_MAIL, PERSON_MAIL, TEAM_MAIL
from prescreen.handoff.contact_fields import SHOWN
from prescreen.handoff.letters import Desk, Letter, Link, Receiver, Rows, UnsendableError, Writer
from prescreen.handoff.taking_back import WITHDRAWAL_MAIL
from prescreen.store import Lead, OutboxItem, reference_of


def team_letter(item: OutboxItem, desk: Desk) -> Letter:
    """Tell the study team of a person, and nothing about their health.

    As the trial's content wishes, the mail holds a link to the screening in the console, or how to reach the person.
    """
    lead = _lead(item, desk)
    if item.payload.get("detail", "contact") == "link":
        return Letter(
            to=_team(item.payload, desk),
            wording="team_link",
            language=FALLBACK_LANGUAGE,
            values={**_about(item, lead), "open": Link("mail_team_open", desk.link(f"/desk/screenings/{lead.id}"))},
        )
    return Letter(
        to=_team(item.payload, desk),
        wording=TEAM_MAIL,
        language=FALLBACK_LANGUAGE,
        values={**_about(item, lead), "details": _details(lead), "spoken": str(item.payload["language"])},
        reply_to=Receiver(str(lead.contact["email"]), _name(lead)) if lead.contact.get("email") else None,
    )


def person_letter(item: OutboxItem, desk: Desk) -> Letter:
    """Tell the person that their details went on, without saying to which study."""
    lead = _lead(item, desk)
    return Letter(
        to=Receiver(str(lead.contact["email"]), _name(lead)),
        wording=PERSON_MAIL,
        language=str(item.payload["language"]),
        values={**_about(item, lead), "first_name": str(lead.contact["first_name"])},
    )


def erasure_letter(item: OutboxItem, desk: Desk) -> Letter:
    """Ask the study team to delete a referral, by its reference alone."""
    return Letter(
        to=_team(item.payload, desk),
        wording=ERASURE_MAIL,
        language=FALLBACK_LANGUAGE,
        values={"study": str(item.payload["study"]), "reference": str(item.payload["reference"])},
    )


def withdrawal_letter(item: OutboxItem, desk: Desk) -> Letter:
    """Tell the study team that a person no longer agrees that their answers are used, by its reference alone."""
    return replace(erasure_letter(item, desk), wording=WITHDRAWAL_MAIL)


LETTERS: Mapping[str, Writer] = {
    TEAM_MAIL: team_letter,
    PERSON_MAIL: person_letter,
    ERASURE_MAIL: erasure_letter,
    WITHDRAWAL_MAIL: withdrawal_letter,
}


def _lead(item: OutboxItem, desk: Desk) -> Lead:
    lead = desk.unit.leads.get(str(item.payload["lead"]))
    if lead is None:
        raise UnsendableError("lead_erased")
    return lead


def _team(payload: Mapping[str, Any], desk: Desk) -> Receiver:
    return Receiver(str(payload["address"] or desk.inbox), str(payload["name"]))


def _about(item: OutboxItem, lead: Lead) -> dict[str, str]:
    return {"study": str(item.payload["study"]), "reference": reference_of(lead.id)}


def _name(lead: Lead) -> str:
    return f"{lead.contact['first_name']} {lead.contact['last_name']}"


def _details(lead: Lead) -> Rows:
    given = ((name, lead.contact.get(name)) for name in SHOWN if lead.contact.get(name) != "self")
    return Rows(tuple((f"contact_label_{name}", str(value).replace("_", " ")) for name, value in given if value))
