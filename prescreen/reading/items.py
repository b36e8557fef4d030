"""Reads lists of named things - medicines, vaccines, operations, tubes, cancers - with what was said about each.

The shape comes from the fact's definition: a field that is a term starts an entry, dates, doses and the like are filled
from the words that belong to it. Words that name something outside the question ("allergy shots") leave the list empty.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from prescreen.facts import FactDefinition, Json, Term, Terms
from prescreen.facts.definition import FieldType
from prescreen.reading.absences import absences
from prescreen.reading.belonging import ONCE, BelongingReader
from prescreen.reading.cancer_ages import is_long_past, without_own_age
from prescreen.reading.coordination import shared_status
from prescreen.reading.courses import Course, CourseReader
from prescreen.reading.dates import DateReader, FoundDate
from prescreen.reading.day_lists import days_after_names, days_of_one_month
from prescreen.reading.day_of_month import with_days
from prescreen.reading.done_or_planned import is_past
from prescreen.reading.durations import DurationReader
from prescreen.reading.entries import Entry, entries
from prescreen.reading.fields import RECENT_DAYS, FieldReader
from prescreen.reading.foreign_parts import ForeignParts
from prescreen.reading.lexicon import items as words
from prescreen.reading.lexicon import vaccinations as doses
from prescreen.reading.lexicon.courses import TAKEN_AFTER
from prescreen.reading.list_rows import acts_where_put, distinct, lately, latest, older
from prescreen.reading.mentions import Mention, MentionReader, needs_reading_back
from prescreen.reading.named_again import ToldAgain, told_again
from prescreen.reading.naming import NameReader, with_signs, without_bare_places
from prescreen.reading.no_use import without_use
from prescreen.reading.none_of_mine import is_star_sign, none_of_mine
from prescreen.reading.not_had import NotHadReader
from prescreen.reading.other_side import is_other_side, with_other_side
from prescreen.reading.scope import ScopeReader
from prescreen.reading.shared_end import SharedEndReader
from prescreen.reading.sight import Tense
from prescreen.reading.text import Text
from prescreen.reading.tubes import is_stent, stent_of, without_namesakes, without_reasons, without_ways
from prescreen.reading.vaccinations import VaccinationReader, without_bare_boosters
from prescreen.reading.year_ranges import ends_of_spans


@dataclass(frozen=True, slots=True)
class ListReading:
    """Entries of a list. `empty`: the message names only things outside the question; `denied`: some were denied;
    `unsettled`: a no stands near the names, and is not about having them. `refused`: where that tells that all that is
    named was not had, which says nothing of other things.
    """

    entries: list[Json]
    start: int
    end: int
    confirm: bool = False
    empty: bool = False
    denied: bool = False
    unsettled: bool = False
    refused: tuple[int, int] | None = None


_IN_SITU = "in_situ"


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
        self._dates = dates
        self._courses = CourseReader()
        self._belongs = BelongingReader(self._facts, scope, self._courses)
        self._ends, self._not_had = SharedEndReader(), NotHadReader()
        self._no_vaccines = re.compile(doses.NO_VACCINES)
        self._fields = FieldReader(terms, mentions, durations, language)
        self._vaccinations = VaccinationReader(dates)
        self._names = NameReader(terms, mentions)
        self._long_over = re.compile(words.LONG_OVER)
        self._foreign = ForeignParts(mentions)
        self._numbs, self._coming = re.compile(words.NUMBS), re.compile(doses.COMING)
        self._hardly = re.compile(words.HARDLY_ONE)
        self._same_time = re.compile(doses.SAME_TIME)
        self._all_but = re.compile(words.ALL_BUT)
        self._cause, self._taken_after = re.compile(words.CAUSE), re.compile(TAKEN_AFTER)
        self._only_suspected = re.compile(words.ONLY_SUSPECTED)
        self._drains = re.compile(words.VERB_DRAIN)
        self._bad_kind = re.compile(words.BAD_KIND)
        self._benign, self._malignant = re.compile(words.BENIGN), re.compile(words.MALIGNANT)
        self._another = re.compile(words.ANOTHER_CANCER)
        self._concludes_no, self._ends_in_no = re.compile(words.CONCLUDES_NO), re.compile(words.ENDS_IN_NO)

    def kind_of(self, fact: str) -> str | None:
        """The kind of term the list holds."""
        item = self._facts[fact].item
        shapes = [item] if isinstance(item, FieldType) else list((item or {}).values())
        return next((shape.term for shape in shapes if shape.term), None)

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
        mentions = self._named(definition, kind, text, tense)
        if (none := none_of_mine(kind, text, mentions, carer=carer)) is not None:
            return ListReading([], *none, confirm=True, empty=True)
        left_out = [m for m in mentions if self._all_but.search(text.norm[: m.start])]
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
            return ListReading([], said[0].start, said[-1].end, confirm=True, empty=True) if off else None
        said = counted
        wanted = [m for m in said if _is_wanted(fact, m.term)]
        others = [m for m in mentions if not _is_wanted(fact, m.term)]
        if kind == "drug" and others == mentions and all(self._belongs.is_reacted_to(text, m) for m in others):
            return None
        if not wanted and kind == "cancer" and self._bad_kind.search(text.norm):
            return None
        if not wanted:
            left = [m for m in mentions if m not in said]
            plain = any(self._belongs.plainly_denied(text, m, carer=carer) for m in left)
            place = mentions[0].start, mentions[-1].end
            return ListReading([], *place, empty=bool(said), denied=plain, unsettled=bool(left) and not plain)
        text = text.without(self._foreign.places(kind, text, mentions, wanted, carer=carer))
        if kind == "vaccine":
            return self._doses(definition, text, mentions, wanted, today, tense)
        dates = self._dates_of(definition, kind, text, today, mentions)
        cut = entries(text, mentions, wanted, dates)
        values = [self._fields.fill(definition, entry, text, today, courses[entry.mention]) for entry in cut]
        if kind == "drug":
            values = shared_status(text, mentions, [entry.mention for entry in cut], values)
            values = self._ends.share(text, mentions, wanted, values, dates)
            values = [v for v in again.fill(values) if not acts_where_put(v, self._terms)]
            if not values:
                return ListReading([], wanted[0].start, wanted[-1].end, empty=True)
        if kind == "cancer":
            values = self._of_cancers(values, told, text, wanted)
        return self._listed(fact, definition, text, today, wanted, cut, values)

    def _made_plain(self, definition: FactDefinition, kind: str | None, text: Text) -> tuple[Text, ToldAgain]:
        """The message without what belongs to no entry of this kind, and medicines that are told once more."""
        if kind == "drug":
            text, again = told_again(text, self._mentions.find(kind, text))
            return (text if _asks_whether_taken(definition) else without_use(text)), again
        return (without_own_age(text) if kind == "cancer" else text), ToldAgain()

    def _of_cancers(self, values: list[Json], told: Text, text: Text, wanted: list[Mention]) -> list[Json]:
        """Cancers, treated where they came long ago, without a general name beside an exact one."""
        if is_long_past(told):
            values = [{**v, "status": v.get("status", "treated")} if isinstance(v, dict) else v for v in values]
        if _side_by_side(text, wanted) or not self._another.search(text.norm):
            return _without_general(values)
        return values

    def _said_of_all(self, fact: str, kind: str | None, text: Text) -> ListReading | None:
        """What is said of the whole list, whatever a message names: there was none, or it stays open."""
        if fact in words.RECENT_ONLY and (no := self._ends_in_no.search(text.norm)):
            return ListReading([], *no.span(), confirm=True, empty=True)
        if kind == "vaccine" and (no := self._no_vaccines.search(text.norm)):
            return ListReading([], *no.span(), empty=True)
        place = self._not_had.leaves_open(kind, text, future=self._facts[fact].future)
        return None if place is None else ListReading([], *place, refused=(0, len(text.norm)))

    def _none_had(self, fact: str, text: Text, mentions: list[Mention], not_had: list[Mention]) -> ListReading:
        """The reading of a message all of whose things were refused, called off or only spoken of."""
        place = not_had[0].start, not_had[-1].end
        if fact == words.TARGETED and all(self._courses.read(text, mentions, m).called_off for m in not_had):
            return ListReading([], *place, confirm=True, empty=True)
        return ListReading([], *place, refused=text.sentence_at(place[0]))

    def _counts(self, fact: str, course: Course) -> bool:
        """Is a medicine an entry: it was taken, surely where that matters, and told as more than what did not help?"""
        if not course.taken or not (course.known or fact not in words.GIVEN_FOR_SURE):
            return False
        return not (course.resisted and _asks_whether_taken(self._facts[fact]))

    def _dates_of(
        self, definition: FactDefinition, kind: str | None, text: Text, today: date, mentions: list[Mention]
    ) -> list[FoundDate]:
        tense: Tense = "future" if definition.future else "past"
        dates = self._dates.find(text, today, tense=tense)
        if kind in ONCE or kind == "procedure":
            dates = [*dates, *_unknown(days_after_names(text, mentions, today, tense), dates)]
        if not definition.future:
            dates = with_days(text, dates, today)
            dates = [d for d in dates if d.iso <= today.isoformat()]
        dates = [d for d in dates if not any(m.start < d.end and d.start < m.end for m in mentions)]
        if kind == "drug":
            dates = [*dates, *_unknown(ends_of_spans(text, today), dates)]
        since = absences(text, today) if kind == "drug" else []
        if kind == "procedure":
            dates = self._not_had.days_of_it(text, mentions, dates)
        dates = days_of_one_month(text, dates)
        dates = [d for d in dates if not any(a.start <= d.start < a.end for a in since)]
        return sorted((*dates, *since), key=lambda d: d.start)

    def _listed(
        self, fact: str, definition: FactDefinition, text: Text, today: date, wanted: list[Mention],
        cut: list[Entry], values: list[Json],
    ) -> ListReading | None:  # fmt: skip
        if fact == words.OPERATIONS_LATELY:
            values = self._without_ones_ahead(text, cut, values, today)
        if fact in words.RECENT_ONLY and self._concludes_no.search(text.norm):
            values = [v for v in values if not older(v, today, RECENT_DAYS)]
            if not values:
                return ListReading([], wanted[0].start, wanted[-1].end, empty=True)
        if definition.future:
            values = [v for v in values if not is_past(v, today)]
            if not values:
                return None
        elif fact == words.OPERATIONS_LATELY:
            values, none = self._of_late(text, values, today)
            if none:
                return ListReading([], wanted[0].start, wanted[-1].end, confirm=True, empty=True)
        unsure = any(m.guessed or needs_reading_back(m.term) or "ambiguous" in m.term.classes for m in wanted)
        rough = any(d.rough for entry in cut for d in entry.dates)
        unsure = unsure or any(self._scope.at(text, m.start, m.end).uncertain for m in wanted)
        of_pair = any(is_other_side(m) for m in wanted)
        values = values if of_pair else distinct(lately(values, today))
        return ListReading(values, wanted[0].start, wanted[-1].end, confirm=unsure or rough)

    def _named(self, definition: FactDefinition, kind: str | None, text: Text, tense: Tense | None) -> list[Mention]:
        """The names of the kind that may be an entry at all."""
        mentions = self._names.find(kind, text) if kind else []
        if kind == "tube":
            mentions = self._in_place(
                text, without_namesakes(mentions, self._named_outright("procedure", mentions, text))
            )
            mentions = [m for m in mentions if m.words != "drain" or not self._drains.match(text.norm, m.end)]
            mentions = without_ways(text, mentions)
        if kind == "vaccine":
            mentions = without_bare_boosters(text, mentions)
        if kind in ("procedure", "vaccine"):
            mentions = [m for m in mentions if not self._is_hardly_one(text, m)]
        if kind == "procedure":
            tubes = self._named_outright("tube", mentions, text)
            mentions = without_reasons(text, without_namesakes(mentions, tubes), tubes)
            if stent_of(text) is not None:
                mentions = [m for m in mentions if not is_stent(m)]
            mentions = [m for m in with_other_side(text, mentions) if not self._not_had.is_another_matter(text, m)]
            mentions = self._in_time(text, mentions, future=definition.future)
        if kind == "cancer" and is_star_sign(text):
            mentions = [m for m in mentions if m.words not in ("cancer", "a cancer")]
        if kind == "cancer" and self._only_suspected.search(text.norm) and not self._malignant.search(text.norm):
            return []
        if kind == "cancer":
            mentions = without_bare_places(text, mentions)
        if tense is not None and kind == "drug":
            mentions = [
                m
                for m in mentions
                if not self._cause.search(text.norm[: m.start]) or self._taken_after.match(text.norm, m.end)
            ]
        return mentions

    def _named_outright(self, kind: str, mentions: list[Mention], text: Text) -> list[Mention]:
        """Things of another kind that are named without a guess, where anything is named at all."""
        return self._mentions.find(kind, text, guess=False) if mentions else []

    def _in_place(self, text: Text, tubes: list[Mention]) -> list[Mention]:
        """The tubes, with a stent called by where it lies."""
        name = stent_of(text) if any(is_stent(m) for m in tubes) else None
        term = None if name is None else self._terms.named("tube", name)
        return tubes if term is None else [replace(m, term=term) if is_stent(m) else m for m in tubes]

    def _is_hardly_one(self, text: Text, mention: Mention) -> bool:
        """Does "operation" only ask if what was told is one: "a colonoscopy, if you call that an operation"?"""
        return "group_word" in mention.term.classes and self._hardly.search(text.norm[: mention.start]) is not None

    def _in_time(self, text: Text, mentions: list[Mention], *, future: bool) -> list[Mention]:
        """The operations that are over, or that are to come, without the way one of them is numbed."""
        away = self._belongs.is_behind if future else self._belongs.is_ahead
        kept = [m for m in mentions if not away(text, m)]
        return [m for i, m in enumerate(kept) if not (i and self._numbs.fullmatch(text.norm[m.start : m.end].strip()))]

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

    def _of_late(self, text: Text, values: list[Json], today: date) -> tuple[list[Json], bool]:
        """The operations of the last year beside older ones, and whether the last of all is said to be long over."""
        recent = [v for v in values if not older(v, today, words.YEAR_OF_DAYS)]
        over = bool(values) and not recent and self._long_over.search(text.norm) is not None
        return recent or values, over

    def _doses(
        self, definition: FactDefinition, text: Text, mentions: list[Mention], wanted: list[Mention], today: date,
        tense: Tense | None,
    ) -> ListReading:  # fmt: skip
        """The vaccines that were given, or those that are to come, as the fact asks."""
        own: Tense = "future" if definition.future else "past"
        ahead = self._dates.find(text, today, tense="future")
        back = self._dates.find(text, today, tense="past")
        places = {(d.start, d.end): d for d in (*ahead, *back)}
        asked: Tense = own if own == "past" or tense == own or self._coming.search(text.norm) else "past"
        named = _unknown(days_after_names(text, mentions, today, asked), list(places.values()))
        marks = sorted((*places.values(), *named), key=lambda d: d.start)
        cut = entries(text, mentions, wanted, marks)
        for place, entry in enumerate(cut):
            if not entry.dates and self._same_time.search(entry.around):
                before = [d for d in marks if d.end <= entry.mention.start]
                cut[place] = replace(entry, dates=cut[place - 1].dates if place else before[-1:])
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
        if own == "past" and self._concludes_no.search(text.norm):
            values = [v for v in values if not older(v, today, RECENT_DAYS)]
            none = none or not values
        return ListReading(
            latest(values) if own == "past" else distinct(values),
            wanted[0].start,
            wanted[-1].end,
            confirm=unsure,
            empty=none and not values,
        )


def _asks_whether_taken(definition: FactDefinition) -> bool:
    """Does a list tell of each thing whether it is taken now, and not only that it was had?"""
    return isinstance(definition.item, dict) and "status" in definition.item


def _is_wanted(fact: str, term: Term) -> bool:
    relevant = words.RELEVANT.get(fact)
    if relevant is not None and not term.classes & relevant:
        return False
    return not term.classes & words.NOT_COUNTED.get(fact, frozenset())


def _unknown(found: list[FoundDate], known: list[FoundDate]) -> list[FoundDate]:
    return [d for d in found if not any(k.start < d.end and d.start < k.end for k in known)]


def _side_by_side(text: Text, mentions: list[Mention]) -> bool:
    """Are two names put together, so that one only says more of the other: "breast cancer dcis"?"""
    ordered = sorted(mentions, key=lambda m: m.start)
    return any(not text.norm[a.end : b.start].strip(" ,(:-") for a, b in pairwise(ordered) if a.end <= b.start)


def _without_general(values: list[Json]) -> list[Json]:
    """Cancers without the one that another names more exactly: "breast cancer, DCIS they called it"."""
    exact = [v for v in values if isinstance(v, dict) and v.get("stage") == _IN_SITU]
    kept: list[Json] = []
    for value in values:
        name = str(value.get("type")) if isinstance(value, dict) else ""
        same = [e for e in exact if e is not value and name and f"({name}" in str(e.get("type"))]
        if not (same and isinstance(value, dict) and value.get("stage") == "unclear"):
            kept.append(value)
    return kept
