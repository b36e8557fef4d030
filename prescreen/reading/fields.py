"""Fills the fields of a list entry - status, dates, dose, stage and the like - from the words that belong to it."""

from __future__ import annotations

import re
from datetime import date

from prescreen.facts import FactDefinition, Json, Term, Terms, parse_date
from prescreen.facts.dates import completed_years
from prescreen.facts.definition import FieldType
from prescreen.reading.dates import FoundDate
from prescreen.reading.durations import DurationReader
from prescreen.reading.entries import Entry
from prescreen.reading.lexicon import items as words
from prescreen.reading.mentions import MentionReader
from prescreen.reading.text import Text

RECENT_DAYS = 92
"""A course that ended longer ago is no answer to what somebody takes now or took lately."""
_COURSE_DAYS = 183
_JUST_NOW = 14


class FieldReader:
    """Compiled once, used for every message."""

    def __init__(self, terms: Terms, mentions: MentionReader, durations: DurationReader) -> None:
        self._terms = terms
        self._mentions = mentions
        self._durations = durations
        self._cues = {value: re.compile(rf"(?<![a-z])(?:{p})(?![a-z])") for value, p in words.FIELD_CUES.items()}
        self._forms = [(re.compile(p), labels) for p, labels in words.FORMS]
        self._dose = re.compile(words.DOSE)
        self._bare_dose = re.compile(words.BARE_DOSE)
        self._stopped = re.compile(words.STOPPED)
        self._off = re.compile(words.OFF)
        self._still = re.compile(words.STILL)
        self._switch = re.compile(words.SWITCH)
        self._switched_to = re.compile(words.SWITCHED_TO)
        self._switched_from = re.compile(words.SWITCHED_FROM)
        self._last_one = re.compile(words.LAST_ONE)
        self._start = re.compile(words.START)
        self._coming = re.compile(words.COMING)
        self._clear_after = re.compile(words.CLEAR_AFTER)
        self._clear_before = re.compile(words.CLEAR_BEFORE)
        self._later_one = re.compile(r"\b(?:last|second)\b")

    def fill(self, definition: FactDefinition, entry: Entry, text: Text, today: date) -> Json:
        """The entry as the fact's definition wants it: a name, or an object with the fields that were said."""
        name = self._named(entry)
        if not isinstance(definition.item, dict):
            return name
        term = self._terms.named(entry.mention.term.kind, name) or entry.mention.term
        value: dict[str, Json] = {}
        for field, shape in definition.item.items():
            named = shape.term is not None and not value
            made = name if named else self._field(field, shape, entry, term, text, today)
            if made is not None:
                value[field] = made
        return value

    def _field(self, field: str, shape: FieldType, entry: Entry, term: Term, text: Text, today: date) -> Json:
        if shape.term is not None:
            others = self._mentions.find(shape.term, text.part(*entry.place), guess=False)
            return others[0].term.name if others else None
        if shape.enum is not None:
            return self._choice(field, shape.enum, entry, term, today)
        if shape.date:
            return self._dose_date(entry) if field == "last_dose_date" else self._date(entry)
        if shape.number is not None:
            return self._years_since(entry, text, today)
        return self._dose_text(entry) if field == "dose" else None

    def _named(self, entry: Entry) -> str:
        """The term's name; an ambiguous one is settled by how it was given, if only one candidate is given so."""
        term = entry.mention.term
        for pattern, labels in self._forms if term.could_be else ():
            if pattern.search(entry.around):
                candidates = [t for n in term.could_be if (t := self._terms.named(term.kind, n)) is not None]
                fitting = [t for t in candidates if any(w in s.lower() for s in (t.name, *t.labels) for w in labels)]
                if len(fitting) == 1:
                    return fitting[0].name
        return term.name

    def _choice(self, field: str, allowed: tuple[str, ...], entry: Entry, term: Term, today: date) -> str | None:
        if field == "status" and "stopped" in allowed:
            return self._medicine_status(entry, today)
        hits: dict[str, re.Match[str]] = {}
        for value in allowed:
            if value in self._cues and (hit := _last(self._cues[value], entry.around)) is not None:
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

    def _medicine_status(self, entry: Entry, today: date) -> str:
        if self._switched_to.search(entry.before):
            return "current"
        switch, still = self._switch.search(entry.tail), self._still.search(entry.around)
        if self._switched_from.search(entry.before) or (switch and not (still and still.start() < len(entry.head))):
            return "stopped"
        stopped = self._stopped.search(entry.around) or self._off.search(entry.head)
        if stopped and not (still and still.start() > stopped.start()):
            return "stopped"
        if still:
            return "current"
        ago = min((days_back(d.iso, today) for d in self._dose_dates(entry)), default=0)
        now = self._cues["current"].search(entry.around)
        one_of_many = self._last_one.search(entry.around)
        if ago > _COURSE_DAYS or (ago > _JUST_NOW and not now and not one_of_many):
            return "stopped"
        lately = 0 <= ago <= _JUST_NOW and self._dose_dates(entry)
        return "stopped" if self._cues["stopped"].search(entry.around) and not now and not lately else "current"

    @staticmethod
    def _cancer_status(hits: dict[str, re.Match[str]], entry: Entry, today: date) -> str | None:
        if "active" in hits and not ("treated" in hits and hits["treated"].start() >= hits["active"].end()):
            return "active"
        if "treated" in hits or any(days_back(d.iso, today) > 0 for d in entry.dates):
            return "treated"
        return None

    def _dose_dates(self, entry: Entry) -> list[FoundDate]:
        """Dates that are not the start of a course."""
        start = entry.place[0]
        return [
            d
            for d in entry.dates
            if not (d.start >= start and self._start.search(entry.around[: d.start - start]))
            and not (d.start >= start and self._coming.search(entry.around[: d.start - start]))
            and not re.match(r"(?:since|from)\b", entry.around[max(0, d.start - start) :])
        ]

    def _dose_date(self, entry: Entry) -> str | None:
        if self._switched_to.search(entry.before):
            return None
        dates = self._dose_dates(entry)
        if not dates and self._switch.search(entry.after):
            return next((d.iso for d in entry.later), None)
        return dates[-1].iso if dates else None

    def _date(self, entry: Entry) -> str | None:
        dates = [d for d in entry.dates if d.start >= entry.mention.start] or entry.dates
        if not dates:
            return None
        return dates[-1 if self._later_one.search(entry.around) else 0].iso

    def _years_since(self, entry: Entry, text: Text, today: date) -> int | None:
        """Whole years since the last sign or treatment: "clear for 10 years", or since the year named."""
        for length in self._durations.find(text):
            tail, head = text.norm[length.end : length.end + 20], text.norm[max(0, length.start - 44) : length.start]
            said_ago = re.match(r"\s*(?:ago|back)\b", tail) and not length.months
            if length.years and (said_ago or self._clear_after.match(tail) or self._clear_before.search(head)):
                return length.years
        past = [d for d in entry.dates if d.iso[:10] <= today.isoformat()]
        return max(0, completed_years(parse_date(past[-1].iso).until(today).latest, today)) if past else None

    def _dose_text(self, entry: Entry) -> str | None:
        match = self._dose.search(entry.tail) or self._bare_dose.match(entry.tail) or self._dose.search(entry.head)
        return match.group().strip(" ,") if match else None


def days_back(iso: str, today: date) -> int:
    """Days since the latest day a date may stand for; -1 when it lies ahead."""
    when = parse_date(iso)
    return (today - min(when.latest, today)).days if when.earliest <= today else -1


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for match in pattern.finditer(text):
        found = match
    return found
