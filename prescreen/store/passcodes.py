"""Shared links: something kept sealed that a secret link and a passcode open together, for a while, until taken back.

The link's secret travels behind the `#` of an address or in a form; the passcode, made here, goes to the reader another
way. At rest there is the hash of the secret, the Argon2id hash of the passcode, and the sealed content. Five wrong
passcodes in a row lock a link for good; a right one starts the count anew.

A try is taken before the passcode is looked at, so tries made at the same moment cannot be more than there are. The
slow hash is computed outside of any transaction:

    shared = open_shared(store.unit, secret, passcode, "notes", now)
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from sqlalchemy import Connection, and_, delete, insert, select, update

from prescreen.store import tables
from prescreen.store.audit import Audit
from prescreen.store.tokens import as_written, hash_token, new_identifier, new_passcode, new_token
from prescreen.store.vault import Vault

if TYPE_CHECKING:
    from prescreen.store.unit import Unit

TRIES = 5
GOOD_FOR = timedelta(days=7)
_UNIT = "shared_links.content"
_T = tables.shared_links
_ROW = (_T.c.id, _T.c.purpose, _T.c.conversation, _T.c.by, _T.c.tries, _T.c.at, _T.c.until, _T.c.opened_at)


@dataclass(frozen=True, slots=True)
class Issued:
    """A fresh link. Only now are its secret, its passcode and the secret that takes it back known."""

    id: str
    secret: str
    passcode: str
    revoke: str
    until: datetime


@dataclass(frozen=True, slots=True)
class SharedLink:
    """How a link stands. `by`: the account that shared it, or "". `tries`: how many wrong passcodes it still bears."""

    id: str
    purpose: str
    conversation: str | None
    by: str
    tries: int
    at: datetime
    until: datetime
    opened_at: datetime | None


@dataclass(frozen=True, slots=True)
class Shared:
    """What a link and its passcode opened."""

    link: SharedLink
    content: Any


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a link did not open: a wrong passcode with so many tries left, or (0 left) no link that can be opened."""

    tries: int


@dataclass(frozen=True, slots=True)
class Attempt:
    """A try that was taken, and what the passcode is compared with."""

    link: str
    tries: int
    hash: str


class SharedLinks:
    """The repository of shared links inside one unit."""

    def __init__(self, connection: Connection, vault: Vault, audit: Audit) -> None:
        self._connection = connection
        self._vault = vault
        self._audit = audit

    def issue(
        self,
        purpose: str,
        content: Any,
        at: datetime,
        *,
        passcode: Passcode,
        conversation: str | None = None,
        by: str = "",
        good_for: timedelta = GOOD_FOR,
    ) -> Issued:
        """Keep `content` (JSON) sealed behind a fresh link of a purpose such as "notes" or "screening".

        passcode: `Passcode.fresh()`, made before the unit began, since its hash is slow. conversation: whose erasure
        takes the link away, and with whose key it is sealed; without one the link has a key of its own. by: the account
        of a member of the study team, for the audit log.
        """
        identifier, secret, revoke, until = new_identifier(), new_token(), new_token(), at + good_for
        subject = conversation or _subject(identifier)
        if conversation is None:
            self._vault.create(subject)
        self._connection.execute(
            insert(_T).values(
                id=identifier,
                purpose=purpose,
                conversation=conversation,
                by=by,
                secret_hash=hash_token(secret),
                revoke_hash=hash_token(revoke),
                passcode_hash=passcode.hash,
                tries=TRIES,
                content=self._vault.seal(subject, f"{_UNIT}/{identifier}", content),
                at=at,
                until=until,
            )
        )
        self._note("link.issued", by, identifier, at, purpose=purpose)
        return Issued(identifier, secret, passcode.text, revoke, until)

    def attempt(self, secret: str, purpose: str, now: datetime) -> Attempt | None:
        """Take one try of the link with this secret; None if no such link can be opened (any more)."""
        usable = and_(_T.c.secret_hash == hash_token(secret), _T.c.purpose == purpose, _T.c.until > now, _T.c.tries > 0)
        taken = update(_T).where(usable).values(tries=_T.c.tries - 1)
        row = self._connection.execute(taken.returning(_T.c.id, _T.c.tries, _T.c.passcode_hash)).first()
        if row is None:
            return None
        if row.tries == 0:  # a right passcode unlocks it again in a moment
            self._note("link.last_try", "", row.id, now)
        return Attempt(row.id, row.tries, row.passcode_hash)

    def opened(self, attempt: Attempt, now: datetime) -> Shared | None:
        """Return what the attempt's link opens, once its passcode was right; None if it was taken back meanwhile."""
        this = and_(_T.c.id == attempt.link, _T.c.until > now)
        row = self._connection.execute(
            update(_T).where(this).values(tries=TRIES, opened_at=now).returning(*_ROW, _T.c.content)
        ).first()
        if row is None:
            return None
        link = SharedLink(*row[:-1])
        self._note("link.opened", "", link.id, now)
        subject = link.conversation or _subject(link.id)
        return Shared(link, self._vault.open(subject, f"{_UNIT}/{link.id}", row.content))

    def of(self, conversation: str) -> list[SharedLink]:
        """Return the links to something of a conversation, newest first, those that are over too."""
        wanted = select(*_ROW).where(_T.c.conversation == conversation).order_by(_T.c.at.desc(), _T.c.id)
        return [SharedLink(*row) for row in self._connection.execute(wanted)]

    def revoke(self, link: str, at: datetime, *, by: str = "") -> bool:
        """Take a link back by its id: it and what it opened are gone; False if there was none."""
        return self._revoke(_T.c.id == link, at, by)

    def revoke_with(self, secret: str, purpose: str, at: datetime) -> bool:
        """Take a link back with the secret that only who shared it has; False if there was none."""
        return self._revoke(and_(_T.c.revoke_hash == hash_token(secret), _T.c.purpose == purpose), at, "")

    def forget_old(self, now: datetime) -> int:
        """Delete the links whose time is over, with what they opened; return how many."""
        return len(self._delete(_T.c.until <= now))

    def _revoke(self, where: Any, at: datetime, by: str) -> bool:
        gone = self._delete(where)
        for link in gone:
            self._note("link.revoked", by, link, at)
        return bool(gone)

    def _delete(self, where: Any) -> list[str]:
        rows = self._connection.execute(delete(_T).where(where).returning(_T.c.id, _T.c.conversation)).all()
        own = [_subject(link) for link, conversation in rows if conversation is None]
        if own:
            self._vault.forget(*own)
        return [link for link, _ in rows]

    def _note(self, event: str, by: str, link: str, at: datetime, **details: str) -> None:
        self._audit.add(event, actor=by or "person", subject=link, at=at, **details)


@dataclass(frozen=True, slots=True)
class Passcode:
    """A passcode as it is told to whoever shares, and as it is kept."""

    text: str
    hash: str

    @classmethod
    def fresh(cls) -> Passcode:
        """Make one of 40 random bits, in two groups that can be said on the telephone."""
        text = new_passcode()
        return cls(text, PasswordHasher().hash(_typed(text)))


def open_shared(
    write: Callable[[], AbstractContextManager[Unit]], secret: str, passcode: str, purpose: str, now: datetime
) -> Shared | Refused:
    """Open a link with its passcode, however the passcode's case, blanks and dashes were typed.

    write: opens a writing unit (`Store.unit`); nothing slow happens inside of one.
    """
    with write() as unit:
        attempt = unit.shared_links.attempt(secret, purpose, now)
    if attempt is None:
        return Refused(0)
    if not _fits(attempt.hash, passcode):
        return Refused(attempt.tries)
    with write() as unit:
        return unit.shared_links.opened(attempt, now) or Refused(0)


def _fits(kept: str, passcode: str) -> bool:
    try:
        return PasswordHasher().verify(kept, _typed(passcode))
    except VerifyMismatchError:
        return False


def _typed(passcode: str) -> bytes:
    return as_written(passcode).encode("utf-8", "surrogatepass")


def _subject(link: str) -> str:
    return f"link/{link}"
