"""Finds the second operation of a pair, named by "the other one": "hip in June, the other one's down for January"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from prescreen.reading.lexicon.other_side import CALLED, OTHER_ONE
from prescreen.reading.mentions import Mention
from prescreen.reading.text import Text

_OTHER_ONE, _CALLED = re.compile(OTHER_ONE), re.compile(CALLED)


def with_other_side(text: Text, operations: Sequence[Mention]) -> list[Mention]:
    """The operations of a message, with the one on the other side, which has the name of the one before it."""
    found = list(operations)
    for other in _OTHER_ONE.finditer(text.norm):
        before = [m for m in operations if m.end <= other.start()]
        inside = any(m.start < other.end() and other.start() < m.end for m in operations)
        if before and not inside:
            found.append(Mention(before[-1].term, *other.span("name"), words=other["name"]))
    return sorted(found, key=lambda m: m.start)


def is_other_side(operation: Mention) -> bool:
    """Is an operation named by "the other one", so that its own clause tells when it is?"""
    return _CALLED.fullmatch(operation.words) is not None
