"""The outbox: promises written in the same transaction as what they promise, kept by the worker."""

import re
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, select, update

from prescreen.store import tables
from prescreen.store.audit import Audit
from prescreen.store.dialect import insert_once
from prescreen.store.records import OutboxItem, Promise
from prescreen.store.vault import PRODUCT, Vault

_T = tables.outbox
_NO_WORD = re.compile(r"[^A-Za-z0-9_.:/-]")
LEASE = timedelta(seconds=60)
"""How long a claimed item belongs to its worker; a worker that dies loses it after that."""

_V = tables.vault
_ROW = (_T.c.id, _T.c.kind, _T.c.key, _T.c.payload, _T.c.attempts, _T.c.at, _T.c.subject, _V.c.wrapped, _V.c.master)
_DUE = (
    select(*_ROW)
    .join(_V, _V.c.subject == _T.c.subject, isouter=True)
    .where(_T.c.state == "waiting", _T.c.due_at <= bindparam("now"))
    .order_by(_T.c.due_at, _T.c.id)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True, of=_T)
)
_CLAIM = update(_T).where(_T.c.id == bindparam("id_")).values(due_at=bindparam("due"), attempts=bindparam("attempts_"))
_OF = (
    select(_T.c.kind, _T.c.key, _T.c.state, _T.c.at, _T.c.settled_at)
    .where(_T.c.conversation == bindparam("conversation_"))
    .order_by(_T.c.id)
)
_WHOSE = select(_T.c.subject, _T.c.kind).where(_T.c.id == bindparam("id_"))
_COUNTS = select(_T.c.state, func.count()).group_by(_T.c.state)


class Outbox:
    """The repository of promises inside one unit."""

    def __init__(self, connection: Connection, vault: Vault, audit: Audit) -> None:
        self._connection = connection
        self._vault = vault
        self._audit = audit

    def add(
        self,
        kind: str,
        key: str,
        payload: dict[str, Any],
        at: datetime,
        *,
        conversation: str | None = None,
        subject: str | None = None,
    ) -> bool:
        """Promise something once: False if this key was already promised. Erasing `conversation` withdraws it.

        The payload is sealed for `subject`, by default the conversation, or the product if there is none; it is
        withdrawn too when its subject is forgotten.
        """
        owner = subject or conversation or PRODUCT
        return insert_once(
            self._connection,
            _T,
            {
                "conversation": conversation,
                "subject": owner,
                "kind": kind,
                "key": key,
                "payload": self._vault.seal(owner, _place(kind, key), payload),
                "state": "waiting",
                "attempts": 0,
                "error_code": None,
                "due_at": at,
                "at": at,
                "settled_at": None,
            },
        )

    def claim(self, now: datetime, limit: int) -> list[OutboxItem]:
        """Take up to `limit` due items for `LEASE`; what is neither done nor failed by then is due again."""
        rows = self._connection.execute(_DUE, {"now": now, "limit": limit}).all()
        items = []
        for row in rows:
            if row.wrapped is None:  # whoever it was about has been forgotten, and the promise with them
                self._connection.execute(delete(_T).where(_T.c.id == row.id))
                continue
            self._vault.prime(row.subject, row.wrapped, row.master)
            payload = self._vault.open(row.subject, _place(row.kind, row.key), row.payload)
            items.append(OutboxItem(row.id, row.kind, row.key, payload, row.attempts + 1, row.at))
        for item in items:
            self._connection.execute(_CLAIM, {"id_": item.id, "due": now + LEASE, "attempts_": item.attempts})
        return items

    def done(self, item: int, at: datetime) -> None:
        """Settle a promise that was kept."""
        if self._settle(item, state="done", error_code=None, settled_at=at):
            self._note("mail.delivered", item, at)

    def failed(self, item: int, error_code: str, retry_at: datetime | None, at: datetime) -> None:
        """Put a failed attempt off until `retry_at`, or lay it aside for a human if there is none."""
        if retry_at is None:
            if self._settle(item, state="dead", error_code=error_code):
                self._note("mail.laid_aside", item, at, code=error_code)
        else:
            self._settle(item, error_code=error_code, due_at=retry_at)

    def of(self, conversation: str) -> list[Promise]:
        """Return what was promised in a conversation and what became of it, oldest first."""
        return [Promise(*row) for row in self._connection.execute(_OF, {"conversation_": conversation})]

    def withdraw(self, conversation: str, *, but: Collection[str] = ()) -> None:
        """Take back the promises of a conversation that are not kept yet, except those of the kinds `but`."""
        self._connection.execute(
            delete(_T).where(_T.c.conversation == conversation, _T.c.state != "done", _T.c.kind.not_in(but))
        )

    def counts(self) -> dict[str, int]:
        """Return how many items wait, are done and were laid aside."""
        found = {str(state): int(count) for state, count in self._connection.execute(_COUNTS)}
        return {state: found.get(state, 0) for state in ("waiting", "done", "dead")}

    def _settle(self, item: int, **values: Any) -> bool:
        # a slow worker's late word never undoes what is settled
        changed = update(_T).where(_T.c.id == item, _T.c.state == "waiting").values(**values)
        return self._connection.execute(changed).rowcount == 1

    def _note(self, event: str, item: int, at: datetime, **details: str) -> None:
        row = self._connection.execute(_WHOSE, {"id_": item}).one()
        words = {name: _NO_WORD.sub("_", value)[:64] for name, value in {"kind": row.kind, **details}.items()}
        self._audit.add(event, actor="worker", subject=row.subject, at=at, outbox=item, **words)


def _place(kind: str, key: str) -> str:
    return f"outbox.payload/{kind}/{key}"
