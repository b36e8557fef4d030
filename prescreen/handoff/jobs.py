"""What the worker does beside delivering: write on the promised days, tell of new trials, let go of what is over."""

from collections.abc import Callable
from datetime import datetime, timedelta

from prescreen.content.library import Library
from prescreen.handoff.deliver import Log
from prescreen.handoff.reminders import send_due
from prescreen.handoff.subscriptions import UNCONFIRMED_FOR
from prescreen.handoff.trial_watch import TrialWatch
from prescreen.store import Store

TIDY_EVERY = timedelta(hours=1)
LOOK_EVERY = timedelta(seconds=30)


class Jobs:
    """The worker's own work. clock: the present moment, aware."""

    def __init__(self, store: Store, library: Library, *, clock: Callable[[], datetime], log: Log) -> None:
        self._store = store
        self._library = library
        self._clock = clock
        self._log = log
        self._watch = TrialWatch(store, library, clock)
        self._look_at: datetime | None = None
        self._tidy_at: datetime | None = None

    def round(self) -> int:
        """Do what is due; return how much there was. Raises StoreError."""
        now = self._clock()
        if self._look_at is not None and now < self._look_at:
            return 0
        done = self._remind(now) + self._watch.round()
        if self._tidy_at is None or now >= self._tidy_at:
            self._tidy(now)
            self._tidy_at = now + TIDY_EVERY
        self._look_at = now if done else now + LOOK_EVERY
        return done

    def _remind(self, now: datetime) -> int:
        with self._store.read() as unit:
            if not unit.reminders.due(now, 1):
                return 0
        with self._store.unit() as unit:
            sent = send_due(unit, self._library, now)
        self._log.info("reminders due", count=sent)
        return sent

    def _tidy(self, now: datetime) -> None:
        with self._store.unit() as unit:
            ended = unit.reminders.end(now)
            links = unit.shared_links.forget_old(now)
            dropped = unit.subscriptions.drop_unconfirmed(now - UNCONFIRMED_FOR)
        if ended or dropped or links:
            self._log.info("what is over was let go", reminders=ended, subscriptions=dropped, links=links)
