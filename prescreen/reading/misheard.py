"""Finds a medicine that a telephone or a scribe wrote as it sounded: "bell limb you mab", "meto tres ate".

Neighbouring words are read together, and count where they sound like one of the names that people with lupus say most.
Everyday words must come nearer than others.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from prescreen.facts import Term
from prescreen.reading.lexicon.misheard import ALSO, LEADS_NOWHERE, SPOKEN
from prescreen.reading.spelling import is_everyday, sound

_MOST_WORDS, _LEAST, _MOST = 5, 7, 20
_LONG, _SHORT = 9, 3
_PLAIN = re.compile(r"[a-z]+")


class Misheard:
    """Indexes the names of one kind once, by their sounds."""

    def __init__(self, labels: Iterable[tuple[str, Term]]) -> None:
        self._terms: dict[str, set[str]] = defaultdict(set)
        self._by_name: dict[str, Term] = {}
        by_opening: dict[str, list[str]] = defaultdict(list)
        for label, term in labels:
            if label not in SPOKEN:
                continue
            heard = sound(label)
            if heard not in self._terms:
                by_opening[heard[:1]].append(heard)
            self._terms[heard].add(term.name)
            self._by_name[term.name] = term
        self._by_opening = dict(by_opening)

    def find(self, words: Sequence[str]) -> tuple[Term, int] | None:
        """The medicine that the first of these words sound like together, and of how many words it is."""
        if not words or words[0] in LEADS_NOWHERE or not _PLAIN.fullmatch(words[0]):
            return None
        best: tuple[int, Term, int] | None = None
        for size in range(2, min(_MOST_WORDS, len(words)) + 1):
            if not _PLAIN.fullmatch(words[size - 1]):
                break
            if (name := ALSO.get(" ".join(words[:size]))) is not None and name in self._by_name:
                return self._by_name[name], size
            joined = "".join(words[:size])
            if not _LEAST <= len(joined) <= _MOST:
                continue
            found = self._nearest(joined, everyday=all(is_everyday(w) or len(w) < _SHORT for w in words[:size]))
            if found is not None and (best is None or found[0] < best[0]):
                best = (*found, size)
        return None if best is None else best[1:]

    def _nearest(self, joined: str, *, everyday: bool) -> tuple[int, Term] | None:
        heard = sound(joined)
        most = (2 if len(heard) >= _LONG else 1) - everyday
        labels = self._by_opening.get(heard[:1], ())
        near = process.extract(heard, labels, scorer=OSA.distance, score_cutoff=most, limit=None)
        if not near:
            return None
        cost = min(distance for _, distance, _ in near)
        names = {name for label, distance, _ in near if distance == cost for name in self._terms[label]}
        return (int(cost), self._by_name[names.pop()]) if len(names) == 1 else None
