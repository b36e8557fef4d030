"""Reads lists of named things - medicines, vaccines, operations, tubes, cancers - with what was said about each.

The shape comes from the fact's definition: a field that is a term starts an entry, dates, doses and the like are filled
from the words that belong to it. Words that name something outside the question ("allergy shots") leave the list empty.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from prescreen.facts import FactDefinition, Json, Term, Terms
from prescreen.facts.definition import FieldType
from prescreen.reading.absences import absences
from prescreen.reading.coordination import shared_status
from prescreen.reading.courses import Course, CourseReader
from prescreen.reading.dates import DateReader, FoundDate
from prescreen.reading.day_lists import days_after_names, days_of_one_month
from prescreen.reading.day_of_month import with_days
from prescreen.reading.done_or_planned import is_past
from prescreen.reading.durations import DurationReader
from prescreen.reading.entries import Entry, clauses, entries
from prescreen.reading.fields import RECENT_DAYS, FieldReader
from prescreen.reading.lexicon import items as words
from prescreen.reading.lexicon import vaccinations as doses
from prescreen.reading.lexicon.courses import KEPT
from prescreen.reading.medicine_fields import days_back
from prescreen.reading.mentions import Mention, MentionReader, needs_reading_back
from prescreen.reading.naming import NameReader, with_signs
from prescreen.reading.scope import ScopeReader
from prescreen.reading.shared_end import SharedEndReader
from prescreen.reading.sight import Tense
from prescreen.reading.text import Text
from prescreen.reading.vaccinations import VaccinationReader

_OTHER_CLAUSE = re.compile(r"[,;](?! (?:not )?(?:since|any ?more|no longer|for|stopped|quit|until)\b)")
_FEW = 3
_ONCE = frozenset({"drug", "vaccine"})


@dataclass(frozen=True, slots=True)
class ListReading:
    """Entries of a list. `empty`: the message names only things outside the question; `denied`: some were denied."""

    entries: list[Json]
    start: int
    end: int
    confirm: bool = False
    empty: bool = False
    denied: bool = False


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
    ) -> None:
        self._facts = {name: f for name, f in facts.items() if f.kind == "list"}
        self._terms = terms
        self._mentions = mentions
        self._scope = scope
        self._dates = dates
        self._courses = CourseReader()
        self._ends = SharedEndReader()
        self._fields = FieldReader(terms, mentions, durations)
        self._vaccinations = VaccinationReader(dates)
        self._names = NameReader(terms, mentions)
        self._long_over = re.compile(words.LONG_OVER)
        self._numbs = re.compile(words.NUMBS)
        self._same_time = re.compile(doses.SAME_TIME)
        self._not_the_vaccine = re.compile(doses.NOT_THE_VACCINE)
        self._denied_after = re.compile(words.DENIED_AFTER)
        self._of_others_after = re.compile(words.OF_OTHERS_AFTER)
        self._measure = re.compile(doses.MEASURE)
        self._for_others, self._others_got = re.compile(words.FOR_OTHERS), re.compile(words.OTHERS_GOT)
        self._for_another_illness = re.compile(words.FOR_ANOTHER_ILLNESS)
        self._kept = re.compile(KEPT)
        self._all_but, self._given_up = re.compile(words.ALL_BUT), re.compile(words.GIVEN_UP)
        self._cause = re.compile(words.CAUSE)
        self._only_suspected = re.compile(words.ONLY_SUSPECTED)
        self._none_since = re.compile(words.NONE_SINCE)
        self._no_operation = re.compile(words.NO_OPERATION)
        self._childhood = re.compile(words.CHILDHOOD)
        self._gone = re.compile(words.GONE)
        self._vaccine_word = re.compile(words.VACCINE_WORD)
        self._has_it = re.compile(words.HAS_IT)
        self._any_more = re.compile(words.ANY_MORE)
        self._absent, self._asked_span = re.compile(words.ABSENT), re.compile(words.ASKED_SPAN)
        self._allergic = re.compile(words.ALLERGIC)
        self._measured = re.compile(words.MEASURED)
        self._other_taken = re.compile(words.OTHER_TAKEN)
        self._still_in = re.compile(words.STILL_IN)
        self._drains = re.compile(words.VERB_DRAIN)
        self._called_off = re.compile(words.CALLED_OFF)
        self._wished, self._booked = re.compile(words.WISHED), re.compile(words.BOOKED)
        self._bad_kind = re.compile(words.BAD_KIND)
        self._never_was, self._cancer_place = re.compile(words.NEVER_WAS), re.compile(words.CANCER_PLACE)
        self._not_in_yet, self._takes_out = re.compile(words.NOT_IN_YET), re.compile(words.TAKES_OUT)
        self._not_done = re.compile(words.NOT_DONE)
        self._benign, self._malignant = re.compile(words.BENIGN), re.compile(words.MALIGNANT)
        self._to_come = re.compile(words.TO_COME)
        self._done_before = re.compile(words.DONE_BEFORE)
        self._other_event, self._of_dose = re.compile(words.OTHER_EVENT), re.compile(words.OF_DOSE)
        self._for_a_trip = re.compile(doses.FOR_A_TRIP)
        self._concludes_no = re.compile(words.CONCLUDES_NO)
        self._still_to_do = re.compile(words.STILL_TO_DO)

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
        text = with_signs(text)
        mentions = self._named(definition, kind, text, tense)
        left_out = [m for m in mentions if self._all_but.search(text.norm[: m.start])]
        if all(m in left_out and not self._known_still(text, m) for m in mentions):
            return None
        if kind == "drug":
            text, mentions = self._ends.without_misnamed(text, mentions)
        said = [m for m in mentions if self._is_said(fact, text, m, carer=carer)]
        said = [m for m in said if m not in left_out or self._known_still(text, m)]
        courses = {m: self._courses.read(text, mentions, m) if kind == "drug" else Course() for m in said}
        counted = [m for m in said if courses[m].taken and (courses[m].known or fact not in words.GIVEN_FOR_SURE)]
        if said and not counted:
            return None
        said = counted
        wanted = [m for m in said if _is_wanted(fact, m.term)]
        if not wanted and kind == "cancer" and self._bad_kind.search(text.norm):
            return None
        if not wanted:
            denied = len(said) < len(mentions)
            return ListReading([], mentions[0].start, mentions[-1].end, empty=bool(said), denied=denied)
        text = text.without(self._foreign_sentences(kind, text, mentions))
        if kind == "vaccine":
            return self._doses(definition, text, mentions, wanted, today, tense)
        dates = self._dates_of(definition, kind, text, today, mentions)
        cut = entries(text, mentions, wanted, dates)
        values = [self._fields.fill(definition, entry, text, today, courses[entry.mention]) for entry in cut]
        if kind == "drug":
            values = shared_status(text, mentions, [entry.mention for entry in cut], values)
            values = self._ends.share(text, mentions, wanted, values, dates)
            values = [v for v in values if not _acts_where_put(v, self._terms)]
            if not values:
                return ListReading([], wanted[0].start, wanted[-1].end, empty=True)
        return self._listed(fact, definition, text, today, wanted, cut, values)

    def _dates_of(
        self, definition: FactDefinition, kind: str | None, text: Text, today: date, mentions: list[Mention]
    ) -> list[FoundDate]:
        tense: Tense = "future" if definition.future else "past"
        dates = self._dates.find(text, today, tense=tense)
        if kind in _ONCE:
            dates = [*dates, *_unknown(days_after_names(text, mentions, today, tense), dates)]
        if not definition.future:
            dates = with_days(text, dates, today)
            dates = [d for d in dates if d.iso <= today.isoformat()]
        since = absences(text, today) if kind == "drug" else []
        dates = days_of_one_month(text, dates)
        dates = [d for d in dates if not any(a.start <= d.start < a.end for a in since)]
        return sorted((*dates, *since), key=lambda d: d.start)

    def _listed(
        self, fact: str, definition: FactDefinition, text: Text, today: date, wanted: list[Mention],
        cut: list[Entry], values: list[Json],
    ) -> ListReading | None:  # fmt: skip
        if fact in words.RECENT_ONLY and self._concludes_no.search(text.norm):
            values = [v for v in values if not _is_long_ago(v, today)]
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
        return ListReading(_distinct(_lately(values, today)), wanted[0].start, wanted[-1].end, confirm=unsure or rough)

    def _named(self, definition: FactDefinition, kind: str | None, text: Text, tense: Tense | None) -> list[Mention]:
        """The names of the kind that may be an entry at all."""
        mentions = self._names.find(kind, text) if kind else []
        if kind == "tube":
            mentions = [m for m in mentions if m.words != "drain" or not self._drains.match(text.norm, m.end)]
        if kind == "procedure":
            mentions = self._in_time(text, mentions, future=definition.future)
        if kind == "cancer" and self._only_suspected.search(text.norm) and not self._malignant.search(text.norm):
            return []
        if tense is not None and kind == "drug":
            mentions = [m for m in mentions if not self._cause.search(text.norm[: m.start])]
        return mentions

    def _in_time(self, text: Text, mentions: list[Mention], *, future: bool) -> list[Mention]:
        """The operations that are over, or that are to come, without the way one of them is numbed."""
        away = self._is_behind if future else self._is_ahead
        kept = [m for m in mentions if not away(text, m)]
        return [m for i, m in enumerate(kept) if not (i and self._numbs.fullmatch(text.norm[m.start : m.end].strip()))]

    def _of_late(self, text: Text, values: list[Json], today: date) -> tuple[list[Json], bool]:
        """The operations of the last year beside older ones, and whether the last of all is said to be long over."""
        recent = [v for v in values if not _long_ago(v, today)]
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
        named = _unknown(days_after_names(text, mentions, today, own), list(places.values()))
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
        return ListReading(
            _latest(values) if own == "past" else _distinct(values),
            wanted[0].start,
            wanted[-1].end,
            confirm=unsure,
            empty=none and not values,
        )

    def _foreign_sentences(self, kind: str | None, text: Text, mentions: list[Mention]) -> list[tuple[int, int]]:
        """Sentences and clauses about things of another kind: their dates and doses belong to those."""
        found = []
        for first, last in text.sentences:
            if not any(first <= m.start < last for m in mentions):
                if self._is_foreign(kind, text.part(first, last), leads=last <= mentions[0].start):
                    found.append((first, last))
                continue
            for start, end in clauses(text, first, last):
                own = any(start <= m.start < end for m in mentions)
                if not own and self._is_foreign(kind, text.part(start, end)):
                    found.append((start, end))
        return found

    def _is_foreign(self, kind: str | None, part: Text, *, leads: bool = False) -> bool:
        """Is a part without a name about something else? `leads`: it stands before the first name.

        What was done about a cancer belongs to it.
        """
        if kind == "drug" and (self._other_event.search(part.norm) or (leads and self._introduces(part))):
            return True
        return kind != "cancer" and self._names_others(kind, part)

    def _introduces(self, part: Text) -> bool:
        """Is a sentence with a day in it no dose: "today it is me who writes"?"""
        return len(part.words) > _FEW and self._of_dose.search(part.norm) is None

    def _names_others(self, kind: str | None, part: Text) -> bool:
        others = (m for k in words.TAKEN_OR_DONE if k != kind for m in self._mentions.find(k, part, guess=False))
        numbed = kind == "procedure"
        return any(
            "group_word" not in m.term.classes and not (numbed and self._numbs.fullmatch(part.norm[m.start : m.end]))
            for m in others
        )

    def _taken_back(self, text: Text, mention: Mention, *, carer: bool) -> bool:
        """Is it denied, or said of somebody else, by the words right after it?"""
        if self._denied_after.match(text.norm, mention.end):
            return True
        return not carer and self._of_others_after.match(text.norm, mention.end) is not None

    def _is_said(self, fact: str, text: Text, mention: Mention, *, carer: bool) -> bool:
        """True when a mention is said of the person; what was stopped is still an answer ("not on Imuran any more")."""
        scope = self._scope.at(text, mention.start, mention.end, carer=carer)
        first, last = text.sentence_at(mention.start)
        sentence = text.norm[first:last]
        if scope.other_person or (not carer and self._for_others.match(text.norm, mention.end)):
            return mention.term.kind == "drug" and self._courses.whose(text, mention) is True
        if mention.term.kind == "drug" and not carer and self._courses.whose(text, mention) is False:
            return False
        if mention.term.kind == "vaccine" and (
            self._is_ill(text, mention)
            or self._measure.match(text.norm, mention.end)
            or (not carer and self._others_got.search(text.norm, first, mention.start))
        ):
            return False
        if mention.term.kind == "drug" and self._is_not_taken(text, mention, first):
            return False
        if self._is_none(fact, mention, text, sentence):
            return False
        if mention.term.kind in _ONCE and self._taken_back(text, mention, carer=carer):
            return False
        if fact in words.FOR_LUPUS and self._for_another_illness.match(text.norm, mention.end):
            return False
        if fact in words.RECENT_ONLY and (
            self._childhood.search(sentence) or self._none_since.search(text.norm[first : mention.start])
        ):
            return False
        if fact in words.PRESENT_ONLY:
            if sentence.rstrip().endswith("?"):
                sentence += text.norm[last:]
            if self._not_in_yet.search(text.norm, first, mention.start) and not self._takes_out.search(sentence):
                return False
            gone = scope.historical or self._gone.search(self._other_taken.sub(" ", sentence)) is not None
            if gone and not self._still_in.search(sentence):
                return False
        if not scope.negated or self._any_more.search(self._clause(text, mention)) is not None:
            return True
        if fact in words.TAKEN_LATELY and self._absent.search(self._clause(text, mention)) is not None:
            return self._asked_span.search(sentence) is None
        return mention.term.kind == "drug" and self._courses.given_up(text, mention)

    @staticmethod
    def _clause(text: Text, mention: Mention) -> str:
        """The words between commas around a mention, with the time that may follow: "no Imuran, since January"."""
        first, last = text.sentence_at(mention.start)
        start = max(text.norm.rfind(sign, first, mention.start) for sign in ",;")
        end = next((m.start() for m in _OTHER_CLAUSE.finditer(text.norm, mention.end, last)), last)
        return text.norm[max(start + 1, first) : end]

    def _known_still(self, text: Text, mention: Mention) -> bool:
        """Of what is left out of "everything": that it was stopped, or that it alone was not."""
        return self._given_up.match(text.norm, mention.end) is not None or (
            mention.term.kind == "drug" and self._kept.search(text.norm[: mention.start]) is not None
        )

    def _is_none(self, fact: str, mention: Mention, text: Text, sentence: str) -> bool:
        """A lump that is no cancer, an operation that is called off or only wished for."""
        kind = mention.term.kind
        if kind == "cancer" and self._cancer_place.match(text.norm, mention.end):
            return True
        if kind == "cancer":
            return self._benign.search(sentence) is not None and self._malignant.search(sentence) is None
        if not self._facts[fact].future:
            return False
        if self._called_off.search(text.norm) or (kind == "procedure" and self._no_operation.search(sentence)):
            return True
        wished = self._wished.search(sentence) if kind == "procedure" else None
        return wished is not None and self._booked.search(self._wished.sub("", sentence)) is None

    def _is_ahead(self, text: Text, mention: Mention) -> bool:
        """An operation that is to come: "having my gallbladder out in April"; it is none of those that were done."""
        first, last = text.sentence_at(mention.start)
        sentence = text.norm[first:last]
        if self._never_was.search(sentence):
            return True
        done = self._done_before.search(self._not_done.sub("", sentence))
        return self._to_come.search(sentence) is not None and done is None

    def _is_behind(self, text: Text, mention: Mention) -> bool:
        """An operation that was done: "gallbladder was in February"; it is no answer about what is planned."""
        first, last = text.sentence_at(mention.start)
        sentence = text.norm[first:last]
        return self._done_before.search(sentence) is not None and not (
            self._still_to_do.search(sentence) or self._called_off.search(text.norm)
        )

    def _is_ill(self, text: Text, mention: Mention) -> bool:
        """The illness, not the vaccine against it: "I have the flu"."""
        if self._for_a_trip.match(text.norm, mention.end):
            return False
        if self._not_the_vaccine.search(text.norm) and self._vaccine_word.search(mention.words) is None:
            return True
        return (
            self._vaccine_word.search(mention.words) is None
            and self._vaccine_word.search(text.norm) is None
            and self._has_it.search(text.norm[: mention.start]) is not None
        )

    def _is_not_taken(self, text: Text, mention: Mention, first: int) -> bool:
        """A medicine that one reacts to, or a mineral that was measured."""
        if self._allergic.search(text.norm[first : mention.start]):
            return True
        return mention.term.name in words.NUTRIENTS and self._measured.match(text.norm, mention.end) is not None


def _is_wanted(fact: str, term: Term) -> bool:
    relevant = words.RELEVANT.get(fact)
    if relevant is not None and not term.classes & relevant:
        return False
    return not term.classes & words.NOT_COUNTED.get(fact, frozenset())


def _unknown(found: list[FoundDate], known: list[FoundDate]) -> list[FoundDate]:
    return [d for d in found if not any(k.start < d.end and d.start < k.end for k in known)]


def _acts_where_put(value: Json, terms: Terms) -> bool:
    """A steroid that is put on the skin, into the nose, the eye or the lungs: "budesonide, the nasal kind"."""
    if not isinstance(value, dict):
        return False
    drug, route = terms.find("drug", str(value.get("drug"))), terms.find("route", str(value.get("route") or ""))
    return drug is not None and route is not None and words.STEROID in drug.classes and "local" in route.classes


def _lately(values: list[Json], today: date) -> list[Json]:
    """Old courses leave a list of present medicines when newer ones stand in it."""
    rows = [v for v in values if isinstance(v, dict)]
    if not any(row.get("status") == "current" for row in rows):
        return values
    return [v for v in values if not (isinstance(v, dict) and v.get("status") == "stopped" and _is_old(v, today))]


def _is_old(row: Mapping[str, Json], today: date) -> bool:
    day = row.get("last_dose_date")
    return isinstance(day, str) and days_back(day, today) > RECENT_DAYS


def _long_ago(value: Json, today: date) -> bool:
    """Was an operation more than a year ago? It is none of those of the last weeks."""
    day = value.get("date") if isinstance(value, dict) else None
    return isinstance(day, str) and days_back(day, today) > words.YEAR_OF_DAYS


def _is_long_ago(row: Json, today: date) -> bool:
    day = row.get("date") if isinstance(row, dict) else None
    return isinstance(day, str) and days_back(day, today) > RECENT_DAYS


def _latest(values: list[Json]) -> list[Json]:
    """Of several doses of one vaccine the one given last."""
    return _distinct(sorted(values, key=_day, reverse=True) if len(_distinct(values)) < len(values) else values)


def _day(value: Json) -> str:
    return str(value.get("date", "")) if isinstance(value, dict) else ""


def _distinct(values: list[Json]) -> list[Json]:
    """One entry for each name, the first."""
    kept: dict[str, Json] = {}
    for value in values:
        kept.setdefault(str(next(iter(value.values())) if isinstance(value, dict) else value), value)
    return list(kept.values())
