"""Finds the names of the vocabulary in a message: exact, glued, hyphenated or misspelt.

A misspelling counts when it is no everyday word and no other name is as near (see `spelling`). It is marked `guessed`,
so that it gets read back.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain

from prescreen.facts import Term, Terms
from prescreen.facts.terms import fold
from prescreen.reading.lexicon.common_words import COMMON_WORDS
from prescreen.reading.lexicon.polarity import STOP_WORDS
from prescreen.reading.misheard import Misheard
from prescreen.reading.near_words import SHORTEST, Parts, StrictSpelling
from prescreen.reading.spelling import Spelling
from prescreen.reading.text import Text, normalise

_MOST_GLUED = 3
_SHORTEST_GLUE = 4
_INVENTED = frozenset({"drug"})
"""Kinds whose names are invented words, so that a guess may go further."""
_HEADED, _SPOKEN = 2, 5
_SPELT = {"1": "uno", "2": "dos", "3": "tres", "4": "for", "8": "ate"}
"""Digits inside a name that was written as it sounded, by their sound."""
_UNITS = frozenset({"mg", "mcg", "ml"})
"""After a number these are a unit and no name (MG is also an illness)."""
_A_PLACE = re.compile(r"\b(?:of|in|into|from|inside|near) (?:(?:the|a|my) )?$")
"""Before the zone, the shop or the cell that somebody speaks of."""
_LETTERED = re.compile(r"[a-z]|\d")
_SHARES = re.compile(
    r"\s*(?:,\s*(?:or |and |nor )?|/\s*|\+\s*|&\s*|(?:or|and|nor|ni|o|y) )(?P<last>[a-z]|\d)(?![a-z0-9])"
)
"""After "hepatitis B": another letter of the same name."""
_WITH_NUMBER = re.compile(r"\d*([a-z]{4,})\d*")
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
    parts: Parts
    spelling: Spelling | StrictSpelling
    misheard: Misheard | None


class MentionReader:
    """Indexes every kind of term once."""

    def __init__(self, terms: Terms) -> None:
        self._kinds = {kind: _index(terms.all(kind), invented=kind in _INVENTED) for kind in terms.kinds}
        self._guesses: dict[tuple[str, str], Term | None] = {}
        self._parts: dict[tuple[str, str], str] = {}

    def find(self, kind: str, text: Text, *, guess: bool = True, overlapping: bool = False) -> list[Mention]:
        """Names of one kind, longest first where they overlap, in the order they stand.

        `overlapping`: keep names that share words ("my husband", "husband would not agree"); none inside another.
        """
        key = (self, kind, guess, overlapping)
        return list(text.once(key, lambda: tuple(self._find(kind, text, guess=guess, overlapping=overlapping))))

    def _find(self, kind: str, text: Text, *, guess: bool, overlapping: bool) -> list[Mention]:
        index = self._kinds.get(kind)
        if index is None:
            return []
        words = text.once((_words,), lambda: _words(text))
        glued = text.once((_glued,), lambda: _glued(words))
        if index.glued.keys().isdisjoint(chain.from_iterable(glued)):
            glued = [()] * len(words)
        found: list[Mention] = []
        at = 0
        while at < len(words):
            mention, size = self._at(kind, index, text, words, at, glued[at], guess=guess)
            if mention is not None and not (found and mention.end <= found[-1].end):
                found.append(mention)
            at += 1 if overlapping else size
        return self._sharing(kind, index, text, words, found)

    def _sharing(
        self, kind: str, index: _Index, text: Text, words: list[tuple[str, int, int]], found: list[Mention]
    ) -> list[Mention]:
        """With the names that share their first word with the one before: the C of "hepatitis B or C"."""
        added: list[Mention] = []
        for mention in found:
            head = mention.words.split(" ")
            if len(head) < _HEADED or not _LETTERED.fullmatch(head[-1]):
                continue
            end = mention.end
            while (more := _SHARES.match(text.norm, end)) is not None:
                term = index.by_words.get((*head[:-1], more["last"]))
                if term is None or any(m.start < more.end("last") and more.start("last") < m.end for m in found):
                    break
                added.append(
                    Mention(term, *more.span("last"), mention.guessed, f"{' '.join(head[:-1])} {more['last']}")
                )
                end = more.end()
        return sorted((*found, *added), key=lambda m: m.start) if added else found

    def _at(
        self,
        kind: str,
        index: _Index,
        text: Text,
        words: list[tuple[str, int, int]],
        at: int,
        glued: Sequence[str],
        *,
        guess: bool,
    ) -> tuple[Mention | None, int]:
        first = words[at][0]
        if first in _UNITS and at > 0 and words[at - 1][0].isdigit():
            return None, 1
        reach = index.first.get(first, 0)
        if guess and not reach and len(first) >= SHORTEST:
            reach = index.first.get(self._part(kind, index, first), 0)
        for size in range(min(reach, len(words) - at), 0, -1):
            key = tuple(w for w, _, _ in words[at : at + size])
            if (term := index.by_words.get(key)) is not None:
                if size == 1 and guess and (whole := self._whole(index, text, words, at)) is not None:
                    return whole
                return self._mention(text, term, words, at, size), size
            if guess and size > 1 and (term := index.by_words.get(self._mended(kind, index, key))) is not None:
                return self._mention(text, term, words, at, size, guessed=True), size
        for size in range(len(glued), 0, -1):
            if (
                (term := index.glued.get(glued[size - 1])) is not None
                and len(glued[size - 1]) >= _SHORTEST_GLUE
                and (size == 1 or not (first in COMMON_WORDS or first in STOP_WORDS))
            ):
                return self._mention(text, term, words, at, size), size
        if (
            not first.isalpha()
            and (stuck := _WITH_NUMBER.fullmatch(first))
            and (term := index.by_words.get((stuck[1],))) is not None
        ):
            return self._mention(text, term, words, at, 1), 1
        if guess and index.misheard is not None:
            heard = index.misheard.find(_together(text, words, at, index.by_words))
            if heard is not None and not _A_PLACE.search(text.norm[: words[at][1]]):
                return self._mention(text, heard[0], words, at, heard[1], guessed=True), heard[1]
        if guess and (term := self._guess(kind, index, first)) is not None:
            return self._mention(text, term, words, at, 1, guessed=True), 1
        if guess and isinstance(index.spelling, Spelling):
            pieces = words[at : at + 2]
            apart = len(pieces) > 1 and first not in STOP_WORDS and (pieces[1][0],) not in index.by_words
            if apart and (term := index.spelling.parted(tuple(w for w, _, _ in pieces))) is not None:
                return self._mention(text, term, words, at, 2, guessed=True), 2
        return None, 1

    def _whole(
        self, index: _Index, text: Text, words: list[tuple[str, int, int]], at: int
    ) -> tuple[Mention, int] | None:
        """The longer name of which a first piece is a name too: "hidroxi cloro quina"."""
        if index.misheard is None:
            return None
        pieces = _together(text, words, at, index.by_words)
        for size in range(min(3, len(pieces)), 1, -1):
            if (term := index.glued.get("".join(pieces[:size]))) is not None:
                return self._mention(text, term, words, at, size), size
        return None

    @staticmethod
    def _mention(
        text: Text, term: Term, words: list[tuple[str, int, int]], at: int, size: int, *, guessed: bool = False
    ) -> Mention:
        start, end = words[at][1], words[at + size - 1][2]
        return Mention(term, start, end, guessed, text.norm[start:end])

    def _mended(self, kind: str, index: _Index, key: tuple[str, ...]) -> tuple[str, ...]:
        """The words of a name of several words, each misspelt one as it stands in some name."""
        return tuple(w if len(w) < SHORTEST or w in index.parts else self._part(kind, index, w) for w in key)

    def _part(self, kind: str, index: _Index, word: str) -> str:
        key = (kind, word)
        if key not in self._parts:
            if len(self._parts) > 20_000:
                self._parts.clear()
            self._parts[key] = index.parts.meant(word)
        return self._parts[key]

    def _guess(self, kind: str, index: _Index, word: str) -> Term | None:
        key = (kind, word)
        if key not in self._guesses:
            if len(self._guesses) > 20_000:
                self._guesses.clear()
            self._guesses[key] = index.spelling.nearest(word)
        return self._guesses[key]


@lru_cache(maxsize=2)
def mentions_of(terms: Terms) -> MentionReader:
    """The reader of these terms: one for every trial and language."""
    return MentionReader(terms)


def _index(terms: tuple[Term, ...], *, invented: bool) -> _Index:
    by_words: dict[tuple[str, ...], Term] = {}
    first: dict[str, int] = {}
    glued: dict[str, Term] = {}
    single: list[tuple[str, Term]] = []
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
            if len(words) == 1 and label not in term.exact:
                single.append((joined, term))
    parts = Parts(w for words in by_words for w in words if len(words) > 1 and len(w) >= SHORTEST)
    if invented:
        return _Index(by_words, first, glued, parts, Spelling(single), Misheard(single))
    return _Index(by_words, first, glued, parts, StrictSpelling(single), None)


def _together(
    text: Text, words: list[tuple[str, int, int]], at: int, names: Mapping[tuple[str, ...], Term]
) -> list[str]:
    """The words from one on that only blanks part, up to a word that is a name of its own."""
    found = [words[at][0]]
    for (_, _, end), (word, start, _) in itertools.pairwise(words[at : at + _SPOKEN]):
        if text.norm[end:start].strip(" -") or (word,) in names:
            break
        found.append(_SPELT.get(word, word))
    return found


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


def _glued(words: Sequence[tuple[str, int, int]]) -> list[tuple[str, ...]]:
    """For each word: the word, the word written as one with the next, and with the next two."""
    return [tuple(accumulate(word for word, _, _ in words[at : at + _MOST_GLUED])) for at in range(len(words))]


def needs_reading_back(term: Term) -> bool:
    """Names that people mix up even when they spell them right."""
    return any(term.name in pair for pair in _TOO_CLOSE[:1])
