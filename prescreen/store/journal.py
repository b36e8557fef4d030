"""The journal: every message in and every reply out, in order, each once."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from prescreen.store import tables
from prescreen.store.choices import Choices
from prescreen.store.dialect import insert_once
from prescreen.store.records import Inbound, InboundKind, JournalRow

_T = tables.journal
_ROW = (_T.c.cursor, _T.c.message_id, _T.c.direction, _T.c.kind, _T.c.text, _T.c.choice_id, _T.c.reply, _T.c.at)
_IN = (_T.c.conversation, _T.c.message_id, _T.c.kind, _T.c.text, _T.c.choice_id, _T.c.at, _T.c.fingerprint)
_THIS = (_T.c.conversation == bindparam("conversation_"), _T.c.message_id == bindparam("message_id_"))
_INBOUND = select(*_IN).where(*_THIS, _T.c.direction == "in")
_REPLY = select(_T.c.cursor, _T.c.reply).where(*_THIS, _T.c.direction == "out")
_AFTER = (
    select(*_ROW)
    .where(_T.c.conversation == bindparam("conversation_"), _T.c.cursor > bindparam("cursor_"))
    .order_by(_T.c.cursor)
)
_PENDING = (
    select(*_IN).where(_T.c.answered.is_(False), _T.c.at <= bindparam("older_than")).order_by(_T.c.at, _T.c.cursor)
)
_ANSWERED = update(_T).where(*_THIS, _T.c.direction == "in").values(answered=True)
_REPLACE_REPLY = update(_T).where(*_THIS, _T.c.direction == "out").values(reply=bindparam("reply_"))
_REPLACE_TEXT = update(_T).where(*_THIS, _T.c.direction == "in").values(text=bindparam("text_"))
_INSERT = insert(_T)


class Journal:
    """The repository of messages inside one unit."""

    def __init__(self, connection: Connection, choices: Choices, new_id: Callable[[], str]) -> None:
        self._connection = connection
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
                "text": text,
                "choice_id": choice_id,
                "reply": None,
                "fingerprint": fingerprint,
                "answered": False,
                "at": at,
            },
        )

    def inbound(self, conversation: str, message_id: str) -> Inbound | None:
        """Return the incoming message with this id."""
        row = self._connection.execute(_INBOUND, _key(conversation, message_id)).first()
        return None if row is None else Inbound(*row)

    def reply(self, conversation: str, message_id: str, reply: dict[str, Any], at: datetime) -> bool:
        """Write the reply to a message down, once; False if it already has one (nothing changes then).

        Each choice comes as {"label", "payload", ...}: its payload is kept on this side and an id is minted in
        its place. A message without an id gets one. Choices of earlier replies expire.
        """
        key = _key(conversation, message_id)
        if self._connection.execute(_REPLY, key).first() is not None:
            return False
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
                "reply": {**reply, "messages": messages},
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
        return None if row is None else {**row.reply, "cursor": row.cursor}

    def after(self, conversation: str, cursor: int) -> list[JournalRow]:
        """Return both directions after a cursor (0 = from the beginning), oldest first."""
        rows = self._connection.execute(_AFTER, {"conversation_": conversation, "cursor_": cursor})
        return [JournalRow(*row) for row in rows]

    def replace_text(self, conversation: str, message_id: str, text: str) -> None:
        """Overwrite the text of an incoming message, for redaction."""
        self._connection.execute(_REPLACE_TEXT, {**_key(conversation, message_id), "text_": text})

    def blank_after(self, conversation: str, message_id: str) -> None:
        """Empty every message after the reply to this one, both directions, and forget what was offered with them.

        The rows stay, so that a message that comes again is still known.
        """
        before = self.reply_to(conversation, message_id)
        for row in self.after(conversation, 0 if before is None else before["cursor"]):
            if row.reply is None:
                self.replace_text(conversation, row.message_id, "")
            else:
                blank = {**row.reply, "messages": []}
                self._connection.execute(_REPLACE_REPLY, {**_key(conversation, row.message_id), "reply_": blank})
                self._choices.remove(conversation, row.message_id)

    def pending(self, older_than: datetime) -> list[Inbound]:
        """Return incoming messages without a reply that came at or before a time, oldest first."""
        rows = self._connection.execute(_PENDING, {"older_than": older_than})
        return [Inbound(*row) for row in rows]


def _key(conversation: str, message_id: str) -> dict[str, str]:
    return {"conversation_": conversation, "message_id_": message_id}
