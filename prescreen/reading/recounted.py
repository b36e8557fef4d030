"""Reads a count back from today that is put right at once by a mere number: "flu shot, three weeks ago. No, four"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from prescreen.facts import Json
from prescreen.reading.found import Found
from prescreen.reading.lexicon import recounted as words
from prescreen.reading.text import Text, normalise

_RECOUNTED = re.compile(words.RECOUNTED)
_DAY_FOLLOWS = re.compile(words.DAY_FOLLOWS)
_VALUE_BEFORE = re.compile(words.VALUE_BEFORE)
_DAYS = frozenset({"date", "last_dose_date", "last_date"})

DayOf = Callable[[Text], str | None]
"""The one day that a text gives."""


@dataclass(frozen=True, slots=True)
class Recounted:
    """The place of the words that put a day right, the day that does not hold, and the one that does."""

    place: tuple[int, int]
    old: str
    new: str

    def put_right(self, found: Found) -> Found:
        """A reading with the right day for the wrong one."""
        return replace(found, value=self._in(found.value))

    def _in(self, value: Json) -> Json:
        if isinstance(value, list):
            return [self._in(part) for part in value]
        if isinstance(value, dict):
            return {k: self.new if k in _DAYS and part == self.old else part for k, part in value.items()}
        return self.new if value == self.old else value


def recounted(text: Text, day_of: DayOf) -> Recounted | None:
    """What is counted anew; None where nothing is."""
    hit = _RECOUNTED.search(text.norm)
    if hit is None or _DAY_FOLLOWS.match(text.norm, hit.end()) or _VALUE_BEFORE.search(text.norm[: hit.start()]):
        return None
    end = "" if hit["old"] else "_es"
    unit = hit[f"other{end}"] or hit[f"unit{end}"]
    told = hit[f"old{end}"] if hit["old"] else f"{hit['old_es']} ago"
    old, new = (day_of(normalise(said)) for said in (told, f"{hit[f'new{end}']} {unit} ago"))
    if old is None or new is None:
        return None
    return Recounted(hit.span(f"again{end}"), old, new)
