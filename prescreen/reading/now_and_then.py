"""Leaves out what was, where a message sets it against what is and the question asks for what is."""

from __future__ import annotations

import re

from prescreen.reading.lexicon import now_and_then as words
from prescreen.reading.text import Text

_CLAUSE, _THEN, _NOW = re.compile(words.CLAUSE), re.compile(words.THEN), re.compile(words.NOW)
_WORD = re.compile(r"[a-z]{2,}|\d")
_LEAST = 2


def what_is(text: Text) -> Text | None:
    """The last clause that tells of now, and what follows it, after clauses of another time; None without such two.

    >>> from prescreen.reading.text import normalise
    >>> what_is(normalise("they used to get it first go, these days it is five tries")).norm
    'these days it is five tries'
    >>> what_is(normalise("it is fine now")) is None
    True
    """
    if _NOW.search(text.norm) is None or _THEN.search(text.norm) is None:
        return None
    start, now = 0, None
    for mark in (*_CLAUSE.finditer(text.norm), None):
        end = mark.start() if mark else len(text.norm)
        if _NOW.search(text.norm, start, end) and _THEN.search(text.norm, 0, start):
            now = start
        start = mark.end() if mark else end
    if now is None:
        return None
    now += len(text.norm[now:]) - len(text.norm[now:].lstrip(" .,;!?"))
    return text.part(now, len(text.norm)) if len(_WORD.findall(text.norm, now)) >= _LEAST else None
