"""Finds the days that may belong to the entries of a list: written after names, as a bare day, as the end of a span."""

from __future__ import annotations

from datetime import date

from prescreen.facts import FactDefinition
from prescreen.reading.absences import absences
from prescreen.reading.belonging import ONCE
from prescreen.reading.dates import DateReader, FoundDate
from prescreen.reading.day_lists import days_after_names, days_of_one_month
from prescreen.reading.day_of_month import with_days
from prescreen.reading.mentions import Mention
from prescreen.reading.not_had import NotHadReader
from prescreen.reading.sight import Tense
from prescreen.reading.text import Text
from prescreen.reading.year_ranges import ends_of_spans


class EntryDayReader:
    """Made once for all list facts."""

    def __init__(self, dates: DateReader, not_had: NotHadReader) -> None:
        self._dates = dates
        self._not_had = not_had

    def find(
        self, definition: FactDefinition, kind: str | None, text: Text, today: date, mentions: list[Mention]
    ) -> list[FoundDate]:
        """The days of a message in their order, without those of other things."""
        tense: Tense = "future" if definition.future else "past"
        dates = self._dates.find(text, today, tense=tense)
        if kind in ONCE or kind == "procedure":
            after = days_after_names(text, mentions, today, tense, day_first=self._dates.day_first and kind != "drug")
            dates = [*dates, *unknown(after, dates)]
        if not definition.future:
            dates = with_days(text, dates, today)
            dates = [d for d in dates if d.iso <= today.isoformat()]
        dates = [d for d in dates if not any(m.start < d.end and d.start < m.end for m in mentions)]
        if kind == "drug":
            dates = [*dates, *unknown(ends_of_spans(text, today), dates)]
        if kind == "procedure":
            dates = self._not_had.days_of_it(text, mentions, dates)
        dates = days_of_one_month(text, dates)
        since = absences(text, today) if kind == "drug" else []
        dates = [d for d in dates if not any(a.start <= d.start < a.end for a in since)]
        return sorted((*dates, *since), key=lambda d: d.start)


def unknown(found: list[FoundDate], known: list[FoundDate]) -> list[FoundDate]:
    """The days that stand where no other one does."""
    return [d for d in found if not any(k.start < d.end and d.start < k.end for k in known)]
