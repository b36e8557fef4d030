"""When a new version of a trial goes live: judge everybody anew, list whose outcome flips, and ask the team to call.

Nothing is ever sent to a person from here: somebody of the study team looks and calls. Batches are small, each in a
transaction of its own; whoever dies in between goes on where the last one ended.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from prescreen.content import BadContent, Draft, Library
from prescreen.content.archive import packed, unpacked
from prescreen.desk.acting import settle
from prescreen.desk.replay import Replay, Replayed, live
from prescreen.store import Amendment, Store, Unit
from prescreen.store.screenings import CALL_WITHIN

SMALL_BATCH = 100
_WORKER = "worker"


class Amendments:
    """Compares the trials with the versions they went live with before, and judges anew what changed.

    root: the content folder. clock: the present moment, aware.
    """

    def __init__(self, store: Store, library: Library, root: Path, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._library = library
        self._root = root
        self._clock = clock
        self._looked = False
        self._work: dict[str, Replay] = {}

    def round(self) -> int:
        """Look at the trials once, then judge a batch of what waits; return how many were judged. Raises StoreError."""
        if not self._looked:
            for trial in self._library.trials.values():
                self._look(trial.id, trial.content_hash)
            self._looked = True
        with self._store.read() as unit:
            waiting = unit.amendments.judging()
        return sum(self._judge(amendment) for amendment in waiting)

    def _look(self, trial: str, content_hash: str) -> None:
        with self._store.read() as unit:
            if unit.amendments.latest_version(trial) == content_hash:
                return
        text, now = packed(self._root, trial), self._clock()
        with self._store.unit() as unit:
            before = unit.amendments.latest_version(trial)
            if before == content_hash:
                return
            unit.amendments.keep_text(trial, content_hash, text, now)
            if before is not None:
                unit.amendments.begin(trial, before, content_hash, now)

    def _judge(self, amendment: Amendment) -> int:
        trial = self._library.trials.get(amendment.trial)
        if trial is None or trial.content_hash != amendment.after:
            self._settle(amendment, "superseded")
            return 0
        work = self._replay(amendment)
        if work is None:
            self._settle(amendment, "unreadable")
            return 0
        with self._store.read() as unit:
            waiting = unit.in_bulk.after(amendment.trial, amendment.done_up_to, SMALL_BATCH)
            judged = [work.judged(screening) for screening in unit.in_bulk.opened(waiting)]
        if not waiting:
            self._settle(amendment, "done")
            return 0
        self._keep(amendment, waiting[-1], judged)
        return len(waiting)

    def _keep(self, amendment: Amendment, up_to: str, judged: list[Replayed]) -> None:
        now = self._clock()
        unreadable = sum(found.kind == "unreadable" for found in judged)
        with self._store.unit() as unit:
            if not unit.amendments.advance(amendment, up_to, len(judged) - unreadable, unreadable):
                return
            for found in judged:
                conversation = unit.conversations.get(found.screening.conversation)
                if found.kind == "flips" and conversation is not None and conversation.erased_at is None:
                    self._flip(unit, amendment, found, now)

    def _flip(self, unit: Unit, amendment: Amendment, found: Replayed, now: datetime) -> None:
        """Keep it, let the queue show the new outcome, and ask the team to call whoever left contact details."""
        identifier = found.screening.conversation
        body = {key: told for key, told in found.to_json().items() if key in ("before", "after", "criteria")}
        if not unit.amendments.add_flip(amendment.id, identifier, body, now):
            return
        row = unit.screenings.get(identifier)
        if row is not None:
            settle(unit, self._library, self._library.trial(amendment.trial), row)
        queued = unit.screenings.ask_to_call(identifier, now + CALL_WITHIN)
        unit.audit.add(
            "screening.flipped", actor=_WORKER, subject=identifier, at=now, amendment=amendment.id, queued=queued
        )

    def _replay(self, amendment: Amendment) -> Replay | None:
        """The comparison of the two versions; None where the one before cannot be read any more."""
        if amendment.id not in self._work:
            with self._store.read() as unit:
                text = unit.amendments.text(amendment.trial, amendment.before)
            before = None if text is None else _read(text, amendment.trial)
            if before is None:
                return None
            self._work = {amendment.id: Replay(before, live(self._library, amendment.trial))}
        return self._work[amendment.id]

    def _settle(self, amendment: Amendment, state: str) -> None:
        self._work.pop(amendment.id, None)
        with self._store.unit() as unit:
            unit.amendments.settle(amendment.id, state)  # type: ignore[arg-type]
            unit.audit.add(
                "amendment.judged",
                actor=_WORKER,
                subject=amendment.trial,
                at=self._clock(),
                state=state,
                amendment=amendment.id,
            )


def _read(text: str, trial: str) -> Draft | None:
    try:
        return unpacked(text, trial)
    except (BadContent, ValueError, zlib.error):
        return None
