"""Writes of one moment share a transaction; a write that fails takes none of the others with it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from contextlib import AbstractContextManager
from typing import Any

import pytest

from prescreen.store import Store, StoreUnavailableError, Unit
from tests.web.fakes import NOON
from web.writing import IN_A_ROW, SHORT, TOGETHER, Gathered, Writer


class Counting:
    """The store, with its writing units counted; `away` lets the next fail."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.units = 0
        self.away = False

    def unit(self) -> AbstractContextManager[Unit]:
        self.units += 1
        if self.away:
            raise StoreUnavailableError("away")
        return self._store.unit()


@pytest.fixture
def counting(store: Store) -> Counting:
    return Counting(store)


@pytest.fixture
def writer(counting: Counting, threads: Executor) -> Writer:
    return Writer(counting, threads)  # type: ignore[arg-type]


def adding(key: str) -> Callable[[Unit], str]:
    def work(unit: Unit) -> str:
        assert unit.outbox.add("note", key, {}, NOON)
        return key

    return work


def failing(unit: Unit) -> Any:
    unit.outbox.add("note", "half done", {}, NOON)
    raise ZeroDivisionError


def kept(store: Store) -> int:
    with store.read() as unit:
        return sum(unit.outbox.counts().values())


async def test_what_many_write_first_at_once_is_two_transactions(
    writer: Writer, counting: Counting, store: Store
) -> None:
    keys = [str(number) for number in range(TOGETHER)]
    assert await asyncio.gather(*(writer.do(adding(key), first=True) for key in keys)) == keys
    assert kept(store) == TOGETHER
    assert counting.units <= 2
    await asyncio.gather(*(writer.do(adding(f"more {key}"), first=True) for key in range(TOGETHER + 1)))
    assert kept(store) == 2 * TOGETHER + 1, "more than fit into one are written too"


async def test_what_waits_shares_short_transactions(writer: Writer, counting: Counting, store: Store) -> None:
    await asyncio.gather(*(writer.do(adding(str(number))) for number in range(4 * SHORT)))
    assert kept(store) == 4 * SHORT
    assert 4 <= counting.units <= 5


async def test_what_goes_first_waits_for_one_short_transaction_only(writer: Writer) -> None:
    done: list[str] = []

    async def write(key: str, *, first: bool = False) -> None:
        done.append(await writer.do(adding(key), first=first))

    waiting = [asyncio.create_task(write(f"can wait {number}")) for number in range(4 * SHORT)]
    await asyncio.sleep(0)
    await write("goes first", first=True)
    assert done.index("goes first") <= SHORT
    await asyncio.gather(*waiting)


async def test_what_waits_has_its_turn_however_much_goes_first(writer: Writer) -> None:
    first = 0

    async def keep_coming(name: str) -> None:
        nonlocal first
        while not waits.done():
            first += 1
            await writer.do(adding(f"{name} {first}"), first=True)

    coming = [asyncio.create_task(keep_coming(name)) for name in ("one", "other")]  # so that one waits at all times
    waits = asyncio.create_task(writer.do(adding("waits")))
    assert await asyncio.wait_for(waits, 10) == "waits"
    await asyncio.gather(*coming)
    assert first <= 2 * IN_A_ROW


async def test_a_write_that_fails_is_undone_alone(writer: Writer, store: Store) -> None:
    outcomes = await asyncio.gather(
        writer.do(adding("a")), writer.do(failing), writer.do(adding("b")), return_exceptions=True
    )
    assert outcomes[0::2] == ["a", "b"]
    assert isinstance(outcomes[1], ZeroDivisionError)
    assert kept(store) == 2


async def test_a_store_that_is_away_is_asked_once_for_all(writer: Writer, counting: Counting, store: Store) -> None:
    counting.away = True
    works = [writer.do(adding(str(number))) for number in range(9)]
    outcomes = await asyncio.gather(*works, return_exceptions=True)
    assert all(isinstance(outcome, StoreUnavailableError) for outcome in outcomes)
    assert counting.units == 1
    counting.away = False
    assert await writer.do(adding("again")) == "again"
    assert kept(store) == 1


async def test_a_write_whose_database_gives_way_takes_none_of_the_others_with_it(writer: Writer, store: Store) -> None:
    def deadlocked(unit: Unit) -> str:
        raise StoreUnavailableError("the database did not answer (DeadlockDetected)")

    works = [writer.do(adding("a")), writer.do(deadlocked), writer.do(adding("b"))]
    outcomes = await asyncio.gather(*works, return_exceptions=True)
    assert outcomes[0::2] == ["a", "b"]
    assert isinstance(outcomes[1], StoreUnavailableError)
    assert kept(store) == 2


async def test_a_store_that_goes_away_in_the_middle_is_not_asked_for_each(
    writer: Writer, counting: Counting, store: Store
) -> None:
    def pulling(unit: Unit) -> str:
        counting.away = True
        raise StoreUnavailableError("gone")

    works = [writer.do(pulling), *(writer.do(adding(str(number))) for number in range(9))]
    outcomes = await asyncio.gather(*works, return_exceptions=True)
    assert all(isinstance(outcome, StoreUnavailableError) for outcome in outcomes)
    assert counting.units == 2
    assert kept(store) == 0


async def test_who_stops_waiting_stops_nobody_else(writer: Writer, store: Store) -> None:
    first, second = (asyncio.create_task(writer.do(adding(key))) for key in ("first", "second"))
    await asyncio.sleep(0)
    first.cancel()
    assert await second == "second"
    assert kept(store) == 2, "a write that was begun is not taken back"


async def test_items_of_one_kind_that_come_together_are_one_write(writer: Writer, counting: Counting) -> None:
    written: list[list[str]] = []

    def work(_unit: Unit, items: Sequence[str]) -> list[str]:
        written.append(list(items))
        return [item.upper() for item in items]

    gathered = Gathered(writer, work)
    assert await asyncio.gather(*(gathered.do(item) for item in "abc")) == ["A", "B", "C"]
    first = asyncio.create_task(gathered.do("d"))
    await asyncio.sleep(0)
    assert await asyncio.gather(first, gathered.do("e"), gathered.do("f")) == ["D", "E", "F"]
    assert [item for items in written for item in items] == list("abcdef"), "each once, in order"
    assert len(written) < len("abcdef")
    assert counting.units == len(written)


async def test_items_written_together_all_hear_of_a_failure_and_the_next_is_tried(
    writer: Writer, counting: Counting
) -> None:
    def work(unit: Unit, items: Sequence[str]) -> list[bool]:
        return [unit.outbox.add("note", item, {}, NOON) for item in items]

    gathered = Gathered(writer, work)
    counting.away = True
    outcomes = await asyncio.gather(gathered.do("a"), gathered.do("b"), return_exceptions=True)
    assert all(isinstance(outcome, StoreUnavailableError) for outcome in outcomes)
    counting.away = False
    assert await gathered.do("c")
