"""The rows the store hands out: frozen, with plain Python values and aware UTC times."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

InboundKind = Literal["start", "text", "choice", "resume", "wish"]
AnswerStatus = Literal["value", "unknown", "declined", "withdrawn"]
AlertKind = Literal["crisis", "emergency", "abuse", "adverse", "person", "undelivered"]
Keep = Literal["abandoned", "finished", "paused", "handed_over"]
"""What became of a conversation, which is how long it is kept: left on the way, ended, left for later, handed over."""
OutboxState = Literal["waiting", "done", "dead"]
ReminderState = Literal["waiting", "sent", "opened", "over"]
SubscriptionState = Literal["unconfirmed", "confirmed"]


@dataclass(frozen=True, slots=True)
class Conversation:
    """One person's conversation about one trial. `state` belongs to the interview.

    stopped_at: since when the person wants no messages of their own accord from us; None: they have not said so.
    keep: what became of it. keep_until: the day of a reminder, for which it is kept whatever became of it.
    """

    id: str
    trial: str
    content_hash: str
    language: str
    channel: str
    stage: str
    state: dict[str, Any]
    created_at: datetime
    updated_at: datetime
    erased_at: datetime | None
    stopped_at: datetime | None = None
    keep: Keep = "abandoned"
    keep_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Inbound:
    """A message that came in. `choice_id` holds one id, several joined by commas (a tick list), or a wish's code.

    `fingerprint` lets the receiver tell a repeated message from another one with the same id, even after its text
    was redacted.
    """

    conversation: str
    message_id: str
    kind: InboundKind
    text: str
    choice_id: str | None
    at: datetime
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One row of the journal, either direction. `reply` is set on outgoing rows only."""

    cursor: int
    message_id: str
    direction: Literal["in", "out"]
    kind: str
    text: str
    choice_id: str | None
    reply: dict[str, Any] | None
    at: datetime


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer with its evidence: where in which message it was read, by which reader."""

    fact: str
    status: AnswerStatus
    value: Any
    message_id: str
    start: int
    end: int
    reader: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Choice:
    """A button that was offered. `used` means that the conversation has moved on since."""

    id: str
    message_id: str
    label: str
    payload: dict[str, Any]
    used: bool


@dataclass(frozen=True, slots=True)
class Consent:
    """What a person agreed to, or not, and the words they were shown."""

    kind: str
    given: bool
    wording: str
    message_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Alert:
    """Something a human should see soon."""

    conversation: str
    kind: AlertKind
    at: datetime


@dataclass(frozen=True, slots=True)
class Lead:
    """A person who asked to be contacted: contact data and what was known at that moment."""

    id: str
    conversation: str
    contact: Mapping[str, Any]
    snapshot: Mapping[str, Any]
    at: datetime


@dataclass(frozen=True, slots=True)
class Promise:
    """What became of a promised letter, without what it says. `state`: waiting, done or dead."""

    kind: str
    key: str
    state: str
    at: datetime
    settled_at: datetime | None


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """A promise to keep. `attempts` counts claims, the present one included."""

    id: int
    kind: str
    key: str
    payload: dict[str, Any]
    attempts: int
    at: datetime
    conversation: str | None = None


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """How a promise stands, without what it holds. `code`: why the last attempt failed."""

    id: int
    kind: str
    state: OutboxState
    attempts: int
    code: str | None
    at: datetime
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Reminder:
    """A promise to write on a day. `ends_at`: until then the conversation is kept for it."""

    id: str
    conversation: str
    state: ReminderState
    due_at: datetime
    ends_at: datetime
    opened_at: datetime | None


@dataclass(frozen=True, slots=True)
class Subscription:
    """Somebody who wants to hear of other trials. `person` is the same for all subscriptions of one address."""

    id: str
    conversation: str | None
    person: str
    email: str
    profile: dict[str, Any]
    language: str
    state: SubscriptionState
    at: datetime


@dataclass(frozen=True, slots=True)
class SeenTrial:
    """A trial as it was last seen. `event` counts its openings; while `announcing`, the latest is still being told."""

    trial: str
    status: str
    content_hash: str
    event: int
    announcing: bool
    told_up_to: str


@dataclass(frozen=True, slots=True)
class Screening:
    """One row of the desk's queue: how a screening stands, and nothing that was said.

    machine: what the answers come to; outcome: what counts, after people of the study team looked; both "" while it is
    under way or the answers are not `readable` for the team. readable_from: since when messages may be read all the
    same, because the person asked for a person. at: since when the lead, or without one the conversation, is there.
    """

    conversation: str
    reference: str
    trial: str
    centre: str
    language: str
    channel: str
    stage: str
    machine: str
    outcome: str
    readable: bool
    readable_from: datetime | None
    status: str
    assignee: str
    taken_by: str
    unread: bool
    urgency: int
    crisis_at: datetime | None
    waiting_at: datetime | None
    due_at: datetime | None
    lead_at: datetime | None
    at: datetime
    changed_at: datetime
    merged_into: str | None


@dataclass(frozen=True, slots=True)
class Act:
    """What somebody of the study team did to a screening: `about` what, with which particulars (sealed at rest)."""

    id: str
    conversation: str
    kind: str
    about: str
    body: dict[str, Any]
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Note:
    """A note of somebody of the study team on a piece of a conversation; `team`: others of the team see it too.

    anchor: message, direction (in, out), number of the text in it, start and end in characters, and the `quote`.
    """

    id: str
    conversation: str
    by: str
    team: bool
    text: str
    anchor: dict[str, Any]
    at: datetime


@dataclass(frozen=True, slots=True)
class Ruling:
    """How a study team reads a criterion of a trial; `name` is that of who ruled."""

    id: str
    trial: str
    criterion: str
    ruling: str
    by: str
    name: str
    at: datetime
