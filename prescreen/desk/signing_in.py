"""Signing in: name and password, then the second factor. Nothing here tells whether an account exists.

A try is counted before the password is looked at, so many tries at the same moment are as few as one after the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from prescreen.desk.factors import SecondFactor, new_recovery_codes, recovery_hash, step_of
from prescreen.desk.passwords import Passwords, as_typed
from prescreen.desk.sessions import ALTOGETHER, ON_THE_WAY
from prescreen.desk.tries import FORGOTTEN_AFTER, Lock
from prescreen.store import Account, DeskSession, Stage, Store, Unit, as_name

LOCK = Lock(free=5, first=timedelta(seconds=30), longest=timedelta(minutes=15))
WRONG = "The name or the password does not fit."
NO_SECOND = "This code does not fit. Wait for the next one, and check that the telephone's clock is right."


@dataclass(frozen=True, slots=True)
class Opened:
    """A session was begun: the secret for its cookie. `codes`: recovery codes, shown this once."""

    secret: str
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotOpened:
    """No session; `said` tells why. `wait`: nothing was tried, because too much was before."""

    said: str
    wait: bool = False


@dataclass(frozen=True, slots=True)
class SigningIn:
    """Begins sessions. Every method blocks."""

    store: Store
    passwords: Passwords
    second_factor: SecondFactor

    def with_password(self, name: str, password: str, now: datetime) -> Opened | NotOpened:
        """Check name and password; what is begun still lacks the second factor, or a password of one's own."""
        key = f"password:{as_name(name)}"
        with self.store.unit() as unit:
            if wait := LOCK.wait(unit, key, now):
                return NotOpened(f"Too many tries. Please wait {wait}.", wait=True)
            LOCK.failed(unit, key, now)
            account = unit.accounts.named(name)
        one_time = account is not None and account.one_time
        fits = self.passwords.fits("" if account is None else account.password, as_typed(password, one_time=one_time))
        if account is None or not fits or not _may(account, now):
            with self.store.unit() as unit:
                unit.sessions.forget_tries(now - FORGOTTEN_AFTER)  # a write for names that nobody has, too
                if account is not None:
                    unit.audit.add(
                        "session.refused", actor=account.actor, subject=account.id, at=now, why=_why(account, fits, now)
                    )
            return NotOpened(WRONG)
        rehashed = ""
        if not account.one_time and self.passwords.is_old(account.password):
            rehashed = self.passwords.hash(password)
        with self.store.unit() as unit:
            LOCK.forget(unit, key)
            unit.sessions.forget_old(now)
            if rehashed:
                unit.accounts.rehash(account, rehashed)
            stage: Stage = "password" if account.one_time else "second"
            return Opened(unit.sessions.begin(account.id, stage, at=now, ends_at=now + ON_THE_WAY))

    def with_identity(self, account: Account, now: datetime, *, second_factor_shown: bool, by: str) -> Opened:
        """Begin a session for somebody whom a provider of identities vouches for."""
        with self.store.unit() as unit:
            if second_factor_shown:
                return Opened(_open(unit, account, now, by))
            return Opened(unit.sessions.begin(account.id, "second", at=now, ends_at=now + ON_THE_WAY))

    def choose_password(self, session: DeskSession, account: Account, password: str, now: datetime) -> Opened:
        """Put a password of one's own in place of the one that was given; the second factor comes next."""
        hashed = self.passwords.hash(password)
        with self.store.unit() as unit:
            unit.accounts.set_password(account, hashed, actor=account.actor, at=now)
            unit.sessions.end_all(account.id)
            return Opened(unit.sessions.begin(account.id, "second", at=now, ends_at=now + ON_THE_WAY))

    def with_second_factor(
        self, session: DeskSession, account: Account, code: str, now: datetime
    ) -> Opened | NotOpened:
        """Check the second factor; the session gets a new secret."""
        with self.store.unit() as unit:
            if wrong := self.second_factor.check(unit, account, code, now):
                return NotOpened(wrong)
            unit.sessions.end(session.hash)
            return Opened(_open(unit, account, now, "password"))

    def set_up(
        self, session: DeskSession, account: Account, secret: str, code: str, now: datetime
    ) -> Opened | NotOpened:
        """Keep the secret of a second factor whose code was shown; begin a session with it, and give recovery codes."""
        step = step_of(secret, code, now)
        if step is None:
            return NotOpened(NO_SECOND)
        codes = tuple(new_recovery_codes())
        with self.store.unit() as unit:
            unit.accounts.set_secret(account, secret, step=step, actor=account.actor, at=now)
            unit.accounts.set_recovery_codes(account, map(recovery_hash, codes), actor=account.actor, at=now)
            unit.sessions.end_all(account.id)
            return Opened(_open(unit, account, now, "password"), codes)


def _open(unit: Unit, account: Account, now: datetime, by: str) -> str:
    unit.accounts.signed_in(account, now)
    unit.audit.add("session.opened", actor=account.actor, subject=account.id, at=now, by=by)
    return unit.sessions.begin(account.id, "open", at=now, ends_at=now + ALTOGETHER, confirmed_at=now)


def _may(account: Account, now: datetime) -> bool:
    over = account.one_time and (account.password_until is None or account.password_until <= now)
    return account.disabled_at is None and not over


def _why(account: Account, fits: bool, now: datetime) -> str:
    if not fits:
        return "password"
    return "disabled" if account.disabled_at is not None else "one_time_password_over"
