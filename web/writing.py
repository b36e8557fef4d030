"""Writes of many at once in one transaction: whoever wants to write while one is under way shares the next.

Each commit costs a write to the disk and the database's one writing lock. With this, fifty people who write in the same
moment cost one of each, and a webhook never waits for more than the commit before its own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from functools import partial
from typing import Any, Generic, TypeVar

from prescreen.store import Store, Unit

_R = TypeVar("_R")
_I = TypeVar("_I")
_Work = tuple[Callable[[Unit], Any], asyncio.Future[Any]]
TOGETHER = 100


class Writer:
    """Takes writes and commits them together; a write that fails is undone alone."""

    def __init__(self, store: Store, threads: Executor) -> None:
        self._store = store
        self._threads = threads
        self._waiting: list[_Work] = []
        self._task: asyncio.Task[None] | None = None
        self._began = False

    async def do(self, work: Callable[[Unit], _R]) -> _R:
        """Run `work` in a transaction and return what it returned, once it is committed. Raises what it raises.

        It may be run twice, the first time without effect, so it must do nothing but read and write the unit.
        """
        done: asyncio.Future[_R] = asyncio.get_running_loop().create_future()
        self._waiting.append((work, done))
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._write())
        return await done

    async def _write(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiting:
            batch, self._waiting = self._waiting[:TOGETHER], self._waiting[TOGETHER:]
            try:
                results = await loop.run_in_executor(self._threads, self._commit, [work for work, _ in batch])
            except Exception as problem:  # noqa: BLE001 - whoever asked hears of it
                if len(batch) == 1 or not self._began:  # a store that is away: each alone would wait as long again
                    _tell_all(batch, problem)
                else:
                    await self._one_by_one(batch)
            else:
                _hand_out(batch, results)

    async def _one_by_one(self, batch: Sequence[_Work]) -> None:
        loop = asyncio.get_running_loop()
        for number, (work, done) in enumerate(batch):
            try:
                (result,) = await loop.run_in_executor(self._threads, self._commit, [work])
            except Exception as problem:  # noqa: BLE001
                if not self._began:
                    _tell_all(batch[number:], problem)
                    return
                _tell_all([(work, done)], problem)
            else:
                if not done.done():
                    done.set_result(result)

    def _commit(self, works: Sequence[Callable[[Unit], Any]]) -> list[Any]:
        self._began = False
        with self._store.unit() as unit:
            self._began = True
            return [work(unit) for work in works]


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
                _tell_all(batch, problem)
            else:
                _hand_out(batch, results)

    def _written(self, items: Sequence[_I], unit: Unit) -> Sequence[_R]:
        return self._work(unit, items)


def _hand_out(works: Sequence[tuple[Any, asyncio.Future[Any]]], results: Sequence[Any]) -> None:
    for (_, done), result in zip(works, results, strict=True):
        if not done.done():
            done.set_result(result)


def _tell_all(works: Sequence[tuple[Any, asyncio.Future[Any]]], problem: Exception) -> None:
    for _, done in works:
        if not done.done():
            done.set_exception(problem)
