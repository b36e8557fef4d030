"""A trial's study centres: what is wrong with the list, and what its author should know though it can be used."""

from __future__ import annotations

import re
from collections.abc import Sequence

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from prescreen.content import checks
from prescreen.content.models import Centre
from prescreen.content.yaml_source import Document, Mistake

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{2,8})?")
_WEBHOOK = re.compile(r"[a-z][a-z0-9_-]{0,39}")


def mistakes(document: Document, centres: Sequence[Centre]) -> list[Mistake]:
    """Ids that stand twice; countries, languages, addresses and numbers that cannot be; texts nobody may read."""
    found: list[Mistake] = []
    for i, centre in enumerate(centres):
        at = ("centres", i)
        if centre.id in [c.id for c in centres[:i]]:
            found.append(document.mistake((*at, "id"), f"the centre {centre.id} stands twice"))
        for key, texts in (("name", centre.name), ("place", centre.place)):
            found += checks.patient_texts(document, (*at, key), texts)
        found += checks.patient_texts(document, (*at, "contact", "name"), centre.contact.name)
        if centre.country not in phonenumbers.SUPPORTED_REGIONS:
            text = f"country is a code of two capital letters, such as GB or ES, not {centre.country!r}"
            found.append(document.mistake((*at, "country"), text))
        for j, language in enumerate(centre.languages):
            if not _LANGUAGE.fullmatch(language):
                text = f"a language is a code such as en, es or zh, not {language!r}"
                found.append(document.mistake((*at, "languages", j), text))
        found += _contact(document, centre, (*at, "contact"))
    return found


def _contact(document: Document, centre: Centre, at: checks.Path) -> list[Mistake]:
    found = []
    contact = centre.contact
    try:
        validate_email(contact.email, check_deliverability=False, test_environment=True)
    except EmailNotValidError as error:
        found.append(document.mistake((*at, "email"), f"this is no e-mail address: {error}"))
    if contact.phone is not None and not _is_phone(contact.phone):
        text = "phone is a whole number with its country code, such as +44 113 496 0000"
        found.append(document.mistake((*at, "phone"), text))
    if contact.webhook is not None and not _WEBHOOK.fullmatch(contact.webhook):
        text = "webhook is the name of a webhook of this installation, such as ctms, never its address"
        found.append(document.mistake((*at, "webhook"), text))
    return found


def _is_phone(text: str) -> bool:
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(text, None))
    except phonenumbers.NumberParseException:
        return False


def remarks(centres: Sequence[Centre]) -> list[str]:
    """What a person will be told because of this list, for its author to know before they do."""
    if not centres:
        return [
            "this trial names no study centre; people's messages go to the trial's own contact, and they are told so"
        ]
    if not any(centre.open for centre in centres):
        return ["no study centre recruits and takes referrals; people's messages go to the trial's own contact"]
    return []
