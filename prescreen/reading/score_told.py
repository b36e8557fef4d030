"""Finds the number of a score, and the day that belongs to it, among the numbers and days beside it."""

from __future__ import annotations

import re

from prescreen.facts.definition import Bounds
from prescreen.reading.asides import without_asides
from prescreen.reading.dates import FoundDate
from prescreen.reading.lexicon.polarity import RETRACT
from prescreen.reading.numbers import FoundNumber, NumberReader
from prescreen.reading.standing import standing
from prescreen.reading.text import Text

_BARE_DAY = 5
"""Words of a sentence that tells hardly more than a day."""
_RETRACT = re.compile(RETRACT)
_OUT_OF = re.compile(
    r"\d(?P<scale> ?(?:/|out of|of|de|sobre)(?: (?:a|an|un|una|the|el|total|max\w*|possible|posibles?|de|of|los))* "
    r"?(?P<most>\d+))"
    r"(?![\d/]|[.,]\d)"
)
_OTHER_SCORES = re.compile(r"\b(?:bilag|slicc|damage index|sdi|lldas|doris|pga|cdai|das28|asdas|of 11|out of 11|/11)\b")
_OTHER_SCORE = re.compile(
    r"\b(?:bilag|slicc|sdi|damage|lldas|pga|das28|(?:physician'?s? |doctor'?s? |patient )?global|pain|fatigue|vas)"
    r"(?: (?:index|score|scale|assessment))*"
    r"(?: (?:of|is|was|at|about))*[\s:=]+\d+(?:\.\d+)?\b"
)


def values_of_others(norm: str) -> list[tuple[int, int]]:
    """Where other scores stand with their numbers."""
    return [m.span() for m in _OTHER_SCORE.finditer(norm)]


def is_of_another(norm: str) -> bool:
    """Is another score named?"""
    return _OTHER_SCORES.search(norm) is not None


def fitting(text: Text, numbers: NumberReader, bounds: Bounds) -> list[FoundNumber]:
    """The whole numbers that the score may be."""
    return [
        n
        for n in numbers.find(without_asides(_without_scale(text, bounds.high)))
        if bounds.low <= n.value <= bounds.high and n.op is None and n.high is None and n.value == int(n.value)
    ]


def after_name(text: Text, numbers: list[FoundNumber], name: re.Pattern[str]) -> list[FoundNumber]:
    """Those in the same sentence after the name, where there are any: "MMF 1 g. SLEDAI-2K 10 at last visit"."""
    spans = [(m.end(), text.sentence_at(m.start())[1]) for m in name.finditer(text.norm)]
    return [n for n in numbers if any(end <= n.start < last for end, last in spans)] or numbers


def near_name(text: Text, dates: list[FoundDate], name: re.Pattern[str]) -> list[FoundDate]:
    """Without the days in earlier sentences about other things than the score."""
    own = {text.sentence_at(m.start()) for m in name.finditer(text.norm)}
    first = min(start for start, _ in own)
    spans = [(d, text.sentence_at(d.start)) for d in dates]
    return [d for d, s in spans if s in own or s[0] > first or len(text.part(*s).words) <= _BARE_DAY]


def the_standing_one(text: Text, numbers: list[FoundNumber], dates: list[FoundDate]) -> int | None:
    """The place of the number that holds today; None where several are said and the words do not tell."""
    if len({n.value for n in numbers}) == 1:
        return 0
    days = [next((d.iso for d in _dates_after(dates, numbers, i)), None) for i in range(len(numbers))]
    return standing(text.norm, [(n.start, n.end) for n in numbers], days if all(days) else ())


def days_of(text: Text, dates: list[FoundDate], numbers: list[FoundNumber], place: int) -> list[FoundDate]:
    """The days that belong to one of the numbers.

    A day that puts another right stands last and counts.
    """
    if len(numbers) > 1:
        return _dates_after(dates, numbers, place)
    if len(dates) < 2 or _RETRACT.search(text.norm, dates[0].end, dates[-1].start):
        return dates
    after = [d for d in dates if d.start >= numbers[place].end]
    return after[:1] or dates[-1:]


def newest(text: Text, dates: list[FoundDate]) -> FoundDate:
    """Of the days of several tests the newest; the last where it puts another right."""
    last = dates[-1]
    if len(dates) < 2 or _RETRACT.search(text.norm, dates[0].end, last.start):
        return last
    return max(dates, key=lambda d: (d.iso, d.start))


def _dates_after(dates: list[FoundDate], numbers: list[FoundNumber], place: int) -> list[FoundDate]:
    """The days that stand right after one of several numbers."""
    end = numbers[place + 1].start if place + 1 < len(numbers) else None
    return [d for d in dates if numbers[place].end <= d.start and (end is None or d.end <= end)]


def _without_scale(text: Text, highest: float) -> Text:
    """The same text without the most that a score can be: "4 out of 105"; not what is of another scale."""
    return text.without([m.span("scale") for m in _OUT_OF.finditer(text.norm) if float(m["most"]) == highest])
