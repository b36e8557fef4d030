"""Accounts as an administrator keeps them: made, given rights, given a new password, disabled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from prescreen.content import Trial
from prescreen.desk.access import INSTALLATION, PERMISSIONS, Role
from prescreen.desk.passwords import Passwords, as_typed, one_time
from prescreen.store import EVERY, Account, Grant, Store, as_name

ONE_TIME_FOR = timedelta(days=7)
"""So long a password that was given out lets its owner choose another."""
FIRST_NAME = "admin"
FIRST_GRANTS = (Grant(Role.ADMIN), Grant(Role.INVESTIGATOR))
"""The first account manages the others, and sees everything, so that one person can work from the first minute."""
_NAME = re.compile(r"[\w.@+-]{2,64}")


class AccountError(ValueError):
    """An account cannot be made or changed like this; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Given:
    """An account, and the password that is given out for it, once."""

    account: Account
    password: str


@dataclass(frozen=True, slots=True)
class Keeper:
    """Keeps accounts. Every method blocks, and raises AccountError before anything is changed."""

    store: Store
    passwords: Passwords
    trials: Mapping[str, Trial]

    def add(
        self, name: str, full_name: str, grants: Iterable[Grant], *, actor: str, at: datetime, reason: str = ""
    ) -> Given:
        """Make an account."""
        if not _NAME.fullmatch(as_name(name)):
            raise AccountError(
                "A name is 2 to 64 letters, digits and . _ @ + - without blanks, such as jane.roe or an e-mail address."
            )
        granted = self.checked(grants)
        password = one_time()
        hashed = self._hash(password)
        with self.store.unit() as unit:
            made = unit.accounts.add(name, full_name, granted, actor=actor, at=at, reason=reason)
            if made is None:
                raise AccountError(f"There is an account {as_name(name)} already.")
            unit.accounts.set_password(made, hashed, actor=actor, at=at, one_time_until=at + ONE_TIME_FOR)
        return Given(made, password)

    def reset(self, account: Account, *, actor: str, at: datetime, reason: str) -> Given:
        """Give a new password out and forget the second factor; whoever is signed in with the account is out."""
        password = one_time()
        hashed = self._hash(password)
        with self.store.unit() as unit:
            unit.accounts.remove_secret(account, actor=actor, at=at, reason=reason)
            unit.accounts.set_password(account, hashed, actor=actor, at=at, one_time_until=at + ONE_TIME_FOR)
            unit.sessions.end_all(account.id)
        return Given(account, password)

    def grant(self, account: Account, grants: Iterable[Grant], *, actor: str, at: datetime, reason: str) -> None:
        """Give an account these rights and no others."""
        granted = self.checked(grants)
        with self.store.unit() as unit:
            if _manages(account.grants) and not _manages(granted):
                self._stays_managed(unit.accounts.every(), account)
            unit.accounts.change_grants(account, granted, actor=actor, at=at, reason=reason)

    def disable(self, account: Account, *, actor: str, at: datetime, reason: str) -> None:
        """Let nobody sign in with an account any more; whoever is, is out at once."""
        with self.store.unit() as unit:
            self._stays_managed(unit.accounts.every(), account)
            unit.accounts.disable(account, actor=actor, at=at, reason=reason)
            unit.sessions.end_all(account.id)

    def enable(self, account: Account, *, actor: str, at: datetime, reason: str) -> None:
        """Let somebody sign in again."""
        with self.store.unit() as unit:
            unit.accounts.enable(account, actor=actor, at=at, reason=reason)

    def first(self, at: datetime) -> Given | None:
        """Make the first account; as long as nobody ever signed in with it, give a new password out for it.

        None as soon as there is another account, or somebody signed in.
        """
        with self.store.read() as unit:
            accounts = unit.accounts.every()
        if not accounts:
            return self.add(FIRST_NAME, "", FIRST_GRANTS, actor="operator", at=at)
        (account, *others) = accounts
        unused = account.name == FIRST_NAME and account.one_time and account.signed_in_at is None
        if others or not unused or account.disabled_at is not None:
            return None
        return self.reset(account, actor="operator", at=at, reason="")

    def checked(self, grants: Iterable[Grant]) -> list[Grant]:
        """Return rights whose role, trial and centre exist."""
        granted = list(dict.fromkeys(grants))
        for grant in granted:
            if grant.role not in list(Role):
                raise AccountError(f"There is no role {grant.role}; there are {', '.join(Role)}.")
            if grant.trial == EVERY:
                if grant.centre != EVERY:
                    raise AccountError("A study centre belongs to one trial: please say which.")
                continue
            if grant.trial not in self.trials:
                raise AccountError(f"There is no trial {grant.trial}; there are {', '.join(self.trials)}.")
            if grant.centre != EVERY and self.trials[grant.trial].centre(grant.centre) is None:
                known = ", ".join(centre.id for centre in self.trials[grant.trial].centres) or "none yet"
                raise AccountError(f"{grant.trial} has no study centre {grant.centre}; it has: {known}.")
        return granted

    def _hash(self, password: str) -> str:
        return self.passwords.hash(as_typed(password, one_time=True))

    def _stays_managed(self, accounts: Iterable[Account], without: Account) -> None:
        """Refuse to lock everybody out."""
        others = [each for each in accounts if each.id != without.id and each.disabled_at is None]
        if _manages(without.grants) and not any(_manages(each.grants) for each in others):
            raise AccountError("Nobody could manage the accounts then. Make another account an admin first.")


def _manages(grants: Iterable[Grant]) -> bool:
    whole = (grant for grant in grants if (grant.trial, grant.centre) == (EVERY, EVERY))
    return any(PERMISSIONS[Role(grant.role)] >= INSTALLATION for grant in whole)
