"""Reads laboratory values: one number to one question, or a whole report in a line.

A value is `{value, unit}`, with `low`/`high` or `op` where the person gave a range or a bound, with `date` and `uln`
where they stand near it. The unit is the one written; without one it stays null, however plausible (rule R17).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from prescreen.facts import UNKNOWN, FactDefinition, Json
from prescreen.reading.asides import without_asides, without_values
from prescreen.reading.dates import DateReader, FoundDate
from prescreen.reading.doubted_numbers import doubted_numbers
from prescreen.reading.lab_changes import not_todays
from prescreen.reading.lab_dates import give_dates
from prescreen.reading.lab_row import Row
from prescreen.reading.lab_rows import RowReader
from prescreen.reading.lab_units import powers
from prescreen.reading.lexicon.standing import (
    HESITATES,
    IN_PART,
    NOT_IT,
    OF_ANOTHER,
    OF_TEST,
    TAKEN_BACK,
    TOLD_BEFORE,
    WRONG_PLACE,
)
from prescreen.reading.not_on_paper import numbers_of_others
from prescreen.reading.quantities import Quantity, QuantityReader
from prescreen.reading.standing import standing
from prescreen.reading.text import Text
from prescreen.reading.untold_values import untold_values
from prescreen.reading.values_of_then import of_then

_WORDED_YEAR = re.compile(r"(?:two thousand|nineteen|twenty)\b")
_YEAR_LENGTH, _MONTH_LENGTH = 4, 7
_VALUE_NOW = re.compile(r", ?\d{1,2} (?:now|currently|these days|today|ahora|hoy)\b")
_THOUSAND = 1000
_PRESSURE = re.compile(r"(?<!\d)\d{2,3} over \d{2,3}(?= *(?:$|[,.;]|mm|and\b|but\b))")
"""A blood pressure."""
_ODD_POWER = re.compile(
    r"(?<![\d.,])\d{1,7}(?:[.,]\d{1,6})? ?(?:x|\*) ?10 ?(?:\^|e|\*\*)? ?(?![39](?!\d)|0[39])\d{1,2}(?!\d)"
)
"""A value in a power that no unit of a fact has: it is left for the report."""
_DAY_FIRST = re.compile(r"^\W*(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?![\d/]|\.\d)")
"""A day at the start of an answer to one question: "11/18 as above" holds no value."""
_TAKEN_BACK = re.compile(TAKEN_BACK)
_WRONG_PLACE, _HESITATES = re.compile(WRONG_PLACE), re.compile(HESITATES)
_NOT_IT, _IN_PART = re.compile(NOT_IT), re.compile(IN_PART)
_TOLD_BEFORE = re.compile(TOLD_BEFORE)
_OF_TEST = re.compile(OF_TEST)
_OF_ANOTHER = re.compile(OF_ANOTHER)
_SAME_DAY = re.compile(r"\b(?:same (?:date|day)|(?:la )?misma fecha|(?:el )?mismo (?:dia|day))\b")
_NEAR = 50
_NOW = re.compile(r"\b(?:now|currently|at the moment|right now)\b")
_YEAR_AFTER = re.compile(
    r"\b(?:of|in|de|del|en|from|since|year|ano|early|late|mid|back|done|echo|eco|scan|around|was|fue)[ ,]*$"
)
_FIRST_VALUE = re.compile(r"(?:since |from )?\d{1,3} (?:to|al?|hasta)(?: (?:el|l[oa]s|un))? \d")
"""The first of two values, and no year: "desde 60 hasta 45"."""
_NOT = re.compile(r"\b(?:not|no (?:es|son|era|eran|fue|fueron)) (?:the |a |de )?$")
_OR = re.compile(r"\b(?:or|o|u)\b")
_WHICH = re.compile(
    r"\b(?:not sure|no idea|do not know|can ?not (?:tell|remember|recall|read)|"
    r"unsure|forget|forgot|no se|no recuerdo|no estoy segur[oa])\b[^.;]{0,30}$"
)
"""Before "9 or 11" of which only one can be right."""
_ASKED_BACK = re.compile(
    r" ?(?P<mark>[?.!]+) ?(?:that|it|this|esa?|eso)(?: one)?(?:'s| is| was| came| reads?| es| fue| era)\b"
)
_ONE_SIZE = 5
_MOST = 60
"""No report that somebody types has more values."""
_DAYS_COUNT = frozenset({"creatinine"})
"""Quantities for which a rule looks at all values of some weeks, not only at the newest."""


@dataclass(frozen=True, slots=True)
class LabReading:
    """A fact's laboratory value, or several with their dates, with its place in normalised text."""

    fact: str
    value: Json
    start: int
    end: int
    confirm: bool = False


class LabReader:
    """Made once for all laboratory facts."""

    def __init__(
        self, facts: Mapping[str, FactDefinition], language: str, quantities: QuantityReader, dates: DateReader
    ) -> None:
        self._facts = {name: f for name, f in facts.items() if f.kind == "lab"}
        self._rows = RowReader(self._facts, language)
        self._quantities = quantities
        self._dates = dates

    def read(self, text: Text, asked: tuple[str, ...], today: date) -> list[LabReading]:
        """Every laboratory value of a message; a number without a name belongs to the one asked fact."""
        text = text.without(of_then(text))
        text = text.without([m.span("old") for m in _TAKEN_BACK.finditer(text.norm)])
        text = text.without([m.span() for m in _OF_ANOTHER.finditer(text.norm)])
        text = text.without(numbers_of_others(text, self._rows.names))
        text = text.without(self._told_before(text))
        text = text.without(self._asked_back(text))
        text = text.without([*doubted_numbers(text), *not_todays(text)])
        dates = self._when(text, today)
        text, dates = self._put_right(text, dates)
        wanted = tuple(f for f in asked if f in self._facts)
        if (day := _DAY_FIRST.match(text.norm)) and all(self._facts[f].quantity != "enzyme" for f in wanted):
            text = text.without([day.span()])
        text = text.without(self._not_it(text, wanted, dates))
        masked = text.without([(d.start, d.end) for d in dates])
        masked = masked.without([m.span() for m in _ODD_POWER.finditer(masked.norm)])
        masked = masked.without([m.span() for m in _PRESSURE.finditer(masked.norm)])
        quantities = _kept(text, self._quantities.find(without_asides(masked))[:_MOST])
        rows = [r for r in self._rows.read(text, quantities, wanted) if r.fact and not self._is_older(text, r)]
        give_dates(text, rows, dates, self._rows.names)
        found = [self._settled(fact, text, rows, today) for fact in dict.fromkeys(r.fact for r in rows)]
        told = [replace(f, value=_unnumbered(self._facts[f.fact], f.value)) for f in found if f is not None]
        return told + self._untold(text, {f.fact for f in told}, wanted)

    def _untold(self, text: Text, told: set[str], wanted: tuple[str, ...]) -> list[LabReading]:
        """Tests asked about whose value is said not to be known, beside others: "hb 10.4, EF i dunno"."""
        if not told:
            return []
        missing = untold_values(text, self._rows.places(text, wanted))
        return [LabReading(f, UNKNOWN, a, b) for f, a, b in missing if f in wanted and f not in told]

    def _told_before(self, text: Text) -> list[tuple[int, int]]:
        """The words between a test whose earlier value is called wrong and the number that is right: "mine is 12.4"."""
        spans = []
        for name in self._rows.names.finditer(text.norm):
            if name.start() and (wrong := _TOLD_BEFORE.match(text.norm, name.end())) is not None:
                if self._rows.names.search(wrong.group()) is None:
                    spans.append(wrong.span())
        return spans

    def _asked_back(self, text: Text) -> list[tuple[int, int]]:
        """The marks between a name said back and its value: "A1c? that was 6.1"."""
        ends = (name.end() for name in self._rows.names.finditer(text.norm))
        return [mark.span("mark") for end in ends if (mark := _ASKED_BACK.match(text.norm, end)) is not None]

    def _is_older(self, text: Text, row: Row) -> bool:
        """Was a value followed by one that is told only in part: "8.1 in July, gone up since to 10 something"?"""
        told = _IN_PART.search(text.norm, row.end)
        if told is None or self._rows.names.search(text.norm, row.end, told.start()):
            return False
        return standing(text.norm, [(row.start, row.end), told.span()]) == 1

    def names_a_test(self, text: Text) -> bool:
        """Is any laboratory test named, asked or not?"""
        return self._rows.names_a_test(text)

    def _put_right(self, text: Text, dates: list[FoundDate]) -> tuple[Text, list[FoundDate]]:
        """Without the value, and its date, that was read off the wrong page, where the right one follows."""
        mark = _WRONG_PLACE.search(text.norm)
        if mark is None or not _HESITATES.search(text.norm, max(0, mark.start() - _NEAR), mark.end()):
            return text, dates
        values = self._quantities.find(without_asides(text.without([(d.start, d.end) for d in dates])))
        before = [q for q in values if mark.start() - _NEAR <= q.number.start and q.end <= mark.start()]
        after = [q for q in values if q.number.start >= mark.end()]
        if not before or not after or self._rows.names.search(text.norm, mark.end(), after[0].number.start):
            return text, dates
        start = before[-1].number.start
        kept = [d for d in dates if not start <= d.start < mark.start()]
        if (same := _SAME_DAY.search(text.norm, mark.end())) is not None:
            kept += [replace(d, start=same.start(), end=same.end()) for d in dates if d not in kept]
        return text.without([(start, mark.end())]), kept

    def _not_it(self, text: Text, wanted: tuple[str, ...], dates: list[FoundDate]) -> list[tuple[int, int]]:
        """Numbers that are said to be of something else, where another one follows: "1.8, wait, that is phosphate"."""
        if _HESITATES.search(text.norm) is None:
            return []
        days = [(d.start, d.end) for d in dates]
        values = self._quantities.find(without_asides(text.without(days)))
        spans = []
        for value in values[:-1]:
            other = _NOT_IT.match(text.norm, value.number.end)
            if other is None or any(a <= other.start("what") < b for a, b in days):
                continue
            named = self._rows.named(text.part(*other.span("what")), wanted)
            if not any(fact in wanted for fact in named) and values[-1].number.start >= other.end():
                spans.append((value.number.start, other.end() if named else other.start("what")))
        return spans

    def _when(self, text: Text, today: date) -> list[FoundDate]:
        """Dates, and "now" for today beside another one. "Platelets 2000" is no date: a year needs a word before it."""
        units = powers(text)
        dates = [
            _month_alone(text, d)
            for d in without_values(text, self._dates.find(text, today))
            if not any(start < d.end and d.start < end for start, end in units)
            and not _FIRST_VALUE.match(text.norm, d.start)
            if len(d.iso) != _YEAR_LENGTH
            or not (text.norm[d.start].isdigit() or _WORDED_YEAR.match(text.norm, d.start))
            or _YEAR_AFTER.search(text.norm[: d.start])
        ]
        for match in _NOW.finditer(text.norm) if dates else ():
            if all(match.end() <= d.start or d.end <= match.start() for d in dates):
                dates.append(FoundDate(today.isoformat(), match.start(), match.end(), rough=True))
        return sorted(dates, key=lambda d: d.start)

    def _settled(self, fact: str, text: Text, rows: list[Row], today: date) -> LabReading | None:
        """The value of a fact that holds today; all of them where the days count and each has its own."""
        mine = sorted((r for r in rows if r.fact == fact), key=lambda r: r.start)
        units = {r.quantity.unit for r in mine if r.quantity is not None}
        if "%" in units and len(units) > 1 and self._facts[fact].quantity == "cell_count":
            mine = [r for r in mine if r.quantity is None or r.quantity.unit != "%"]
        mine = [r for i, r in enumerate(mine) if not i or _amount_of(r) != _amount_of(mine[i - 1])]
        values = [_json(r, today) for r in mine]
        days = [v["date"] for v in values if "date" in v]
        several = len(values) > 1
        if several and self._facts[fact].quantity in _DAYS_COUNT and len(set(map(str, days))) == len(values):
            return LabReading(fact, list(_in_one_unit(values)), mine[0].start, mine[-1].end, confirm=True)
        places = [(r.start, r.quantity.end if r.quantity else r.end) for r in mine]
        chosen = standing(text.norm, places, [str(v["date"]) if "date" in v else None for v in values])
        chosen = _only_exact(mine) if chosen is None else chosen
        if chosen is None:
            return None
        row, value = mine[chosen], values[chosen]
        if several and "date" not in value and (day := _day_of_test(text, mine, today)) is not None:
            value["date"] = day
        if several and row.dates and _NOW.fullmatch(text.norm, row.dates[0].start, row.dates[0].end):
            value.pop("date", None)
        if several and row.dates and _is_anothers(row, mine):
            value.pop("date", None)
        limits = [r.uln for r in mine if r.uln is not None]
        if "uln" not in value and limits:
            value["uln"] = limits[-1]
        confirm = row.confirm or several or any(d.rough for d in row.dates)
        return LabReading(fact, value, row.start, row.end, confirm=confirm)


def _month_alone(text: Text, found: FoundDate) -> FoundDate:
    """The month of "10 in March, 12 now": the number after the comma is a value."""
    comma = text.norm.find(",", found.start, found.end)
    if comma < 0 or len(found.iso) == _YEAR_LENGTH or not _VALUE_NOW.match(text.norm, comma):
        return found
    return replace(found, iso=found.iso[:_MONTH_LENGTH], end=comma)


def _in_one_unit(values: list[dict[str, Json]]) -> list[dict[str, Json]]:
    """Several values of one test, those without a unit in the only one that is said, where they are of one size."""
    units = {v["unit"] for v in values if v.get("unit") is not None}
    sizes = [float(str(v["value"])) for v in values if isinstance(v.get("value"), int | float)]
    if len(units) != 1 or len(sizes) != len(values) or not min(sizes) or max(sizes) / min(sizes) > _ONE_SIZE:
        return values
    return [{**v, "unit": v["unit"] or next(iter(units))} for v in values]


def _kept(text: Text, quantities: list[Quantity]) -> list[Quantity]:
    """Without the numbers that a message itself takes back, as in "11.8 not 8.4"."""
    kept = [
        q
        for q in quantities
        if not _NOT.search(text.norm[: q.number.start])
        and not (
            q.number.high is not None
            and _OR.search(text.norm, q.number.start, q.end)
            and _WHICH.search(text.norm, max(0, q.number.start - _NEAR), q.number.start)
        )
    ]
    return kept if kept or any(q.number.high is not None for q in quantities) else quantities


def _only_exact(rows: list[Row]) -> int | None:
    """The one exact value beside bounds and rounded ones: "a hair over 3, 3.1 I think"."""
    exact = [
        i
        for i, row in enumerate(rows)
        if row.quantity is not None and row.quantity.number.op is None and not row.quantity.number.approximate
    ]
    return exact[0] if len(exact) == 1 and len(rows) > 1 else None


def _day_of_test(text: Text, rows: list[Row], today: date) -> str | None:
    """The one day that is called that of the test: it is that of the value that holds today."""
    days = [d for r in rows for d in r.dates]
    if len(days) != 1 or days[0].iso > today.isoformat() or not _OF_TEST.search(text.norm[: days[0].start]):
        return None
    return days[0].iso


def _is_anothers(row: Row, rows: list[Row]) -> bool:
    """Does the day before a value stand right after an earlier one: "7.2 in July, after the iron 10.3"?"""
    day = row.dates[0]
    return day.end <= row.start and any(r.end <= day.start and r.dates[:1] == [day] for r in rows)


def _amount_of(row: Row) -> Json:
    return None if row.quantity is None else _amount(row.quantity)


def _unnumbered(definition: FactDefinition, value: Json) -> Json:
    """A "normal" without a number says something where normal is the limit; of an ejection fraction it says nothing."""
    normal = isinstance(value, dict) and value.get("value") == "normal"
    return UNKNOWN if normal and definition.quantity == "percent" else value


def _json(row: Row, today: date) -> dict[str, Json]:
    value: dict[str, Json] = {"value": "normal", "unit": None} if row.quantity is None else _amount(row.quantity)
    if row.uln is not None:
        value["uln"] = row.uln
    if row.called_normal:
        value["normal"] = True
    if row.dates and row.dates[0].iso <= today.isoformat():
        value["date"] = row.dates[0].iso
    return value


def _amount(quantity: Quantity) -> dict[str, Json]:
    number, unit = quantity.number, quantity.unit
    amount = number.value
    if unit == "/uL" and isinstance(amount, float) and amount < _THOUSAND and (amount * _THOUSAND).is_integer():
        amount = int(amount * _THOUSAND)
    if number.high is not None:
        return {"low": amount, "high": number.high, "unit": unit}
    if number.op is not None:
        return {"value": amount, "op": number.op, "unit": unit}
    return {"value": amount, "unit": unit}
