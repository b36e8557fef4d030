"""Lengths of time: "3 weeks", "a year and a half", "couple of months"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from prescreen.reading.lexicon.calendar import UNITS
from prescreen.reading.lexicon.durations import LENGTH, SPANISH
from prescreen.reading.numbers import plain_number
from prescreen.reading.text import Text
from prescreen.reading.worded_numbers import words_to_number

_SECONDS = {"second": 1, "minute": 60, "hour": 3600}
_LARGEST = 10**6


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time with its place in normalised text. `rough`: the person gave a range or "a couple"."""

    start: int
    end: int
    years: int = 0
    months: int = 0
    weeks: int = 0
    only_days: int = 0
    seconds: int = 0
    rough: bool = False

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
        time = "".join(f"{n}{u}" for n, u in ((hours, "H"), (rest // 60, "M"), (rest % 60, "S")) if n)
        if not day and not time:
            return "P0D"
        return f"P{day}" + (f"T{time}" if time else "")


class DurationReader:
    """Compiled once, used for every message."""

    def __init__(self) -> None:
        self._one = re.compile(LENGTH)
        self._glue = re.compile(r",? ?(?:and )?")
        self._short = re.compile(r"(?<![\w.,/])(?P<n>\d+(?:[.,]\d+)?) ?(?P<u>y|d|w|h)\b(?!/)")

    def find(self, text: Text) -> list[Length]:
        """All lengths of time, neighbours joined: "1 year and 6 months"."""
        found: list[Length] = []
        for match in sorted(
            [*self._one.finditer(text.norm), *self._short.finditer(text.norm)], key=lambda m: m.start()
        ):
            length = self._length(match)
            if length is None or (found and match.start() < found[-1].end):
                continue
            if (
                found
                and self._glue.fullmatch(text.norm, found[-1].end, match.start())
                and _grain(found[-1]) != _grain(length)
            ):
                length = _joined(found.pop(), length)
            found.append(length)
        return found

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
            value += Fraction(1, 4) if "quarter" in match["half"] else Fraction(1, 2)
        if groups.get("after"):
            value += Fraction(1, 4) if "quarter" in match["after"] else Fraction(1, 2)
        unit = {"y": "year", "d": "day", "w": "week", "h": "hour"}.get(match["u"]) or UNITS[match["u"]]
        return _in_unit(value, unit, match.start(), match.end(), rough)


def _amount(words: str) -> Fraction | None:
    words = words.strip()
    if words == "1/2":
        return Fraction(1, 2)
    if words[0].isdigit():
        return Fraction(str(plain_number(words)))
    if "couple" in words:
        return Fraction(2)
    if "half" in words:
        return Fraction(1, 2)
    if words in SPANISH:
        return Fraction(SPANISH[words])
    if words.split()[0] in ("a", "an", "the", "all", "full", "whole", "entire"):
        return Fraction(1)
    value = words_to_number(words)
    return None if value is None else Fraction(str(value))


def _in_unit(value: Fraction, unit: str, start: int, end: int, rough: bool) -> Length | None:
    match unit:
        case "second" | "minute" | "hour":
            return Length(start, end, seconds=round(value * _SECONDS[unit]), rough=rough)
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


def _grain(length: Length) -> int:
    if length.seconds:
        return 3 if length.seconds >= 3600 else 2 if length.seconds >= 60 else 1
    return 7 if length.years else 6 if length.months else 5 if length.weeks else 4


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
    )
