"""Reads an age in completed years, or a date of birth. "Mid forties" is no age: it is asked again, never guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from prescreen.facts.dates import completed_years, parse_date
from prescreen.reading.dates import DateReader
from prescreen.reading.lexicon import ages as words
from prescreen.reading.lexicon.calendar import MONTHS
from prescreen.reading.lexicon.scope import RELATIVES
from prescreen.reading.numbers import FoundNumber, NumberReader
from prescreen.reading.text import Text
from prescreen.reading.worded_numbers import words_to_number

_BESIDE, _BESIDE_A_DAY, _PERSON = 3, 6, 15
_OLDEST = 125
_YEAR, _DAY = 4, 10
_MONTHS = 12
_DAY_AND_MONTH = re.compile(r"\d{1,2}([/.-])\d{1,2}\1(?:\d\d)?\d\d")
_CENTURY = 2000
_ROUNDING = 1e-9
_LOWEST, _TOLD, _SURE = -9, 2, 3

_TEN, _SCORE = 10, 20
_IN_SCORES = re.compile(words.IN_SCORES)
_YEARS_FROM, _OLDER_THAN = re.compile(words.YEARS_FROM), re.compile(words.OLDER_THAN)
_OF_A_CLASS, _OF_A_CHILD = re.compile(words.OF_A_CLASS), re.compile(words.OF_A_CHILD)
_SPACED, _YEAR_ALONE = re.compile(words.SPACED), re.compile(words.YEAR_ALONE)
_TWO_DIGITS, _QUOTES = re.compile(r"(?P<year>[3-9]\d|0\d)[ .!?]*"), frozenset("'\u2019\u2018\u00b4`")
_MAY_BE_AGE = re.compile(r"(?<![\d.,])[1-9]\d(?![\d.,]*\d)")
_YEAR_LETTERS = "ya"
_LAST_BIRTHDAY = re.compile(words.LAST_BIRTHDAY)
_BESIDE_CHILDREN = re.compile(words.BESIDE_CHILDREN)


@dataclass(frozen=True, slots=True)
class AgeReading:
    """`years`, or `born` (ISO, maybe only the year), or neither when the age stays vague."""

    start: int
    end: int
    years: int | None = None
    born: str | None = None
    confirm: bool = False
    vague: bool = False


class AgeReader:
    """Compiled once, used for every message."""

    def __init__(self, numbers: NumberReader, dates: DateReader) -> None:
        self._numbers = numbers
        self._dates = dates
        self._decade = re.compile(words.DECADE)
        self._rounded = re.compile(words.ROUNDED)
        self._has_year = re.compile(
            r"\d{4}|\d[/.-]\d|'\d\d|\b(?:nineteen|two thousand|twenty)\b|\d[a-z]* [a-z ]+ \d\d$"
        )
        self._born = re.compile(words.BORN)
        self._born_other = re.compile(words.OF_ANOTHER)
        self._story = re.compile(words.STORY)
        self._between = re.compile(words.BETWEEN)
        self._turning = re.compile(words.TURNING)
        self._turned = re.compile(words.TURNED)
        self._said = re.compile(words.SAID)
        self._plainly = re.compile(words.PLAINLY)
        self._ends = re.compile(words.ENDS)
        self._beside_choice = tuple(
            (re.compile(before), re.compile(after))
            for before, after in (
                (words.BESIDE_A_CHOICE, words.BESIDE_A_CHOICE_ENDS),
                (words.AT_THIS_AGE, words.AT_THIS_AGE_ENDS),
            )
        )
        self._unit = re.compile(words.UNIT)
        self._other_unit = re.compile(words.OTHER_UNIT)
        self._of_age = re.compile(words.OF_AGE)
        self._first_person = re.compile(words.FIRST_PERSON)
        self._lasting = re.compile(words.LASTING)
        self._lasting_years = re.compile(words.LASTING_YEARS)
        self._born_short = re.compile(words.BORN_SHORT)
        self._of_somebody = re.compile(words.OF_SOMEBODY)
        self._born_year = re.compile(words.BORN_YEAR)
        self._born_month = re.compile(words.BORN_MONTH)
        self._item_before, self._item_after = re.compile(words.ITEM_BEFORE), re.compile(words.ITEM_AFTER)
        self._height = re.compile(words.HEIGHT)
        self._at = re.compile(words.AT)
        self._has_years = re.compile(r"\b(?:i have|tengo)\s*$")
        self._with = re.compile(words.WITH)
        self._of_a_part = re.compile(words.OF_A_PART)
        self._not = re.compile(words.NOT)
        self._soon, self._today = re.compile(words.SOON), re.compile(words.TODAY)
        self._birthday_after = re.compile(words.BIRTHDAY_AFTER)
        self._corrects, self._mends = re.compile(words.CORRECTS), re.compile(words.MENDS)
        self._claimed = re.compile(words.CLAIMED)
        self._loosely, self._towards = re.compile(words.LOOSELY), re.compile(words.TOWARDS_TEN)
        self._of_relative = re.compile(rf"\b(?:{RELATIVES})\b(?:(?!\bi\b)[a-z ,]){{0,14}}$")

    def read(
        self, text: Text, today: date, *, asked: bool = True, anyone: bool = False, beside_choice: bool = False
    ) -> AgeReading | None:
        """The age a message gives, or None. Unasked it takes only "I am 34 (years old)" and "34 year old".

        `beside_choice`: no number can be the answer to what was asked, so that "tengo 18" is an age too. `anyone`: the
        age of any person or thing at any time will do, as in "she was five years old".
        """
        text = text.without([m.span() for m in _OF_A_CLASS.finditer(text.norm)])
        for born in self._born.finditer(text.norm):
            if self._born_other.search(text.norm, 0, born.start()):
                continue
            if (found := self._birth(text, today, near=born.span()) or self._short(text, today)) is not None:
                return self._told_too(text, today, found) or found
        if asked and (told := _in_other_words(text) or self._year_alone(text, today)) is not None:
            return told
        if asked and self._born_month.match(text.norm) and (month := self._short(text, today)) is not None:
            return month
        if asked and (last := _LAST_BIRTHDAY.search(text.norm)) is not None:
            return AgeReading(*last.span("age"), years=int(last["age"]), confirm=True)
        if asked and (scores := _IN_SCORES.search(text.norm)) is not None:
            scored, *rest = (
                int(n) if n.isdigit() else int(words_to_number(n) or 0) for n in scores.groups(default="zero")
            )
            years = _SCORE * scored + sum(rest)
            return AgeReading(*scores.span(), years=years, confirm=True)
        if (family := _BESIDE_CHILDREN.search(text.norm)) is not None:
            return AgeReading(*family.span("age"), years=int(family["age"]), confirm=not asked)
        days = [(d.start, d.end) for d in self._dates.find(text, today) if len(d.iso) > _YEAR]
        days += [m.span() for m in self._height.finditer(text.norm)]
        numbers = [n for n in self._numbers.find(text) if n.value >= 0 and not any(a <= n.start < b for a, b in days)]
        best = self._best(text, numbers, asked=asked, anyone=anyone)
        if best is None and beside_choice and not asked:
            best = self._beside_a_choice(text, numbers)
        if best is None and anyone and (spans := [n for n in numbers if self._is_span(text, n)]):
            return AgeReading(spans[0].start, spans[0].end, years=int(spans[0].high or 0), confirm=True)
        if best is not None or not asked:
            return best
        if (found := self._birth(text, today)) is not None and self._is_all(text, found):
            return found
        if vague := self._decade.search(text.norm):
            return AgeReading(vague.start(), vague.end(), vague=True)
        return None

    def _beside_a_choice(self, text: Text, numbers: list[FoundNumber]) -> AgeReading | None:
        told = [
            n
            for n in numbers
            if isinstance(n.value, int)
            and words.OF_AGE_TO_TELL <= n.value <= _OLDEST
            and n.high is None
            and n.op is None
            and any(
                before.search(text.norm, 0, n.start) and after.match(text.norm, n.end)
                for before, after in self._beside_choice
            )
        ]
        return (
            AgeReading(told[0].start, told[0].end, years=int(told[0].value), confirm=True) if len(told) == 1 else None
        )

    def _told_too(self, text: Text, today: date, birth: AgeReading) -> AgeReading | None:
        """The age beside a year of birth that it fits: "I am 71, born in '55"."""
        if birth.years is not None or birth.born is None:
            return None
        beside = [n for n in self._numbers.find(text) if n.value >= 0 and not birth.start <= n.start < birth.end]
        age = self._best(text, beside, asked=True, anyone=False)
        if age is None or age.years is None:
            return None
        return age if today.year - int(birth.born[:_YEAR]) - age.years in (0, 1) else None

    def _is_span(self, text: Text, number: FoundNumber) -> bool:
        """Is an age of somebody told as a span: "he has some 40 - 50 years"?"""
        if (
            number.high is None
            or number.high > _OLDEST
            or self._unit.match(text.norm[number.end : number.end + 24]) is None
        ):
            return False
        return self._of_somebody.search(text.norm, 0, number.start) is not None

    def _is_all(self, text: Text, found: AgeReading) -> bool:
        """A date beside a story ("lupus since 2012") is no date of birth."""
        beside = [w for w, start, end in text.words if end <= found.start or start >= found.end]
        opens = found.start == 0 and found.years is not None and found.years >= _PERSON
        return self._story.search(text.norm) is None and len(beside) <= (_BESIDE_A_DAY if opens else _BESIDE)

    def birth(self, text: Text, today: date) -> AgeReading | None:
        """What an answer to the question for the date of birth says of it, where that is more than a full date."""
        found = self._born_in_month(text) or self.read(text, today)
        return found if found is not None and found.born is not None else None

    def _born_in_month(self, text: Text) -> AgeReading | None:
        """A month and a year in two digits, after words of birth or at the start: "soy de abril del 78"."""
        month = self._born_month.search(text.norm)
        if month is None:
            return None
        born = f"{_CENTURY - 100 + int(month['year'])}-{MONTHS[month['month']]:02}"
        return AgeReading(month.start("month"), month.end("year"), born=born, confirm=True)

    def _short(self, text: Text, today: date) -> AgeReading | None:
        """The year of "born in 88", with its month in "born in june 88"."""
        if (month := self._born_in_month(text)) is not None:
            return month
        match = self._born_short.search(text.norm)
        if match is None:
            return None
        year = int(match["year"])
        year += _CENTURY if year <= today.year % 100 else _CENTURY - 100
        return AgeReading(match.start("year"), match.end("year"), born=str(year), confirm=True)

    def _year_alone(self, text: Text, today: date) -> AgeReading | None:
        """The year of "'75" and of "82 model, so 44", with the age where it is told too."""
        alone = _TWO_DIGITS.fullmatch(text.norm) if text.raw[: text.span(0, 1)[0]].strip() in _QUOTES else None
        match = alone or _YEAR_ALONE.match(text.norm)
        if match is None:
            return None
        name = match.lastgroup or "year"
        year = int(match[name])
        year += _CENTURY if year <= today.year % 100 else _CENTURY - 100
        found = AgeReading(*match.span(name), born=str(year), confirm=True)
        return self._told_too(text, today, found) or found

    def _birth(self, text: Text, today: date, *, near: tuple[int, int] | None = None) -> AgeReading | None:
        """The first date with a year; `near`: the place of the word for being born, which it must stand beside."""
        dates = self._dates.find(text, today)
        for found in dates if near is None else sorted(dates, key=lambda d: d.start < near[0]):
            said = text.norm[found.start : found.end]
            if not self._has_year.search(said):
                continue
            if near is not None and not self._between.fullmatch(text.norm, *_gap(near, (found.start, found.end))):
                continue
            if today.year - _OLDEST <= int(found.iso[:_YEAR]) and found.iso <= today.isoformat():
                exact = len(found.iso) == _DAY and not found.rough
                day = parse_date(found.iso).earliest
                years = completed_years(day, today) if exact or self._turned_either_way(said, day, today) else None
                return AgeReading(found.start, found.end, years=years, born=found.iso, confirm=not exact)
        return None

    @staticmethod
    def _turned_either_way(said: str, day: date, today: date) -> bool:
        """Is the age the same whichever of the numbers of "3/4/78" is the month?"""
        if not _DAY_AND_MONTH.fullmatch(said.strip()) or day.day > _MONTHS:
            return False
        return completed_years(day, today) == completed_years(day.replace(month=day.day, day=day.month), today)

    def _best(self, text: Text, numbers: list[FoundNumber], *, asked: bool, anyone: bool) -> AgeReading | None:
        """The number most plainly said to be an age; several that are as plain leave it vague, unless corrected."""
        ranked = []
        for number in numbers:
            rank = self._ranked(text, number, asked=asked)
            told = self._told(text, number) if anyone and (rank is None or rank[1].vague) else None
            if (best := told or rank) is not None:
                ranked.append(best)
        for later in range(len(ranked) - 1, 0, -1):
            if self._mends.fullmatch(text.norm, ranked[later - 1][1].end, ranked[later][1].start):
                return ranked[later][1]
        if not ranked:
            return None
        top = max(rank for rank, _ in ranked)
        first, *others = [reading for rank, reading in ranked if rank == top]
        if all(other.years == first.years for other in others):
            return first
        if self._corrects.search(text.norm, first.end, others[-1].start):
            return others[-1]
        if len(others) == 1 and (now := self._before_birthday(text, first, others[0])) is not None:
            return now
        alone = [r for r in (first, *others) if self._is_an_item(text, r)]
        if asked and len(alone) == 1 and not alone[0].confirm:
            return alone[0]
        return AgeReading(first.start, first.end, vague=True)

    def _before_birthday(self, text: Text, one: AgeReading, other: AgeReading) -> AgeReading | None:
        """The age of somebody who says when the next birthday is: "17, 18 on 12 December"."""
        if one.years is None or other.years != one.years + 1:
            return None
        return replace(one, confirm=False) if self._birthday_after.match(text.norm, other.end) else None

    def _is_an_item(self, text: Text, reading: AgeReading) -> bool:
        """Does a number stand alone between commas, unlike those of medicines and tests: "45, on pred 10"?"""
        before, after = text.norm[: reading.start], text.norm[reading.end :]
        return self._item_before.search(before) is not None and self._item_after.match(after) is not None

    def _ranked(self, text: Text, number: FoundNumber, *, asked: bool) -> tuple[int, AgeReading] | None:
        """How plainly a number is an age, with the reading; None when it is none."""
        before = text.norm[max(0, number.start - 40) : number.start]
        after = text.norm[number.end : number.end + 24]
        if self._decade.match(text.norm, number.start) or self._rounded.match(after):
            return None
        of_age = self._of_age.match(after)
        if of_age and number.high is None and number.op is None and not self._is_years(of_age):
            return _SURE if not self._at.search(before) else _TOLD, self._of_anyone(number, of_age)
        whole = isinstance(number.value, int) or number.value == int(number.value) + 0.5
        if not whole or number.value > _OLDEST or number.high is not None:
            return None
        if of_age is None and (self._lasting.search(before) or self._among_digits(before, after)):
            return None
        if of_age is None and self._lasting_years.search(before) and self._unit.match(after):
            return None
        if (
            self._not.search(before)
            or self._of_a_part.search(before)
            or self._other_unit.match(after)
            or self._at.search(before)
            or self._born_year.search(before)
            or _OF_A_CHILD.search(before)
        ):
            return None
        if number.op is not None or (number.approximate and not asked):
            return (0, AgeReading(number.start, number.end, vague=True)) if asked else None
        if number.value % _TEN == 0 and self._towards.search(before) and not self._soon.match(after):
            return (0, AgeReading(number.start, number.end, vague=True)) if asked else None
        unit, said = self._unit.match(after), self._said.search(before)
        if not asked and not self._is_plain(number, before, after, unit):
            return None
        return self._rank(number, before, after, unit, said=said is not None)

    @staticmethod
    def _among_digits(before: str, after: str) -> bool:
        """True inside a telephone number."""
        return re.search(r"\d[ .-]$", before) is not None or re.match(r"[ .-]\d{2,}", after) is not None

    def _told(self, text: Text, number: FoundNumber) -> tuple[int, AgeReading] | None:
        """An age of somebody, some time, or a bound of ages: "under 16 years of age", but not "I am over 60"."""
        before = text.norm[max(0, number.start - 40) : number.start]
        of_age = self._of_age.match(text.norm, number.end)
        if of_age is None or number.high is not None or self._not.search(before):
            return None
        if number.op is not None and self._first_person.search(before):
            return None
        reading = self._of_anyone(number, of_age)
        return None if reading.years is None or reading.years > _OLDEST else (_TOLD, reading)

    @staticmethod
    def _is_years(of_age: re.Match[str]) -> bool:
        return of_age["unit"] is None or of_age["unit"][0] in "ya"

    def _of_anyone(self, number: FoundNumber, of_age: re.Match[str]) -> AgeReading:
        size = 1.0 if self._is_years(of_age) else words.YEARS_A_UNIT[of_age["unit"][0]]
        end = number.end + len(of_age.group())
        return AgeReading(number.start, end, years=int(number.value * size + _ROUNDING))

    def _is_plain(self, number: FoundNumber, before: str, after: str, unit: re.Match[str] | None) -> bool:
        """Unasked: "34 years old", "I am 34"."""
        if unit is not None:
            plain = "old" in unit.group() or "yo" in unit.group() or self._said.search(before) is not None
            told = self._has_years.search(before) is not None and self._with.match(after, unit.end()) is None
            return plain or (number.value >= words.LEAST_UNASKED and told)
        old_enough = not number.worded and number.value >= words.LEAST_UNASKED
        return old_enough and self._plainly.search(before) is not None and self._ends.match(after) is not None

    def _has_turned(self, before: str, after: str) -> bool:
        return self._turned.search(before) is not None or self._today.match(after) is not None

    def _rank(
        self, number: FoundNumber, before: str, after: str, unit: re.Match[str] | None, *, said: bool
    ) -> tuple[int, AgeReading]:
        soon = unit is None and self._soon.match(after) is not None
        turning = (soon or self._turning.search(before) is not None) and not self._has_turned(before, after)
        of_relative = self._of_relative.search(before) is not None
        years = int(number.value) - turning
        confirm = turning or number.approximate or of_relative
        end = number.end + (unit.end() if unit else 0)
        rank = 1 + 2 * (unit is not None) + 2 * said - turning - (self._loosely.search(before) is not None)
        not_own = of_relative or self._claimed.search(before) is not None
        return (_LOWEST if not_own else rank), AgeReading(number.start, end, years=years, confirm=confirm)


def _in_other_words(text: Text) -> AgeReading | None:
    """The age of "two years short of 70", "a month off 70", "3 years past 60" and of "4 7"."""
    if (apart := _SPACED.match(text.norm)) is not None:
        return AgeReading(*apart.span(), years=int(apart["tens"] + apart["ones"]), confirm=True)
    short = _YEARS_FROM.search(text.norm)
    if short is not None and not _tells_another(text, short) and (age := _counted(short["age"])) is not None:
        less = (_counted(short["less"]) or 1) if short["unit"][0] in _YEAR_LETTERS else 1
        return AgeReading(*short.span(), years=age - less, confirm=True) if 0 < less < age <= _OLDEST else None
    older = _OLDER_THAN.search(text.norm)
    if older is not None and not _tells_another(text, older):
        return AgeReading(*older.span(), years=int(older["age"]) + (_counted(older["more"]) or 1), confirm=True)
    return None


def _tells_another(text: Text, match: re.Match[str]) -> bool:
    """Does a number that may be the age stand beside such words: "45, a year from 46"?"""
    return _MAY_BE_AGE.search(text.norm[: match.start()] + ";" + text.norm[match.end() :]) is not None


def _counted(said: str) -> int | None:
    """A count in digits or words."""
    if said.isdigit():
        return int(said)
    number = words_to_number(said)
    return None if number is None else int(number)


def _gap(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    """What stands between two places, whichever comes first."""
    first, second = sorted((one, other))
    return first[1], max(first[1], second[0])
