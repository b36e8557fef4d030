"""Lengths of time: "3 weeks", "a year and a half", "couple of months"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from prescreen.reading.lexicon import durations as words
from prescreen.reading.lexicon.calendar import UNITS
from prescreen.reading.lexicon.number_words import ENGLISH
from prescreen.reading.number_grammar import NumberGrammar
from prescreen.reading.numbers import plain_number
from prescreen.reading.text import Text
from prescreen.reading.worded_numbers import words_to_number

_SECONDS = {"second": 1, "minute": 60, "hour": 3600}
_LARGEST = 10**6
_MINUTES = 60


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time with its place in normalised text. `rough`: the person gave a range or "a couple"."""

    start: int
    end: int
    years: int = 0
    months: int = 0
    weeks: int = 0
    only_days: int = 0
    seconds: int | float = 0
    rough: bool = False
    unit: str = ""

    @property
    def days(self) -> int:
        """The days beside years and months."""
        return self.weeks * 7 + self.only_days

    @property
    def iso(self) -> str:
        """The ISO 8601 form, such as P3W or P1Y6M."""
        if self.weeks and not (self.years or self.months or self.only_days or self.seconds):
            return f"P{self.weeks}W"
        day = "".join(f"{n}{u}" for n, u in ((self.years, "Y"), (self.months, "M"), (self.days, "D")) if n)
        hours, rest = divmod(self.seconds, 3600)
        parts = ((int(hours), "H"), (int(rest // 60), "M"), (rest % 60, "S"))
        time = "".join(f"{n:g}{u}" for n, u in parts if n)
        if not day and not time:
            return "P0D"
        return f"P{day}" + (f"T{time}" if time else "")


class DurationReader:
    """Compiled once, used for every message."""

    def __init__(self) -> None:
        self._one = re.compile(words.LENGTH)
        self._glue = re.compile(words.GLUE)
        self._short = re.compile(words.SHORT)
        self._unit_after = re.compile(words.UNIT_AFTER)
        self._rate, self._ago = re.compile(words.RATE), re.compile(r" (?:ago|back|earlier)\b")
        self._minutes_after = re.compile(words.MINUTES_AFTER)
        self._grammar = NumberGrammar(ENGLISH)

    def find(self, text: Text) -> list[Length]:
        """All lengths of time, neighbours joined: "1 year and 6 months"."""
        return list(text.once((self,), lambda: tuple(self._find(text.norm))))

    def _find(self, norm: str) -> list[Length]:
        found: list[Length] = []
        for start, _, length in sorted(self._candidates(norm), key=lambda c: (c[0], -c[1])):
            if found and start < found[-1].end:
                continue
            joins = found and found[-1].unit != length.unit and self._glue.fullmatch(norm, found[-1].end, start)
            found.append(_joined(found.pop(), length) if joins else length)
        return [self._with_minutes(norm, length) for length in found]

    def _candidates(self, norm: str) -> Iterator[tuple[int, int, Length]]:
        for match in (*self._one.finditer(norm), *self._short.finditer(norm)):
            a_rate = self._rate.search(norm, max(0, match.start() - 24), match.start()) is not None
            if a_rate and match["n"].split()[0] in ("a", "an") and not self._ago.match(norm, match.end()):
                continue
            before = norm[: match.start()]
            if before.endswith(words.EACH) or (match["u"].startswith("quarter") and before.endswith("and ")):
                continue
            length = self._length(match)
            if length is not None:
                yield match.start(), match.end(), length
        for number in self._grammar.find(norm):
            if number.value.denominator == 1 and number.tokens == 1:
                continue
            after = self._unit_after.match(norm, number.end)
            if after is not None and not norm[: number.start].endswith(words.EACH):
                length = _in_unit(number.value, UNITS[after["u"]], number.start, after.end(), rough=False)
                if length is not None:
                    yield number.start, after.end(), length

    def _with_minutes(self, norm: str, length: Length) -> Length:
        """As in "3 hours twenty"."""
        match = self._minutes_after.match(norm, length.end) if length.unit == "hour" else None
        minutes = _amount(match["n"]) if match else None
        if match is None or minutes is None or not 0 < minutes < _MINUTES:
            return length
        return replace(length, end=match.end(), seconds=length.seconds + int(minutes) * _MINUTES, unit="minute")

    @staticmethod
    def _length(match: re.Match[str]) -> Length | None:
        groups = match.groupdict()
        value = _amount(match["n"])
        if value is None or value > _LARGEST:
            return None
        rough = "couple" in match["n"] or match["n"].startswith("the ")
        if groups.get("m"):
            rough = True
        if groups.get("half"):
            value += _rest(match["half"])
        if groups.get("after"):
            value += _rest(match["after"])
        unit = {"y": "year", "d": "day", "w": "week", "h": "hour"}.get(match["u"]) or UNITS[match["u"]]
        return _in_unit(value, unit, match.start(), match.end(), rough)


def _rest(words: str) -> Fraction:
    return Fraction(3, 4) if "three" in words else Fraction(1, 4) if "quarter" in words else Fraction(1, 2)


def _amount(phrase: str) -> Fraction | None:
    phrase = phrase.strip()
    if "/" in phrase:
        whole, _, part = phrase.rpartition(" ")
        over, under = (int(n) for n in part.split("/"))
        return Fraction(int(whole or 0)) + Fraction(over, under) if under else None
    if phrase[0].isdigit():
        return Fraction(str(plain_number(phrase)))
    if "couple" in phrase:
        return Fraction(2)
    if "half" in phrase:
        return Fraction(1, 2)
    if phrase in words.SPANISH:
        return Fraction(words.SPANISH[phrase])
    if phrase.split()[0] in ("a", "an", "the", "all", "full", "whole", "entire"):
        return Fraction(1)
    return words_to_number(phrase)


def _in_unit(value: Fraction, unit: str, start: int, end: int, rough: bool) -> Length | None:
    made = _made(value, unit, start, end, rough)
    return None if made is None else replace(made, unit=unit)


def _made(value: Fraction, unit: str, start: int, end: int, rough: bool) -> Length | None:
    match unit:
        case "second" | "minute" | "hour":
            return Length(start, end, seconds=_tidy(value * _SECONDS[unit]), rough=rough)
        case "day" if value.denominator != 1:
            return Length(start, end, only_days=int(value), seconds=int((value - int(value)) * 86400), rough=rough)
        case "day":
            return Length(start, end, only_days=int(value), rough=rough)
        case "week" | "fortnight":
            weeks = value * (2 if unit == "fortnight" else 1)
            if weeks.denominator == 1:
                return Length(start, end, weeks=int(weeks), rough=rough)
            return Length(start, end, only_days=round(weeks * 7), rough=True)
        case "month" | "quarter":
            months = value * (3 if unit == "quarter" else 1)
            return Length(
                start,
                end,
                months=int(months),
                only_days=round((months - int(months)) * 30),
                rough=rough or months.denominator != 1,
            )
        case "year" | "decade" | "century":
            years = value * {"year": 1, "decade": 10, "century": 100}[unit]
            return Length(start, end, years=int(years), months=round((years - int(years)) * 12), rough=rough)
    return None


def _tidy(seconds: Fraction) -> int | float:
    return int(seconds) if seconds.denominator == 1 else round(float(seconds), 3)


def _joined(first: Length, second: Length) -> Length:
    return Length(
        first.start,
        second.end,
        first.years + second.years,
        first.months + second.months,
        first.weeks + second.weeks,
        first.only_days + second.only_days,
        first.seconds + second.seconds,
        first.rough or second.rough,
        second.unit,
    )
