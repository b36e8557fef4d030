"""The sweep: every so often the worker erases what has been kept long enough."""

from collections.abc import Callable
from datetime import datetime, timedelta

from prescreen.handoff.deliver import Log
from prescreen.store import Periods, Store, purge

EVERY = timedelta(minutes=10)


class Sweep:
    """Purges when its time has come. clock: the present moment, aware."""

    def __init__(self, store: Store, periods: Periods, clock: Callable[[], datetime], log: Log) -> None:
        self._store = store
        self._periods = periods
        self._clock = clock
        self._log = log
        self._next: datetime | None = None

    def round(self) -> int:
        """Erase what is due, at most once in `EVERY`; return how many conversations were erased."""
        now = self._clock()
        if self._next is not None and now < self._next:
            return 0
        done = purge(self._store.unit, now, self._periods)
        self._next = now + EVERY
        if done.erased:
            self._log.info("conversations erased", count=done.erased, held=done.held)
        return done.erased
