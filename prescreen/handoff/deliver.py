"""The courier: takes promises from the outbox and keeps them, again and again until they are kept."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Literal, Protocol

from prescreen.handoff.carriers import Carrier, MailCarrier
from prescreen.handoff.letters import UnsendableError, Writer
from prescreen.handoff.mail import Stationery
from prescreen.handoff.transport import Transport
from prescreen.handoff.trouble import DeliveryError
from prescreen.store import OutboxItem, Store, StoreError, Unit

BATCH = 100
SETTLED_TOGETHER = 25
"""How many results wait for their transaction; a worker that dies doubles at most so many."""
ROUND = timedelta(seconds=20)
"""What a round has not begun by then goes back, well before its lease ends."""
ATTEMPTS = 80
"""With the waits below, about three days until a human has to look."""
FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(hours=1)
FIRST_REST = timedelta(seconds=1)
LONGEST_REST = timedelta(minutes=1)
"""How long a way that is closed for all is left alone at most before the next try."""

_SAID = {
    "kept": "promise kept",
    "not_wanted": "promise not wanted any more",
    "failed": "promise put off",
    "dead": "promise laid aside",
}


class Log(Protocol):
    """Where the courier says what it did: an event's name and fields, never contact data."""

    def info(self, event: str, **fields: object) -> object:
        """Tell of something ordinary."""

    def warning(self, event: str, **fields: object) -> object:
        """Tell of something a person may have to look at."""


@dataclass(frozen=True, slots=True)
class _Result:
    """What became of an item; `at`: when it is due again, if it is."""

    item: OutboxItem
    state: Literal["kept", "not_wanted", "failed", "dead", "given_back"]
    code: str = ""
    at: datetime | None = None


@dataclass(slots=True)
class _Rest:
    """A way out that failed for all: how often in a row, and until when it is left alone."""

    failures: int = 0
    until: datetime = field(default=datetime.min.replace(tzinfo=UTC))


class Courier:
    """Delivers what the outbox promises.

    letters: who writes which kind of letter (`prescreen.handoff.kinds`). inbox: where mail for a study team without an
    address goes. public_url: where people reach this installation, without a slash at the end. carriers: who carries
    kinds that are no letters. clock: the present moment, aware. chance: a number in [0, 1) that spreads retries.
    """

    def __init__(
        self,
        store: Store,
        transport: Transport,
        stationery: Stationery,
        letters: Mapping[str, Writer],
        *,
        inbox: str,
        public_url: str,
        clock: Callable[[], datetime],
        chance: Callable[[], float],
        log: Log,
        carriers: Mapping[str, Carrier] | None = None,
    ) -> None:
        self._store = store
        self._mail = MailCarrier(store, transport, stationery, letters, inbox=inbox, public_url=public_url)
        self._carriers = carriers or {}
        self._clock = clock
        self._chance = chance
        self._log = log
        self._resting: dict[str, _Rest] = {}

    def round(self) -> int:
        """Try promises that are due once, at most `BATCH`; return how many were taken. Raises StoreError."""
        began = self._clock()
        with self._store.unit() as unit:
            items = unit.outbox.claim(began, BATCH)
        results: list[_Result] = []
        for item in items:
            now = self._clock()
            results.append(self._try(item) if now - began < ROUND else _Result(item, "given_back", at=now))
            if len(results) >= SETTLED_TOGETHER:
                self._settle(results)
                results = []
        self._settle(results)
        if len(items) < BATCH:
            self.rest()
        return len(items)

    def rest(self) -> None:
        """Let go of connections until there is something to deliver again."""
        for carrier in (self._mail, *self._carriers.values()):
            carrier.rest()

    def _try(self, item: OutboxItem) -> _Result:
        carrier = self._carriers.get(item.kind, self._mail)
        way = carrier.way(item)
        rest = self._resting.get(way)
        if rest is not None and self._clock() < rest.until:
            return _Result(item, "given_back", at=rest.until)
        try:
            wanted = carrier.carry(item)
        except DeliveryError as problem:
            if problem.shared:
                self._let_rest(way)
            return self._failed(item, problem.code, for_good=problem.for_good)
        except UnsendableError as problem:
            return self._failed(item, problem.code, for_good=True)
        except OSError as problem:
            return self._failed(item, f"folder_{problem.errno}")
        except StoreError:
            raise
        except Exception as problem:  # noqa: BLE001 - one letter's mistake must not stop all others
            return self._failed(item, f"mistake_{type(problem).__name__}")
        self._resting.pop(way, None)
        return _Result(item, "kept" if wanted else "not_wanted")

    def _failed(self, item: OutboxItem, code: str, *, for_good: bool = False) -> _Result:
        if for_good or item.attempts >= ATTEMPTS:
            return _Result(item, "dead", code)
        return _Result(item, "failed", code, self._clock() + self.wait(item.attempts))

    def wait(self, attempts: int) -> timedelta:
        """Return how long to wait after so many attempts: doubling up to an hour, spread by a fifth."""
        doubled: timedelta = min(FIRST_WAIT * 2 ** min(attempts - 1, 20), LONGEST_WAIT)
        return doubled * (0.8 + 0.4 * self._chance())

    def _let_rest(self, way: str) -> None:
        rest = self._resting.setdefault(way, _Rest())
        rest.failures += 1
        rest.until = self._clock() + min(FIRST_REST * 2 ** min(rest.failures - 1, 20), LONGEST_REST)

    def _settle(self, results: Sequence[_Result]) -> None:
        """Write down what became of items, all in one transaction; only then say so."""
        if not results:
            return
        with self._store.unit() as unit:
            told = [result for result in results if self._written(unit, result)]
        for result in told:
            item = result.item
            fields = {"item": item.id, "kind": item.kind, "attempts": item.attempts}
            if result.state in ("failed", "dead"):
                self._log.warning(_SAID[result.state], **fields, code=result.code)
            elif result.state in ("kept", "not_wanted"):
                self._log.info(_SAID[result.state], **fields)

    def _written(self, unit: Unit, result: _Result) -> bool:
        item, now = result.item, self._clock()
        match result.state:
            case "kept" | "not_wanted":
                return unit.outbox.done(item.id, now)
            case "failed" | "dead":
                laid_aside = unit.outbox.failed(item.id, result.code, result.at, now)
                if laid_aside and result.state == "dead" and item.conversation is not None:
                    unit.alerts.add(item.conversation, "undelivered", now)
                return laid_aside
            case "given_back":
                return unit.outbox.give_back(item.id, result.at or now)
