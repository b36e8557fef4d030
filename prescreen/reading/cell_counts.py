"""Reads whether B cells were found from how many were counted: "3 percent" is some, "0.0 %" is none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from prescreen.facts import FactDefinition
from prescreen.reading.asides import without_asides
from prescreen.reading.dates import DateReader
from prescreen.reading.lab_names import NameReader
from prescreen.reading.lexicon import cell_counts as words
from prescreen.reading.over_time import changed
from prescreen.reading.quantities import Quantity, QuantityReader
from prescreen.reading.standing import standing
from prescreen.reading.text import Text

CELLS = "cd19_b_cells"
_CELLS, _OTHER_CELLS, _SAYS = re.compile(words.CELLS), re.compile(words.OTHER_CELLS), re.compile(words.SAYS)
_NONE, _BACK, _NOT = re.compile(words.NONE), re.compile(words.BACK), re.compile(words.NOT)
_STATE_NONE, _STATE_SOME, _STATE_NOT = (re.compile(p) for p in (words.STATE_NONE, words.STATE_SOME, words.STATE_NOT))
_NOT_NONE = re.compile(words.NOT_NONE)
_PRESENT, _NOT_PRESENT = re.compile(words.PRESENT), re.compile(words.NOT_PRESENT)
_UNITS = frozenset({"%", "/uL", "10^9/L"})
_SHORT = 4
_NEAR = 24
"""Characters before a number in which "was", "about" and the like can stand."""


@dataclass(frozen=True, slots=True)
class CellCount:
    """`present` or `absent`, with its place in normalised text."""

    value: str
    start: int
    end: int


class CellCountReader:
    """Compiled once, used for every message."""

    def __init__(
        self, language: str, facts: Mapping[str, FactDefinition], quantities: QuantityReader, dates: DateReader
    ) -> None:
        self._names = NameReader({name: f for name, f in facts.items() if f.kind == "lab"}, language)
        self._quantities = quantities
        self._dates = dates

    def over_time(self, text: Text, today: date) -> CellCount | None:
        """What holds of two things that a message says of B cells at two times; None where it says one."""
        if _NOT_NONE.search(text.norm) is not None:
            return None
        if _STATE_NONE.search(text.norm) is None or _STATE_SOME.search(text.norm) is None:
            return None
        state = changed(text, _state, self._dates.find(text, today))
        return None if state is None else CellCount(state.value, state.start, state.end)

    def read(self, text: Text, today: date) -> CellCount | None:
        """What a count says about B cells; None without a count, or where it may be that of another test."""
        if (some := _NOT_NONE.search(text.norm)) is not None:
            return CellCount("present", *some.span())
        days = self._dates.find(text, today)
        masked = text.without([(d.start, d.end) for d in days])
        cells = [m.span() for m in _CELLS.finditer(masked.norm)]
        others = [
            m.span()
            for pattern in (self._names.pattern, _OTHER_CELLS)
            for m in pattern.finditer(text.norm)
            if all(m.end() <= a or b <= m.start() for a, b in cells)
        ]
        counts = [
            q
            for q in self._quantities.find(without_asides(masked.without(cells)))
            if _counts_cells(text, cells, others, q) and q.number.op not in ("<", "<=")
        ]
        if counts:
            chosen = standing(text.norm, [(q.number.start, q.end) for q in counts])
            if chosen is None:
                chosen = 0 if len({_some(q) for q in counts}) == 1 else None
            if chosen is None:
                return None
            number = counts[chosen].number
            found = "present" if _some(counts[chosen]) else "absent"
            return CellCount(found, number.start, counts[chosen].end)
        told = _PRESENT.search(text.norm)
        if told is not None and not _NOT_PRESENT.search(text.norm[: told.start()]):
            return CellCount("present", *told.span())
        for pattern, value in ((_NONE, "absent"), (_BACK, "present")):
            match = pattern.search(text.norm)
            if match is not None and not _NOT.search(text.norm[: match.start()]):
                return CellCount(value, *match.span())
        return None


def names_cells(text: Text) -> bool:
    """Does a message name B cells at all?"""
    return _CELLS.search(text.norm) is not None


def _state(clause: str) -> str | None:
    """What one clause says of B cells."""
    some, none = _STATE_SOME.search(clause), _STATE_NONE.search(clause)
    if some is None:
        return None if none is None else "absent"
    if none is not None and some.start() < none.end() <= some.end() + _NEAR:
        return "absent"  # "there were none"
    return "absent" if none is not None or _STATE_NOT.search(clause[: some.start()]) else "present"


def _counts_cells(text: Text, cells: list[tuple[int, int]], others: list[tuple[int, int]], quantity: Quantity) -> bool:
    """Is it B cells that a number counts? A bare one only in a short answer or right after "was" and the like.

    cells, others: where B cells are named, and where another test or other cells are.
    """
    start = quantity.number.start
    first, _ = text.sentence_at(start)
    if quantity.unit is not None and quantity.unit not in _UNITS:
        return False
    named = [end for _, end in cells if first <= end <= start]
    before = [end for begin, end in others if first <= begin and end <= start]
    if before and (not named or named[-1] < max(before)):
        return False
    if quantity.unit is not None or named or len(text.words) <= _SHORT:
        return True
    return _SAYS.search(text.norm, max(start - _NEAR, 0), start) is not None


def _some(quantity: Quantity) -> bool:
    return (quantity.number.high or quantity.number.value) > 0
