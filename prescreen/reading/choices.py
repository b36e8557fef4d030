"""Reads what somebody picks from a list of facts: "1 and 3", "just the heart one", "none of these"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from prescreen.facts import FactDefinition
from prescreen.facts.terms import fold
from prescreen.reading.lexicon import choices as words
from prescreen.reading.lexicon.calendar import ORDINALS
from prescreen.reading.lexicon.items import DENIED_AFTER
from prescreen.reading.lexicon.polarity import STOP_WORDS
from prescreen.reading.lexicon.scope import NOT_THE_PATIENT, RELATIVES
from prescreen.reading.lexicon.spanish_polarity import STOP_WORDS as SPANISH_STOP_WORDS
from prescreen.reading.scope import ScopeReader
from prescreen.reading.text import Text, normalise

_IDLE = STOP_WORDS | SPANISH_STOP_WORDS | {"una", "uno", "ahora", "antes", "muy"}
_LONGEST_STEM, _TWO, _WARNING = 5, 2, "_contraindication"
_ENDINGS = (("'s", "ing", "ies", "es", "s"), ("ica", "ico", "ic", "ia", "y"))
"""Of the number and the form of a word, then of its kind: allergies, allergy, allergic."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A fact that was picked (or refused) with its place in normalised text."""

    fact: str
    picked: bool
    start: int
    end: int


class ChoiceReader:
    """Knows by which words each fact is called."""

    def __init__(self, facts: Mapping[str, FactDefinition], language: str, scope: ScopeReader) -> None:
        self._scope = scope
        self._keywords = {name: _keywords(f, language) for name, f in facts.items()}
        self._sole = {next(iter(k)): name for name, k in self._keywords.items() if len(k) == 1}
        self._numbers = re.compile(words.NUMBERS)
        self._one, self._one_of_them = re.compile(words.NUMBER), re.compile(words.ONE_OF_THEM)
        self._none = re.compile(words.NONE)
        self._all, self._both = re.compile(words.ALL), re.compile(words.BOTH)
        self._clause = re.compile(words.CLAUSE)
        self._plain_none, self._same_again = re.compile(words.PLAIN_NONE), re.compile(words.SAME_AGAIN)
        self._of_these, self._takes_out = re.compile(words.OF_THESE), re.compile(words.TAKES_OUT)
        self._not_the_patient = re.compile(NOT_THE_PATIENT)
        self._relative, self._own = re.compile(rf"\b(?:{RELATIVES})(?:'s|s)?\b"), re.compile(words.OWN)
        self._rest = re.compile(words.REST)
        self._otherwise, self._nothing_of_it = re.compile(words.OTHERWISE_WELL), re.compile(words.NOTHING_OF_IT)
        self._nothing_abroad = re.compile(words.NOTHING_OF_IT_ABROAD)
        self._linked, self._joined_well = re.compile(words.ALL_LINKED), re.compile(words.JOINED_WELL)
        self._with_all = re.compile(words.WITH_EVERYTHING_WELL)
        self._compounds = re.compile(words.COMPOUNDS)
        self._well, self._ill = re.compile(words.WELL), re.compile(words.ILL)
        self._well_before = re.compile(words.WELL_BEFORE)
        self._warned, self._acknowledges = re.compile(words.WARNED), re.compile(words.ACKNOWLEDGES)
        self._tolerated = re.compile(words.TOLERATED)
        self._denied_after = re.compile(rf"{words.OF_A_KIND}(?:{DENIED_AFTER})")

    def none(self, text: Text, *, carer: bool = False) -> bool:
        """True for "none", "no to all of these" and the like, with nothing beside but other people and thanks."""
        if self._acknowledges.fullmatch(text.norm) is not None:
            return False
        if self._none.fullmatch(text.norm) is not None:
            return True
        return (opens := self.opening_none(text)) is not None and self.adds_nothing(text.norm[opens:], carer=carer)

    def none_of_these(self, text: Text) -> bool:
        """True where a message opens with "none of these" in full and takes nothing out of it."""
        opens = self.opening_none(text)
        if opens is None or self._of_these.search(text.norm[:opens]) is None:
            return False
        return self._takes_out.search(text.norm, opens) is None

    def clauses(self, text: Text) -> list[tuple[int, int]]:
        """Where each clause of a message stands."""
        found, start = [], 0
        for mark in self._clause.finditer(text.norm):
            found.append((start, mark.start()))
            start = mark.end()
        found.append((start, len(text.norm)))
        return [(a, b) for a, b in found if text.norm[a:b].strip()]

    def opening_none(self, text: Text) -> int | None:
        """Where a plain "none of these" ends that opens a message."""
        marks = [*(m.start() for m in self._clause.finditer(text.norm)), len(text.norm)]
        said = [text.norm[:end].rstrip(" .,;!-") for end in marks]
        return max((len(s) for s in said if self._plain_none.fullmatch(s.lstrip(" .,;!-"))), default=None)

    def adds_nothing(self, rest: str, *, carer: bool) -> bool:
        """True where the rest is about others, or says the same again; a carer's relative may be the patient."""
        if carer and self._not_the_patient.search(rest) is None and self._relative.search(rest):
            return False
        clauses = [c for c in self._clause.split(rest) if c and c.strip(" .,;!?-'\"")]
        return all(
            self._same_again.fullmatch(clause.strip(" .,;!?-'\"")) or self._is_other(clause) for clause in clauses
        )

    def _is_other(self, clause: str) -> bool:
        return self._relative.search(clause) is not None and self._own.search(clause) is None

    def rest(self, text: Text) -> tuple[int, int] | None:
        """Where a message says that nothing else of the list applies ("everything else is fine")."""
        found = self._rest.search(text.norm)
        return found.span() if found else None

    def all(self, text: Text, asked: int) -> bool:
        """True for "all of them", and for "both" where so many were asked."""
        if self._all.fullmatch(text.norm) is not None:
            return True
        return asked == _TWO and self._both.fullmatch(text.norm) is not None

    def read(self, text: Text, asked: tuple[str, ...]) -> list[Choice]:
        """The facts picked by number or by name. A word that fits several of the asked facts picks none."""
        if self._one_of_them.fullmatch(text.raw.casefold()):
            return []
        if match := self._numbers.fullmatch(text.norm):
            numbers = [_number(m.group()) for m in self._one.finditer(match["list"])]
            if numbers and all(1 <= n <= len(asked) for n in numbers):
                return [Choice(asked[n - 1], True, 0, len(text.norm)) for n in dict.fromkeys(numbers)]
        found: list[Choice] = []
        compounds = [m.span() for m in self._compounds.finditer(text.norm)]
        for fact in asked:
            own = self._keywords[fact] - set().union(*(self._keywords[o] for o in asked if o != fact))
            own -= {word for word, called in self._sole.items() if called != fact}
            if fact.endswith(_WARNING) and self._warned.search(text.norm):
                own |= words.DOCTORS
            for word, start, end in text.words:
                if _stem(word) in own and not any(a <= start < b for a, b in compounds):
                    scope = self._scope.at(text, start, end)
                    if not scope.other_person:
                        beside = (self._well, self._denied_after, self._with_all)
                        well = any(p.match(text.norm, end) is not None for p in beside)
                        if fact.endswith(_WARNING):
                            well = well or self._tolerated.match(text.norm, end) is not None
                        denied = scope.negated and self._ill.match(text.norm, end) is None
                        if self._well_before.search(text.norm, 0, start):
                            denied = not denied  # "good veins", but not "no good veins"
                        found.append(Choice(fact, not denied and not well, start, end))
                    break
        return self._well_together(text, found)

    def _well_together(self, text: Text, found: list[Choice]) -> list[Choice]:
        """With what is said of the last of some names said of all of them: "heart, liver and lungs are fine"."""
        ordered = sorted(found, key=lambda choice: choice.start)
        chain = len(ordered)
        for place in range(len(ordered) - 2, -1, -1):
            before, after = ordered[place], ordered[place + 1]
            if before.picked and not after.picked and (chain == place + 1 or self._well_after(text, after)):
                if self._linked.fullmatch(text.norm, before.end, after.start):
                    ordered[place], chain = replace(before, picked=False), place
        return [next(c for c in ordered if c.fact == f.fact) for f in found]

    def _well_after(self, text: Text, choice: Choice) -> bool:
        following = text.norm[choice.end :]
        return self._well.match(following) is not None or self._joined_well.match(following) is not None

    def shared(self, text: Text, asked: tuple[str, ...]) -> list[tuple[str, ...]]:
        """The two asked facts that a word may mean, where it names what applies: "kidneys" of two kidney problems.

        A word of more facts names none: "brain" stands in half of a list about the brain.
        """
        found = []
        for word, start, end in text.words:
            meant = tuple(f for f in asked if _stem(word) in self._keywords[f])
            if len(meant) != _TWO or any(m.start() <= start < m.end() for m in self._compounds.finditer(text.norm)):
                continue
            scope = self._scope.at(text, start, end)
            well = any(p.match(text.norm, end) is not None for p in (self._well, self._denied_after))
            if not (scope.negated or scope.other_person or well):
                found.append(meant)
        return found

    def but_for(self, text: Text) -> tuple[int, int] | None:
        """Where a message says that all is well but for what it names then."""
        found = self._otherwise.match(text.norm)
        return found.span() if found else None

    def nothing_of_it(self, text: Text) -> tuple[int, int] | None:
        """Where a message says that nothing of the list applies, in an answer that goes on to deny things by name."""
        found = self._nothing_of_it.match(text.norm)
        if found is None and self._nothing_abroad.search(" ".join(fold(text.raw))):
            return 0, len(text.norm)
        return found.span() if found else None

    def named(self, text: Text, among: Mapping[str, object]) -> list[str]:
        """Facts, out of those given, that a message calls by a word of their own."""
        compounds = [m.span() for m in self._compounds.finditer(text.norm)]
        stems = {_stem(w) for w, start, _ in text.words if not any(a <= start < b for a, b in compounds)}
        return [name for name in among if name in self._keywords and self._keywords[name] & stems]


def _number(word: str) -> int:
    if word.isdigit():
        return int(word)
    if len(word) == 1:
        return ord(word) - ord("a") + 1
    return words.COUNTING.get(word) or ORDINALS[word]


def _keywords(definition: FactDefinition, language: str) -> frozenset[str]:
    found: set[str] = set()
    for text in (
        definition.short.get(language) or definition.short.get("en", ""),
        *definition.aliases.get(language, ()),
        *definition.aliases.get("en", ()),
    ):
        found |= {w for w, _, _ in normalise(text).words if len(w) > 2}
    kept = (w for w in found if w not in _IDLE and w.removesuffix("'s") not in words.GENERAL)
    return frozenset(_stem(w) for w in kept)


def _stem(word: str) -> str:
    for endings in _ENDINGS:
        for ending in endings:
            if word.endswith(ending) and len(word) - len(ending) >= _LONGEST_STEM - 1:
                word = word[: -len(ending)]
                break
    return word
