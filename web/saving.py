"""Until when a code to come back with is good: as long as a conversation that was left for later is kept."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from prescreen.store import Periods


@dataclass(frozen=True, slots=True)
class Saving:
    """How long codes last."""

    periods: Periods
    clock: Callable[[], datetime]

    def until(self) -> datetime:
        """Return the last moment of a code that is made now."""
        return self.clock() + self.periods.paused
