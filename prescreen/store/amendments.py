"""Amendments: each version a trial went live with, and whose outcome became another one by the next.

What flipped is sealed with the data key of the screening and goes with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, RowMapping, func, insert, select, update

from prescreen.store import tables
from prescreen.store.dialect import insert_once
from prescreen.store.scopes import Scope, within
from prescreen.store.vault import Vault

State = Literal["judging", "done", "superseded", "unreadable"]
_A = tables.amendments
_F = tables.flips
_V = tables.trial_texts
_ROW = tuple(_A.c)


@dataclass(frozen=True, slots=True)
class Amendment:
    """A new version of a trial. before, after: hashes of content.

    state: `judging` until every screening was judged anew; `unreadable` when the version before cannot be read any
    more, so that nothing can be compared; `superseded` by a still newer one before it was done.
    done_up_to: the id of the screening that was judged last. unreadable: how many could not be judged.
    """

    id: str
    trial: str
    before: str
    after: str
    state: State
    done_up_to: str
    judged: int
    unreadable: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Flip:
    """A screening whose outcome became another one. body: `{"before", "after", "criteria"}`."""

    amendment: str
    conversation: str
    body: Mapping[str, Any]
    at: datetime


class Amendments:
    """The repository of versions and flips inside one unit."""

    def __init__(self, connection: Connection, vault: Vault, new_id: Callable[[], str]) -> None:
        self._connection = connection
        self._vault = vault
        self._new_id = new_id

    def keep_text(self, trial: str, content_hash: str, text: str, at: datetime) -> None:
        """Keep the content of a version; a version that comes back counts from now as the latest."""
        if not insert_once(
            self._connection, _V, {"trial": trial, "content_hash": content_hash, "text": text, "at": at}
        ):
            where = (_V.c.trial == trial, _V.c.content_hash == content_hash)
            self._connection.execute(update(_V).where(*where).values(at=at))

    def latest_version(self, trial: str) -> str | None:
        """Return the hash of the version that a trial went live with last."""
        wanted = select(_V.c.content_hash).where(_V.c.trial == trial).order_by(_V.c.at.desc()).limit(1)
        found = self._connection.execute(wanted).scalar()
        return None if found is None else str(found)

    def text(self, trial: str, content_hash: str) -> str | None:
        """Return the content of a version."""
        wanted = select(_V.c.text).where(_V.c.trial == trial, _V.c.content_hash == content_hash)
        found = self._connection.execute(wanted).scalar()
        return None if found is None else str(found)

    def begin(self, trial: str, before: str, after: str, at: datetime) -> None:
        """Begin to judge anew. Where an earlier amendment is not done, this one starts from where that one did."""
        open_ = (_A.c.trial == trial, _A.c.state == "judging")
        unfinished = self._connection.execute(select(_A.c.before).where(*open_).order_by(_A.c.at).limit(1)).scalar()
        self._connection.execute(update(_A).where(*open_).values(state="superseded"))
        self._connection.execute(
            insert(_A),
            {
                "id": self._new_id(),
                "trial": trial,
                "before": before if unfinished is None else str(unfinished),
                "after": after,
                "state": "judging",
                "done_up_to": "",
                "judged": 0,
                "unreadable": 0,
                "at": at,
            },
        )

    def judging(self) -> list[Amendment]:
        """Return the amendments that are not done."""
        rows = self._connection.execute(select(*_ROW).where(_A.c.state == "judging").order_by(_A.c.at)).mappings()
        return [_amendment(row) for row in rows]

    def get(self, identifier: str) -> Amendment | None:
        """Return an amendment."""
        row = self._connection.execute(select(*_ROW).where(_A.c.id == identifier)).mappings().first()
        return None if row is None else _amendment(row)

    def newest(self, scopes: Iterable[Scope], most: int) -> list[tuple[Amendment, int]]:
        """Return the newest amendments of trials within the scopes, each with how many flipped and are still kept."""
        counted = select(func.count()).where(_F.c.amendment == _A.c.id).scalar_subquery().label("flips")
        wanted = select(*_ROW, counted).where(within(scopes, _A.c.trial)).order_by(_A.c.at.desc()).limit(most)
        found = []
        for row in self._connection.execute(wanted).mappings():
            values = dict(row)
            flips = int(values.pop("flips"))
            found.append((Amendment(**values), flips))
        return found

    def advance(self, amendment: Amendment, up_to: str, judged: int, unreadable: int) -> bool:
        """Note that judging came so far; False if somebody else was quicker (nothing is noted then)."""
        done = update(_A).where(_A.c.id == amendment.id, _A.c.done_up_to == amendment.done_up_to)
        values = {
            "done_up_to": up_to,
            "judged": _A.c.judged + judged,
            "unreadable": _A.c.unreadable + unreadable,
        }
        return self._connection.execute(done.where(_A.c.state == "judging").values(**values)).rowcount == 1

    def settle(self, amendment: str, state: State) -> None:
        """Note how it ended."""
        self._connection.execute(update(_A).where(_A.c.id == amendment).values(state=state))

    def add_flip(self, amendment: str, conversation: str, body: Mapping[str, Any], at: datetime) -> bool:
        """Keep that a screening flipped, once; tell whether it is new."""
        sealed = self._vault.seal(conversation, f"flips.body/{amendment}", dict(body))
        row = {"amendment": amendment, "conversation": conversation, "body": sealed, "at": at}
        return insert_once(self._connection, _F, row)

    def flips(self, amendment: str, most: int) -> list[Flip]:
        """Return the flips of an amendment."""
        wanted = select(_F.c.conversation, _F.c.body, _F.c.at).where(_F.c.amendment == amendment)
        rows = self._connection.execute(wanted.order_by(_F.c.at.desc(), _F.c.conversation).limit(most)).all()
        place = f"flips.body/{amendment}"
        return [Flip(amendment, r.conversation, self._vault.open(r.conversation, place, r.body), r.at) for r in rows]


def _amendment(row: RowMapping) -> Amendment:
    return Amendment(**row)
