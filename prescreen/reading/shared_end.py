"""Gives one end to all medicines it was said of: "cellcept, pred. both stopped 20 jan", "mmf and pred until Friday"."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from prescreen.facts import Json
from prescreen.reading.dates import FoundDate
from prescreen.reading.lexicon import shared_end as words
from prescreen.reading.mentions import Mention
from prescreen.reading.text import Text

_LAST_DOSE, _STATUS, _STOPPED, _CURRENT = "last_dose_date", "status", "stopped", "current"


@dataclass(frozen=True, slots=True)
class _Told:
    """Medicines that end together, from `first` to `last`, and the stretch that says so."""

    first: int
    last: int
    start: int
    end: int


class SharedEndReader:
    """Compiled once, used for every message."""

    def __init__(self) -> None:
        self._together, self._all = re.compile(words.TOGETHER), re.compile(words.ALL)
        self._over, self._goes_on = re.compile(words.OVER), re.compile(words.GOES_ON)
        self._joined, self._joint = re.compile(words.JOINED), re.compile(words.JOINT)
        self._ends = re.compile(words.ENDS)
        self._off, self._since = re.compile(words.OFF), re.compile(words.SINCE)
        self._misnamed, self._ended_then = re.compile(words.NOT_THE_OTHER), re.compile(words.ENDED_THEN)
        self._ended_first = re.compile(words.ENDED_FIRST)
        self._day_first = re.compile(words.DAY_FIRST)
        self._its_day, self._next = re.compile(words.ITS_DAY), re.compile(words.NEXT)

    def without_misnamed(self, text: Text, mentions: list[Mention]) -> tuple[Text, list[Mention]]:
        """Without the name that only says which one is not meant: "mycophenolate, not chloroquine"."""
        kept, blank = mentions[:1], []
        for before, mention in itertools.pairwise(mentions):
            denied = self._misnamed.fullmatch(text.norm, before.end, mention.start)
            if denied and not self._ended_then.match(text.norm, mention.end):
                blank.append((before.end, mention.end))
            else:
                kept.append(mention)
        return (text.without(blank), kept) if blank else (text, mentions)

    def share(
        self, text: Text, mentions: list[Mention], wanted: list[Mention], values: list[Json], dates: list[FoundDate]
    ) -> list[Json]:
        """The entries, those without an end of their own with the one they share."""
        if len(wanted) < 2 or len(values) != len(wanted):
            return values
        shared = self._after_a_day(text, wanted, self._in_a_row(text, mentions, wanted, values, dates), dates)
        for told in self._told(text, mentions):
            inside = [d for d in dates if told.start <= d.start < told.end]
            day = self._day(mentions[told.last], wanted, values) or (inside[0].iso if inside else None)
            for place in range(told.first, told.last + 1):
                if mentions[place] not in wanted:
                    continue
                index = wanted.index(mentions[place])
                value = shared[index]
                if not isinstance(value, dict) or (value.get(_LAST_DOSE) is not None and place != told.last):
                    continue
                if self._goes_on.search(self._own(text, mentions, place)):
                    continue
                ended = {**value, _STATUS: _STOPPED}
                if day is not None and value.get(_LAST_DOSE) is None:
                    ended = _in_order({**ended, _LAST_DOSE: day})
                shared[index] = ended
        return shared

    def _after_a_day(self, text: Text, wanted: list[Mention], values: list[Json], dates: list[FoundDate]) -> list[Json]:
        """The entries, where one day with a colon opens the list of all of them."""
        opens = next((d for d in dates if self._day_first.fullmatch(text.norm, d.end, wanted[0].start)), None)
        rows = [v for v in values if isinstance(v, dict)]
        joined = all(self._joined.fullmatch(text.norm, a.end, b.start) for a, b in itertools.pairwise(wanted))
        if opens is None or not joined or rows != values or rows[0].get(_LAST_DOSE) != opens.iso:
            return values
        same = {k: rows[0][k] for k in (_STATUS, _LAST_DOSE) if k in rows[0]}
        return [row if row.get(_LAST_DOSE) else _in_order({**row, **same}) for row in rows]

    def _in_a_row(
        self, text: Text, mentions: list[Mention], wanted: list[Mention], values: list[Json], dates: list[FoundDate]
    ) -> list[Json]:
        """The entries, where one verb ends several medicines, each on a day of its own."""
        ended = list(values)
        for before, mention in itertools.pairwise(mentions):
            if before not in wanted or mention not in wanted:
                continue
            first, value = ended[wanted.index(before)], ended[wanted.index(mention)]
            between = next((d for d in dates if before.end <= d.start and d.end <= mention.start), None)
            own = next((d for d in dates if mention.end <= d.start), None)
            if between is None or own is None or not isinstance(first, dict) or not isinstance(value, dict):
                continue
            opens = text.norm[text.sentence_at(mentions[0].start)[0] : mentions[0].start]
            if first.get(_STATUS) != _STOPPED or not self._ended_first.search(opens):
                continue
            plain = self._next.fullmatch(text.norm, between.end, mention.start)
            if plain and self._its_day.fullmatch(text.norm, mention.end, own.start):
                ended[wanted.index(mention)] = _in_order({**value, _STATUS: _STOPPED, _LAST_DOSE: own.iso})
        return ended

    @staticmethod
    def _day(mention: Mention, wanted: list[Mention], values: list[Json]) -> Json:
        value = values[wanted.index(mention)] if mention in wanted else None
        return value.get(_LAST_DOSE) if isinstance(value, dict) else None

    @staticmethod
    def _own(text: Text, mentions: list[Mention], place: int) -> str:
        start = mentions[place - 1].end if place else 0
        end = mentions[place + 1].start if place + 1 < len(mentions) else len(text.norm)
        return text.norm[start : min(end, mentions[place].end + words.NEAR)]

    def _told(self, text: Text, mentions: list[Mention]) -> list[_Told]:
        found = []
        first = text.sentence_at(mentions[0].start)[0]
        head = text.norm[first : mentions[0].start]
        if self._together.search(head) and self._over.search(head):
            found.append(_Told(0, len(mentions) - 1, first, mentions[0].start))
        for place, mention in enumerate(mentions):
            end = mentions[place + 1].start if place + 1 < len(mentions) else len(text.norm)
            tail = text.norm[mention.end : end]
            if place and (word := self._together.search(tail)) and self._over.search(tail):
                if not self._goes_on.search(tail[: word.end() + words.NEAR]):
                    reach = 0 if self._all.match(word.group()) else place - 1
                    found.append(_Told(reach, place, mention.end, end))
                    continue
            if place and self._off.search(text.norm[: mentions[run := self._run(text, mentions, place)].start]):
                if run < place and self._since.match(tail):
                    found.append(_Told(run, place, mention.end, end))
                    continue
            if place and self._ends.match(tail) and (run := self._run(text, mentions, place)) < place:
                found.append(_Told(run, place, mention.end, end))
        return found

    def _run(self, text: Text, mentions: list[Mention], place: int) -> int:
        """Where the run of names begins that are joined to this one by nothing but "and" and commas."""
        first = place
        joint = text.norm[mentions[place - 1].end : mentions[place].start]
        if not (self._joined.fullmatch(joint) and self._joint.search(joint)):
            return place
        while first and self._joined.fullmatch(text.norm, mentions[first - 1].end, mentions[first].start):
            first -= 1
        start = text.sentence_at(mentions[first].start)[0]
        return place if self._goes_on.search(text.norm, start, mentions[first].start) else first


def _in_order(value: dict[str, Json]) -> dict[str, Json]:
    """The day of the last dose beside the status, as in an entry that was told alone."""
    ordered: dict[str, Json] = {}
    for name, said in value.items():
        if name != _LAST_DOSE:
            ordered[name] = said
        if name == _STATUS:
            ordered[_LAST_DOSE] = value[_LAST_DOSE]
    return ordered
