"""Messaging channels: whom a thread is with, what came in, and how far both sides have seen the conversation.

A thread is one provider's address, sealed with a key of the thread's own and found by a keyed hash. Of the provider's
id of a message a keyed hash is kept too, by which a delivery that comes again is known for good.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, exists, func, or_, select, update

from prescreen.store import tables
from prescreen.store.channel_outbox import HELD, ChannelOutbox
from prescreen.store.dialect import insert_once, set_columns
from prescreen.store.vault import Vault

_T = tables.channel_threads
_I = tables.channel_inbox
_O = tables.channel_outbox
_C = tables.conversations
_J = tables.journal
_V = tables.vault
_KNOWN = select(_I.c.id).where(_I.c.key == bindparam("key_"))
_BY_ADDRESS = (
    select(
        _T.c.id,
        _T.c.conversation,
        _T.c.greeted_at,
        _V.c.wrapped,
        _V.c.master,
        exists().where(_O.c.thread == _T.c.id, _O.c.state == "waiting", _O.c.error_code == HELD).label("held"),
    )
    .join(_V, _V.c.subject == _T.c.id, isouter=True)
    .where(_T.c.channel == bindparam("channel_"), _T.c.address_hash == bindparam("hash_"))
)
_THREAD = (
    select(*_T.c, _V.c.wrapped, _V.c.master)
    .join(_V, _V.c.subject == _T.c.id, isouter=True)
    .where(_T.c.id == bindparam("id_"))
)
_HEARD = (
    update(_T).where(_T.c.id == bindparam("id_"), _T.c.heard_at < bindparam("at_")).values(heard_at=bindparam("at_"))
)
_HANDLED = update(_I).where(_I.c.id == bindparam("id_")).values(handled=True, content="")
_FRESH = select(_I.c.thread).where(_I.c.handled.is_(False)).group_by(_I.c.thread).order_by(func.min(_I.c.id))
_WAITING = (
    select(_I.c.id, _I.c.key, _I.c.content, _I.c.place, _I.c.turn, _I.c.at)
    .where(_I.c.thread == bindparam("thread_"), _I.c.handled.is_(False))
    .order_by(_I.c.place, _I.c.id)
    .limit(2)
)


@dataclass(frozen=True, slots=True)
class Thread:
    """A person's address on a channel, and how the talk with it stands.

    heard_at, heard_order: when the last message came, and the provider's place of the last one that was dealt with.
    seen_cursor: up to where the journal was looked through. shown_cursor, shown_at: the reply whose question went out
    last, and when. conversation: empty before the first question, and again after an erasure.
    """

    id: str
    channel: str
    address: str
    conversation: str | None
    trial: str
    language: str
    greeted_at: datetime | None
    stopped_at: datetime | None
    heard_at: datetime
    heard_order: str
    seen_cursor: int
    shown_cursor: int
    shown_at: datetime | None


@dataclass(frozen=True, slots=True)
class ChannelMessage:
    """A message as it came in. key: names it for good. place: sorts a thread's messages as the provider ordered them.

    turn: the key of the turn it was joined to with others, if it was.
    """

    id: int
    key: str
    content: dict[str, Any]
    place: str
    turn: str
    at: datetime


class Channels:
    """The repository of threads and their messages inside one unit."""

    def __init__(self, connection: Connection, vault: Vault, new_id: Callable[[], str]) -> None:
        self._connection = connection
        self._vault = vault
        self._new_id = new_id
        self.outbox = ChannelOutbox(connection, vault)

    def take(
        self,
        channel: str,
        address: str,
        provider_id: str,
        content: dict[str, Any],
        *,
        place: str,
        language: str,
        trial: str,
        at: datetime,
    ) -> str | None:
        """Write a message down, once; return its thread, or None if the same message was here before.

        language, trial: for a thread that is new, or whose conversation has not begun.
        """
        key = self._vault.blind("channel.message", f"{channel}\x00{provider_id}")
        if self._connection.execute(_KNOWN, {"key_": key}).first() is not None:
            return None
        thread, held = self._thread_with(channel, address, language, trial, at)
        new = insert_once(
            self._connection,
            _I,
            {
                "key": key,
                "thread": thread,
                "content": self._vault.seal(thread, f"channel_inbox.content/{key}", content),
                "place": place,
                "turn": "",
                "handled": False,
                "at": at,
            },
        )
        if not new:
            return None
        self._connection.execute(_HEARD, {"id_": thread, "at_": at})
        if held:
            self.outbox.reopen(thread, at)
        return thread

    def _thread_with(self, channel: str, address: str, language: str, trial: str, at: datetime) -> tuple[str, bool]:
        """Return the thread with an address, and whether something is held there until the person writes."""
        hash_ = self._vault.blind("channel.address", f"{channel}\x00{address}")
        wanted = {"channel_": channel, "hash_": hash_}
        row = self._connection.execute(_BY_ADDRESS, wanted).first()
        if row is None:
            found = self._new_id()
            self._vault.create(found)
            made = insert_once(
                self._connection,
                _T,
                {
                    "id": found,
                    "channel": channel,
                    "address_hash": hash_,
                    "address": self._vault.seal(found, "channel_threads.address", address),
                    "conversation": None,
                    "trial": trial,
                    "language": language,
                    "greeted_at": None,
                    "stopped_at": None,
                    "heard_at": at,
                    "heard_order": "",
                    "seen_cursor": 0,
                    "shown_cursor": 0,
                    "shown_at": None,
                },
            )
            if not made:  # another process met the person in the same moment
                self._vault.forget(found)
                found = str(self._connection.execute(_BY_ADDRESS, wanted).one().id)
            return found, False
        found = str(row.id)
        if row.wrapped is None:  # a person who wanted no messages, and of whom nothing else was kept
            self._vault.create(found)
            self.change(found, address=self._vault.seal(found, "channel_threads.address", address))
        else:
            self._vault.prime(found, row.wrapped, row.master)
        if trial and row.conversation is None and row.greeted_at is None:
            self.change(found, trial=trial, language=language)
        return found, bool(row.held)

    def with_fresh(self) -> list[str]:
        """Return the threads that have messages nobody has dealt with, the one that waits longest first."""
        return list(self._connection.execute(_FRESH).scalars())

    def thread(self, thread: str) -> Thread | None:
        """Return a thread."""
        row = self._connection.execute(_THREAD, {"id_": thread}).mappings().first()
        if row is None:
            return None
        self._vault.prime(thread, row["wrapped"], row["master"])
        values = {name: row[name] for name in Thread.__slots__}
        values["address"] = (
            self._vault.open(thread, "channel_threads.address", row["address"]) if row["address"] else ""
        )
        return Thread(**values)

    def waiting(self, thread: str) -> list[ChannelMessage]:
        """Return the first two messages of a thread that nobody has dealt with, in the provider's order."""
        rows = self._connection.execute(_WAITING, {"thread_": thread})
        return [
            ChannelMessage(
                row.id,
                row.key,
                self._vault.open(thread, f"channel_inbox.content/{row.key}", row.content),
                row.place,
                row.turn,
                row.at,
            )
            for row in rows
        ]

    def handled(self, message: int) -> None:
        """Note that a message was dealt with; its words go, since the journal has what is to be kept."""
        self._connection.execute(_HANDLED, {"id_": message})

    def change(self, thread: str, **values: Any) -> None:
        """Change columns of a thread, such as `conversation`, `greeted_at`, `stopped_at` or `heard_order`."""
        set_columns(self._connection, _T.c.id, thread, values)

    def spoken_to(self) -> list[tuple[str, str, int]]:
        """Return thread, conversation and seen cursor where the conversation holds replies beyond that cursor."""
        wanted = (
            select(_T.c.id, _T.c.conversation, _T.c.seen_cursor)
            .join(_J, _J.c.conversation == _T.c.conversation)
            .where(_J.c.direction == "out", _J.c.cursor > _T.c.seen_cursor)
            .where(~_T.c.id.in_(select(_I.c.thread).where(_I.c.handled.is_(False))))
            .distinct()
        )
        return [(row.id, row.conversation, row.seen_cursor) for row in self._connection.execute(wanted)]

    def forget(self, idle_before: datetime) -> int:
        """Forget whom a thread was with, once its conversation is erased or never began; return how many were.

        Nothing is waiting in either direction then. That a person wants no messages stays, as a hash; so do the hashes
        of messages, so that one that comes again is still known.
        """
        erased = _T.c.conversation.in_(select(_C.c.id).where(_C.c.erased_at.is_not(None)))
        never = _T.c.conversation.is_(None) & (_T.c.heard_at < idle_before)
        busy = or_(
            _T.c.id.in_(select(_I.c.thread).where(_I.c.handled.is_(False))),
            _T.c.id.in_(select(_O.c.thread).where(_O.c.state == "waiting")),
        )
        found = list(
            self._connection.execute(select(_T.c.id).where(_T.c.address != "", erased | never, ~busy)).scalars()
        )
        if found:
            self._connection.execute(delete(_O).where(_O.c.thread.in_(found)))
            self._connection.execute(delete(_T).where(_T.c.id.in_(found), _T.c.stopped_at.is_(None)))
            self._connection.execute(
                update(_T)
                .where(_T.c.id.in_(found))
                .values(address="", conversation=None, greeted_at=None, seen_cursor=0, shown_cursor=0, shown_at=None)
            )
            self._vault.forget(*found)
        return len(found)

    def forget_old_keys(self, before: datetime) -> None:
        """Forget the hashes of messages that no provider can deliver any more."""
        self._connection.execute(delete(_I).where(_I.c.handled.is_(True), _I.c.at < before))
