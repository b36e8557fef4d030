"""Of two states that a message tells one after the other, the one that holds: "none in March, creeping back by May".

Each clause tells one state, with its time where it names one. The latest time counts; without times "now", "again" and
"by" do, and what is told last, unless it is told as the past.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from prescreen.reading.dates import FoundDate
from prescreen.reading.lexicon import over_time as words
from prescreen.reading.text import Text

_CLAUSE, _NOW, _BEFORE = re.compile(words.CLAUSE), re.compile(words.NOW), re.compile(words.BEFORE)

_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class State:
    """A value with the clause that tells it."""

    value: str
    start: int
    end: int
    day: str | None = None


def changed(text: Text, tells: Callable[[str], str | None], days: Sequence[FoundDate]) -> State | None:
    """The state that holds where a message tells of several times; None where it tells of one, or not which holds.

    `tells`: the state that one clause tells.
    """
    states: list[State] = []
    for start, end in _clauses(text):
        if (value := tells(text.norm[start:end])) is not None:
            day = next((d.iso for d in days if start <= d.start < end), None)
            states.append(State(value, start, end, day))
    if len(states) < _SEVERAL:
        return None
    if len({s.value for s in states}) == 1:
        return states[-1]
    return _latest(states) or _by_words(text, states)


def _clauses(text: Text) -> list[tuple[int, int]]:
    found, start = [], 0
    for mark in _CLAUSE.finditer(text.norm):
        found.append((start, mark.start()))
        start = mark.end()
    return [*found, (start, len(text.norm))]


def _latest(states: list[State]) -> State | None:
    """The one with the latest day, where each has its own."""
    dated = sorted((s for s in states if s.day is not None), key=lambda s: str(s.day))
    if len(dated) < len(states) or str(dated[-1].day).startswith(str(dated[-2].day)):
        return None
    return dated[-1]


def _by_words(text: Text, states: list[State]) -> State | None:
    now = [s for s in states if _NOW.search(text.norm, s.start, s.end)]
    if len({s.value for s in now}) == 1:
        return now[-1]
    holding = [s for s in states if _BEFORE.search(text.norm, s.start, s.end) is None]
    if len({s.value for s in holding}) == 1:
        return holding[-1]
    return states[-1] if _BEFORE.search(text.norm, states[-1].start, states[-1].end) is None else None
