"""Compares a laboratory value with a limit: units, ranges, ratios to the upper limit of normal, percentages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from prescreen.criteria.judgement import Ground, Judgement, grounds
from prescreen.criteria.leaves import told
from prescreen.criteria.scope import Item, Scope, missing
from prescreen.criteria.truth import UNKNOWN
from prescreen.facts.labs import Interval, Lab
from prescreen.facts.units import factor

_HUNDRED = Fraction(100)
_REMEMBERED = 4096


@dataclass(frozen=True, slots=True)
class LabScale:
    """How a laboratory fact is measured: factors to its canonical unit, its plausible range, its unit-less readings."""

    factors: Mapping[str, Fraction]
    plausible: tuple[Fraction, Fraction] | None
    unitless: tuple[tuple[Fraction, Fraction, tuple[str, ...]], ...]

    def candidates(self, lab: Lab) -> list[Interval]:
        """The value in the canonical unit, once for each unit it may have; empty when no reading is plausible."""
        assert lab.amount is not None
        found = []
        for unit in self._units(lab):
            if (by := self.factors.get(unit)) is None:
                return []
            amount = lab.amount.scaled(by)
            if unit == "%" and "fraction" in self.factors and _ends(lab.amount, lambda n: n <= 1):
                amount = amount.scaled(_HUNDRED)
            if not self._plausible(amount):
                return []
            found.append(amount)
        return found

    def _units(self, lab: Lab) -> tuple[str, ...]:
        if lab.unit is not None:
            return (lab.unit,)
        assert lab.amount is not None
        for low, high, units in self.unitless:
            if _ends(lab.amount, lambda n, low=low, high=high: low <= n <= high):
                return units
        return ()

    def _plausible(self, amount: Interval) -> bool:
        if self.plausible is None:
            return True
        low, high = self.plausible
        least, most = amount.low, amount.high
        if least is not None and least is most:
            return low <= least <= high
        return _ends(amount, lambda n: low <= n <= high, ignore_zero=True)


def _ends(amount: Interval, test: object, *, ignore_zero: bool = False) -> bool:
    ends = [n for n in (amount.low, amount.high) if n is not None]
    if ignore_zero and len(ends) == 2 and ends[0] == 0 and ends[1] != 0:
        ends = ends[1:]
    return bool(ends) and all(test(n) for n in ends)  # type: ignore[operator]


@dataclass(frozen=True, slots=True)
class LabRule:
    """A laboratory value satisfies a comparison.

    limits: the limit by unit, each compared in its own unit; the canonical unit always has one.
    ratio: compare value / upper limit of normal instead of the value.
    percent_of: the fact that a value in per cent is a share of, with its own scale.
    """

    fact: str | None
    op: str
    scale: LabScale
    limits: Mapping[str, Fraction]
    canonical: str
    ratio: bool = False
    percent_of: str | None = None
    whole: LabScale | None = None
    _known: dict[int, tuple[Lab, bool | None]] = field(default_factory=dict, repr=False, compare=False)

    def judge(self, scope: Scope, item: Item | None = None) -> Judgement:
        """Decides only when every number the report may stand for lies on one side of the limit."""
        if self.fact is None:
            assert item is not None
            assert item.lab is not None
            return self._one(item.lab, item.ground, scope)
        if (gap := missing(self.fact, scope.answer(self.fact))) is not None:
            return gap
        labs = scope.labs(self.fact)
        if len(labs) == 1:
            return self._one(labs[0], Ground(self.fact), scope)
        found = [self._one(lab, Ground(self.fact), scope) for lab in newest(labs)]
        if len({j.truth for j in found}) == 1:
            return found[0]
        return Judgement(UNKNOWN, grounds(found) or (Ground(self.fact),))

    def _one(self, lab: Lab, ground: Ground, scope: Scope) -> Judgement:
        if lab.unit == "%" and self.percent_of is not None and lab.amount is not None:
            return self._share(lab, ground, scope)
        known = self._known.get(id(lab))
        if known is None or known[0] is not lab:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[id(lab)] = (lab, self._holds(lab))
        return told(known[1], ground)

    def _holds(self, lab: Lab) -> bool | None:
        if self.ratio:
            return self._against_normal(lab)
        if lab.amount is None:
            return None
        if lab.unit is not None and lab.unit in self.limits and lab.unit != self.canonical:
            return lab.amount.compare(self.op, self.limits[lab.unit]) if self.scale.candidates(lab) else None
        limit = self.limits[self.canonical]
        answers = {amount.compare(self.op, limit) for amount in self.scale.candidates(lab)}
        return answers.pop() if len(answers) == 1 else None

    def _against_normal(self, lab: Lab) -> bool | None:
        limit = self.limits[self.canonical]
        if lab.amount is None or (lab.normal and lab.uln is None):
            return Interval(Fraction(0), Fraction(1)).compare(self.op, limit) if lab.normal else None
        if lab.uln is None or lab.uln <= 0:
            return None
        return lab.amount.scaled(1 / lab.uln).compare(self.op, limit)

    def _share(self, lab: Lab, ground: Ground, scope: Scope) -> Judgement:
        assert self.percent_of is not None
        assert self.whole is not None
        assert lab.amount is not None
        if (gap := missing(self.percent_of, scope.answer(self.percent_of))) is not None:
            return Judgement(UNKNOWN, (ground, *gap.because), gap.open)
        because = (ground, Ground(self.percent_of))
        answers: set[bool | None] = set()
        for other in newest(scope.labs(self.percent_of)):
            if other.amount is None or (lab.date and other.date and lab.date != other.date):
                return Judgement(UNKNOWN, because)
            share = lab.amount.scaled(1 / _HUNDRED)
            for count in self.whole.candidates(other):
                answers.add(count.times(share).compare(self.op, self.limits[self.canonical]))
        return told(answers.pop() if len(answers) == 1 else None, *because)


def newest(labs: tuple[Lab, ...]) -> tuple[Lab, ...]:
    """The latest of several dated values; all of them when the dates do not tell which is the latest."""
    if len(labs) < 2 or any(lab.date is None for lab in labs):
        return labs
    last = max(lab.date.earliest for lab in labs if lab.date)
    return tuple(lab for lab in labs if lab.date and lab.date.latest >= last)


def scale_of(quantity: str, units: tuple[str, ...]) -> dict[str, Fraction]:
    """Factor to the first unit, for each unit that can be turned into it."""
    table = {}
    for unit in units:
        if not (unit == "%" and quantity == "cell_count"):
            table[unit] = factor(quantity, unit, units[0])
    return table
