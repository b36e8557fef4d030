"""Finds dates in a message, relative to today. What is not said stays open: `2019` and `2026-02` are whole answers.

The tense decides between readings: a past event's "March" is the last one, a planned one's the next. A date that
rests on a guess, such as "last week" or 3/6, is marked `rough` and gets read back.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from prescreen.reading.calendar_days import day_or_none, holiday
from prescreen.reading.date_rules import bare_day, date_rules, weekday_and_slash
from prescreen.reading.durations import DurationReader, Length
from prescreen.reading.lexicon import dates as words
from prescreen.reading.lexicon.calendar import HOLIDAYS, MONTHS, WEEKDAYS
from prescreen.reading.lexicon.feasts import FEASTS, YEARS_ON
from prescreen.reading.ordinals import end_without_ordinal
from prescreen.reading.sieve import Patterns
from prescreen.reading.sight import Sight, Tense
from prescreen.reading.text import Text
from prescreen.reading.worded_numbers import words_to_number

_DAY_LENGTH, _MONTH_LENGTH, _YEAR_LENGTH = 10, 7, 4
_LEAP = {"tomorrow": 1, "yesterday": -1, "today": 0}
_FIRST_YEAR, _LAST_YEAR = 1900, 2200
_MONTHS = 12
_NEAR, _LAST_NEAR = 7, 24
_LAST_SURE = 28
_NAMED_DAYS = (*FEASTS, *HOLIDAYS)
_FEW = 2
_RECENT = 200
"""Days within which a second date lies near the first."""
_WHOLE_MONTH = "islamic:9:1"
"""Ramadan: a month long."""
_FIRST_DAY = "01-01"
OTHER_NEW_YEAR = re.compile(r"\b(?:chinese|lunar|jewish|islamic|parsi|persian|tamil|thai|korean|vietnamese|hindu) $")


@dataclass(frozen=True, slots=True)
class FoundDate:
    """An ISO date, `YYYY-MM` or `YYYY` with its place in normalised text.

    `rough`: read it back; `absent`: nothing was taken since.
    """

    iso: str
    start: int
    end: int
    rough: bool = False
    feast: bool = False
    absent: bool = False


_BRITISH = re.compile(r"\b(?:jabs?|haemo\w*|leukaemia|oedema|anaemi\w*|umol|nhs|gp|bd|tds|mum|fortnight|uk)\b(?!/)")
"""Words of people who write the day before the month."""


class DateReader:
    """Compiled once, used for every message. `day_first`: 3/6 is the third of June."""

    def __init__(self, durations: DurationReader, *, day_first: bool = False) -> None:
        self._durations = durations
        self._day_first = day_first
        rules = date_rules()
        self._forms, self._makers = Patterns(form for form, _ in rules), [maker for _, maker in rules]
        self._sign = re.compile(words.SIGN)
        self._bare = re.compile(words.BARE_DAY)
        self._bare_dot = re.compile(words.BARE_DOT)
        self._weekday_slash = re.compile(words.WEEKDAY_AND_SLASH)
        which = (
            r"(?:(?P<which>last year'?s?|this year'?s?|next year'?s?|last|this|next|this past|this coming|coming) )?"
        )
        year = r"(?:,? (?:of |in )?(?:(?P<year>(?:19|20)\d\d)|(?P<of>last|this|next) year))?"
        self._holidays = Patterns(rf"\b{which}(?:{pattern}){year}(?![a-z])" for pattern, _ in _NAMED_DAYS)
        self._any_holiday = Patterns(rf"\b(?:{pattern})" for pattern, _ in _NAMED_DAYS)
        weekdays = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
        self._years_on = re.compile(YEARS_ON)
        self._ago = re.compile(words.AGO)
        self._ago_weekday = re.compile(words.AGO_WEEKDAY.format(weekdays=weekdays))
        self._weekday_of = re.compile(words.WEEKDAY_OF.format(weekdays=weekdays))
        self._from_now = re.compile(words.FROM_NOW)
        self._from_date = re.compile(words.FROM_DATE)
        self._beside_day = re.compile(words.BESIDE_DAY)
        self._upcoming = re.compile(words.UPCOMING)
        self._in = re.compile(words.IN)
        self._ahead = re.compile(words.AHEAD)
        self._looks_back = re.compile(words.LOOKS_BACK)
        self._hace = re.compile(words.HACE)
        self._around = re.compile(words.AROUND)
        self._later_day, self._refines = re.compile(words.LATER_DAY), re.compile(words.REFINES)
        self._month = re.compile("|".join(m for m in MONTHS if len(m) > _FEW))
        self._in_the_new = re.compile(words.IN_THE_NEW)
        self._cycle_month = re.compile(words.CYCLE_MONTH)
        self._did = re.compile(words.DID)
        self._ago_day = re.compile(words.AGO_DAY)
        self._set = re.compile(words.SET)
        self._will = re.compile(words.WILL)

    @property
    def day_first(self) -> bool:
        """Is 3/6 the third of June?"""
        return self._day_first

    def find(self, text: Text, today: date, *, tense: Tense = "past", day_first: bool = False) -> list[FoundDate]:
        """All dates of a message in the order they stand; longer matches win over shorter ones."""
        sight = Sight(today, tense, day_first or self._day_first or _BRITISH.search(text.norm) is not None)
        return list(text.once((self, sight), lambda: tuple(self._find(text, sight))))

    def _find(self, text: Text, sight: Sight) -> list[FoundDate]:
        norm = text.norm
        if self._sign.search(norm) is None and not self._any_holiday.found(norm):
            return []
        lengths = self._durations.find(text)
        candidates: list[FoundDate] = [*self._relative(norm, lengths, sight), *self._holiday(norm, sight)]
        for number, match in self._forms.numbered(norm):
            if (made := self._makers[number](match, sight)) is not None:
                end = match.start() + len(match.group().rstrip(".,"))
                candidates.append(FoundDate(made[0], match.start(), end, made[1]))
        for match in self._bare.finditer(norm):
            if (made := bare_day(match["a"], match["b"], sight)) is not None:
                candidates.append(FoundDate(made[0], match.start("a"), match.end("b"), made[1]))
        for match in self._bare_dot.finditer(norm):
            if (made := self._dotted(match, sight)) is not None:
                candidates.append(FoundDate(made[0], match.start(), match.end(), made[1]))
        for match in self._weekday_slash.finditer(norm):
            if (made := weekday_and_slash(match, sight)) is not None:
                candidates.append(FoundDate(made[0], match.start(), match.end(), made[1]))
        candidates += self._counted_from(norm, lengths, candidates)
        candidates += self._beside(norm, candidates)
        candidates = self._same_month(text, candidates, sight) + candidates
        candidates += self._years_ago(norm, lengths, candidates, sight)
        candidates = [self._about(norm, d) for d in candidates]
        found: list[FoundDate] = []
        for candidate in sorted(candidates, key=lambda d: (-(d.end - d.start), d.start)):
            if all(candidate.end <= other.start or candidate.start >= other.end for other in found):
                found.append(candidate)
        return sorted((d for f in found if (d := _counted_out(norm, f)) is not None), key=lambda d: d.start)

    def first(self, text: Text, today: date, *, tense: Tense = "past") -> FoundDate | None:
        """The first date of a message; "I will come on Friday" looks ahead whatever the tense."""
        found = self.find(text, today, tense=tense)
        if not found:
            return None
        before = text.norm[max(0, found[0].start - 60) : found[0].start]
        if tense == "future" and self._set.search(before):
            return found[0]
        turned: Tense = "future" if tense == "past" else "past"
        if (self._will if tense == "past" else self._did).search(before):
            return next((d for d in self.find(text, today, tense=turned) if d.start == found[0].start), found[0])
        return found[0]

    @staticmethod
    def _dotted(match: re.Match[str], sight: Sight) -> tuple[str, bool] | None:
        if match["a"]:
            return bare_day(match["a"], match["b"], sight)
        return bare_day(match["a2"], match["b2"], sight) if max(int(match["a2"]), int(match["b2"])) > _MONTHS else None

    def _relative(self, norm: str, lengths: list[Length], sight: Sight) -> list[FoundDate]:
        found = []
        for length in lengths:
            after = norm[length.end : length.end + 40]
            before = norm[max(0, length.start - 60) : length.start]
            start, end, back = length.start, length.end, False
            if match := self._ago.match(after):
                made, back = _shift(sight.today, length, -1), True
                end = length.end + match.end()
                if (day := self._ago_day.match(norm, end)) and made is not None and len(made) == _DAY_LENGTH:
                    made = (date.fromisoformat(made) + timedelta(days=_LEAP[day["day"]])).isoformat()
                    end = day.end()
            elif self._hace.search(before):
                made, back = _shift(sight.today, length, -1), True
            elif match := self._from_now.match(after):
                made = _shift(sight.today + timedelta(days=_LEAP.get(match["from"] or "", 0)), length, 1)
                end = length.end + match.end()
            elif self._upcoming.search(before[-9:] + norm[length.start : length.end]):
                made = _shift(sight.today, length, 1)
                made = made[: _MONTH_LENGTH if length.months else _YEAR_LENGTH] if made and not length.days else made
            elif self._in.search(before) and (sight.tense == "future" or self._looks_ahead(before)):
                made = _shift(sight.today, length, 1)
            else:
                continue
            if made is not None and back and length.weeks and not (length.years or length.months or length.only_days):
                made, start, end = self._of_that_week(norm, made, start, end, sight.today)
            if made is not None:
                found.append(FoundDate(made, start, end, length.rough))
        return found

    def _looks_ahead(self, before: str) -> bool:
        return self._ahead.search(before) is not None and self._looks_back.search(before) is None

    def _of_that_week(self, norm: str, made: str, start: int, end: int, today: date) -> tuple[str, int, int]:
        """As in "three weeks ago on Monday": the Monday of that week; "a week ago last Monday" is the one before."""
        after = self._ago_weekday.match(norm, end)
        before = self._weekday_of.search(norm, max(0, start - 24), start)
        match = after or before
        if match is None:
            return made, start, end
        day = date.fromisoformat(made)
        day += timedelta(days=WEEKDAYS[match["weekday"]] - day.weekday())
        if after is not None and after["last"] and WEEKDAYS[after["weekday"]] >= today.weekday():
            day -= timedelta(days=_NEAR)
        return day.isoformat(), match.start() if before and not after else start, match.end() if after else end

    def _counted_from(self, norm: str, lengths: list[Length], dates: list[FoundDate]) -> list[FoundDate]:
        """As in "two weeks before Easter": a length of time counted from a day that is said."""
        found = []
        for length in lengths:
            for day in dates:
                way = self._from_date.match(norm[length.end : day.start]) if 0 < day.start - length.end < 24 else None
                if way is None or len(day.iso) != _DAY_LENGTH or length.seconds:
                    continue
                sign = -1 if way["way"] in ("before", "prior to") else 1
                made = _shift(date.fromisoformat(day.iso), length, sign)
                if made is not None and way["way"] != "since":
                    found.append(FoundDate(made, length.start, day.end, rough=True))
        return found

    def _beside(self, norm: str, dates: list[FoundDate]) -> list[FoundDate]:
        """As in "the day before Halloween": the day, or the week, beside a day that is said."""
        found = []
        for day in dates:
            beside = self._beside_day.search(norm, max(0, day.start - 40), day.start)
            if beside is None or len(day.iso) != _DAY_LENGTH:
                continue
            days = (_NEAR if beside["unit"].startswith("week") else 1) * (1 if beside["way"] == "after" else -1)
            made = (date.fromisoformat(day.iso) + timedelta(days=days)).isoformat()
            found.append(FoundDate(made, beside.start(), day.end, rough=True))
        return found

    def _same_month(self, text: Text, dates: list[FoundDate], sight: Sight) -> list[FoundDate]:
        """Days of the month that was said just before: "feb 11 and the 18th", "mid december, the 12th"."""
        named = [
            d
            for d in dates
            if (len(d.iso) > _YEAR_LENGTH and self._month.search(text.norm, d.start, d.end))
            or (len(d.iso) == _MONTH_LENGTH and self._cycle_month.search(text.norm, d.start, d.end))
        ]
        found = []
        for match in self._later_day.finditer(text.norm) if named else ():
            before = [d for d in named if d.end <= match.start()]
            if not before or any(d.start < match.end() and match.start() < d.end for d in named):
                continue
            last = max(before, key=lambda d: (d.end, -d.start))
            day, between = int(match["day"] or match["bare"]), text.norm[last.end : match.start()]
            refines = len(last.iso) == _MONTH_LENGTH and self._refines.match(between) is not None
            if not refines and (len(last.iso) != _DAY_LENGTH or text.sentence_at(last.start)[1] <= match.start()):
                continue
            made = _next_day(last.iso, day)
            told = refines and self._cycle_month.search(text.norm, last.start, last.end) is not None
            if made is None or (not told and (made > sight.today if sight.past else made < sight.today)):
                continue
            if abs((made - sight.today).days) <= _RECENT or refines:
                start = last.start if refines else match.start()
                found.append(FoundDate(made.isoformat(), start, match.end(), rough=True))
        return [*found, *_refined(dates)]

    def _holiday(self, norm: str, sight: Sight) -> list[FoundDate]:
        found: list[FoundDate] = []
        for number, match in self._holidays.numbered(norm):
            _, key = _NAMED_DAYS[number]
            try:
                end, day = self._in_years(match, key, sight)
            except KeyError:
                continue
            if day is None or OTHER_NEW_YEAR.search(norm[: match.start()]):
                continue
            iso = day.isoformat()
            if key == _FIRST_DAY and self._in_the_new.search(norm[: match.start()]):
                found.append(FoundDate(iso[:_YEAR_LENGTH], match.start(), end, rough=True))
                continue
            if key == _WHOLE_MONTH:
                if not 1 < day.day < _LAST_SURE:
                    continue
                iso = iso[:_MONTH_LENGTH]
            found.append(FoundDate(iso, match.start(), end, rough=True, feast=len(iso) == _DAY_LENGTH))
        return found

    def _in_years(self, match: re.Match[str], key: str, sight: Sight) -> tuple[int, date | None]:
        """The day of a holiday and where it ends, as in "Diwali in two years"."""
        after = self._years_on.match(match.string, match.end())
        count = words_to_number(after["n"] or after["n2"]) if after else None
        if after is None or count is None or match["year"] or match["of"]:
            return match.end(), _holiday_day(match, key, sight)
        return after.end(), holiday(key, sight.today.year + int(count))

    def _years_ago(self, norm: str, lengths: list[Length], dates: list[FoundDate], sight: Sight) -> list[FoundDate]:
        """As in "Christmas two years ago" and "two years ago in July"."""
        found = []
        for length in lengths:
            ago = self._ago.match(norm, length.end)
            if ago is None or not length.years or length.months or length.days:
                continue
            for day in dates:
                before = norm[day.end : length.start] in (" ", ", ", " of ", " about ")
                after = norm[ago.end() : day.start] in (" ", ", ", " in ", " at ")
                iso = f"{sight.today.year - length.years}{day.iso[_YEAR_LENGTH:]}"
                if len(day.iso) > _YEAR_LENGTH and (before or after) and not iso.endswith("02-29"):
                    start, end = min(day.start, length.start), max(day.end, ago.end())
                    found.append(FoundDate(iso, start, end, rough=True))
        return found

    def _about(self, norm: str, day: FoundDate) -> FoundDate:
        """A holiday that only tells about when is known to the month: "before Easter"."""
        if (
            not day.feast
            or not self._around.search(norm[: day.start])
            or re.search(r"\d{4}", norm[day.start : day.end])
        ):
            return day
        if not _NEAR < int(day.iso[-2:]) <= _LAST_NEAR:
            return day
        return replace(day, iso=day.iso[:_MONTH_LENGTH])


def _counted_out(norm: str, day: FoundDate) -> FoundDate | None:
    """The date without an ordinal that only counts: of "in September, second cancelled" the month."""
    end = end_without_ordinal(norm, day.start, day.end)
    if end == day.end:
        return day
    return None if end == day.start else replace(day, iso=day.iso[:_MONTH_LENGTH], end=end)


def _refined(dates: list[FoundDate]) -> list[FoundDate]:
    """A month with the day of it that runs on: "the middle of" february and "february, the 12th"."""
    return [
        replace(day, start=month.start)
        for month in dates
        for day in dates
        if len(month.iso) == _MONTH_LENGTH
        and month.start < day.start < month.end < day.end
        and len(day.iso) == _DAY_LENGTH
        and day.iso.startswith(month.iso)
    ]


def _next_day(iso: str, day: int) -> date | None:
    """The first such day of a month from a date on."""
    year, month = int(iso[:4]), int(iso[5:7])
    if len(iso) == _DAY_LENGTH and day <= int(iso[-2:]):
        year, month = year + month // _MONTHS, month % _MONTHS + 1
    return day_or_none(year, month, day)


def _holiday_day(match: re.Match[str], key: str, sight: Sight) -> date | None:
    this = sight.today.year
    if match["year"] or match["of"]:
        year = int(match["year"]) if match["year"] else this + {"last": -1, "this": 0, "next": 1}[match["of"]]
        return holiday(key, year) if _FIRST_YEAR <= year <= _LAST_YEAR else None
    which = match["which"] or ""
    if "year" in which:
        return holiday(key, this + {"last": -1, "this": 0, "next": 1}[which[:4]])
    days = [day for y in (this - 1, this, this + 1) if (day := _in_year(key, y))]
    if which in ("next", "coming", "this coming") or (sight.tense == "future" and which not in ("last", "this past")):
        return min((d for d in days if d >= sight.today), default=None)
    return max((d for d in days if d <= sight.today), default=None)


def _in_year(key: str, year: int) -> date | None:
    try:
        return holiday(key, year)
    except KeyError:
        return None


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
