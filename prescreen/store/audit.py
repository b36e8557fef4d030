"""The audit log: what was done with people's data, appended only, each entry chained to the one before by its hash.

An entry shows no health or contact data: subjects are ids, details come from a list of allowed names and are numbers,
yes or no, or short words. What was there before, what is there now, and why, in people's words, is sealed with the data
key of the subject and chained as it is sealed: once the subject is erased nobody reads it, and the chain stays whole.
Entries are written at the end of their unit, so the chain's lock is the last one taken and
held for an instant. Whoever notes the head elsewhere (`number hash`) can show later that nothing was cut off.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, text

from prescreen.store import tables
from prescreen.store.errors import ForgottenError, SealBrokenError
from prescreen.store.vault import PRODUCT, Vault

EVENTS: dict[str, frozenset[str]] = {
    "conversation.erased": frozenset({"reason"}),
    "consent.given": frozenset({"kind"}),
    "consent.refused": frozenset({"kind"}),
    "consent.withdrawn": frozenset({"kind"}),
    "lead.handed_over": frozenset({"lead"}),
    "mail.delivered": frozenset({"outbox", "kind"}),
    "mail.laid_aside": frozenset({"outbox", "kind", "code"}),
    "data.exported": frozenset({"trial", "format", "identified", "count"}),
    "amendment.judged": frozenset({"amendment", "state"}),
    "screening.flipped": frozenset({"amendment", "queued"}),
    "misreading.revealed": frozenset({"fact"}),
    "replay.done": frozenset({"trial", "draft", "judged", "flipped"}),
    "data.shown": frozenset({"page"}),
    "messages.stopped": frozenset(),
    "messages.started": frozenset(),
    "purge.done": frozenset({"abandoned", "finished", "paused", "handed_over", "held", "days"}),
    "link.issued": frozenset({"purpose"}),
    "link.opened": frozenset(),
    "link.last_try": frozenset(),
    "link.revoked": frozenset(),
    "keys.rotated": frozenset({"first", "gone", "wrapped"}),
    "account.added": frozenset({"roles"}),
    "account.changed": frozenset({"what", "roles"}),
    "session.opened": frozenset({"by"}),
    "session.refused": frozenset({"why"}),
    "session.closed": frozenset({"why", "count"}),
    "access.refused": frozenset({"why", "needs", "route", "method"}),
    "trial.approved": frozenset({"version", "record_date"}),
    "trial.opened": frozenset({"centre"}),
    "trial.closed": frozenset({"centre"}),
    "mail.read": frozenset(),
    "audit.read": frozenset({"before"}),
    "audit.verified": frozenset({"whole", "entries"}),
    "screening.viewed": frozenset(),
    "screening.searched": frozenset({"by"}),
    "screening.claimed": frozenset(),
    "screening.assigned": frozenset({"account"}),
    "screening.marked": frozenset({"old", "new"}),
    "screening.cared_for": frozenset(),
    "screening.merged": frozenset({"into"}),
    "sensitive.revealed": frozenset(),
    "finding.overridden": frozenset({"about"}),
    "answer.corrected": frozenset({"fact", "source"}),
    "criterion.ruled": frozenset({"criterion"}),
    "note.added": frozenset({"team"}),
    "note.removed": frozenset(),
    "chat.taken": frozenset(),
    "chat.spoken": frozenset(),
    "chat.handed_back": frozenset(),
    "mail.sent_again": frozenset({"kind"}),
}
"""Each event, and the names its details may have."""
TOLD = frozenset({"old", "new", "reason"})
Told = Mapping[str, Any] | None
START = "0" * 64
"""What stands for the hash before the first entry."""

_LOCK = 7_206_350_112
_WORD = re.compile(r"[A-Za-z0-9_.:/-]{0,128}")
_T = tables.audit
_ROW = (_T.c.number, _T.c.at, _T.c.actor, _T.c.event, _T.c.subject, _T.c.details, _T.c.previous, _T.c.hash, _T.c.told)
_HEAD = select(_T.c.number, _T.c.hash).order_by(_T.c.number.desc()).limit(1)
_FROM = select(*_ROW).where(_T.c.number > bindparam("after")).order_by(_T.c.number).limit(bindparam("limit"))
_PAGE = 1_000


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One entry, as stored."""

    number: int
    at: datetime
    actor: str
    event: str
    subject: str
    details: str
    previous: str
    hash: str
    told: str | None = None

    def expected_hash(self) -> str:
        """Return the SHA-256 of everything else in the entry, in a form that has no two readings."""
        moment = self.at.astimezone(UTC).isoformat(timespec="microseconds")
        said = [self.number, moment, self.actor, self.event, self.subject, self.details, self.previous]
        if self.told is not None:
            said.append(self.told)
        return hashlib.sha256(json.dumps(said, ensure_ascii=True, separators=(",", ":")).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class AuditHead:
    """The last entry's number and hash; number 0 before there is one."""

    number: int
    hash: str

    def __str__(self) -> str:
        return f"{self.number}:{self.hash}"

    @classmethod
    def parse(cls, noted: str) -> "AuditHead":
        """Read what `str` wrote; raises ValueError for anything else."""
        number, _, digest = noted.strip().partition(":")
        if not number.isdecimal() or not re.fullmatch(r"[0-9a-f]{64}", digest):
            raise ValueError("a noted head looks like 17: and 64 hexadecimal digits")
        return cls(int(number), digest)


@dataclass(frozen=True, slots=True)
class AuditFault:
    """The first entry that is not what it should be, and why."""

    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which entries are wanted; what is empty does not matter."""

    actor: str = ""
    event: str = ""
    subject: str = ""
    since: datetime | None = None
    until: datetime | None = None

    def equal(self) -> dict[str, str]:
        """Return the columns that must have a value."""
        named = {"actor": self.actor, "event": self.event, "subject": self.subject}
        return {name: value for name, value in named.items() if value}


class Audit:
    """The audit log inside one unit."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault
        self._waiting: list[tuple[datetime, str, str, str, str, Told]] = []

    def add(
        self,
        event: str,
        *,
        actor: str,
        subject: str,
        at: datetime,
        told: Any = None,
        **details: Any,
    ) -> None:
        """Note what was done, together with whatever this unit does.

        event: one of EVENTS. actor: who did it, as a word: person, worker, operator, or `user:` and an account's id.
        subject: an id, or "". told: a mapping with `old`, `new`, `reason`, JSON
        values that are sealed.
        Raises ValueError for an event, a name or a value that is not allowed; the value is not in the text.
        """
        allowed = EVENTS.get(event)
        if allowed is None:
            raise ValueError(f"the audit log knows no event {event!r}")
        for name, value in details.items():
            if name not in allowed:
                raise ValueError(f"the audit log keeps no {name!r} of {event}")
            if not _is_plain(value):
                raise ValueError(f"{name!r} of {event} is neither a number nor a short word")
        if not _is_plain(actor) or not _is_plain(subject):
            raise ValueError(f"actor and subject of {event} are short words")
        if told is not None and not set(told) <= TOLD:
            raise ValueError(f"the audit log is told {', '.join(sorted(TOLD))}, and nothing else, of {event}")
        shown = json.dumps(details, sort_keys=True, separators=(",", ":"))
        self._waiting.append((at, actor, event, subject, shown, told))

    def flush(self) -> None:
        """Write the entries of this unit to the end of the chain; the store calls this before it commits."""
        if not self._waiting:
            return
        if self._connection.dialect.name == "postgresql":
            self._connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        head = self.head()
        number, previous = head.number, head.hash
        rows = []
        for at, actor, event, subject, details, told in self._waiting:
            number += 1
            sealed = None if told is None else self._vault.seal(self._sealed_for(subject), _place(number), dict(told))
            entry = AuditEntry(number, at, actor, event, subject, details, previous, "", sealed)
            previous = entry.expected_hash()
            rows.append({**{name: getattr(entry, name) for name in AuditEntry.__slots__}, "hash": previous})
        self._waiting.clear()
        self._connection.execute(insert(_T), rows)

    def head(self) -> AuditHead:
        """Return the end of the chain, to be noted elsewhere."""
        row = self._connection.execute(_HEAD).first()
        return AuditHead(0, START) if row is None else AuditHead(row.number, row.hash)

    def told(self, entry: AuditEntry) -> dict[str, Any] | None:
        """Return the old value, the new one and the reason of an entry, where it has them; None once erased."""
        if entry.told is None:
            return {}
        for subject in (entry.subject, PRODUCT):
            try:
                found: dict[str, Any] = self._vault.open(subject, _place(entry.number), entry.told)
            except (ForgottenError, SealBrokenError):
                continue
            return found
        return None

    def _sealed_for(self, subject: str) -> str:
        return subject if subject and self._vault.has(subject) else PRODUCT

    def entries(self) -> Iterator[AuditEntry]:
        """Return every entry, oldest first."""
        after = -1
        while rows := self._connection.execute(_FROM, {"after": after, "limit": _PAGE}).all():
            yield from (AuditEntry(*row) for row in rows)
            after = rows[-1].number

    def newest(self, wanted: AuditFilter, *, before: int | None, limit: int) -> list[AuditEntry]:
        """Return entries from the newest to the oldest, those with a number below `before`."""
        conditions = [_T.c[name] == value for name, value in wanted.equal().items()]
        if wanted.since is not None:
            conditions.append(_T.c.at >= wanted.since)
        if wanted.until is not None:
            conditions.append(_T.c.at < wanted.until)
        if before is not None:
            conditions.append(_T.c.number < before)
        found = select(*_ROW).where(*conditions).order_by(_T.c.number.desc()).limit(limit)
        return [AuditEntry(*row) for row in self._connection.execute(found)]

    def verify(self, noted: AuditHead | None = None) -> AuditFault | None:
        """Return the first entry that was changed, taken out, put in or cut off; None if the chain is whole.

        noted: a head that was noted earlier; the chain must still hold it.
        """
        number, previous = 0, START
        for entry in self.entries():
            if entry.number != number + 1:
                return AuditFault(number + 1, "is missing" if entry.number > number else "was put in")
            number = entry.number
            if entry.previous != previous:
                return AuditFault(number, "does not follow from the one before")
            if entry.hash != entry.expected_hash():
                return AuditFault(number, "was changed")
            if noted is not None and number == noted.number and entry.hash != noted.hash:
                return AuditFault(number, "is not the one that was noted")
            previous = entry.hash
        if noted is not None and number < noted.number:
            return AuditFault(number + 1, f"is missing: entry {noted.number} was noted")
        return None


def _place(number: int) -> str:
    return f"audit.told/{number}"


def _is_plain(value: Any) -> bool:
    if isinstance(value, list | tuple):
        return all(_is_plain(each) for each in value)
    return isinstance(value, bool | int) or (isinstance(value, str) and _WORD.fullmatch(value) is not None)
