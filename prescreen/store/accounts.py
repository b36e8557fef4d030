"""Accounts: who may sign in to the desk, by what, and what for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from prescreen.store import desk_tables
from prescreen.store.audit import Audit
from prescreen.store.dialect import insert_once
from prescreen.store.scopes import EVERY
from prescreen.store.vault import Vault

_T = desk_tables.accounts
_G = desk_tables.grants
_R = desk_tables.recovery_codes


@dataclass(frozen=True, slots=True, order=True)
class Grant:
    """A role, for one trial or every one (`*`), at one study centre or at every one."""

    role: str
    trial: str = EVERY
    centre: str = EVERY

    def __str__(self) -> str:
        return f"{self.role}:{self.trial}:{self.centre}"


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who may sign in. `one_time`: the password only lets them choose their own, until `password_until`."""

    id: str
    name: str
    full_name: str
    password: str = field(repr=False)
    one_time: bool
    password_until: datetime | None
    has_second_factor: bool
    last_step: int
    provider: str | None
    created_at: datetime
    signed_in_at: datetime | None
    disabled_at: datetime | None
    grants: tuple[Grant, ...]

    @property
    def actor(self) -> str:
        """Who did it, for the audit log."""
        return f"user:{self.id}"


def as_name(typed: str) -> str:
    """Return a name as it is kept and looked up: without blanks around it, in small letters."""
    return typed.strip().casefold()


class Accounts:
    """The repository of accounts inside one unit. What changes one is audited by who knows why."""

    def __init__(self, connection: Connection, vault: Vault, audit: Audit, new_id: Callable[[], str]) -> None:
        self._connection = connection
        self._vault = vault
        self._audit = audit
        self._new_id = new_id

    def add(
        self, name: str, full_name: str, grants: Iterable[Grant], *, actor: str, at: datetime, reason: str = ""
    ) -> Account | None:
        """Make an account that cannot sign in yet; None if the name is taken."""
        identifier = self._new_id()
        row = {
            "id": identifier,
            "name": as_name(name),
            "full_name": full_name.strip(),
            "password": "",
            "one_time": False,
            "last_step": 0,
            "created_at": at,
        }
        if not insert_once(self._connection, _T, row):
            return None
        self._vault.create(_subject(identifier))
        granted = self._grant(identifier, grants)
        self._audit.add(
            "account.added",
            actor=actor,
            subject=identifier,
            at=at,
            roles=sorted({grant.role for grant in granted}),
            told={"new": [str(grant) for grant in granted], "reason": reason},
        )
        return self.get(identifier)

    def get(self, identifier: str) -> Account | None:
        """Return an account."""
        return self._one(_T.c.id == identifier)

    def named(self, name: str) -> Account | None:
        """Return the account with this name, however it was typed."""
        return self._one(_T.c.name == as_name(name))

    def of_provider(self, provider: str, subject: str) -> Account | None:
        """Return the account that signs in with this identity of a provider."""
        return self._one((_T.c.provider == provider) & (_T.c.provider_subject == subject))

    def every(self) -> list[Account]:
        """Return all accounts, by name."""
        rows = self._connection.execute(select(_T).order_by(_T.c.name)).all()
        grants = self._connection.execute(select(_G).order_by(_G.c.id)).all()
        return [_account(row, [each for each in grants if each.account == row.id]) for row in rows]

    def count(self) -> int:
        """Return how many there are."""
        return int(self._connection.execute(select(func.count()).select_from(_T)).scalar_one())

    def full_names(self, identifiers: Iterable[str]) -> dict[str, str]:
        """Return what people are called, by the id of their account."""
        wanted = list(dict.fromkeys(identifiers))
        rows = self._connection.execute(select(_T.c.id, _T.c.name, _T.c.full_name).where(_T.c.id.in_(wanted)))
        return {row.id: row.full_name or row.name for row in rows}

    def change_grants(
        self, account: Account, grants: Iterable[Grant], *, actor: str, at: datetime, reason: str
    ) -> None:
        """Give an account these rights and no others."""
        self._connection.execute(delete(_G).where(_G.c.account == account.id))
        granted = self._grant(account.id, grants)
        self._changed(
            account,
            "rights",
            actor,
            at,
            reason,
            [str(each) for each in account.grants],
            [str(each) for each in granted],
        )

    def set_password(
        self, account: Account, hashed: str, *, actor: str, at: datetime, one_time_until: datetime | None = None
    ) -> None:
        """Keep the hash of a password; with `one_time_until` it only serves to choose another."""
        values = {"password": hashed, "one_time": one_time_until is not None, "password_until": one_time_until}
        self._update(account, **values)
        self._changed(account, "one_time_password" if one_time_until else "password", actor, at)

    def rehash(self, account: Account, hashed: str) -> None:
        """Keep a newer hash of the same password."""
        self._update(account, password=hashed)

    def set_secret(self, account: Account, secret: str, *, step: int, actor: str, at: datetime) -> None:
        """Keep the secret of the second factor; the code of `step`, and every one before, is used."""
        sealed = self._vault.seal(_subject(account.id), _place(account.id), secret)
        self._update(account, secret=sealed, last_step=step)
        self._changed(account, "second_factor", actor, at)

    def remove_secret(self, account: Account, *, actor: str, at: datetime, reason: str) -> None:
        """Forget the second factor and its recovery codes; the next sign-in sets up a new one."""
        self._update(account, secret=None)
        self._connection.execute(delete(_R).where(_R.c.account == account.id))
        self._changed(account, "second_factor_removed", actor, at, reason)

    def secret(self, account: Account) -> str | None:
        """Return the secret of the second factor."""
        sealed = self._connection.execute(select(_T.c.secret).where(_T.c.id == account.id)).scalar_one_or_none()
        return None if sealed is None else str(self._vault.open(_subject(account.id), _place(account.id), sealed))

    def use_step(self, account: Account, step: int) -> bool:
        """Use up the code of a step of time; False if it, or a later one, was used before."""
        done = self._connection.execute(
            update(_T).where(_T.c.id == account.id, _T.c.last_step < step).values(last_step=step)
        )
        return done.rowcount == 1

    def set_recovery_codes(self, account: Account, hashes: Iterable[str], *, actor: str, at: datetime) -> None:
        """Keep new recovery codes; earlier ones are worthless."""
        self._connection.execute(delete(_R).where(_R.c.account == account.id))
        self._connection.execute(insert(_R), [{"hash": each, "account": account.id} for each in hashes])
        self._changed(account, "recovery_codes", actor, at)

    def use_recovery_code(self, account: Account, hashed: str, *, at: datetime) -> bool:
        """Use a recovery code up; False if it is none of this account's."""
        done = self._connection.execute(delete(_R).where(_R.c.account == account.id, _R.c.hash == hashed))
        if done.rowcount:
            self._changed(account, "recovery_code_used", account.actor, at)
        return done.rowcount == 1

    def recovery_codes_left(self, account: Account) -> int:
        """Return how many recovery codes are left."""
        return int(
            self._connection.execute(
                select(func.count()).select_from(_R).where(_R.c.account == account.id)
            ).scalar_one()
        )

    def bind(self, account: Account, provider: str, subject: str, *, at: datetime) -> None:
        """Tie an account to an identity of a provider, which signs in as it from now on."""
        self._update(account, provider=provider, provider_subject=subject)
        self._changed(account, "provider", account.actor, at)

    def signed_in(self, account: Account, at: datetime) -> None:
        """Note when somebody signed in last."""
        self._update(account, signed_in_at=at)

    def disable(self, account: Account, *, actor: str, at: datetime, reason: str) -> None:
        """Let nobody sign in with an account any more; it stays, because the audit log names it."""
        self._update(account, disabled_at=at)
        self._changed(account, "disabled", actor, at, reason)

    def enable(self, account: Account, *, actor: str, at: datetime, reason: str) -> None:
        """Let somebody sign in again."""
        self._update(account, disabled_at=None)
        self._changed(account, "enabled", actor, at, reason)

    def _grant(self, account: str, grants: Iterable[Grant]) -> Sequence[Grant]:
        granted = sorted(set(grants))
        if granted:
            rows = [{"account": account, "role": g.role, "trial": g.trial, "centre": g.centre} for g in granted]
            self._connection.execute(insert(_G), rows)
        return granted

    def _update(self, account: Account, **values: Any) -> None:
        self._connection.execute(update(_T).where(_T.c.id == account.id).values(**values))

    def _changed(
        self,
        account: Account,
        what: str,
        actor: str,
        at: datetime,
        reason: str = "",
        old: list[str] | None = None,
        new: list[str] | None = None,
    ) -> None:
        told = {name: value for name, value in (("old", old), ("new", new), ("reason", reason)) if value}
        self._audit.add("account.changed", actor=actor, subject=account.id, at=at, what=what, told=told or None)

    def _one(self, this: Any) -> Account | None:
        row = self._connection.execute(select(_T).where(this)).first()
        if row is None:
            return None
        grants = self._connection.execute(select(_G).where(_G.c.account == row.id).order_by(_G.c.id)).all()
        return _account(row, grants)


def _account(row: Any, grants: Sequence[Any]) -> Account:
    return Account(
        id=row.id,
        name=row.name,
        full_name=row.full_name or row.name,
        password=row.password,
        one_time=row.one_time,
        password_until=row.password_until,
        has_second_factor=row.secret is not None,
        last_step=row.last_step,
        provider=row.provider,
        created_at=row.created_at,
        signed_in_at=row.signed_in_at,
        disabled_at=row.disabled_at,
        grants=tuple(Grant(each.role, each.trial, each.centre) for each in grants),
    )


def _subject(identifier: str) -> str:
    return f"account:{identifier}"


def _place(identifier: str) -> str:
    return f"accounts.secret/{identifier}"
