"""A number with its unit. A unit is read only where it is written: none is ever added here.

>>> from prescreen.reading.text import normalise
>>> [(q.number.value, q.unit) for q in QuantityReader(NumberReader()).find(normalise("5 ft 6 in"), general=True)]
[(5.5, 'ft')]
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from prescreen.reading.lexicon import units as words
from prescreen.reading.numbers import FoundNumber, NumberReader, tidy
from prescreen.reading.text import Text

_FLAG = re.compile(r" ?[(\[*]? ?(?:h|l|hh|ll|high|low|a|b|alto|bajo)[)\]*]+ ?| ?\*+ ?| (?:h|l) (?=[a-z0-9^]+ ?/)")
"""The mark of a value out of range that a report prints before the unit: "10.7 (L) g/dL"."""
_PERCENT_LED = re.compile(r"(?:^|[ ,(])(?:percent(?:age)?|pct|porcentaje)(?: is| was|:| =|=)? ?$")
_K = re.compile(r" ?k(?=\s*(?:$|[.,;)!?]|[a-z]))(?! ?[-/]| (?:is|was)\b)")
"""Thousands; before another number it would be potassium."""
_BROKEN_K = re.compile(r"\d+[.,]\d{1,2} ?k(?=\s*(?:$|[.,;)!?]|[a-z]))(?! ?[-/]| (?:is|was)\b)")
_MOST_K = 2000
_MILLION = 1_000_000
_THOUSAND, _LAKH = 1000, 100_000
_PER_LITRE = "10^9/L"
"""What a K after a broken number stands for: "3.2 K" is 3.2 thousand in a microlitre."""
_INCHES = 12
_CENTIMETRES = range(10, 100)


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
        self._lab = _compile(words.LAB_UNITS)
        self._general = _compile(words.GENERAL_UNITS + words.LAB_UNITS)
        self._one = re.compile(words.ONE)
        self._of_a = re.compile(words.OF_A)
        self._below_zero = re.compile(words.BELOW_ZERO)
        self._inches = re.compile(r" ?(?:in\b|(?=\s*(?:$|[,.;!]|and\b|tall\b|y\b)))")
        self._half_a = re.compile(words.HALF_A)
        self._half = re.compile(words.AND_HALF)
        self._glue = re.compile(r"(?:,? ?(?:and|y|con) |, ?| )?")

    def find(self, text: Text, *, general: bool = False) -> list[Quantity]:
        """Every number of the message with the unit written right after it, laboratory units only unless `general`.

        Generally also "half a cup", "a liter", "5 ft 6 in" as one, and "3 below zero".
        """
        table = self._general if general else self._lab
        numbers = self._numbers.find(text, fractions=general, spoken=not general)
        found: list[Quantity] = []
        for number in numbers:
            if not found or number.start >= found[-1].end:
                quantity = self._with_unit(text.norm, number, table, lab=not general)
                found.append(self._generally(text.norm, quantity) if general else quantity)
        if not general:
            return self._with_halves(text.norm, found)
        unnumbered = [
            q
            for q in self._unnumbered(text.norm)
            if all(q.end <= f.number.start or q.number.start >= f.end for f in found)
        ]
        return self._together(text.norm, sorted([*found, *unnumbered], key=lambda q: q.number.start))

    def _with_halves(self, norm: str, found: list[Quantity]) -> list[Quantity]:
        """The values with "half a milligram" among them."""
        halves = []
        for match in self._half_a.finditer(norm):
            end = match.end()
            unit = _unit_at(norm, match.start("unit"), self._lab)
            if all(end <= q.number.start or q.end <= match.start() for q in found):
                number = FoundNumber(0.5, match.start(), end, worded=True)
                halves.append(Quantity(number, unit[1] if unit else None, max(end, unit[0] if unit else 0)))
        return self._lakhs(norm, sorted([*found, *halves], key=lambda q: q.number.start))

    @staticmethod
    def _lakhs(norm: str, found: list[Quantity]) -> list[Quantity]:
        """With "2 lakh 10 thousand" as one value."""
        joined: list[Quantity] = []
        for quantity in found:
            last = joined[-1] if joined else None
            value = quantity.number.value
            if last is not None and last.unit == "lakh/uL" and not norm[last.end : quantity.number.start].strip():
                if value % _THOUSAND == 0 and value < _LAKH:
                    number = replace(last.number, value=tidy(last.number.value + value / _LAKH))
                    joined[-1] = Quantity(number, last.unit, quantity.end)
                    continue
            joined.append(quantity)
        return joined

    @staticmethod
    def _with_unit(norm: str, number: FoundNumber, table: list[tuple[re.Pattern[str], str]], *, lab: bool) -> Quantity:
        start = number.end
        while start < len(norm) and norm[start] in " \t[({<-" and start - number.end < 3:
            start += 1
        best = _unit_at(norm, start, table)
        if best is None and (flag := _FLAG.match(norm, number.end)):
            best = _unit_at(norm, flag.end(), table)
        if best is None and lab and number.high is None and (k := _BROKEN_K.match(norm, number.start)):
            value = number.value if number.end < k.end() else tidy(number.value / _THOUSAND)
            return Quantity(replace(number, value=value), _PER_LITRE, k.end())
        if best is None and 0 < number.value < _MOST_K and (k := _K.match(norm, number.end)):
            thousands = replace(
                number,
                value=tidy(number.value * _THOUSAND),
                high=tidy(number.high * _THOUSAND) if number.high else None,
            )
            return Quantity(thousands, None, k.end())
        if best is None:
            return Quantity(number, "%" if _PERCENT_LED.search(norm[: number.start]) else None, number.end)
        return Quantity(number, best[1], best[0])

    def _generally(self, norm: str, quantity: Quantity) -> Quantity:
        number = quantity.number
        if below := self._below_zero.match(norm, number.end):
            unit = quantity.unit if quantity.unit in ("°C", "°F") else "°"
            return Quantity(replace(number, value=-abs(number.value)), unit, below.end())
        if quantity.unit is not None:
            return self._and_half(norm, quantity)
        written = norm[number.start : number.end]
        if written[-1] == "m" and written[-2:-1].isdigit() and number.value % 1 == 0:
            return Quantity(replace(number, value=tidy(number.value / _MILLION), end=number.end - 1), "m", number.end)
        if (gap := self._of_a.match(norm, number.end)) and (after := _unit_at(norm, gap.end(), self._general)):
            return Quantity(number, after[1], after[0])
        return quantity

    def _and_half(self, norm: str, quantity: Quantity) -> Quantity:
        """As in "two kilos and a half"."""
        match = self._half.match(norm, quantity.end)
        if match is None or not (quantity.unit in words.SIZES or "°" in (quantity.unit or "")):
            return quantity
        part = 0.5 if match["part"] in ("half", "medio", "media") else 0.25
        return Quantity(replace(quantity.number, value=quantity.number.value + part), quantity.unit, match.end())

    def _unnumbered(self, norm: str) -> list[Quantity]:
        found = []
        for match in self._one.finditer(norm):
            unit = _unit_at(norm, match.end(), self._general)
            if unit is None or unit[1] not in words.SIZES or match["word"] in ("in", "mi", "pie", "st"):
                continue
            value = 0.5 if match["half"] else 1 / words.PARTS[match["part"]] if match["part"] else 1
            number = FoundNumber(value, match.start(), match.end() - 1, worded=True)
            found.append(self._and_half(norm, Quantity(number, unit[1], unit[0])))
        return found

    def _together(self, norm: str, quantities: list[Quantity]) -> list[Quantity]:
        """Parts of one measure made one, in the unit said first: 5 ft 6 in, 10 st 4 lb."""
        found: list[Quantity] = []
        for quantity in quantities:
            last = found[-1] if found else None
            if last is not None and self._glue.fullmatch(norm, last.end, quantity.number.start):
                unit, end = quantity.unit, quantity.end
                inches = self._inches.match(norm, end)
                if unit is None and last.unit == "ft" and 0 <= quantity.number.value < _INCHES and inches:
                    unit, end = "in", inches.end()
                elif unit is None and last.unit == "m" and quantity.number.value in _CENTIMETRES and inches:
                    unit = "cm"
                if unit is not None and _smaller(unit, last.unit):
                    size, first = words.SIZES[unit][1], words.SIZES[last.unit or ""][1]
                    value = tidy(last.number.value + quantity.number.value * size / first)
                    found[-1] = Quantity(replace(last.number, value=value), last.unit, end)
                    continue
            found.append(quantity)
        return found


def _smaller(unit: str, than: str | None) -> bool:
    if unit not in words.SIZES or than not in words.SIZES:
        return False
    (kind, size), (other, larger) = words.SIZES[unit], words.SIZES[than]
    return kind == other and size < larger


def _unit_at(norm: str, start: int, table: list[tuple[re.Pattern[str], str]]) -> tuple[int, str] | None:
    best: tuple[int, str] | None = None
    for pattern, unit in table:
        match = pattern.match(norm, start)
        if match and match.end() > start and (best is None or match.end() > best[0]):
            best = (match.end(), unit)
    return best


def _compile(table: tuple[tuple[str, str], ...]) -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(f"(?:{pattern})"), unit) for pattern, unit in table]
