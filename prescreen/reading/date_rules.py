"""The written forms of dates, each a pattern with a function that works out the day, month or year it stands for."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from prescreen.reading.calendar_days import day_or_none, month_back, nearest
from prescreen.reading.lexicon.calendar import MONTHS, ORDINALS, WEEKDAYS
from prescreen.reading.lexicon.dates import FORMS
from prescreen.reading.worded_numbers import words_to_number

Tense = Literal["past", "future"]
_MONTHS_SEARCHED = 14
_FIRST_YEAR = 1900


@dataclass(frozen=True, slots=True)
class Sight:
    """From where a date is looked at: the day it is, whether the thing is past or planned, and the order of numbers."""

    today: date
    tense: Tense
    day_first: bool

    @property
    def past(self) -> bool:
        """True for things that have happened."""
        return self.tense == "past"


Maker = Callable[["re.Match[str]", Sight], "tuple[str, bool] | None"]
"""Gives the ISO date, month or year, and whether it is rough; None when the words are no date after all."""


def date_rules() -> list[tuple[re.Pattern[str], Maker]]:
    """All forms, compiled."""
    makers: dict[str, Maker] = {
        "year_month_name_day": _year_month_name_day,
        "weekday_and_day": _weekday_and_day,
        "nth_weekday": _nth_weekday,
        "weekday_next_week": _weekday_next_week,
        "worded_year": _worded_year,
        "on_day_of_month": _day_of_month,
        "year_month_day": _iso,
        "numeric": _numeric,
        "year_month": _year_month,
        "month_slash_year": _year_month,
        "month_day": _month_day,
        "day_month": _month_day,
        "month_year": _month_year,
        "which_month": _month_alone,
        "led_month": _month_alone,
        "plain_month": _month_alone,
        "day_before_yesterday": lambda m, s: _days(s, -2),
        "day_after_tomorrow": lambda m, s: _days(s, 2),
        "yesterday": lambda m, s: _days(s, -1),
        "tomorrow": lambda m, s: _days(s, 1),
        "today": lambda m, s: _days(s, 0),
        "day_of_last_week": _last_week_day,
        "which_weekday": _weekday,
        "led_weekday": _weekday,
        "plain_weekday": _weekday,
        "only_weekday": _weekday,
        "cycle": _cycle,
        "cycle_before_last": _before_last,
        "semana_pasada": lambda m, s: _days(s, -7, rough=True),
        "mes_pasado": lambda m, s: (month_back(s.today, 1), False),
        "ano_pasado": lambda m, s: (f"{s.today.year - 1}", False),
        "season_of_year": lambda m, s: (m["year"], True),
        "which_season": _season,
        "day_of_month": _day_of_month,
        "led_year": _year,
        "plain_year": _year,
        "led_short_year": _short_year,
        "short_year": _short_year,
    }
    return [(re.compile(FORMS[name]), maker) for name, maker in makers.items()]


def _whole_year(short: str, sight: Sight) -> int:
    number = int(short.lstrip("'"))
    if number >= 100:
        return number
    return 2000 + number if number <= sight.today.year % 100 + (10 if not sight.past else 0) else 1900 + number


def _day_number(word: str) -> int:
    if word[0].isdigit():
        return int(re.sub(r"\D", "", word))
    return ORDINALS[word.replace(" ", "-")]


def _iso(m: re.Match[str], _s: Sight) -> tuple[str, bool] | None:
    day = day_or_none(int(m["year"]), int(m["month"]), int(m["day"]))
    return (day.isoformat(), False) if day else None


def _numeric(m: re.Match[str], s: Sight) -> tuple[str, bool] | None:
    a, b, year = int(m["a"]), int(m["b"]), _whole_year(m["year"], s)
    month_first, day_first = day_or_none(year, a, b), day_or_none(year, b, a)
    if m["sep"] == "." or s.day_first:
        month_first, day_first = day_first, month_first
    first = month_first or day_first
    if first is None:
        return None
    if month_first and day_first and a != b:
        wrong = [d for d in (month_first, day_first) if (d > s.today if s.past else d < s.today)]
        if len(wrong) == 1:
            return ((day_first if wrong[0] == month_first else month_first).isoformat(), True)
        return (first.isoformat(), m["sep"] != ".")
    return (first.isoformat(), False)


def bare_day(m: re.Match[str], s: Sight) -> tuple[str, bool] | None:
    """Month and day without a year, "3/6": the nearest such day, always rough."""
    a, b = int(m["a"]), int(m["b"])
    if s.day_first and 1 <= b <= 12:
        a, b = b, a
    if not 1 <= a <= 12 and 1 <= b <= 12:
        a, b = b, a
    day = nearest(s.today, a, b, past=s.past) if 1 <= a <= 12 else None
    return (day.isoformat(), True) if day else None


def _year_month(m: re.Match[str], _s: Sight) -> tuple[str, bool] | None:
    month = int(m["month"])
    return (f"{m['year']}-{month:02d}", False) if 1 <= month <= 12 else None


def _month_day(m: re.Match[str], s: Sight) -> tuple[str, bool] | None:
    """A day of a month; a weekday said with it picks the year."""
    month, day = MONTHS[m["month"]], _day_number(m["day"])
    if m["year"]:
        made = day_or_none(_whole_year(m["year"], s), month, day)
        return (made.isoformat(), False) if made else None
    made = nearest(s.today, month, day, past=s.past)
    if made and m["weekday"] and made.weekday() != WEEKDAYS[m["weekday"]]:
        around = [day_or_none(s.today.year + shift, month, day) for shift in (0, -1, 1)]
        made = next((d for d in around if d and d.weekday() == WEEKDAYS[m["weekday"]]), made)
    return (made.isoformat(), False) if made else None


def _year_month_name_day(m: re.Match[str], _s: Sight) -> tuple[str, bool] | None:
    made = day_or_none(int(m["year"]), MONTHS[m["month"]], _day_number(m["day"]))
    return (made.isoformat(), False) if made else None


def _weekday_and_day(m: re.Match[str], s: Sight) -> tuple[str, bool] | None:
    """As in "Friday the 15th": the nearest month in which they go together."""
    day, weekday = _day_number(m["day"]), WEEKDAYS[m["weekday"]]
    for step in range(_MONTHS_SEARCHED):
        year, month = divmod(s.today.year * 12 + s.today.month - 1 + (-step if s.past else step), 12)
        made = day_or_none(year, month + 1, day)
        if made and made.weekday() == weekday and (made <= s.today if s.past else made >= s.today):
            return (made.isoformat(), False)
    return None


def _nth_weekday(m: re.Match[str], s: Sight) -> tuple[str, bool] | None:
    """As in "the first Friday of July": a past one, or the next when something is planned."""
    if m["month"]:
        iso = _month_year(m, s)[0] if m["year"] else _month_alone(m, s)[0]
    else:
        iso = month_back(s.today, {"last": 1, "next": -1}.get(m["which"], 0))
    year, month = int(iso[:4]), int(iso[5:7])
    days = [d for w in calendar.monthcalendar(year, month) if (d := w[WEEKDAYS[m["weekday"]]])]
    place = -1 if m["nth"] == "last" else (ORDINALS.get(m["nth"]) or int(m["nth"][0])) - 1
    return (date(year, month, days[place]).isoformat(), False) if place < len(days) else None


def _weekday_next_week(m: re.Match[str], s: Sight) -> tuple[str, bool]:
    return _days(s, WEEKDAYS[m["weekday"]] - s.today.weekday() + 7)


def _worded_year(m: re.Match[str], s: Sight) -> tuple[str, bool] | None:
    """As in "nineteen ninety one" and "two thousand and nine"."""
    words = m.group().replace("-", " ").split()
    if words[0] == "two":
        year = words_to_number(m.group())
    else:
        rest = words_to_number(" ".join(w for w in words[1:] if w not in ("oh", "o")))
        year = None if rest is None else (1900 if words[0] == "nineteen" else 2000) + int(rest)
    return (f"{year}", False) if isinstance(year, int) and _FIRST_YEAR <= year <= s.today.year + 1 else None


def _month_year(m: re.Match[str], s: Sight) -> tuple[str, bool]:
    return (f"{_whole_year(m['year'], s)}-{MONTHS[m['month']]:02d}", False)


def _month_alone(m: re.Match[str], s: Sight) -> tuple[str, bool]:
    month = MONTHS[m["month"]]
    which = m.groupdict().get("which") or ""
    year = s.today.year
    if which == "next" or (not s.past and not which):
        year += month < s.today.month or (which == "next" and month == s.today.month)
    elif which == "last":
        year -= month >= s.today.month
    elif which != "this":
        year -= month > s.today.month
    return (f"{year}-{month:02d}", False)


def _days(s: Sight, days: int, *, rough: bool = False) -> tuple[str, bool]:
    return ((s.today + timedelta(days=days)).isoformat(), rough)


def _weekday(m: re.Match[str], s: Sight) -> tuple[str, bool]:
    which = (m.groupdict().get("which") or "").strip()
    wanted = WEEKDAYS[m["weekday"]]
    if "next week" in which:
        return _days(s, wanted - s.today.weekday() + 7)
    back = (s.today.weekday() - wanted) % 7 or 7
    ahead = (wanted - s.today.weekday()) % 7 or 7
    if which in ("next", "coming", "this coming") or (
        not s.past and not which.startswith(("last", "past", "this past"))
    ):
        return _days(s, ahead)
    return _days(s, -back, rough=which == "this")


def _last_week_day(m: re.Match[str], s: Sight) -> tuple[str, bool]:
    wanted = WEEKDAYS[m["day2"] or m["day3"] or m["day4"]]
    return _days(s, wanted - s.today.weekday() - 7)


def _cycle(m: re.Match[str], s: Sight) -> tuple[str, bool] | None:
    unit = {"wk": "week", "yr": "year"}.get(m["unit"], m["unit"])
    step = 1 if m["which"] in ("next", "coming") else 0 if m["which"] == "this" else -1
    if unit == "week":
        return _days(s, 7 * step, rough=True)
    if unit == "weekend":
        saturday = s.today + timedelta(days=(5 - s.today.weekday()) % 7)
        if step < 0 or s.past:
            saturday -= timedelta(days=7 if saturday > s.today else 0)
        return (saturday.isoformat(), True)
    if unit == "month":
        return (month_back(s.today, -step), False)
    if unit == "year":
        return (f"{s.today.year + step}", False)
    return None


def _before_last(m: re.Match[str], s: Sight) -> tuple[str, bool]:
    if m["unit"] == "week":
        return _days(s, -14, rough=True)
    if m["unit"] == "month":
        return (month_back(s.today, 2), False)
    return (f"{s.today.year - 2}", False)


def _season(m: re.Match[str], s: Sight) -> tuple[str, bool]:
    first_month = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}[m["season"]]
    if m["which"] in ("next", "this coming"):
        return (f"{s.today.year + (first_month <= s.today.month)}", True)
    return (f"{s.today.year - (first_month + 2 >= s.today.month)}", True)


def _day_of_month(m: re.Match[str], s: Sight) -> tuple[str, bool] | None:
    day = _day_number(m["day"])
    if not (m["day"][0].isalpha() or m["day"].endswith(("st", "nd", "rd", "th"))) or not 1 <= day <= 31:
        return None
    month = s.today.replace(day=1)
    for _ in range(3):
        made = day_or_none(month.year, month.month, day)
        if made and (made <= s.today if s.past else made >= s.today):
            return (made.isoformat(), True)
        month = (month - timedelta(days=1)).replace(day=1) if s.past else (month + timedelta(days=32)).replace(day=1)
    return None


def _year(m: re.Match[str], s: Sight) -> tuple[str, bool] | None:
    year = int(m["year"])
    return (m["year"], False) if year <= s.today.year + (20 if not s.past else 1) else None


def _short_year(m: re.Match[str], s: Sight) -> tuple[str, bool] | None:
    return (str(_whole_year(m["short"], s)), False)
