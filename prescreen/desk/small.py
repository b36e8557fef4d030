"""Small counts, which could point at one person, for those who may see figures but not the people behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

FEWEST = 5
"""A smaller count than this, but not 0, is not shown to those who may not see the people."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How counts are shown to somebody. `exact`: they may see each of the people counted."""

    exact: bool

    def of(self, count: int) -> str:
        """A count in figures, or that it is small."""
        return f"{count:,}" if self.exact or count == 0 or count >= FEWEST else f"1-{FEWEST - 1}"

    def size(self, count: int) -> int:
        """A count for drawing: a small one has the size of the smallest that is shown."""
        return count if self.exact or count == 0 or count >= FEWEST else FEWEST

    def among(self, counts: Sequence[int]) -> tuple[list[str], list[int]]:
        """Counts that add up to one which is shown, and their sizes for drawing.

        A single small one could be worked out from the others: then the largest is told in fives only.
        """
        told, sizes = [self.of(count) for count in counts], [self.size(count) for count in counts]
        if any(0 < count < FEWEST for count in counts) and not self.exact:
            largest = max(range(len(counts)), key=lambda at: counts[at])
            if counts[largest] >= FEWEST:
                sizes[largest] = counts[largest] // FEWEST * FEWEST
                told[largest] = f"{sizes[largest]:,}+"
        return told, sizes

    def share(self, part: int, whole: int) -> str:
        """A share in per cent; nothing where either count is small, which the share would give away."""
        if whole <= 0:
            return ""
        if not self.exact and (0 < part < FEWEST or 0 < whole - part < FEWEST or whole < FEWEST):
            return ""
        return f"{100 * part / whole:.0f} %"
