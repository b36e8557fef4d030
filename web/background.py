"""What runs beside the requests: messages left without a reply are answered, people judged anew after an amendment."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

import structlog

from prescreen.store import StoreError
from web.turns import Turns

EVERY = 10.0
OLDER_THAN = timedelta(seconds=30)
BETWEEN_BATCHES, BETWEEN_LOOKS = 0.3, 60.0
_log = structlog.get_logger("gateway")


@asynccontextmanager
async def redriving(turns: Turns, *, every: float = EVERY, older_than: timedelta = OLDER_THAN) -> AsyncIterator[None]:
    """Answer left-over messages now and then, until the block ends."""
    task = asyncio.create_task(_redrive(turns, every, older_than))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _redrive(turns: Turns, every: float, older_than: timedelta) -> None:
    while True:
        await asyncio.sleep(every)
        try:
            count = await turns.redrive(older_than)
            if count:
                _log.info("left-over messages answered", count=count)
        except StoreError as problem:
            _log.warning("left-over messages wait", problem=str(problem))
        except Exception as problem:  # noqa: BLE001
            _log.error("left-over messages failed", exc_info=problem)


@asynccontextmanager
async def rejudging(
    batch: Callable[[], int], *, between: float = BETWEEN_BATCHES, looks: float = BETWEEN_LOOKS
) -> AsyncIterator[None]:
    """Do batch after batch in a thread, with pauses that leave the processor to people, until the block ends.

    batch: does some of the work; returns how much there was.
    """
    task = asyncio.create_task(_rejudge(batch, between, looks))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _rejudge(batch: Callable[[], int], between: float, looks: float) -> None:
    while True:
        done = 0
        try:
            done = await asyncio.to_thread(batch)
        except StoreError as problem:
            _log.warning("judging anew waits", problem=str(problem))
        except Exception as problem:  # noqa: BLE001
            _log.error("judging anew failed", exc_info=problem)
        await asyncio.sleep(between if done else looks)
