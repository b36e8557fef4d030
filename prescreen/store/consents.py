"""Consents and alerts: what was agreed to, and what a human should see soon."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from prescreen.store import tables
from prescreen.store.audit import Audit
from prescreen.store.dialect import insert_once
from prescreen.store.records import Alert, AlertKind, Consent
from prescreen.store.screenings import Screenings

_C = tables.consents
_A = tables.alerts
_LATEST = (
    select(_C.c.kind, _C.c.given, _C.c.wording, _C.c.message_id, _C.c.at)
    .where(_C.c.conversation == bindparam("conversation_"), _C.c.kind == bindparam("kind_"))
    .order_by(_C.c.id.desc())
    .limit(1)
)
_ALL = (
    select(_C.c.kind, _C.c.given, _C.c.wording, _C.c.message_id, _C.c.at)
    .where(_C.c.conversation == bindparam("conversation_"))
    .order_by(_C.c.id)
)
_ALERTS = (
    select(_A.c.conversation, _A.c.kind, _A.c.at)
    .where(_A.c.conversation == bindparam("conversation_"))
    .order_by(_A.c.id)
)
_ADD_ALERT = insert(_A)
_COUNT_ALERTS = select(_A.c.kind, func.count()).group_by(_A.c.kind)


class Consents:
    """The repository of consents inside one unit."""

    def __init__(self, connection: Connection, audit: Audit) -> None:
        self._connection = connection
        self._audit = audit

    def add(self, conversation: str, *, kind: str, given: bool, wording: str, message_id: str, at: datetime) -> None:
        """Keep what was agreed to, or refused, with the words shown; once a message and kind."""
        before = self.latest(conversation, kind)
        fresh = insert_once(
            self._connection,
            _C,
            {
                "conversation": conversation,
                "kind": kind,
                "given": given,
                "wording": wording,
                "message_id": message_id,
                "at": at,
            },
        )
        if fresh:
            event = "given" if given else "withdrawn" if before is not None and before.given else "refused"
            self._audit.add(f"consent.{event}", actor="person", subject=conversation, at=at, kind=kind)

    def latest(self, conversation: str, kind: str) -> Consent | None:
        """Return the newest consent of a kind."""
        row = self._connection.execute(_LATEST, {"conversation_": conversation, "kind_": kind}).first()
        return None if row is None else Consent(*row)

    def of(self, conversation: str) -> list[Consent]:
        """Return every consent given, refused or withdrawn, oldest first."""
        return [Consent(*row) for row in self._connection.execute(_ALL, {"conversation_": conversation})]


class Alerts:
    """The repository of alerts inside one unit."""

    def __init__(self, connection: Connection, screenings: Screenings) -> None:
        self._connection = connection
        self._screenings = screenings

    def add(self, conversation: str, kind: AlertKind, at: datetime) -> None:
        """Keep an alert for the people who look after conversations, and put it on top of their queue."""
        self._connection.execute(_ADD_ALERT, {"conversation": conversation, "kind": kind, "at": at})
        self._screenings.alarm(conversation, kind, at)

    def of(self, conversation: str) -> list[Alert]:
        """Return the alerts of a conversation, oldest first."""
        return [Alert(*row) for row in self._connection.execute(_ALERTS, {"conversation_": conversation})]

    def purge(self, conversation: str) -> None:
        """Delete the alerts of a conversation."""
        self._connection.execute(delete(_A).where(_A.c.conversation == conversation))
        self._screenings.forget_alarms(conversation)

    def counts(self) -> dict[str, int]:
        """Return how many alerts there are of each kind."""
        return {str(kind): int(count) for kind, count in self._connection.execute(_COUNT_ALERTS)}
