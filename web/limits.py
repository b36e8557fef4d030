"""How much anyone may ask of the gateway: sizes, times and rates, generous for people and firm against floods.

A rate is written as throttled-py reads it: "4/m burst 20" is twenty at once and four a minute in the long run.
"""

from dataclasses import dataclass

from throttled import MemoryStore, RateLimiterType, Throttled


@dataclass(frozen=True, slots=True)
class Limits:
    """Every limit of the gateway, with the defaults it runs with."""

    body_bytes: int = 65_536
    text_characters: int = 4_000
    choices: int = 64
    key_characters: int = 255
    body_seconds: float = 10.0
    waiting_per_conversation: int = 12
    requests: str = "400/s burst 2000"
    """A client's requests of any kind."""
    conversations: str = "20/s burst 1000"
    """A client's new conversations."""
    returns: str = "4/m burst 20"
    """A client's tries to open a conversation again by a link or a code."""
    forms: str = "1/m burst 10"
    """A client's contact forms and sign-ups."""
    notes: str = "4/m burst 20"
    """A client's shared notes: making, opening and taking back."""
    signing_in: str = "1/s burst 60"
    """A client's tries to sign in at the desk, whatever names it tries."""
    clients_remembered: int = 20_000


class Buckets:
    """A bucket for each key, which one rate fills again; the least recently seen keys are forgotten first.

    Raises `throttled.exceptions.DataError` when the rate cannot be read.
    """

    def __init__(self, rate: str, *, remembered: int) -> None:
        self._throttled = Throttled(
            using=RateLimiterType.GCRA.value, quota=rate, store=MemoryStore(options={"MAX_SIZE": remembered})
        )

    def wait(self, key: str) -> float:
        """Take one; return 0, or the seconds after which the next one is there (nothing is taken then)."""
        result = self._throttled.limit(key)
        return result.state.retry_after if result.limited else 0.0
