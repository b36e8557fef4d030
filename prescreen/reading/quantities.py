"""A number with its unit. A unit is read only where it is written: none is ever added here."""

from __future__ import annotations

import re
from dataclasses import dataclass

from prescreen.reading.lexicon.units import GENERAL_UNITS, LAB_UNITS
from prescreen.reading.numbers import FoundNumber, NumberReader
from prescreen.reading.text import Text


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and the unit written after it, in the product's spelling; `end` lies after the unit."""

    number: FoundNumber
    unit: str | None
    end: int


class QuantityReader:
    """Compiled once, used for every message."""

    def __init__(self, numbers: NumberReader) -> None:
        self._numbers = numbers
        self._lab = _compile(LAB_UNITS)
        self._general = _compile(LAB_UNITS + GENERAL_UNITS)

    def find(self, text: Text, *, general: bool = False) -> list[Quantity]:
        """Every number of the message with the unit written right after it, laboratory units only unless `general`."""
        table = self._general if general else self._lab
        found: list[Quantity] = []
        for number in self._numbers.find(text):
            if not found or number.start >= found[-1].end:
                found.append(self._with_unit(text.norm, number, table))
        return found

    @staticmethod
    def _with_unit(norm: str, number: FoundNumber, table: list[tuple[re.Pattern[str], str]]) -> Quantity:
        start = number.end
        while start < len(norm) and norm[start] in " \t[({<-" and start - number.end < 3:
            start += 1
        best: tuple[int, str] | None = None
        for pattern, unit in table:
            match = pattern.match(norm, start)
            if match and match.end() > start and (best is None or match.end() > best[0]):
                best = (match.end(), unit)
        if best is None:
            return Quantity(number, None, number.end)
        return Quantity(number, best[1], best[0])


def _compile(table: tuple[tuple[str, str], ...]) -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(f"(?:{pattern})"), unit) for pattern, unit in table]
