"""One thing of a list with another name or day, or said to be the only one: "no es prednisona, es deflazacort"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from prescreen.facts import FactDefinition, Json
from prescreen.interview.called import Call, calls, entry_name, fold
from prescreen.interview.lexicon import rows_put_right as words
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change, sentences
from prescreen.reading import Context, FactReading, Reader

_NAME: Final = "§"
_BARE: Final = "name"
_OPERATIONS: Final = "surgeries_recent"
_READ_BACK: Final = frozenset({"review", "which"})
_KEPT: Final = ("status", "date", "last_dose_date")
"""What stays when only the name was wrong; a dose belongs to its medicine."""
Row = dict[str, Any]


def rows_put_right(session: Session, text: str, reader: Reader) -> list[FactReading]:
    """The lists as they are after a message that puts one of their things right in so many words."""
    if "?" in text or "？" in text:
        return []
    found = []
    for fact, standing in session.answers.items():
        if fact not in session.trial.facts or not may_change(session, fact) or fact in session.asking.facts:
            continue
        if isinstance(standing, list) and standing:
            found += _of_a_list(session, fact, _rows(standing), text, reader)
    return found


def _of_a_list(session: Session, fact: str, rows: list[Row], text: str, reader: Reader) -> list[FactReading]:
    for start, end in [*sentences(text), (0, len(text))]:
        said = text[start:end]
        named = [c for c in calls(session, said, [fact]) if c.entry is not None]
        for change in (_another_name, _another_day, _the_only_one):
            after = change(session, fact, rows, named, said, reader)
            if after is not None and after != rows:
                value: list[Json] = [row.get(_BARE, row) for row in after]
                return [FactReading(fact, value, start, end, "correction", confirm=True)]
    return []


def _rows(entries: list[Json]) -> list[Row]:
    """The things of a list with what is known of them; some lists hold mere names."""
    return [entry if isinstance(entry, dict) else {_BARE: entry} for entry in entries]


def _masked(said: str, named: Sequence[Call]) -> str:
    masked = fold(said)
    for call in named:
        masked = masked[: call.start] + _NAME * (call.end - call.start) + masked[call.end :]
    return masked


def _told(session: Session, fact: str, said: str, reader: Reader) -> list[Row]:
    context = Context(session.today, session.language, (fact,), "", {})
    for reading in reader.read(said, context).facts:
        if reading.fact == fact and isinstance(reading.value, list):
            return _rows(reading.value)
    return []


def _another_name(
    session: Session, fact: str, rows: list[Row], named: Sequence[Call], said: str, reader: Reader
) -> list[Row] | None:
    """The rows with the right name for the wrong one."""
    if len({c.entry for c in named}) != 1 or words.CHANGES_NOW.search(fold(said)):
        return None
    masked = _masked(said, named)
    wrong = words.NOT_IT.search(masked) or words.IS_ANOTHER.search(masked)
    if wrong is None:
        return None
    rest = said[: wrong.start()] + "," + " " * (wrong.end() - wrong.start() - 1) + said[wrong.end() :]
    new = _told(session, fact, rest, reader)
    if len(new) != 1 or any(entry_name(new[0]) == entry_name(row) for row in rows):
        return None
    old = named[0].entry
    kept: list[Row] = [{key: row[key] for key in _KEPT if key in row} for row in rows]
    return [{**new[0], **keep} if entry_name(row) == old else row for row, keep in zip(rows, kept, strict=True)]


def _another_day(
    session: Session, fact: str, rows: list[Row], named: Sequence[Call], said: str, reader: Reader
) -> list[Row] | None:
    """The rows with the day that is told of one of them, where nothing else is told."""
    definition = session.definition(fact)
    if not _has_day(definition):
        return None
    entries = {(c.entry, c.nth) for c in named}
    whole = [c for c in calls(session, said, [fact]) if c.entry is None]
    if len(entries) != 1 and not (not entries and whole and len(rows) == 1):
        return None
    plain = words.COUNT_BACK.sub(lambda m: f"{m['rest']} ago", fold(said))
    if not words.DAY.search(plain) or set(_left(said, [*named, *whole])) - words.DAY_BESIDE:
        return None
    day = _day_in(plain, reader, Context(session.today, session.language, (fact,), "", {}))
    ahead = isinstance(day, str) and day > session.today.isoformat()[: len(day)]
    if not isinstance(day, str) or ahead != definition.future:
        return None
    entry, nth = next(iter(entries), (entry_name(rows[0]), None))
    hits = [p for p, row in enumerate(rows) if (p == nth if nth is not None else entry_name(row) == entry)]
    return [{**row, "date": day} if p == hits[0] else row for p, row in enumerate(rows)] if len(hits) == 1 else None


def _day_in(said: str, reader: Reader, context: Context) -> Json:
    """The day that is told: of two that mean the same, as "two years ago, 2024", the one that is named."""
    day = reader.read_kind("date", said, context)
    if isinstance(day, str):
        return day
    parts = [part for part in said.split(",") if not words.NOT_SO.search(part)]
    days = [day for part in parts if isinstance(day := reader.read_kind("date", part, context), str)]
    return days[-1] if days and len({day[:4] for day in days}) == 1 else None


def _left(said: str, named: Sequence[Call]) -> list[str]:
    """The words beside the names and the day."""
    rest = words.COUNT_BACK.sub(" ago", _masked(said, named))
    return re.findall(r"[a-z]+", words.DAY.sub(" ", rest))


def _has_day(definition: FactDefinition) -> bool:
    return isinstance(definition.item, dict) and "date" in definition.item


def _is_asked(session: Session, entry: str, said: str, reader: Reader) -> bool:
    """Is a thing the answer to the list that is open: "only the Benlysta of those"?"""
    lists = [f for f in session.asking.facts if session.definition(f).kind == "list"]
    return any(entry_name(row) == entry for f in lists for row in _told(session, f, said, reader))


def _the_only_one(
    session: Session, fact: str, rows: list[Row], named: Sequence[Call], said: str, reader: Reader
) -> list[Row] | None:
    """The one thing that is said to be all there is; a thing that stands twice stands once then."""
    if "status" in rows[0] and session.asking.kind not in _READ_BACK and not words.CORRECTS.match(fold(said)):
        return None  # "nothing planned, just the Benlysta" is about the question that is open
    masked = _masked(said, named)
    if len({c.entry for c in named}) == 1 and words.ONLY.search(masked) and len(named) == 1:
        kept = [row for row in rows if entry_name(row) == named[0].entry]
        return kept if len(kept) < len(rows) and not _is_asked(session, str(named[0].entry), said, reader) else None
    if fact == _OPERATIONS and words.ONLY_ONE.search(fold(said)) and words.OPERATED.search(fold(said)):
        once = {entry_name(row): row for row in reversed(rows)}
        return list(once.values()) if len(once) == 1 else None
    return None
