"""Watches the trials: one that opens is told, once, to everybody it may be worth a look for.

An opening is a trial that is new and recruiting, or whose status becomes recruiting. Openings are told in batches, each
in a short transaction of its own, from where the last one ended; whoever dies in between goes on there.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from prescreen.content.library import Library
from prescreen.handoff.profile import RECRUITING, worth_a_look
from prescreen.handoff.subscriptions import notify
from prescreen.store import SeenTrial, Store

BATCH = 50


class TrialWatch:
    """Compares the trials with what was seen of them before, and tells of openings."""

    def __init__(self, store: Store, library: Library, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._library = library
        self._clock = clock
        self._looked = False

    def round(self) -> int:
        """Look at the trials once, then tell a batch; return how many people were looked at. Raises StoreError."""
        if not self._looked:
            self._look()
            self._looked = True
        with self._store.read() as unit:
            waiting = [seen for seen in unit.trials_seen.all().values() if seen.announcing]
        return sum(self._tell(seen) for seen in waiting)

    def _look(self) -> None:
        with self._store.unit() as unit:
            before = unit.trials_seen.all()
            for trial in self._library.trials.values():
                was = before.get(trial.id)
                now = SeenTrial(trial.id, trial.entry.status, trial.content_hash, 0, announcing=False, told_up_to="")
                # The first look only learns what there is: nobody is told of trials that have been there all along.
                opens = bool(before) and now.status == RECRUITING and (was is None or was.status != RECRUITING)
                if was is not None:
                    now = replace(now, event=was.event, announcing=was.announcing, told_up_to=was.told_up_to)
                if opens:
                    now = replace(now, event=now.event + 1, announcing=True, told_up_to="")
                if now != was:
                    unit.trials_seen.put(now, self._clock())
            for trial_id in before.keys() - self._library.trials.keys():
                gone = before[trial_id]
                unit.trials_seen.put(replace(gone, status="gone", announcing=False), self._clock())

    def _tell(self, seen: SeenTrial) -> int:
        trial = self._library.trials.get(seen.trial)
        now = self._clock()
        with self._store.read() as unit:
            people = unit.subscriptions.confirmed_after(seen.told_up_to, BATCH) if trial is not None else []
        fitting = [p for p in people if trial and worth_a_look(p.profile, trial, self._library, now.date())]
        with self._store.unit() as unit:
            for person in fitting:
                if unit.subscriptions.get(person.id) is not None:  # may have unsubscribed while this was worked out
                    notify(unit, person, seen.trial, seen.event, now)
            unit.trials_seen.told(seen.trial, seen.event, people[-1].id if people else None)
        return len(people)
