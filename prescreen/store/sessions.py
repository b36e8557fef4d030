"""Sessions of the desk: kept here, so that each can be ended at once. And tries to sign in that failed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, delete, insert, select, text, update

from prescreen.store import desk_tables
from prescreen.store.dialect import insert_or_replace
from prescreen.store.tokens import hash_token, new_token

Stage = Literal["password", "second", "open"]
"""What is still to be shown: a password of one's own, the second factor, nothing."""

_T = desk_tables.desk_sessions
_F = desk_tables.sign_in_tries


@dataclass(frozen=True, slots=True)
class DeskSession:
    """A session. `hash` names it without opening it; `confirmed_at`: when the second factor was last shown."""

    hash: str
    account: str
    stage: Stage
    created_at: datetime
    seen_at: datetime
    ends_at: datetime
    confirmed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Tries:
    """How often somebody failed in a row, when last, and until when nothing is tried any more."""

    failures: int
    last_at: datetime
    closed_until: datetime | None


class Sessions:
    """The repository of sessions inside one unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(
        self, account: str, stage: Stage, *, at: datetime, ends_at: datetime, confirmed_at: datetime | None = None
    ) -> str:
        """Begin a session and return its secret, of which only the hash is kept."""
        token = new_token()
        self._connection.execute(
            insert(_T).values(
                hash=hash_token(token),
                account=account,
                stage=stage,
                created_at=at,
                seen_at=at,
                ends_at=ends_at,
                confirmed_at=confirmed_at,
            )
        )
        return token

    def of(self, token: str) -> DeskSession | None:
        """Return the session with this secret, whether it is still good or not."""
        row = self._connection.execute(select(_T).where(_T.c.hash == hash_token(token))).first()
        return None if row is None else _session(row)

    def of_account(self, account: str) -> list[DeskSession]:
        """Return an account's sessions, the one used last first."""
        rows = self._connection.execute(select(_T).where(_T.c.account == account).order_by(_T.c.seen_at.desc()))
        return [_session(row) for row in rows]

    def seen(self, session: DeskSession, at: datetime) -> None:
        """Note that a session was used."""
        self._connection.execute(update(_T).where(_T.c.hash == session.hash).values(seen_at=at))

    def confirm(self, session: DeskSession, at: datetime) -> None:
        """Note that the second factor was shown again."""
        self._connection.execute(update(_T).where(_T.c.hash == session.hash).values(confirmed_at=at))

    def end(self, hashed: str) -> None:
        """End a session."""
        self._connection.execute(delete(_T).where(_T.c.hash == hashed))

    def end_all(self, account: str, *, but: str = "") -> int:
        """End an account's sessions, but the one with this hash; return how many."""
        return self._connection.execute(delete(_T).where(_T.c.account == account, _T.c.hash != but)).rowcount

    def forget_old(self, now: datetime) -> None:
        """Delete sessions that have ended by themselves."""
        self._connection.execute(delete(_T).where(_T.c.ends_at < now))

    def hold(self, key: str) -> None:
        """Let nobody else count tries of a key before this unit ends."""
        if self._connection.dialect.name == "postgresql":  # writers of an SQLite file come one after the other
            number = int.from_bytes(bytes.fromhex(hash_token(key))[:8], signed=True)
            self._connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": number})

    def tries(self, key: str) -> Tries | None:
        """Return the tries that failed for a key."""
        row = self._connection.execute(select(_F).where(_F.c.key == key)).first()
        return None if row is None else Tries(row.failures, row.last_at, row.closed_until)

    def failed(self, key: str, tries: Tries) -> None:
        """Keep the tries that failed for a key."""
        values: dict[str, Any] = {
            "key": key,
            "failures": tries.failures,
            "last_at": tries.last_at,
            "closed_until": tries.closed_until,
        }
        insert_or_replace(self._connection, _F, values, ("key",), ("failures", "last_at", "closed_until"))

    def succeeded(self, key: str) -> None:
        """Forget the tries that failed for a key."""
        self._connection.execute(delete(_F).where(_F.c.key == key))

    def forget_tries(self, before: datetime) -> None:
        """Forget tries that failed before a time."""
        self._connection.execute(delete(_F).where(_F.c.last_at < before))


def _session(row: Any) -> DeskSession:
    return DeskSession(row.hash, row.account, row.stage, row.created_at, row.seen_at, row.ends_at, row.confirmed_at)
