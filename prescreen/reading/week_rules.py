"""Dates said by weekdays, weeks, months, years and seasons around today: "last Tuesday", "two Fridays ago"."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from typing import Final

from prescreen.reading.calendar_days import day_or_none, month_back
from prescreen.reading.lexicon.calendar import MONTHS, ORDINALS, WEEKDAYS
from prescreen.reading.sight import Made, Maker, Sight
from prescreen.reading.worded_numbers import words_to_number

_MONTHS_SEARCHED = 14
_MOST_WEEKS = 30
_SATURDAY = 5
_NEAR_DAYS: Final = {"today": 0, "tomorrow": 1}
_SPELT: Final = {"wk": "week", "yr": "year"}


def _weekday_and_day(m: re.Match[str], s: Sight) -> Made:
    """As in "Friday the 15th": the nearest month in which they go together."""
    word = m["day"]
    day = int(re.sub(r"\D", "", word)) if word[0].isdigit() else ORDINALS.get(word.replace(" ", "-"))
    day = day if day is not None else int(words_to_number(word) or 0)
    for step in range(_MONTHS_SEARCHED):
        year, month = divmod(s.today.year * 12 + s.today.month - 1 + (-step if s.past else step), 12)
        made = day_or_none(year, month + 1, day)
        if made and made.weekday() == WEEKDAYS[m["weekday"]] and (made <= s.today if s.past else made >= s.today):
            return (made.isoformat(), False)
    return None


def _nth_weekday(m: re.Match[str], s: Sight) -> Made:
    """As in "the first Friday of July": a past one, or the next when something is planned."""
    if m["month"]:
        month, year = MONTHS[m["month"]], int(m["year"]) if m["year"] else s.today.year
        if not m["year"]:
            year += (month < s.today.month) * (not s.past) - (month > s.today.month) * s.past
    else:
        iso = month_back(s.today, {"last": 1, "next": -1}.get(m["which"], 0))
        year, month = int(iso[:4]), int(iso[5:7])
    days = [d for w in calendar.monthcalendar(year, month) if (d := w[WEEKDAYS[m["weekday"]]])]
    place = -1 if m["nth"] == "last" else (ORDINALS.get(m["nth"]) or int(m["nth"][0])) - 1
    return (date(year, month, days[place]).isoformat(), False) if place < len(days) else None


def _days(s: Sight, days: int, *, rough: bool = False) -> tuple[str, bool]:
    return ((s.today + timedelta(days=days)).isoformat(), rough)


def _weekday_next_week(m: re.Match[str], s: Sight) -> Made:
    return _days(s, WEEKDAYS[m["weekday"]] - s.today.weekday() + 7)


def _weekday_this_week(m: re.Match[str], s: Sight) -> Made:
    return _days(s, WEEKDAYS[m["weekday"]] - s.today.weekday())


def _weekday(m: re.Match[str], s: Sight) -> Made:
    which = (m.groupdict().get("which") or "").strip()
    wanted = WEEKDAYS[m["weekday"]]
    if "next week" in which:
        return _days(s, wanted - s.today.weekday() + 7)
    back = (s.today.weekday() - wanted) % 7 or 7
    ahead = (wanted - s.today.weekday()) % 7 or 7
    if which == "this":
        in_this_week = wanted - s.today.weekday()
        return _days(s, in_this_week if in_this_week > 0 or s.past else ahead, rough=True)
    if which in ("next", "coming", "this coming", "upcoming", "following") or (
        not s.past and not which.startswith(("last", "past", "this past", "previous"))
    ):
        return _days(s, ahead + 7 * (which == "next" and ahead == 1))  # nobody calls tomorrow "next Tuesday"
    return _days(s, -back)


def _weekday_after_next(m: re.Match[str], s: Sight) -> Made:
    return _days(s, ((WEEKDAYS[m["weekday"]] - s.today.weekday()) % 7 or 7) + 7)


def _weeks_from_day(m: re.Match[str], s: Sight) -> Made:
    """As in "a week on Thursday", "three weeks today", and "a week last Thursday", which is behind."""
    words = m["n"]
    number = 2 if "couple" in words else int(words) if words.isdigit() else int(words_to_number(words) or 1)
    weeks = number * (2 if m["unit"].startswith("fortnight") else 1)
    if not 0 < weeks <= _MOST_WEEKS or (s.past and not m["last"]):
        return None
    if m["day"] in _NEAR_DAYS:
        return None if m["last"] else _days(s, 7 * weeks + _NEAR_DAYS[m["day"]])
    wanted = WEEKDAYS[m["day"]]
    if m["last"]:
        return _days(s, -((s.today.weekday() - wanted) % 7 or 7) - 7 * weeks)
    return _days(s, ((wanted - s.today.weekday()) % 7 or 7) + 7 * weeks)


def _weekday_before_last(m: re.Match[str], s: Sight) -> Made:
    return _days(s, -((s.today.weekday() - WEEKDAYS[m["weekday"]]) % 7 or 7) - 7)


def _counted_weekday(m: re.Match[str], s: Sight) -> Made:
    """As in "two Fridays ago" and "three Sundays from now"."""
    words = re.sub(r"^(?:an?|the) ", "", m["n"]).removesuffix(" of")
    number = 2 if "couple" in words else int(words) if words.isdigit() else int(words_to_number(words) or 0)
    if not 0 < number <= _MOST_WEEKS:
        return None
    wanted = WEEKDAYS.get(m["weekday"], _SATURDAY)
    if m["ago"]:
        return _days(s, -((s.today.weekday() - wanted) % 7 or 7) - 7 * (number - 1))
    return _days(s, ((wanted - s.today.weekday()) % 7 or 7) + 7 * (number - 1))


def _last_week_day(m: re.Match[str], s: Sight) -> Made:
    wanted = WEEKDAYS[m["day2"] or m["day3"] or m["day4"]]
    return _days(s, wanted - s.today.weekday() - 7)


def _cycle(m: re.Match[str], s: Sight) -> Made:
    unit = _SPELT.get(m["unit"], m["unit"])
    step = 1 if m["which"] in ("next", "coming", "upcoming", "following") else 0 if m["which"] == "this" else -1
    if unit == "week":
        return _days(s, 7 * step, rough=True)
    if unit == "weekend":
        saturday = s.today + timedelta(days=(5 - s.today.weekday()) % 7)
        if step < 0 or (s.past and step == 0):
            saturday -= timedelta(days=7 if saturday > s.today else 0)
        return (saturday.isoformat(), True)
    if unit == "month":
        return (month_back(s.today, -step), False)
    if unit == "year":
        return (f"{s.today.year + step}", False)
    return None


def _before_last(m: re.Match[str], s: Sight) -> Made:
    if m["unit"] == "week":
        return _days(s, -14, rough=True)
    if m["unit"] == "month":
        return (month_back(s.today, 2), False)
    return (f"{s.today.year - 2}", False)


def _season(m: re.Match[str], s: Sight) -> Made:
    first_month = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}[m["season"]]
    if m["which"] in ("next", "this coming"):
        return (f"{s.today.year + (first_month <= s.today.month)}", True)
    return (f"{s.today.year - (first_month + 2 >= s.today.month)}", True)


WEEK_RULES: Final[dict[str, Maker]] = {
    "weekday_and_day": _weekday_and_day,
    "nth_weekday": _nth_weekday,
    "weekday_next_week": _weekday_next_week,
    "weekday_this_week": _weekday_this_week,
    "weeks_from_day": _weeks_from_day,
    "weekday_after_next": _weekday_after_next,
    "weekday_before_last": _weekday_before_last,
    "counted_weekday": _counted_weekday,
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
    "start_of_cycle": lambda m, s: (f"{s.today.year}" if m["unit"] == "year" else month_back(s.today, 0), True),
    "cycle_before_last": _before_last,
    "semana_pasada": lambda m, s: _days(s, -7, rough=True),
    "mes_pasado": lambda m, s: (month_back(s.today, 1), False),
    "ano_pasado": lambda m, s: (f"{s.today.year - 1}", False),
    "season_of_year": lambda m, s: (m["year"], True),
    "which_season": _season,
}
"""The forms of `lexicon.dates.FORMS` that look at the week, the month or the year of today."""
