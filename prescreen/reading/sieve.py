"""Many patterns and one text: which of them may match at all, told by the fragments that their matches must hold."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from prescreen.reading.fragments import Fragments, best, fragments

_PIECE = 3


class Sieve:
    """Made once. `rows`: patterns that are wanted together; a row is let through where all of it may match."""

    def __init__(self, rows: Iterable[Sequence[re.Pattern[str]]]) -> None:
        promises = [best(fragments(pattern.pattern) for pattern in row) for row in rows]
        self._always = frozenset(number for number, promise in enumerate(promises) if promise is None)
        self._holders: dict[str, set[int]] = defaultdict(set)
        for number, promise in enumerate(promises):
            for fragment in promise or ():
                self._holders[fragment].add(number)
        self._short = [f for f in self._holders if len(f) < _PIECE]
        self._by_piece = _by_rarest_piece(f for f in self._holders if len(f) >= _PIECE)

    def let_through(self, text: str) -> list[int]:
        """The numbers of the rows that may match somewhere in this text, in order."""
        numbers = set(self._always)
        for fragment in self._possible(text):
            if fragment in text:
                numbers |= self._holders[fragment]
        return sorted(numbers)

    def _possible(self, text: str) -> Iterator[str]:
        yield from self._short
        for piece in _pieces(text) & self._by_piece.keys():
            yield from self._by_piece[piece]


class Patterns:
    """Many patterns, of which only those that may match a text are tried on it. Made once."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._patterns = [re.compile(p) for p in patterns]
        self._sieve = Sieve((p,) for p in self._patterns)

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        r"""All matches, pattern by pattern in their order.

        >>> [m.group() for m in Patterns([r"\bpain\w*", r"\bno [a-z]+"]).matches("no fever, no pain")]
        ['pain', 'no fever', 'no pain']
        """
        return (match for _, match in self.numbered(text))

    def numbered(self, text: str) -> Iterator[tuple[int, re.Match[str]]]:
        """The same, each with the number of its pattern."""
        for number in self._sieve.let_through(text):
            for match in self._patterns[number].finditer(text):
                yield number, match

    def in_turn(self, text: str) -> Iterator[tuple[int, re.Match[str]]]:
        """What one pattern with all of these as its ways would find, each match with the number of its pattern.

        >>> [(number, m.group()) for number, m in Patterns(["no", "no pain", "pain"]).in_turn("pain, no pain")]
        [(2, 'pain'), (0, 'no'), (2, 'pain')]
        """
        ahead = {n: match for n in self._sieve.let_through(text) if (match := self._patterns[n].search(text))}
        while ahead:
            number = min(ahead, key=lambda n: (ahead[n].start(), n))
            match = ahead[number]
            yield number, match
            done = max(match.end(), match.start() + 1)
            for n in [n for n, other in ahead.items() if other.start() < done]:
                if later := self._patterns[n].search(text, done):
                    ahead[n] = later
                else:
                    del ahead[n]

    def found(self, text: str) -> bool:
        """Does any of them match?"""
        return any(self._patterns[number].search(text) for number in self._sieve.let_through(text))


def _by_rarest_piece(all_fragments: Iterable[str]) -> dict[str, list[str]]:
    """The fragments by the one of their pieces that the fewest others have."""
    cut: dict[str, Fragments] = {fragment: _pieces(fragment) for fragment in all_fragments}
    count = Counter(piece for pieces in cut.values() for piece in pieces)
    found: dict[str, list[str]] = defaultdict(list)
    for fragment, pieces in cut.items():
        found[min(pieces, key=lambda piece: (count[piece], piece))].append(fragment)
    return dict(found)


@lru_cache(maxsize=64)
def _pieces(text: str) -> Fragments:
    """All runs of three letters: cut once for the many sieves that a sentence is put through."""
    return frozenset(text[start : start + _PIECE] for start in range(len(text) - _PIECE + 1))
