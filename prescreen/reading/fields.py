"""Fills the fields of a list entry - status, dates, dose, stage and the like - from the words that belong to it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from prescreen.facts import FactDefinition, Json, Term, Terms, parse_date
from prescreen.facts.dates import completed_years
from prescreen.facts.definition import FieldType
from prescreen.reading.courses import Course
from prescreen.reading.doses import DoseReader
from prescreen.reading.durations import DurationReader
from prescreen.reading.entries import Entry
from prescreen.reading.lexicon import items as words
from prescreen.reading.lexicon import studies
from prescreen.reading.lexicon import vaccinations as doses
from prescreen.reading.medicine_fields import MedicineReader, days_back
from prescreen.reading.mentions import MentionReader
from prescreen.reading.text import Text
from prescreen.reading.way_given import is_own

_FOUR, _NEXT = 4, 24
_YEARS_NOW = re.compile(r"\b(?:years|months) now\b")
"""A now that only ends a length of time."""
_WELL_NOW = re.compile(words.WELL_NOW)
RECENT_DAYS = 92
"""A course that ended longer ago is no answer to what somebody takes now or took lately."""

_DENIED_BEFORE, _DENIED_AFTER = re.compile(words.WAY_DENIED_BEFORE), re.compile(words.WAY_DENIED_AFTER)

_SOME_CATHETER, _URINE_CATHETER = "catheter, kind not known", "urinary catheter (Foley)"
_OF_URINE = re.compile(words.OF_URINE)
_HACE = re.compile(r"\bhace(?: ya| unos| como| mas de)? $")
_THAT, _YEAR = re.compile(r"\b(?:that|the same|ese mismo|ese) $"), re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TO_START = re.compile(studies.TREATMENT_TO_START)
_CLASS = re.compile(words.CLASS)
_SWALLOWED = re.compile(r" ?\d[\d.]* ?m(?:g|illigrams?)\b")
"""Right after a medicine: no dose of what is put on the skin or into the nose."""


class FieldReader:
    """Compiled once, used for every message."""

    def __init__(self, terms: Terms, mentions: MentionReader, durations: DurationReader, language: str) -> None:
        self._terms = terms
        self._mentions = mentions
        self._durations = durations
        self._cues = {value: re.compile(rf"(?<![a-z])(?:{p})(?![a-z])") for value, p in words.FIELD_CUES.items()}
        self._in_nose, self._swab = re.compile(doses.IN_THE_NOSE), re.compile(doses.SWAB)
        self._forms = [(re.compile(p), labels) for p, labels in words.FORMS]
        self._in_arm = re.compile(words.IN_ARM)
        self._medicine, self._doses = MedicineReader(), DoseReader(language)
        self._check_up = re.compile(words.CHECK_UP)
        self._before_now = re.compile(words.BEFORE_NOW)
        self._of_an_end = re.compile(words.OF_AN_END)
        self._clear_after = re.compile(words.CLEAR_AFTER)
        self._clear_before = re.compile(words.CLEAR_BEFORE)
        self._later_one = re.compile(words.LATER_ONE)

    def fill(
        self, definition: FactDefinition, entry: Entry, text: Text, today: date, course: Course | None = None
    ) -> Json:
        """The entry as the fact's definition wants it: a name, or an object with the fields that were said."""
        name = self._named(entry)
        if not isinstance(definition.item, dict):
            return name
        term = self._terms.named(entry.mention.term.kind, name) or entry.mention.term
        value: dict[str, Json] = {}
        for field, shape in definition.item.items():
            named = shape.term is not None and not value
            made = name if named else self._field(field, shape, entry, term, text, today, course or Course(), value)
            if made is not None:
                value[field] = made
        return value

    def _field(
        self,
        field: str,
        shape: FieldType,
        entry: Entry,
        term: Term,
        text: Text,
        today: date,
        course: Course,
        value: Mapping[str, Json],
    ) -> Json:
        if shape.term is not None:
            return self._route(shape.term, entry, term, text)
        if field == "status" and shape.enum is not None and "stopped" in shape.enum:
            return self._medicine.status(entry, course, text.norm, today)
        if shape.enum is not None:
            return self._choice(field, shape.enum, entry, term, today)
        if shape.date:
            dosed = field == "last_dose_date"
            return self._medicine.last_dose(entry, course, today) if dosed else self._date(entry)
        if shape.number is not None:
            return None if value.get("status") == "active" else self._years_since(entry, text, today)
        return self._doses.read(entry, text) if field == "dose" else None

    def _route(self, kind: str, entry: Entry, term: Term, text: Text) -> str | None:
        """The way a medicine is given, from its own clause; what is made for the skin is not swallowed."""
        own = Text(text.raw, entry.around, text.origin[slice(*entry.place)])
        found = [m for m in self._mentions.find(kind, own, guess=False) if not self._of_old(entry.around, m.start)]
        named = len(entry.head), len(entry.head) + entry.mention.end - entry.mention.start
        found = [m for m in found if not (named[0] <= m.start < named[1] and "local" in m.term.classes)]
        found = [m for m in found if not (m.words == "iv" and _CLASS.search(entry.around[: m.start]))]
        if _SWALLOWED.match(entry.around, named[1]):
            found = [m for m in found if not ("local" in m.term.classes and "," in entry.around[m.end : named[0]])]
        local = term.classes & words.LOCAL or "topical" in term.name
        found = [
            m
            for m in found
            if is_own(entry.around, named, (m.start, m.end), on_the_skin=not local and "local" in m.term.classes)
        ]
        if local:
            found = [m for m in found if "local" in m.term.classes]
        near = min(found, key=lambda m: abs(m.start - len(entry.head)), default=None)
        if near is None:
            return words.SKIN if "topical" in term.name else None
        return near.term.name

    def _of_old(self, around: str, place: int) -> bool:
        """Words in a clause of what was before: "been through all the pills years ago"."""
        start = max(around.rfind(mark, 0, place) for mark in ",.;") + 1
        return self._before_now.search(around[start : place + 40]) is not None

    def _is_of_a_drug(self, text: Text, place: int, entry: Entry) -> bool:
        """Is a length of time told right after a medicine, before the cancer is named?"""
        if place >= entry.mention.start:
            return False
        drugs = self._mentions.find("drug", text, guess=False)
        return any(d.end <= place and place - d.end < _NEXT for d in drugs)

    def _named(self, entry: Entry) -> str:
        """The term's name; an ambiguous one is settled by how it was given, if only one candidate is given so."""
        term = entry.mention.term
        if term.name == _SOME_CATHETER and _OF_URINE.search(entry.around):
            return _URINE_CATHETER
        for pattern, labels in self._forms if term.could_be and entry.mention.words else ():
            if _said(pattern, entry.around) or ("shot" in labels and self._in_arm.search(entry.after)):
                candidates = [t for n in term.could_be if (t := self._terms.named(term.kind, n)) is not None]
                fitting = [t for t in candidates if any(w in s.lower() for s in (t.name, *t.labels) for w in labels)]
                if len(fitting) == 1:
                    return fitting[0].name
        if _said(self._in_nose, entry.around) and not self._swab.search(entry.around):
            return self._given_there(term) or term.name
        return term.name

    def _given_there(self, term: Term) -> str | None:
        """The vaccine of the same illness that is given into the nose: "a flu jab up the nose"."""
        groups = [t for t in self._terms.all(term.kind) if term.name in t.could_be]
        names = [n for t in groups for n in t.could_be if "nasal" in n]
        return names[0] if len(set(names)) == 1 else None

    def _choice(self, field: str, allowed: tuple[str, ...], entry: Entry, term: Term, today: date) -> str | None:
        hits: dict[str, re.Match[str]] = {}
        around = entry.around
        if "treated" in allowed:
            around = _YEARS_NOW.sub(" years", self._check_up.sub(" ", around))
            around = _WELL_NOW.sub(lambda well: well["well"] or well["after"], around)
        for value in allowed:
            find = _said if field == "anesthesia" else _last
            if value in self._cues and (hit := find(self._cues[value], around)) is not None:
                hits[value] = hit
        if field == "status" and "treated" in allowed:
            return self._cancer_status(hits, entry, today)
        if field == "stage" and (
            stage := next((s for s in ("in_situ", "invasive") if s in hits or s in term.classes), None)
        ):
            return stage
        if hits:
            return max(hits, key=lambda v: hits[v].end() - hits[v].start())
        if field == "major":
            return self._size(entry, term)
        if field == "anesthesia" and "local" in term.classes:
            return "local"
        default = words.DEFAULTS.get(field)
        return default if default in allowed else None

    def _size(self, entry: Entry, term: Term) -> str:
        """How big an operation is, by its name; what is done under local anaesthetic is small."""
        if "major" in term.classes:
            return "yes"
        small = term.classes & {"minor", "not_surgery"} or self._cues["local"].search(entry.around)
        return "no" if small else "unclear"

    @staticmethod
    def _cancer_status(hits: dict[str, re.Match[str]], entry: Entry, today: date) -> str | None:
        if _TO_START.search(entry.around):
            return "active"
        if "active" in hits and not ("treated" in hits and hits["treated"].start() >= hits["active"].end()):
            return "active"
        if "treated" in hits or any(days_back(d.iso, today) > 0 for d in entry.dates):
            return "treated"
        return None

    def _date(self, entry: Entry) -> str | None:
        dates = [d for d in entry.dates if d.start >= entry.mention.start] or entry.dates
        if not dates:
            return None
        return dates[-1 if self._later_one.search(entry.around) else 0].iso

    def _years_since(self, entry: Entry, text: Text, today: date) -> int | None:
        """Whole years since the last sign or treatment: "clear for 10 years", or since the year named."""
        for length in self._durations.find(text):
            if self._is_of_a_drug(text, length.start, entry):
                continue
            tail, head = text.norm[length.end : length.end + 20], text.norm[max(0, length.start - 44) : length.start]
            said_ago = (re.match(r"\s*(?:ago|back)\b", tail) or _HACE.search(head)) and not length.months
            if length.years and (said_ago or self._clear_after.match(tail) or self._clear_before.search(head)):
                return length.years
        small = entry.mention.term.classes & words.REMOVED_AT_ONCE
        if not small and self._of_an_end.search(entry.around) is None:
            return None  # "breast cancer 2019" tells when it was found, and of no end
        past = [d for d in entry.dates if d.iso[:10] <= today.isoformat()]
        if not past:
            return None
        iso = past[-1].iso
        if _THAT.search(text.norm[: past[-1].start]) and (years := _YEAR.findall(text.norm[: past[-1].start])):
            iso = years[-1] + iso[_FOUR:]  # "in 2014, radiation finished that December"
        return max(0, completed_years(parse_date(iso).until(today).latest, today))


def _said(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The last place that is not denied: not the sleep of "not asleep", nor the nose of "up the nose? no"."""
    found = None
    for match in pattern.finditer(text):
        if not _DENIED_BEFORE.search(text[: match.start()]) and not _DENIED_AFTER.match(text, match.end()):
            found = match
    return found


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for match in pattern.finditer(text):
        found = match
    return found
