"""Writes of many at once in one transaction. Each commit costs a write to the disk and the one writing lock of SQLite.

A work reads and writes its unit and does nothing else: where another fails beside it, it is undone and run once more.

A draft is a work in two steps: it looks, works out what is to be written, and returns what writes it. So the long part
keeps nobody from writing. If a conversation that its unit watches has changed since, it is made anew where nobody else
can write.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from prescreen.store.errors import StoreError
from prescreen.store.unit import Unit

_R = TypeVar("_R")
Work = Callable[[Unit], Any]
Draft = Callable[[Unit], Callable[[], _R]]
Opening = Callable[[], AbstractContextManager[Unit]]
"""Opens a writing transaction, which commits when its block ends and rolls back when it raises."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a work: what it returned once it was committed, or what was raised.

    tried: False where it was not even begun, because the store could not be had.
    """

    returned: Any = None
    raised: Exception | None = None
    tried: bool = True

    def result(self) -> Any:
        """Return or raise it."""
        if self.raised is not None:
            raise self.raised
        return self.returned


def written_together(opening: Opening, works: Sequence[Work]) -> list[Outcome]:
    """Commit works in one transaction and return what became of each, in their order.

    A work that raises is undone alone. A store that cannot be had is not waited for again for each.
    """
    began, outcomes = _attempt(opening, works)
    if len(works) == 1 or not began or outcomes[0].raised is None:
        return outcomes
    alone: list[Outcome] = []
    while began and len(alone) < len(works):
        began, (outcome,) = _attempt(opening, [works[len(alone)]])
        alone.append(outcome)
    return alone + alone[-1:] * (len(works) - len(alone))


def _attempt(opening: Opening, works: Sequence[Work]) -> tuple[bool, list[Outcome]]:
    """Whether the transaction began, and the outcomes: of all, or the same failure for each."""
    began = False
    try:
        with opening() as unit:
            began = True
            results = [work(unit) for work in works]
    except Exception as problem:  # noqa: BLE001 - whoever asked hears of it
        return began, [Outcome(raised=problem, tried=began)] * len(works)
    return began, [Outcome(result) for result in results]


class Sharing:
    """Lets threads that want to write in the same moment share a transaction: the first commits for those behind it.

    together: commits drafts and returns what became of each. most: so many share one, so that whoever else wants to
    write, here or in another process, waits no longer.
    """

    def __init__(self, together: Callable[[Sequence[Draft[Any]]], list[Outcome]], *, most: int) -> None:
        self._together = together
        self._most = most
        self._guard = threading.Lock()
        self._leading = threading.Lock()
        self._waiting: list[_Waiting] = []

    def do(self, draft: Draft[_R]) -> _R:
        """Make a draft and return what its writing returned, once it is committed. Raises what either raises."""
        mine = _Waiting(draft)
        with self._guard:
            self._waiting.append(mine)
        while mine.outcome is None:
            with self._leading:
                if mine.outcome is None:
                    self._lead()
        return cast("_R", mine.outcome.result())

    def _lead(self) -> None:
        with self._guard:
            batch, self._waiting = self._waiting[: self._most], self._waiting[self._most :]
        outcomes = [Outcome(raised=StoreError("the transaction was broken off"))] * len(batch)
        try:
            outcomes = self._together([waiting.draft for waiting in batch])
        finally:  # whatever ends this thread, nobody waits for an outcome that never comes
            for waiting, outcome in zip(batch, outcomes, strict=True):
                waiting.outcome = outcome


@dataclass(slots=True, eq=False)
class _Waiting:
    draft: Draft[Any]
    outcome: Outcome | None = None
