"""Reads a list of vaccines dose by dose: those that were given, or those that are to come, as the fact asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from prescreen.facts import FactDefinition, Json
from prescreen.reading.dates import DateReader, FoundDate
from prescreen.reading.day_lists import days_after_names
from prescreen.reading.entries import Entry, entries
from prescreen.reading.entry_days import unknown
from prescreen.reading.fields import RECENT_DAYS, FieldReader
from prescreen.reading.found import ListReading
from prescreen.reading.lexicon import vaccinations as words
from prescreen.reading.lexicon.items import CONCLUDES_NO
from prescreen.reading.list_rows import distinct, latest, older
from prescreen.reading.mentions import Mention
from prescreen.reading.scope import ScopeReader
from prescreen.reading.sight import Tense
from prescreen.reading.text import Text
from prescreen.reading.vaccinations import VaccinationReader

_NONE_PLANNED, _GIVEN = re.compile(words.NONE_PLANNED), re.compile(words.GIVEN)
_HALF_A_YEAR = 183
_NAMELESS = "a vaccine, kind not known"
_APPOSED = re.compile(
    r" ?[,:;(-]+ ?(?:(?:it was|that is|that was|called|namely|the|a|an) )*|"
    r",? (?:called|named|which was|for) (?:the |a )?"
)
_OF_ITSELF = re.compile(r"(?:not|never|neither|sin)\b")
"""Opens what is said of a dose itself: "flu jab on the 12th not booked"."""
_COMING, _SAME_TIME = re.compile(words.COMING), re.compile(words.SAME_TIME)
_CONCLUDES_NO = re.compile(CONCLUDES_NO)


class VaccineListReader:
    """Made once for all list facts."""

    def __init__(self, fields: FieldReader, dates: DateReader, scope: ScopeReader) -> None:
        self._fields = fields
        self._dates = dates
        self._scope = scope
        self._vaccinations = VaccinationReader(dates)

    def read(
        self,
        definition: FactDefinition,
        text: Text,
        mentions: list[Mention],
        wanted: list[Mention],
        today: date,
        tense: Tense | None,
    ) -> ListReading:
        """The doses of the wanted vaccines; `tense`: of the question that was asked, where it is not the fact's."""
        own: Tense = "future" if definition.future else "past"
        wanted = [m for m in wanted if not _is_named_next(text, m, wanted)]
        mentions = [m for m in mentions if not _is_named_next(text, m, mentions)]
        text = text.without(self._none_planned(text, today))
        cut = self._cut(text, mentions, wanted, today, own, tense)
        values: list[Json] = []
        unsure = any(m.guessed or "ambiguous" in m.term.classes for m in wanted)
        none = (tense or own) == own and any(self._vaccinations.denied(entry) for entry in cut)
        for entry in cut:
            for dose in self._vaccinations.read(text, entry, today, tense or own):
                if (dose.when == "coming") != (own == "future"):
                    continue
                value = self._fields.fill(definition, replace(entry, dates=[], later=[]), text, today)
                if isinstance(value, dict) and dose.iso is not None:
                    value = {**value, "date": dose.iso}
                unsure = unsure or dose.rough or self._scope.at(text, entry.mention.start, entry.mention.end).uncertain
                values.append(value)
        if own == "past" and _CONCLUDES_NO.search(text.norm):
            values = [v for v in values if not older(v, today, RECENT_DAYS)]
            none = none or not values
        empty = none and not values
        values = latest(values) if own == "past" else distinct(values)
        return ListReading(values, wanted[0].start, wanted[-1].end, confirm=unsure, empty=empty)

    def _none_planned(self, text: Text, today: date) -> list[tuple[int, int]]:
        """Where it says that nothing else is planned, behind a dose that was given or has its day."""
        none = list(_NONE_PLANNED.finditer(text.norm))
        if not none or _GIVEN.search(text.norm):
            return [m.span() for m in none]
        lately = (today - timedelta(days=_HALF_A_YEAR)).isoformat()
        ends = [d.end for d in self._dates.find(text, today, tense="past") if d.iso >= lately[: len(d.iso)]]
        return [m.span() for m in none if not _OF_ITSELF.match(m.group()) and any(end <= m.start() for end in ends)]

    def _cut(
        self, text: Text, mentions: list[Mention], wanted: list[Mention], today: date, own: Tense, tense: Tense | None
    ) -> list[Entry]:
        """What is said of each vaccine, with its days; those of one given at the same time are its own too."""
        ahead = self._dates.find(text, today, tense="future")
        back = self._dates.find(text, today, tense="past")
        places = {(d.start, d.end): d for d in (*ahead, *back)}
        asked: Tense = own if own == "past" or tense == own or _COMING.search(text.norm) else "past"
        after = days_after_names(text, mentions, today, asked, day_first=self._dates.day_first)
        named = unknown(after, list(places.values()))
        days = sorted((*places.values(), *named), key=lambda d: d.start)
        cut = entries(text, mentions, wanted, days)
        for place, entry in enumerate(cut):
            if not entry.dates and _SAME_TIME.search(entry.around):
                dates = cut[place - 1].dates if place else _before(entry.mention, days)
                cut[place] = replace(entry, dates=dates)
        return cut


def _before(mention: Mention, days: Sequence[FoundDate]) -> list[FoundDate]:
    """The last day before a name."""
    return [d for d in days if d.end <= mention.start][-1:]


def _is_named_next(text: Text, mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Is a vaccine without a name the one that is named right after it: "a vaccine, Shingrix, in October"?"""
    if mention.term.name != _NAMELESS:
        return False
    return any(
        m.start >= mention.end and m.term.name != _NAMELESS and _APPOSED.fullmatch(text.norm, mention.end, m.start)
        for m in mentions
    )
