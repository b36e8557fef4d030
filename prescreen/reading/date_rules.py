"""The written forms of days, months and years, each a pattern with a function that works out what it stands for."""

from __future__ import annotations

import re
from datetime import timedelta

from prescreen.reading.calendar_days import day_or_none, last_of_month, month_back, nearest
from prescreen.reading.lexicon.calendar import MONTHS, ORDINALS, WEEKDAYS
from prescreen.reading.lexicon.dates import FORMS, NOT_A_YEAR
from prescreen.reading.sight import Made, Maker, Sight
from prescreen.reading.week_rules import WEEK_RULES
from prescreen.reading.worded_numbers import words_to_number

_FIRST_YEAR = 1900
_YEARS_AHEAD = 10
_LATELY, _MONTH = 60, len("2026-03")
_ALWAYS = (24, 7)
_MONTHS = 12
_NEARLY_A_YEAR, _OF_LATE = 270, 100
"""Days ago."""
_NOT_A_YEAR = re.compile(NOT_A_YEAR)


def date_rules() -> list[tuple[str, Maker]]:
    """All forms, each with what makes a date of it."""
    makers: dict[str, Maker] = {
        "year_month_name_day": _year_month_name_day,
        "worded_year": _worded_year,
        "on_day_of_month": _day_of_month,
        "year_month_day": _iso,
        "numeric": _numeric,
        "numeric_comma": _numeric,
        "year_month": _year_month,
        "month_slash_year": _year_month,
        "month_day": _month_day,
        "month_day_time_year": _month_day,
        "day_month": _month_day,
        "month_year": _month_year,
        "month_of_year": _month_of_year,
        "month_day_of_year": _day_of_year,
        "day_month_of_year": _day_of_year,
        "day_of_cycle_month": _day_of_cycle_month,
        "last_days_of_month": _last_day_of_month,
        "which_month": _month_alone,
        "led_month": _month_alone,
        "plain_month": _month_alone,
        "only_month": _month_alone,
        "day_of_month": _day_of_month,
        "bare_day_of_month": _bare_day_of_month,
        "led_year": _year,
        "plain_year": _year,
        "led_short_year": _short_year,
        "short_year": _short_year,
        **WEEK_RULES,
    }
    return [(FORMS[name], maker) for name, maker in makers.items()]


def _whole_year(short: str, sight: Sight) -> int:
    if short[0].isalpha():
        return int(_year_in_words(short) or 0)
    number = int(short.lstrip("'"))
    if number >= 100:
        return number
    ahead = 0 if sight.past else _YEARS_AHEAD
    return 2000 + number if number <= sight.today.year % 100 + ahead else 1900 + number


def _year_in_words(words: str) -> int | None:
    value = words_to_number(re.sub(r"[ -]oh?[ -]", " zero ", words))
    return None if value is None else int(value)


def _day_number(word: str) -> int:
    if word[0].isdigit():
        return int(re.sub(r"\D", "", word))
    ordinal = ORDINALS.get(word.replace(" ", "-"))
    return ordinal if ordinal is not None else int(words_to_number(word) or 0)


def _iso(m: re.Match[str], _s: Sight) -> Made:
    day = day_or_none(int(m["year"]), int(m["month"]), int(m["day"]))
    return (day.isoformat(), False) if day else None


def _numeric(m: re.Match[str], s: Sight) -> Made:
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


def bare_day(first: str, second: str, s: Sight) -> Made:
    """Month and day without a year, "3/6": the nearest such day, always rough.

    Of a past the other order counts where it is of late and the usual one nearly a year ago: "12/10" in November. A day
    that may as well be this year ("3/26" in 2026), and is some time ago, is no more than the month.
    """
    a, b = int(first), int(second)
    may_be_year = second == f"{s.today.year % 100:02d}"
    if (a, b) == _ALWAYS:
        return None
    if s.day_first and 1 <= b <= _MONTHS:
        a, b = b, a
    if not 1 <= a <= _MONTHS and 1 <= b <= _MONTHS:
        a, b = b, a
    day = nearest(s.today, a, b, past=s.past) if 1 <= a <= _MONTHS else None
    if day and s.past and 1 <= b <= _MONTHS and (s.today - day).days > _NEARLY_A_YEAR:
        swapped = nearest(s.today, b, a, past=True)
        day = swapped if swapped and (s.today - swapped).days <= _OF_LATE else day
    if day and may_be_year and s.past and day.year == s.today.year and (s.today - day).days > _LATELY:
        return (day.isoformat()[:_MONTH], True)
    return (day.isoformat(), True) if day else None


def weekday_and_slash(m: re.Match[str], s: Sight) -> Made:
    """As in "Monday 11/16" and "lunes 16/11": the weekday tells which number is the month, where both may be.

    Where it fits neither way of reading them, the numbers stand: a weekday is easier mistaken.
    """
    ways = [(int(m["a"]), int(m["b"])), (int(m["b"]), int(m["a"]))]
    if s.day_first:
        ways.reverse()
    if m["year"]:
        told = [day_or_none(_whole_year(m["year"], s), *way) for way in ways]
    else:
        here = [(way, past) for past in (s.past, not s.past) for way in ways if 1 <= way[0] <= _MONTHS]
        told = [nearest(s.today, *way, past=past) for way, past in here]
    days = [day for day in told if day]
    fitting = [day for day in days if day.weekday() == WEEKDAYS[m["weekday"]]]
    return ((fitting or days)[0].isoformat(), not fitting) if days else None


def _year_month(m: re.Match[str], _s: Sight) -> Made:
    month = int(m["month"])
    return (f"{m['year']}-{month:02d}", False) if 1 <= month <= 12 else None


def _month_day(m: re.Match[str], s: Sight) -> Made:
    """A day of a month; a weekday said with it picks the year."""
    groups = m.groupdict()
    month, day = MONTHS[m["month"]], _day_number(m["day"])
    weekday = groups.get("weekday") or groups.get("weekday_after")
    if m["year"]:
        made = day_or_none(_whole_year(m["year"], s), month, day)
        return (made.isoformat(), False) if made else None
    which = groups.get("which")
    past = s.past if which in (None, "this") else which in ("last", "past", "this past")
    made = nearest(s.today, month, day, past=past)
    if made and weekday and made.weekday() != WEEKDAYS[weekday]:
        around = [day_or_none(s.today.year + shift, month, day) for shift in (0, -1, 1)]
        made = next((d for d in around if d and d.weekday() == WEEKDAYS[weekday]), made)
    return (made.isoformat(), False) if made else None


def _year_month_name_day(m: re.Match[str], _s: Sight) -> Made:
    made = day_or_none(int(m["year"]), MONTHS[m["month"]], _day_number(m["day"]))
    return (made.isoformat(), False) if made else None


def _worded_year(m: re.Match[str], s: Sight) -> Made:
    """As in "nineteen ninety one" and "two thousand and nine"."""
    year = _year_in_words(m.group())
    return (f"{year}", False) if year is not None and _FIRST_YEAR <= year <= s.today.year + 1 else None


def _month_year(m: re.Match[str], s: Sight) -> Made:
    return (f"{_whole_year(m['year'], s)}-{MONTHS[m['month']]:02d}", False)


def _month_of_year(m: re.Match[str], s: Sight) -> Made:
    """As in "March of last year"."""
    which, month = m["which"] or m["which2"], m["month"] or m["month2"]
    return (f"{s.today.year + _years_away(which)}-{MONTHS[month]:02d}", False)


def _day_of_year(m: re.Match[str], s: Sight) -> Made:
    """As in "March 5 last year"."""
    made = day_or_none(s.today.year + _years_away(m["which"]), MONTHS[m["month"]], _day_number(m["day"]))
    return (made.isoformat(), False) if made else None


def _years_away(which: str) -> int:
    return -2 if "before" in which else {"last": -1, "next": 1}.get(which.split(maxsplit=1)[0], 0)


def _month_alone(m: re.Match[str], s: Sight) -> Made:
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


def _day_of_cycle_month(m: re.Match[str], s: Sight) -> Made:
    """As in "the 20th of last month"."""
    month = month_back(s.today, {"last": 1, "past": 1, "next": -1}.get(m["which"], 0))
    made = day_or_none(int(month[:4]), int(month[5:]), _day_number(m["day"]))
    return (made.isoformat(), False) if made else None


def _last_day_of_month(m: re.Match[str], s: Sight) -> Made:
    """As in "the last day of May"."""
    found = _month_year(m, s) if m["year"] else _month_alone(m, s)
    if found is None:
        return None
    return (last_of_month(int(found[0][:4]), int(found[0][5:7])).isoformat(), False)


def _day_of_month(m: re.Match[str], s: Sight) -> Made:
    if not (m["day"][0].isalpha() or m["day"].endswith(("st", "nd", "rd", "th"))):
        return None
    return _nearest_day(_day_number(m["day"]), s)


def _bare_day_of_month(m: re.Match[str], s: Sight) -> Made:
    return _nearest_day(int(m["day"]), s)


def _nearest_day(day: int, s: Sight) -> Made:
    if not 1 <= day <= 31:
        return None
    month = s.today.replace(day=1)
    for _ in range(3):
        made = day_or_none(month.year, month.month, day)
        if made and (made <= s.today if s.past else made >= s.today):
            return (made.isoformat(), True)
        month = (month - timedelta(days=1)).replace(day=1) if s.past else (month + timedelta(days=32)).replace(day=1)
    return None


def _year(m: re.Match[str], s: Sight) -> Made:
    year = int(m["year"])
    if _NOT_A_YEAR.search(m.string[max(0, m.start("year") - 20) : m.start("year")]):
        return None
    return (m["year"], False) if year <= s.today.year + (20 if not s.past else 1) else None


def _short_year(m: re.Match[str], s: Sight) -> Made:
    return (str(_whole_year(m["short"], s)), False)
