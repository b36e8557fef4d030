"""Parts what was done from what is planned, by the day that is told: on "Feb 20" in March an operation was done."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from prescreen.facts import Json
from prescreen.facts.dates import parse_date

_WHOLE, _YEAR, _WEEKS = 10, 366, 62


def is_past(value: Json, today: date) -> bool:
    """True for an entry whose date, as far as it is known, lies before today."""
    day = value.get("date") if isinstance(value, dict) else None
    return isinstance(day, str) and day < today.isoformat()[: len(day)]


def was_lately(iso: str, today: date) -> bool:
    """Was the same day a year before only weeks ago, so that a day without its year was hardly meant as one ahead?

    >>> was_lately("2027-11-05", date(2026, 11, 28)), was_lately("2027-03-05", date(2026, 11, 28))
    (True, False)
    """
    if len(iso) != _WHOLE:
        return False
    days = (date.fromisoformat(iso) - today).days
    return _YEAR - _WEEKS <= days <= _YEAR


def nearer(done: list[Json], ahead: list[Json], today: date) -> tuple[list[Json], list[Json]]:
    """What was done and what is planned, each entry that stands in both only where its day is nearer to today.

    "Hernia repair on Feb 20" said in March was done; "on April 20" it is to come. Without days it stays in both.
    """
    for entry, other in _pairs(done, ahead):
        back, forward = _days_off(entry, today), _days_off(other, today)
        if back is not None and (forward is None or back <= forward):
            ahead = [e for e in ahead if e is not other]
        elif forward is not None:
            done = [e for e in done if e is not entry]
    return done, ahead


def _pairs(done: list[Json], ahead: list[Json]) -> list[tuple[Mapping[str, Json], Mapping[str, Json]]]:
    """The two readings of one thing; a hip done in June and the other one in January are two things."""
    back, forward = ([e for e in entries if isinstance(e, dict)] for entries in (done, ahead))
    return [(e, o) for e in back for o in forward if _name(e) == _name(o) and _may_be_one(e.get("date"), o.get("date"))]


def _name(entry: Mapping[str, Json]) -> Json:
    return next(iter(entry.values()))


def _may_be_one(back: Json, forward: Json) -> bool:
    """May two days be said in one way: "in March", "on the 20th", "on Monday"?"""
    if not (isinstance(back, str) and isinstance(forward, str)):
        return True
    if len(back) != len(forward):
        return back[5:7] == forward[5:7]
    if back[4:] == forward[4:] or len(back) != len("2026-03-16"):
        return back[4:] == forward[4:]
    return back[8:] == forward[8:] or (parse_date(forward).earliest - parse_date(back).earliest).days % 7 == 0


def _days_off(entry: Mapping[str, Json], today: date) -> int | None:
    day = entry.get("date")
    return abs((parse_date(day).earliest - today).days) if isinstance(day, str) else None
