"""A day that is told instead of one that stands, without a name: "it wasn't in March, it was the 3rd of September"."""

from __future__ import annotations

from typing import Any, Final

from prescreen.facts.answers import Json
from prescreen.interview.called import calls, fold
from prescreen.interview.lexicon import day_instead as words
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change
from prescreen.reading import Context, FactReading, Reader

_MONTH: Final = len("2026-03")
_YEAR: Final = len("2026")


def day_instead(session: Session, text: str, reader: Reader) -> list[FactReading]:
    """The list with the new day of its one thing that had the day which is denied; nothing where several had it."""
    if "?" in text or "？" in text or not words.DENIED.search(fold(text)):
        return []
    told = _days(session, text, reader)
    if told is None:
        return []
    (old, old_year), new = told
    hits = [
        (fact, place, key)
        for fact, rows in _lists(session).items()
        for place, row in enumerate(rows)
        for key in _day_keys(session, fact)
        if _is_day(str(row.get(key) or ""), old, year=old_year)
    ]
    recent = [hit for hit in hits if hit[0] in session.state.recent]
    hits = recent if len(hits) > 1 else hits
    if len(hits) != 1 or any(c.entry is not None for c in calls(session, text, list(_lists(session)))):
        return []
    fact, place, key = hits[0]
    rows = _lists(session)[fact]
    day = _of_its_year(session, fact, new, str(rows[place][key]))
    if day is None:
        return []
    value: list[Json] = [{**row, key: day} if p == place else row for p, row in enumerate(rows)]
    return [FactReading(fact, value, 0, len(text), "correction", confirm=True)]


def _days(session: Session, text: str, reader: Reader) -> tuple[tuple[str, bool], tuple[str, bool]] | None:
    """The day that is denied and the one that is told, with whether the year is; None where more is said."""
    denied: list[tuple[str, bool]] = []
    told: list[tuple[str, bool]] = []
    context = Context(session.today, session.language, (), "", {})
    for part in words.PART.split(fold(text)):
        if not part or words.NAMED.search(part) is None:
            continue
        day = reader.read_kind("date", words.DENIED.sub(" ", part), context)
        if not isinstance(day, str):
            return None
        (denied if words.DENIED.search(part) else told).append((day, words.YEAR.search(part) is not None))
    return (denied[0], told[0]) if len(denied) == len(told) == 1 else None


def _lists(session: Session) -> dict[str, list[dict[str, Any]]]:
    """The lists whose things may be put right here."""
    found = {}
    for fact, value in session.answers.items():
        if fact not in session.trial.facts or not may_change(session, fact) or fact in session.asking.facts:
            continue
        if isinstance(value, list) and value and all(isinstance(row, dict) for row in value):
            found[fact] = [dict(row) for row in value if isinstance(row, dict)]
    return found


def _day_keys(session: Session, fact: str) -> list[str]:
    item = session.definition(fact).item
    return [name for name, shape in item.items() if shape.date] if isinstance(item, dict) else []


def _is_day(standing: str, said: str, *, year: bool) -> bool:
    """Is a day that stands the one that is said, which may leave out its year?"""
    if year or len(said) == _YEAR:
        return standing.startswith(said) or said.startswith(standing or "-")
    return len(standing) >= _MONTH and standing[_YEAR:].startswith(said[_YEAR:])


def _of_its_year(session: Session, fact: str, new: tuple[str, bool], old: str) -> str | None:
    """The new day, in the year of the old one unless a year is told or that is not possible."""
    day, has_year = new
    today, future = session.today.isoformat(), session.definition(fact).future
    candidates = [day] if has_year or len(day) == _YEAR else [old[:_YEAR] + day[_YEAR:], day]
    return next((d for d in candidates if (d > today[: len(d)]) == future or d == today[: len(d)]), None)
