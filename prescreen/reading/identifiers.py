"""Finds what tells who somebody is: e-mail, phone, names given, record numbers, addresses (rule R20).

They are masked before the contact step.
"""

from __future__ import annotations

import re

from prescreen.reading.lexicon import identifiers as shapes
from prescreen.reading.text import MAX_LENGTH, Text

_SHAPES = [re.compile(shape) for shape in (shapes.EMAIL, shapes.PHONE, shapes.NUMBER, shapes.NAME, shapes.ADDRESS)]
_INTRODUCED = re.compile(shapes.INTRODUCED)
_NOT_A_NAME = re.compile(shapes.NOT_A_NAME, re.IGNORECASE)


def find_identifiers(text: Text) -> tuple[tuple[int, int], ...]:
    """Raw ranges of everything that identifies a person, merged and in order."""
    spans: list[tuple[int, int]] = []
    for pattern in _SHAPES:
        for match in pattern.finditer(text.norm):
            group = next((g for g, value in match.groupdict().items() if value), None)
            start, end = match.span(group) if group else match.span()
            spans.append(text.span(start, end))
    for match in _INTRODUCED.finditer(text.raw[:MAX_LENGTH]):
        if not _NOT_A_NAME.search(match["n"]):
            spans.append(match.span("n"))
    merged: list[tuple[int, int]] = []
    for start, end in sorted(s for s in spans if s[0] < s[1]):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
