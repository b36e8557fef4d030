"""Reads the one day that a question asks for, and the later one to which it was moved."""

from __future__ import annotations

import re

from prescreen.facts import UNKNOWN, FactDefinition
from prescreen.reading.dates import DateReader, FoundDate
from prescreen.reading.found import Found, Heard
from prescreen.reading.lexicon.dates import DAY_NUMBER, MOVED, NOT_BOOKED
from prescreen.reading.patient_age import BIRTH
from prescreen.reading.sight import Tense

_NOT_BOOKED, _MOVED, _DAY_NUMBER = re.compile(NOT_BOOKED), re.compile(MOVED), re.compile(DAY_NUMBER)
_FROM = re.compile(r"\bfrom (?:the )?$")
_YEAR, _DAY, _SHORTEST_MONTH = 4, 10, 28


class AskedDayReader:
    """Made once for all facts."""

    def __init__(self, dates: DateReader) -> None:
        self._dates = dates

    def read(self, fact: str, definition: FactDefinition, heard: Heard) -> tuple[Found, ...]:
        """The day that answers the question for this fact."""
        if definition.future and _NOT_BOOKED.search(heard.text.norm):
            return (Found(fact, UNKNOWN, 0, len(heard.text.norm), "date", confirm=True),)
        tense: Tense = "future" if definition.future else "past"
        if (moved := _MOVED.search(heard.text.norm)) is not None:
            dates = self._dates.find(heard.text, heard.context.today, tense=tense)
            if later := _said_after(moved, dates):
                return (Found(fact, later[0].iso, later[0].start, later[0].end, "date", confirm=True),)
            if dates and dates[-1].end <= moved.start():
                return _moved_to(fact, dates[-1], moved.end(), heard)
        day = self._dates.first(heard.text, heard.context.today, tense=tense)
        if day is not None and fact == BIRTH and int(day.iso[:_YEAR]) >= heard.context.today.year - 1:
            return ()  # "soy de marzo": the month of a birthday, and no year
        return () if day is None else (Found(fact, day.iso, day.start, day.end, "date", day.rough),)


def _said_after(moved: re.Match[str], dates: list[FoundDate]) -> list[FoundDate]:
    """The days after the words that something was moved, but those from which it was."""
    later = [d for d in dates if d.end > moved.end() and d.start >= moved.start()]
    return [d for d in later if not _FROM.search(moved.string[: d.start])]


def _moved_to(fact: str, old: FoundDate, place: int, heard: Heard) -> tuple[Found, ...]:
    """The later day of the same month to which something was moved: "the 2nd of December, moved to the 9th"."""
    number = _DAY_NUMBER.match(heard.text.norm, place)
    if number is None or len(old.iso) < _DAY or not int(old.iso[-2:]) < int(number[1]) <= _SHORTEST_MONTH:
        return ()
    iso = f"{old.iso[:-2]}{int(number[1]):02}"
    return (Found(fact, iso, number.start(1), number.end(1), "date", confirm=True),)
