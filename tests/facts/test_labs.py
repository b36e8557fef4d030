"""Laboratory values as they are reported."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prescreen.facts.answers import BadValue
from prescreen.facts.labs import Interval, parse_labs

NUMBERS = st.fractions(0, 1000, max_denominator=100)


@pytest.mark.parametrize(
    ("row", "low", "high"),
    [
        ({"value": 8.4, "unit": "g/dL"}, "8.4", "8.4"),
        ({"low": 55, "high": 60, "unit": "%"}, "55", "60"),
        ({"value": 60, "op": ">", "unit": "mL/min"}, "60", None),
        ({"value": 5, "op": "<"}, "0", "5"),
        (12, "12", "12"),
    ],
)
def test_amounts_are_exact_ranges(row: Any, low: str, high: str | None) -> None:
    amount = parse_labs(row, "fact")[0].amount
    assert amount is not None
    assert amount.low == Fraction(low)
    assert amount.high == (None if high is None else Fraction(high))


@pytest.mark.parametrize(
    "row",
    [
        {},
        {"unit": "g/L"},
        {"value": "8,4"},
        {"value": True},
        {"value": float("nan")},
        {"value": float("inf")},
        {"low": 6, "high": 5},
        {"value": 1, "unit": "cups"},
        {"value": 1, "op": "~"},
        {"value": 1, "colour": "red"},
        {"value": 1, "date": "yesterday"},
        "112",
    ],
)
def test_what_is_no_laboratory_value_is_refused_and_names_the_fact(row: Any) -> None:
    with pytest.raises(BadValue, match="hemoglobin"):
        parse_labs(row, "hemoglobin")


@given(NUMBERS, NUMBERS, NUMBERS, st.sampled_from(["<", "<=", ">", ">="]))
def test_a_range_decides_only_when_all_its_numbers_agree(a: Fraction, b: Fraction, limit: Fraction, op: str) -> None:
    low, high = min(a, b), max(a, b)
    holds = {"<": limit.__gt__, "<=": limit.__ge__, ">": limit.__lt__, ">=": limit.__le__}[op]
    ends = {holds(low), holds(high)}
    assert Interval(low, high).compare(op, limit) == (ends.pop() if len(ends) == 1 else None)


@given(NUMBERS, st.sampled_from(["<", "<=", ">", ">="]))
def test_an_open_end_leaves_its_own_side_undecided(limit: Fraction, op: str) -> None:
    above = Interval(limit, None, low_open=True)
    assert above.compare(op, limit) is (op in (">", ">="))
    assert above.compare(op, limit + 1) is None
