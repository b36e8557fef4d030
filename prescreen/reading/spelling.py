"""Finds the one name that a misspelt word stands for: by how it sounds, by its edits, by its beginning.

Two names that are about as near give nothing: a wrong medicine is worse than none.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from prescreen.facts import Term
from prescreen.reading.lexicon.common_words import COMMON_WORDS
from prescreen.reading.lexicon.near_names import NEAR_NAMES
from prescreen.reading.near_words import SHORTEST

_LONG, _VERY_LONG = 8, 11
_SHORTEST_BEGINNING, _CUT_SHORT, _OPENING = 6, 9, 3
_MOST = 3
_SWAPPED = 2
_OTHER_FIRST = 1.5
"""What another first letter costs that sounds like it, lies beside it or is lost."""
_FAR_FIRST = 2.5
"""What any other first letter costs."""
_CLEAR = 1.0
"""The next other name must be so much further than the nearest."""
_FURTHER = 2
"""Or so many edits further."""
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SOUNDS = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"ee", "i"),
        (r"oo", "u"),
        (r"(.)\1+", r"\1"),
        (r"ph", "f"),
        (r"sc(?=[eiy])", "s"),
        (r"ch|ck|qu?|c(?![eiy])", "k"),
        (r"^x|z|c", "s"),
        (r"x", "ks"),
        (r"h", ""),
        (r"ae|oe", "e"),
        (r"y|ie|ei|ee|ea", "i"),
        (r"eu|oo|ou", "u"),
        (r"w", "v"),
        (r"(.)\1+", r"\1"),
        (r"(?<=[a-z]{4})[aeo]$", ""),
        (r"(?<=[a-z]{3})ks$", "k"),
        (r"(?<=[a-z]{3})pt$", "p"),
    )
)
_VOWELS = re.compile(r"[aeiou]+")
ALIKE = (frozenset("bpv"), frozenset("dt"), frozenset("mn"), frozenset("gj"), frozenset("ks"), frozenset("fpv"))
_OPENS = str.maketrans("eioupvfdnjs", "aaaabbbtmgk")
"""Which first sounds are searched together."""


@lru_cache(maxsize=32768)
def sound(word: str) -> str:
    """A word as it sounds: one spelling for what people mix up.

    >>> sound("ibuprophen"), sound("ibuprofen"), sound("certralina"), sound("sertraline")
    ('ibuprofen', 'ibuprofen', 'sertralin', 'sertralin')
    """
    for pattern, plain in _SOUNDS:
        word = pattern.sub(plain, word)
    return word


def is_everyday(word: str) -> bool:
    """Is it a word of the language, however near to a name?"""
    return word in COMMON_WORDS or word in NEAR_NAMES


class Spelling:
    """Names that are invented words, such as medicines; each label is one word."""

    def __init__(self, labels: Iterable[tuple[str, Term]]) -> None:
        self._terms: dict[str, Term] = {}
        for label, term in labels:
            if len(label) >= SHORTEST and label.isalpha() and label not in COMMON_WORDS:
                self._terms.setdefault(label, term)
        self._labels = list(self._terms)
        self._sounds = [sound(label) for label in self._labels]
        self._by_opening: dict[str, dict[int, str]] = defaultdict(dict)
        self._by_rest: dict[str, list[int]] = defaultdict(list)
        for place, heard in enumerate(self._sounds):
            self._by_opening[heard[:1].translate(_OPENS)][place] = heard
            self._by_rest[heard].append(place)
            self._by_rest[heard[1:]].append(place)
        self._tails: dict[str, list[str]] = defaultdict(list)
        for label in self._terms:
            self._tails[label[1:]].append(label)
        self._openings: set[str] = set()
        self._stems: dict[str, set[str]] = defaultdict(set)
        self._beginnings: dict[str, dict[str, Term]] = defaultdict(dict)
        for label, term in self._terms.items():
            if len(label) < _CUT_SHORT:
                continue
            self._openings.add(label[:_OPENING])
            self._stems[label[:SHORTEST]].add(term.name)
            for size in range(max(_SHORTEST_BEGINNING, (len(label) + 1) // 2), len(label)):
                self._beginnings[label[:size]][term.name] = term

    def parted(self, pieces: tuple[str, ...]) -> Term | None:
        """The term whose name was written in pieces and misspelt ("metho trexat"): the first piece is its beginning."""
        joined = "".join(pieces)
        if len(joined) < _LONG or joined[:_OPENING] not in self._openings:
            return None
        if any(is_everyday(piece) or len(piece) < _OPENING for piece in pieces):
            return None
        return self.nearest(joined)

    def nearest(self, word: str) -> Term | None:
        """The term that is near enough, when no other is about as near."""
        if len(word) < SHORTEST or is_everyday(word) or not word.isalpha():
            return None
        if word.endswith("s") and (word[:-1] in self._terms or is_everyday(word[:-1])):
            return self._terms.get(word[:-1])
        near: dict[str, tuple[float, int, Term]] = {}
        heard = sound(word)
        for place in self._near(heard):
            label, sounds = self._labels[place], self._sounds[place]
            edits = OSA.distance(word, label)
            cost = _cost(word, label, heard, sounds, edits)
            if cost is not None:
                _keep(near, self._terms[label], cost, edits)
        others = [(label, t) for label, t in self._other_first_letter(word) if t.name not in near]
        for label, term in others:
            slipped = _alike(word[:1], label[:1])
            _keep(near, term, _OTHER_FIRST if slipped else _FAR_FIRST, 1 if slipped else _SWAPPED)
        if not near:
            begun = self._beginnings.get(word, {})
            if not begun and word.endswith("s"):
                return self.nearest(word[:-1])
            return next(iter(begun.values())) if len(begun) == 1 else None
        cost, edits, best = min(near.values(), key=lambda found: found[:2])
        if any(best is term for _, term in others) and len(word) < _LONG:
            return None
        if len(word) == SHORTEST and self._stems.get(word, set()) - {best.name}:
            return None
        rivals = [found for found in near.values() if found[2] is not best]
        clear = all(
            (other >= cost + _CLEAR and (more > edits or not edits)) or (more >= edits + _FURTHER and other > cost)
            for other, more, _ in rivals
        )
        return best if clear else None

    def _other_first_letter(self, word: str) -> list[tuple[str, Term]]:
        """The labels that differ in their first letter alone: long ones are meant, short ones are a rival."""
        labels = [*self._tails.get(word[1:], ()), *self._tails.get(word, ())]
        labels += [word[1:]] if word[1:] in self._terms else []
        return [(label, self._terms[label]) for label in labels]

    def _near(self, heard: str) -> set[int]:
        """Labels that sound alike, with those that have another first letter, one more or one less."""
        group = self._by_opening.get(heard[:1].translate(_OPENS), {})
        most = _MOST if len(heard) >= _LONG - 1 else _MOST - 1
        found = process.extract(heard, group, scorer=OSA.distance, score_cutoff=most, limit=None)
        places = {place for _, _, place in found}
        for other in (heard, heard[1:], heard[1::-1] + heard[2:]):
            places.update(self._by_rest.get(other, ()))
        return places


def _keep(near: dict[str, tuple[float, int, Term]], term: Term, cost: float, edits: int) -> None:
    """Remembers the least cost and the fewest edits of a term."""
    known = near.get(term.name, (cost, edits, term))
    near[term.name] = (min(cost, known[0]), min(edits, known[1]), term)


def _cost(word: str, label: str, heard: str, sounds: str, edits: int) -> float | None:
    """How far a word is from a label, None when that is too far for their length."""
    shortest = min(len(word), len(label))
    if edits > _MOST + 1 or not _starts_alike(heard, sounds, shortest):
        return None
    apart = OSA.distance(heard, sounds)
    blurred = OSA.distance(_VOWELS.sub("a", heard), _VOWELS.sub("a", sounds))
    if shortest <= SHORTEST:
        slipped = edits == 1 and (blurred == 0 if len(word) == len(label) else len(word) < len(label))
        near = (apart == 0 and edits <= 2) or (slipped and word[:2] == label[:2])
    elif shortest < _LONG:
        near = (edits <= 1 and (blurred == 0 or _slipped(word, label))) or (apart == 0 and edits <= 2)
        near = near or (shortest == _LONG - 1 and edits <= 2 and apart <= 1 and blurred == 0 and word[:3] == label[:3])
    elif shortest < _VERY_LONG:
        near = edits <= 2 or (apart <= 1 and edits <= 3)
    else:
        near = edits <= 3 or apart <= 2
    return min(apart, edits) + (edits + blurred) / 4 if near else None


def _slipped(word: str, label: str) -> bool:
    """Is one letter lost, added or swapped, or taken for one that sounds like it or lies beside it on the keyboard?"""
    if len(word) != len(label):
        return True
    changed = [(w, n) for w, n in zip(word, label, strict=True) if w != n]
    return (
        len(changed) == _SWAPPED
        or any({w, n} <= alike for w, n in changed for alike in ALIKE)
        or all(w in beside_on_keyboard(n) for w, n in changed)
    )


def _alike(letter: str, other: str) -> bool:
    """May one letter have been taken for another: by its sound, by its key?"""
    return letter == other or any({letter, other} <= alike for alike in ALIKE) or letter in beside_on_keyboard(other)


@lru_cache(maxsize=32)
def beside_on_keyboard(letter: str) -> str:
    """The letters beside one on the keyboard."""
    found = ""
    for row, keys in enumerate(_KEYS):
        place = keys.find(letter)
        if place >= 0:
            found += keys[max(0, place - 1) : place + 2]
            for other in _KEYS[max(0, row - 1) : row + 2]:
                if other is not keys:
                    found += other[max(0, place - 1) : place + 2]
    return found


def _starts_alike(heard: str, sounds: str, shortest: int) -> bool:
    """Do both begin with the same sound? Long names may have lost their first letter or begin with one like it."""
    first, other = heard[:1], sounds[:1]
    if first == other or (_VOWELS.match(first) and _VOWELS.match(other)):
        return True
    if any(first in alike and other in alike for alike in ALIKE):
        return True
    return shortest >= _LONG - 1 and (heard == sounds[1:] or heard[1:] == sounds or heard[:2] == sounds[1::-1])
