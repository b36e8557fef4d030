"""What goes out to messaging channels: in order in each thread, one at a time, each until it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, bindparam, delete, func, select, update

from prescreen.store import tables
from prescreen.store.dialect import insert_new, insert_once
from prescreen.store.vault import Vault

if TYPE_CHECKING:
    from prescreen.store.channels import Thread

_O = tables.channel_outbox
_T = tables.channel_threads
LEASE = timedelta(seconds=60)
"""How long a part that is being sent belongs to who sends it."""
_HEADS = select(func.min(_O.c.id)).where(_O.c.state == "waiting").group_by(_O.c.thread)
_SELECTED = (
    select(
        _O.c.id,
        _O.c.key,
        _O.c.thread,
        _O.c.content,
        _O.c.cursor,
        _O.c.attempts,
        _O.c.at,
        _T.c.channel,
        _T.c.address,
        _T.c.language,
        _T.c.heard_at,
    )
    .join(_T, _T.c.id == _O.c.thread)
    .where(_O.c.due_at <= bindparam("now_"))
    .order_by(_O.c.due_at, _O.c.id)
    .with_for_update(skip_locked=True, of=_O)
)
_DUE = _SELECTED.where(_O.c.id.in_(_HEADS)).limit(bindparam("limit_"))
_DUE_OF = _SELECTED.where(_O.c.id.in_(_HEADS.where(_O.c.thread.in_(bindparam("threads_", expanding=True)))))
_CLAIM = (
    update(_O)
    .where(_O.c.id == bindparam("id_"))
    .values(due_at=bindparam("due_"), attempts=_O.c.attempts + 1, error_code="")
)
_HEAD_OF = select(func.min(_O.c.id)).where(_O.c.thread == bindparam("thread_"), _O.c.state == "waiting")
_UNCLAIM = update(_O).where(_O.c.id == bindparam("id_")).values(due_at=bindparam("due_"), attempts=0)
_SHOWN = (
    update(_T)
    .where(_T.c.id == bindparam("thread_"))
    .values(shown_cursor=bindparam("cursor_"), shown_at=bindparam("at_"))
)
_SENT = update(_O).where(_O.c.id == bindparam("id_")).values(state="sent", content="")
_LATER = update(_O).where(_O.c.id == bindparam("id_")).values(due_at=bindparam("due_"), error_code=bindparam("code_"))
_REOPEN = (
    update(_O)
    .where(_O.c.thread == bindparam("thread_"), _O.c.state == "waiting", _O.c.error_code == bindparam("held_"))
    .values(due_at=bindparam("at_"), error_code="")
)
_WAITING = select(func.count()).select_from(_O).where(_O.c.thread == bindparam("thread_"), _O.c.state == "waiting")
_NEXT_DUE = select(func.min(_O.c.due_at)).where(_O.c.id.in_(_HEADS))
HELD = "window"
"""Why a part waits for the person to write first."""


@dataclass(frozen=True, slots=True)
class ChannelPart:
    """One message to be sent. heard_at: when the person last wrote."""

    id: int
    key: str
    thread: str
    channel: str
    address: str
    language: str
    heard_at: datetime
    content: dict[str, Any]
    attempts: int
    at: datetime


class ChannelOutbox:
    """The repository of outgoing parts inside one unit."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    def add(
        self,
        thread: str,
        key: str,
        parts: Sequence[dict[str, Any]],
        *,
        conversation: str | None,
        cursor: int | None,
        at: datetime,
    ) -> None:
        """Queue the parts of one reply, in order, each once. cursor: the reply's, where it puts a question."""
        for number in range(len(parts)):
            insert_once(self._connection, _O, self._row(thread, key, number, parts, conversation, cursor, at))

    def add_and_claim(
        self,
        to: Thread,
        key: str,
        parts: Sequence[dict[str, Any]],
        *,
        conversation: str | None,
        cursor: int | None,
        at: datetime,
    ) -> ChannelPart | None:
        """Queue the parts of one reply and take the first, which may be sent now; None if others come before it.

        Whoever calls this notes the question of a single part as shown.
        """
        first = self._row(to.id, key, 0, parts, conversation, cursor, at)
        made = insert_new(self._connection, _O, first | {"due_at": at + LEASE, "attempts": 1})
        for number in range(1, len(parts)):
            insert_once(self._connection, _O, self._row(to.id, key, number, parts, conversation, cursor, at))
        if made is None:
            return None
        if self._connection.execute(_HEAD_OF, {"thread_": to.id}).scalar() != made:
            self._connection.execute(_UNCLAIM, {"id_": made, "due_": at})
            return None
        own = first["key"]
        return ChannelPart(made, own, to.id, to.channel, to.address, to.language, to.heard_at, dict(parts[0]), 1, at)

    def _row(
        self,
        thread: str,
        key: str,
        number: int,
        parts: Sequence[dict[str, Any]],
        conversation: str | None,
        cursor: int | None,
        at: datetime,
    ) -> dict[str, Any]:
        own = f"{thread}/{key}/{number}"[-128:]
        return {
            "key": own,
            "thread": thread,
            "conversation": conversation,
            "content": self._vault.seal(thread, f"channel_outbox.content/{own}", parts[number]),
            "cursor": cursor if number == len(parts) - 1 else None,
            "state": "waiting",
            "attempts": 0,
            "error_code": "",
            "due_at": at,
            "at": at,
        }

    def claim_of(self, threads: Sequence[str], now: datetime) -> list[ChannelPart]:
        """The same for these threads alone: what follows in them is sent without another look."""
        return self._claimed(self._connection.execute(_DUE_OF, {"now_": now, "threads_": threads}).all(), now)

    def claim(self, now: datetime, limit: int) -> list[ChannelPart]:
        """Take the first waiting part of each thread if it is due, for `LEASE`; its question is shown from now on."""
        return self._claimed(self._connection.execute(_DUE, {"now_": now, "limit_": limit}).all(), now)

    def _claimed(self, rows: Sequence[Any], now: datetime) -> list[ChannelPart]:
        if not rows:
            return []
        self._connection.execute(_CLAIM, [{"id_": row.id, "due_": now + LEASE} for row in rows])
        shown = [{"thread_": row.thread, "cursor_": row.cursor, "at_": now} for row in rows if row.cursor is not None]
        if shown:
            self._connection.execute(_SHOWN, shown)
        return [
            ChannelPart(
                row.id,
                row.key,
                row.thread,
                row.channel,
                self._vault.open(row.thread, "channel_threads.address", row.address),
                row.language,
                row.heard_at,
                self._vault.open(row.thread, f"channel_outbox.content/{row.key}", row.content),
                row.attempts + 1,
                row.at,
            )
            for row in rows
        ]

    def sent(self, parts: Sequence[int]) -> None:
        """Note that parts were taken by the provider; their words go, since the journal has them."""
        self._connection.execute(_SENT, [{"id_": part} for part in parts])

    def later(self, part: int, due: datetime, code: str) -> None:
        """Put a part off, with a short word for why; what it asks counts as not shown."""
        thread = select(_O.c.thread).where(_O.c.id == part, _O.c.cursor.is_not(None)).scalar_subquery()
        self._connection.execute(update(_T).where(_T.c.id == thread).values(shown_at=None))
        self._connection.execute(_LATER, {"id_": part, "due_": due, "code_": code[:32]})

    def reopen(self, thread: str, at: datetime) -> None:
        """Let what was held until the person writes go out."""
        self._connection.execute(_REOPEN, {"thread_": thread, "held_": HELD, "at_": at})

    def drop(self, thread: str) -> int:
        """Take back everything that waits for a thread; return how much it was."""
        done = self._connection.execute(delete(_O).where(_O.c.thread == thread, _O.c.state == "waiting"))
        return done.rowcount

    def waits(self, thread: str) -> int:
        """Return how many parts wait for a thread."""
        return int(self._connection.execute(_WAITING, {"thread_": thread}).scalar_one())

    def next_due(self) -> datetime | None:
        """Return when the next part is due, if any waits."""
        return self._connection.execute(_NEXT_DUE).scalar()

    def counts(self) -> dict[str, int]:
        """Return how many parts stand how: waiting, sent, and waiting after a failure."""
        found = {"waiting": 0, "sent": 0, **{row.state: row[1] for row in self._connection.execute(_COUNTS)}}
        failing = select(func.count()).select_from(_O).where(_O.c.state == "waiting", _O.c.error_code != "")
        return found | {"failing": self._connection.execute(failing).scalar_one()}


_COUNTS = select(_O.c.state, func.count()).group_by(_O.c.state)
