"""Puts typing mistakes right in the words that readers know: one letter missing, doubled, wrong or swapped.

A word is respelt only where it is no word of the language, no name of the vocabulary lies as near, and one known word
is clearly nearer than the others ("otcubre", "hunred", "shrnk"). Names themselves have their own search (`mentions`).
The words of a language lie in `models/words-LANGUAGE.txt`, made by `evals.learn_words`.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
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
            return _SWAPPED
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
