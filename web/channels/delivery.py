"""Sends what is queued: one part of a thread at a time, in order, again and again until the provider has taken it.

A part is marked before it is tried and again when it was taken. If the program dies in between, or the provider took it
and its answer was lost, the part is sent once more: silence would be worse.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Literal, TypeVar

import structlog

from prescreen.store import ChannelPart, Store, StoreError, Unit
from prescreen.store.channel_outbox import HELD
from web.channels.protocol import Channel, Outgoing, SendError
from web.writing import Gathered, Writer

BATCH = 50
FIRST_WAIT = timedelta(seconds=1)
LONGEST_WAIT = timedelta(minutes=1)
GIVE_UP = timedelta(days=3)
"""So long an outage may last; nobody waits for a question after that."""
PATIENCE_SECONDS = 30.0
_FOR_LONG = timedelta(days=3650)
_R = TypeVar("_R")
_log = structlog.get_logger("channels")


@dataclass(frozen=True, slots=True)
class _Result:
    part: ChannelPart
    state: Literal["sent", "later", "gone", "stopped", "held"]
    code: str = ""
    due: datetime | None = None


class Delivery:
    """Delivers to channels. chance: a number in [0, 1) that spreads retries."""

    def __init__(
        self,
        store: Store,
        channels: Mapping[str, Channel],
        threads: Executor,
        writer: Writer,
        *,
        clock: Callable[[], datetime],
        chance: Callable[[], float],
    ) -> None:
        self._store = store
        self._channels = channels
        self._threads = threads
        self._writer = writer
        self._clock = clock
        self._sending: set[asyncio.Task[None]] = set()
        self._chance = chance
        self._taken = Gathered(writer, self._settle_sent)

    async def round(self) -> int:
        """Try what is due once, and what follows in its threads; return how many parts were due. Raises StoreError."""
        due = await self.next_due()
        if due > 0:
            return 0
        parts = await self._writer.do(lambda unit: unit.channels.outbox.claim(self._clock(), BATCH))
        await asyncio.gather(*(self._through(part) for part in parts))
        return len(parts)

    def send(self, parts: list[ChannelPart]) -> None:
        """Send parts that are claimed, each with what follows it in its thread; returns at once."""
        for part in parts:
            task = asyncio.create_task(self._through(part))
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)

    async def sent(self) -> None:
        """Wait until what is being sent is settled."""
        while self._sending:
            await asyncio.gather(*self._sending)

    async def _through(self, part: ChannelPart) -> None:
        """Send a part and those behind it, until one is put off; what fails to be written down is tried again."""
        try:
            following = [part]
            while following:
                result = await self._try(following[0])
                if result.state == "sent":
                    following = await self._taken.do(result.part)
                else:
                    following = await self._writer.do(partial(self._settle, result))
                    _log.warning("message not sent", by=part.channel, reason=result.code, count=result.part.attempts)
        except StoreError as problem:
            _log.warning("a message stays marked as being sent", error=type(problem).__name__)

    async def next_due(self) -> float:
        """Return in how many seconds the next part is due; a long time if none waits."""
        due = await self._in_thread(self._next_due)
        return 3600.0 if due is None else max((due - self._clock()).total_seconds(), 0.0)

    def _next_due(self) -> datetime | None:
        with self._store.read() as unit:
            return unit.channels.outbox.next_due()

    async def _try(self, part: ChannelPart) -> _Result:
        channel, now = self._channels.get(part.channel), self._clock()
        if now - part.at > GIVE_UP:
            return _Result(part, "gone", "too_old")
        if channel is None:
            return _Result(part, "later", "not_set_up", now + timedelta(hours=1))
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                window = channel.capabilities.window
                if window is not None and now - part.heard_at > window:
                    raise SendError("window", HELD)
                await channel.send(part.address, Outgoing.of(part.content))
        except SendError as problem:
            if problem.trouble == "window":
                return await self._nudged(channel, part)
            if problem.trouble in ("gone", "stopped"):
                return _Result(part, problem.trouble, problem.code)
            return self._later(part, problem.code, problem.wait)
        except TimeoutError:
            return self._later(part, "timeout")
        except Exception as problem:  # noqa: BLE001 - one message's mistake must not stop all others
            return self._later(part, f"mistake_{type(problem).__name__}")
        return _Result(part, "sent")

    async def _nudged(self, channel: Channel, part: ChannelPart) -> _Result:
        """Hold the part until the person writes, and ask them to, where the provider has a way for it."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await channel.nudge(part.address, part.language)
        except SendError as problem:
            if problem.trouble == "later":
                return self._later(part, problem.code, problem.wait)
        except TimeoutError:
            return self._later(part, "timeout")
        return _Result(part, "held", HELD, self._clock() + _FOR_LONG)

    def _later(self, part: ChannelPart, code: str, wait: float = 0.0) -> _Result:
        doubled: timedelta = min(FIRST_WAIT * 2 ** min(part.attempts - 1, 16), LONGEST_WAIT)
        due = self._clock() + max(doubled * (0.8 + 0.4 * self._chance()), timedelta(seconds=wait))
        return _Result(part, "later", code, due)

    def _settle_sent(self, unit: Unit, parts: Sequence[ChannelPart]) -> list[list[ChannelPart]]:
        """Write down that parts were taken; return the next of the thread of each, to be sent at once."""
        outbox = unit.channels.outbox
        outbox.sent([part.id for part in parts])
        following = {part.thread: part for part in outbox.claim_of([part.thread for part in parts], self._clock())}
        return [[following.pop(part.thread)] if part.thread in following else [] for part in parts]

    def _settle(self, result: _Result, unit: Unit) -> list[ChannelPart]:
        """Write down what became of a part that was not taken; nothing of its thread follows now."""
        now, outbox, part = self._clock(), unit.channels.outbox, result.part
        if result.due is not None:
            outbox.later(part.id, result.due, result.code)
        else:
            outbox.drop(part.thread)
        if result.state == "stopped":
            unit.channels.change(part.thread, stopped_at=now)
            thread = unit.channels.thread(part.thread)
            if thread is not None and thread.conversation is not None:
                unit.conversations.stop(thread.conversation, now)
        return []

    async def _in_thread(self, work: Callable[[], _R]) -> _R:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)
