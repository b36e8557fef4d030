"""Reads laboratory results that are said without a number of their own: "normal", "twice the upper limit"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from prescreen.facts import FactDefinition
from prescreen.reading.lab_names import Name
from prescreen.reading.lab_row import Row
from prescreen.reading.lexicon import laboratory as words
from prescreen.reading.numbers import FoundNumber, Number, plain_number
from prescreen.reading.quantities import Quantity
from prescreen.reading.text import Text

_NAME_REACH = 30
_CLAUSE = re.compile(r"[.,;:!?\n](?!\d)|\b(?:but|pero)\b")
_TIMES: dict[str, Number] = {"twice": 2, "double": 2, "three times": 3, "triple": 3}


class WordedReader:
    """Made once for all laboratory facts."""

    def __init__(self, facts: Mapping[str, FactDefinition]) -> None:
        self._facts = facts
        self._normal = re.compile(words.NORMAL)
        self._not_normal = re.compile(words.NOT_NORMAL)
        self._denied, self._no_more = re.compile(words.DENIED_NORMAL), re.compile(words.NORMAL_NO_MORE)
        self._manifold = re.compile(words.MANIFOLD)
        self._called_normal = re.compile(words.CALLED_NORMAL)
        self._unnumbered = re.compile(words.UNNUMBERED)
        self._fold = re.compile(words.FOLD)
        self._groups = [(re.compile(rf"\b(?:{pattern})\b"), facts) for pattern, facts in words.GROUPS]

    def called_normal(self, text: Text, end: int) -> bool:
        """Is the value that ends here called normal?"""
        return self._called_normal.match(text.norm, end) is not None

    def multiples(self, text: Text) -> list[tuple[int, int]]:
        """Where it is said how many times normal a value is: its number is no value."""
        return [m.span() for m in self._manifold.finditer(text.norm)]

    def ratios(self, text: Text, names: list[Name], wanted: tuple[str, ...]) -> list[Row]:
        """Values in units of the limit, as in "1.5 times the upper limit"."""
        found: list[Row] = []
        for match in self._fold.finditer(text.norm):
            before = [n for n in names if n.end <= match.start() and n.fact]
            fact = before[-1].fact if before else wanted[0] if len(wanted) == 1 else None
            if fact is None or self._facts[fact].quantity != "enzyme":
                continue
            times = _TIMES[match["word"]] if match["word"] else plain_number(match["times"])
            quantity = Quantity(FoundNumber(times, match.start(), match.end()), None, match.end())
            found.append(Row(fact, quantity, match.start(), match.end(), uln=1, confirm=True))
        return found

    def normals(self, text: Text, names: list[Name], rows: list[Row], wanted: tuple[str, ...]) -> list[Row]:
        """A bare "it was normal" for tests with no number; several may share it. "Normal, no figure" is no value."""
        if self._unnumbered.search(text.norm):
            return []
        done = {r.fact for r in rows}
        found: list[Row] = []
        for match in self._normal.finditer(text.norm):
            if not self._holds(text, match):
                continue
            first, last = text.sentence_at(match.start())
            named = [n for n in names if first <= n.start and n.end <= match.start()]
            named += [n for n in names if match.end() <= n.start < min(last, match.end() + _NAME_REACH)]
            said_of = text.norm[first : match.start()]
            facts = [n.fact for n in named if n.fact] if named or rows else self._called(said_of, wanted)
            for fact in dict.fromkeys(facts):
                if fact not in done:
                    done.add(fact)
                    found.append(Row(fact, None, match.start(), match.end()))
        return found

    def _holds(self, text: Text, match: re.Match[str]) -> bool:
        """Does "normal" say that a value is so: not "twice normal", "no son normales", "normal until May, high now"?"""
        before = _CLAUSE.split(text.norm[: match.start()])[-1]
        if any(p.search(before) for p in (self._not_normal, self._denied)):
            return False
        return self._no_more.match(text.norm, match.end()) is None

    def _called(self, before: str, wanted: tuple[str, ...]) -> list[str]:
        """The wanted values that "normal" is said of: all, or those of the liver or the heart where one is named."""
        of_groups = [facts for pattern, facts in self._groups if pattern.search(before)]
        if not of_groups or len(wanted) == 1:
            return list(wanted)
        return [fact for fact in wanted if any(fact in facts for facts in of_groups)]
