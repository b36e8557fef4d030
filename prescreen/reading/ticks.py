"""Reads the answer to a tick list: several enum, record or list facts in one question."""

from __future__ import annotations

import re
from collections.abc import Mapping

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition
from prescreen.reading.choices import Choice
from prescreen.reading.found import Answer, Found, Heard
from prescreen.reading.lexicon.choices import ONLY
from prescreen.reading.lexicon.scope import RELATIVES
from prescreen.reading.one_fact import OneFactReader
from prescreen.reading.toolbox import Toolbox
from prescreen.reading.topics import TopicReader

_SHORT_ANSWER, _FEW = 8, 3


class TickReader:
    """Made once for all facts."""

    def __init__(
        self, facts: Mapping[str, FactDefinition], tools: Toolbox, one: OneFactReader, topics: TopicReader
    ) -> None:
        self._facts = facts
        self._tools = tools
        self._one = one
        self._topics = topics
        self._only = re.compile(ONLY)
        self._relative = re.compile(rf"\b(?:{RELATIVES})\b")

    def read(self, asked: tuple[str, ...], heard: Heard) -> Answer:
        """The ticked, denied and described facts; a tick without a value of its own is unclear."""
        whole = len(heard.text.norm)
        if self._tools.choices.none(heard.text):
            denied = ((f, self._one.no(f)) for f in asked)
            return Answer(tuple(Found(f, value, 0, whole, "choice") for f, value in denied if value is not None))
        pole = heard.pole
        if (
            pole is not None
            and pole.value not in ("yes", "no")
            and not heard.conditions
            and len(heard.text.words) <= _SHORT_ANSWER
        ):
            return Answer(tuple(Found(f, pole.value, pole.start, pole.end, "choice") for f in asked))
        if self._tools.choices.all(heard.text):
            every = (self._ticked(Choice(f, True, 0, whole), heard) for f in asked)
            return sum(every, Answer())
        described = tuple(found for f in asked if (found := self._one.mentioned(f, heard)) is not None)
        have = {f.fact for f in described}
        answer = Answer(described)
        for choice in self._tools.choices.read(heard.text, asked):
            told_of = any(f.start < choice.end and choice.start < f.end for f in described)
            if choice.fact not in have and not told_of:
                answer += self._ticked(choice, heard)
        if len(asked) <= _FEW:
            worded = self._by_their_words(asked, {f.fact for f in answer.found}, heard)
            known = {f.fact for f in worded}
            answer = Answer((*answer.found, *worded), tuple(u for u in answer.unclear if u not in known))
        answer += self._topics.among(tuple(f for f in asked if f not in answer.unclear), heard, list(answer.found))
        if (rest := self._rest(heard, answer)) is not None:
            done = {f.fact for f in answer.found} | set(answer.unclear)
            denied = ((f, self._one.no(f)) for f in asked if f not in done)
            answer += Answer(tuple(Found(f, value, *rest, "choice") for f, value in denied if value is not None))
        return answer if answer.found or answer.unclear else Answer(unclear=asked)

    def _rest(self, heard: Heard, answer: Answer) -> tuple[int, int] | None:
        """Where a message denies what it does not name: "no, just my thyroid", "never had anything like that"."""
        if (rest := self._tools.choices.rest(heard.text)) is not None:
            return rest
        only = self._only.match(heard.text.norm)
        if only is not None and not answer.unclear and (answer.found or only["no"]):
            return only.span()
        pole = heard.pole
        if answer.found or answer.unclear or pole is None or pole.value != "no" or pole.stated or heard.conditions:
            return None
        if len(heard.text.words) > _SHORT_ANSWER or self._relative.search(heard.text.norm):
            return None
        return pole.start, pole.end

    def _by_their_words(self, asked: tuple[str, ...], have: set[str], heard: Heard) -> tuple[Found, ...]:
        """Values said in words that only one of a few asked facts has: "yes since 2010, still active"."""
        spoken = [
            found
            for f in asked
            if f not in have and self._facts[f].kind == "enum"
            for found in self._one.spoken(f, heard, None).found
            if found.value not in (UNKNOWN, DECLINED) and found.reader == "enum"
        ]
        alone = [f for f in spoken if not any(o is not f and o.start < f.end and f.start < o.end for o in spoken)]
        return tuple(alone)

    def _ticked(self, choice: Choice, heard: Heard) -> Answer:
        definition = self._facts[choice.fact]
        if not choice.picked:
            value = self._one.no(choice.fact)
        elif definition.tick is None and definition.kind == "enum":
            value = self._tools.enums.graded(choice.fact, heard.text, choice.start)
        else:
            value = definition.tick
        if value is None and choice.picked:
            told = self._topics.answered(choice.fact, heard, *self._topics.statement_at(heard.text, choice.start))
            guessed = told is not None and told.reader == "likeness" and told.value == self._one.no(choice.fact)
            if told is None or guessed:
                return Answer(unclear=(choice.fact,))
            return Answer((told,))
        if value is None:
            return Answer()
        return Answer((Found(choice.fact, value, choice.start, choice.end, "choice"),))
