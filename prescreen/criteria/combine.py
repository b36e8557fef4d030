"""Rules made of rules: all, any, not, at least n, each entry, decision table, stand-ins. See `truth` for the tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from prescreen.criteria.judgement import (
    ALWAYS_MET,
    ALWAYS_NOT_MET,
    Ground,
    Judgement,
    grounds,
    negated,
    open_facts,
    undecided,
)
from prescreen.criteria.scope import ABSENT, Item, Scope, missing
from prescreen.criteria.truth import MET, NOT_MET, UNKNOWN, Truth
from prescreen.facts.answers import Json


class Rule(Protocol):
    """Something that can be judged for a person; inside `each` and `some`, for one entry of a list."""

    def judge(self, scope: Scope, item: Item | None = None) -> Judgement:
        """The truth of this rule, with its grounds."""
        ...


def _judged(parts: Sequence[Rule], scope: Scope, item: Item | None, decisive: Truth) -> list[Judgement]:
    """Judge the parts, but none after one that decides."""
    judged = []
    for part in parts:
        found = part.judge(scope, item)
        judged.append(found)
        if found.truth is decisive:
            break
    return judged


def _kleene(parts: Sequence[Judgement], decisive: Truth, other: Truth) -> Judgement:
    """`decisive` in one part decides; `other` needs all parts; else unknown."""
    if len(parts) == 1:
        return parts[0]
    for part in parts:
        if part.truth is decisive:
            return part
    unknown = [j for j in parts if j.truth is UNKNOWN]
    if unknown:
        return unknown[0] if len(unknown) == 1 else undecided(unknown)
    return Judgement(other, grounds(parts))


@dataclass(frozen=True, slots=True)
class All:
    """Every part is met."""

    parts: tuple[Rule, ...]

    def judge(self, scope: Scope, item: Item | None = None) -> Judgement:
        """Kleene all."""
        return _kleene(_judged(self.parts, scope, item, NOT_MET), NOT_MET, MET)


@dataclass(frozen=True, slots=True)
class Any:
    """At least one part is met."""

    parts: tuple[Rule, ...]

    def judge(self, scope: Scope, item: Item | None = None) -> Judgement:
        """Kleene any."""
        return _kleene(_judged(self.parts, scope, item, MET), MET, NOT_MET)


@dataclass(frozen=True, slots=True)
class Not:
    """The part is not met."""

    part: Rule

    def judge(self, scope: Scope, item: Item | None = None) -> Judgement:
        """Kleene not."""
        return negated(self.part.judge(scope, item))


@dataclass(frozen=True, slots=True)
class AtLeast:
    """At least `count` parts are met."""

    count: int
    parts: tuple[Rule, ...]

    def judge(self, scope: Scope, item: Item | None = None) -> Judgement:
        """Decided as soon as enough parts are met, or too few can still be."""
        judged = [part.judge(scope, item) for part in self.parts]
        met = [j for j in judged if j.truth is MET]
        refuted = [j for j in judged if j.truth is NOT_MET]
        if len(met) >= self.count:
            return Judgement(MET, grounds(met[: self.count]))
        if len(refuted) > len(judged) - self.count:
            return Judgement(NOT_MET, grounds(refuted))
        return undecided(j for j in judged if j.truth is UNKNOWN)


@dataclass(frozen=True, slots=True)
class Each:
    """Every entry of a list fact satisfies `rule`; `none` is the word a record uses for "nothing of the kind"."""

    fact: str
    rule: Rule
    none: str | None = None
    is_lab: bool = False

    def judge(self, scope: Scope, item: Item | None = None) -> Judgement:
        """Kleene all over the entries; an empty list is met."""
        return _over_entries(self, scope, NOT_MET, MET)


@dataclass(frozen=True, slots=True)
class Some:
    """At least one entry of a list fact satisfies `rule`."""

    fact: str
    rule: Rule
    none: str | None = None
    is_lab: bool = False

    def judge(self, scope: Scope, item: Item | None = None) -> Judgement:
        """Kleene any over the entries; an empty list is not met."""
        return _over_entries(self, scope, MET, NOT_MET)


def _over_entries(rule: Each | Some, scope: Scope, decisive: Truth, other: Truth) -> Judgement:
    answer = scope.answers.get(rule.fact, ABSENT)
    if answer is ABSENT or isinstance(answer, str):
        if (gap := missing(rule.fact, answer)) is not None:
            return gap
    elif answer == []:
        return Judgement(other, (Ground(rule.fact),))
    parts = [rule.rule.judge(scope, entry) for entry in _entries(rule, scope, answer)]  # type: ignore[arg-type]
    if not parts:
        return Judgement(other, (Ground(rule.fact),))
    found = _kleene(parts, decisive, other)
    because = found.because
    if found.truth is decisive and len(parts) > 1:
        because = grounds(j for j in parts if j.truth is decisive)
    return found if because and because is found.because else found._replace(because=because or (Ground(rule.fact),))


def _entries(rule: Each | Some, scope: Scope, answer: Json) -> list[Item]:
    if rule.is_lab:
        return [Item(rule.fact, i, None, lab) for i, lab in enumerate(scope.labs(rule.fact))]
    if isinstance(answer, list):
        return [Item(rule.fact, i, value) for i, value in enumerate(answer)]
    return [] if answer == rule.none else [Item(rule.fact, None, answer)]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a decision table; `when` is None in the last."""

    when: Rule | None
    then: Rule


@dataclass(frozen=True, slots=True)
class First:
    """A decision table: the first row whose condition is met speaks.

    A row whose condition is unknown may or may not be the one: then the table decides only if every row that can
    still speak says the same.
    """

    rows: tuple[Row, ...]

    def judge(self, scope: Scope, item: Item | None = None) -> Judgement:
        """The first row that applies, or the agreement of all that may."""
        passed: list[Judgement] = []
        pending: list[Judgement] = []
        possible: list[Judgement] = []
        for row in self.rows:
            condition = ALWAYS_MET if row.when is None else row.when.judge(scope, item)
            truth = condition.truth
            if truth is NOT_MET:
                passed.append(condition)
                continue
            outcome = row.then.judge(scope, item)
            because = grounds((condition, outcome)) if outcome.because else condition.because
            possible.append(Judgement(outcome.truth, because, outcome.open, outcome.review))
            if truth is MET:
                break
            pending.append(condition)
        return self._agreement(passed, pending, possible)

    @staticmethod
    def _agreement(passed: list[Judgement], pending: list[Judgement], possible: list[Judgement]) -> Judgement:
        truth = possible[0].truth
        if truth is not UNKNOWN and all(j.truth is truth for j in possible):
            return Judgement(
                truth, grounds((*possible, *passed)) if passed or len(possible) > 1 else possible[0].because
            )
        asked = open_facts(pending) or open_facts(possible)
        review = any(j.review for j in pending) or all(j.review for j in possible)
        return Judgement(UNKNOWN, grounds((*pending, *possible)), asked, review)


@dataclass(frozen=True, slots=True)
class Answered:
    """One rule for a fact with a value, another for a fact the person does not know or will not tell."""

    fact: str
    with_value: Rule
    without: Rule

    def judge(self, scope: Scope, item: Item | None = None) -> Judgement:
        """Unknown, and open, as long as the fact has not been asked."""
        gap = missing(self.fact, scope.answer(self.fact))
        if gap is not None and gap.open:
            return gap
        found = (self.with_value if gap is None else self.without).judge(scope, item)
        because = tuple(dict.fromkeys((*found.because, Ground(self.fact))))
        return Judgement(found.truth, because, found.open, found.review)


@dataclass(frozen=True, slots=True)
class Prefer:
    """The first part that decides; later parts are stand-ins for it (eGFR for creatinine clearance)."""

    parts: tuple[Rule, ...]

    def judge(self, scope: Scope, item: Item | None = None) -> Judgement:
        """A stand-in speaks only while what it stands in for does not."""
        judged = []
        for part in self.parts:
            found = part.judge(scope, item)
            if found.truth is not UNKNOWN:
                return found
            judged.append(found)
        return undecided(judged)


@dataclass(frozen=True, slots=True)
class KnownThat:
    """Met only if what is known already says so: for things a person volunteers, not for things to ask."""

    part: Rule

    def judge(self, scope: Scope, item: Item | None = None) -> Judgement:
        """Never unknown, never open."""
        found = self.part.judge(scope, item)
        return found if found.truth is MET else ALWAYS_NOT_MET


@dataclass(frozen=True, slots=True)
class Always:
    """A fixed judgement."""

    judgement: Judgement

    def judge(self, scope: Scope, item: Item | None = None) -> Judgement:
        """The fixed judgement."""
        return self.judgement
