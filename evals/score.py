"""What a measurement is: how many of how many, with its confidence interval, its bound and its errors."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

POLES = frozenset({"yes", "no"})
Z = 1.96


@dataclass(frozen=True, slots=True)
class Miss:
    """One error: how bad it is (0 is worst), where it stands, what was expected and what was read."""

    rank: int
    where: str
    text: str
    expected: Any
    read: Any


@dataclass(frozen=True, slots=True)
class Measure:
    """A share with its bound: `at_least` or `at_most`, or neither for a figure that is only reported."""

    name: str
    language: str
    right: float
    of: int
    at_least: float | None = None
    at_most: float | None = None
    misses: Sequence[Miss] = field(default=(), repr=False)

    @property
    def share(self) -> float:
        """The share; 0 of 0 is 0."""
        return self.right / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval of the share (Wilson 1927)."""
        if not self.of:
            return 0.0, 1.0
        n, p = self.of, min(1.0, max(0.0, self.share))
        scale = 1 + Z * Z / n
        centre = (p + Z * Z / (2 * n)) / scale
        half = Z * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / scale
        return max(0.0, centre - half), min(1.0, centre + half)

    @property
    def kept(self) -> bool | None:
        """Is the bound kept? None where there is none, or nothing was measured."""
        if not self.of or (self.at_least is None and self.at_most is None):
            return None
        return (self.at_least is None or self.share >= self.at_least) and (
            self.at_most is None or self.share <= self.at_most
        )


def three_valued(
    name: str, language: str, pairs: Iterable[tuple[str, str, str]], *, flips: float | None, coverage: float | None
) -> list[Measure]:
    """Measures of yes, no and unknown from (text, expected, read): flips, coverage, recall of unknown.

    A flip is a reading of the opposite pole, out of the rows that have a pole: the error that harms.
    """
    rows = list(pairs)
    poles = [r for r in rows if r[1] in POLES]
    open_rows = [r for r in rows if r[1] not in POLES]
    turned = [r for r in poles if r[2] in POLES and r[1] != r[2]]
    over = [r for r in open_rows if r[2] in POLES]
    missed = [r for r in poles if r[2] not in POLES]
    bad = [Miss(0, name, *r) for r in turned] + [Miss(2, name, *r) for r in over] + [Miss(3, name, *r) for r in missed]
    committed = sum(r[2] in POLES for r in rows)
    return [
        Measure(f"{name}: flips", language, len(turned), len(poles), at_most=flips, misses=bad),
        Measure(f"{name}: coverage", language, committed, len(rows), at_least=coverage),
        Measure(f"{name}: right when it commits", language, committed - len(turned) - len(over), committed),
        Measure(f"{name}: open answers left open", language, len(open_rows) - len(over), len(open_rows)),
    ]


def f_measure(
    name: str, language: str, rows: Iterable[tuple[str, bool, bool]], *, at_least: float | None
) -> list[Measure]:
    """F1 of a mark from (text, marked, read as marked), as 2tp of 2tp+fp+fn."""
    listed = list(rows)
    hits = sum(gold and read for _, gold, read in listed)
    wrong = [r for r in listed if r[1] != r[2]]
    bad = [Miss(1, name, *r) for r in wrong]
    return [Measure(f"{name}: F1", language, 2 * hits, 2 * hits + len(wrong), at_least=at_least, misses=bad)]
