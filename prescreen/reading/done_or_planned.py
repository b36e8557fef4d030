"""Parts what was done from what is planned, by the day that is told: on "Feb 20" in March an operation was done."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from prescreen.facts import Json
from prescreen.facts.dates import parse_date


def is_past(value: Json, today: date) -> bool:
    """True for an entry whose date, as far as it is known, lies before today."""
    day = value.get("date") if isinstance(value, dict) else None
    return isinstance(day, str) and day < today.isoformat()[: len(day)]


def nearer(done: list[Json], ahead: list[Json], today: date) -> tuple[list[Json], list[Json]]:
    """What was done and what is planned, each entry that stands in both only where its day is nearer to today.

    "Hernia repair on Feb 20" said in March was done; "on April 20" it is to come. Without days it stays in both.
    """
    for entry in [e for e in done if isinstance(e, dict)]:
        for other in [e for e in ahead if isinstance(e, dict)]:
            if next(iter(entry.values())) != next(iter(other.values())):
                continue
            back, forward = _days_off(entry, today), _days_off(other, today)
            if back is not None and (forward is None or back <= forward):
                ahead = [e for e in ahead if e is not other]
            elif forward is not None:
                done = [e for e in done if e is not entry]
    return done, ahead


def _days_off(entry: Mapping[str, Json], today: date) -> int | None:
    day = entry.get("date")
    return abs((parse_date(day).earliest - today).days) if isinstance(day, str) else None
