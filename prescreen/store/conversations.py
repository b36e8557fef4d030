"""Conversations: made, looked up by token, saved by the interview, erased down to a tombstone."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, bindparam, case, delete, func, insert, select, update

from prescreen.store import tables
from prescreen.store.audit import Audit
from prescreen.store.errors import ForgottenError, UnknownConversationError
from prescreen.store.records import Conversation, Keep
from prescreen.store.screenings import Screenings
from prescreen.store.subscriptions import delete_subscriptions
from prescreen.store.tokens import as_written, new_receipt
from prescreen.store.vault import Vault

_T = tables.conversations
_V = tables.vault
_STATE = "conversations.state"
_COLUMNS = (
    _T.c.id,
    _T.c.trial,
    _T.c.content_hash,
    _T.c.language,
    _T.c.channel,
    _T.c.stage,
    _T.c.state,
    _T.c.created_at,
    _T.c.updated_at,
    _T.c.erased_at,
    _T.c.stopped_at,
    _T.c.keep,
    _T.c.keep_until,
)
_WITH_KEY = select(*_COLUMNS, _V.c.wrapped, _V.c.master).join(_V, _V.c.subject == _T.c.id, isouter=True)
_GET = _WITH_KEY.where(_T.c.id == bindparam("id"))
_GET_LOCKED = _GET.with_for_update(of=_T)
_BY_TOKEN = _WITH_KEY.where(_T.c.token_hash == bindparam("token_hash"))
_CREATE = insert(_T)
_RECEIPT = select(_T.c.receipt).where(_T.c.id == bindparam("id"))
_ERASED_ON = select(_T.c.erased_at).where(_T.c.receipt == bindparam("receipt"))
_J = tables.journal
_MARK = select(
    _T.c.updated_at,
    _T.c.erased_at,
    _T.c.stopped_at,
    select(func.max(_J.c.cursor))
    .where(_J.c.conversation == bindparam("id"), _J.c.direction == "out")
    .scalar_subquery(),
).where(_T.c.id == bindparam("id"))
_IDLE = select(_T.c.id).where(_T.c.updated_at < bindparam("before"), _T.c.erased_at.is_(None)).order_by(_T.c.updated_at)
_SAVE = (
    update(_T)
    .where(_T.c.id == bindparam("conversation"), _T.c.erased_at.is_(None))
    .values(
        state=bindparam("state"),
        stage=bindparam("stage"),
        language=bindparam("language"),
        keep=case((_T.c.keep == "handed_over", _T.c.keep), else_=bindparam("keep")),
        updated_at=bindparam("updated_at"),
    )
)


class Conversations:
    """The repository of conversations inside one unit."""

    def __init__(
        self, connection: Connection, vault: Vault, audit: Audit, writing: bool, new_id: Callable[[], str]
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._audit = audit
        self._get = _GET_LOCKED if writing else _GET
        self._new_id = new_id

    def create(
        self, *, trial: str, content_hash: str, language: str, channel: str, token_hash: str, at: datetime
    ) -> Conversation:
        """Create a conversation in stage `consent` with an empty state and a random id."""
        row: dict[str, Any] = {
            "id": self._new_id(),
            "trial": trial,
            "content_hash": content_hash,
            "language": language,
            "channel": channel,
            "stage": "consent",
            "state": {},
            "created_at": at,
            "updated_at": at,
            "erased_at": None,
            "stopped_at": None,
        }
        self._vault.create(row["id"])
        sealed = self._vault.seal(row["id"], _STATE, row["state"])
        self._connection.execute(_CREATE, {**row, "state": sealed, "token_hash": token_hash})
        return Conversation(**row)

    def get(self, conversation: str) -> Conversation | None:
        """Return the conversation, tombstones included (`erased_at` set).

        In a writing unit on PostgreSQL this also locks the row until the unit ends.
        """
        return self._opened(self._connection.execute(self._get, {"id": conversation}).mappings().first())

    def mark(self, conversation: str) -> tuple[Any, ...] | None:
        """Return what is another after each turn, erasure or stop of a conversation; None: there is none."""
        row = self._connection.execute(_MARK, {"id": conversation}).first()
        return None if row is None else tuple(row)

    def by_token(self, token_hash: str) -> Conversation | None:
        """Return the living conversation of a bearer token, given the token's hash."""
        return self._opened(self._connection.execute(_BY_TOKEN, {"token_hash": token_hash}).mappings().first())

    def _opened(self, row: RowMapping | None) -> Conversation | None:
        if row is None:
            return None
        found = dict(row)
        self._vault.prime(found["id"], found.pop("wrapped"), found.pop("master"))
        found["state"] = self._vault.open(found["id"], _STATE, found["state"]) if found["state"] else {}
        return Conversation(**found)

    def save(
        self,
        conversation: str,
        *,
        state: dict[str, Any],
        stage: str,
        language: str,
        at: datetime,
        keep: Keep = "abandoned",
    ) -> None:
        """Store the interview's state; raises UnknownConversationError if there is none or it was erased.

        keep: what becomes of the conversation if nothing more is written, which says how long it is kept. What was
        handed over stays so.
        """
        try:
            sealed = self._vault.seal(conversation, _STATE, state)
        except ForgottenError:
            raise UnknownConversationError("no such conversation to save") from None
        result = self._connection.execute(
            _SAVE,
            {
                "conversation": conversation,
                "state": sealed,
                "stage": stage,
                "language": language,
                "keep": keep,
                "updated_at": at,
            },
        )
        if result.rowcount != 1:
            raise UnknownConversationError("no such conversation to save")

    def keep_until(self, conversation: str, until: datetime | None) -> None:
        """Keep a conversation until a moment, such as a reminder's, whatever becomes of it; None lifts that."""
        self._connection.execute(update(_T).where(_T.c.id == conversation).values(keep_until=until))

    def erase(self, conversation: str, at: datetime) -> str:
        """Delete every row of the conversation and its data key, keep an empty tombstone, and return the receipt.

        Doing it twice changes nothing and returns the same number, which leads to the day of the erasure only.
        """
        if self.erase_all([conversation], at):
            self._connection.execute(
                update(_T).where(_T.c.id == conversation).values(receipt=as_written(new_receipt()))
            )
            self._audit.add("conversation.erased", actor="person", subject=conversation, at=at, reason="asked")
        kept = self._connection.execute(_RECEIPT, {"id": conversation}).scalar()
        return "" if kept is None else _grouped(str(kept))

    def erase_all(self, conversations: Sequence[str], at: datetime) -> int:
        """Erase many at once, as `erase` does, and return how many were alive; the caller notes why."""
        self._empty(conversations)
        return self._connection.execute(
            update(_T)
            .where(_T.c.id.in_(conversations), _T.c.erased_at.is_(None))
            .values(
                trial="",
                content_hash="",
                language="",
                channel="",
                token_hash=None,
                stage="closed",
                state="",
                created_at=at,
                updated_at=at,
                erased_at=at,
                stopped_at=None,
                keep="finished",
                keep_until=None,
            )
        ).rowcount

    def erased_on(self, receipt: str) -> datetime | None:
        """Return when the erasure with this receipt was done, however the number was typed; None: there is none."""
        found = self._connection.execute(_ERASED_ON, {"receipt": as_written(receipt)}).first()
        return None if found is None else found.erased_at

    def stop(self, conversation: str, at: datetime) -> None:
        """Note that the person wants no messages from us; the first time counts."""
        self._connection.execute(
            update(_T).where(_T.c.id == conversation, _T.c.stopped_at.is_(None)).values(stopped_at=at)
        )

    def unstop(self, conversation: str) -> None:
        """Note that the person wants messages again."""
        self._connection.execute(update(_T).where(_T.c.id == conversation).values(stopped_at=None))

    def due(self, condition: ColumnElement[bool], limit: int) -> list[tuple[str, Keep]]:
        """Return ids and what became of them of living conversations under a condition, longest unused first."""
        wanted = select(_T.c.id, _T.c.keep).where(condition).order_by(_T.c.updated_at).limit(limit)
        return [(row.id, row.keep) for row in self._connection.execute(wanted.with_for_update(skip_locked=True))]

    def count(self, condition: ColumnElement[bool]) -> int:
        """Return how many conversations are under a condition."""
        return self._connection.execute(select(func.count()).select_from(_T).where(condition)).scalar_one()

    def remove(self, conversation: str) -> None:
        """Delete every row and leave no tombstone: for a conversation no person took part in."""
        self._empty([conversation])
        self._connection.execute(delete(_T).where(_T.c.id == conversation))

    def _empty(self, conversations: Sequence[str]) -> None:
        Screenings(self._connection, self._vault).part(conversations)
        delete_subscriptions(self._connection, self._vault, tables.subscriptions.c.conversation.in_(conversations))
        for table in tables.PERSONAL:
            self._connection.execute(delete(table).where(table.c.conversation.in_(conversations)))
        self._vault.forget(*conversations)

    def renew_token(self, conversation: str, token_hash: str) -> None:
        """Give a living conversation another bearer token; the one before opens nothing any more."""
        self._connection.execute(
            update(_T).where(_T.c.id == conversation, _T.c.erased_at.is_(None)).values(token_hash=token_hash)
        )

    def idle_since(self, before: datetime) -> list[str]:
        """Return the ids of living conversations that were last saved before a time, oldest first."""
        return list(self._connection.execute(_IDLE, {"before": before}).scalars())


def _grouped(receipt: str) -> str:
    return "-".join((receipt[:1], receipt[1:5], receipt[5:9], receipt[9:]))
