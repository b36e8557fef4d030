"""Reads an answer to a question that was put before: "btw when you asked about strokes, I forgot a TIA in 2015"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition
from prescreen.reading.found import Answer, Heard
from prescreen.reading.lexicon import reopened as words
from prescreen.reading.mentions import Mention
from prescreen.reading.one_fact import OneFactReader
from prescreen.reading.text import Text, normalise
from prescreen.reading.toolbox import Toolbox

_BECAUSE = re.compile(
    r"\b(?:since|after|because of|due to|from|with|before|until|for|during|thanks to) (?:the|that|those|my) $"
)
"""Before "the liver thing", which then is a reason and no answer."""


class ReopenedReader:
    """Made once for all facts of one language."""

    def __init__(self, facts: Mapping[str, FactDefinition], tools: Toolbox, one: OneFactReader, language: str) -> None:
        self._facts = {name: f for name, f in facts.items() if f.kind == "enum"}
        self._questions = {
            name: f.question.get(language) or f.question.get("en", "") for name, f in self._facts.items()
        }
        self._language = language
        self._tools = tools
        self._one = one
        self._asked_before = re.compile(words.ASKED_BEFORE)
        self._the, self._thing = re.compile(words.THE), re.compile(words.THING)

    def read(self, heard: Heard) -> tuple[Answer, list[tuple[int, int]]]:
        """What is said of earlier questions, and the places where it stands."""
        answer, places = Answer(), list[tuple[int, int]]()
        for mention in heard.conditions:
            fact = self._fact(mention, heard)
            if fact is None or any(first <= mention.start < last for first, last in places):
                continue
            if (start := self._opening(heard.text, mention)) is not None:
                place = (start, heard.text.sentence_at(mention.start)[1])
                answer += self._answered(fact, heard, *place)
                places.append(place)
        return answer, places

    def _fact(self, mention: Mention, heard: Heard) -> str | None:
        if "only_when_asked" in mention.term.classes:
            return None
        about = [c.partition("=")[0] for c in sorted(mention.term.classes) if not c.startswith("asked:")]
        return next((f for f in about if f in self._facts and f not in heard.context.asked), None)

    def _opening(self, text: Text, mention: Mention) -> int | None:
        first, last = text.sentence_at(mention.start)
        before, after = text.norm[first : mention.start], text.norm[mention.end : last]
        opening = self._asked_before.search(before)
        if opening is None and self._thing.match(after):
            opening = self._the.search(before)
            if _BECAUSE.search(before):
                return None
        if opening is None or not after.strip(" ,.:;!?-"):
            return None
        return first + opening.start()

    def _answered(self, fact: str, heard: Heard, start: int, end: int) -> Answer:
        raw = self._questions[fact]
        part, question = heard.text.part(start, end), normalise(raw, self._language)
        pole = self._tools.polarity.read(part, question)
        conditions = [
            replace(c, start=c.start - start, end=c.end - start)
            for c in heard.conditions
            if start <= c.start and c.end <= end
        ]
        context = replace(heard.context, asked=(fact,), question_text=raw)
        spoken = self._one.spoken(fact, replace(
            heard, text=part, question=question, context=context, conditions=conditions, pole=pole
        ), pole)  # fmt: skip
        found = tuple(
            replace(f, start=f.start + start, end=f.end + start, confirm=True)
            for f in spoken.found
            if f.value not in (UNKNOWN, DECLINED)
        )
        return Answer(found, () if found else (fact,))
