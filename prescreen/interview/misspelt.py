"""Puts a mistyped word of a question right, where one word of the known ways of asking is near enough."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from prescreen.reading.lexicon.common_words import COMMON_WORDS

_WORD = re.compile(r"[^\W\d_\u3400-\u9fff]+")
_SHORTEST, _SHORT, _LONG = 3, 5, 9
_OFTEN = 8
"""So often a word must be used before a mistyped short word is taken for it."""
_MOST = 12


class Misspelt:
    """Knows the words of all ways of asking; made once."""

    def __init__(self, ways: Iterable[str]) -> None:
        self._known = Counter(word for way in ways for word in _WORD.findall(way.lower()))
        self._by_start: dict[str, list[str]] = {}
        for word in self._known:
            if len(word) >= _SHORTEST:
                self._by_start.setdefault(word[0], []).append(word)
        self._near = lru_cache(maxsize=4096)(self._nearest)

    def mended(self, text: str) -> str:
        """The text with its mistyped words as they were meant.

        >>> Misspelt(["what are the side effects"]).mended("what are the side efects")
        'what are the side effects'
        """
        unknown = [w for w in _WORD.findall(text) if len(w) >= _SHORTEST and w not in self._known]
        if not unknown or len(unknown) > _MOST:
            return text
        return _WORD.sub(lambda m: self._near(m.group()), text)

    def _nearest(self, word: str) -> str:
        """One wrong letter in a word, two in a long one; the commoner word where two are as near."""
        if len(word) < _SHORTEST or word in self._known or word in COMMON_WORDS:
            return word
        most = 2 if len(word) >= _LONG else 1
        near = [
            (distance, -self._known[known], known)
            for known in self._by_start.get(word[0], ())
            if (len(word) >= _SHORT or self._known[known] >= _OFTEN)
            and abs(len(known) - len(word)) <= most
            and (distance := DamerauLevenshtein.distance(word, known, score_cutoff=most)) <= most
        ]
        return min(near)[2] if near else word
