"""Laboratory values as people report them: a number, a range or "over 60", with or without unit, date and limit."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

from prescreen.facts.answers import BadValue, Json
from prescreen.facts.dates import PartialDate, parse_date
from prescreen.facts.units import spell

_OPERATORS = frozenset({"<", "<=", "=", ">", ">="})
_KEYS = frozenset({"value", "low", "high", "op", "unit", "date", "uln", "normal", "specimen", "kind"})


class Interval(NamedTuple):
    """A range of numbers; None is no bound. `low_open`/`high_open`: the bound itself is not part of it."""

    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False

    def compare(self, op: str, limit: Fraction) -> bool | None:
        """Does every number of the range satisfy `op limit`? None when some do and some do not."""
        match op:
            case ">=":
                return self._above(limit, strict=False)
            case ">":
                return self._above(limit, strict=True)
            case "<":
                return _negate(self._above(limit, strict=False))
            case "<=":
                return _negate(self._above(limit, strict=True))
        raise ValueError(f"no comparison is written {op!r}; allowed: <, <=, >, >=")

    def _above(self, limit: Fraction, *, strict: bool) -> bool | None:
        if self.low is not None and (self.low > limit or (self.low == limit and (not strict or self.low_open))):
            return True
        if self.high is not None and (self.high < limit or (self.high == limit and (strict or self.high_open))):
            return False
        return None

    def scaled(self, by: Fraction) -> Interval:
        """The same range in another unit; `by` is positive."""
        if by == 1:
            return self
        if self.low is not None and self.low is self.high:
            point = self.low * by
            return Interval(point, point)
        return Interval(
            None if self.low is None else self.low * by,
            None if self.high is None else self.high * by,
            self.low_open,
            self.high_open,
        )

    def times(self, other: Interval) -> Interval:
        """Range of the products of two ranges of numbers that are not negative."""
        low = None if self.low is None or other.low is None else self.low * other.low
        high = None if self.high is None or other.high is None else self.high * other.high
        return Interval(low, high, self.low_open or other.low_open, self.high_open or other.high_open)


def _negate(answer: bool | None) -> bool | None:
    return None if answer is None else not answer


class Lab(NamedTuple):
    """One reported value. `amount` is None for a bare "it was normal"; `unit` is None when the person gave none."""

    amount: Interval | None
    unit: str | None
    date: PartialDate | None = None
    uln: Fraction | None = None
    normal: bool = False


def parse_labs(value: Json, fact: str) -> tuple[Lab, ...]:
    """One laboratory object, or a list of them, each as `{value | low, high | op + value, unit, date?, uln?}`.

    Raises:
        BadValue: names the fact and what is wrong.
    """
    if isinstance(value, list):
        return tuple(_lab(row, fact) for row in value)
    return (_lab(value, fact),)


_known: dict[tuple[object, ...], Lab] = {}
_REMEMBERED = 8192


def _lab(row: Json, fact: str) -> Lab:
    """Parse a row, or find it parsed: reports repeat themselves, and the same row gives the very same object."""
    if not isinstance(row, dict):
        return _parse_lab(row, fact)
    key = (fact, *((name, type(part), part) for name, part in row.items()))
    try:
        found = _known.get(key)
    except TypeError:
        return _parse_lab(row, fact)
    if found is None:
        if len(_known) >= _REMEMBERED:
            _known.clear()
        found = _known[key] = _parse_lab(row, fact)
    return found


def _parse_lab(row: Json, fact: str) -> Lab:
    if isinstance(row, (int, float)) and not isinstance(row, bool):
        row = {"value": row}
    if not isinstance(row, dict):
        raise BadValue(f"{fact}: a laboratory value is an object with value, unit and date")
    if not row.keys() <= _KEYS:
        extra = sorted(set(row) - _KEYS)
        raise BadValue(f"{fact}: a laboratory value has no {', '.join(map(repr, extra))}")
    unit = row.get("unit")
    if unit is not None:
        if not isinstance(unit, str) or (known := spell(unit)) is None:
            raise BadValue(f"{fact}: this unit is not known")
        unit = known
    when = row.get("date")
    if when is not None and not isinstance(when, str):
        raise BadValue(f"{fact}: a date is a text like 2026-03-06")
    uln = row.get("uln")
    amount = None if row.get("value") == "normal" else _amount(row, fact)
    normal = row.get("normal") is True or row.get("value") == "normal"
    if amount is None and not normal:
        raise BadValue(f"{fact}: a laboratory value needs value, or low and high")
    try:
        date = parse_date(when) if isinstance(when, str) and when not in ("unknown", "declined") else None
    except BadValue as error:
        raise BadValue(f"{fact}: {error}") from None
    return Lab(amount, unit, date, None if uln in (None, "unknown") else number(uln, f"{fact}.uln"), normal)


def _amount(row: Mapping[str, Json], fact: str) -> Interval | None:
    if "low" in row or "high" in row:
        low = None if row.get("low") is None else number(row["low"], f"{fact}.low")
        high = None if row.get("high") is None else number(row["high"], f"{fact}.high")
        if low is not None and high is not None and low > high:
            raise BadValue(f"{fact}: low is above high")
        return Interval(low, high)
    if row.get("value") is None:
        return None
    value = number(row["value"], f"{fact}.value")
    op = row.get("op", "=")
    if not isinstance(op, str) or (op := {"≥": ">=", "≤": "<="}.get(op, op)) not in _OPERATORS:
        raise BadValue(f"{fact}: op is one of {', '.join(sorted(_OPERATORS))}")
    if op == "=":
        return Interval(value, value)
    if op in (">", ">="):
        return Interval(value, None, low_open=op == ">")
    return Interval(Fraction(0), value, high_open=op == "<")


def number(value: Json, where: str) -> Fraction:
    """An exact number from JSON: 8.4 is 84/10, not its nearest binary fraction."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise BadValue(f"{where} is a number")
    found = _numbers.get(value)
    if found is None:
        try:
            found = Fraction(repr(value))
        except ValueError:
            raise BadValue(f"{where} is a finite number") from None
        if len(_numbers) >= _REMEMBERED:
            _numbers.clear()
        _numbers[value] = found
    return found


_numbers: dict[int | float, Fraction] = {}
