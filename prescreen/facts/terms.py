"""Names of drugs, vaccines, cancers, tubes and the like, with the classes a criterion asks about.

Built from `content/vocabulary/*.yml`. Looking up is exact after normalisation; guessing at misspellings is the
business of the reading package, which reads the name back to the person.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+", re.UNICODE)


@lru_cache(maxsize=16384)
def fold(text: str) -> tuple[str, ...]:
    """The words of a name, without accents, case and punctuation."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return tuple(_WORD.findall("".join(c for c in plain if not unicodedata.combining(c))))


@dataclass(frozen=True, slots=True)
class Term:
    """One thing with its names. `could_be` lists the terms an ambiguous name may stand for, `exact` the labels that are
    read only as they are spelt.
    """

    kind: str
    name: str
    labels: tuple[str, ...]
    classes: frozenset[str]
    could_be: tuple[str, ...] = ()
    exact: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Index:
    terms: dict[str, Term] = field(default_factory=dict)
    by_words: dict[tuple[str, ...], Term] = field(default_factory=dict)
    longest: int = 0
    found: dict[str, Term | None] = field(default_factory=dict)


class Terms:
    """All known terms by kind."""

    _REMEMBERED = 4096

    def __init__(self, terms: Iterable[Term], classes: dict[str, dict[str, str]] | None = None) -> None:
        self._index: dict[str, _Index] = {}
        self.classes: dict[str, dict[str, str]] = classes or {}
        for term in terms:
            index = self._index.setdefault(term.kind, _Index())
            index.terms[term.name] = term
            for label in (term.name, *term.labels):
                if words := fold(label):
                    index.by_words.setdefault(words, term)
                    index.longest = max(index.longest, len(words))

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of term there are, such as drug and vaccine."""
        return tuple(self._index)

    def all(self, kind: str) -> tuple[Term, ...]:
        """Every term of a kind."""
        return tuple(self._index[kind].terms.values()) if kind in self._index else ()

    def same_as(self, other: Terms) -> bool:
        """Do both know the same names, in the same order, of the same classes?"""
        return self.kinds == other.kinds and all(self.all(kind) == other.all(kind) for kind in self.kinds)

    def named(self, kind: str, name: str) -> Term | None:
        """The term with exactly this canonical name."""
        return self._index[kind].terms.get(name) if kind in self._index else None

    def find(self, kind: str, text: str) -> Term | None:
        """The term that `text` names: as a whole, else by the longest label that stands in it as whole words."""
        index = self._index.get(kind)
        if index is None:
            return None
        if text in index.found:
            return index.found[text]
        term = self._search(index, fold(text))
        if len(index.found) >= self._REMEMBERED:
            index.found.clear()
        index.found[text] = term
        return term

    @staticmethod
    def _search(index: _Index, words: tuple[str, ...]) -> Term | None:
        for size in range(min(len(words), index.longest), 0, -1):
            for start in range(len(words) - size + 1):
                if (term := index.by_words.get(words[start : start + size])) is not None:
                    return term
        return None
