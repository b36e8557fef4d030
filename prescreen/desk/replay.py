"""Replay: what stored screenings would come to by other criteria. The engine that judges people judges here too.

Each screening is judged on the day of its last answer, by both versions, so that what differs is the version alone.
A criterion that both versions write alike, and read with the same facts and names, is judged once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from prescreen.content import Draft, Library
from prescreen.criteria import Finding, Outcome, Verdict, judge
from prescreen.facts import BadValue
from prescreen.store import BATCH, Screened, Unit

Opened = Callable[[], AbstractContextManager[Unit]]
"""Opens a reading unit."""
Kind = Literal["flips", "reasons", "same", "unreadable"]


@dataclass(frozen=True, slots=True)
class Change:
    """A criterion that came out differently: its truth before and after, None where there is no such criterion."""

    criterion: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Replayed:
    """One screening by two versions.

    kind: `flips` when the outcome is another one; `reasons` when only criteria came out differently; `unreadable` when
    an answer is one that a version no longer takes, so that nothing can be said.
    by: the criteria that came out differently; of a flip, those that turned the outcome.
    """

    screening: Screened
    kind: Kind
    before: str = ""
    after: str = ""
    by: tuple[Change, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As a row, without any answer."""
        return {
            "id": self.screening.conversation,
            "stage": self.screening.stage,
            "answered_on": self.screening.day.isoformat(),
            "before": self.before,
            "after": self.after,
            "criteria": [{"id": c.criterion, "before": c.before, "after": c.after} for c in self.by],
        }


@dataclass(slots=True)
class Summary:
    """What a replay comes to.

    moves: how many went from which outcome to which, flips and others. by: how many flips each criterion is behind.
    flips: all of them, in the order in which they were judged.
    """

    judged: int = 0
    reasons: int = 0
    moves: Counter[tuple[str, str]] = field(default_factory=Counter)
    by: Counter[str] = field(default_factory=Counter)
    flips: list[Replayed] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)

    def add(self, found: Replayed) -> None:
        """Count one screening."""
        if found.kind == "unreadable":
            self.unreadable.append(found.screening.conversation)
            return
        self.judged += 1
        self.moves[found.before, found.after] += 1
        self.reasons += found.kind == "reasons"
        if found.kind == "flips":
            self.flips.append(found)
            self.by.update(change.criterion for change in found.by)


class Replay:
    """Judges screenings by two versions of a trial."""

    def __init__(self, before: Draft, after: Draft) -> None:
        self._before = before.trial
        self._after = after.trial
        self._alike = alike(before, after)

    @property
    def changed(self) -> tuple[str, ...]:
        """The criteria that are new, gone or written differently."""
        ids = dict.fromkeys(c.id for trial in (self._before, self._after) for c in trial.criteria)
        return tuple(identifier for identifier in ids if identifier not in self._alike)

    def judged(self, screening: Screened) -> Replayed:
        """Judge one screening."""
        try:
            before = judge(self._before.criteria, screening.answers, screening.day)
            known = {i: found for i, found in before.findings.items() if i in self._alike}
            after = judge(self._after.criteria, screening.answers, screening.day, known)
        except BadValue:
            return Replayed(screening, "unreadable")
        by = tuple(_behind(before, after, self.changed))
        was, becomes = before.outcome.value, after.outcome.value
        if was == becomes:
            return Replayed(screening, "reasons" if by else "same", was, becomes, by)
        return Replayed(screening, "flips", was, becomes, _decisive(by, before.outcome, after.outcome))


def live(library: Library, trial_id: str) -> Draft:
    """A trial as it counts now.

    Raises:
        KeyError: when there is none.
    """
    return Draft(library.trial(trial_id), library)


def alike(before: Draft, after: Draft) -> frozenset[str]:
    """The criteria that both versions write alike, where they are read with the same facts and names."""
    if before.library.facts != after.library.facts or not before.library.terms.same_as(after.library.terms):
        return frozenset()
    mine = {c.id: c for c in before.trial.entry.criteria}
    return frozenset(c.id for c in after.trial.entry.criteria if mine.get(c.id) == c)


def replay(before: Draft, after: Draft, opened: Opened, *, most: int | None = None) -> Summary:
    """Judge the stored screenings of a trial, newest first, by two versions; nothing is written.

    Args:
        before: the version that counts now.
        after: the draft.
        opened: opens a reading unit; each batch has its own, so that nobody is held up.
        most: judge so many of the newest.
    """
    with opened() as unit:
        waiting = unit.in_bulk.newest(before.trial.id, most)
    work, summary = Replay(before, after), Summary()
    for screening in _screenings(waiting, opened):
        summary.add(work.judged(screening))
    return summary


def note(unit: Unit, draft: Draft, done: Summary, *, actor: str, at: datetime) -> None:
    """Write into the audit log that screenings were judged by a draft."""
    told = {"judged": done.judged, "flipped": len(done.flips), "draft": draft.trial.content_hash[:16]}
    unit.audit.add("replay.done", actor=actor, subject="", at=at, trial=draft.trial.id, **told)


def summary_row(done: Summary) -> dict[str, Any]:
    """What a replay comes to, as one row."""
    return {
        "judged": done.judged,
        "flipped": len(done.flips),
        "other_reasons": done.reasons,
        "unreadable": len(done.unreadable),
        "moves": [{"before": b, "after": a, "count": n} for (b, a), n in sorted(done.moves.items())],
        "criteria": [{"id": criterion, "flips": n} for criterion, n in done.by.most_common()],
    }


def _screenings(identifiers: Sequence[str], opened: Opened) -> Iterator[Screened]:
    for start in range(0, len(identifiers), BATCH):
        with opened() as unit:
            yield from unit.in_bulk.opened(identifiers[start : start + BATCH])


def _behind(before: Verdict, after: Verdict, changed: Iterable[str]) -> Iterator[Change]:
    """The criteria that came out differently. An untouched criterion cannot, so only the changed ones are compared."""
    for criterion in changed:
        was, becomes = before.findings.get(criterion), after.findings.get(criterion)
        if _weight(was) != _weight(becomes):
            yield Change(criterion, _truth(was), _truth(becomes))


def _decisive(by: tuple[Change, ...], before: Outcome, after: Outcome) -> tuple[Change, ...]:
    """Of what came out differently, that which turned the outcome."""
    if after is Outcome.NOT_ELIGIBLE:
        return tuple(change for change in by if change.after == "not_met")
    if before is Outcome.NOT_ELIGIBLE:
        return tuple(change for change in by if change.before == "not_met")
    return by


def _weight(finding: Finding | None) -> tuple[str, bool] | None:
    """What of a finding bears on the outcome. Met and not applicable stand in nobody's way, nor does no criterion."""
    if finding is None or finding.truth.value in ("met", "not_applicable"):
        return None
    return finding.truth.value, finding.blocking


def _truth(finding: Finding | None) -> str | None:
    return None if finding is None else finding.truth.value
