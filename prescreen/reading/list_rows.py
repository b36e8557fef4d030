"""Which entries of a list stay: the latest of several, those that are not long over, each name once."""

from __future__ import annotations

from datetime import date

from prescreen.facts import Json, Terms
from prescreen.reading.fields import RECENT_DAYS
from prescreen.reading.lexicon import items as words
from prescreen.reading.medicine_fields import days_back

_LAST_DOSE = "last_dose_date"
_LONG_AGO = 400
"""Days."""


def acts_where_put(value: Json, terms: Terms) -> bool:
    """A steroid that is put on the skin, into the nose, the eye or the lungs: "budesonide, the nasal kind"."""
    if not isinstance(value, dict):
        return False
    drug, route = terms.find("drug", str(value.get("drug"))), terms.find("route", str(value.get("route") or ""))
    return drug is not None and route is not None and words.STEROID in drug.classes and "local" in route.classes


def lately(values: list[Json], today: date) -> list[Json]:
    """Old courses leave a list of present medicines when newer ones stand in it."""
    rows = [v for v in values if isinstance(v, dict)]
    if not any(row.get("status") == "current" for row in rows):
        return values
    return [
        v
        for v in values
        if not (
            isinstance(v, dict)
            and v.get("status") == "stopped"
            and older(v, today, RECENT_DAYS, field="last_dose_date")
        )
    ]


def without_old_dose(row: Json, today: date) -> Json:
    """A medicine that is taken now had its last dose lately: a day of years ago is that of something else."""
    if (
        not isinstance(row, dict)
        or row.get("status") != "current"
        or not older(row, today, _LONG_AGO, field=_LAST_DOSE)
    ):
        return row
    return {field: value for field, value in row.items() if field != _LAST_DOSE}


def older(row: Json, today: date, days: int, *, field: str = "date") -> bool:
    """Is the date of an entry more than so many days back?"""
    day = row.get(field) if isinstance(row, dict) else None
    return isinstance(day, str) and days_back(day, today) > days


def latest(values: list[Json]) -> list[Json]:
    """Of several doses of one vaccine the one given last."""
    return distinct(sorted(values, key=_day, reverse=True) if len(distinct(values)) < len(values) else values)


def _day(value: Json) -> str:
    return str(value.get("date", "")) if isinstance(value, dict) else ""


def distinct(values: list[Json]) -> list[Json]:
    """One entry for each name, the first."""
    kept: dict[str, Json] = {}
    for value in values:
        kept.setdefault(str(next(iter(value.values())) if isinstance(value, dict) else value), value)
    return list(kept.values())
