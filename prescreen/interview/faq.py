"""Approved answers to people's own questions, found by likeness of words; unsure means offering two and a person."""

from __future__ import annotations

import itertools
import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from prescreen.content.models import FaqEntry

_WORD = re.compile(r"[^\W_]+")
_SURE, _MAYBE, _LEAD = 0.52, 0.26, 0.06
_DULL = frozenset(
    "a an the is are am was be do does did i you it me my we to of for in on at and or if will would can could "
    "should have has this that there what how when where who why about with get so just please tell".split()
)


@dataclass(frozen=True, slots=True)
class Found:
    """The entry that answers, if one clearly does; else up to two that may."""

    entry: FaqEntry | None
    near: tuple[FaqEntry, ...] = ()


class Faq:
    """Finds the entry for a question. Likeness is the cosine of weighted words and letter groups."""

    def __init__(self, entries: Sequence[FaqEntry], language: str) -> None:
        self._entries = tuple(entries)
        ways = [
            (i, _features(way))
            for i, entry in enumerate(entries)
            for way in entry.questions.get(language) or entry.questions.get("en", ())
        ]
        counts = Counter(feature for _, features in ways for feature in set(features))
        self._weights = {f: math.log((1 + len(ways)) / n) for f, n in counts.items()}
        self._ways = [(i, self._vector(features)) for i, features in ways]

    def find(self, question: str) -> Found:
        """The best entry for a question."""
        vector = self._vector(_features(question))
        scores = [0.0] * len(self._entries)
        for i, way in self._ways:
            small, large = (vector, way) if len(vector) < len(way) else (way, vector)
            score = sum(w * large.get(f, 0.0) for f, w in small.items())
            scores[i] = max(scores[i], score)
        ranked = sorted(range(len(scores)), key=lambda i: -scores[i])
        if not ranked or scores[ranked[0]] < _MAYBE:
            return Found(None)
        best = ranked[0]
        second = scores[ranked[1]] if len(ranked) > 1 else 0.0
        if scores[best] >= _SURE or (scores[best] - second > _LEAD * 2 and scores[best] >= _MAYBE + 0.1):
            return Found(self._entries[best])
        near = [i for i in ranked[:2] if scores[i] >= _MAYBE]
        return Found(None, tuple(self._entries[i] for i in near))

    def _vector(self, features: Counter[str]) -> dict[str, float]:
        raw = {f: n * self._weights.get(f, 6.0 if f[0] == "w" else 1.0) for f, n in features.items()}
        length = math.sqrt(sum(w * w for w in raw.values())) or 1.0
        return {f: w / length for f, w in raw.items()}


def _features(text: str) -> Counter[str]:
    words = _WORD.findall(text.casefold().replace("'", ""))
    telling = [w for w in words if w not in _DULL] or words
    found: Counter[str] = Counter(f"w{w}" for w in telling)
    for word in telling:
        padded = f" {word} "
        found.update(f"c{padded[i : i + 4]}" for i in range(max(1, len(padded) - 3)))
    found.update(f"b{a} {b}" for a, b in itertools.pairwise(words))
    return found
