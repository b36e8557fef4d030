"""Reads the correction of an earlier answer while something else is asked: "sorry, my mistake, I am not pregnant".

The sentence is about that earlier answer and about nothing else, so that what is asked now is not read from it. An
answer that is only called wrong ("the ulcer bit is off") gets no new value: it is unclear, and is asked again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition
from prescreen.reading.found import Answer, Found, Heard
from prescreen.reading.lexicon import amended as words
from prescreen.reading.one_fact import OneFactReader
from prescreen.reading.text import Text
from prescreen.reading.toolbox import Toolbox
from prescreen.reading.topics import TopicReader

_AGE = "age_years"
_KINDS = frozenset({"enum", "list", "record"})
_GUESSED = frozenset({"likeness"})


class AmendedReader:
    """Made once for all facts of one language."""

    def __init__(
        self, facts: Mapping[str, FactDefinition], tools: Toolbox, one: OneFactReader, topics: TopicReader
    ) -> None:
        self._facts = facts
        self._tools = tools
        self._one = one
        self._topics = topics
        self._opens = re.compile(rf"{words.OPENS}(?={words.STATES})")
        self._unsaid = re.compile(words.UNSAID)
        self._opens_age = re.compile(words.OPENS + words.AGE)
        self._opens_age_es = re.compile(words.OPENS + words.AGE_ES)
        self._named_wrong, self._is_wrong = re.compile(words.NAMED_WRONG), re.compile(words.IS_WRONG)

    def read(self, heard: Heard) -> tuple[Answer, list[tuple[int, int]]]:
        """What is said of earlier answers, and the places where it stands."""
        prior = heard.context.prior
        if not prior:
            return Answer(), []
        found: list[Found] = []
        unclear: list[str] = []
        places: list[tuple[int, int]] = []
        for first, last in heard.text.sentences:
            if (fact := self._called_wrong(heard, first, last)) is not None:
                unclear.append(fact)
                places.append((first, last))
        if not places and (told := self._told_anew(heard)) is not None:
            found.append(told)
            places.append((0, len(heard.text.norm)))
        return Answer(tuple(found), tuple(unclear)), places

    def _called_wrong(self, heard: Heard, first: int, last: int) -> str | None:
        """The answered fact that a sentence names and only calls wrong."""
        sentence = heard.text.norm[first:last]
        opening = self._named_wrong.match(sentence)
        if opening is None:
            return None
        for fact, start, end in self._names(heard, first, last):
            between = heard.text.norm[first + opening.end() : start].strip()
            if len(between.split()) <= 1 and self._is_wrong.fullmatch(sentence, end - first):
                return fact
        return None

    def _names(self, heard: Heard, first: int, last: int) -> list[tuple[str, int, int]]:
        """The answered facts that a sentence names, with the place of the name."""
        prior, text = heard.context.prior, heard.text
        found = [
            (name, m.start, m.end)
            for m in heard.conditions
            if first <= m.start < last
            for c in sorted(m.term.classes)
            if (name := c.removeprefix("asked:").partition("=")[0]) in prior and name in self._facts
        ]
        for word, start, end in text.words:
            if first <= start < last:
                named = self._tools.choices.named(text.part(start, end), prior)
                found += [(named[0], start, end)] if len(named) == 1 and word else []
        return found

    def _told_anew(self, heard: Heard) -> Found | None:
        """The one earlier answer that a correction gives anew."""
        context, text = heard.context, heard.text
        age = self._opens_age.fullmatch(text.norm)
        if age is None and context.language == "es":
            age = self._opens_age_es.fullmatch(text.norm)
        if age is not None and _AGE in context.prior and _AGE not in context.asked:
            years = int(age["age"])
            bounds = self._facts[_AGE].plausible if _AGE in self._facts else None
            if bounds is None or bounds.low <= years <= bounds.high:
                return Found(_AGE, years, age.start("age"), age.end("age"), "correction", confirm=True)
        if (unsaid := self._unsaid.match(text.norm)) is not None:
            return self._denied(heard, unsaid)
        opening = self._opens.match(text.norm)
        if opening is None:
            return None
        start = opening.end()
        statement = text.part(start, len(text.norm))
        if self._speaks_of_the_asked(heard, statement, start):
            return None
        for fact in self._about(heard, statement, start):
            told = self._topics.answered(fact, heard, statement, start)
            if told is None or told.reader in _GUESSED or told.value in (UNKNOWN, DECLINED):
                continue
            if told.value != context.prior[fact]:
                return Found(fact, told.value, told.start, told.end, "correction", confirm=True)
        return None

    def _denied(self, heard: Heard, unsaid: re.Match[str]) -> Found | None:
        """What was said before and is not so: "I said I was pregnant but I am not"."""
        said = heard.text.part(*unsaid.span("said"))
        about = [] if self._speaks_of_the_asked(heard, said, 0) else self._about(heard, said, 0)
        if len(about) != 1:
            return None
        value = self._one.no(about[0])
        if value is None or value == heard.context.prior[about[0]]:
            return None
        return Found(about[0], value, *unsaid.span("said"), "correction", confirm=True)

    def _speaks_of_the_asked(self, heard: Heard, statement: Text, start: int) -> bool:
        asked = heard.context.asked
        if self._tools.choices.named(statement, dict.fromkeys(asked)):
            return True
        return any(
            c.removeprefix("asked:").partition("=")[0] in asked
            for m in heard.conditions
            if m.start >= start
            for c in m.term.classes
            if not (c.startswith("asked:") or "only_when_asked" in m.term.classes) or self._only_said(heard, m.start)
        )

    @staticmethod
    def _only_said(heard: Heard, place: int) -> bool:
        return all(m.start == place for m in heard.conditions)

    def _about(self, heard: Heard, statement: Text, start: int) -> list[str]:
        """The answered facts that a statement may be about, the surest first; none where it names several."""
        prior = {f: v for f, v in heard.context.prior.items() if f not in heard.context.asked and self._may_be(f)}
        by_name = {
            name
            for m in heard.conditions
            if m.start >= start and "only_when_asked" not in m.term.classes
            for c in m.term.classes
            if not c.startswith("asked:") and (name := c.partition("=")[0]) in prior
        }
        if by_name:
            return sorted(by_name) if len(by_name) == 1 else []
        things = {
            fact
            for fact in prior
            if self._facts[fact].kind == "list"
            and (kind := self._tools.items.kind_of(fact)) in ("tube", "cancer")
            and self._tools.mentions.find(kind, statement, guess=False)
        }
        if things:
            return sorted(things) if len(things) == 1 else []
        named = [f for f in self._tools.choices.named(statement, prior) if f in prior]
        if named:
            return named if len(named) == 1 else []
        topic = self._topics.elsewhere(statement, heard.context.asked)
        return [topic] if topic in prior else []

    def _may_be(self, fact: str) -> bool:
        return fact in self._facts and self._facts[fact].kind in _KINDS
