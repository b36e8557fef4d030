"""The journal: every message in and every reply out, in order, each once."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from prescreen.store import tables
from prescreen.store.choices import Choices
from prescreen.store.dialect import insert_once
from prescreen.store.records import Inbound, InboundKind, JournalRow
from prescreen.store.vault import Vault

_T = tables.journal
_V = tables.vault
_ROW = (_T.c.cursor, _T.c.message_id, _T.c.direction, _T.c.kind, _T.c.text, _T.c.choice_id, _T.c.reply, _T.c.at)
_IN = (_T.c.conversation, _T.c.message_id, _T.c.kind, _T.c.text, _T.c.choice_id, _T.c.at, _T.c.fingerprint)
_THIS = (_T.c.conversation == bindparam("conversation_"), _T.c.message_id == bindparam("message_id_"))
_INBOUND = select(*_IN).where(*_THIS, _T.c.direction == "in")
_REPLY = (
    select(_T.c.cursor, _T.c.reply, _V.c.wrapped, _V.c.master)
    .join(_V, _V.c.subject == _T.c.conversation, isouter=True)
    .where(*_THIS, _T.c.direction == "out")
)
_HAS_IN = select(_T.c.cursor).where(*_THIS, _T.c.direction == "in")
_HAS_OUT_BETWEEN = (
    select(_T.c.cursor)
    .where(_T.c.conversation == bindparam("conversation_"), _T.c.direction == "out")
    .where(_T.c.cursor > bindparam("after_"), _T.c.cursor < bindparam("before_"))
    .limit(1)
)
_LAST_REPLY = (
    select(_T.c.cursor, _T.c.message_id, _T.c.reply)
    .where(_T.c.conversation == bindparam("conversation_"), _T.c.direction == "out", _T.c.cursor <= bindparam("until_"))
    .order_by(_T.c.cursor.desc())
    .limit(1)
)
_ANY = 2**31 - 1
"""More than any cursor."""
_AFTER = (
    select(*_ROW)
    .where(_T.c.conversation == bindparam("conversation_"), _T.c.cursor > bindparam("cursor_"))
    .order_by(_T.c.cursor)
)
_PENDING = (
    select(*_IN, _V.c.wrapped, _V.c.master)
    .join(_V, _V.c.subject == _T.c.conversation, isouter=True)
    .where(_T.c.answered.is_(False), _T.c.at <= bindparam("older_than"))
    .order_by(_T.c.at, _T.c.cursor)
)
_ANSWERED = update(_T).where(*_THIS, _T.c.direction == "in").values(answered=True)
_REPLACE_REPLY = update(_T).where(*_THIS, _T.c.direction == "out").values(reply=bindparam("reply_"))
_REPLACE_TEXT = update(_T).where(*_THIS, _T.c.direction == "in").values(text=bindparam("text_"))
_INSERT = insert(_T)


class Journal:
    """The repository of messages inside one unit."""

    def __init__(
        self,
        connection: Connection,
        vault: Vault,
        choices: Choices,
        new_id: Callable[[], str],
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._choices = choices
        self._new_id = new_id

    def receive(
        self,
        conversation: str,
        message_id: str,
        *,
        kind: InboundKind,
        text: str,
        choice_id: str | None,
        at: datetime,
        fingerprint: str = "",
    ) -> bool:
        """Write an incoming message down; False if this message id was already there (nothing changes then)."""
        return insert_once(
            self._connection,
            _T,
            {
                "conversation": conversation,
                "message_id": message_id,
                "direction": "in",
                "kind": kind,
                "text": self._vault.seal(conversation, _place("text", message_id), text),
                "choice_id": choice_id,
                "reply": None,
                "fingerprint": self._vault.seal(conversation, _place("fingerprint", message_id), fingerprint),
                "answered": False,
                "at": at,
            },
        )

    def inbound(self, conversation: str, message_id: str) -> Inbound | None:
        """Return the incoming message with this id."""
        row = self._connection.execute(_INBOUND, _key(conversation, message_id)).first()
        return None if row is None else self._inbound(row)

    def has_inbound(self, conversation: str, message_id: str) -> bool:
        """Tell whether there is an incoming message with this id."""
        return self._connection.execute(_HAS_IN, _key(conversation, message_id)).first() is not None

    def reply(self, conversation: str, message_id: str, reply: dict[str, Any], at: datetime) -> bool:
        """Write the reply to a message down, once; False if it already has one (nothing changes then).

        Each choice comes as {"label", "payload", ...}: its payload is kept on this side and an id is minted in
        its place. A message without an id gets one. Choices of earlier replies expire.
        """
        key = _key(conversation, message_id)
        if self._connection.execute(_REPLY, key).first() is not None:
            return False
        if not self._vault.has(conversation):  # a last word may follow the erasure, which took the key
            self._vault.create(conversation)
        self._choices.expire(conversation)
        messages = self._with_ids(conversation, message_id, reply.get("messages", []))
        self._connection.execute(
            _INSERT,
            {
                "conversation": conversation,
                "message_id": message_id,
                "direction": "out",
                "kind": "reply",
                "text": "",
                "choice_id": None,
                "reply": self._vault.seal(conversation, _place("reply", message_id), {**reply, "messages": messages}),
                "fingerprint": "",
                "answered": True,
                "at": at,
            },
        )
        self._connection.execute(_ANSWERED, key)
        return True

    def _with_ids(self, conversation: str, message_id: str, messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
        offered = [choice for message in messages for choice in message.get("choices", [])]
        minted = iter(self._choices.offer_all(conversation, message_id, offered))
        return [
            {
                **message,
                "id": message.get("id") or self._new_id(),
                "choices": [
                    {**{name: value for name, value in choice.items() if name != "payload"}, "id": next(minted)}
                    for choice in message.get("choices", [])
                ],
            }
            for message in messages
        ]

    def reply_to(self, conversation: str, message_id: str) -> dict[str, Any] | None:
        """Return the stored reply to a message, with its `cursor` added."""
        row = self._connection.execute(_REPLY, _key(conversation, message_id)).first()
        if row is None:
            return None
        self._vault.prime(conversation, row.wrapped, row.master)
        return {**self._vault.open(conversation, _place("reply", message_id), row.reply), "cursor": row.cursor}

    def last_reply(self, conversation: str, until: int | None = None) -> dict[str, Any] | None:
        """Return the latest reply of a conversation, or the latest up to a cursor, with its `cursor` added."""
        wanted = {"conversation_": conversation, "until_": _ANY if until is None else until}
        row = self._connection.execute(_LAST_REPLY, wanted).first()
        if row is None:
            return None
        return {**self._vault.open(conversation, _place("reply", row.message_id), row.reply), "cursor": row.cursor}

    def has_replies_between(self, conversation: str, after: int, before: int) -> bool:
        """Tell whether a conversation holds replies between two cursors, both left out."""
        wanted = {"conversation_": conversation, "after_": after, "before_": before}
        return self._connection.execute(_HAS_OUT_BETWEEN, wanted).first() is not None

    def after(self, conversation: str, cursor: int) -> list[JournalRow]:
        """Return both directions after a cursor (0 = from the beginning), oldest first."""
        rows = self._connection.execute(_AFTER, {"conversation_": conversation, "cursor_": cursor})
        return [self._opened(conversation, row) for row in rows]

    def replace_text(self, conversation: str, message_id: str, text: str) -> None:
        """Overwrite the text of an incoming message, for redaction."""
        sealed = self._vault.seal(conversation, _place("text", message_id), text)
        self._connection.execute(_REPLACE_TEXT, {**_key(conversation, message_id), "text_": sealed})

    def blank(self, conversation: str, keep: str) -> None:
        """Empty the words of every message of both directions but `keep`; a repeated message still gets no new turn."""
        nothing = {"messages": [], "progress": {"asked": 0, "about": 0}, "state": "closed"}
        for row in self._connection.execute(_AFTER, {"conversation_": conversation, "cursor_": 0}).all():
            if row.message_id == keep:
                continue
            if row.direction == "in":
                values = {"text": self._vault.seal(conversation, _place("text", row.message_id), ""), "choice_id": None}
            else:
                values = {"reply": self._vault.seal(conversation, _place("reply", row.message_id), nothing)}
            self._connection.execute(update(_T).where(_T.c.cursor == row.cursor).values(**values))

    def blank_after(self, conversation: str, message_id: str) -> None:
        """Empty every message after the reply to this one, both directions, and forget what was offered with them.

        The rows stay, so that a message that comes again is still known.
        """
        before = self.reply_to(conversation, message_id)
        for row in self.after(conversation, 0 if before is None else before["cursor"]):
            if row.reply is None:
                self.replace_text(conversation, row.message_id, "")
            else:
                blank = self._vault.seal(conversation, _place("reply", row.message_id), {**row.reply, "messages": []})
                self._connection.execute(_REPLACE_REPLY, {**_key(conversation, row.message_id), "reply_": blank})
                self._choices.remove(conversation, row.message_id)

    def pending(self, older_than: datetime) -> list[Inbound]:
        """Return incoming messages without a reply that came at or before a time, oldest first."""
        rows = self._connection.execute(_PENDING, {"older_than": older_than}).all()
        for row in rows:
            self._vault.prime(row.conversation, row.wrapped, row.master)
        return [self._inbound(row) for row in rows]

    def _inbound(self, row: Any) -> Inbound:
        open_ = self._vault.open
        return Inbound(
            row.conversation,
            row.message_id,
            row.kind,
            open_(row.conversation, _place("text", row.message_id), row.text),
            row.choice_id,
            row.at,
            open_(row.conversation, _place("fingerprint", row.message_id), row.fingerprint),
        )

    def _opened(self, conversation: str, row: Any) -> JournalRow:
        cursor, message_id, direction, kind, text, choice_id, reply, at = row
        open_ = self._vault.open
        said = open_(conversation, _place("text", message_id), text) if direction == "in" else ""
        answered = None if reply is None else open_(conversation, _place("reply", message_id), reply)
        return JournalRow(cursor, message_id, direction, kind, said, choice_id, answered, at)


def _key(conversation: str, message_id: str) -> dict[str, str]:
    return {"conversation_": conversation, "message_id_": message_id}


def _place(column: str, message_id: str) -> str:
    return f"journal.{column}/{message_id}"
