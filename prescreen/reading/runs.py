"""What is typed over and over says no more than the same a few times: "please please please", a line of dots.

Patterns that look for something behind a run of signs or words try each place of it as a beginning: thousands of them
took seconds. Both ends of a run are kept, since what stands before and behind it is joined there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

KEPT = 12
"""How many of the same are left at each end of a run."""
SHORTEST = 2 * KEPT + 1
"""A run of fewer is read as it is."""

_SIGNS = re.compile(rf"\W{{{SHORTEST},}}|(\w)\1{{{2 * KEPT},}}")
_WORDS = re.compile(rf"\b((?:\w+\W+){{1,3}}?)\1{{{2 * KEPT},}}")


def signs(text: str) -> Iterator[tuple[int, int, str]]:
    """The middle of every long run of signs or of one letter: start, end and nothing to stand for it.

    >>> [(start, end) for start, end, _ in signs("no" + "." * 40 + " why")]
    [(14, 31)]
    """
    return ((match.start() + KEPT, match.end() - KEPT, "") for match in _SIGNS.finditer(text))


def words(text: str) -> Iterator[tuple[int, int, str]]:
    """The middle of every long run of one word, or of two or three: start, end and nothing to stand for it.

    >>> [(start, end) for start, end, _ in words("no no " * 30 + "never")]
    [(36, 144)]
    """
    for match in _WORDS.finditer(text):
        end = KEPT * len(match[1])
        yield match.start() + end, match.end() - end, ""
