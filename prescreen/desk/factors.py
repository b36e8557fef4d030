"""The second factor: codes of six digits that change every half minute (RFC 6238), and codes for when it is lost."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

import pyotp

from prescreen.desk.tries import Lock
from prescreen.store import Account, Unit, as_written, hash_token, new_long_code

STEP = 30
AROUND = 1
"""Codes of so many steps before and after are taken: clocks differ."""
RECOVERY_CODES = 10
ISSUER = "Study pre-check desk"
LOCK = Lock(free=5, first=timedelta(seconds=30), longest=timedelta(minutes=15))
WRONG = "This code does not fit. Wait for the next one, and check that the telephone's clock is right."
"""Nothing tells a wrong code from one that was used."""


def new_secret() -> str:
    """Return a fresh secret of 160 bits, in base 32."""
    return pyotp.random_base32()


def address(secret: str, name: str) -> str:
    """Return the address that an authenticator reads from the picture."""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=ISSUER)


def step_of(secret: str, code: str, now: datetime) -> int | None:
    """Return the step of time whose code this is, near enough to now; None if it is none."""
    totp = pyotp.TOTP(secret)
    digits = "".join(code.split())
    step = int(now.timestamp()) // STEP
    for each in range(step - AROUND, step + AROUND + 1):
        if hmac.compare_digest(totp.at(each * STEP).encode(), digits.encode("utf-8", "replace")):
            return each
    return None


def new_recovery_codes() -> list[str]:
    """Return fresh recovery codes of 80 random bits each, to be written down."""
    return [new_long_code() for _ in range(RECOVERY_CODES)]


def recovery_hash(code: str) -> str:
    """Return the form in which a recovery code is kept; 80 random bits leave nothing to guess."""
    return hash_token(as_written(code))


@dataclass(frozen=True, slots=True)
class SecondFactor:
    """Checks what is shown as the second factor. Each code is good once; after some wrong ones one has to wait."""

    lock: Lock = LOCK

    def check(self, unit: Unit, account: Account, code: str, now: datetime) -> str:
        """Use a code up; return "" if it fits, else what to tell. Tries that fail are counted in the same unit."""
        key = f"second:{account.id}"
        if wait := self.lock.wait(unit, key, now):
            return f"Too many tries. Please wait {wait}."
        if self._fits(unit, account, code, now):
            self.lock.forget(unit, key)
            return ""
        self.lock.failed(unit, key, now)
        unit.audit.add("session.refused", actor=account.actor, subject=account.id, at=now, why="second_factor")
        return WRONG

    def _fits(self, unit: Unit, account: Account, code: str, now: datetime) -> bool:
        secret = unit.accounts.secret(account)
        step = None if secret is None else step_of(secret, code, now)
        if step is not None:
            return unit.accounts.use_step(account, step)
        return unit.accounts.use_recovery_code(account, recovery_hash(code), at=now)
