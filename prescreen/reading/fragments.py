r"""The fragments of a pattern: pieces of plain text of which each of its matches holds at least one.

A pattern with hundreds of ways through costs many times what it costs to see that no fragment is there (Russ Cox,
"Regular Expression Matching with a Trigram Index", 2012).

>>> sorted(fragments(r"\b(?:crushing|stabbing|tight) ?(?:in (?:my|the) )?chest\b"))
['chest']
>>> sorted(fragments(r"\b(?:over|under)dose"))
['dose']
>>> fragments(r"[a-z]+ ?\d") is None
True
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, TypeAlias

Fragments: TypeAlias = frozenset[str]
_Part: TypeAlias = tuple[Any, Any]
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)


def fragments(pattern: str) -> Fragments | None:
    """The fragments of a case-sensitive pattern; None where nothing is promised."""
    parsed = _parser.parse(pattern)
    return None if parsed.state.flags & re.IGNORECASE else _of_all(parsed)


def best(promises: Iterable[Fragments | None]) -> Fragments | None:
    """The promise that is kept least often: the one whose shortest fragment is longest, and of these the smallest."""
    kept = [p for p in promises if p]
    return max(kept, key=lambda p: (min(map(len, p)), -len(p)), default=None)


def _of_all(parts: Iterable[_Part]) -> Fragments | None:
    return best(_promises(parts))


def _promises(parts: Iterable[_Part]) -> Iterator[Fragments | None]:
    """What each stretch of a sequence promises; letters that stand side by side make one fragment."""
    letters = ""
    for code, value in parts:
        if code is op.LITERAL:
            letters += chr(value)
            continue
        if code is op.AT:
            continue
        yield frozenset({letters} - {""})
        letters = ""
        yield _of_one(code, value)
    yield frozenset({letters} - {""})


def _of_one(code: object, value: Any) -> Fragments | None:
    if code is op.BRANCH:
        ways = [_of_all(way) for way in value[1]]
        return None if None in ways else frozenset().union(*(way for way in ways if way))
    if code is op.SUBPATTERN:
        return None if value[1] & re.IGNORECASE else _of_all(value[3])
    if code is op.ATOMIC_GROUP:
        return _of_all(value)
    if code in _REPEATS and value[0] > 0:
        return _of_all(value[2])
    return None
