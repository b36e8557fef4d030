"""Somebody signed in to the desk, for tests: no password, no waiting, a session put straight into the store."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

import httpx

from prescreen.desk.sessions import ALTOGETHER
from prescreen.store import Account, AuditEntry, AuditFilter, Grant, Store
from tests.web.fakes import NOON
from web.desk.visit import FIELD, csrf_token

_NUMBERS = itertools.count(1)
_ALL = 1_000_000


def make_account(store: Store, *grants: Grant, name: str = "", at: datetime = NOON) -> Account:
    """Make an account with these rights; it has neither password nor second factor."""
    with store.unit() as unit:
        made = unit.accounts.add(name or f"person-{next(_NUMBERS)}", "", grants, actor="operator", at=at)
    assert made is not None, "the name is taken"
    return made


def open_session(store: Store, account: Account, at: datetime = NOON) -> str:
    """Begin a session that went all the way; return the secret of its cookie."""
    with store.unit() as unit:
        return unit.sessions.begin(account.id, "open", at=at, ends_at=at + ALTOGETHER, confirmed_at=at)


@dataclass
class DeskClient:
    """A browser in which somebody is signed in. `post` carries the page's token, as its forms do."""

    http: httpx.AsyncClient
    store: Store
    account: Account
    secret: str

    @property
    def cookies(self) -> dict[str, str]:
        return {"desk": self.secret}

    @property
    def csrf(self) -> str:
        return csrf_token(self.secret)

    async def get(self, path: str, **params: Any) -> httpx.Response:
        return await self.http.get(path, params=params or None, headers={"cookie": f"desk={self.secret}"})

    async def post(self, path: str, fields: Mapping[str, Any] | None = None, **more: Any) -> httpx.Response:
        return await self.post_raw(path, {FIELD: self.csrf, **(fields or {}), **more})

    async def post_raw(self, path: str, fields: Mapping[str, str | Sequence[str]]) -> httpx.Response:
        """Post exactly these fields."""
        return await self.http.post(
            path,
            content=urlencode(dict(fields), doseq=True),
            headers={"cookie": f"desk={self.secret}", "content-type": "application/x-www-form-urlencoded"},
        )

    def audited(self, event: str = "") -> list[AuditEntry]:
        """What the audit log says of this account, oldest first."""
        mine = AuditFilter(actor=self.account.actor, event=event)
        with self.store.read() as unit:
            return unit.audit.newest(mine, before=None, limit=_ALL)[::-1]
