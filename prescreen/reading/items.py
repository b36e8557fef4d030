"""Reads lists of named things - medicines, vaccines, operations, tubes, cancers - with what was said about each.

The shape comes from the fact's definition: a field that is a term starts an entry, dates, doses and the like are filled
from the words that belong to it. Words that name something outside the question ("allergy shots") leave the list empty.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from prescreen.facts import FactDefinition, Json, Term, Terms
from prescreen.reading.belonging import BelongingReader
from prescreen.reading.cancer_ages import without_own_age
from prescreen.reading.cancer_list import cancers, names_bad_kind
from prescreen.reading.coordination import shared_status
from prescreen.reading.courses import Course, CourseReader
from prescreen.reading.dates import DateReader
from prescreen.reading.done_or_planned import is_past, was_lately
from prescreen.reading.durations import DurationReader
from prescreen.reading.entries import Entry, entries
from prescreen.reading.entry_days import EntryDayReader
from prescreen.reading.entry_names import EntryNameReader
from prescreen.reading.fields import RECENT_DAYS, FieldReader
from prescreen.reading.foreign_parts import ForeignParts
from prescreen.reading.found import ListReading
from prescreen.reading.lexicon import items as words
from prescreen.reading.lexicon import operations
from prescreen.reading.lexicon.scope import NONE_OF_IT, OF_A_TIME
from prescreen.reading.lexicon.vaccinations import NO_VACCINES
from prescreen.reading.list_rows import acts_where_put, distinct, lately, older, without_old_dose
from prescreen.reading.mentions import Mention, MentionReader, needs_reading_back
from prescreen.reading.named_again import ToldAgain, told_again
from prescreen.reading.naming import with_signs
from prescreen.reading.no_use import without_use
from prescreen.reading.none_of_mine import none_of_mine
from prescreen.reading.not_had import NotHadReader
from prescreen.reading.other_side import is_other_side
from prescreen.reading.other_times import with_others
from prescreen.reading.scope import ScopeReader
from prescreen.reading.shared_end import SharedEndReader
from prescreen.reading.sight import Tense
from prescreen.reading.text import Text
from prescreen.reading.two_ages import without_birthday
from prescreen.reading.vaccine_list import VaccineListReader

_SPRAY_WITH_DAY = re.compile(words.SPRAY_WITH_DAY)
_NO_VACCINES, _ALL_BUT = re.compile(NO_VACCINES), re.compile(words.ALL_BUT)
_CONCLUDES_NO, _ENDS_IN_NO = re.compile(words.CONCLUDES_NO), re.compile(words.ENDS_IN_NO)
_LONG_OVER = re.compile(words.LONG_OVER)
_NONE_OF_A_TIME = re.compile(rf"(?:{OF_A_TIME}){NONE_OF_IT}")


class ItemReader:
    """Made once for all list facts."""

    def __init__(
        self,
        facts: Mapping[str, FactDefinition],
        terms: Terms,
        mentions: MentionReader,
        scope: ScopeReader,
        dates: DateReader,
        durations: DurationReader,
        language: str,
    ) -> None:
        self._facts = {name: f for name, f in facts.items() if f.kind == "list"}
        self._terms = terms
        self._mentions = mentions
        self._scope = scope
        self._courses = CourseReader()
        self._belongs = BelongingReader(self._facts, scope, self._courses)
        self._ends, self._not_had = SharedEndReader(), NotHadReader()
        self._names = EntryNameReader(terms, mentions, self._belongs, self._not_had, language)
        self._days = EntryDayReader(dates, self._not_had)
        self._fields = FieldReader(terms, mentions, durations, language)
        self._vaccines = VaccineListReader(self._fields, dates, scope)
        self._foreign = ForeignParts(mentions)

    def kind_of(self, fact: str) -> str | None:
        """The kind of term the list holds."""
        return self._facts[fact].term_kind

    def names(self, fact: str, text: Text) -> bool:
        """Does a message name anything that belongs into the list, had or not?"""
        kind = self.kind_of(fact)
        return kind is not None and any(_is_wanted(fact, m.term) for m in self._mentions.find(kind, text, guess=False))

    def read(
        self, fact: str, text: Text, today: date, *, carer: bool = False, tense: Tense | None = None
    ) -> ListReading | None:
        """The entries a message gives for a list fact, or None when it names nothing of the kind.

        `tense`: of the question that was asked, where it is not that of the fact.
        """
        definition = self._facts[fact]
        kind = self.kind_of(fact)
        if (of_all := self._said_of_all(fact, kind, text)) is not None:
            return of_all
        told = text
        text, again = self._made_plain(definition, kind, with_signs(text))
        mentions = self._names.find(definition, kind, text, tense)
        if (none := none_of_mine(kind, text, mentions, carer=carer)) is not None:
            return ListReading([], *none, confirm=True, empty=True)
        left_out = [m for m in mentions if _ALL_BUT.search(text.norm[: m.start])]
        if all(m in left_out and not self._belongs.known_still(text, m) for m in mentions):
            return None
        if kind == "drug":
            text, mentions = self._ends.without_misnamed(text, mentions)
        said = [m for m in mentions if self._belongs.holds(fact, text, m, carer=carer, named=mentions)]
        said = [m for m in said if m not in left_out or self._belongs.known_still(text, m)]
        not_had = [m for m in mentions if self._not_had.is_not_had(text, mentions, m, ahead=definition.future)]
        said = [m for m in said if m not in not_had]
        if not_had and not said and not definition.future:
            return self._none_had(fact, text, mentions, not_had)
        courses = {m: self._courses.read(text, mentions, m) if kind == "drug" else Course() for m in said}
        counted = [m for m in said if self._counts(fact, courses[m])]
        if said and not counted:
            off = fact == words.TARGETED and all(courses[m].called_off for m in said)
            return _none_of(said, confirm=True) if off else None
        wanted = [m for m in counted if _is_wanted(fact, m.term)]
        if not wanted:
            return self._none_wanted(fact, kind, text, mentions, counted, carer=carer)
        text = text.without(self._foreign.places(kind, text, mentions, wanted, carer=carer))
        if kind == "vaccine":
            return self._vaccines.read(definition, text, mentions, wanted, today, tense)
        dates = self._days.find(definition, kind, text, today, mentions)
        named = with_others(mentions, self._names.of_another_time(definition, kind, text))
        cut = entries(text, named, wanted, dates)
        values = [self._fields.fill(definition, entry, text, today, courses[entry.mention]) for entry in cut]
        if kind == "drug":
            values = shared_status(text, mentions, [entry.mention for entry in cut], values)
            values = self._ends.share(text, mentions, wanted, values, dates)
            values = [without_old_dose(v, today) for v in again.fill(values) if not acts_where_put(v, self._terms)]
            if not values:
                return _none_of(wanted)
        if kind == "cancer":
            values = cancers(values, told, text, wanted)
        return self._listed(fact, definition, text, today, wanted, cut, values)

    def _made_plain(self, definition: FactDefinition, kind: str | None, text: Text) -> tuple[Text, ToldAgain]:
        """The message without what belongs to no entry of this kind, and medicines that are told once more."""
        if kind == "drug":
            text = text.without([m.span() for m in _SPRAY_WITH_DAY.finditer(text.norm)])
            text, again = told_again(without_birthday(text), self._mentions.find(kind, text))
            return (text if definition.tells_status else without_use(text)), again
        return (without_own_age(text) if kind == "cancer" else text), ToldAgain()

    def _said_of_all(self, fact: str, kind: str | None, text: Text) -> ListReading | None:
        """What is said of the whole list, whatever a message names: there was none, or it stays open."""
        if fact in words.RECENT_ONLY and (no := _ENDS_IN_NO.search(text.norm)):
            return ListReading([], *no.span(), confirm=True, empty=True)
        if kind == "vaccine" and (no := _NO_VACCINES.search(text.norm)):
            return ListReading([], *no.span(), empty=True)
        place = self._not_had.leaves_open(kind, text, future=self._facts[fact].future)
        return None if place is None else ListReading([], *place, refused=(0, len(text.norm)))

    def _none_had(self, fact: str, text: Text, mentions: list[Mention], not_had: list[Mention]) -> ListReading:
        """The reading of a message all of whose things were refused, called off or only spoken of."""
        if fact == words.TARGETED and all(self._courses.read(text, mentions, m).called_off for m in not_had):
            return _none_of(not_had, confirm=True)
        place = not_had[0].start, not_had[-1].end
        return ListReading([], *place, refused=text.sentence_at(place[0]))

    def _none_wanted(
        self, fact: str, kind: str | None, text: Text, mentions: list[Mention], said: list[Mention], *, carer: bool
    ) -> ListReading | None:
        """The reading of a message that names only things outside the question, or denies what it names."""
        others = [m for m in mentions if not _is_wanted(fact, m.term)]
        if kind == "drug" and others == mentions and all(self._belongs.is_reacted_to(text, m) for m in others):
            return None
        if kind == "cancer" and names_bad_kind(text):
            return None
        if kind == "procedure" and all(_NONE_OF_A_TIME.match(text.norm, m.end) for m in mentions):
            return _none_of(mentions, confirm=True)
        left = [m for m in mentions if m not in said]
        plain = any(self._belongs.plainly_denied(text, m, carer=carer) for m in left)
        place = mentions[0].start, mentions[-1].end
        return ListReading([], *place, empty=bool(said), denied=plain, unsettled=bool(left) and not plain)

    def _counts(self, fact: str, course: Course) -> bool:
        """Is a medicine an entry: it was taken, surely where that matters, and told as more than what did not help?"""
        if not course.taken or not (course.known or fact not in words.GIVEN_FOR_SURE):
            return False
        return not (course.resisted and self._facts[fact].tells_status)

    def _listed(
        self, fact: str, definition: FactDefinition, text: Text, today: date, wanted: list[Mention],
        cut: list[Entry], values: list[Json],
    ) -> ListReading | None:  # fmt: skip
        if fact == operations.OPERATIONS_LATELY:
            values = self._without_ones_ahead(text, cut, values, today)
        if fact in words.RECENT_ONLY and _CONCLUDES_NO.search(text.norm):
            values = [v for v in values if not older(v, today, RECENT_DAYS)]
            if not values:
                return _none_of(wanted)
        if definition.future:
            values = [v for v in values if not is_past(v, today)]
            values = self._without_ones_of_late(text, cut, values, today)
            if not values:
                return None
        elif fact == operations.OPERATIONS_LATELY and values:
            recent = [v for v in values if not older(v, today, words.YEAR_OF_DAYS)]
            if not recent and _LONG_OVER.search(text.norm):
                return _none_of(wanted, confirm=True)
            values = recent or values
        unsure = any(m.guessed or needs_reading_back(m.term) or "ambiguous" in m.term.classes for m in wanted)
        unsure = unsure or any(d.rough for entry in cut for d in entry.dates)
        unsure = unsure or any(self._scope.at(text, m.start, m.end).uncertain for m in wanted)
        of_pair = any(is_other_side(m) for m in wanted)
        values = values if of_pair else distinct(lately(values, today))
        return ListReading(values, wanted[0].start, wanted[-1].end, confirm=unsure)

    def _without_ones_of_late(self, text: Text, cut: list[Entry], values: list[Json], today: date) -> list[Json]:
        """Without an operation whose day, told without its year, was lately: it is not planned for a year from then."""
        moved = {
            day.iso
            for entry in cut
            if entry.mention.term.kind == "procedure" and not self._belongs.is_told_ahead(text, entry.mention)
            for day in entry.dates
            if was_lately(day.iso, today) and day.iso[:4] not in text.norm[day.start : day.end]
        }
        return [v for v in values if not (isinstance(v, dict) and v.get("date") in moved)]

    def _without_ones_ahead(self, text: Text, cut: list[Entry], values: list[Json], today: date) -> list[Json]:
        """Without the other one of a pair that is nearer ahead: "left done on the 3rd, right one's Dec 8"."""
        if not any(is_other_side(entry.mention) for entry in cut):
            return values
        ahead = [
            v
            for entry, v in zip(cut, values, strict=True)
            if is_other_side(entry.mention)
            and older(v, today, words.YEAR_OF_DAYS // 2)
            and not self._belongs.is_behind(text, entry.mention)
        ]
        return [v for v in values if v not in ahead]


def _none_of(named: list[Mention], *, confirm: bool = False) -> ListReading:
    """The empty list of a message that names things of which none is an entry."""
    return ListReading([], named[0].start, named[-1].end, confirm=confirm, empty=True)


def _is_wanted(fact: str, term: Term) -> bool:
    relevant = words.RELEVANT.get(fact)
    if relevant is not None and not term.classes & relevant:
        return False
    return not term.classes & words.NOT_COUNTED.get(fact, frozenset())
