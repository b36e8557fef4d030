"""Who failed several times in a row has to wait, longer each time."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

from prescreen.store import Tries, Unit, hash_token

FORGOTTEN_AFTER = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Lock:
    """`free` tries; then a wait of `first`, doubled with each further failure up to `longest`.

    Keys stand in the database as hashes, and a key that belongs to nobody is counted like any other, so that a wait
    does not tell whether an account exists.
    """

    free: int
    first: timedelta
    longest: timedelta

    def wait(self, unit: Unit, key: str, now: datetime) -> str:
        """Return how long nothing is tried any more, in words; "" if a try is free, for this unit alone."""
        hashed = hash_token(key)
        unit.sessions.hold(hashed)
        tries = unit.sessions.tries(hashed)
        if tries is None or tries.closed_until is None or tries.closed_until <= now:
            return ""
        seconds = math.ceil((tries.closed_until - now).total_seconds())
        return f"{seconds} seconds" if seconds < 100 else f"{-(-seconds // 60)} minutes"

    def failed(self, unit: Unit, key: str, now: datetime) -> None:
        """Count a try that failed."""
        hashed = hash_token(key)
        tries = unit.sessions.tries(hashed)
        before = 0 if tries is None or now - tries.last_at > FORGOTTEN_AFTER else tries.failures
        failures = before + 1
        over = failures - self.free
        closed = now + min(self.longest, self.first * 2 ** min(over, 20)) if over >= 0 else None
        unit.sessions.failed(hashed, Tries(failures, now, closed))

    def forget(self, unit: Unit, key: str) -> None:
        """Forget a key's failures after a success."""
        unit.sessions.succeeded(hash_token(key))
