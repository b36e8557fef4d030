"""Calendar dates that may be incomplete, and the windows a protocol measures with them.

`2019`, `2026-02` and `2026-02-24` are all dates here: each is the range of days it may stand for. A window decides
only when the whole range lies on one side of its limit (rule R17).
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from prescreen.facts.answers import BadValue

_MIN_YEAR, _MAX_YEAR = 1880, 2200


class PartialDate(NamedTuple):
    """All days from `earliest` to `latest`, both included."""

    earliest: date
    latest: date

    @property
    def exact(self) -> bool:
        """True when the day is known."""
        return self.earliest == self.latest

    def until(self, day: date) -> PartialDate:
        """The same date of something that has already happened by `day`: its open end cannot lie after `day`."""
        if self.earliest <= day < self.latest:
            return PartialDate(self.earliest, day)
        return self


@lru_cache(maxsize=4096)
def parse_date(text: str) -> PartialDate:
    """Read `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.

    Raises:
        BadValue: when the text is none of these, or names a day that does not exist.
    """
    parts = text.split("-")
    widths = [len(p) for p in parts]
    if widths not in ([4], [4, 2], [4, 2, 2]) or not all(p.isascii() and p.isdigit() for p in parts):
        raise BadValue("a date is written YYYY-MM-DD, or YYYY-MM or YYYY when no more is known")
    numbers = [int(p) for p in parts]
    year = numbers[0]
    if not _MIN_YEAR <= year <= _MAX_YEAR:
        raise BadValue(f"the year of a date lies between {_MIN_YEAR} and {_MAX_YEAR}")
    try:
        if len(numbers) == 1:
            return PartialDate(date(year, 1, 1), date(year, 12, 31))
        if len(numbers) == 2:
            return PartialDate(date(year, numbers[1], 1), date(year, numbers[1], _days_in(year, numbers[1])))
        day = date(year, numbers[1], numbers[2])
    except ValueError:
        raise BadValue("this day does not exist in the calendar") from None
    return PartialDate(day, day)


def _days_in(year: int, month: int) -> int:
    if not 1 <= month <= 12:
        raise ValueError(month)
    return calendar.monthrange(year, month)[1]


@dataclass(frozen=True, slots=True)
class Span:
    """A protocol's length of time. Weeks are seven days; months and years are calendar ones."""

    days: int = 0
    months: int = 0

    def before(self, day: date) -> date:
        """The last day that still counts as within this span before `day`."""
        return _shift_months(day - timedelta(days=self.days), -self.months)

    def after(self, day: date) -> date:
        """The day this span after `day`."""
        return _shift_months(day + timedelta(days=self.days), self.months)

    def clear_after(self, day: date) -> date:
        """The first day on which something of `day` is no longer within this span ("4 weeks": 29 days later)."""
        clear = self.after(day) + timedelta(days=1)
        while self.before(clear) <= day:  # a month back from the 29th to the 31st of March is the same 28 February
            clear += timedelta(days=1)
        return clear


def _shift_months(day: date, months: int) -> date:
    """Calendar shift; a day that the target month lacks becomes that month's last day."""
    if not months:
        return day
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    month += 1
    return date(year, month, min(day.day, _days_in(year, month)))


def birthday(born: date, years: int) -> date:
    """The day a person born on `born` completes `years` years; 29 February counts from 1 March."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def completed_years(born: date, today: date) -> int:
    """Age in completed years on `today`."""
    years = today.year - born.year
    return years if birthday(born, years) <= today else years - 1
