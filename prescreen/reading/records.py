"""Reads a record: a few fields of one thing, such as a score with its version and date, or a study with its kind."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from prescreen.facts import UNKNOWN, FactDefinition, Json
from prescreen.facts.definition import FieldType
from prescreen.reading import score_told, study_told
from prescreen.reading.asides import without_values
from prescreen.reading.dates import DateReader, FoundDate
from prescreen.reading.field_words import FieldWordReader
from prescreen.reading.found import RecordReading
from prescreen.reading.lexicon import items as words
from prescreen.reading.numbers import NumberReader
from prescreen.reading.polarity import Polarity
from prescreen.reading.study_told import LAST
from prescreen.reading.text import Text, normalise

_DATES = frozenset({"date", LAST})
_UNCLEAR, _NOT_DONE = "unclear", "not_done"
_BARE_MONTH = re.compile(words.BARE_MONTH)


@dataclass(slots=True)
class _Fields:
    """The fields that were read, with the place of their words; `days`: those that may be of this thing."""

    days: list[FoundDate]
    start: int
    end: int = 0
    confirm: bool = False
    value: dict[str, Json] = field(default_factory=dict)

    def put(self, name: str, value: Json, start: int, end: int, *, confirm: bool = False) -> None:
        """Take a value for a field."""
        self.value[name] = value
        self.start, self.end = min(self.start, start), max(self.end, end)
        self.confirm = self.confirm or confirm


class RecordReader:
    """Compiled once, used for every message."""

    def __init__(
        self, facts: Mapping[str, FactDefinition], language: str, numbers: NumberReader, dates: DateReader
    ) -> None:
        self._facts = {name: f for name, f in facts.items() if f.kind == "record"}
        self._numbers = numbers
        self._dates = dates
        self._words = FieldWordReader()
        self._names = {name: called for name, f in self._facts.items() if (called := _called(f, language)) is not None}

    def is_named(self, fact: str, text: Text) -> bool:
        """Is a record called by its own name: "SLEDAI 2K twelve"?"""
        name = self._names.get(fact)
        return name is not None and name.search(text.norm) is not None

    def read(
        self, fact: str, text: Text, polarity: Polarity | None, today: date, *, asked: bool = True
    ) -> RecordReading | None:
        """The record a message gives. Unasked, a record is read only where it is called by its name."""
        definition, named = self._facts[fact], self.is_named(fact, text)
        assert isinstance(definition.item, dict)
        essential, study = next(iter(definition.item)), LAST in definition.item
        if (not asked and not named) or (study and study_told.is_studying(text.norm)):
            return None
        told = self._told(definition.item, text, today, self._names[fact] if named else None)
        value = told.value
        if study and asked and (stands := study_told.stands(definition, text, value, today, self._dates)) is not None:
            return stands
        if (
            study
            and value.get(essential) in (None, _UNCLEAR)
            and (study_told.was_long_ago(text.norm) or (asked and study_told.is_long_past(value, today)))
        ):
            if definition.none is None:
                return None
            return RecordReading(definition.none, told.start, told.end, confirm=True)
        if study and (never := study_told.never_was_in(definition, text, value)) is not None:
            return never
        denies = polarity is not None and polarity.value == "no"
        if study and polarity is not None and denies and not named and LAST not in value:
            if study_told.says_no_study(text.norm):
                return _denied(definition, polarity)
        if essential in value:
            return RecordReading(value, told.start, told.end, told.confirm)
        if not asked:
            return None
        if polarity is None or (study and study_told.says_yes_to_one(text.norm)):
            return _partial(definition, value, told.start, told.end)
        if denies:
            partly = _partial(definition, value, told.start, told.end) if LAST in value else None
            return partly or _denied(definition, polarity)
        if polarity.value in ("unknown", "declined"):
            return RecordReading(polarity.value, polarity.start, polarity.end)
        return _partial(definition, value, polarity.start, polarity.end)

    def _told(self, shapes: Mapping[str, FieldType], text: Text, today: date, name: re.Pattern[str] | None) -> _Fields:
        """The fields that a message gives; `name`: by which it calls the thing, where it does."""
        study = LAST in shapes
        days = self._days(shapes, text, today)
        scores = score_told.values_of_others(text.norm)
        masked = text.without([*((d.start, d.end) for d in days), *scores])
        told = _Fields(days, start=len(text.norm))
        for field_name, shape in shapes.items():
            if shape.number is not None:
                self._put_score(told, field_name, shape, text, masked, name)
            elif shape.enum is not None:
                word = self._words.read(field_name, shape.enum, text, told.days, study=study)
                if word is not None:
                    told.put(field_name, *word)
            elif shape.date and told.days:
                day = score_told.newest(text, told.days) if "result" in told.value else told.days[-1]
                last = told.days[-1]
                told.put(field_name, day.iso, last.start, last.end, confirm=last.rough)
        _put_defaults(told.value, shapes)
        told.start = min(told.start, told.end)
        return told

    def _days(self, shapes: Mapping[str, FieldType], text: Text, today: date) -> list[FoundDate]:
        """The days that have been, and of a study those of its visits."""
        days = [d for d in self._dates.find(_with_months(text), today) if study_told.has_been(d.iso, today)]
        if any(shape.number is not None for shape in shapes.values()):
            days = without_values(text, days)
        if LAST in shapes:
            days = [d for d in days if study_told.is_visit(text.norm, d.start, d.end)]
        return days

    def _put_score(
        self,
        told: _Fields,
        field_name: str,
        shape: FieldType,
        text: Text,
        masked: Text,
        name: re.Pattern[str] | None,
    ) -> None:
        assert shape.number is not None
        numbers = score_told.fitting(masked, self._numbers, shape.number)
        if name is not None:
            numbers = score_told.after_name(text, numbers, name)
            told.days = score_told.near_name(text, told.days, name)
        if not numbers or (name is None and score_told.is_of_another(masked.norm)):
            return
        place = score_told.the_standing_one(text, numbers, told.days)
        if place is None:
            return
        told.days = score_told.days_of(text, told.days, numbers, place)
        chosen = numbers[place]
        unsure = len(numbers) > 1 or chosen.approximate
        told.put(field_name, chosen.value, chosen.start, chosen.end, confirm=unsure)


def _called(definition: FactDefinition, language: str) -> re.Pattern[str] | None:
    """The names of a record."""
    names = [*definition.aliases.get("en", ()), *definition.aliases.get(language, ())]
    aliases = sorted((normalise(name, language).norm for name in names), key=len, reverse=True)
    return re.compile(rf"(?<![a-z])(?:{'|'.join(re.escape(a) for a in aliases)})(?![a-z])") if aliases else None


def _put_defaults(value: dict[str, Json], shapes: Mapping[str, FieldType]) -> None:
    """What a field is when nothing was said of it; a study with a last day is over."""
    for name, shape in shapes.items():
        default = words.DEFAULTS.get(name)
        if shape.enum is not None and name not in value and default in shape.enum and value.keys() - _DATES:
            value[name] = default
    if "status" in shapes and "status" not in value and isinstance(value.get(LAST), str):
        value["status"] = "ended" if "ended" in (shapes["status"].enum or ()) else None


def _partial(definition: FactDefinition, value: dict[str, Json], start: int, end: int) -> RecordReading | None:
    """A yes without the essential field: enough only when the definition has a word for "unclear"."""
    assert isinstance(definition.item, dict)
    first, shape = next(iter(definition.item.items()))
    if value.keys() - _DATES and shape.enum is not None and _UNCLEAR in shape.enum:
        return RecordReading({first: _UNCLEAR, **value}, start, end, confirm=True)
    return None


def _denied(definition: FactDefinition, polarity: Polarity) -> RecordReading:
    """The word for none, or for a test that was not done."""
    if definition.none is not None:
        return RecordReading(definition.none, polarity.start, polarity.end)
    assert isinstance(definition.item, dict)
    for name, shape in definition.item.items():
        if shape.enum is not None and _NOT_DONE in shape.enum:
            return RecordReading({name: _NOT_DONE}, polarity.start, polarity.end)
    return RecordReading(UNKNOWN, polarity.start, polarity.end)


def _with_months(text: Text) -> Text:
    """The same text with "last in jan" for "last was jan" and "done september's": months without their small word."""
    norm = _BARE_MONTH.sub(
        lambda m: f"{m['lead']}{' ' * (len(m['verb']) - 3)} in {m['month']}{' ' * len(m['s'])}", text.norm
    )
    return text if norm == text.norm or len(norm) != len(text.norm) else Text(text.raw, norm, text.origin)
