"""Many patterns and one text: which of them may match at all, told by the fragments that their matches must hold."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache

from prescreen.reading.fragments import Fragments, best, fragments

_PIECE = 3


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, compiled when it is first wanted: a program need not wait for what nobody has said yet."""
    return re.compile(pattern)


class Sieve:
    """Made once. `rows`: patterns that are wanted together; a row is let through where all of it may match."""

    def __init__(self, rows: Iterable[Sequence[str]]) -> None:
        promises = [best(fragments(pattern) for pattern in row) for row in rows]
        self._always = frozenset(number for number, promise in enumerate(promises) if promise is None)
        holders: dict[str, list[int]] = defaultdict(list)
        for number, promise in enumerate(promises):
            for fragment in promise or ():
                holders[fragment].append(number)
        self._by_piece = _by_rarest_piece(holders)

    def let_through(self, text: str) -> list[int]:
        """The numbers of the rows that may match somewhere in this text, in order."""
        numbers = set(self._always)
        for piece in _pieces(text) & self._by_piece.keys():
            for fragment, holders in self._by_piece[piece]:
                if fragment in text:
                    numbers.update(holders)
        return sorted(numbers)


class Patterns:
    """Many patterns, of which only those that may match a text are tried on it.

    Made once, and cheaply: the sieve is made for the first text, a pattern is compiled when it is first let through.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        self._patterns = tuple(patterns)

    @cached_property
    def _sieve(self) -> Sieve:
        return Sieve((pattern,) for pattern in self._patterns)

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        r"""All matches, pattern by pattern in their order.

        >>> [m.group() for m in Patterns([r"\bpain\w*", r"\bno [a-z]+"]).matches("no fever, no pain")]
        ['pain', 'no fever', 'no pain']
        """
        return (match for _, match in self.numbered(text))

    def numbered(self, text: str) -> Iterator[tuple[int, re.Match[str]]]:
        """The same, each with the number of its pattern."""
        for number in self._sieve.let_through(text):
            for match in compiled(self._patterns[number]).finditer(text):
                yield number, match

    def in_turn(self, text: str) -> Iterator[tuple[int, re.Match[str]]]:
        """What one pattern with all of these as its ways would find, each match with the number of its pattern.

        >>> [(number, m.group()) for number, m in Patterns(["no", "no pain", "pain"]).in_turn("pain, no pain")]
        [(2, 'pain'), (0, 'no'), (2, 'pain')]
        """
        ahead = {n: match for n in self._sieve.let_through(text) if (match := compiled(self._patterns[n]).search(text))}
        while ahead:
            number = min(ahead, key=lambda n: (ahead[n].start(), n))
            match = ahead[number]
            yield number, match
            done = max(match.end(), match.start() + 1)
            for n in [n for n, other in ahead.items() if other.start() < done]:
                if later := compiled(self._patterns[n]).search(text, done):
                    ahead[n] = later
                else:
                    del ahead[n]

    def found(self, text: str) -> bool:
        """Does any of them match?"""
        return any(compiled(self._patterns[number]).search(text) for number in self._sieve.let_through(text))


def _by_rarest_piece(holders: Mapping[str, list[int]]) -> dict[str, list[tuple[str, tuple[int, ...]]]]:
    """The fragments, each with the rows that it belongs to, by the one of their pieces that the fewest others have."""
    cut = {fragment: _pieces(fragment) for fragment in holders}
    count = Counter(piece for pieces in cut.values() for piece in pieces)
    found: dict[str, list[tuple[str, tuple[int, ...]]]] = defaultdict(list)
    for fragment, pieces in cut.items():
        long = [piece for piece in pieces if len(piece) == _PIECE]
        rarest = min(long or pieces, key=lambda piece: (count[piece], piece))
        found[rarest].append((fragment, tuple(holders[fragment])))
    return dict(found)


@lru_cache(maxsize=16)
def _pieces(text: str) -> Fragments:
    """All letters and all runs of three: cut once for the many sieves that a sentence is put through."""
    return frozenset(text).union(text[start : start + _PIECE] for start in range(len(text) - _PIECE + 1))
