"""Reads answers to a question about two illnesses at once: a bare yes says nothing, "the c one" says which."""

from __future__ import annotations

import re
from collections.abc import Mapping

from prescreen.facts import FactDefinition
from prescreen.reading.found import Answer, Found, Heard
from prescreen.reading.lexicon import reopened as words
from prescreen.reading.toolbox import Toolbox

_BARE = 3


class DoubleQuestion:
    """Made once for all facts."""

    def __init__(self, facts: Mapping[str, FactDefinition], tools: Toolbox) -> None:
        self._facts = facts
        self._tools = tools
        self._two = re.compile(words.TWO)
        self._letter = re.compile(words.LETTER)
        self._of_a_baby = {fact: re.compile(pattern) for fact, pattern in words.OF_A_BABY.items()}

    def read(self, fact: str, heard: Heard) -> Answer | None:
        """The answer where the question's words ask about another fact too and it takes that to tell; else None."""
        if heard.pole is None or heard.pole.value != "yes" or not self._two.search(heard.question.norm):
            return None
        if self._facts[fact].kind != "enum":
            return None
        others = self._others(fact, heard)
        if not others:
            return None
        if (letter := self._letter.fullmatch(heard.text.norm)) is not None:
            return self._lettered(f"_{letter['letter']}", fact, others, len(heard.text.norm))
        return Answer(unclear=(fact,)) if len(heard.text.words) <= _BARE and not heard.conditions else None

    def _others(self, fact: str, heard: Heard) -> tuple[str, ...]:
        about = [
            c
            for m in self._tools.mentions.find("condition", heard.question, guess=False)
            for c in sorted(m.term.classes)
            if c in self._facts
        ]
        about += [
            f for f, pattern in self._of_a_baby.items() if f in self._facts and pattern.search(heard.question.norm)
        ]
        return tuple(dict.fromkeys(c for c in about if c != fact)) if fact in about else ()

    def _lettered(self, ending: str, fact: str, others: tuple[str, ...], end: int) -> Answer:
        meant = next((f for f in (fact, *others) if f.endswith(ending)), None)
        if meant is None or "active" not in self._facts[meant].values:
            return Answer(unclear=(fact,))
        return Answer((Found(meant, "active", 0, end, "choice", confirm=True),), () if meant == fact else (fact,))
