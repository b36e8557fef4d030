"""Approved answers to people's own questions; unsure means offering the two likeliest, something else means none.

Every phrasing is one row of numbers: what it means (sentence encoder, any language) beside how it is spelled (hashed
words and letter groups). A question is scored by kernel ridge regression over all phrasings and by its nearest one.
"""

from __future__ import annotations

import hashlib
import itertools
import re
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from prescreen.content.models import FaqEntry
from prescreen.interview.elsewhere import ELSEWHERE
from prescreen.interview.misspelt import Misspelt
from prescreen.interview.phrasings import learned_from, rows_of
from prescreen.reading.likeness import embed

_WORD = re.compile(r"[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+")
_SENTENCE = re.compile(r"[^.?!¿¡。？！\n]+[.?!。？！]*")
_SEGMENTS = 3
_SPELLING_SIZE = 2048
_SPELLING = 0.2
_SHARPNESS, _STIFFNESS, _NEAREST = 1.5, 0.1, 0.5
_VERY_SURE, _SURE, _MAYBE = 0.9, 0.5, 0.42
_LEAD, _SMALL_LEAD = 0.17, 0.08
_DULL = frozenset(
    "a an the is are am was be do does did i you it me my we to of for in on at and or if will would can could "
    "should have has this that there what how when where who why about with get so just please tell "
    "el la los las un una de en y o que me mi se es lo al del por para con si le su a qué como cómo".split()
)


@dataclass(frozen=True, slots=True)
class Found:
    """The entry that answers, if one clearly does (`certain`: beyond doubt); else up to two that may."""

    entry: FaqEntry | None
    near: tuple[FaqEntry, ...] = ()
    certain: bool = False


def phrasings_of(entries: Sequence[FaqEntry]) -> list[tuple[int, str]]:
    """Every phrasing in every language with the position of its entry; -1 for what is asked elsewhere."""
    own = [(i, way) for i, entry in enumerate(entries) for ways in entry.questions.values() for way in ways]
    return [(i, way.lower()) for i, way in own + [(-1, way) for way in ELSEWHERE]]


class Faq:
    """Finds the entry for a question. What it needs is worked out at the first question."""

    def __init__(self, entries: Sequence[FaqEntry]) -> None:
        self.entries = tuple(entries)

    def named(self, name: str) -> FaqEntry | None:
        """The entry with this id."""
        return next((entry for entry in self.entries if entry.id == name), None)

    def find(self, question: str) -> Found:
        """The entry that answers a question; in a longer message each sentence is looked at."""
        if not self.entries or not _WORD.search(question):
            return Found(None)
        return self.judged(self.scores(question))

    def judged(self, scores: np.ndarray) -> Found:
        """What these scores of a question say: one entry, two that may do, or none."""
        order = [int(i) for i in np.argsort(-scores)[:3]]
        elsewhere = len(self.entries)
        best, second = order[0], order[1]
        if best == elsewhere or scores[best] < _MAYBE:
            return Found(None)
        lead = scores[best] - scores[second]
        if scores[best] >= _SURE and lead >= (_SMALL_LEAD if scores[best] >= _VERY_SURE else _LEAD):
            return Found(self.entries[best], certain=bool(scores[best] >= _VERY_SURE and lead >= _LEAD))
        return Found(None, tuple(self.entries[i] for i in order if i != elsewhere)[:2])

    def scores(self, question: str) -> np.ndarray:
        """How well each entry fits, about 0 to 1.5; the last number is for questions about something else."""
        segments = list(_segments(question.lower()))
        segments += [mended for s in segments if (mended := self._misspelt.mended(s)) != s]
        rows = self._index.rows(segments, embed(segments))
        found: np.ndarray = self._index.scores(rows).max(axis=0)
        return found

    @cached_property
    def _index(self) -> Index:
        return Index(self.entries)

    @cached_property
    def _misspelt(self) -> Misspelt:
        return Misspelt(way for _, way in phrasings_of(self.entries))


class Index:
    """Phrasings made comparable, and what was learned from them."""

    def __init__(self, entries: Sequence[FaqEntry]) -> None:
        ways = phrasings_of(entries)
        texts = [way for _, way in ways]
        self._size = len(entries) + 1
        self._owners = np.array([i if i >= 0 else self._size - 1 for i, _ in ways])
        self._by_owner = np.argsort(self._owners, kind="stable")
        self._starts = np.searchsorted(self._owners[self._by_owner], np.arange(self._size))
        spelled = _spelled(texts)
        self._rarity = np.log((1 + len(ways)) / (1 + (spelled > 0).sum(axis=0))).astype(np.float32)
        self._known = self.rows(texts, rows_of(texts))
        settings = (_SPELLING_SIZE, _SPELLING, _SHARPNESS, _STIFFNESS)
        self.key = hashlib.blake2b(repr((settings, ways)).encode(), digest_size=8).hexdigest()
        kept = learned_from(self.key)
        self.learned: np.ndarray = self._learn() if kept is None else kept

    def _learn(self) -> np.ndarray:
        """Kernel ridge regression towards 1 for a phrasing's own entry and 0 for all others."""
        wanted = np.zeros((len(self._owners), self._size), dtype=np.float32)
        wanted[np.arange(len(self._owners)), self._owners] = 1
        kernel = np.exp(-_SHARPNESS * (1 - self._known @ self._known.T))
        kernel[np.diag_indices_from(kernel)] += _STIFFNESS
        found: np.ndarray = np.linalg.solve(kernel, wanted)
        return found

    def rows(self, texts: Sequence[str], meant: np.ndarray) -> np.ndarray:
        """Meaning and spelling of texts side by side; the product of two rows is their likeness, at most 1."""
        spelled = _spelled(texts) * self._rarity
        spelled /= np.linalg.norm(spelled, axis=1, keepdims=True) + 1e-9
        found: np.ndarray = np.hstack([meant * (1 - _SPELLING) ** 0.5, spelled * _SPELLING**0.5])
        return found

    def scores(self, rows: np.ndarray) -> np.ndarray:
        """One row of scores a question."""
        alike = rows @ self._known.T
        nearest = np.maximum.reduceat(alike[:, self._by_owner], self._starts, axis=1)
        found: np.ndarray = np.exp(-_SHARPNESS * (1 - alike)) @ self.learned + _NEAREST * nearest
        return found


def _spelled(texts: Sequence[str]) -> np.ndarray:
    rows = np.zeros((len(texts), _SPELLING_SIZE), dtype=np.float32)
    for i, text in enumerate(texts):
        for feature, count in _features(text).items():
            rows[i, zlib.crc32(feature.encode()) % _SPELLING_SIZE] += count
    return rows


def _features(text: str) -> Counter[str]:
    words = _WORD.findall(text.replace("'", ""))
    telling = [w for w in words if w not in _DULL] or words
    found: Counter[str] = Counter(f"w{w}" for w in words)
    for word in telling:
        padded = f" {word} "
        for size in (3, 4):
            found.update(f"c{padded[i : i + size]}" for i in range(max(1, len(padded) - size + 1)))
    found.update(f"b{a} {b}" for a, b in itertools.pairwise(words))
    return found


def _segments(text: str) -> Iterator[str]:
    yield text
    sentences = [s.strip() for s in _SENTENCE.findall(text)]
    if len(sentences) > 1:
        asking = [s for s in sentences if s.endswith(("?", "？"))] or sentences
        yield from [s for s in asking if len(_WORD.findall(s)) > 1][:_SEGMENTS]
