"""Finds dates in a message, relative to today. What is not said stays open: `2019` and `2026-02` are whole answers.

The tense decides between readings: a past event's "March" is the last one, a planned one's the next. A date that
rests on a guess, such as "last week" or 3/6, is marked `rough` and gets read back.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from prescreen.reading.calendar_days import holiday
from prescreen.reading.date_rules import Sight, Tense, bare_day, date_rules
from prescreen.reading.durations import DurationReader, Length
from prescreen.reading.lexicon import dates as words
from prescreen.reading.lexicon.calendar import HOLIDAYS
from prescreen.reading.text import Text

_DAY_LENGTH, _MONTH_LENGTH = 10, 7
_LEAP = {"tomorrow": 1, "yesterday": -1}
_FIRST_YEAR, _LAST_YEAR = 1900, 2200


@dataclass(frozen=True, slots=True)
class FoundDate:
    """An ISO date, `YYYY-MM` or `YYYY` with its place in normalised text. `rough`: read it back."""

    iso: str
    start: int
    end: int
    rough: bool = False


class DateReader:
    """Compiled once, used for every message."""

    def __init__(self, durations: DurationReader) -> None:
        self._durations = durations
        self._rules = date_rules()
        self._bare = re.compile(words.BARE_DAY)
        which = r"(?:(?P<which>last|this|next|this past) )?"
        self._holidays = [
            (re.compile(rf"\b{which}(?:{pattern})(?:,? (?P<year>(?:19|20)\d\d))?\b"), key) for pattern, key in HOLIDAYS
        ]
        self._ago = re.compile(words.AGO)
        self._from_now = re.compile(words.FROM_NOW)
        self._in = re.compile(words.IN)
        self._ahead = re.compile(words.AHEAD)
        self._hace = re.compile(words.HACE)

    def find(self, text: Text, today: date, *, tense: Tense = "past", day_first: bool = False) -> list[FoundDate]:
        """All dates of a message in the order they stand; longer matches win over shorter ones."""
        sight = Sight(today, tense, day_first)
        norm = text.norm
        candidates: list[FoundDate] = [*self._relative(text, sight), *self._holiday(norm, sight)]
        for pattern, maker in self._rules:
            for match in pattern.finditer(norm):
                if (made := maker(match, sight)) is not None:
                    candidates.append(FoundDate(made[0], match.start(), match.end(), made[1]))
        for match in self._bare.finditer(norm):
            if (made := bare_day(match, sight)) is not None:
                candidates.append(FoundDate(made[0], match.start("a"), match.end("b"), made[1]))
        found: list[FoundDate] = []
        for candidate in sorted(candidates, key=lambda d: (-(d.end - d.start), d.start)):
            if all(candidate.end <= other.start or candidate.start >= other.end for other in found):
                found.append(candidate)
        return sorted(found, key=lambda d: d.start)

    def _relative(self, text: Text, sight: Sight) -> list[FoundDate]:
        found = []
        for length in self._durations.find(text):
            after = text.norm[length.end : length.end + 24]
            before = text.norm[max(0, length.start - 60) : length.start]
            if match := self._ago.match(after):
                made = _shift(sight.today, length, -1)
                end = length.end + match.end()
            elif self._hace.search(before):
                made, end = _shift(sight.today, length, -1), length.end
            elif match := self._from_now.match(after):
                made = _shift(sight.today + timedelta(days=_LEAP.get(match["from"] or "", 0)), length, 1)
                end = length.end + match.end()
            elif self._in.search(before) and (sight.tense == "future" or self._ahead.search(before)):
                made, end = _shift(sight.today, length, 1), length.end
            else:
                continue
            if made is not None:
                found.append(FoundDate(made, length.start, end, length.rough))
        return found

    def _holiday(self, norm: str, sight: Sight) -> list[FoundDate]:
        found = []
        for pattern, key in self._holidays:
            for match in pattern.finditer(norm):
                year = int(match["year"]) if match["year"] else None
                days = [
                    holiday(key, y)
                    for y in ([year] if year else [sight.today.year - 1, sight.today.year, sight.today.year + 1])
                ]
                fitting = [d for d in days if year or (d <= sight.today if sight.tense == "past" else d >= sight.today)]
                if fitting:
                    day = max(fitting) if sight.tense == "past" else min(fitting)
                    found.append(FoundDate(day.isoformat(), match.start(), match.end(), rough=True))
        return found


def _shift(today: date, length: Length, sign: int) -> str | None:
    """The day a length of time away; whole years are known to the month only."""
    months = sign * (length.years * 12 + length.months)
    index = today.year * 12 + today.month - 1 + int(months)
    year, month = index // 12, index % 12 + 1
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    made = date(year, month, min(today.day, calendar.monthrange(year, month)[1])) + timedelta(days=sign * length.days)
    if length.years and not length.days and not length.months:
        return made.isoformat()[:_MONTH_LENGTH]
    return made.isoformat()[:_DAY_LENGTH]
