"""Reads a day that is told after its month, or once more: "until mid January, stopped on the 15th. Yes, the 15th"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from prescreen.facts import parse_date
from prescreen.reading.dates import FoundDate
from prescreen.reading.text import Text

_MONTH, _WHOLE = 7, 10
_DAY = re.compile(r"(?:on )?(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)")
_BETWEEN = re.compile(
    r"[ ,;(-]{1,3}(?:(?:and|so|i|it|to be exact|exactly|stopped|finished|last|one|dose|was|on|around|about)[ ,]+){0,5}"
)


def with_days(text: Text, dates: list[FoundDate], today: date) -> list[FoundDate]:
    """The dates, those that only name a day in the month that was named right before it."""
    found = list(dates)
    for place in range(1, len(found)):
        month, day = found[place - 1], found[place]
        said = _DAY.fullmatch(text.norm[day.start : day.end].strip())
        if said is not None and (again := _told_before(found[:place], int(said["day"]))) is not None:
            found[place] = replace(day, iso=again)
            continue
        if said is None or not _BETWEEN.fullmatch(text.norm, month.end, day.start):
            continue
        if len(month.iso) == _WHOLE and not month.rough:
            continue
        iso = f"{month.iso[:_MONTH]}-{int(said['day']):02}"
        if len(month.iso) >= _MONTH and _is_day(iso) and iso <= today.isoformat():
            found[place] = replace(day, iso=iso)
    return found


def _told_before(dates: list[FoundDate], day: int) -> str | None:
    """The day that was told with its month, where only its number is said again: "20th of October. Yes, the 20th"."""
    same = [d.iso for d in dates if len(d.iso) == _WHOLE and not d.rough and int(d.iso[_MONTH + 1 :]) == day]
    return same[-1] if same else None


def _is_day(iso: str) -> bool:
    try:
        parse_date(iso)
    except ValueError:
        return False
    return True
