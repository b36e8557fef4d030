"""What runs beside the webhooks: threads are answered, parts are sent, and what an interruption left is taken up."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from typing import TypeVar

import structlog

from prescreen.store import StoreError
from web.channels.delivery import Delivery
from web.channels.looking import Desk
from web.channels.protocol import Channel
from web.channels.talking import Talking
from web.exchange import CrowdedError, UnansweredError

AGAIN_SECONDS = 2.0
"""After so long a thread is tried again whose turn did not come about."""
LOOK_SECONDS = 3.0
SOONEST_SECONDS = 1.0
"""So often it is asked whether something that was put off is due again."""
FORGET_SECONDS = 60.0
LAST_SECONDS = 5.0
"""So long what was begun may take when the program is told to stop."""
AT_ONCE = 64
NEVER_BEGUN = timedelta(hours=24)
KEYS_KEPT = timedelta(days=400)
"""Twilio's webhooks carry no time, so a delivery that comes again is known by its id for so long."""
_R = TypeVar("_R")
_log = structlog.get_logger("channels")


class Running:
    """The work of the channels, from the event loop's side."""

    def __init__(
        self,
        channels: Mapping[str, Channel],
        desk: Desk,
        talking: Talking,
        delivery: Delivery,
        *,
        settle: Callable[[], Awaitable[object]],
    ) -> None:
        self._channels = channels
        self._desk = desk
        self._talking = talking
        self._delivery = delivery
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._more: set[str] = set()
        self._room = asyncio.Semaphore(AT_ONCE)
        self._to_send = asyncio.Event()
        self._settle = settle

    def notify(self, threads: Iterable[str], *, settle: bool = False) -> None:
        """Take threads up that have something new; returns at once.

        settle: they have come just now from a provider that tells their order, so a moment is given to an earlier
        message that was overtaken.
        """
        for thread in threads:
            if thread in self._busy:
                self._more.add(thread)
            else:
                self._busy[thread] = asyncio.create_task(self._answer(thread, settle=settle))

    async def settled(self) -> None:
        """Wait until every thread that was notified is answered and nothing is due to be sent."""
        while self._busy:
            await asyncio.gather(*self._busy.values())
        await self._delivery.sent()
        while await self._delivery.round():
            pass

    @asynccontextmanager
    async def alive(self) -> AsyncIterator[None]:
        """Work until the block ends; what was begun is finished or left to the next start."""
        loops = [asyncio.create_task(work()) for work in (self._send, self._look, self._forget)]
        try:
            yield
        finally:
            for task in loops:
                task.cancel()
            await asyncio.gather(*loops, return_exceptions=True)
            with suppress(TimeoutError):
                async with asyncio.timeout(LAST_SECONDS):
                    await asyncio.gather(*self._busy.values(), return_exceptions=True)
                    await self._delivery.sent()
            for task in self._busy.values():
                task.cancel()
            for channel in self._channels.values():
                await channel.close()

    async def look(self) -> None:
        """Take up what waits, and what people of the study team wrote."""
        self.notify(await asyncio.to_thread(self._desk.fresh))
        capabilities = {name: channel.capabilities for name, channel in self._channels.items()}
        if await asyncio.to_thread(self._desk.from_the_team, capabilities):
            self._to_send.set()

    async def _answer(self, thread: str, *, settle: bool) -> None:
        try:
            if settle:
                await self._settle()
            more = True
            while more:
                self._more.discard(thread)
                try:
                    async with self._room:
                        more = await self._talking.next(thread)
                except (CrowdedError, UnansweredError, StoreError) as problem:
                    _log.warning("a message waits", error=type(problem).__name__)
                    await asyncio.sleep(AGAIN_SECONDS)
                more = more or thread in self._more
        except Exception as problem:  # noqa: BLE001 - the next look takes the thread up again
            _log.error("a thread was not answered", exc_info=problem)
        finally:
            self._busy.pop(thread, None)
            if thread in self._more:
                self.notify([thread])

    async def _send(self) -> None:
        while True:
            self._to_send.clear()
            if await self._kept_going(self._delivery.round, 0):
                continue
            pause = min(await self._kept_going(self._delivery.next_due, AGAIN_SECONDS), SOONEST_SECONDS)
            with suppress(TimeoutError):
                async with asyncio.timeout(max(pause, 0.05)):
                    await self._to_send.wait()

    async def _look(self) -> None:
        while True:
            await self._kept_going(self.look, None)
            await asyncio.sleep(LOOK_SECONDS)

    async def _forget(self) -> None:
        while True:
            await self._kept_going(lambda: asyncio.to_thread(self._desk.forget, NEVER_BEGUN, KEYS_KEPT), 0)
            await asyncio.sleep(FORGET_SECONDS)

    @staticmethod
    async def _kept_going(work: Callable[[], Awaitable[_R]], instead: _R) -> _R:
        """Do something that must not end the loop it is in."""
        try:
            return await work()
        except StoreError as problem:
            _log.warning("the channels wait", problem=str(problem))
        except Exception as problem:  # noqa: BLE001
            _log.error("the channels failed", exc_info=problem)
        await asyncio.sleep(AGAIN_SECONDS)
        return instead
