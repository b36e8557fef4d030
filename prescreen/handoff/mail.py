"""Mails: rendered from the wording, with headers nothing can be injected into, and no health data."""

import html
from collections.abc import Mapping
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any, Protocol

from prescreen.handoff.commit import ERASURE_MAIL, PERSON_MAIL, TEAM_MAIL, reference_of
from prescreen.handoff.mailbox import mail_name
from prescreen.handoff.taking_back import WITHDRAWAL_MAIL
from prescreen.store import Lead, OutboxItem

SENDER = "prescreen@localhost"
_POLICY = SMTP.clone(utf8=True)
_FIELD_LABELS = ("first_name", "last_name", "email", "phone", "other_language")


class UnsendableError(Exception):
    """This mail can never be sent as it is; `code` says why and holds nothing personal."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Sayings(Protocol):
    """The wording, as `prescreen.content` offers it."""

    def say(self, key: str, language: str, variant: int = 0, **values: object) -> str:
        """Return a sentence with its placeholders filled."""


def render(item: OutboxItem, lead: Lead | None, wording: Sayings, inbox: str) -> EmailMessage:
    """Return the mail that an outbox item promises.

    inbox: the address for study teams that gave none. Raises UnsendableError.
    """
    payload = item.payload
    if item.kind in (ERASURE_MAIL, WITHDRAWAL_MAIL):
        return _mail(item, payload, wording, to=_team(payload, inbox), values={"reference": payload["reference"]})
    if lead is None:
        raise UnsendableError("lead_erased")
    values: dict[str, str] = {"reference": reference_of(lead.id)}
    if item.kind == TEAM_MAIL:
        language = str(payload["language"])
        values["details"] = "\n".join(
            f"{_say(wording, f'contact_label_{name}', 'en')}: {lead.contact[name]}"
            for name in _FIELD_LABELS
            if lead.contact.get(name)
        )
        values["spoken"] = language
        return _mail(item, {**payload, "language": "en"}, wording, to=_team(payload, inbox), values=values)
    if item.kind == PERSON_MAIL:
        name = f"{lead.contact['first_name']} {lead.contact['last_name']}"
        values["first_name"] = str(lead.contact["first_name"])
        return _mail(item, payload, wording, to=_address(name, str(lead.contact["email"])), values=values)
    raise UnsendableError("unknown_kind")


def message_id(item: OutboxItem) -> str:
    """Return the Message-ID of an item: the same however often it is tried, so that receivers can drop doubles."""
    return f"<{mail_name(item.key)}@prescreen.localhost>"


def _team(payload: Mapping[str, Any], inbox: str) -> Address:
    return _address(str(payload["name"]), str(payload["address"] or inbox))


def _address(name: str, address: str) -> Address:
    user, _, domain = address.rpartition("@")
    try:
        return Address(display_name=name, username=user, domain=domain)
    except (ValueError, IndexError):
        raise UnsendableError("address") from None


def _mail(
    item: OutboxItem, payload: Mapping[str, Any], wording: Sayings, *, to: Address, values: Mapping[str, str]
) -> EmailMessage:
    given = {"study": str(payload["study"]), "contact": str(payload["name"]), **values}
    language = str(payload["language"])
    subject = _say(wording, f"mail_{item.kind}_subject", language, given)
    body = _say(wording, f"mail_{item.kind}_body", language, given)
    sender = _say(wording, "mail_sender", language)
    if any(brace in subject + body for brace in "{}"):
        raise UnsendableError("placeholder")
    mail = EmailMessage(policy=_POLICY)
    try:
        mail["Message-ID"] = message_id(item)
        mail["Date"] = item.at
        mail["From"] = Address(display_name=sender, addr_spec=SENDER)
        mail["To"] = to
        mail["Subject"] = subject.strip()
        mail["Auto-Submitted"] = "auto-generated"
    except ValueError:
        raise UnsendableError("header") from None
    mail.set_content(body)
    mail.add_alternative(_as_html(body, language), subtype="html")
    return mail


def _say(wording: Sayings, key: str, language: str, values: Mapping[str, str] | None = None) -> str:
    try:
        return wording.say(key, language, 0, **(values or {}))
    except (KeyError, IndexError, ValueError):
        raise UnsendableError("wording") from None


def _as_html(body: str, language: str) -> str:
    paragraphs = [part.strip() for part in body.split("\n\n") if part.strip()]
    inside = "\n".join("<p>" + html.escape(part).replace("\n", "<br>\n") + "</p>" for part in paragraphs)
    return f'<!doctype html>\n<html lang="{html.escape(language)}">\n<body>\n{inside}\n</body>\n</html>\n'
