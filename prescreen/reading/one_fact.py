"""Reads the value of one fact that is told in words, each kind by its own reader."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition, Json
from prescreen.reading import after_effects
from prescreen.reading.asked_list import AskedListReader
from prescreen.reading.by_example import ExampleReader
from prescreen.reading.by_treatment import TreatmentReader
from prescreen.reading.cell_counts import CELLS
from prescreen.reading.fever import sign_of_infection
from prescreen.reading.found import Answer, Found, Heard
from prescreen.reading.mentions import Mention
from prescreen.reading.open_no import is_guess
from prescreen.reading.polarity import Polarity
from prescreen.reading.shot_told import is_named_as_shot, is_told_as_shot
from prescreen.reading.text import Text
from prescreen.reading.told_beside import may_tell, tells
from prescreen.reading.toolbox import Toolbox
from prescreen.reading.value_numbers import with_its_numbers
from prescreen.reading.what_counts import what_counts

_INFECTION, _DIAGNOSIS = "active_infection", "sle_diagnosis"
_NOW, _UNSURE, _SUSPECTED = "current", "unsure", "suspected"
_WORD = re.compile(r"[a-z0-9]")
_WONDERING = re.compile(
    r"(?: for (?:sure|certain))?,? (?:if|whether|what|which|how|when|who|where|why|about|that it)\b"
    r"(?:(?!\bbut\b)[^.;,!])*[.!? ]*"
)


class OneFactReader:
    """Made once for all facts."""

    def __init__(self, facts: Mapping[str, FactDefinition], tools: Toolbox) -> None:
        self._facts = facts
        self._tools = tools
        self._lists = AskedListReader(facts, tools, self.no)
        self._examples = ExampleReader(facts, tools)
        self._treatments = TreatmentReader(tools.mentions)

    def no(self, fact: str) -> Json:
        """The value that a bare no gives a fact, None when it gives none."""
        definition = self._facts[fact]
        if isinstance(definition.no, list):
            return list(definition.no)
        return definition.none if definition.kind == "record" and definition.none is not None else definition.no

    def spoken(self, fact: str, heard: Heard, pole: Polarity | None) -> Answer:
        """The answer to a question about one enum, record or list fact."""
        definition = self._facts[fact]
        if definition.kind != "enum":
            return self._without_outcome(fact, heard, self._spoken(fact, heard, pole))
        heard, pole = self._counting(fact, heard, pole)
        if (place := self._left_by(fact, heard)) is not None:
            return Answer.one(fact, _NOW, *place, "enum", confirm=True)
        answer = self._without_outcome(fact, heard, self._spoken(fact, heard, pole))
        if not (answer.unclear or answer.found[0].value == self.no(fact)):
            return answer
        ill = sign_of_infection(definition, heard.text, self._tools.scope, carer=heard.carer)
        return answer if ill is None else Answer.one(fact, _SUSPECTED, *ill, "enum", confirm=True)

    def beside(self, fact: str, heard: Heard) -> Answer:
        """What the answer to one question says, in a turn of phrase, to another that it often settles."""
        if not may_tell(fact, heard):
            return Answer()
        answer = self._saying(fact, heard, beside=True)
        if answer is None or not answer.found or not tells(fact, answer.found[0].value, heard):
            return Answer()
        return answer

    def by_its_words(self, fact: str, heard: Heard) -> Answer:
        """What a message says of a fact in that fact's own words, where the question asked for it too."""
        if (saying := self._saying(fact, heard)) is not None:
            return saying if saying.found else Answer()
        outcome = self._tools.enums.read(
            fact, heard.text, heard.conditions, None, heard.context.today, carer=heard.carer
        )
        if outcome.value is None or outcome.value in (UNKNOWN, DECLINED):
            return Answer()
        return Answer.one(fact, outcome.value, outcome.start, outcome.end, "enum", confirm=True)

    def mentioned(self, fact: str, heard: Heard) -> Found | None:
        """A value that the message gives by naming the thing, whatever was asked."""
        text, today = heard.text, heard.context.today
        match self._facts[fact].kind:
            case "enum":
                if (place := self._left_by(fact, heard)) is not None:
                    return Found(fact, _NOW, *place, "enum", confirm=True)
                outcome = self._tools.enums.read(
                    fact, text, heard.conditions, None, today, asked=False, carer=heard.carer
                )
                if outcome.value is None or self._is_vaccine(fact, outcome.start, heard):
                    return None
                return Found(fact, outcome.value, outcome.start, outcome.end, "enum", outcome.confirm)
            case "record":
                record = self._tools.records.read(fact, text, None, today, asked=False)
                if record is None:
                    return None
                return Found(fact, record.value, record.start, record.end, "record", record.confirm)
        return self._lists.mentioned(fact, heard)

    def gone(self, fact: str, heard: Heard) -> Found | None:
        """None of a list of what is there now, where all that is named of it was taken out."""
        return self._lists.gone(fact, heard)

    def _counting(self, fact: str, heard: Heard, pole: Polarity | None) -> tuple[Heard, Polarity | None]:
        """The message with only what counts in it."""
        text = what_counts(fact, self._facts[fact], heard.text)
        if text is None or (not text.words and self._saying(fact, heard) is not None):
            return heard, pole
        heard = self._anew(heard, text)
        return heard, heard.pole

    def _anew(self, heard: Heard, text: Text) -> Heard:
        """Another text, or a part of it, as what was said."""
        pole = self._tools.polarity.read(text, heard.question)
        conditions = self._tools.mentions.find("condition", text, overlapping=True)
        return replace(heard, text=text, conditions=conditions, pole=pole)

    def _left_by(self, fact: str, heard: Heard) -> tuple[int, int] | None:
        """Where the message says what an illness has left behind: "I can't drive because of the epilepsy"."""
        if not after_effects.leaves_behind(self._facts[fact]):
            return None
        named = [m for m in heard.conditions if m.term.classes & {fact, f"{fact}={_NOW}"}]
        return after_effects.left_by(heard.text, named, carer=heard.carer)

    def _without_outcome(self, fact: str, heard: Heard, answer: Answer) -> Answer:
        """What is left of an answer without the after-effects that it denies: "no symptoms left, it was in 2017"."""
        if not answer.found or answer.found[0].value not in (self.no(fact), _NOW):
            return answer
        if not after_effects.may_leave(self._facts[fact]) or not (denied := after_effects.denied(heard.text)):
            return answer
        text = heard.text.without(denied)
        if not _WORD.search(text.norm):
            return Answer(unclear=(fact,))
        heard = self._anew(heard, text)
        return self._spoken(fact, heard, heard.pole)

    def _spoken(self, fact: str, heard: Heard, pole: Polarity | None) -> Answer:
        text = heard.text
        if fact == _DIAGNOSIS and is_guess(text):
            return Answer(unclear=(fact,))
        if (ungraded := self._tools.enums.ungraded(fact, text)) is not None:
            return Answer.one(fact, ungraded.value, ungraded.start, ungraded.end, "enum", confirm=True)
        if pole is not None and _UNSURE not in self._facts[fact].values and _wonders(text, pole):
            return Answer.one(fact, UNKNOWN, pole.start, pole.end, "polarity", confirm=False)
        match self._facts[fact].kind:
            case "enum":
                return self._enum(fact, heard, pole)
            case "record":
                said = with_its_numbers(self._facts[fact], text, pole)
                record = self._tools.records.read(fact, said, pole, heard.context.today)
                if record is None:
                    return Answer(unclear=(fact,))
                return Answer.one(fact, record.value, record.start, record.end, "record", confirm=record.confirm)
        return self._lists.read(fact, heard, pole)

    def _enum(self, fact: str, heard: Heard, pole: Polarity | None) -> Answer:
        """The one of a few values: by counted cells, a turn of phrase, the rules, and else by examples."""
        text, today = heard.text, heard.context.today
        if fact == CELLS and (cells := self._tools.cells.over_time(text, today)) is not None:
            return Answer.one(fact, cells.value, cells.start, cells.end, "count", confirm=True)
        if (saying := self._saying(fact, heard)) is not None:
            return saying
        if fact == CELLS and (count := self._tools.cells.read(text, today)) is not None:
            return Answer.one(fact, count.value, count.start, count.end, "count", confirm=True)
        if fact == _INFECTION and (shots := self._shots(heard)):
            text = text.without(shots)
            if pole is None and not any(fact in _facts_of(m) for m in heard.conditions):
                return Answer(unclear=(fact,))
        outcome = self._tools.enums.read(fact, text, heard.conditions, pole, today, carer=heard.carer)
        if (value := outcome.value) is None:
            return self._examples.read(fact, heard) or Answer(unclear=(fact,))
        denied = value == self.no(fact)
        if self._treatments.belies(fact, value, text, outcome.start, outcome.end, denied=denied):
            return Answer(unclear=(fact,))
        if self._examples.speak_against(fact, value, heard):
            return Answer(unclear=(fact,))
        return Answer.one(fact, value, outcome.start, outcome.end, "enum", confirm=outcome.confirm)

    def _saying(self, fact: str, heard: Heard, *, beside: bool = False) -> Answer | None:
        """The value of a turn of phrase; always read back."""
        said = self._tools.sayings.read(fact, heard.text, carer=heard.carer, beside=beside)
        if said is None or self._tools.enums.labelled(fact, heard.text) is not None:
            return None
        if said.value is None:
            return Answer(unclear=(fact,))
        return Answer.one(fact, said.value, said.start, said.end, "saying", confirm=True)

    def _shots(self, heard: Heard) -> list[tuple[int, int]]:
        """Where vaccines are named that have the name of an illness, and are told as what was put into the arm."""
        text = heard.text
        named = self._tools.mentions.find("vaccine", text, guess=False)
        return [(m.start, m.end) for m in named if is_named_as_shot(m) or is_told_as_shot(text, m)]

    def _is_vaccine(self, fact: str, place: int, heard: Heard) -> bool:
        """Is the fever only part of a vaccine's name, as in "yellow fever shot"?"""
        if fact != _INFECTION:
            return False
        return any(m.start < place < m.end for m in self._tools.mentions.find("vaccine", heard.text))


def _facts_of(mention: Mention) -> set[str]:
    """The facts that an illness speaks of."""
    return {c.partition("=")[0] for c in mention.term.classes}


def _wonders(text: Text, pole: Polarity) -> bool:
    """Is nothing said but that the person does not know: "no idea if it's active"?"""
    before, after = text.norm[: pole.start].strip(" .,!'\""), text.norm[pole.end :]
    return pole.value == UNKNOWN and not before and _WONDERING.fullmatch(after) is not None
