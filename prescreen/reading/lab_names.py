"""Finds the tests that a message names, and lists of names that share a list of numbers ("wbc and anc 3.6 / 1.9")."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz import process
from rapidfuzz.distance import OSA

from prescreen.facts import FactDefinition
from prescreen.reading.lexicon import laboratory as words
from prescreen.reading.lexicon.common_words import COMMON_WORDS
from prescreen.reading.lexicon.other_measures import OTHER_MEASURES
from prescreen.reading.quantities import Quantity
from prescreen.reading.short_tests import short_tests
from prescreen.reading.text import Text, normalise

_JOINS_NAMES = re.compile(r"\s*(?:,|/|&|\+|;|-|and|n|y|e)?\s*(?:then|my|the|also|la|el|los|las)?\s*")
_JOINS_NUMBERS = re.compile(r"\s*(?:,|/|&|\+|;|-|and|then|y|with|n)?\s*(?:and|y|then)?\s*")
_TIED = re.compile(r"\s*(?:/|&|\+|and|n|y|-)\s*(?:my|the|la|el|los|las)?\s*")
_LEADS = re.compile(
    r"[\s:=(]*(?:(?:is|was|are|were|at|of|results?|values?|came|back|as|both|about|around|respectively|en|de|son|eran|fueron|counts?)[\s:=]*){0,4}"
)
_FOLLOWS = re.compile(r"[\s,(]*(?:(?:for|on|are|is|was|were|my|the|para|de|in that order|respectively)[\s,]*){0,3}")
_WORDS = re.compile(r"[^\d.;!?\n]{0,40}")
_AFTER_GOT = re.compile(r"\s*[:=(]?\s*(?:en )?\d|\s*(?:/|y|and|&)\s*(?:la )?gpt\b")
_BRACKET = re.compile(r"[(（].*$")
_BEFORE_NUMBER = re.compile(r"(?<![a-z])([a-z]{6,16})[ :=]*(?:(?:is|was|of|at|de|en|es) )?\d")
_SHORTEST, _LONG = 7, 8
"""Letters of a name that may be misspelt, and of one in which two may be wrong."""
_SPELLED = (2, 3)
"""Letters of a short name that is spelled by some: "A S T twenty four"."""
_BRACKETS = re.compile(r"[(\[][^)\]]{0,20}$")


@dataclass(frozen=True, slots=True)
class Name:
    """A test that is named; `fact` is None for a test that no fact asks for."""

    fact: str | None
    start: int
    end: int


def _is_enzyme_got(text: Text, place: tuple[int, int]) -> bool:
    """Is "GOT" the enzyme, and no verb: in capitals, though not all is, or with GPT beside it?"""
    return "gpt" in text.norm or (text.raw[slice(*text.span(*place))].isupper() and not text.raw.isupper())


class NameReader:
    """Compiles the names of every laboratory fact once."""

    def __init__(self, facts: Mapping[str, FactDefinition], language: str) -> None:
        self._language, self._facts = language, frozenset(facts)
        self._aliases: dict[str, str] = {}
        for fact, definition in facts.items():
            shown = (
                _BRACKET.sub("", definition.short.get("zh", ""))
                if language == "zh" and definition.kind == "lab"
                else ""
            )
            for alias in (*definition.aliases.get("en", ()), *definition.aliases.get(language, ()), *shown.split()):
                self._aliases.setdefault(normalise(alias, language).norm.strip(), fact)
        self._long = [a for a in self._aliases if a.isalpha() and len(a) >= _SHORTEST]
        self.pattern = self._compiled(f"{OTHER_MEASURES}|{words.OTHER_TESTS}")
        self._bilirubin = next((f for f, d in facts.items() if d.quantity == "bilirubin"), None)
        self._total = re.compile(
            rf"(?<![a-z])(?:{words.TOTAL})(?![a-z])(?! (?:bili|protein|cholesterol|wbc|white|count))"
        )
        self._speaks_of_bilirubin = re.compile(r"\bbilir?r?u?|direct|conjugad")
        self._other_specimen = re.compile(words.OTHER_SPECIMEN)
        self._transfused = re.compile(words.TRANSFUSED)
        self._verb_got = re.compile(words.VERB_GOT)

    @property
    def aliases(self) -> frozenset[str]:
        """All names of all facts, as they stand in normalised text."""
        return frozenset(self._aliases)

    def _compiled(self, others: str) -> re.Pattern[str]:
        self._aliases |= {
            spelled: fact
            for alias, fact in self._aliases.items()
            if alias.isascii() and alias.isalpha() and len(alias) in _SPELLED
            for spelled in (" ".join(alias), ".".join(alias), f"{'.'.join(alias)}.")
        }
        alternatives = "|".join(re.escape(a) for a in sorted(self._aliases, key=len, reverse=True)) or "(?!)"
        return re.compile(rf"(?<![a-z])(?:(?P<other>{others})(?![a-z0-9])|(?P<fact>{alternatives})(?![a-z]))")

    def find(self, text: Text, wanted: tuple[str, ...]) -> list[Name]:
        """All tests named in a message, in order."""
        found = []
        given = [m.span() for m in self._transfused.finditer(text.norm)]
        for match in self.pattern.finditer(text.norm):
            if any(a <= match.start() < b for a, b in given):
                continue
            word = match["fact"]
            fact = self._aliases[word] if word else None
            before, after = text.norm[: match.start()], text.norm[match.end() :]
            if word == "got" and (self._verb_got.search(before) or not _AFTER_GOT.match(after)):
                continue
            if word == "got" and self._language == "en" and not _is_enzyme_got(text, match.span()):
                continue
            if fact is not None and self._other_specimen.search(before):
                fact = None
            found.append(Name(fact, match.start(), match.end()))
        found += self.misspelt(text, found)
        found += [
            Name(short.fact, short.start, short.end)
            for short in short_tests(text, self._language)
            if short.fact in self._facts and all(short.end <= n.start or n.end <= short.start for n in found)
        ]
        return sorted([*found, *self._totals(text, found, wanted)], key=lambda n: n.start)

    def misspelt(self, text: Text, found: list[Name]) -> list[Name]:
        """Long words before a number that are nearly the name of a test: "hemoglobn 13.2 n platlets 210"."""
        return [
            Name(self._aliases[near[0]], *m.span(1))
            for m in _BEFORE_NUMBER.finditer(text.norm)
            if all(m.end(1) <= n.start or n.end <= m.start(1) for n in found)
            and m[1] not in COMMON_WORDS
            and (
                near := process.extractOne(m[1], self._long, scorer=OSA.distance, score_cutoff=1 + (len(m[1]) > _LONG))
            )
        ]

    def _totals(self, text: Text, found: list[Name], wanted: tuple[str, ...]) -> list[Name]:
        """The "total" of a message about bilirubin."""
        if self._bilirubin is None or not (
            self._bilirubin in wanted
            or self._speaks_of_bilirubin.search(text.norm)
            or any(n.fact == self._bilirubin for n in found)
        ):
            return []
        return [
            Name(self._bilirubin, m.start(), m.end())
            for m in self._total.finditer(text.norm)
            if all(m.end() <= n.start or n.end <= m.start() for n in found)
        ]


def in_parallel(text: Text, names: list[Name], quantities: list[Quantity]) -> dict[int, Name | None]:
    """The names of numbers that stand in a list beside a list of names, by the number's place in `quantities`.

    None is the name of a number that may belong to several of them.
    """
    paired: dict[int, Name | None] = {}
    for group in _groups(text, names, quantities):
        if len(group) < 2 or (len({n.fact for n in group}) < len(group) and None not in {n.fact for n in group}):
            continue
        numbers = _after(text, group, names, quantities) or _before(text, group, names, quantities)
        numbers = [i for i in numbers if not _BRACKETS.search(text.norm[: quantities[i].number.start])]
        if len(numbers) == len(group):
            paired |= dict(zip(numbers, group, strict=True))
        elif _tied(text, group):
            paired |= dict.fromkeys(numbers or _next(text, group, names, quantities), None)
    return paired


def group_before(text: Text, names: list[Name], quantities: list[Quantity], place: int) -> list[Name]:
    """The tied names ("ast n alt") that stand last before a place."""
    groups = [g for g in _groups(text, names, quantities) if g[-1].end <= place and len(g) > 1 and _tied(text, g)]
    return groups[-1] if groups else []


def _groups(text: Text, names: list[Name], quantities: list[Quantity]) -> list[list[Name]]:
    groups: list[list[Name]] = []
    for name in names:
        last = groups[-1][-1] if groups else None
        if last is not None and _JOINS_NAMES.fullmatch(text.norm, last.end, name.start):
            groups[-1].append(name)
        else:
            groups.append([name])
    return groups


def _tied(text: Text, group: list[Name]) -> bool:
    pairs = pairwise(group)
    return all(_TIED.fullmatch(text.norm, a.end, b.start) for a, b in pairs)


def _after(text: Text, group: list[Name], names: list[Name], quantities: list[Quantity]) -> list[int]:
    """The numbers right after a list of names, up to the first that is not joined to the one before."""
    end = group[-1].end
    numbers: list[int] = []
    for i, quantity in enumerate(quantities):
        start = quantity.number.start
        if start < group[-1].end:
            continue
        joins = _JOINS_NUMBERS if numbers else _LEADS
        if not joins.fullmatch(text.norm, end, start):
            break
        numbers.append(i)
        end = quantity.end
    return numbers


def _next(text: Text, group: list[Name], names: list[Name], quantities: list[Quantity]) -> list[int]:
    """The first number after a list of names, with other words between: "ast and alt are the same, 27"."""
    end = group[-1].end
    place = next((i for i, q in enumerate(quantities) if q.number.start >= end), None)
    if place is None or any(end <= n.start < quantities[place].number.start for n in names):
        return []
    return [place] if _WORDS.fullmatch(text.norm, end, quantities[place].number.start) else []


def _before(text: Text, group: list[Name], names: list[Name], quantities: list[Quantity]) -> list[int]:
    """The numbers of "33 and 29 for ast and alt"."""
    start = group[0].start
    numbers: list[int] = []
    for i in reversed(range(len(quantities))):
        quantity = quantities[i]
        if quantity.end > start:
            continue
        joins = _JOINS_NUMBERS if numbers else _FOLLOWS
        if not joins.fullmatch(text.norm, quantity.end, start):
            break
        numbers.insert(0, i)
        start = quantity.number.start
    named = any(n.end <= start and n.start >= text.sentence_at(start)[0] for n in names)
    return [] if named or len(numbers) != len(group) else numbers
