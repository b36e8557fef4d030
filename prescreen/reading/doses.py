"""Reads how much of a medicine is taken: of a dose that was changed or put right the new one, of two parts of a day
both.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from prescreen.reading.entries import Entry
from prescreen.reading.lexicon import amounts
from prescreen.reading.lexicon import items as shared
from prescreen.reading.part_doses import of_tablets
from prescreen.reading.text import Text

_NUMBER = 4
"""So long is a number that may be a year, and is none beside a medicine: "cellcept 2000"."""
_NONE = re.compile(r"0+(?:\.0+)? ?(?:mgs?)?")
_NOW = re.compile(r"(?: ?mgs?)? (?:now|currently|these days|ahora)\b")
_NOT = re.compile(r"(?:\b(?:not|no|rather than|instead of)|n't) *$")
_BARE_NO: Final = re.compile(r"[ ,.!-]*no[ ,.!-]*")
_ENGLISH: Final = "en"


class DoseReader:
    """Compiled once, used for every message of a language."""

    def __init__(self, language: str) -> None:
        self._bare_no = language == _ENGLISH
        self._dose = re.compile(shared.DOSE)
        self._mended, self._mends = re.compile(amounts.AMOUNT_MENDED), re.compile(amounts.AMOUNT_MENDS)
        self._changed, self._counted = re.compile(amounts.AMOUNT_CHANGED), re.compile(amounts.STRENGTH_AND_COUNT)
        self._after = re.compile(amounts.AMOUNT_AFTER)
        self._before = re.compile(amounts.AMOUNT_BEFORE)
        self._past = re.compile(amounts.AMOUNT_PAST)
        self._parts = re.compile(amounts.PARTS_OF_A_DAY)
        self._scheme, self._part = re.compile(amounts.SCHEME), re.compile(amounts.PART_OF_A_TABLET)
        self._led = re.compile(rf"(?:{amounts.FROM_TO}|{amounts.DOWN_FROM})(?: (?:of|de|mgs?|the|my|la|el))* $")

    def read(self, entry: Entry, text: Text) -> str | None:
        """How much is taken, as it was said. None at all is no dose."""
        if (counted := of_tablets(entry.tail)) is not None:
            return counted
        said = self._said(self._without_scheme(entry), text)
        return None if said is not None and _NONE.fullmatch(said) else said

    def _without_scheme(self, entry: Entry) -> Entry:
        """The same entry without the "1-0-1" of how many are taken when."""
        around = self._scheme.sub(lambda m: " " * len(m.group()), entry.around)
        return entry if around == entry.around else replace(entry, around=around)

    def _said(self, entry: Entry, text: Text) -> str | None:
        tail = entry.place[1] - len(entry.tail)
        if (mended := self._put_right(entry, tail, text)) is not None:
            return mended
        if (parts := self._parts.search(entry.tail)) is not None and not self._past.search(entry.tail[: parts.start()]):
            return _as_said(parts, 0, tail, text)
        for match in self._changed.finditer(entry.tail):
            if _is_amount(match, entry, tail):
                return _in_own_words(match, tail, text)
        if (led := self._led.search(entry.head)) is not None:
            return _in_own_words(led, entry.place[0], text)
        if self._part.search(entry.head):
            return None
        if (counted := self._counted.search(entry.tail)) and _is_amount(counted, entry, tail):
            if not self._past.search(entry.tail[: counted.start()]):
                return text.raw[slice(*text.span(tail + counted.start(), tail + counted.end()))].strip(" ,")
        for match in self._dose.finditer(entry.tail):
            if _is_amount(match, entry, tail) and not self._past.search(entry.tail[: match.start()]):
                return _in_own_words(match, tail, text)
        after = self._after.match(entry.tail)
        if after is not None and _is_amount(after, entry, tail):
            return _in_own_words(after, tail, text)
        before = self._dose.search(entry.head) or self._before.search(entry.head)
        return _in_own_words(before, entry.place[0], text) if before else None

    def _put_right(self, entry: Entry, tail: int, text: Text) -> str | None:
        """The last of several amounts of which each takes the place of the one before: "5, no 7, sorry 7.5"."""
        for match in self._mended.finditer(entry.tail):
            links = list(self._mends.finditer(entry.tail, match.start(), match.end()))
            while links and not self._bare_no and _BARE_NO.fullmatch(links[-1]["link"]):
                links.pop()
            if links and _is_no_day(links[-1].start("new"), entry, tail):
                return _as_said(links[-1], "new", tail, text)
        return None


def _is_amount(match: re.Match[str], entry: Entry, place: int) -> bool:
    """Not the day of a date, nor what stands after a "not": "3 de marzo", "10 mg, not 5"."""
    group = _group(match)
    start = place + match.start(group)
    number = re.search(r"\d", match.group(group))
    if number is None:
        return True
    if _NOT.search(match.string[: match.start(group) + number.start()]):
        return False
    if _NOW.match(match.string, match.end(group)):
        return True  # "50 in january, 15 now"
    return _is_no_day(start + number.start() - place, entry, place)


def _is_no_day(at: int, entry: Entry, place: int) -> bool:
    """Is a number, at this place of the words after a name, no part of a date?"""
    days = (d for d in (*entry.dates, *entry.later) if d.end - d.start > _NUMBER)
    return not any(d.start <= place + at < d.end for d in days)


def _group(match: re.Match[str]) -> int:
    return next((i for i, g in enumerate(match.groups(), start=1) if g), 0)


def _in_own_words(match: re.Match[str], place: int, text: Text) -> str:
    """The words of a match that begins at `place` of the normalised text; those of the person where they differ."""
    return _as_said(match, _group(match), place, text)


def _as_said(match: re.Match[str], group: int | str, place: int, text: Text) -> str:
    said = match.group(group).strip(" ,")
    raw = text.raw[slice(*text.span(place + match.start(group), place + match.end(group)))].strip(" ,")
    translated = not set(re.findall(r"[a-z]+", said)) <= set(re.findall(r"[a-z]+", raw.casefold()))
    counted = re.findall(r"\d+", raw)
    return raw if translated and (counted == re.findall(r"\d+", said) or (raw and not counted)) else said
