"""Blanks the numbers beside a laboratory value that are none, as in "88 from a 24h jug" or "the last three draws".

>>> from prescreen.reading.text import normalise
>>> without_asides(normalise("55 over the last 3 visits")).norm
'55 over the last   visits'
"""

from __future__ import annotations

import re
from dataclasses import replace

from prescreen.reading.dates import FoundDate
from prescreen.reading.lexicon.asides import ASIDES
from prescreen.reading.sieve import Patterns
from prescreen.reading.text import Text

_ASIDES = Patterns(rf"(?<![\d.,a-z])(?:{p})" if p.startswith("(?P") else p for p in ASIDES)

_VALUE_AND_MONTH = re.compile(r"\d{1,2}, ?(?=[a-z])")
_NUMBER_AND_MONTH = re.compile(r"\d{1,2} (?=[a-z]{3})")
_NAMES_SCORE = re.compile(r"\b(?:sledai(?:-?2k)?|selena)(?: (?:score|is|was|of|at|about|around))*[ :=]+$")
_NO_MORE_OR_A_DAY = re.compile(r" (?:the )?\d{1,2}(?:st|nd|rd|th)?(?![\d.,/:]*\d)\b|[^\d.;!?]*(?:[.;!?]|$)")
_DAY = re.compile(r" (?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\d.,/:]*\d)")
_NEXT_VALUE = re.compile(r"(?<=[a-z]),? ?(?:and |y |then )?\d{1,2}$")
_NOW = re.compile(r" ?(?:now|currently|today|these days|at the moment|ahora(?:ita)?|ahorita|hoy|actualmente)\b")
_VALUE_LEADS = re.compile(r"\d(?: ?[a-z%/]{1,6})?,? (?:(?:back |early |late |mid )?(?:in|en|for|de) )?$")
_MONTH, _MOST_DAYS = 7, 28


def without_values(text: Text, dates: list[FoundDate]) -> list[FoundDate]:
    """The dates without the value that stands before one: in "selena 9, jan 2026" the 9 is no day."""
    cut = []
    for found in (_before_next_value(text, d) for d in dates):
        value = _VALUE_AND_MONTH.match(text.norm, found.start, found.end) or _after_its_name(text, found)
        day = _DAY.match(text.norm, found.end) if value else None
        if value and day and 1 <= int(day["day"]) <= _MOST_DAYS:
            cut.append(
                replace(found, iso=f"{found.iso[:_MONTH]}-{int(day['day']):02}", start=value.end(), end=day.end())
            )
        else:
            cut.append(replace(found, iso=found.iso[:_MONTH], start=value.end()) if value else found)
    return cut


def _after_its_name(text: Text, found: FoundDate) -> re.Match[str] | None:
    """The value right behind the name of a score, which is no day of the month behind it: "sledai 12 nov 4"."""
    if not _NAMES_SCORE.search(text.norm[: found.start]) or not _NO_MORE_OR_A_DAY.match(text.norm, found.end):
        return None
    return _NUMBER_AND_MONTH.match(text.norm, found.start, found.end)


def _before_next_value(text: Text, found: FoundDate) -> FoundDate:
    """The month of "8 in May 10 now": the number behind it is the next value, and no day."""
    value = _NEXT_VALUE.search(text.norm, found.start, found.end)
    if value is None or not _NOW.match(text.norm, found.end) or not _VALUE_LEADS.search(text.norm[: found.start]):
        return found
    return replace(found, iso=found.iso[:_MONTH], end=value.start())


def without_asides(text: Text) -> Text:
    """The text without numbers that count, time or weigh something else than a laboratory does."""
    if not re.search(r"\d|[a-z]", text.norm):
        return text
    spans = [
        match.span(name)
        for match in _ASIDES.matches(text.norm)
        for name in match.groupdict()
        if match.group(name) is not None
    ]
    return text.without(spans) if spans else text
