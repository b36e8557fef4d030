"""One-time choices: the client holds a random id, the payload stays here."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from prescreen.store import tables
from prescreen.store.records import Choice
from prescreen.store.vault import Vault

_T = tables.choices
_INSERT = insert(_T)
_RESOLVE = select(_T.c.id, _T.c.message_id, _T.c.label, _T.c.payload, _T.c.used).where(
    _T.c.conversation == bindparam("conversation_"), _T.c.id == bindparam("id_")
)
_EXPIRE = update(_T).where(_T.c.conversation == bindparam("conversation_"), _T.c.used.is_(False)).values(used=True)


class Choices:
    """The repository of choices inside one unit."""

    def __init__(self, connection: Connection, vault: Vault, new_id: Callable[[], str]) -> None:
        self._connection = connection
        self._vault = vault
        self._new_id = new_id

    def offer(self, conversation: str, message_id: str, label: str, payload: dict[str, Any]) -> str:
        """Offer a choice in the reply to `message_id`; return the id that goes to the client."""
        return self.offer_all(conversation, message_id, [{"label": label, "payload": payload}])[0]

    def offer_all(self, conversation: str, message_id: str, choices: Sequence[Mapping[str, Any]]) -> list[str]:
        """Offer several choices, each a {"label", "payload"}; return their ids in the same order."""
        seal = self._vault.seal
        rows = [
            {
                "id": identifier,
                "conversation": conversation,
                "message_id": message_id,
                "label": seal(conversation, f"choices.label/{identifier}", choice["label"]),
                "payload": seal(conversation, f"choices.payload/{identifier}", choice["payload"]),
                "used": False,
            }
            for choice in choices
            for identifier in (self._new_id(),)
        ]
        if rows:
            self._connection.execute(_INSERT, rows)
        return [str(row["id"]) for row in rows]

    def resolve(self, conversation: str, choice_id: str) -> Choice | None:
        """Return the choice with this id if it was offered in this conversation, expired ones too (`used`)."""
        row = self._connection.execute(_RESOLVE, {"conversation_": conversation, "id_": choice_id}).first()
        if row is None:
            return None
        label = self._vault.open(conversation, f"choices.label/{row.id}", row.label)
        payload = self._vault.open(conversation, f"choices.payload/{row.id}", row.payload)
        return Choice(row.id, row.message_id, label, payload, row.used)

    def expire(self, conversation: str) -> None:
        """Mark everything offered so far as used. `journal.reply` does this before it offers new choices."""
        self._connection.execute(_EXPIRE, {"conversation_": conversation})

    def purge(self, conversation: str) -> None:
        """Delete everything offered; labels and payloads repeat what was answered."""
        self._connection.execute(delete(_T).where(_T.c.conversation == conversation))
