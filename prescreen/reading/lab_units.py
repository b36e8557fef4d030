"""Gives values the unit that was written elsewhere: once after several values, or apart from the number.

As in "SGPT 44 SGOT 39 IU/L", "10.4 to 10.9 the last draws, g per dl", "in g/l its 108".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from prescreen.facts import FactDefinition
from prescreen.reading.lexicon.units import LAB_UNITS, PERCENT_AFTER, PERCENT_BEFORE
from prescreen.reading.quantities import Quantity
from prescreen.reading.text import Text

_ALONE = re.compile(
    r"units?|iu|cells?|points?|pts|%|percent|pct|per cent|por ?ciento|lakhs?|lacs?|mmol|mol", re.IGNORECASE
)
_NAMED = re.compile(r"\b(?:in|is|are|use[sd]?|using|en|es|son|usan|usamos)(?: the)? $")
"""Before a unit that is named as one, though its short form may be cut from another: "but that is in mmol"."""
_UNIT = re.compile("|".join(f"(?P<u{i}>{pattern})" for i, (pattern, _) in enumerate(LAB_UNITS)))
_FOR_ALL = re.compile(
    r"(?:\b(?:all|everything|both|each|units?|counts?)"
    r"(?: (?:of (?:them|it|these|those)|is|are|was|were|in|as|the same|cells?|counts?|all))*[\s:=(]+|(?<=\d )in )"
    rf"(?P<unit>(?:{LAB_UNITS[0][0]})|(?:{LAB_UNITS[1][0]}))"
)
"""A unit that begins with a number, said of several values: "all 10^9/L"."""
_DOUBT = re.compile(r"\b(?:not|no|or|o|either|which|sure if|maybe|unless)\s*(?:in |en )?$")


_PERCENT_BEFORE, _PERCENT_AFTER = re.compile(PERCENT_BEFORE), re.compile(PERCENT_AFTER)


class Valued(Protocol):
    """A value of a fact, as `lab_rows` makes it."""

    fact: str
    quantity: Quantity | None
    confirm: bool


Possible = Callable[[str, Quantity], bool]


def share_units(
    text: Text,
    rows: Sequence[Valued],
    quantities: Sequence[Quantity],
    facts: dict[str, FactDefinition],
    possible: Possible,
    kin: dict[int, str],
) -> None:
    """Fill units that are missing, where the written one is right for the value; such values are read back.

    `kin`: the kind of numbers of no fact whose unit is that of a fact, by their place.
    """
    _from_the_next(rows, quantities, facts, possible, kin)
    alone = _lone_units(text, quantities)
    for row in rows:
        if row.quantity is not None and row.quantity.unit is None and row.fact in facts:
            fitting = [unit for unit in alone if unit in facts[row.fact].units]
            if len(fitting) == 1:
                _give(row, fitting[0], facts, possible)


def in_percent(text: Text, rows: Sequence[Valued], facts: dict[str, FactDefinition], possible: Possible) -> None:
    """Fill the "%" that is told in a word."""
    for row in rows:
        if row.quantity is not None and row.quantity.unit is None:
            start, end = row.quantity.number.start, row.quantity.end
            if _PERCENT_BEFORE.search(text.norm, 0, start) or _PERCENT_AFTER.match(text.norm, end):
                _give(row, "%", facts, possible)


def powers(text: Text) -> list[tuple[int, int]]:
    """Where a unit that begins with a number stands for several values: its number is none of a test."""
    return [match.span("unit") for match in _FOR_ALL.finditer(text.norm)]


def _from_the_next(
    rows: Sequence[Valued], quantities: Sequence[Quantity], facts: dict[str, FactDefinition], possible: Possible,
    kin: dict[int, str],
) -> None:  # fmt: skip
    """The unit of the next value of the same kind, as in "wbc 3.1 plt 188 K/uL"."""
    by_place = {row.quantity.number.start: row for row in rows if row.quantity is not None and row.fact in facts}
    unit, kind = None, None
    for quantity in reversed(quantities):
        row = by_place.get(quantity.number.start)
        its = facts[row.fact].quantity if row is not None else kin.get(quantity.number.start)
        if its is not None and quantity.unit not in (None, "%"):
            unit, kind = quantity.unit, its
        elif row is not None and quantity.unit is None and unit is not None and its == kind:
            _give(row, unit, facts, possible)


def _give(row: Valued, unit: str, facts: dict[str, FactDefinition], possible: Possible) -> None:
    if row.quantity is None or row.fact not in facts or unit not in facts[row.fact].units:
        return
    changed = replace(row.quantity, unit=unit)
    if possible(row.fact, changed):
        row.quantity, row.confirm = changed, True


def _lone_units(text: Text, quantities: Sequence[Quantity]) -> set[str]:
    """The units that are written away from any number; none where there is doubt."""
    found = {"10^9/L"} if _FOR_ALL.search(text.norm) else set[str]()
    for match in _UNIT.finditer(text.norm):
        written = match.group().strip()
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        if any(q.number.start <= start < q.end for q in quantities):
            continue
        if _ALONE.fullmatch(written) and not (written == "mmol" and _NAMED.search(text.norm[:start])):
            continue
        if start and (text.norm[start - 1].isalnum() or text.norm[start - 1] in "./-"):
            continue
        if not written[0].isalpha() or len(written) < 3:
            continue
        if _DOUBT.search(text.norm[:start]) or re.match(r"\s*\?", text.norm[match.end() :]):
            return set()
        found.add(LAB_UNITS[int((match.lastgroup or "u0")[1:])][1])
    return found
