"""The canary: a short conversation of its own that shows whether whole turns work."""

import asyncio
import time
from collections.abc import Callable

import structlog

from prescreen.store import StoreError
from web.metrics import Metrics
from web.rasa_client import RasaUnavailableError
from web.turns import Turns

KNOWN_ANSWER = "yes"
"""To the first question of every trial, the consent."""

_log = structlog.get_logger("gateway")


class Canary:
    """Looks at most every few seconds, and once at a time, however often it is asked."""

    def __init__(
        self,
        turns: Turns,
        metrics: Metrics,
        *,
        trial: str,
        good_for: float = 5.0,
        bad_for: float = 0.5,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._turns = turns
        self._metrics = metrics
        self._trial = trial
        self._good_for = good_for
        self._bad_for = bad_for
        self._clock = clock
        self._lock = asyncio.Lock()
        self._known_until = 0.0
        self._reason = "not looked yet"

    async def look(self) -> str:
        """Return why whole turns do not work, or nothing if they do."""
        async with self._lock:
            if self._clock() >= self._known_until:
                before = self._reason
                self._reason = await self._try()
                self._known_until = self._clock() + (self._bad_for if self._reason else self._good_for)
                self._metrics.ready.set(0 if self._reason else 1)
                if self._reason != before:
                    _log.info("readiness changed", reason=self._reason or "ready")
            return self._reason

    async def _try(self) -> str:
        try:
            understood = await self._turns.canary(self._trial, KNOWN_ANSWER)
        except RasaUnavailableError as problem:
            return f"Rasa did not take the turn ({problem.reason})"
        except StoreError as problem:
            return str(problem)
        except Exception as problem:  # noqa: BLE001
            _log.error("the canary failed", exc_info=problem)
            return "the turn failed"
        return "" if understood else "the known answer was not kept"
