"""A danger in a clause of its own, beside an ordinary answer: "34, lupus since 2010, my throat is closing up".

What stands around it makes the whole message like an ordinary one, and its years and noes are of something else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from prescreen.reading.lexicon.told_apart import CLAUSE, FRAME, PAST
from prescreen.reading.text import Text

_CLAUSE: Final = re.compile(CLAUSE)
_FRAME: Final = re.compile(FRAME)
_NOT_NOW: Final = re.compile(f"{FRAME}|{PAST}")
_GRAVE: Final = frozenset({"crisis", "emergency", "abuse"})
_FEWEST: Final = 2
_MOST: Final = 12
"""Clauses of a message that are looked at one by one."""

Rules = Callable[[Text], str | None]
Sure = Callable[[Text], bool]


def stays(kind: str, text: Text, by_rules: Rules, sure: Sure) -> bool:
    """Is a danger that is told in a message that sounds ordinary none of the ordinary part?"""
    return any(kind == told for told in _told(text, by_rules, sure))


def danger_apart(text: Text, by_rules: Rules, sure: Sure) -> str | None:
    """The danger that a clause tells both by its words and by its likeness, with nothing before it but answers."""
    return next((kind for kind in _told(text, by_rules, sure, now=True) if kind in _GRAVE), None)


def _told(text: Text, by_rules: Rules, sure: Sure, *, now: bool = False) -> Iterator[str | None]:
    """What the clauses tell that say it for certain; `now`: none of what was, by the words of the clause."""
    for part, before in _clauses(text):
        if len(part.words) < _FEWEST or _FRAME.search(before) or (_NOT_NOW if now else _FRAME).search(part.norm):
            continue
        if (kind := by_rules(part)) is not None and sure(part):
            yield kind


def _clauses(text: Text) -> Iterator[tuple[Text, str]]:
    """Each clause of a message that has several, with what stands before it in its sentence."""
    marks = [m.span() for m in _CLAUSE.finditer(text.norm)]
    if not marks or len(marks) > _MOST:
        return
    bounds = zip([0, *(b for _, b in marks)], [*(a for a, _ in marks), len(text.norm)], strict=True)
    for start, end in bounds:
        if text.norm[start:end].strip():
            yield text.part(start, end), text.norm[text.sentence_at(start)[0] : start]
