"""Finds where a message takes back what it has just said: "it is calm. no wait, I mean active"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from datetime import date, timedelta

from prescreen.facts import Json
from prescreen.reading.dates import FoundDate
from prescreen.reading.lexicon import corrections as words
from prescreen.reading.text import Text

_RETOLD = re.compile(words.RETOLD)
_REDATED, _DATE_ENDS = re.compile(words.REDATED), re.compile(words.DATE_ENDS)
_MORE_EXACTLY, _COUNTED_BACK = re.compile(words.MORE_EXACTLY), re.compile(words.COUNTED_BACK)
_SINCE = re.compile(r"(?:(?:since|desde|until|till|hasta) )?")
"""Opens a date and holds for the one in its place: "since 2010, no sorry, 2012"."""
_HACE = re.compile(r"\bhace *$")
_WHOLE, _NEAR = 10, timedelta(days=20)
_NOT_THE_DAY = re.compile(words.NOT_THE_DAY)
_NOT_THEN, _NOT_BUT = re.compile(words.NOT_THEN), re.compile(words.NOT_BUT)
_NOT_AT_END = re.compile(words.NOT_AT_END)
_ELSE = re.compile(words.ELSE)
_ONLY = re.compile(words.ONLY)
_MOST = 3
_STOPPED = "stopped"
_PLAIN: dict[str, Json] = {"status": "current"}
"""All that an entry says which only names a thing."""


def retold(text: Text) -> tuple[Text, Text, int] | None:
    """What was said first, what is said instead, and where that begins; None where nothing is taken back.

    >>> from prescreen.reading.text import normalise
    >>> [part.norm for part in retold(normalise("for my wife. no wait, for me"))[:2]]
    ['for my wife', 'for me']
    """
    marks = list(_RETOLD.finditer(text.norm))[:_MOST]
    for mark in reversed(marks):
        before, after = text.part(0, mark.start()), text.part(mark.end(), len(text.norm))
        if before.words and after.words:
            return before, after, mark.end()
    return None


def redated(text: Text, dates: Sequence[FoundDate]) -> list[tuple[int, int]]:
    """Where dates stand that are put right at once, with the words between: "in 2020, no wait, that was 2021".

    A day after a "not" is put right too, before the other or behind it: "1 August, not January".
    """
    found = []
    for old, new in itertools.pairwise(dates):
        if _NOT_THEN.fullmatch(text.norm, old.end, new.start) and _DATE_ENDS.match(text.norm, new.end):
            found.append((old.end, new.end))
            continue
        if (no := _NOT_AT_END.search(text.norm, 0, old.start)) and _NOT_BUT.fullmatch(text.norm, old.end, new.start):
            found.append((no.start(), new.start))
            continue
        redated_at_once = _REDATED.fullmatch(text.norm, old.end, new.start) and _DATE_ENDS.match(text.norm, new.end)
        if redated_at_once or _is_more_exact(text, old, new):
            led = _SINCE.match(text.norm, old.start, old.end)
            found.append((led.end() if led else old.start, new.start))
    return found + [m.span("old") for m in _NOT_THE_DAY.finditer(text.norm)]


def _is_more_exact(text: Text, old: FoundDate, new: FoundDate) -> bool:
    """Is a day that was counted back told exactly in the next words: "two months ago, September 25"?"""
    if not _MORE_EXACTLY.fullmatch(text.norm, old.end, new.start) or not _DATE_ENDS.match(text.norm, new.end):
        return False
    counted = _COUNTED_BACK.search(text.norm, old.start, old.end) or _HACE.search(text.norm, 0, old.start)
    if not counted or _COUNTED_BACK.search(text.norm, new.start, new.end):
        return False
    return (
        len(old.iso) == len(new.iso) == _WHOLE
        and abs(date.fromisoformat(old.iso) - date.fromisoformat(new.iso)) <= _NEAR
    )


def speaks_of_the_rest(text: Text) -> bool:
    """Does what is said instead deny no more than the rest: "no wait, the other one. nothing else"?"""
    return _ELSE.search(text.norm) is not None


def with_others(earlier: Json, later: Json, said: Text) -> Json:
    """A list of which one thing was told anew, with the others: "pred 10, aza 50. no wait, aza is 100".

    A new name takes the place of the one named last: "pred 10 and Imuran. I mean methotrexate". What only names a
    thing that was named takes the place of the whole list: "no wait, the prednisone".
    """
    if not isinstance(earlier, list) or not isinstance(later, list) or not later or _ONLY.search(said.norm):
        return later
    before, told = ({_name(row): row for row in rows if isinstance(row, dict)} for rows in (earlier, later))
    if any(name in before and row.get("status") == _STOPPED for name, row in told.items()):
        return list({**before, **told}.values())  # one was exchanged, the others stay
    if len(told) == 1 < len(before) == len(earlier) and told.keys().isdisjoint(before):
        return [*earlier[:-1], *later]
    if not told or not told.keys() <= before.keys() or any(_is_plain(row) for row in later):
        return later
    return [{**row, **told.get(name, {})} for name, row in before.items()]


def _name(row: Json) -> str:
    return str(next(iter(row.values()), "")) if isinstance(row, dict) else str(row)


def _is_plain(row: Json) -> bool:
    return not isinstance(row, dict) or all(_PLAIN.get(key) == part for key, part in list(row.items())[1:])
