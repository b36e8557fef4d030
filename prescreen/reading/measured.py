"""Reads the answer to a question for numbers: laboratory values, ages, days and counts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition
from prescreen.reading.asides import without_asides
from prescreen.reading.asked_day import AskedDayReader
from prescreen.reading.found import Answer, Found, Heard
from prescreen.reading.lexicon.laboratory import NEVER, NO_MORE, NO_SCAN, NO_VALUE_DENIED, REST_MISSING
from prescreen.reading.patient_age import AGE, BIRTH, PatientAgeReader, without_births_of_relatives
from prescreen.reading.remarks import without_remarks
from prescreen.reading.standing import standing
from prescreen.reading.toolbox import Toolbox
from prescreen.reading.value_numbers import with_its_numbers
from prescreen.reading.values_of_then import of_another

MEASURED = frozenset({"lab", "integer", "number", "date"})
"""Kinds whose value is measured: a bare yes says nothing about them."""
_SCAN = "lvef"
_AGES = frozenset({AGE, BIRTH})
_OTHER_SCALE = re.compile(r"\b(?:of|out of|de|de los|of los)(?: the| those)? 11\b|/ ?11\b|\bslicc\b|\b1997\b|\bbilag\b")
_COUNTED = re.compile(r"\bhow (?:many|often)\b|\bnumber of\b")
_NEVER, _NO_MORE, _NO_SCAN = re.compile(NEVER), re.compile(NO_MORE), re.compile(NO_SCAN)
_OTHER_TOPIC = re.compile(
    r"\b(?:pregnan\w*|child(?:ren)?|kids?|bab(?:y|ies)|belle|periods?|operat\w+|surger\w+|tubes?|catheters?|veins?|vaccin\w*|jabs?|"
    r"smok\w+|alcohol|infect\w+|ulcers?|allerg\w+|cancer|depress\w+|embaraz\w+|hijos?|bebes?|operacion\w*|vacun\w*|venas?)\b"
)
"""What a no to a blood report is about, where it is about something else: "I can't get pregnant"."""
_REST_MISSING, _SAYS_NO_VALUE = re.compile(REST_MISSING), re.compile(NO_VALUE_DENIED)


class MeasuredReader:
    """Made once for all facts."""

    def __init__(self, facts: Mapping[str, FactDefinition], tools: Toolbox) -> None:
        self._facts = facts
        self._tools = tools
        self._days = AskedDayReader(tools.dates)
        self.ages = PatientAgeReader(facts, tools.ages, tools.mentions)

    def read(self, asked: tuple[str, ...], heard: Heard, *, alone: bool) -> Answer:
        """The answer to a question about numbers and days; `alone`: nothing else was asked with them."""
        norm = heard.text.norm
        labs = tuple(f for f in asked if self._facts[f].kind == "lab")
        found = self._told(asked, labs, heard)
        have = {f.fact for f in found}
        if have & set(labs) and len(labs) > 1 and _REST_MISSING.search(norm):
            return Answer((*found, *_each((f for f in labs if f not in have), UNKNOWN, 0, len(norm))))
        if alone and labs and not found and _NO_MORE.fullmatch(norm):
            return Answer(_each(labs, UNKNOWN, 0, len(norm)))
        if have & set(asked) or (have & _AGES and _AGES & set(asked)):
            return Answer(found)
        return Answer(found) + self._untold(asked, heard, alone=alone, open_still=not have, labs=bool(labs))

    def laboratory(self, asked: tuple[str, ...], heard: Heard) -> tuple[Found, ...]:
        """All laboratory values of a message."""
        text = without_remarks(heard.text, heard.pole, self._tools.labs.names_a_test) if asked else heard.text
        text = text.without(of_another(text, carer=heard.carer))
        values = self._tools.labs.read(text, asked, heard.context.today)
        return tuple(Found(v.fact, v.value, v.start, v.end, "lab", v.confirm) for v in values)

    def single(self, fact: str, heard: Heard) -> tuple[Found, ...]:
        """An age, a day or a number."""
        definition = self._facts[fact]
        if fact == AGE:
            return self.ages.read(heard, asked=True)
        if fact == BIRTH:
            heard = without_births_of_relatives(heard)
            if born := self.ages.born(heard):
                return born
        if definition.kind == "date":
            return self._days.read(fact, definition, heard)
        if definition.kind == "number" and _OTHER_SCALE.search(heard.text.norm):
            return (Found(fact, UNKNOWN, 0, len(heard.text.norm), "number", confirm=True),)
        return self._number(fact, definition, heard)

    def _told(self, asked: tuple[str, ...], labs: tuple[str, ...], heard: Heard) -> tuple[Found, ...]:
        """The values that a message gives, and that there was no scan of the heart."""
        found = self.laboratory(labs, heard) if labs else ()
        for fact in asked:
            if fact not in labs:
                found += self.single(fact, heard)
        if BIRTH in asked and AGE not in asked and all(f.fact != BIRTH for f in found):
            found += self.ages.instead_of_birth(heard)
        if _SCAN in labs and all(f.fact != _SCAN for f in found) and (none := _NO_SCAN.search(heard.text.norm)):
            found += (Found(_SCAN, UNKNOWN, *none.span(), "polarity"),)
        return found

    def _untold(self, asked: tuple[str, ...], heard: Heard, *, alone: bool, open_still: bool, labs: bool) -> Answer:
        """What a message without a value of what was asked says: none, not known, not told, or nothing."""
        norm, pole = heard.text.norm, heard.pole
        value, start, end = (None, 0, len(norm)) if pole is None else (pole.value, pole.start, pole.end)
        if not alone and value not in (UNKNOWN, DECLINED):
            return Answer()
        nothing = Answer(unclear=asked if open_still else ())
        if value == "no" and (zero := self._zero(asked, heard)):
            return Answer((Found(zero, 0, start, end, "number"),))
        if value == DECLINED:
            return Answer(_each(asked, DECLINED, start, end))
        if value == "no" and _SAYS_NO_VALUE.match(norm, start):
            return nothing
        if labs and value in ("no", None) and _OTHER_TOPIC.search(norm):
            return nothing
        if value in (UNKNOWN, "no") or (labs and _NEVER.search(norm)):
            return Answer(_each(asked, UNKNOWN, start, end))
        return nothing

    def _number(self, fact: str, definition: FactDefinition, heard: Heard) -> tuple[Found, ...]:
        bounds, text = definition.plausible, with_its_numbers(definition, heard.text, heard.pole)
        if definition.kind == "number":
            days = self._tools.dates.find(text, heard.context.today)
            text = without_asides(text.without([(d.start, d.end) for d in days]))
        fitting = [
            n
            for n in self._tools.numbers.find(text)
            if n.high is None
            and n.op is None
            and (bounds is None or bounds.low <= n.value <= bounds.high)
            and (definition.kind != "integer" or isinstance(n.value, int))
        ]
        chosen = 0 if len({n.value for n in fitting}) == 1 else None
        if definition.kind == "number" and len(fitting) > 1 and chosen is None:
            chosen = standing(text.norm, [(n.start, n.end) for n in fitting])
        if chosen is None or not fitting:
            return ()
        number = fitting[chosen]
        return (Found(fact, number.value, number.start, number.end, "number", number.approximate or len(fitting) > 1),)

    def _zero(self, asked: tuple[str, ...], heard: Heard) -> str | None:
        """The fact for which "none" is a number: it was asked how many."""
        if len(asked) != 1 or self._facts[asked[0]].kind != "integer" or not _COUNTED.search(heard.question.norm):
            return None
        bounds = self._facts[asked[0]].plausible
        return asked[0] if bounds is not None and bounds.low <= 0 else None


def _each(facts: Iterable[str], value: str, start: int, end: int) -> tuple[Found, ...]:
    return tuple(Found(f, value, start, end, "polarity") for f in facts)
