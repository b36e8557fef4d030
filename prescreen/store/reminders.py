"""Reminders: "we write to you then", kept with the day, the sealed address, and what the letter's links open.

The secrets of the links are not stored: each is worked out from the reminder's id and a key of the vault, the same each
time, so that a letter that is tried again stays the same; the tables hold only their hashes.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, update

from prescreen.store import tables
from prescreen.store.dialect import insert_once
from prescreen.store.records import Reminder
from prescreen.store.tokens import hash_token
from prescreen.store.vault import Vault

_T = tables.reminders
_C = tables.conversations
_ROW = (_T.c.id, _T.c.conversation, _T.c.state, _T.c.due_at, _T.c.ends_at, _T.c.opened_at)
_DUE = (
    select(*_ROW)
    .where(_T.c.state == "waiting", _T.c.due_at <= bindparam("now"))
    .order_by(_T.c.due_at, _T.c.id)
    .limit(bindparam("limit"))
)
_LIVE = _T.c.state.in_(("waiting", "sent", "opened"))


class Reminders:
    """The repository of reminders inside one unit."""

    def __init__(self, connection: Connection, vault: Vault, new_id: Callable[[], str]) -> None:
        self._connection = connection
        self._vault = vault
        self._new_id = new_id

    def add(
        self, conversation: str, *, message_id: str, email: str, due_at: datetime, ends_at: datetime, at: datetime
    ) -> bool:
        """Promise to write; a conversation has one waiting reminder, and a message sets one once (else False)."""
        identifier = self._new_id()
        values = {
            "id": identifier,
            "conversation": conversation,
            "message_id": message_id,
            "email": self._vault.seal(conversation, f"reminders.email/{identifier}", email),
            "state": "waiting",
            "due_at": due_at,
            "resume_hash": hash_token(self.resume_secret(identifier)),
            "stop_hash": hash_token(self.stop_secret(identifier)),
            "ends_at": ends_at,
            "opened_at": None,
            "at": at,
        }
        if not insert_once(self._connection, _T, values):
            return False
        self._settle(_T.c.conversation == conversation, _T.c.id != identifier, _LIVE, state="over")
        self._keep(_C.c.id == conversation, due_at)
        return True

    def resume_secret(self, reminder: str) -> str:
        """Return what the letter's link carries to open the conversation again."""
        return self._vault.blind("reminders.resume", reminder)

    def stop_secret(self, reminder: str) -> str:
        """Return what the letter's link carries to stop."""
        return self._vault.blind("reminders.stop", reminder)

    def get(self, reminder: str) -> Reminder | None:
        """Return a reminder."""
        return _one(self._connection.execute(select(*_ROW).where(_T.c.id == reminder)).first())

    def email_of(self, reminder: str) -> str | None:
        """Return the address of a reminder; None if it is gone or over."""
        row = self._connection.execute(
            select(_T.c.conversation, _T.c.email, _T.c.state).where(_T.c.id == reminder)
        ).first()
        if row is None or row.state == "over" or not row.email:
            return None
        return str(self._vault.open(row.conversation, f"reminders.email/{reminder}", row.email))

    def live(self, conversation: str) -> Reminder | None:
        """Return the reminder of a conversation that is not over."""
        return _one(self._connection.execute(select(*_ROW).where(_T.c.conversation == conversation, _LIVE)).first())

    def by_resume_secret(self, secret: str, now: datetime) -> Reminder | None:
        """Return the reminder whose letter carried this secret, if its link still opens anything."""
        return _one(
            self._connection.execute(
                select(*_ROW).where(
                    _T.c.resume_hash == hash_token(secret), _T.c.state.in_(("sent", "opened")), _T.c.ends_at > now
                )
            ).first()
        )

    def due(self, now: datetime, limit: int) -> list[Reminder]:
        """Return the waiting reminders whose day has come, earliest first."""
        return [Reminder(*row) for row in self._connection.execute(_DUE, {"now": now, "limit": limit})]

    def sent(self, reminder: Reminder, at: datetime, ends_at: datetime) -> bool:
        """Note that the letter is promised; False if the reminder did not wait any more."""
        done = self._settle(_T.c.id == reminder.id, _T.c.state == "waiting", state="sent", ends_at=ends_at) == 1
        if done:
            self._keep(_C.c.id == reminder.conversation, at)
        return done

    def opened(self, reminder: str, at: datetime) -> None:
        """Note that the link was followed."""
        self._settle(_T.c.id == reminder, _T.c.state == "sent", state="opened", opened_at=at)

    def over(self, conversation: str) -> bool:
        """Stop whatever reminder a conversation has and blot out its address; True if there was one."""
        return self._settle(_T.c.conversation == conversation, _LIVE, state="over") > 0

    def stop(self, secret: str) -> bool:
        """Stop the reminder whose letter carried this secret; True if it was not over yet."""
        return self._settle(_T.c.stop_hash == hash_token(secret), _LIVE, state="over") > 0

    def end(self, now: datetime) -> int:
        """Close the reminders whose links have run out; return how many."""
        return self._settle(_LIVE, _T.c.state != "waiting", _T.c.ends_at <= now, state="over")

    def kept_until(self, conversation: str) -> datetime | None:
        """Until when a conversation has to be kept for a reminder; None when none is under way."""
        found: datetime | None = self._connection.execute(
            select(func.max(_T.c.ends_at)).where(_T.c.conversation == conversation, _LIVE)
        ).scalar()
        return found

    def _settle(self, *where: Any, **values: Any) -> int:
        if values.get("state") == "over":
            values["email"] = ""
            self._keep(_C.c.id.in_(select(_T.c.conversation).where(*where)), None)
        return int(self._connection.execute(update(_T).where(*where).values(**values)).rowcount)

    def _keep(self, which: Any, until: datetime | None) -> None:
        """Say until when the conversations are kept whatever becomes of them (`retention` adds its period)."""
        self._connection.execute(update(_C).where(which).values(keep_until=until))


def _one(row: Any) -> Reminder | None:
    return None if row is None else Reminder(*row)
