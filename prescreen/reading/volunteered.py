"""Reads what nobody asked: only what is unmistakable, and never by inference (rules R15 and R26)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from prescreen.facts import FactDefinition, Json
from prescreen.reading.corrections import puts_day_right, takes_back
from prescreen.reading.fields import RECENT_DAYS
from prescreen.reading.found import Answer, Found, Heard
from prescreen.reading.illnesses import named_illnesses
from prescreen.reading.lexicon import volunteered as words
from prescreen.reading.lexicon.courses import TAKEN_AFTER
from prescreen.reading.lexicon.exchanges import NOW_LEADS
from prescreen.reading.measured import MeasuredReader
from prescreen.reading.medicine_fields import days_back
from prescreen.reading.mentions import Mention
from prescreen.reading.one_fact import OneFactReader
from prescreen.reading.shot_told import is_told_as_shot
from prescreen.reading.text import Text
from prescreen.reading.toolbox import Toolbox

_MEDICINES, _TARGETED = "immunosuppressants", "prior_targeted_therapies"
_TREATMENTS = "prior_lupus_treatments"
_VACCINES, _OPERATIONS, _ILLNESSES = "recent_vaccines", "surgeries_recent", "other_autoimmune"
_PLANNED, _PLANNED_VACCINES = "surgery_planned", "planned_vaccines"
_CANCER, _TUBES = "cancer_history", "tubes"
_NEAR = 40
_ITEM_ENDS = frozenset(",.;")
_VIRUSES = "blood-viruses"
"""Questions that a vaccine of long ago answers as well."""
_ACTIVITY = "refractory"
_CHILDREN = "plans_children_1yr"
_SCORE = "eular_acr_score"
_COLLECTED, _WHOLE = "leukapheresis_date", 10
_SUBJECT = len(" she ")
_PLAIN_DRUGS = frozenset({_MEDICINES, _TREATMENTS})


class VolunteeredReader:
    """Made once for all facts."""

    def __init__(
        self, facts: Mapping[str, FactDefinition], tools: Toolbox, one: OneFactReader, measured: MeasuredReader
    ) -> None:
        self._facts = facts
        self._tools = tools
        self._one = one
        self._measured = measured
        self._kinds = {f: kind for f, d in facts.items() if d.kind == "list" and (kind := tools.items.kind_of(f))}
        self._stated = re.compile(words.STATED)
        self._states = re.compile(words.STATES)
        self._dated = re.compile(words.DATED)
        self._asks = re.compile(words.ASKS)
        self._matter = re.compile(words.MATTER)
        self._on = re.compile(words.ON)
        self._taken_after, self._now_leads = re.compile(TAKEN_AFTER), re.compile(NOW_LEADS)
        self._was_on, self._then = re.compile(words.WAS_ON), re.compile(words.THEN)
        self._collects, self._not_collected = re.compile(words.COLLECTS), re.compile(words.NOT_COLLECTED)
        self._no_warning, self._of_advice = re.compile(words.NO_WARNING), re.compile(words.OF_ADVICE)
        self._of_it, self._no = re.compile(words.OF_IT), re.compile(words.NO)
        self._insists = re.compile(words.INSISTS)
        self._takes = re.compile(words.TAKES)
        self._dose = re.compile(words.DOSE)
        self._heading = re.compile(words.HEADING)
        self._received = re.compile(words.RECEIVED)
        self._treated_with = re.compile(words.WAS_TREATED)
        self._treated_after = re.compile(words.WAS_TREATED_AFTER)
        self._given = re.compile(words.GIVEN)
        self._active, self._calm, self._lupus = (re.compile(p) for p in (words.ACTIVE, words.CALM, words.LUPUS))
        self._treated = re.compile(words.TREATED)
        self._named_vaccine = re.compile(words.NAMED_VACCINE)
        self._vaccine, self._lately = re.compile(words.VACCINE), re.compile(words.LATELY)
        self._operated = re.compile(words.OPERATED)
        self._when = re.compile(words.WHEN)
        self._planned, self._none_booked = re.compile(words.PLANNED), re.compile(words.NONE_BOOKED)
        self._for_cancer, self._has_cancer = re.compile(words.FOR_CANCER), re.compile(words.HAS_CANCER)
        self._illness = re.compile(words.ILLNESSES)
        self._shot_after, self._shot_before = re.compile(words.SHOT_AFTER), re.compile(words.SHOT_BEFORE)
        self._given_up, self._goes_on = re.compile(words.GIVEN_UP), re.compile(words.GOES_ON)
        self._trying, self._tried = re.compile(words.TRYING), re.compile(words.TRIED_BEFORE)
        self._score = re.compile(words.SCORE)
        self._has_tube, self._cared_for = re.compile(words.HAS_TUBE), re.compile(words.TUBE_CARED_FOR)

    def read(self, heard: Heard, have: set[str], *, correcting: bool) -> Answer:
        """Facts beside those in `have`, with what was asked left to its own reader.

        Unclear is an answered fact that a correction speaks of again without a readable value.
        """
        asked = set(heard.context.asked)
        fresh = [f for f in self._facts if f not in have and f not in asked]
        unanswered = [f for f in fresh if correcting or f not in heard.context.prior]
        found = [f for f in self._measured.laboratory((), heard) if f.fact not in have and not _only_normal(f.value)]
        if "age_years" in fresh:
            choice = "age_years" in unanswered and all(
                f in self._facts and self._facts[f].kind == "enum" for f in asked
            )
            ages = self._measured.ages.read(heard, asked=False, beside_choice=choice)
            found += [
                f for f in ages if f.fact in fresh and not any(f.start < o.end and o.start < f.end for o in found)
            ]
        illnesses = self._conditions(heard, fresh, have, correcting=correcting)
        found += illnesses.found
        if _SCORE in unanswered and (score := self._score.search(heard.text.norm)) is not None:
            found.append(Found(_SCORE, int(score["points"]), *score.span(), "number", confirm=True))
        for fact in unanswered:
            if self._facts[fact].kind == "record" and (record := self._one.mentioned(fact, heard)) is not None:
                found.append(record)
        insists = self._insists.search(heard.text.norm) is not None
        denied = [f for f in fresh if f not in unanswered and heard.context.prior[f] == []]
        again = [f for f in denied if insists or (f == _OPERATIONS and _asks_plans_alone(heard))]
        anew = [f for f in fresh if self._is_taken_back(heard, f)]
        found += [f for fact in anew if (f := self._one.mentioned(fact, heard)) is not None]
        found += [f for fact in fresh if fact not in anew and (f := self._put_right(heard, fact)) is not None]
        lists = self._lists(heard, [f for f in (*unanswered, *again) if f not in anew])
        lists += self._collection(heard, unanswered)
        lists += self._plans(heard, unanswered) + self._activity(heard, unanswered)
        told = {f.fact for f in (*found, *lists)}
        nothing = self._nothing_planned(heard, [f for f in unanswered if f not in told])
        return Answer((*found, *lists, *nothing), illnesses.unclear)

    def _activity(self, heard: Heard, unanswered: list[str]) -> list[Found]:
        """Lupus that is active in spite of treatment, told beside the diagnosis: "SLE, still flaring on CellCept"."""
        active = self._active.search(heard.text.norm) if _ACTIVITY in unanswered else None
        if active is None or self._lupus.search(heard.text.norm) is None or self._calm.search(heard.text.norm):
            return []
        if not (self._treated.search(heard.text.norm) or self._tools.mentions.find("drug", heard.text, guess=False)):
            return []
        return [Found(_ACTIVITY, "yes", *active.span(), "saying", confirm=True)]

    def _plans(self, heard: Heard, unanswered: list[str]) -> list[Found]:
        """Plans for a child, told in passing: "we are trying for a baby actually"."""
        trying = self._trying.search(heard.text.norm) if _CHILDREN in unanswered else None
        if trying is None or self._tried.search(heard.text.norm[slice(*heard.text.sentence_at(trying.start()))]):
            return []
        return [Found(_CHILDREN, "yes", trying.start(), trying.end(), "saying", confirm=True)]

    def _collection(self, heard: Heard, unanswered: list[str]) -> list[Found]:
        """The day on which cells are to be collected, told in passing."""
        if _COLLECTED not in unanswered:
            return []
        for first, last in heard.text.sentences:
            named = self._collects.search(heard.text.norm, first, last)
            if named is None or self._of_advice.search(heard.text.norm[first : named.start()]):
                continue
            sentence = heard.text.part(first, last)
            told = self._no_warning.sub("", sentence.norm)
            if self._none_booked.search(told) or self._not_collected.search(told):
                continue
            days = self._tools.dates.find(sentence, heard.context.today, tense="future")
            coming = [d for d in days if len(d.iso) == _WHOLE and d.iso > heard.context.today.isoformat()]
            if len(coming) == 1:
                day = coming[0]
                return [Found(_COLLECTED, day.iso, first + day.start, first + day.end, "date", confirm=True)]
        return []

    def _is_taken_back(self, heard: Heard, fact: str) -> bool:
        """Is a list said to be another one than before: "it wasn't the MMR, it was the flu shot"?"""
        before = heard.context.prior.get(fact)
        if self._facts[fact].kind != "list" or not isinstance(before, list):
            return False
        names = [str(next(iter(e.values()), "")) if isinstance(e, dict) else str(e) for e in before]
        return any(takes_back(heard.text.raw, name) for name in names)

    def _put_right(self, heard: Heard, fact: str) -> Found | None:
        """An earlier list with another day for a thing in it: "that flu jab was the 14th, not the 4th"."""
        before = heard.context.prior.get(fact)
        if self._facts[fact].kind != "list" or not isinstance(before, list) or not puts_day_right(heard.text.raw):
            return None
        told = self._one.mentioned(fact, heard)
        if told is None or not isinstance(told.value, list):
            return None
        new = {_name(e): e for e in told.value if isinstance(e, dict) and isinstance(e.get("date"), str)}
        if not new or not new.keys() <= {_name(e) for e in before}:
            return None
        merged: Json = [new.get(_name(e), e) for e in before]
        return None if merged == before else Found(fact, merged, told.start, told.end, "correction", confirm=True)

    def _nothing_planned(self, heard: Heard, unanswered: list[str]) -> list[Found]:
        """None is planned, where "nothing else booked" stands beside what was done."""
        asked = heard.context.asked
        for done, planned in ((_OPERATIONS, _PLANNED), (_VACCINES, _PLANNED_VACCINES)):
            if done in asked and planned in unanswered and (hit := self._none_booked.search(heard.text.norm)):
                return [Found(planned, [], hit.start(), hit.end(), "list", confirm=True)]
        return []

    def _conditions(self, heard: Heard, fresh: list[str], have: set[str], *, correcting: bool) -> Answer:
        """Illnesses that a statement names; one answered before counts only where it is insisted on."""
        if not heard.conditions:
            return Answer()
        about = named_illnesses(heard)
        if _ILLNESSES in heard.context.asked:
            about -= self._only_listed(heard)
        found: list[Found] = []
        unclear: list[str] = []
        for fact in fresh:
            told = fact in about and (self._is_stated(heard, fact) or self._stands_alone(heard, fact, have))
            if self._facts[fact].kind != "enum" or not told:
                continue
            reading = self._one.mentioned(fact, heard)
            before = heard.context.prior.get(fact)
            insists = correcting or before is None or self._insists.search(heard.text.norm) is not None
            if reading is None and correcting and before is not None:
                unclear.append(fact)
            if reading is not None and insists and reading.value != before:
                found.append(reading)
        return Answer(tuple(found), tuple(unclear))

    def _only_listed(self, heard: Heard) -> set[str]:
        """The facts of illnesses that the asked list has taken: antiphospholipid syndrome is of the blood too."""
        listed = self._tools.mentions.find("autoimmune", heard.text, guess=False)
        taken: set[str] = set()
        apart: set[str] = set()
        for mention in heard.conditions:
            within = any(a.start < mention.end and mention.start < a.end for a in listed)
            (taken if within else apart).update(c.partition("=")[0] for c in mention.term.classes)
        return taken - apart

    def _is_stated(self, heard: Heard, fact: str) -> bool:
        """True when a mention stands in a statement: not in a question or a mere heading ("HIV questions")."""
        for mention in heard.conditions:
            if any(c.partition("=")[0] == fact for c in mention.term.classes):
                first, last = heard.text.sentence_at(mention.start)
                before, after = heard.text.norm[first : mention.start], heard.text.norm[mention.end : last]
                if self._asks.match(before) and not heard.carer:
                    continue
                if self._matter.match(after) or (self._of_it.match(after) and self._no.search(before)):
                    continue
                if (
                    self._stated.search(before)
                    or self._states.search(before[-_SUBJECT:] + mention.words)
                    or after.startswith(" since ")
                    or self._dated.match(after)
                ):
                    return True
        return False

    def _stands_alone(self, heard: Heard, fact: str, have: set[str]) -> bool:
        """Is an illness a whole item of an answer in brief: "58, postmenopausal, never smoked"?"""
        if have.isdisjoint(heard.context.asked) or "?" in heard.text.norm:
            return False
        if self._facts[fact].sensitivity == "very_private":
            return False
        norm = heard.text.norm
        for mention in heard.conditions:
            if "only_when_asked" in mention.term.classes or all(
                c.partition("=")[0] != fact for c in mention.term.classes
            ):
                continue
            before, after = norm[: mention.start].rstrip(), norm[mention.end :].lstrip()
            if before[-1:] in _ITEM_ENDS and before and (not after or after[0] in _ITEM_ENDS):
                return True
        return False

    def _lists(self, heard: Heard, unanswered: list[str]) -> list[Found]:
        norm = heard.text.norm
        asked = {self._kinds.get(f) for f in heard.context.asked}
        takes = self._takes.search(norm) is not None
        said = [heard.text.part(a, b) for a, b in heard.text.sentences]
        vaccinated = any(self._is_vaccinated(sentence) for sentence in said)
        dated = not vaccinated and any(self._is_vaccinated(s, heard.context.today) for s in said)
        operated = self._operated.search(norm) is not None and self._when.search(norm) is not None
        wanted = {
            _MEDICINES: (_PLAIN_DRUGS.isdisjoint(heard.context.asked) and (takes or self._is_taken(heard.text)))
            or (_TREATMENTS in heard.context.asked and bool(self._taken_now(heard.text))),
            _VACCINES: vaccinated or dated if "vaccine" not in asked else _PLANNED_VACCINES in heard.context.asked,
            _PLANNED_VACCINES: _VACCINES in heard.context.asked,
            _OPERATIONS: operated and ("procedure" not in asked or _asks_plans_alone(heard)),
            _PLANNED: "procedure" not in asked and self._planned.search(norm) is not None,
            _TREATMENTS: "refractory" in heard.context.asked or ("drug" not in asked and self._was_treated(heard.text)),
            _TUBES: "tube" not in asked and self._is_in_the_body(heard.text),
            _ILLNESSES: "autoimmune" not in asked and "sle_diagnosis" in heard.context.asked,
            _CANCER: self._has_cancer.search(norm) is not None
            or ("drug" in asked and self._for_cancer.search(norm) is not None),
            _TARGETED: "drug" in asked or takes or self._received.search(norm) is not None,
        }
        found = []
        for fact, is_wanted in wanted.items():
            if is_wanted and fact in unanswered and (reading := self._one.mentioned(fact, heard)) is not None:
                entries = [e for e in _entries(reading.value) if self._counts(fact, e, heard)]
                if fact == _MEDICINES:
                    entries = [e for e in entries if not self._was_given_up(heard.text, e)]
                    entries = entries if any(map(_is_current, entries)) else [e for e in entries if _has_last_day(e)]
                if fact == _MEDICINES and _TREATMENTS in heard.context.asked:
                    entries = [e for e in entries if _is_current(e) and _name(e) in self._taken_now(heard.text)]
                if fact == _VACCINES and (
                    dated or any(self._facts[f].group == _VIRUSES for f in heard.context.asked if f in self._facts)
                ):
                    entries = [e for e in entries if isinstance(e, dict) and "date" in e]
                if entries:
                    found.append(Found(fact, entries, reading.start, reading.end, "list", confirm=True))
        return found

    def _is_vaccinated(self, sentence: Text, today: date | None = None) -> bool:
        """True where a vaccine was given; "had covid" and "no vaccines since covid times" name the illness.

        `today`: a day that is told beside it is enough, "flu and covid jabs on 2 November".
        """
        norm = sentence.norm
        vaccines = self._tools.mentions.find("vaccine", sentence)
        if any(is_told_as_shot(sentence, m) for m in vaccines):
            return True
        named = self._named_vaccine.search(norm) is not None
        given = self._given.search(norm) or self._lately.search(norm) or (self._when.search(norm) if named else None)
        dated = today is not None and bool(vaccines) and bool(self._tools.dates.find(sentence, today))
        if (given is None and not dated) or not (named or self._vaccine.search(norm)):
            return False
        return any(
            self._illness.fullmatch(m.words) is None
            or self._shot_after.match(norm, m.end)
            or self._shot_before.search(norm, 0, m.start)
            for m in vaccines
        )

    def _was_treated(self, text: Text) -> bool:
        """Is a medicine told as one that was had: "in 2016 they gave me cyclophosphamide"?"""
        return any(
            self._treated_with.search(text.norm[text.sentence_at(m.start)[0] : m.start])
            or self._treated_after.match(text.norm, m.end)
            for m in self._tools.mentions.find("drug", text, guess=False)
        )

    def _is_in_the_body(self, text: Text) -> bool:
        """True for "I have a port": a tube that is said to be there, or to be changed every few months."""
        return any(
            self._has_tube.search(text.norm, max(0, m.start - _NEAR), m.start)
            or self._cared_for.match(text.norm, m.end)
            for m in self._tools.mentions.find("tube", text, guess=False)
        )

    def _was_given_up(self, text: Text, entry: Json) -> bool:
        """Is a medicine that is read as a present one named only among those that were tried: "failed MTX, AZA"?"""
        if not isinstance(entry, dict) or entry.get("status") != "current":
            return False
        named = [
            m for m in self._tools.mentions.find("drug", text, guess=False) if m.term.name == str(entry.get("drug"))
        ]
        return bool(named) and all(self._led_by_past(text, m) for m in named)

    def _led_by_past(self, text: Text, mention: Mention) -> bool:
        first, _ = text.sentence_at(mention.start)
        before = text.norm[first : mention.start]
        tried = list(self._given_up.finditer(before))
        return bool(tried) and self._goes_on.search(before, tried[-1].end()) is None

    def _taken_now(self, text: Text) -> set[str]:
        """The medicines told last of those that were tried: "empecé con Plaquinol, y ahora micofenolato"."""
        named = self._tools.mentions.find("drug", text, guess=False)
        return {
            m.term.name
            for m in named
            if self._now_leads.search(text.norm[: m.start]) or self._taken_after.match(text.norm, m.end)
        }

    def _is_taken(self, text: Text) -> bool:
        """True for "on Plaquenil" without a subject, for a name with its dose and for a list under its heading."""
        drugs = self._tools.mentions.find("drug", text, guess=False)
        heading = self._heading.search(text.norm) if drugs else None
        return any(
            self._on.search(text.norm[: m.start])
            or self._dose.match(text.norm, m.end)
            or self._taken_after.match(text.norm, m.end)
            or (heading is not None and heading.end() <= m.start)
            for m in drugs
            if not self._was_on.search(text.norm[: m.start])
            and not (self._then.match(text.norm, m.end) and self._on.search(text.norm[: m.start]))
        )

    def _counts(self, fact: str, entry: Json, heard: Heard) -> bool:
        """Is an entry certain enough to be taken without a question?"""
        today = heard.context.today
        if fact == _OPERATIONS:
            grave = isinstance(entry, dict) and (entry.get("major") == "yes" or _asks_plans_alone(heard))
            return isinstance(entry, dict) and grave and _is_recent(entry, today)
        if fact == _VACCINES:
            return isinstance(entry, dict) and ("date" not in entry or _is_recent(entry, today))
        if fact not in (_MEDICINES, _TARGETED):
            return True
        if isinstance(entry, dict) and entry.get("status") == "stopped" and _is_old(entry, today):
            return False
        term = self._tools.term("drug", str(entry["drug"] if isinstance(entry, dict) else entry))
        if term is None:
            return False
        return "group_word" not in term.classes if fact == _MEDICINES else bool(term.classes & words.TARGETED)


def _asks_plans_alone(heard: Heard) -> bool:
    """Are operations to come asked about, and those of the last weeks no more: "yes, they took my wisdom teeth out"?"""
    return _PLANNED in heard.context.asked and _OPERATIONS not in heard.context.asked


def _entries(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _is_current(entry: Json) -> bool:
    return isinstance(entry, dict) and entry.get("status") == "current"


def _has_last_day(entry: Json) -> bool:
    """What was stopped is told for sure with its last day; beside what is taken now, without it too."""
    return not isinstance(entry, dict) or entry.get("status") != "stopped" or "last_dose_date" in entry


def _only_normal(value: Json) -> bool:
    return isinstance(value, dict) and value.get("value") == "normal"


def _is_old(entry: Mapping[str, Json], today: date) -> bool:
    day = entry.get("last_dose_date")
    return isinstance(day, str) and days_back(day, today) > RECENT_DAYS


def _is_recent(entry: Mapping[str, Json], today: date) -> bool:
    day = entry.get("date")
    return isinstance(day, str) and days_back(day, today) <= RECENT_DAYS


def _name(entry: Json) -> str:
    """What an entry of a list is called."""
    return str(next(iter(entry.values()), "")) if isinstance(entry, dict) else str(entry)
