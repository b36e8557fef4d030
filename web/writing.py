"""Writes of many at once in one transaction: whoever wants to write while one is under way shares the next.

What somebody waits for who will not wait long, such as a webhook, goes first; transactions of the rest are kept short,
so that it waits for no more than one of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from functools import partial
from typing import Any, Generic, TypeVar

from prescreen.store import Outcome, Store, Unit, written_together

_R = TypeVar("_R")
_I = TypeVar("_I")
_Work = tuple[Callable[[Unit], Any], asyncio.Future[Any]]
TOGETHER = 100
SHORT = 3
"""So many writes that can wait share a transaction: what goes first waits for them."""

IN_A_ROW = 5
"""So many transactions of what goes first before one of what waits."""


class Writer:
    """Takes writes and commits them together; a write that fails is undone alone."""

    def __init__(self, store: Store, threads: Executor) -> None:
        self._store = store
        self._threads = threads
        self._first: list[_Work] = []
        self._waiting: list[_Work] = []
        self._task: asyncio.Task[None] | None = None

    async def do(self, work: Callable[[Unit], _R], *, first: bool = False) -> _R:
        """Run `work` in a transaction and return what it returned, once it is committed. Raises what it raises.

        first: before what can wait, which has its turn all the same after a few such transactions.

        It may be run twice, the first time without effect, so it must do nothing but read and write the unit.
        """
        done: asyncio.Future[_R] = asyncio.get_running_loop().create_future()
        (self._first if first else self._waiting).append((work, done))
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._write())
        return await done

    async def _write(self) -> None:
        loop = asyncio.get_running_loop()
        row = 0
        while self._first or self._waiting:
            row = row + 1 if self._first and (row < IN_A_ROW or not self._waiting) else 0
            if row:
                batch, self._first = self._first[:TOGETHER], self._first[TOGETHER:]
            else:
                batch, self._waiting = self._waiting[:SHORT], self._waiting[SHORT:]
            works = [work for work, _ in batch]
            try:
                outcomes = await loop.run_in_executor(self._threads, written_together, self._store.unit, works)
            except Exception as problem:  # noqa: BLE001 - whoever asked hears of it
                outcomes = [Outcome(raised=problem)] * len(batch)
            if not outcomes[-1].tried:  # it is not waited for again for each of those that wait
                batch, self._first, self._waiting = [*batch, *self._first, *self._waiting], [], []
                outcomes += outcomes[-1:] * (len(batch) - len(outcomes))
            _hand_out(batch, outcomes)


class Gathered(Generic[_I, _R]):
    """Items that are all written in one way: those that come while some are being written are written as one.

    work: writes items and returns a result for each, in their order. What it raises, all of them hear.
    """

    def __init__(self, writer: Writer, work: Callable[[Unit, Sequence[_I]], Sequence[_R]]) -> None:
        self._writer = writer
        self._work = work
        self._waiting: list[tuple[_I, asyncio.Future[_R]]] = []
        self._task: asyncio.Task[None] | None = None

    async def do(self, item: _I) -> _R:
        """Write an item with those that wait beside it; return its result. Raises what the work raises."""
        done: asyncio.Future[_R] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, done))
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._write())
        return await done

    async def _write(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:TOGETHER], self._waiting[TOGETHER:]
            try:
                results = await self._writer.do(partial(self._written, [item for item, _ in batch]))
            except Exception as problem:  # noqa: BLE001 - whoever asked hears of it
                _hand_out(batch, [Outcome(raised=problem)] * len(batch))
            else:
                _hand_out(batch, [Outcome(result) for result in results])

    def _written(self, items: Sequence[_I], unit: Unit) -> Sequence[_R]:
        return self._work(unit, items)


def _hand_out(works: Sequence[tuple[Any, asyncio.Future[Any]]], outcomes: Sequence[Outcome]) -> None:
    for (_, done), outcome in zip(works, outcomes, strict=True):
        if done.done():
            continue
        if outcome.raised is None:
            done.set_result(outcome.returned)
        else:
            done.set_exception(outcome.raised)
