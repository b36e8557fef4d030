"""Reads what a message answers to the question, each kind of question by its own reader."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from prescreen.facts import FactDefinition
from prescreen.reading.double_question import DoubleQuestion
from prescreen.reading.found import Answer, Heard
from prescreen.reading.hearing import WHO
from prescreen.reading.measured import MEASURED, MeasuredReader
from prescreen.reading.model import CARERS
from prescreen.reading.one_fact import OneFactReader
from prescreen.reading.open_no import doubts_activity, is_of_activity
from prescreen.reading.readiness import ReadinessReader
from prescreen.reading.sayings import BESIDE
from prescreen.reading.ticks import TickReader
from prescreen.reading.toolbox import Toolbox
from prescreen.reading.topics import TopicReader

AGREEMENT, CARED_FOR = "prescreen_consent", "carer_authorised"
_DIAGNOSIS, _ACTIVITY, _NO = "sle_diagnosis", "refractory", "no"
_ASKS_ACTIVITY = re.compile(r"\b(?:still )?(?:active|activ[oa])\b|活动|keeps coming back")
_POLAR_QUESTION = re.compile(r"(?:do|are|have|has|is|did|were|was) ")
_HESITATES = re.compile(
    r"\W*(?:(?:hm+|well|oh|uh+|um+)[ ,.]*)*(?:(?:i )?do not know|(?:i )?(?:am )?not (?:so |really )?sure|no idea|"
    r"unsure|no se)\b(?!.*\b(?:yes|ok|okay|fine|go (?:ahead|on)|sure(?! (?:if|whether|about))|si|vale|adelante)\b)"
)
"""An agreement that opens with a doubt is none: "I don't know, I guess"."""


class AskedReader:
    """Made once for all facts."""

    def __init__(
        self,
        facts: Mapping[str, FactDefinition],
        tools: Toolbox,
        one: OneFactReader,
        measured: MeasuredReader,
        topics: TopicReader,
    ) -> None:
        self._facts = facts
        self._tools = tools
        self._one = one
        self._measured = measured
        self._doubles = DoubleQuestion(facts, tools)
        self._ticks = TickReader(facts, tools, one, topics)
        self._readiness = ReadinessReader(facts)

    def read(self, heard: Heard) -> Answer:
        """The facts that were asked, and those that the question's own words ask about."""
        asked = tuple(f for f in heard.context.asked if f in self._facts)
        measured = tuple(f for f in asked if self._facts[f].kind in MEASURED)
        spoken = tuple(f for f in asked if f not in measured)
        companions = self._companions(heard, asked) if measured and not spoken else ()
        if len(spoken) == 1 and not measured and (one_of_two := self._one_of_two(spoken[0], heard)) is not None:
            return one_of_two
        answer = self._spoken(spoken, asked, heard)
        if measured:
            answer += self._measured.read(measured, heard, alone=not spoken and not companions)
        if heard.pole is None or heard.pole.value in ("yes", "no"):
            answer += Answer(tuple(f for c in companions for f in self._one.spoken(c, heard, heard.pole).found))
        return answer

    def _spoken(self, spoken: tuple[str, ...], asked: tuple[str, ...], heard: Heard) -> Answer:
        """The asked facts that are told in words."""
        if len(spoken) > 1 and AGREEMENT in spoken:
            return self._agreed(spoken, heard)
        if self._readiness.fits(spoken):
            return self._readiness.read(spoken, heard)
        if len(spoken) > 1:
            return self._ticks.read(spoken, heard)
        answer = sum((self._one.spoken(f, heard, heard.pole) for f in spoken), Answer())
        others = dict.fromkeys(b for f in spoken for b in BESIDE.get(f, ()) if b in self._facts and b not in asked)
        answer += _of_carers(sum((self._one.beside(b, heard) for b in others), Answer()), heard)
        if _DIAGNOSIS in spoken and _ACTIVITY in self._facts and _ASKS_ACTIVITY.search(heard.question.norm):
            return self._with_activity(answer, heard)
        return answer

    def _one_of_two(self, fact: str, heard: Heard) -> Answer | None:
        """The answer to a question whose words ask about two things, where no turn of phrase tells."""
        answer = self._doubles.read(fact, heard)
        return None if answer is None or self._one.beside(fact, heard).found else answer

    def _with_activity(self, answer: Answer, heard: Heard) -> Answer:
        """The answer to "Do you have lupus, and is it still active?": "no, it's very active" denies no lupus."""
        doubted = doubts_activity(heard.text)
        active = Answer(unclear=(_ACTIVITY,)) if doubted else self._one.by_its_words(_ACTIVITY, heard)
        if any(f.value == _NO for f in answer.found) and is_of_activity(heard.text):
            lupus = (replace(f, value="yes", confirm=True) for f in answer.found)
            return Answer(tuple(lupus)) + active if active.found else Answer(unclear=(_DIAGNOSIS,))
        return answer + active

    def _agreed(self, spoken: tuple[str, ...], heard: Heard) -> Answer:
        """The answer to "May I ask, and for whom?": a yes agrees; "no, it is for my husband" does not refuse."""
        answer = self._one.spoken(AGREEMENT, heard, heard.pole)
        others = sum((self._one.spoken(f, heard, None) for f in spoken if f != AGREEMENT), Answer()).found
        by_carer = any(f.fact == WHO and f.value in CARERS for f in others)
        if by_carer and CARED_FOR in self._facts:
            others += self._one.beside(CARED_FOR, heard).found
        if by_carer and any(f.value == _NO for f in answer.found):
            answer = Answer()
        if _HESITATES.match(heard.text.norm):
            answer = Answer(unclear=(AGREEMENT,))
        return answer + Answer(others)

    def _companions(self, heard: Heard, asked: tuple[str, ...]) -> tuple[str, ...]:
        """Facts that the question's words ask about too: "Do you have lupus nephritis? What was your creatinine?"."""
        question = heard.question
        labs = all(self._facts[f].kind == "lab" for f in asked)
        named: list[str] = []
        for mention in self._tools.mentions.find("condition", question, guess=False):
            first, last = question.sentence_at(mention.start)
            sentence, part = question.norm[first:last].strip(), question.part(first, last)
            about_asked = (
                self._tools.labs.names_a_test(part) if labs else self._tools.choices.named(part, dict.fromkeys(asked))
            )
            if not about_asked and sentence.endswith("?") and _POLAR_QUESTION.match(sentence):
                named += [c for c in mention.term.classes if c in self._facts and c not in asked]
        return tuple(dict.fromkeys(named))


def _of_carers(beside: Answer, heard: Heard) -> Answer:
    """Whether the patient agrees to another's answering is told only where another answers, and asked otherwise."""
    others = any(f.fact == WHO and f.value in CARERS for f in beside.found)
    if heard.carer or others or WHO in heard.context.asked:
        return beside
    return Answer(tuple(f for f in beside.found if f.fact != CARED_FOR), beside.unclear)
