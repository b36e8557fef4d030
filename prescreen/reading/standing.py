"""Which of several values of one test holds today: "was 16 before, 4 now", "from 9 to 11", "30, sorry, 13".

>>> text = "it used to be 2.1, these days 4.6"
>>> standing(text, [(14, 17), (30, 33)])
1
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from prescreen.reading.lexicon import standing as words

_CORRECTED, _NOW = re.compile(words.CORRECTED), re.compile(words.NOW)
_LATER, _THEN = re.compile(words.LATER), re.compile(words.THEN)
_AGAIN, _NEXT = re.compile(words.AGAIN), re.compile(words.NEXT)
_PRIOR = re.compile(words.PRIOR)
_LONG_PAST, _LATELY = re.compile(words.LONG_PAST), re.compile(words.LATELY)
_EITHER = re.compile(words.EITHER)
_BREAK, _USUAL = re.compile(words.BREAK), re.compile(words.USUAL)
_FROM_TO = re.compile(
    r"\s*(?:[a-z/%0-9^]{1,8}\s*)?(?:to|down to|up to|->|=>|→|al?(?: (?:un|l[oa]s))?|hasta(?: (?:el|un|l[oa]s))?)\s*"
)
_FROM_OLD = re.compile(
    r"[\s,(]*(?:[a-z/%0-9^]{1,8}\s*)?(?:(?:up|down|back|coming|bajando|subiendo)\s+)?(?:from|desde|since)\s*"
)
"""Between a value and the one it replaced: "9.1, up from 7"."""
_FROM = re.compile(r"\b(?:from|del?|desde|since)(?: (?:el|l[oa]s|an?|un))?\s*$")
_REFERS = re.compile(
    r"\s?[.;:!]+ ?(?:and |but )?(?:that|this)(?: one)? (?:is|was|were) (?!(?:\d|not\b|now\b))|"
    r"\s?[.;:!]+ ?(?:es[aeo]|est[aeo]) (?:es|era|fue) "
)
_LEAVING, _OLD_AFTER = re.compile(words.LEAVING), re.compile(words.OLD_AFTER)
_MOVED_TO = re.compile(words.MOVED_TO)
_RISEN_FROM = re.compile(words.RISEN_FROM)
_LAST, _PAIR = 10, 2


def standing(norm: str, places: Sequence[tuple[int, int]], days: Sequence[str | None] = ()) -> int | None:
    """The index of the value that holds today; None where the words do not say it.

    `days`: the ISO date of each value, as far as one is known.
    """
    if len(places) < 2:
        return 0 if places else None
    places = [(a, b - 1 if norm[a:b].endswith(".") else b) for a, b in places]
    clauses = [_clause(norm, places, i) for i in range(len(places))]
    if (corrected := _last_corrected(norm, places)) is not None:
        return corrected
    if _EITHER.search(norm[places[-2][1] : places[-1][0]]):
        return None
    if (only := _only([_LEAVING.search(c) is not None for c in clauses])) is not None:
        return only
    if len(places) == _PAIR and _tells_the_old(norm, places, clauses):
        return 0
    for mark, holds in ((_NOW, True), (_AGAIN, True), (_PRIOR, False), (_USUAL, False)):
        if (only := _only([(mark.search(c) is not None) == holds for c in clauses])) is not None:
            return only
    if _FROM_OLD.fullmatch(norm, places[-2][1], places[-1][0]):
        return len(places) - 2
    if _FROM.search(norm[: places[-2][0]]) and _FROM_TO.fullmatch(norm, places[-2][1], places[-1][0]):
        return len(places) - 1
    if _ends_a_series(norm, places, days, clauses):
        return len(places) - 1
    dated = [(day, i) for i, day in enumerate(days) if day]
    latest = _latest(dated) if len(dated) == len(places) else _beside_old_ones(clauses)
    if latest is not None:
        return latest
    past = [_THEN.search(c) is not None or (i < len(days) and days[i] is not None) for i, c in enumerate(clauses)]
    later = [_LATER.search(c) is not None and not past[i] for i, c in enumerate(clauses)]
    for marks in ([not p for p in past], later):
        if (only := _only(marks)) is not None:
            return only
    if any(_NEXT.search(norm[places[i - 1][1] : places[i][0]]) for i in range(1, len(places))):
        return len(places) - 1
    return len(places) - 1 if _LATER.search(norm, places[-2][1], places[-1][0]) else None


def _tells_the_old(norm: str, places: Sequence[tuple[int, int]], clauses: Sequence[str]) -> bool:
    """Is the second of two values the one of before: "1.6 on Monday, up from 1.2", "10.2, it was 9 in May"?"""
    between = norm[places[0][1] : places[1][0]]
    if _RISEN_FROM.search(between) or (_OLD_AFTER.search(between) and not _past(clauses[0])):
        return True
    return _MOVED_TO.search(norm[: places[0][0]]) is not None and _FROM.search(between) is not None


def _past(clause: str) -> bool:
    return _THEN.search(clause) is not None


def _ends_a_series(
    norm: str, places: Sequence[tuple[int, int]], days: Sequence[str | None], clauses: Sequence[str]
) -> bool:
    """Is the last of several values told in a row the only one with its day: "60, then 55, and 58 on Friday"?"""
    if len(days) != len(places) or not days[-1] or any(days[:-1]) or _past(clauses[-1]):
        return False
    return any(_NEXT.search(norm[a[1] : b[0]]) for a, b in itertools.pairwise(places))


def _last_corrected(norm: str, places: Sequence[tuple[int, int]]) -> int | None:
    for i in range(len(places) - 1, 0, -1):
        if _CORRECTED.search(norm, places[i - 1][1], places[i][0]):
            return i
    return None


def _only(marks: list[bool]) -> int | None:
    return marks.index(True) if marks.count(True) == 1 else None


def _latest(dated: list[tuple[str, int]]) -> int | None:
    """The value with the one latest date; dates of which one may lie in the other tell nothing."""
    (second, _), (first, index) = sorted(dated)[-2:]
    return index if not first.startswith(second[:_LAST]) else None


def _beside_old_ones(clauses: Sequence[str]) -> int | None:
    """The one value of late where the others are of a season or a stay long past: "7.9 in spring, 10.6 a week ago"."""
    old = [_LONG_PAST.search(c) is not None for c in clauses]
    lately = _only([not o and _LATELY.search(c) is not None for o, c in zip(old, clauses, strict=True)])
    return lately if old.count(False) == 1 else None


def _told_of(words: str) -> int:
    """Where what is said of the value before ends: after "10.1. That was before the transfusion", in a new sentence."""
    refers = _REFERS.match(words)
    if refers is None:
        return 0
    cut = _BREAK.search(words, refers.end())
    return cut.start() if cut else len(words)


def _clause(norm: str, places: Sequence[tuple[int, int]], i: int) -> str:
    """The words that belong to a value: those before it up to a break, those after it up to the next break."""
    start, end = places[i]
    head = norm[places[i - 1][1] if i else 0 : start]
    if i and (told := _told_of(head)):
        head = head[told:]
    elif i and (breaks := list(_BREAK.finditer(head))):
        head = head[breaks[0].end() :]
    elif i and _ends_here(norm, places, i):
        head = ""
    tail = norm[end : places[i + 1][0] if i + 1 < len(places) else len(norm)]
    if i + 1 < len(places) and (told := _told_of(tail)):
        tail = tail[:told]
    elif i + 1 < len(places):
        cut = _BREAK.search(tail)
        tail = tail[: cut.start()] if cut else tail if _ends_here(norm, places, i + 1) else ""
    return f"{head} | {tail}"


def _ends_here(norm: str, places: Sequence[tuple[int, int]], i: int) -> bool:
    """True where the words before a value, with no break among them, belong to the value before: "4 now 16 before"."""
    between = norm[places[i - 1][1] : places[i][0]]
    after = norm[places[i][1] : places[i + 1][0] if i + 1 < len(places) else len(norm)]
    return _THEN.search(between) is None and _THEN.search(after) is not None
