"""What is open to new people, for the pages: what the content says, and what the study team closed at the desk.

The pages ask often and the answer changes seldom, so it is remembered for a moment. Whoever begins something is checked
exactly, in the transaction that begins it.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from dataclasses import replace

from prescreen.content import Library, Trial
from prescreen.store import Store, StoreError

REMEMBERED = 2.0
"""Seconds."""


class Openings:
    """Tells which trials take new people."""

    def __init__(self, store: Store, library: Library, clock: Callable[[], float] = time.monotonic) -> None:
        self._store = store
        self._library = library
        self._clock = clock
        self._closed: frozenset[str] = frozenset()
        self._until = 0.0

    def takes_people(self, trial: str) -> bool:
        """Does a trial take new people, as far as the study team has a say? While nobody can tell: as before."""
        if self._clock() >= self._until:
            with contextlib.suppress(StoreError):
                self._closed = self._look()
            self._until = self._clock() + REMEMBERED
        return trial not in self._closed

    def forget(self) -> None:
        """Look again at the next question: something was opened or closed."""
        self._until = 0.0

    def shown(self, trial: Trial) -> Trial:
        """Return a trial as the pages show it: closed, if it takes nobody new."""
        if self.takes_people(trial.id):
            return trial
        return replace(trial, entry=trial.entry.model_copy(update={"status": "closed"}))

    def library(self) -> Library:
        """Return all trials as the pages show them."""
        return replace(self._library, trials={name: self.shown(trial) for name, trial in self._library.trials.items()})

    def _look(self) -> frozenset[str]:
        with self._store.read() as unit:
            return frozenset(
                trial.id
                for trial in self._library.trials.values()
                if not unit.versions.takes_people(trial.id, trial.content_hash)
            )
