"""Plain calendar arithmetic: the nearest such day, months back, holidays."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from functools import lru_cache

from prescreen.reading.feast_calendars import islamic_days, jewish_day
from prescreen.reading.indian_calendar import lunar_day, solar_day
from prescreen.reading.lexicon.calendar import LUNAR_NEW_YEARS

_CALENDARS = frozenset({"jewish", "islamic", "hindu", "sun"})
_LATER = re.compile(r"(.*?\d)([+-]\d+)?")
_FRIDAY = 4
_PARSI = date(2022, 8, 16)


def day_or_none(year: int, month: int, day: int) -> date | None:
    """The day, or None when the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def nearest(today: date, month: int, day: int, *, past: bool) -> date | None:
    """The last such day up to today, or the next one from today."""
    years = (today.year, today.year - 1) if past else (today.year, today.year + 1)
    for year in years:
        made = day_or_none(year, month, day)
        if made and (made <= today if past else made >= today):
            return made
    return None


def month_back(today: date, months: int) -> str:
    """`YYYY-MM` some months before today; after it when negative."""
    index = today.year * 12 + today.month - 1 - months
    return f"{index // 12}-{index % 12 + 1:02d}"


def last_of_month(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def holiday(key: str, year: int) -> date:
    """The day of a holiday (see `lexicon.calendar.HOLIDAYS` and `lexicon.feasts.FEASTS`) in a year.

    Raises:
        KeyError: a lunar new year outside the years that are listed; a feast that misses this year.
    """
    kind, _, rest = key.partition(":")
    if kind == "lunar":
        return date(year, *divmod(LUNAR_NEW_YEARS[year], 100))
    if kind == "parsi":  # a year of 365 days without a leap day
        return _PARSI + timedelta(days=365 * (year - _PARSI.year))
    if kind in ("workday", "weekday", "friday"):
        return _moved(kind, rest, year)
    if key.startswith("orthodox"):
        return orthodox_easter(year) + timedelta(days=int(key.removeprefix("orthodox") or 0))
    if key.startswith("easter"):
        return easter(year) + timedelta(days=int(key.removeprefix("easter") or 0))
    if rest:
        rest, later = (m[1], int(m[2] or 0)) if (m := _LATER.fullmatch(key)) else (key, 0)
        return (_feast(rest, year) if kind in _CALENDARS else _nth_weekday(rest, year)) + timedelta(days=later)
    return date.fromisoformat(f"{year}-{key}")


def _nth_weekday(key: str, year: int) -> date:
    month, weekday, which = (int(p) for p in key.split(":"))
    days = [d for d in calendar.Calendar().itermonthdates(year, month) if d.month == month and d.weekday() == weekday]
    return days[which - 1] if which > 0 else days[which]


def _moved(kind: str, rest: str, year: int) -> date:
    """A day that gives way: to the nearest working day, to another day where it is a Sunday, to the Friday before."""
    if kind == "friday":
        day = holiday(rest, year) - timedelta(days=1)
        return day - timedelta(days=(day.weekday() - _FRIDAY) % 7)
    if kind == "weekday":
        rest, avoided, days = rest.split(":")
        day = holiday(rest, year)
        return day + timedelta(days=int(days) * (day.weekday() == int(avoided)))
    day = holiday(rest, year)
    return day + timedelta(days={_FRIDAY + 1: -1, _FRIDAY + 2: 1}.get(day.weekday(), 0))


@lru_cache(maxsize=512)
def _feast(key: str, year: int) -> date:
    name, *numbers = key.split(":")
    month, day, *hour = (int(n) for n in numbers)
    if name == "jewish":
        return jewish_day(month, day, year)
    if name == "islamic":
        days = islamic_days(month, day, year)
        made = days[0] if days else None
    else:
        made = lunar_day(month, day, hour[0], year) if name == "hindu" else solar_day(month, day, year)
    if made is None:
        raise KeyError(key)
    return made


def easter(year: int) -> date:
    """Easter Sunday (Gregorian calendar; the anonymous algorithm published in Nature, 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (a + 11 * h) // 319
    n = (2 * e + 2 * i - k - h + m + 32) % 7
    month = (h - m + n + 90) // 25
    return date(year, month, (h - m + n + month + 19) % 32)


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the Eastern churches, as a Gregorian day (Meeus, Astronomical Algorithms; 1900 to 2099)."""
    a, b, c = year % 4, year % 7, year % 19
    d = (19 * c + 15) % 30
    e = (2 * a + 4 * b - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date(year, month, day + 1) + timedelta(days=13)
