"""How much anyone may ask of the gateway: sizes, times and rates, generous for people and firm against floods."""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """So many at once, and so many a second in the long run."""

    burst: float
    per_second: float


@dataclass(frozen=True, slots=True)
class Limits:
    """Every limit of the gateway, with the defaults it runs with."""

    body_bytes: int = 65_536
    text_characters: int = 4_000
    choices: int = 64
    key_characters: int = 255
    body_seconds: float = 10.0
    waiting_per_conversation: int = 12
    requests: Rate = Rate(burst=2_000, per_second=400)
    """A client's requests of any kind."""
    conversations: Rate = Rate(burst=1_000, per_second=20)
    """A client's new conversations."""
    returns: Rate = Rate(burst=20, per_second=1 / 15)
    """A client's tries to open a conversation again by a link or a code."""
    forms: Rate = Rate(burst=10, per_second=1 / 60)
    """A client's contact forms and sign-ups."""
    notes: Rate = Rate(burst=20, per_second=1 / 15)
    """A client's shared notes: making, opening and taking back."""
    clients_remembered: int = 20_000


class Buckets:
    """A token bucket for each key; the least recently seen keys are forgotten first."""

    def __init__(self, rate: Rate, *, remembered: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._remembered = remembered
        self._clock = clock
        self._levels: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, key: str) -> float:
        """Take one; return 0, or the seconds after which the next one is there (nothing is taken then)."""
        now = self._clock()
        level, seen = self._levels.pop(key, (self._rate.burst, now))
        level = min(self._rate.burst, level + (now - seen) * self._rate.per_second)
        allowed = level >= 1
        self._levels[key] = (level - 1 if allowed else level, now)
        if len(self._levels) > self._remembered:
            self._levels.popitem(last=False)
        return 0.0 if allowed else (1 - level) / self._rate.per_second
