"""Reads what is said of one thing of a list that is called by its name: it applies, it does not, or in what degree."""

from __future__ import annotations

import re
from collections.abc import Mapping

from prescreen.facts import FactDefinition, Json
from prescreen.reading.choices import Choice
from prescreen.reading.found import Answer, Found, Heard
from prescreen.reading.lexicon.choices import BARE_NO, ILL, WELL
from prescreen.reading.lexicon.scope import EXCEPT
from prescreen.reading.one_fact import OneFactReader
from prescreen.reading.text import Text
from prescreen.reading.toolbox import Toolbox
from prescreen.reading.topics import TopicReader

NEGATIVE = "negative"
_PLAIN_NO = frozenset({"no", "none", "never"})
"""Values that say nothing but no."""
_EXCEPT, _BARE_NO, _ILL = re.compile(EXCEPT), re.compile(BARE_NO), re.compile(rf"[a-z]+(?:{ILL})")
_WELL = re.compile(rf"(?<![a-z])(?:{WELL})(?![a-z])")
_CLAUSE = re.compile(r"[.;,!?]|\b(?:and|but|y|pero)\b")
_TESTED = re.compile(r"\b(?:neg|negativ[eo]s?|negativas?)\b")


class BoxReader:
    """Made once for all facts."""

    def __init__(
        self, facts: Mapping[str, FactDefinition], tools: Toolbox, one: OneFactReader, topics: TopicReader
    ) -> None:
        self._facts = facts
        self._tools = tools
        self._one = one
        self._topics = topics

    def read(self, choice: Choice, heard: Heard) -> Answer:
        """The value of what was picked or refused; a tick without a value of its own is unclear."""
        if not choice.picked:
            return self._refused(choice, heard)
        if not heard.carer and self._tools.scope.at(heard.text, choice.start, choice.end).other_person:
            return Answer()  # "nobody but my uncle, he had epilepsy"
        definition, no = self._facts[choice.fact], self._one.no(choice.fact)
        said = self._said(choice.fact, heard)
        if said and all(f.value == self._one.no(f.fact) for f in said):
            return Answer(said)
        if self._called_well(choice, heard):
            return Answer.one(choice.fact, no, choice.start, choice.end, "choice", confirm=True)
        value = definition.tick
        if value is None and definition.kind == "enum":
            value = self._tools.enums.graded(choice.fact, heard.text, choice.start)
        if value is not None:
            return Answer.one(choice.fact, value, choice.start, choice.end, "choice", confirm=False)
        told = self._topics.answered(choice.fact, heard, *self.named_at(heard.text, choice.start))
        if (told is None or told.reader == "likeness") and (turn := self._in_a_turn(choice, heard)) is not None:
            return turn
        guessed = told is not None and told.reader == "likeness" and told.value == no
        return Answer(unclear=(choice.fact,)) if told is None or guessed else Answer((told,))

    def _in_a_turn(self, choice: Choice, heard: Heard) -> Answer | None:
        """What a turn of phrase says of what is named: "the ulcer yes, only once, and it healed"."""
        if self._facts[choice.fact].kind != "enum":
            return None
        start, end = heard.text.sentence_at(choice.start)
        said = self._tools.sayings.read(choice.fact, heard.text.part(start, end), carer=heard.carer)
        if said is None or said.value is None:
            return None
        return Answer.one(choice.fact, said.value, start, end, "saying", confirm=True)

    def no(self, fact: str, heard: Heard, start: int, end: int) -> Json:
        """What a no is worth: a negative test where the words around it tell of one."""
        value = self._one.no(fact)
        if NEGATIVE not in self._facts[fact].values or not isinstance(value, str):
            return value
        last = _CLAUSE.search(heard.text.norm, end)
        around = heard.text.norm[start : last.start() if last else len(heard.text.norm)]
        return NEGATIVE if _TESTED.search(around) else value

    def named_at(self, text: Text, place: int) -> tuple[Text, int]:
        """The statement that names something, without the no before it: "no, allergic to nuts" denies no allergy."""
        statement, start = self._topics.statement_at(text, place)
        if _EXCEPT.search(text.norm[:place]) or _ILL.match(text.norm, place):
            return text.part(place, start + len(statement.norm)), place
        opens = _BARE_NO.match(statement.norm)
        if opens is None or start + opens.end() > place:
            return statement, start
        return statement.part(opens.end(), len(statement.norm)), start + opens.end()

    def _refused(self, choice: Choice, heard: Heard) -> Answer:
        """What a turn of phrase says of a thing that does not apply, and else its no."""
        if said := self._said(choice.fact, heard):
            return Answer(said)
        if (no := self._one.no(choice.fact)) is None:
            return Answer()
        return Answer.one(choice.fact, no, choice.start, choice.end, "choice", confirm=False)

    def _said(self, fact: str, heard: Heard) -> tuple[Found, ...]:
        return self._one.beside(fact, heard).found if self._facts[fact].kind == "enum" else ()

    def _called_well(self, choice: Choice, heard: Heard) -> bool:
        """Is what is named said to be none of it, in the words of the fact: "good veins, they always say"?"""
        definition = self._facts[choice.fact]
        if definition.kind != "enum" or definition.tick is None or definition.no in (None, *_PLAIN_NO):
            return False
        part, _ = self.named_at(heard.text, choice.start)
        saying = self._tools.sayings.read(choice.fact, part, carer=heard.carer)
        if saying is not None or _WELL.search(part.norm):
            return saying is None or saying.value == definition.no
        said = self._tools.enums.read(choice.fact, part, [], None, heard.context.today, carer=heard.carer)
        return said.value == definition.no
