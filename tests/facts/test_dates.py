"""Partial dates and the protocol's windows."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prescreen.facts.answers import BadValue
from prescreen.facts.dates import PartialDate, Span, birthday, completed_years, parse_date

DAYS = st.dates(date(1930, 1, 1), date(2090, 12, 31))


def test_a_partial_date_is_the_range_of_days_it_may_stand_for() -> None:
    assert parse_date("2019") == PartialDate(date(2019, 1, 1), date(2019, 12, 31))
    assert parse_date("2024-02") == PartialDate(date(2024, 2, 1), date(2024, 2, 29))
    assert parse_date("2026-03-16").exact


@pytest.mark.parametrize("text", ["", "26", "2026-3-1", "2026-13", "2026-02-30", "0000", "9999-01-01", "²026", "a-b-c"])
def test_what_is_no_date_is_refused_without_being_repeated(text: str) -> None:
    with pytest.raises(BadValue) as error:
        parse_date(text)
    assert not text or text not in str(error.value)


@given(DAYS)
def test_every_day_reads_back(day: date) -> None:
    assert parse_date(day.isoformat()) == PartialDate(day, day)


@pytest.mark.parametrize(
    ("span", "day", "clear"),
    [
        (Span(days=28), date(2026, 2, 24), date(2026, 3, 25)),
        (Span(days=14), date(2026, 3, 10), date(2026, 3, 25)),
        (Span(days=56), date(2026, 1, 1), date(2026, 2, 27)),
        (Span(months=3), date(2025, 11, 30), date(2026, 3, 1)),
        (Span(months=60), date(2020, 2, 29), date(2025, 3, 1)),
    ],
)
def test_the_first_clear_day_is_the_day_after_the_last_within(span: Span, day: date, clear: date) -> None:
    assert span.clear_after(day) == clear


@given(DAYS, st.integers(1, 400))
def test_a_window_of_days_includes_its_last_day(day: date, days: int) -> None:
    span = Span(days=days)
    assert span.before(day + timedelta(days=days)) == day
    assert span.before(day + timedelta(days=days + 1)) > day


def test_a_leap_day_child_comes_of_age_on_the_first_of_march() -> None:
    assert birthday(date(2008, 2, 29), 18) == date(2026, 3, 1)
    assert completed_years(date(2008, 2, 29), date(2026, 2, 28)) == 17
    assert completed_years(date(2008, 2, 29), date(2026, 3, 1)) == 18


@given(DAYS, DAYS)
def test_completed_years_grow_by_one_on_the_birthday(born: date, today: date) -> None:
    years = completed_years(born, max(born, today))
    assert birthday(born, years) <= max(born, today) < birthday(born, years + 1)
