"""The contact form of a trial's page, for people who do not want to chat: read field by field, handed over alike.

The words for what is wrong are those of the chat. Nothing but contact details goes along, so there are no answers whose
sharing would have to be agreed to; that the details go to the study team is agreed to with the box under the form.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from prescreen.content.library import Trial
from prescreen.content.models import Centre
from prescreen.handoff.commit import Handover, hand_over
from prescreen.handoff.email_address import normal_email
from prescreen.handoff.language_names import may_be_language, read_language
from prescreen.handoff.names import read_name
from prescreen.handoff.one_way import REACHED_BY
from prescreen.handoff.phone import find_phone
from prescreen.handoff.preferences import TIMES, WAYS
from prescreen.store import Unit, hash_token

CHANNEL = "form"
CONSENT = "contact"
ABOUT_PATIENT = "contact_about_patient"
LONGEST = 254
"""Characters of any field."""


@dataclass(frozen=True, slots=True)
class Written:
    """A form as it was read. values: usable details, as `hand_over` takes them; problems: a wording's key by field."""

    values: Mapping[str, str]
    problems: Mapping[str, str]
    doubted: Mapping[str, str] = field(default_factory=dict)


def read_form(
    typed: Mapping[str, str], *, region: str | None = None, refused: Callable[[str], bool] = lambda _: False
) -> Written:
    """Read the fields of the form; whatever is typed, this raises nothing.

    typed: first_name, last_name (empty for a person with one name), email, phone, and as they like preferred_way,
    preferred_time, other_language; doubted_email and doubted_phone hold what was called doubtful before and counts when
    it comes again. region: the country a telephone number without a country code belongs to, if there is only one it
    can be. refused: is it known that no mail can go to this address?
    """
    values: dict[str, str] = {}
    problems: dict[str, str] = {}
    doubted: dict[str, str] = {}
    for name in ("first_name", "last_name"):
        said = typed.get(name, "").strip()
        found = read_name(said) if len(said) <= LONGEST else None
        if found is not None or (name == "last_name" and not said):
            values[name] = found or ""
        else:
            problems[name] = "contact_problem_name"
    given = [way for way in REACHED_BY if typed.get(way, "").strip()]
    if "email" in given:
        _read_email(typed, refused, values, problems, doubted)
    if "phone" in given:
        _read_phone(typed, region, values, problems, doubted)
    if not given:
        problems.update(dict.fromkeys(REACHED_BY, "contact_one_way"))
    for name, allowed in (("preferred_way", WAYS), ("preferred_time", TIMES)):
        if typed.get(name) in allowed:
            values[name] = typed[name]
    if ("email" if values.get("preferred_way") == "e-mail" else "phone") not in values:
        values.pop("preferred_way", None)  # it is no way to reach them
    if said := typed.get("other_language", "").strip():
        if may_be_language(said):
            values["other_language"] = said
        elif not read_language(said)[1]:
            problems["other_language"] = "contact_problem_other_language"
    return Written(values, problems, doubted)


def _read_email(
    typed: Mapping[str, str],
    refused: Callable[[str], bool],
    values: dict[str, str],
    problems: dict[str, str],
    doubted: dict[str, str],
) -> None:
    said = typed.get("email", "").strip()
    address = normal_email(said) if len(said) <= LONGEST else None
    if address is None:
        problems["email"] = "contact_problem_email"
    elif refused(address) and address != typed.get("doubted_email"):
        problems["email"] = "contact_problem_email_check"
        doubted["email"] = address
    else:
        values["email"] = address


def _read_phone(
    typed: Mapping[str, str],
    region: str | None,
    values: dict[str, str],
    problems: dict[str, str],
    doubted: dict[str, str],
) -> None:
    said = typed.get("phone", "").strip()[:LONGEST]
    reading = find_phone(said, region)
    if reading.state == "read" or (reading.state == "doubtful" and reading.number == typed.get("doubted_phone")):
        values["phone"] = reading.number
    elif reading.state == "doubtful":
        problems["phone"] = "contact_problem_phone_check"
        doubted["phone"] = reading.number
    else:
        problems["phone"] = "contact_problem_phone"


def only_country(trial: Trial) -> str | None:
    """Where a number without a country code belongs: where all of the trial's centres are, if it is one country."""
    countries = {centre.country for centre in trial.open_centres}
    return countries.pop() if len(countries) == 1 else None


def hand_over_form(
    unit: Unit,
    trial: Trial,
    values: Mapping[str, Any],
    *,
    key: str,
    language: str,
    agreed: str,
    at: datetime,
    centre: Centre | None = None,
    copy: bool = False,
    carer: bool = False,
) -> Handover:
    """Hand a person over who filled in the form, in the caller's transaction; the same `key` again changes nothing.

    key: of the form as it was shown, random. agreed: the words of the box that was ticked. carer: the details are
    those of somebody who cares for the patient, and who says that the patient agrees.

    Raises ValueError as `hand_over` does.
    """
    token = hash_token(f"{CHANNEL}/{key}")
    conversation = unit.conversations.by_token(token)
    if conversation is None:
        conversation = unit.conversations.create(
            trial=trial.id,
            content_hash=trial.content_hash,
            language=language,
            channel=CHANNEL,
            token_hash=token,
            at=at,
        )
        for kind in (CONSENT, *((ABOUT_PATIENT,) if carer else ())):
            unit.consents.add(conversation.id, kind=kind, given=True, wording=agreed, message_id=CHANNEL, at=at)
        unit.conversations.save(
            conversation.id, state={"handed_over": True}, stage="closed", language=language, at=at, keep="handed_over"
        )
    details = {**values, "role": "carer" if carer else "self"}
    return hand_over(unit, conversation, details, {}, trial.entry, at, centre=centre, copy=copy)
