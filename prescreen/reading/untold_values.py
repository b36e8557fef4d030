"""Finds tests of a report that are named and whose value is said not to be known: "hb 10.4, EF i dunno"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from prescreen.reading.lexicon.untold_values import NO_IDEA_OF, NOT_KNOWN
from prescreen.reading.text import Text

_NOT_KNOWN, _NO_IDEA_OF = re.compile(NOT_KNOWN), re.compile(NO_IDEA_OF)
_AFTER: Final = re.compile(r" *(?:$|[.,;!?\n]|(?:is|was|and|but|sorry|though|y|pero)\b)")


def untold_values(text: Text, names: Iterable[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """The facts, with their places, that are not known. names: fact, start and end of each test that is named."""
    found = []
    for fact, start, end in names:
        if (after := _NOT_KNOWN.match(text.norm, end)) is not None:
            found.append((fact, start, after.end()))
        elif (before := _NO_IDEA_OF.search(text.norm[:start])) is not None and _AFTER.match(text.norm, end):
            found.append((fact, before.start(), end))
    return found
