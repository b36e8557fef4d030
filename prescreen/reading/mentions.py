"""Finds the names of the vocabulary in a message: exact, glued, hyphenated or misspelt.

A misspelling counts within an edit distance of two (one for short words), when it is no everyday word and no other name
is as near. It is marked `guessed`, so that it gets read back.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from rapidfuzz.distance import DamerauLevenshtein, Levenshtein

from prescreen.facts import Term, Terms
from prescreen.facts.terms import fold
from prescreen.reading.lexicon.common_words import COMMON_WORDS
from prescreen.reading.text import Text, normalise

_SHORTEST_GUESS = 5
_LONG = 8
_LONGEST_GLUE = 4
_FIRST_LETTERS = {
    "c": "ck",
    "k": "kcq",
    "f": "fp",
    "p": "pf",
    "s": "sxcz",
    "x": "xzs",
    "z": "zsx",
    "i": "iey",
    "e": "eia",
    "y": "yi",
    "j": "jgi",
    "g": "gj",
    "v": "vbf",
    "b": "bv",
    "a": "aeo",
    "o": "oau",
    "h": "ha",
    "q": "qck",
    "t": "td",
    "d": "dt",
    "m": "mn",
    "n": "nm",
    "l": "lr",
    "r": "rl",
    "u": "uoy",
    "w": "wv",
}
_TOO_CLOSE = (frozenset({"prednisone", "prednisolone"}), frozenset({"chloroquine", "hydroxychloroquine"}))


@dataclass(frozen=True, slots=True)
class Mention:
    """A term with its place in normalised text. `guessed`: the spelling was off."""

    term: Term
    start: int
    end: int
    guessed: bool = False
    words: str = ""


@dataclass(slots=True)
class _Index:
    by_words: dict[tuple[str, ...], Term]
    first: dict[str, int]
    glued: dict[str, Term]
    by_letter: dict[str, list[tuple[str, Term]]]
    parts: frozenset[str]


class MentionReader:
    """Indexes every kind of term once."""

    def __init__(self, terms: Terms) -> None:
        self._kinds = {kind: _index(terms.all(kind)) for kind in terms.kinds}
        self._guesses: dict[tuple[str, str], Term | None] = {}
        self._parts: dict[tuple[str, str], str] = {}

    def find(self, kind: str, text: Text, *, guess: bool = True, overlapping: bool = False) -> list[Mention]:
        """Names of one kind, longest first where they overlap, in the order they stand.

        `overlapping`: keep names that share words ("my husband", "husband would not agree"); none inside another.
        """
        index = self._kinds.get(kind)
        if index is None:
            return []
        words = _words(text)
        found: list[Mention] = []
        at = 0
        while at < len(words):
            mention, size = self._at(kind, index, text, words, at, guess=guess)
            if mention is not None and not (found and mention.end <= found[-1].end):
                found.append(mention)
            at += 1 if overlapping else size
        return found

    def _at(
        self, kind: str, index: _Index, text: Text, words: list[tuple[str, int, int]], at: int, *, guess: bool
    ) -> tuple[Mention | None, int]:
        first = words[at][0]
        reach = index.first.get(first, 0)
        if guess and not reach and len(first) >= _SHORTEST_GUESS:
            reach = index.first.get(self._part(kind, index, first), 0)
        for size in range(min(reach, len(words) - at), 0, -1):
            key = tuple(w for w, _, _ in words[at : at + size])
            if (term := index.by_words.get(key)) is not None:
                return self._mention(text, term, words, at, size), size
            if guess and size > 1 and (term := index.by_words.get(self._mended(kind, index, key))) is not None:
                return self._mention(text, term, words, at, size, guessed=True), size
        for size in range(min(3, len(words) - at), 0, -1):
            glued = "".join(w for w, _, _ in words[at : at + size])
            if (
                len(glued) >= _LONGEST_GLUE
                and (term := index.glued.get(glued)) is not None
                and (size == 1 or first not in COMMON_WORDS)
            ):
                return self._mention(text, term, words, at, size), size
        if guess and (term := self._guess(kind, index, first)) is not None:
            return self._mention(text, term, words, at, 1, guessed=True), 1
        return None, 1

    @staticmethod
    def _mention(
        text: Text, term: Term, words: list[tuple[str, int, int]], at: int, size: int, *, guessed: bool = False
    ) -> Mention:
        start, end = words[at][1], words[at + size - 1][2]
        return Mention(term, start, end, guessed, text.norm[start:end])

    def _mended(self, kind: str, index: _Index, key: tuple[str, ...]) -> tuple[str, ...]:
        """The words of a name of several words, each misspelt one as it stands in some name."""
        return tuple(w if len(w) < _SHORTEST_GUESS or w in index.parts else self._part(kind, index, w) for w in key)

    def _part(self, kind: str, index: _Index, word: str) -> str:
        key = (kind, word)
        if key not in self._parts:
            if len(self._parts) > 20_000:
                self._parts.clear()
            near = set() if word in COMMON_WORDS or not word.isalpha() else _one_edit_away(index.parts, word)
            self._parts[key] = near.pop() if len(near) == 1 else word
        return self._parts[key]

    def _guess(self, kind: str, index: _Index, word: str) -> Term | None:
        if len(word) < _SHORTEST_GUESS or word in COMMON_WORDS or not word.isalpha():
            return None
        key = (kind, word)
        if key not in self._guesses:
            if len(self._guesses) > 20_000:
                self._guesses.clear()
            self._guesses[key] = _nearest(index, word)
        return self._guesses[key]


def _index(terms: tuple[Term, ...]) -> _Index:
    by_words: dict[tuple[str, ...], Term] = {}
    first: dict[str, int] = {}
    glued: dict[str, Term] = {}
    by_letter: dict[str, list[tuple[str, Term]]] = defaultdict(list)
    for term in terms:
        for label in (term.name, *term.labels):
            words = fold(label)
            opened = words if len(words) == 1 else tuple(w for w, _, _ in _words(normalise(label)))
            for spelling in {words, opened}:
                if spelling and spelling not in by_words:
                    by_words[spelling] = term
                    first[spelling[0]] = max(first.get(spelling[0], 0), len(spelling))
            joined = "".join(words)
            glued.setdefault(joined, term)
            if len(words) == 1 and len(joined) >= _SHORTEST_GUESS and joined.isalpha() and joined not in COMMON_WORDS:
                by_letter[joined[0]].append((joined, term))
    parts = frozenset(w for words in by_words for w in words if len(words) > 1 and len(w) >= _SHORTEST_GUESS)
    return _Index(by_words, first, glued, by_letter, parts)


def _one_edit_away(parts: frozenset[str], word: str) -> set[str]:
    return {
        p
        for p in parts
        if abs(len(p) - len(word)) <= 1
        and p[0] == word[0]
        and DamerauLevenshtein.distance(p, word, score_cutoff=1) == 1
        and not p.startswith(word)
        and not word.startswith(p)
    }


def _words(text: Text) -> list[tuple[str, int, int]]:
    """Words as `fold` cuts them: letters and digits only."""
    words = []
    start = None
    for place, character in enumerate(text.norm + " "):
        if character.isalnum():
            start = place if start is None else start
        elif start is not None:
            words.append((text.norm[start:place], start, place))
            start = None
    return words


def _nearest(index: _Index, word: str) -> Term | None:
    """The one term whose label is near enough; None when two different terms are."""
    if word.endswith("s") and (plain := index.by_words.get((word[:-1],))) is not None:
        return plain
    best: tuple[int, Term] | None = None
    tie = False
    for letter in _FIRST_LETTERS.get(word[0], word[0]):
        for label, term in index.by_letter.get(letter, ()):
            allowed = _allowed(word, label)
            if abs(len(label) - len(word)) > allowed:
                continue
            distance = DamerauLevenshtein.distance(word, label, score_cutoff=allowed)
            if distance > allowed:
                continue
            if best is None or distance < best[0]:
                best, tie = (distance, term), False
            elif distance == best[0] and term is not best[1]:
                tie = True
    if best is None or tie:
        return None
    return best[1]


def _allowed(word: str, label: str) -> int:
    """How many edits may lie between a word and a label: look-alikes differ in the middle, so short names get one."""
    shortest = min(len(word), len(label))
    if shortest < _LONG:
        return 1
    return 2 if Levenshtein.distance(word[:2], label[:2]) <= 1 else 1


def needs_reading_back(term: Term) -> bool:
    """Names that people mix up even when they spell them right."""
    return any(term.name in pair for pair in _TOO_CLOSE[:1])
