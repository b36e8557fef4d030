"""From criteria to a verdict: every criterion's finding, and the outcome with what decided it.

Policy (the analysis' "Verdict policy"): any `not_met` -> not eligible, temporary only if every one is; else any
blocking unknown -> needs review; else likely eligible. A tier C unknown is deferred to the study team unless the
person told a warning sign. Unknowns never cancel a `not_met`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Literal, NamedTuple

from prescreen.criteria.combine import Rule
from prescreen.criteria.judgement import Ground, Judgement, grounds
from prescreen.criteria.leaves import Value
from prescreen.criteria.scope import ABSENT, Scope
from prescreen.criteria.truth import MET, NOT_APPLICABLE, NOT_MET, UNKNOWN, Truth
from prescreen.criteria.waiting import Later, first_clear_day
from prescreen.facts.answers import Json

Tier = Literal["A", "B", "C"]
_NOTHING: Mapping[str, Finding] = MappingProxyType({})


class Outcome(Enum):
    """What the answers come to. A patient never reads these words."""

    LIKELY_ELIGIBLE = "likely_eligible"
    NEEDS_REVIEW = "needs_review"
    NOT_ELIGIBLE = "not_eligible"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One atomic criterion. `temporary` is judged only when the rule is not met.

    `with_time`: time alone may mend it, so a first day can be told. Never so for medicines: when one may be left out is
    for the study doctor to say.
    """

    id: str
    tier: Tier
    rule: Rule
    applies_when: Rule | None = None
    warning_signs: tuple[Rule, ...] = ()
    temporary: bool | Rule = False
    with_time: bool = False
    _alone: Value | None = field(init=False, repr=False, compare=False)
    _kept: dict[object, Finding] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        plain = self.applies_when is None and not self.warning_signs and isinstance(self.temporary, bool)
        alone = self.rule if plain and isinstance(self.rule, Value) and self.rule.fact is not None else None
        object.__setattr__(self, "_alone", alone)
        object.__setattr__(self, "_kept", {})

    def find(self, scope: Scope) -> Finding:
        """The finding for one person. Where one enum fact says it all, each of its findings is made once and kept."""
        if self._alone is None:
            return find(self, scope)
        answer = scope.answers.get(self._alone.fact or "", ABSENT)
        if not self._alone.knows(answer):
            return find(self, scope)
        kept = self._kept.get(answer)
        if kept is None:
            kept = self._kept[answer] = find(self, scope)
        return kept


class Finding(NamedTuple):
    """What a criterion came to for one person.

    because: the facts which alone give the same truth. open: facts whose answer can still decide it.
    blocking: an unknown that keeps the outcome from being a likely match. recheck: the first day on which the criterion
    no longer stands in the way, where only time has to pass.
    """

    criterion: str
    truth: Truth
    because: tuple[Ground, ...] = ()
    open: tuple[str, ...] = ()
    blocking: bool = False
    temporary: bool = False
    recheck: date | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """All findings, in the trial's order, and what they come to.

    recheck: the latest day that can be told for anything that stands in the way now and may change.
    clear_on: the first day on which nothing of it does so any longer; only where each part of it needs time alone.
    """

    outcome: Outcome
    findings: Mapping[str, Finding]
    temporary: bool | None
    recheck: date | None
    clear_on: date | None = None

    @property
    def not_met(self) -> tuple[str, ...]:
        """Criteria that stand in the way."""
        return tuple(i for i, f in self.findings.items() if f.truth is NOT_MET)

    @property
    def review(self) -> tuple[str, ...]:
        """Unknown criteria that the study team must look at before anything else."""
        return tuple(i for i, f in self.findings.items() if f.truth is UNKNOWN and f.blocking)

    @property
    def deferred(self) -> tuple[str, ...]:
        """Unknown criteria that the study team checks in any case."""
        return tuple(i for i, f in self.findings.items() if f.truth is UNKNOWN and not f.blocking)


def judge(
    criteria: Sequence[Criterion], answers: Mapping[str, Json], today: date, known: Mapping[str, Finding] = _NOTHING
) -> Verdict:
    """Judge one person's answers on one day.

    Args:
        criteria: of the trial, in its order.
        answers: of the person, by fact.
        today: the day.
        known: findings, by criterion, of the very same criteria for these answers on this day; they are taken as they
            are and not worked out again.

    Raises:
        BadValue: when an answer has a shape that its fact cannot take.
    """
    scope = Scope(answers, today)
    findings = {c.id: known[c.id] if c.id in known else c.find(scope) for c in criteria}
    refuted = [f for f in findings.values() if f.truth is NOT_MET]
    if refuted:
        temporary = all(f.temporary for f in refuted)
        days = [f.recheck for f in refuted if f.recheck is not None]
        recheck = max(days) if temporary and days else None
        clear = len(days) == len(refuted) and recheck is not None and _all_clear(criteria, answers, today, recheck)
        return Verdict(Outcome.NOT_ELIGIBLE, findings, temporary, recheck, recheck if clear else None)
    blocked = any(f.blocking for f in findings.values())
    return Verdict(Outcome.NEEDS_REVIEW if blocked else Outcome.LIKELY_ELIGIBLE, findings, None, None)


def _all_clear(criteria: Sequence[Criterion], answers: Mapping[str, Json], told: date, day: date) -> bool:
    """Does nothing stand in the way on that day, if the answers of the day `told` stay as they are?"""
    scope = Later(answers, day, told)
    return all(_judged(criterion, scope).truth is not NOT_MET for criterion in criteria)


def find(criterion: Criterion, scope: Scope) -> Finding:
    """Work out the finding of one criterion."""
    found = _judged(criterion, scope)
    if found.truth is MET or found.truth is NOT_APPLICABLE:
        return Finding(criterion.id, found.truth, found.because)
    if found.truth is UNKNOWN:
        blocking = criterion.tier != "C" or found.review
        return Finding(criterion.id, UNKNOWN, found.because, found.open, blocking)
    temporary = criterion.temporary
    if not isinstance(temporary, bool):
        temporary = temporary.judge(scope).truth is MET
    recheck = None
    if temporary and criterion.with_time:
        recheck = first_clear_day(lambda later: _judged(criterion, later).truth, scope.answers, scope.today)
    return Finding(criterion.id, NOT_MET, found.because, temporary=temporary, recheck=recheck)


def _judged(criterion: Criterion, scope: Scope) -> Judgement:
    """Rule, guard and warning signs together; NOT_APPLICABLE where the guard says so."""
    found = criterion.rule.judge(scope)
    if criterion.applies_when is not None:
        guard = criterion.applies_when.judge(scope)
        if guard.truth is NOT_MET:
            return Judgement(NOT_APPLICABLE, guard.because)
        found = _guarded(guard, found)
    if criterion.warning_signs and found.truth is not NOT_MET:
        found = _warned(found, [sign.judge(scope) for sign in criterion.warning_signs])
    return found


def _guarded(guard: Judgement, found: Judgement) -> Judgement:
    if guard.truth is MET:
        because = grounds((found, guard)) if found.truth is not UNKNOWN else found.because
        return Judgement(found.truth, because, found.open, found.review)
    if found.truth is MET:
        return found
    return Judgement(UNKNOWN, grounds((guard, found)), guard.open or found.open, review=True)


def _warned(found: Judgement, signs: list[Judgement]) -> Judgement:
    told = [sign for sign in signs if sign.truth is MET]
    if not told:
        return found
    return Judgement(UNKNOWN, grounds(told), (), review=True)
