"""Gives each value of a report its date, and none that is the date of something else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from prescreen.reading.dates import FoundDate
from prescreen.reading.lab_row import Row
from prescreen.reading.lexicon.laboratory import ABOUT_A_TEST, OTHER_EVENT, TESTED
from prescreen.reading.text import Text

_BREAK = re.compile(r"[,;:.()\n]+(?=\s|$)|\b(?:but|then|and|so|pero|y)\b")
_TESTED, _OTHER_EVENT = re.compile(TESTED), re.compile(OTHER_EVENT)
_HEADS = re.compile(r"\s*(?::|-\s|\n)")
_SCAN = re.compile(r"\b(?:echo\w*|eco\w*|scan\w*|ultrasound|t[te]e)\b")
_FROM_SCANS = "lvef"
_ONE = re.compile(r"\d")
_WORD = re.compile(r"[a-z]{2,}")
_UNIT = re.compile(r"(?:mc|u|m|k|d|g|i|x)[a-z]{0,4}/[a-z0-9.]+|per [a-z]+")


def give_dates(text: Text, rows: Sequence[Row], dates: list[FoundDate], names: re.Pattern[str]) -> None:
    """Give each value its date: the one date of the message, or the nearest, after it rather than before."""
    repeated = len({r.fact for r in rows}) < len(rows)
    places = [r.start for r in rows]
    for row in rows:
        if len(dates) == 1 and not repeated:
            row.dates = dates if _is_of_a_test(text, row, dates[0], names) else []
            continue
        first, last = text.sentence_at(row.start)
        near = [d for d in dates if first <= d.start < last]
        ceiling = min((p for p in places if p > row.start), default=last) if repeated else last
        following = [d for d in near if row.end <= d.start < ceiling and not _leads(text, row.end, d, ceiling, places)]
        before = [d for d in near if d.start < row.start and not any(d.end <= p < row.start for p in places)]
        nearest = [] if repeated else sorted(near, key=lambda d: abs(d.start - row.end))
        row.dates = following[:1] or before[-1:] or nearest[:1] or _heading(text, row, dates)


def _leads(text: Text, end: int, day: FoundDate, ceiling: int, places: Sequence[int]) -> bool:
    """Does a date belong to the value after it: "52, a year ago 40"?"""
    if ceiling not in places or not _BREAK.search(text.norm, end, day.start):
        return False
    return not _BREAK.search(text.norm, day.end, ceiling) and _ONE.search(text.norm, day.end, ceiling) is None


def _heading(text: Text, row: Row, dates: list[FoundDate]) -> list[FoundDate]:
    """The last date before a value that heads a list: "2/3: WBC 4, PLT 180"."""
    heads = [d for d in dates if d.end <= row.start and _HEADS.match(text.norm, d.end)]
    return heads[-1:]


def _is_of_a_test(text: Text, row: Row, found: FoundDate, names: re.Pattern[str]) -> bool:
    """False for the date of "iron infusion in feb, then 9.9": another clause, that tells of something else."""
    low, high = sorted(((row.start, row.end), (found.start, found.end)))
    if low[1] > high[0] or not _BREAK.search(text.norm, low[1], high[0]):
        return True
    breaks = [(m.start(), m.end()) for m in _BREAK.finditer(text.norm)]
    start = max((end for _, end in breaks if end <= found.start), default=0)
    end = min((begin for begin, _ in breaks if begin >= found.end), default=len(text.norm))
    clause = f"{text.norm[start : found.start]} {text.norm[found.end : end]}"
    if row.fact != _FROM_SCANS and _SCAN.search(clause):
        return False
    if _TESTED.search(clause) and not _OTHER_EVENT.search(clause):
        return True
    rest = _UNIT.sub(" ", names.sub(" ", clause))
    return all(word in ABOUT_A_TEST for word in _WORD.findall(rest))
