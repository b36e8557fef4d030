"""What the tests of the hand-over share: a person, a clock, a log."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from prescreen.content.models import Contact

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


@dataclass(frozen=True)
class Referring:
    """A trial as far as a hand-over sees it."""

    id: str
    contact: Contact
