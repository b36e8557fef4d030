"""A text with a sign in the place of each test it names, so that the words around tell what is said of which."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from prescreen.facts.answers import Json

NAME: Final = "§"
"""Stands for each letter of the name of a test."""
NUMBER: Final = frozenset({"value", "low", "high", "op"})
"""What tells how much a value is."""
Names = list[tuple[int, int, str]]
"""Where the name of a test stands, and which fact it is."""


def masked(said: str, called: Iterable[tuple[str, str]]) -> tuple[str, Names]:
    """A text whose names of tests are signs, the longest first, and where each stood.

    `called`: pairs of a name, in small letters, and the fact it calls.

    >>> masked("alt 35, not ast", [("alt", "alt"), ("ast", "ast")])
    ('§§§ 35, not §§§', [(0, 3, 'alt'), (12, 15, 'ast')])
    """
    found: Names = []
    for name, fact in sorted(called, key=lambda each: len(each[0]), reverse=True):
        for hit in re.finditer(rf"(?<![a-z{NAME}]){re.escape(name)}(?![a-z])", said):
            found.append((*hit.span(), fact))
            said = said[: hit.start()] + NAME * len(name) + said[hit.end() :]
    return said, sorted(found)


def called(names: Names, start: int, end: int) -> list[str]:
    """The facts that are named between two places, each once, in order."""
    return list(dict.fromkeys(fact for begins, ends, fact in names if start <= begins and ends <= end))


def number_in(digits: str) -> float:
    """A number as people write it: "3,9" and "3.9" are the same, and "58" is whole."""
    number = float(digits.replace(",", "."))
    return int(number) if number.is_integer() else number


def without_number(value: dict[str, Json]) -> dict[str, Json]:
    """What is known of a value but how much it is: its unit, its day, its limit."""
    return {key: part for key, part in value.items() if key not in NUMBER}
