"""Gives each value of a report its date, and none that is the date of something else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from prescreen.reading.dates import FoundDate
from prescreen.reading.lab_row import Row
from prescreen.reading.lexicon.laboratory import ABOUT_A_TEST, OTHER_EVENT, SAYS_VALUE, SET_APART, TESTED
from prescreen.reading.text import Text

_BREAK = re.compile(r"[,;:.()\n]+(?=\s|$)|\b(?:but|then|and|so|pero|y)\b")
_TESTED, _OTHER_EVENT = re.compile(TESTED), re.compile(OTHER_EVENT)
_HEADS = re.compile(r"\s*(?::|-\s|\n)")
_SPACE = 1
_SCAN = re.compile(r"\b(?:echo\w*|eco\w*|scan\w*|ultrasound|t[te]e|et[te])\b")
_FROM_SCANS = "lvef"
_OF_ALL = re.compile(
    r"\b(?:that|this|it|all|they|those|these|everything|eso|todo|todos)(?: (?:was|were|is|are|fue|fueron|es|son))?"
    r"(?: all)?(?: (?:on|from|in|of|taken|done|dated|drawn|del?|el|the))* $"
)
"""Before the day of a whole report: "that was on the second of November"."""
_BRACKET = re.compile(r"\s*[(\[](?:[a-z ]{0,12}\b)?")
"""Opens the brackets right after a value in which its day stands: "0.8 (10 October)"."""
_CLOSES = re.compile(r"\s*[)\]]")
_HEADING = re.compile(r"^[^.;\d]{0,40}$")
"""Few words before the first day of a message: "LABORATORY REPORT 12 Nov 2026."."""
_VERB = re.compile(SAYS_VALUE)
_SET_APART = re.compile(SET_APART)
_ONE = re.compile(r"\d")
_WORD = re.compile(r"[a-z]{2,}")
_UNIT = re.compile(r"(?:mc|u|m|k|d|g|i|x)[a-z]{0,4}/[a-z0-9.]+|per [a-z]+")


def give_dates(text: Text, rows: Sequence[Row], dates: list[FoundDate], names: re.Pattern[str]) -> None:
    """Give each value its date: its own, that of the list it stands in, the one of the message, or the nearest."""
    repeated = len({r.fact for r in rows}) < len(rows)
    if not repeated:
        rows, dates = _without_scan(text, rows, dates)
    if not repeated and _in_lists(text, rows, dates, names):
        return
    if not repeated:
        rows, dates = _without_own(text, rows, dates)
        if len(dates) == 1:
            rows = _before_its_clause(text, rows, dates[0])
    if repeated and _each_after_its_day(text, rows, dates):
        return
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


def _each_after_its_day(text: Text, rows: Sequence[Row], dates: list[FoundDate]) -> bool:
    """Give each value the day that stands before it: "on 5 October it was 2.1 and last Monday 1.7"."""
    ordered = sorted(rows, key=lambda r: r.start)
    starts = [0, *(r.end for r in ordered)]
    if len(dates) != len(ordered) or len({text.sentence_at(r.start) for r in ordered}) > 1:
        return False
    if any(not start <= d.start < r.start for start, d, r in zip(starts, dates, ordered, strict=False)):
        return False
    for day, row in zip(dates, ordered, strict=True):
        row.dates = [day]
    return True


def _without_scan(text: Text, rows: Sequence[Row], dates: list[FoundDate]) -> tuple[list[Row], list[FoundDate]]:
    """The values and dates without a scan of the heart with a day of its own: "bili 0.6 (11/12/26), EF 60 TTE 3/26"."""
    ordered = sorted(rows, key=lambda r: r.start)
    for place, day in _own(text, ordered, dates).items():
        row = ordered[place]
        named = _SCAN.search(text.norm, row.end, day.start) is not None
        if row.fact == _FROM_SCANS and len(ordered) > 1 and (named or len(dates) > 1):
            row.dates = [day]
            return [r for r in ordered if r is not row], [d for d in dates if d is not day]
    return list(rows), dates


def _in_lists(text: Text, rows: Sequence[Row], dates: list[FoundDate], names: re.Pattern[str]) -> bool:
    """A date before the first value is that of all that follow; one after a value is that of this value alone.

    True where a message of several dates is written so.
    """
    ordered = sorted(rows, key=lambda r: r.start)
    heads = [d for d in dates if ordered and d.end <= ordered[0].start]
    if len(dates) < 2 or not heads or not _opens(text, ordered[0], heads[-1], names):
        return False
    listed, own = heads[-1], _own(text, ordered, dates)
    for place, row in enumerate(ordered):
        between = [d for d in dates if place and ordered[place - 1].end <= d.start < row.start]
        leading = [d for d in between if d not in own.values()]
        if leading and _opens(text, row, leading[-1], names):
            listed = leading[-1]
        row.dates = [own.get(place, listed)]
    return True


def _opens(text: Text, row: Row, day: FoundDate, names: re.Pattern[str]) -> bool:
    """Is a day before a value that of its test: in its sentence, before a colon, or in a heading of its own?"""
    first, last = text.sentence_at(row.start)
    near = first <= day.start < last or _HEADS.match(text.norm, day.end) or _HEADING.search(text.norm, 0, day.start)
    return bool(near) and _is_of_a_test(text, row, day, names)


def _own(text: Text, ordered: Sequence[Row], dates: list[FoundDate]) -> dict[int, FoundDate]:
    """The dates that stand right after one value, or in the words about a scan of the heart, by the value's place."""
    own: dict[int, FoundDate] = {}
    for day in dates:
        before = [i for i, r in enumerate(ordered) if r.end <= day.start]
        after = next((r for r in ordered if r.start >= day.end), None)
        if not before:
            continue
        row = ordered[before[-1]]
        between = text.norm[row.end : day.start]
        if row.fact == _FROM_SCANS and _SCAN.search(between):
            own[before[-1]] = day
        elif _SCAN.search(between) is None and (_BRACKET.fullmatch(between) or not _BREAK.search(between)):
            closes = (
                after is None or _BREAK.search(text.norm, day.end, after.start) or _CLOSES.match(text.norm, day.end)
            )
            if closes:
                own[before[-1]] = day
    return own


def _without_own(text: Text, rows: Sequence[Row], dates: list[FoundDate]) -> tuple[list[Row], list[FoundDate]]:
    """The values and dates that are left when each date in brackets is given to the value before it.

    The last one of a message may be that of all values before it.
    """
    ordered = sorted(rows, key=lambda r: r.start)
    bracketed = {
        place: day
        for place, day in _own(text, ordered, dates).items()
        if _BRACKET.fullmatch(text.norm, ordered[place].end, day.start)
        and (place + 1 < len(ordered) or ordered[place].fact == _FROM_SCANS)
    }
    for place, day in bracketed.items():
        ordered[place].dates = [day]
    left = [row for place, row in enumerate(ordered) if place not in bracketed]
    return left, [d for d in dates if d not in bracketed.values()]


def _before_its_clause(text: Text, rows: Sequence[Row], day: FoundDate) -> list[Row]:
    """The values that the only day may be of: one in "Wbc 3.1, and the creatinine is 0.8 from 20 November"."""
    ordered = sorted(rows, key=lambda r: r.start)
    before = [r for r in ordered if r.end <= day.start]
    if len(before) < 2 or _BREAK.search(text.norm, before[-1].end, day.start):
        return ordered
    if _OF_ALL.search(text.norm[: day.start]):
        return ordered
    gaps = [text.norm[0 : ordered[0].start], *(text.norm[a.end : b.start] for a, b in pairwise(ordered))]
    place = len(before) - 1
    apart = _SET_APART.search(gaps[place])
    if apart is None or (apart["joined"] and any(_VERB.search(gap) for gap in gaps[:place])):
        return ordered
    return ordered[place:]


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
    if _SCAN.search(clause):
        return row.fact == _FROM_SCANS
    if _OF_ALL.search(text.norm[: found.start]) and not _OTHER_EVENT.search(text.norm, row.end, found.start):
        return True
    if _TESTED.search(clause) and not _OTHER_EVENT.search(clause):
        return True
    if (head := _HEADS.match(text.norm, found.end)) and names.match(text.norm, head.end() + _SPACE):
        return not _OTHER_EVENT.search(clause)  # it stands before the colon that opens the report
    rest = _UNIT.sub(" ", names.sub(" ", clause))
    return all(word in ABOUT_A_TEST for word in _WORD.findall(rest))
