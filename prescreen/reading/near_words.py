"""Finds the name that a misspelt word stands for where names are words of the language: illnesses, vaccines, tubes.

Such names lie near other words, so that one edit is allowed, or two in a long word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import DamerauLevenshtein

from prescreen.facts import Term
from prescreen.reading.lexicon.common_words import COMMON_WORDS
from prescreen.reading.lexicon.near_illnesses import NEAR_ILLNESSES

SHORTEST = 5
"""Shorter words are read exactly or not at all."""
_LONG = 8
_FIRST_LETTERS = dict(
    pair.split(":")
    for pair in (
        "c:ck k:kcq f:fp p:pf s:sxcz x:xzs z:zsx i:iey e:eia y:yi j:jgi g:gj v:vbf b:bv a:aeo o:oau h:ha q:qck "
        "t:td d:dt m:mn n:nm l:lr r:rl u:uoy w:wv"
    ).split()
)


class StrictSpelling:
    """Names that are words of the language, such as illnesses: one edit, two in long ones."""

    def __init__(self, labels: Sequence[tuple[str, Term]]) -> None:
        self._terms = dict(reversed(labels))
        self._by_letter: dict[str, list[tuple[str, Term]]] = defaultdict(list)
        for label, term in labels:
            if len(label) >= SHORTEST and label.isalpha() and label not in COMMON_WORDS:
                self._by_letter[label[0]].append((label, term))

    def nearest(self, word: str) -> Term | None:
        """The one term whose label is near enough; None when two different terms are."""
        if len(word) < SHORTEST or word in COMMON_WORDS or not word.isalpha():
            return None
        if word.endswith("s") and (plain := self._terms.get(word[:-1])) is not None:
            return plain
        if word in NEAR_ILLNESSES or (word.endswith("s") and word[:-1] in COMMON_WORDS):
            return None
        best: tuple[int, Term] | None = None
        tie = False
        for letter in _FIRST_LETTERS.get(word[0], word[0]):
            for label, term in self._by_letter.get(letter, ()):
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
        return None if best is None or tie else best[1]


class Parts:
    """The words of names of several words."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._alike: dict[tuple[str, int], list[str]] = defaultdict(list)
        for word in sorted(self._words):
            self._alike[word[0], len(word)].append(word)

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def meant(self, word: str) -> str:
        """The one part that is an edit away from a word, else the word itself."""
        if word in COMMON_WORDS or not word.isalpha():
            return word
        near = [
            part
            for size in range(len(word) - 1, len(word) + 2)
            for part in self._alike.get((word[0], size), ())
            if DamerauLevenshtein.distance(part, word, score_cutoff=1) == 1
            and not part.startswith(word)
            and not word.startswith(part)
        ]
        return near[0] if len(near) == 1 else word


def _allowed(word: str, label: str) -> int:
    """How many edits may lie between a word and a label: look-alikes differ in the middle, so short names get one."""
    shortest = min(len(word), len(label))
    if shortest < _LONG:
        return 1
    return 2 if DamerauLevenshtein.distance(word[:2], label[:2]) <= 1 else 1
