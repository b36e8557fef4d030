"""The courier: takes promises from the outbox and keeps them, again and again until they are kept."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Protocol

from prescreen.handoff.letters import Desk, UnsendableError, Writer
from prescreen.handoff.mail import Stationery
from prescreen.handoff.mailbox import Mailbox
from prescreen.handoff.taking_back import RECALL
from prescreen.store import OutboxItem, Store

BATCH = 20
ATTEMPTS = 10
FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(hours=1)


class Log(Protocol):
    """Where the courier says what it did: an event's name and fields, never contact data."""

    def info(self, event: str, **fields: object) -> object:
        """Tell of something ordinary."""

    def warning(self, event: str, **fields: object) -> object:
        """Tell of something a person may have to look at."""


class Courier:
    """Delivers what the outbox promises.

    letters: who writes which kind of letter (`prescreen.handoff.kinds`). inbox: where mail for a study team without an
    address goes. public_url: where people reach this installation, without a slash at the end. clock: the present
    moment, aware. chance: a number in [0, 1) that spreads retries.
    """

    def __init__(
        self,
        store: Store,
        mailbox: Mailbox,
        stationery: Stationery,
        letters: Mapping[str, Writer],
        *,
        inbox: str,
        public_url: str,
        clock: Callable[[], datetime],
        chance: Callable[[], float],
        log: Log,
    ) -> None:
        self._store = store
        self._mailbox = mailbox
        self._stationery = stationery
        self._letters = letters
        self._inbox = inbox
        self._public_url = public_url
        self._clock = clock
        self._chance = chance
        self._log = log

    def round(self) -> int:
        """Try every promise that is due once; return how many there were. Raises StoreError."""
        with self._store.unit() as unit:
            items = unit.outbox.claim(self._clock(), BATCH)
        for item in items:
            self._try(item)
        return len(items)

    def _try(self, item: OutboxItem) -> None:
        try:
            sent = self._deliver(item)
        except UnsendableError as problem:
            self._settle_failed(item, problem.code, for_good=True)
        except OSError as problem:
            self._settle_failed(item, f"folder_{problem.errno}", for_good=item.attempts >= ATTEMPTS)
        else:
            with self._store.unit() as unit:
                unit.outbox.done(item.id, self._clock())
            said = "mail delivered" if sent else "mail not wanted any more"
            self._log.info(said, item=item.id, kind=item.kind, attempts=item.attempts)

    def _deliver(self, item: OutboxItem) -> bool:
        if item.kind == RECALL:
            return self._mailbox.recall(str(name) for name in item.payload["names"]) > 0
        write = self._letters.get(item.kind)
        if write is None:
            raise UnsendableError("unknown_kind")
        with self._store.read() as unit:
            letter = write(item, Desk(unit, self._inbox, self._public_url))
        if letter is None:
            return False
        self._mailbox.deliver(self._stationery.mail(item, letter))
        return True

    def _settle_failed(self, item: OutboxItem, code: str, *, for_good: bool) -> None:
        retry_at = None if for_good else self._clock() + self.wait(item.attempts)
        with self._store.unit() as unit:
            unit.outbox.failed(item.id, code, retry_at, self._clock())
        self._log.warning(
            "mail laid aside" if for_good else "mail put off",
            item=item.id,
            kind=item.kind,
            attempts=item.attempts,
            code=code,
        )

    def wait(self, attempts: int) -> timedelta:
        """Return how long to wait after so many attempts: doubling up to an hour, spread by a fifth."""
        doubled: timedelta = min(FIRST_WAIT * 2 ** min(attempts - 1, 20), LONGEST_WAIT)
        return doubled * (0.8 + 0.4 * self._chance())
