"""An answer that somebody of the study team enters after a call: from what was typed to a fact's value.

Choices are chosen, numbers and dates typed; a list or a record is typed in words and read as the chat would read it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from prescreen.content.library import Library, Trial, text_in
from prescreen.content.models import FALLBACK_LANGUAGE
from prescreen.facts import BadValue, Json, check_answers
from prescreen.facts.answers import UNKNOWN
from prescreen.facts.dates import parse_date
from prescreen.facts.definition import FactDefinition
from prescreen.facts.units import factor, spell
from prescreen.reading import Context, Reader


class NotRecorded(ValueError):
    """What was typed is no answer to this fact; the text says what would be, and repeats nothing."""


@dataclass(frozen=True, slots=True)
class Entry:
    """How a fact is entered. shape: "choice", "number", "date", "lab" or "words"."""

    fact: str
    name: str
    question: str
    shape: str
    choices: tuple[tuple[str, str], ...] = ()
    units: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None
    none: bool = False


def entry_for(library: Library, fact: str) -> Entry:
    """Return how a fact is entered.

    Raises:
        KeyError: no such fact.
    """
    definition = library.facts[fact]
    bounds = definition.plausible
    return Entry(
        fact,
        text_in(definition.short, FALLBACK_LANGUAGE),
        text_in(definition.question, FALLBACK_LANGUAGE),
        {"enum": "choice", "integer": "number", "number": "number", "date": "date", "lab": "lab"}.get(
            definition.kind, "words"
        ),
        tuple((name, text_in(value.label, FALLBACK_LANGUAGE)) for name, value in definition.values.items()),
        definition.units,
        None if bounds is None else bounds.low,
        None if bounds is None else bounds.high,
        definition.kind in ("record", "list"),
    )


@dataclass(frozen=True, slots=True)
class Recorder:
    """Reads what was entered. The reader of a trial is made when it is first needed and then kept."""

    library: Library
    _readers: dict[str, Reader] = field(default_factory=dict)

    def read(self, trial: Trial, fact: str, typed: Mapping[str, str], today: date) -> Json:
        """Return the value that was entered, or "unknown".

        typed: the form's fields `value`, and for a laboratory value `unit`, `limit` and `date`; `unknown` if nobody
        knows; `none` if there is nothing of the kind.

        Raises:
            NotRecorded: with what is wrong, in words.
        """
        definition = self.library.facts.get(fact)
        if definition is None or fact not in trial.facts:
            raise NotRecorded("This trial asks no such thing.")
        if typed.get("unknown"):
            return UNKNOWN
        text = typed.get("value", "").strip()
        if definition.kind not in ("record", "list"):
            value = _value(definition, text, typed)
        elif typed.get("none"):
            value = [] if definition.kind == "list" else definition.none
        else:
            value = self._in_words(trial, fact, text, today)
        try:
            check_answers({fact: value}, self.library.facts)
        except BadValue as error:
            raise NotRecorded(f"This cannot be recorded: {error}.") from None
        return value

    def _in_words(self, trial: Trial, fact: str, text: str, today: date) -> Json:
        if not text:
            raise NotRecorded("Enter it in words, or tick that there is nothing of the kind or that nobody knows.")
        if trial.id not in self._readers:
            self._readers[trial.id] = Reader(self.library.facts_of(trial), self.library.terms)
        question = text_in(self.library.facts[fact].question, FALLBACK_LANGUAGE)
        context = Context(today, FALLBACK_LANGUAGE, (fact,), question, {})
        read = [each.value for each in self._readers[trial.id].read(text, context, None).facts if each.fact == fact]
        if not read:
            raise NotRecorded("This could not be read. Name what it is and when, such as: flu vaccine, March 2026.")
        return read[-1]


def _value(definition: FactDefinition, text: str, typed: Mapping[str, str]) -> Json:
    if not text:
        raise NotRecorded("Enter a value, or tick that nobody knows.")
    match definition.kind:
        case "enum":
            if text not in definition.values:
                raise NotRecorded("Choose one of the answers.")
            return text
        case "integer":
            number = _number(text)
            if number != int(number):
                raise NotRecorded("Enter a whole number.")
            return _plausible(definition, int(number))
        case "number":
            return _plausible(definition, _number(text))
        case "date":
            return _date(text)
    return _lab(definition, text, typed)


def _number(text: str) -> float:
    try:
        found = float(text.replace(",", "."))
    except ValueError:
        raise NotRecorded("Enter a number, such as 11.2.") from None
    if not abs(found) < 1e12:
        raise NotRecorded("Enter a number, such as 11.2.")
    return found


def _plausible(definition: FactDefinition, value: float) -> float:
    bounds = definition.plausible
    if bounds is not None and not bounds.low <= value <= bounds.high:
        raise NotRecorded(f"Enter a number from {bounds.low:g} to {bounds.high:g}.")
    return value


def _in_canonical_unit(definition: FactDefinition, number: float, unit: str) -> None:
    """Refuse what no blood can hold, such as a value with the unit of another; the range is in the first unit."""
    bounds, canonical = definition.plausible, definition.units[0]
    try:
        times = float(factor(str(definition.quantity), unit, canonical))
    except ValueError:
        return
    if bounds is not None and not bounds.low <= number * times <= bounds.high:
        raise NotRecorded(f"Enter a value that is from {bounds.low:g} to {bounds.high:g} {canonical}; check the unit.")


def _date(text: str) -> str:
    try:
        parse_date(text)
    except ValueError:
        raise NotRecorded("Enter a date as 2026-03-16, 2026-03 or 2026.") from None
    return text


def _lab(definition: FactDefinition, text: str, typed: Mapping[str, str]) -> Json:
    unit = typed.get("unit", "").strip()
    spelt = spell(unit) or unit
    if spelt not in {spell(each) or each for each in definition.units}:
        raise NotRecorded(f"Choose the unit: {', '.join(definition.units)}.")
    number = _number(text)
    _in_canonical_unit(definition, number, spelt)
    value: dict[str, Json] = {"value": number, "unit": spelt}
    if limit := typed.get("limit", "").strip():
        value["uln"] = _number(limit)
    if day := typed.get("date", "").strip():
        value["date"] = _date(day)
    return value
