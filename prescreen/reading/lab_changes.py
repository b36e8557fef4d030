"""Finds numbers that are a change, a multiple, a wish or a value of before: "12, lost 3", "doubled from 0.9"."""

from __future__ import annotations

from prescreen.reading.lexicon.lab_changes import NOT_TODAYS
from prescreen.reading.sieve import Patterns
from prescreen.reading.text import Text

_NOT_TODAYS = Patterns(NOT_TODAYS)


def not_todays(text: Text) -> list[tuple[int, int]]:
    """Where the numbers stand that are not the value of today.

    >>> from prescreen.reading.text import normalise
    >>> not_todays(normalise("doubled from 0.9")), not_todays(normalise("dropped by 10 to 45"))
    ([(13, 16)], [(11, 13)])
    >>> not_todays(normalise("doubled to 1.8"))
    []
    """
    return [
        match.span(name)
        for match in _NOT_TODAYS.matches(text.norm)
        for name, said in match.groupdict().items()
        if said is not None
    ]
