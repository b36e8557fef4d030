"""Tells who asks to see the answers that were noted: "show me all the answers again", "enséñeme lo que anotó"."""

from __future__ import annotations

import re

from prescreen.reading.leaving import plain
from prescreen.reading.lexicon.seeing_again import SEES
from prescreen.reading.text import MAX_LENGTH

_SEES = tuple(re.compile(pattern) for pattern in SEES)
_CLAUSE = re.compile(r"(?:[^.!?,;\n。！？，；]|\.(?=\d))+[.!?,;。！？，；]*")
_SENTENCE = re.compile(r"(?:[^.!?\n。！？]|\.(?=\d))+[.!?。！？]*")


def without_seeing(text: str) -> str | None:
    """What a message says beside the wish to see the answers, each word at its place; None where it has no such wish.

    >>> without_seeing("Show me all the answers again"), without_seeing("show me the way") is None
    ('                             ', True)
    """
    if len(text) > MAX_LENGTH:
        return None
    wishes = _wishes(text, _SENTENCE) or _wishes(text, _CLAUSE)
    for start, end in wishes:
        text = text[:start] + " " * (end - start) + text[end:]
    return text if wishes else None


def _wishes(text: str, parts: re.Pattern[str]) -> list[tuple[int, int]]:
    return [
        p.span() for p in parts.finditer(text) if any(sees.fullmatch(plain(p.group()).strip(" ,;")) for sees in _SEES)
    ]
