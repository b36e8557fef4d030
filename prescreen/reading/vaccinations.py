"""Parts what was said of a vaccine into doses: which were given, which are to come, and on what day each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from prescreen.reading.dates import DateReader, FoundDate
from prescreen.reading.entries import Entry
from prescreen.reading.lexicon import not_had
from prescreen.reading.lexicon import vaccinations as words
from prescreen.reading.lexicon.items import LATER_ONE
from prescreen.reading.mentions import Mention
from prescreen.reading.sight import Tense
from prescreen.reading.text import Text

_PAIR = re.compile(r"\d{1,2}/\d{1,2}")
_GROUP, _BOOSTER = "group_word", re.compile(r" ?boosters?")
When = Literal["given", "coming"]


@dataclass(frozen=True, slots=True)
class Dose:
    """A dose that was given or is to come. `iso`: its day, where it was said."""

    when: When
    iso: str | None = None
    rough: bool = False


@dataclass(slots=True)
class _Stretch:
    """Clauses about one dose."""

    when: When | None = None
    number: int | None = None
    past: list[FoundDate] = field(default_factory=list)
    future: list[FoundDate] = field(default_factory=list)
    named: bool = False
    words: str = ""
    nothing_yet: bool = False

    @property
    def dated(self) -> bool:
        return bool(self.past or self.future)


def without_bare_boosters(text: Text, mentions: Sequence[Mention]) -> list[Mention]:
    """The vaccines without the "booster" of "shingles booster", which is no other one."""
    ends = {m.end for m in mentions}
    return [
        m for m in mentions if not (_GROUP in m.term.classes and _BOOSTER.fullmatch(m.words) and _joins(text, m, ends))
    ]


def _joins(text: Text, mention: Mention, ends: set[int]) -> bool:
    return len(text.norm[: mention.start].rstrip(" -")) in ends


class VaccinationReader:
    """Compiled once, used for every message."""

    def __init__(self, dates: DateReader) -> None:
        self._dates = dates
        self._clause = re.compile(words.CLAUSE)
        self._coming = re.compile(words.COMING)
        self._given = re.compile(words.GIVEN)
        self._not_given = re.compile(words.NOT_GIVEN)
        self._advised = re.compile(words.ADVISED)
        self._because = re.compile(words.BECAUSE)
        self._reason = re.compile(words.REASON)
        self._nothing_yet = re.compile(words.NOTHING_YET)
        self._yet = re.compile(words.YET)
        self._number = re.compile(words.DOSE_NUMBER)
        self._earlier = re.compile(words.EARLIER)
        self._series = re.compile(words.SERIES)
        self._later_one = re.compile(LATER_ONE)
        self._of_an_operation = re.compile(words.OF_AN_OPERATION)
        self._happened = re.compile(not_had.HAPPENED), re.compile(not_had.HAPPENED_ES)
        self._offered_one = re.compile(words.OFFERED_ONE)
        self._of_another = re.compile(words.OF_ANOTHER)
        self._no_to_another = re.compile(words.NO_TO_ANOTHER)
        self._of_another_matter = re.compile(words.OF_ANOTHER_MATTER)
        self._of_a_vaccine = re.compile(words.OF_A_VACCINE)
        self._of_a_journey = re.compile(words.OF_A_JOURNEY)

    def read(self, text: Text, entry: Entry, today: date, tense: Tense) -> list[Dose]:
        """The doses of one vaccine. `tense`: of what was asked, for words that do not tell."""
        past = [d for d in self._own(text, entry, today, "past") if d.iso <= today.isoformat()]
        future = [d for d in self._own(text, entry, today, "future") if d.iso >= today.isoformat()[: len(d.iso)]]
        stretches = self._stretches(entry, past, future)
        hopeful = any(s.nothing_yet and self._yet.search(s.words) for s in stretches)
        refused = any(self._not_given.search(s.words) for s in stretches if not s.dated and not s.named)
        doses: list[tuple[_Stretch, Dose]] = []
        about = [s for s in stretches if not s.nothing_yet and (s.named or s.dated or s.number or s.when)]
        about = _without_led_in(about)
        for stretch in about:
            if self._was_not_given(stretch):
                continue
            when = stretch.when or self._untold(stretch, about, "future" if hopeful else tense)
            if refused and when == "coming":
                continue
            doses.append((stretch, self._dose(when, stretch)))
        return self._with_earlier(entry, doses)

    def _was_not_given(self, stretch: _Stretch) -> bool:
        """Is a dose neither given nor coming, as far as the words go? What was refused at first may have been given."""
        said = self._reason.sub("", " ".join(stretch.words.split())) if stretch.past else stretch.words
        off = self._not_given.search(self._offered_one.sub(" ", said))
        if off is None:
            return False
        after = stretch.words.partition(off.group())[2]
        return not any(done.search(after) for done in self._happened)

    def denied(self, entry: Entry) -> bool:
        """True where nothing was given yet, or nothing is planned: "none so far"."""
        return any(self._nothing_yet.search(said) for said in self._clause.split(entry.around))

    def _own(self, text: Text, entry: Entry, today: date, tense: Tense) -> list[FoundDate]:
        places = {(d.start, d.end) for d in entry.dates}
        found = self._dates.find(text, today, tense=tense)
        own = [d for d in found if (d.start, d.end) in places]
        known = {(d.start, d.end) for d in found}
        own += [d for d in entry.dates if (d.start, d.end) not in known and _PAIR.fullmatch(text.norm, d.start, d.end)]
        return [d for d in own if not self._of_a_journey.search(text.norm[: d.start])]

    def _stretches(self, entry: Entry, past: list[FoundDate], future: list[FoundDate]) -> list[_Stretch]:
        """The clauses about a vaccine, those of one dose together."""
        start = entry.place[0]
        name = len(entry.head)
        found: list[_Stretch] = []
        at = 0
        marks = [(m.start(), m.end()) for m in self._clause.finditer(entry.around)]
        for stop, after in (*marks, (len(entry.around), len(entry.around))):
            said = entry.around[at:stop]
            of_it = at <= name < stop
            if not of_it and self._is_of_another_thing(said):
                at = after
                continue
            one = _Stretch(self._when(said), self._numbered(said), words=said, named=of_it)
            one.nothing_yet = self._nothing_yet.search(said) is not None
            one.past = [d for d in past if at <= d.start - start < stop]
            one.future = [d for d in future if at <= d.start - start < stop]
            at = after
            if one.number and found and self._not_given.search(said):
                found.append(one)
            elif said.strip():
                _join(found, one)
        shared = [d for d in past if not start <= d.start < entry.place[1]]
        shared_ahead = [d for d in future if not start <= d.start < entry.place[1]]
        if (shared or shared_ahead) and (named := next((s for s in found if s.named), None)) and not named.dated:
            named.past, named.future = shared, shared_ahead
        return found

    def _is_of_another_thing(self, said: str) -> bool:
        """Does a clause without the name of the vaccine tell of an operation, an illness or another vaccine?"""
        if any(p.search(said) for p in (self._of_an_operation, self._of_another, self._no_to_another)):
            return True
        return self._of_another_matter.search(said) is not None and self._of_a_vaccine.search(said) is None

    def _when(self, said: str) -> When | None:
        """Given or coming, by the words of one clause; what is booked was not given."""
        said = self._reason.sub("", self._because.sub("", said))
        if self._advised.search(said):
            return None
        if self._coming.search(said):
            return "coming"
        return "given" if self._given.search(said) else None

    def _numbered(self, said: str) -> int | None:
        if (earlier := self._earlier.search(said)) is not None:
            return words.NUMBERS.get(earlier["n"]) or int(earlier["n"])
        match = self._number.search(said)
        if match is None:
            return None
        number = match["a"] or match["b"] or match["c"] or match["d"]
        return words.NUMBERS.get(number) or (int(number) if number.isdigit() else None)

    def _untold(self, stretch: _Stretch, about: list[_Stretch], tense: Tense) -> When:
        """By its day and its number where the words do not tell."""
        if stretch.dated and not stretch.past:
            return "coming"
        if stretch.dated and not stretch.future:
            return "given"
        for other in about:
            if other is stretch or other.number is None or stretch.number is None or not other.past:
                continue
            earlier = other.number < stretch.number and other.when != "coming"
            if earlier and stretch.past and stretch.past[0].iso < other.past[0].iso:
                return "coming"
        return "coming" if tense == "future" else "given"

    def _dose(self, when: When, stretch: _Stretch) -> Dose:
        dates = stretch.past if when == "given" else stretch.future
        if not dates:
            return Dose(when)
        chosen = dates[-1 if when == "given" and self._later_one.search(stretch.words) else 0]
        return Dose(when, chosen.iso, chosen.rough)

    def _with_earlier(self, entry: Entry, doses: list[tuple[_Stretch, Dose]]) -> list[Dose]:
        """With the doses before a later one of a series that lies days apart."""
        found = [dose for _, dose in doses]
        ahead = any(d.when == "coming" and (s.number or 1) > 1 for s, d in doses)
        close = self._series.search(entry.around) or "rabies" in entry.mention.term.name
        if ahead and close and all(d.when == "coming" for d in found):
            found.append(Dose("given"))
        return found


def _without_led_in(about: list[_Stretch]) -> list[_Stretch]:
    """Without a day that is told before the vaccine and its own day, in words that are about no dose."""
    named = next((i for i, s in enumerate(about) if s.named and s.dated), 0)
    return [s for i, s in enumerate(about) if i >= named or s.named or s.number or s.when]


def _join(found: list[_Stretch], one: _Stretch) -> None:
    """Adds a clause to the last dose unless it speaks of another one."""
    last = found[-1] if found else None
    if (
        last is None
        or last.nothing_yet
        or one.nothing_yet
        or (one.dated and last.dated)
        or (one.number and last.number)
        or (one.when and last.when and one.when != last.when)
    ):
        found.append(one)
        return
    last.when = last.when or one.when
    last.number = last.number or one.number
    last.past, last.future = last.past or one.past, last.future or one.future
    last.named = last.named or one.named
    last.words += " , " + one.words
