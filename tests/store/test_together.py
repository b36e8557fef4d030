"""Threads that write in the same moment share a transaction, and none of them notices."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager

import pytest

from prescreen.store import Store, StoreError, StoreUnavailableError, Unit
from prescreen.store.together import Sharing, written_together
from tests.web.fakes import NOON

MOST = 3


class Held:
    """Opens units of a store: counts them, and holds the first until it is let go, so that others gather behind it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.units = 0
        self.away = False
        self.began = threading.Event()
        self.go = threading.Event()

    def __call__(self) -> AbstractContextManager[Unit]:
        self.units += 1
        if self.units == 1:
            self.began.set()
            assert self.go.wait(10)
        if self.away:
            raise StoreUnavailableError("away")
        return self._store.unit()


@pytest.fixture
def held(store: Store) -> Held:
    return Held(store)


def adding(key: str) -> Callable[[Unit], str]:
    def work(unit: Unit) -> str:
        assert unit.outbox.add("note", key, {}, NOON)
        return key

    return work


def failing(unit: Unit) -> str:
    unit.outbox.add("note", "half done", {}, NOON)
    raise ZeroDivisionError


def kept(store: Store) -> int:
    with store.read() as unit:
        return sum(unit.outbox.counts().values())


def at_once(held: Held, works: list[Callable[[Unit], str]]) -> list[str | BaseException]:
    """What became of each, when all others wait while the first holds the database."""
    sharing = Sharing(lambda works: written_together(held, works), most=MOST)
    with ThreadPoolExecutor(len(works)) as pool:
        futures = [pool.submit(sharing.do, works[0])]
        assert held.began.wait(10)
        for number, work in enumerate(works[1:], 1):
            futures.append(pool.submit(sharing.do, work))
            while len(sharing._waiting) < number:
                pass
        held.go.set()
        return [future.exception(10) or future.result(10) for future in futures]


def test_who_waits_is_committed_with_the_next(held: Held, store: Store) -> None:
    keys = [str(number) for number in range(1 + 2 * MOST)]
    assert at_once(held, [adding(key) for key in keys]) == keys
    assert kept(store) == len(keys)
    assert held.units == 3, "the first alone, the others by threes"


def test_one_that_fails_is_undone_alone(held: Held, store: Store) -> None:
    first, one, failed, other = at_once(held, [adding("first"), adding("one"), failing, adding("other")])
    assert (first, one, other) == ("first", "one", "other")
    assert isinstance(failed, ZeroDivisionError)
    assert kept(store) == 3


def test_a_store_that_is_away_is_asked_once_for_all_that_wait(held: Held, store: Store) -> None:
    held.away = True
    outcomes = at_once(held, [adding(str(number)) for number in range(1 + MOST)])
    assert all(isinstance(outcome, StoreUnavailableError) for outcome in outcomes)
    assert held.units == 2
    assert kept(store) == 0


class Ended(BaseException):
    """Something that no program expects to hear of."""


def test_what_ends_a_thread_leaves_nobody_waiting(held: Held, store: Store) -> None:
    def ending(_unit: Unit) -> str:
        raise Ended

    first, ended, beside = at_once(held, [adding("first"), ending, adding("beside")])
    assert first == "first"
    assert {type(ended), type(beside)} == {Ended, StoreError}
    assert kept(store) == 1
