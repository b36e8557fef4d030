"""Puts typing mistakes right in the words that readers know: one letter missing, doubled, wrong or swapped.

A word is respelt only where it is no word of the language, no name of the vocabulary lies as near, and one known word
is clearly nearer than the others ("otcubre", "hunred", "shrnk"). Names themselves have their own search (`mentions`).
The words of a language lie in `models/words-LANGUAGE.txt`, made by `evals.learn_words`.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import OSA

from prescreen.reading.spelling import ALIKE, beside_on_keyboard

MODELS = Path(__file__).parent / "models"
LANGUAGES = ("en", "es")
SHORTEST = 5
"""Shorter words are read exactly or not at all."""
REAL, NAMES = "real", "names"
_MUCH_MORE_COMMON = 1.5
"""Powers of ten by which one word must be more common than another that is as near."""
_ENDING = 2
_SWAPPED, _LOST, _SLIPPED = range(3)
"""What went wrong with a word, from what happens most to what happens least."""
_VOWELS = frozenset("aeiou")
_WORD = re.compile(r"(?<![\w@./'’-])[^\W\d_]{5,}(?![\w@/'’]|\.\w|-\w)")
"""A word that is no part of an address, a number or another word."""


class Words:
    """The words of one language: those that readers know with how common each is, and those that are no mistake."""

    def __init__(self, path: Path) -> None:
        self._common: dict[str, float] = {}
        kept: dict[str, frozenset[str]] = {}
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("#"):
                continue
            head, _, words = line.partition(":")
            if head in (REAL, NAMES):
                kept[head] = frozenset(words.split())
            else:
                self._common |= dict.fromkeys(words.split(), float(head))
        self._fixed = kept[REAL] | kept[NAMES]
        self._begin: dict[str, list[str]] = defaultdict(list)
        self._names: dict[str, list[str]] = defaultdict(list)
        for begin, all_words in ((self._begin, sorted(self._common)), (self._names, sorted(kept[NAMES]))):
            for word in all_words:
                for letter in {word[0], word[1]}:
                    begin[letter].append(word)

    def meant(self, word: str) -> str:
        """The known word that was meant, or the word itself."""
        if word in self._common or word in self._fixed:
            return word
        near = self._near(word, self._begin)
        if not near or self._near(word, self._names):
            return word
        plural = {f"{word}s", word.removesuffix("s")}
        kinds = {other: kind for other in near if other not in plural and (kind := _slip(word, other)) is not None}
        if not kinds:
            return word
        least = min(kinds.values())
        best, *others = sorted((w for w in kinds if kinds[w] == least), key=lambda w: -self._common[w])
        rivals = [o for o in others if self._common[best] - self._common[o] < _MUCH_MORE_COMMON]
        return word if any(not _same_stem(best, rival) for rival in rivals) else best

    @staticmethod
    def _near(word: str, begin: dict[str, list[str]]) -> list[str]:
        """The words that are one edit away: they share the first letter, or one of the two first."""
        places = {word[0], word[1]}
        found = {
            near
            for letter in places
            for near, _, _ in process.extract(
                word, begin.get(letter, ()), scorer=OSA.distance, score_cutoff=1, limit=None
            )
        }
        return sorted(found)


def _same_stem(word: str, other: str) -> bool:
    """Do two words differ in their ending alone, as "semana" and "semanas"?"""
    stem = min(len(word), len(other)) - _ENDING
    return word[:stem] == other[:stem]


def _slip(word: str, other: str) -> int | None:
    """What went wrong with a word if another was meant; None where that does not happen by itself."""
    if len(word) == len(other):
        changed = [(w, o) for w, o in zip(word, other, strict=True) if w != o]
        if len(changed) > 1:
            return _SWAPPED if word[0] == other[0] else _LOST
        typed, meant = changed[0]
        if word[0] != other[0]:
            return None
        near = typed in beside_on_keyboard(meant) or any({typed, meant} <= alike for alike in (*ALIKE, _VOWELS))
        return _SLIPPED if near else None
    longer, shorter = (word, other) if len(word) > len(other) else (other, word)
    place = next((i for i, letter in enumerate(shorter) if letter != longer[i]), len(shorter))
    doubled = place > 0 and longer[place] == longer[place - 1]
    if doubled:
        return _SWAPPED
    if place == 0 and longer[0] != "h":
        return None
    if longer is other:
        return _LOST
    return _SLIPPED


@lru_cache(maxsize=8)
def _words(language: str) -> Words:
    return Words(MODELS / f"words-{language}.txt")


@lru_cache(maxsize=16384)
def respelt(word: str, language: str = "en") -> str:
    """The known word that was meant, or the word itself.

    >>> respelt("probelm"), respelt("bother"), respelt("problems"), respelt("otcubre", "es")
    ('problem', 'bother', 'problems', 'octubre')
    """
    if len(word) < SHORTEST or language not in LANGUAGES or not word.isascii() or not word.isalpha():
        return word
    return _words(language).meant(word)


@dataclass(frozen=True)
class PutRight:
    """A message with its typing mistakes put right; `ends` pairs the end of each mended word here with that in the
    message as it was written.
    """

    text: str
    ends: tuple[tuple[int, int], ...] = ()

    def written(self, place: int) -> int:
        """The place in the message as it was written."""
        at = bisect_right(self.ends, place, key=itemgetter(0)) - 1
        last, before = self.ends[at] if at >= 0 else (0, 0)
        following = self.ends[at + 1] if at + 1 < len(self.ends) else None
        there = before + place - last
        return there if following is None else min(there, following[1])


def put_right(message: str, language: str) -> PutRight:
    """The message with the words that were meant.

    >>> mended = put_right("my borther had it", "en")
    >>> mended.text, mended.written(10)
    ('my brother had it', 10)
    """
    pieces: list[str] = []
    ends: list[tuple[int, int]] = []
    last = length = 0
    for match in _WORD.finditer(message):
        plain = _without_accents(match.group())
        meant = respelt(plain, language)
        if meant == plain:
            continue
        pieces += (message[last : match.start()], meant.capitalize() if match.group()[0].isupper() else meant)
        length += match.start() - last + len(meant)
        last = match.end()
        ends.append((length, last))
    return PutRight("".join((*pieces, message[last:])), tuple(ends)) if ends else PutRight(message)


def _without_accents(word: str) -> str:
    if word.isascii():
        return word.lower()
    return "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))
