"""What the tests of the hand-over share: a person, a clock, a log."""

import email
import email.policy
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from prescreen.content.models import Contact
from prescreen.handoff.kinds import letter_kinds
from prescreen.handoff.letters import Desk
from prescreen.handoff.mail import Sayings, Stationery
from prescreen.store import OutboxItem, Store

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
ROOT = Path(__file__).resolve().parents[2]
JANE = {"first_name": "Jane", "last_name": "Roe", "email": "jane@example.org", "phone": "+1 415-555-2671"}


@dataclass
class Recorded:
    """A log that remembers."""

    events: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def info(self, event: str, **fields: object) -> None:
        self.events.append((event, fields))

    def warning(self, event: str, **fields: object) -> None:
        self.events.append((event, fields))


@dataclass
class Clock:
    """A clock that goes on only when it is told to."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def forward(self, by: timedelta) -> None:
        self.now += by


def mail_of(store: Store, item: OutboxItem, wording: Sayings) -> EmailMessage:
    """The mail of a promise, as it would be sent."""
    with store.read() as unit:
        letter = letter_kinds()[item.kind](item, Desk(unit, "study-team@localhost", "https://studies.example.org"))
    assert letter is not None
    return Stationery(wording).mail(item, letter)


def reread(mail: EmailMessage) -> EmailMessage:
    """A mail as its receiver reads it."""
    found = email.message_from_bytes(mail.as_bytes(), policy=email.policy.default)
    assert isinstance(found, EmailMessage)
    return found


def words(mail: EmailMessage) -> str:
    """Subject, text and HTML of a mail; of the HTML without its style sheet."""
    parts = [mail.get_body((kind,)) for kind in ("plain", "html")]
    found = "\n".join([str(mail["Subject"]), *(part.get_content() for part in parts if part is not None)])
    return re.sub(r"<style>.*?</style>", "", found, flags=re.DOTALL)


@dataclass(frozen=True)
class Referring:
    """A trial as far as a hand-over sees it."""

    id: str
    contact: Contact
