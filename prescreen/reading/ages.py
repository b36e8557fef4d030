"""Reads an age in completed years, or a date of birth. "Mid forties" is no age: it is asked again, never guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from prescreen.facts.dates import completed_years, parse_date
from prescreen.reading.dates import DateReader
from prescreen.reading.lexicon import ages as words
from prescreen.reading.numbers import FoundNumber, NumberReader
from prescreen.reading.text import Text

_OLDEST = 125
_MONTHS_A_YEAR = 12


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
        self._born = re.compile(words.BORN)
        self._turning = re.compile(words.TURNING)
        self._turned = re.compile(words.TURNED)
        self._said = re.compile(words.SAID)
        self._unit = re.compile(words.UNIT)
        self._other_unit = re.compile(words.OTHER_UNIT)
        self._months = re.compile(words.MONTHS)
        self._at = re.compile(words.AT)
        self._not = re.compile(words.NOT)

    def read(self, text: Text, today: date, *, asked: bool = True) -> AgeReading | None:
        """The age a message gives, or None. Unasked it takes only "I am 34 (years old)" and "34 year old"."""
        if self._born.search(text.norm) and (found := self._birth(text, today)) is not None:
            return found
        days = [
            (d.start, d.end)
            for d in self._dates.find(text, today)
            if len(d.iso) > 4 and re.search(r"(?:19|20)\d\d|\d[/.-]\d", text.norm[d.start : d.end])
        ]
        numbers = [n for n in self._numbers.find(text) if n.value >= 0 and not any(a <= n.start < b for a, b in days)]
        best = self._best(text, numbers, asked=asked)
        if best is not None:
            return best
        if not asked:
            return None
        if (found := self._birth(text, today)) is not None:
            return found
        if vague := self._decade.search(text.norm):
            return AgeReading(vague.start(), vague.end(), vague=True)
        return None

    def _birth(self, text: Text, today: date) -> AgeReading | None:
        for found in self._dates.find(text, today):
            year = int(found.iso[:4])
            if today.year - _OLDEST <= year <= today.year:
                exact = len(found.iso) == 10
                years = completed_years(parse_date(found.iso).earliest, today) if exact and not found.rough else None
                return AgeReading(found.start, found.end, years=years, born=found.iso, confirm=found.rough or not exact)
        return None

    def _best(self, text: Text, numbers: list[FoundNumber], *, asked: bool) -> AgeReading | None:
        ranked: list[tuple[int, int, AgeReading]] = []
        for number in numbers:
            before = text.norm[max(0, number.start - 40) : number.start]
            after = text.norm[number.end : number.end + 24]
            if self._decade.match(text.norm, number.start) or re.match(r"'?s\b|[ -]?ish|[ -]something|[ -]odd", after):
                continue
            if months := self._months.match(after):
                ranked.append(
                    (
                        3,
                        number.start,
                        AgeReading(number.start, number.end + months.end(), years=int(number.value) // _MONTHS_A_YEAR),
                    )
                )
                continue
            if self._not.search(before) or (
                not isinstance(number.value, int) and number.value != int(number.value) + 0.5
            ):
                continue
            if number.value > _OLDEST or number.high is not None:
                continue
            if number.op is not None or (number.approximate and not asked):
                if asked:
                    ranked.append((0, number.start, AgeReading(number.start, number.end, vague=True)))
                continue
            unit = self._unit.match(after)
            said = self._said.search(before)
            if self._other_unit.match(after) or self._at.search(before):
                continue
            if not asked and not (
                (unit and (said or "old" in unit.group() or "yo" in unit.group()))
                or (
                    said
                    and re.search(r"\b(?:i am|he is|she is|they are|aged?)\s*(?:now |only |just |currently )*$", before)
                    and self._ends(after, number)
                )
            ):
                continue
            years = int(number.value)
            soon = (
                unit is None
                and re.match(
                    words.SOON,
                    after,
                )
                is not None
            )
            turning = (soon or self._turning.search(before) is not None) and self._turned.search(before) is None
            reading = AgeReading(
                number.start,
                number.end + (unit.end() if unit else 0),
                years=years - 1 if turning else years,
                confirm=turning or number.approximate,
            )
            if turning and re.search(r"going on\s*$", before):
                continue
            ranked.append(((2 if unit else 0) + (2 if said else 0) - (1 if turning else 0) + 1, number.start, reading))
        if not ranked:
            return None
        top = max(r[0] for r in ranked)
        firsts = [r for r in ranked if r[0] == top]
        chosen = firsts[0][2]
        if len({r[2].years for r in firsts}) > 1 and not any(r[2].vague for r in firsts):
            corrected = re.search(
                r"\b(?:sorry|i mean|i meant|no|wait|oops|correction|actually|make that|rather)\b",
                text.norm[firsts[0][2].end : firsts[-1][2].start],
            )
            chosen = firsts[-1][2] if corrected else AgeReading(chosen.start, chosen.end, vague=True)
        return chosen

    @staticmethod
    def _ends(after: str, number: FoundNumber) -> bool:
        return (
            not number.worded
            and number.value >= 10
            and re.match(r"\s*(?:$|[.,;!]|and\b|now\b|f\b|m\b|/|with\b|but\b|female|male|woman|man)", after) is not None
        )
