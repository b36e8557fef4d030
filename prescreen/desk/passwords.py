"""Passwords: what one may be, and how it is kept (Argon2id)."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from prescreen.store import as_written, new_long_code

SHORTEST, LONGEST = 12, 256
_AT_ONCE = 2
"""Hashing takes 64 MB: a flood of tries waits in line and does not fill the memory."""
_DIFFERENT = 5


def mistake_in(password: str, *names: str) -> str:
    """Return what is wrong with a password that somebody chose; "" if nothing is. `names`: what it must not hold."""
    if len(password) < SHORTEST:
        return f"Please take at least {SHORTEST} characters. Four or five words that only you put together are good."
    if len(password) > LONGEST:
        return f"Please take at most {LONGEST} characters."
    plain = password.casefold()
    if any(len(name) >= 4 and name.casefold() in plain for name in names):
        return "Please leave your name out of it."
    if len(set(plain)) < _DIFFERENT or plain in "01234567890123456789" or plain in "abcdefghijklmnopqrstuvwxyz":
        return "This one is guessed at once. Please take another."
    return ""


@dataclass(frozen=True, slots=True)
class Passwords:
    """Hashes and checks passwords. Every method takes some 50 ms on purpose."""

    hasher: PasswordHasher = field(default_factory=PasswordHasher)
    _turn: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(_AT_ONCE), repr=False)
    _nobody: list[str] = field(default_factory=list, repr=False)

    def hash(self, password: str) -> str:
        """Return the form in which a password is kept."""
        with self._turn:
            return self.hasher.hash(password)

    def fits(self, kept: str, password: str) -> bool:
        """Does a password fit? Where there is none to compare with ("") it takes as long, and does not."""
        with self._turn:
            if not kept and not self._nobody:
                self._nobody.append(self.hasher.hash(new_long_code()))
            try:
                return self.hasher.verify(kept or self._nobody[0], password) and bool(kept)
            except (VerificationError, InvalidHashError):
                return False

    def is_old(self, kept: str) -> bool:
        """Was it hashed with other parameters than today's?"""
        return self.hasher.check_needs_rehash(kept)


def one_time() -> str:
    """Return a password of 80 random bits that is given out once."""
    return new_long_code()


def as_typed(password: str, *, one_time: bool) -> str:
    """Return a password as it is compared: exactly as typed, a given one in any case and with or without dashes."""
    return as_written(password) if one_time else password
