"""An operation of which nobody said if it was done or is to come: noted once, and placed by the day that is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from prescreen.facts.answers import UNKNOWN, Json
from prescreen.facts.dates import parse_date
from prescreen.interview.called import entry_name, fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon.not_yet_done import NOT_YET
from prescreen.interview.session import Session
from prescreen.reading import Context, Reader

_DONE: Final = "surgeries_recent"
_PLANNED: Final = "surgery_planned"
_LEFT_OPEN: Final = "left_open"
"""How an answer is kept that nobody gave: only the day of an operation tells if one is planned."""


def noted_once(session: Session, heard: Heard) -> Heard:
    """What was heard, an operation without a day that was read as done and as planned only as done: "hernia repair"."""
    rows = {r.fact: r.value for r in heard.facts if r.fact in (_DONE, _PLANNED) and isinstance(r.value, list)}
    both = _undated(rows.get(_DONE, [])) & _undated(rows.get(_PLANNED, []))
    if not both:
        return heard
    session.state.done_or_ahead = sorted(both)
    planned = [row for row in rows[_PLANNED] if entry_name(row) not in both]
    facts = [replace(r, value=planned) if r.fact == _PLANNED else r for r in heard.facts]
    return replace(heard, facts=tuple(r for r in facts if r.fact != _PLANNED or planned))


def is_open(session: Session, fact: str, name: str) -> bool:
    """Is it not known of an operation if it was done?"""
    return fact == _DONE and name in session.state.done_or_ahead


def waits_for_a_day(session: Session, fact: str) -> bool:
    """Is an operation of this list yet to be placed? It is read back then, and not before."""
    rows = session.answers.get(fact)
    return isinstance(rows, list) and any(is_open(session, fact, entry_name(row)) for row in rows)


def leave_open(session: Session, *, noted: bool) -> None:
    """Leave it open if an operation is planned, as one was noted now that may be: that box was not left empty."""
    if noted and waits_for_a_day(session, _DONE) and session.answers.get(_PLANNED) == []:
        session.set(_PLANNED, UNKNOWN, reader=_LEFT_OPEN)


def placed(session: Session, text: str, entry: int, reader: Reader) -> bool:
    """Put an operation where its day says: with those done, or with those planned; False where none is told."""
    rows = session.answers.get(_DONE)
    assert isinstance(rows, list)
    name, row = entry_name(rows[entry]), rows[entry]
    if NOT_YET.search(fold(text)):
        return _plan(session, entry, {"procedure": name})
    back, ahead = (_day(session, text, fact, reader) for fact in (_DONE, _PLANNED))
    if back is not None and parse_date(back).earliest > session.today:
        back, ahead = None, ahead or back
    if ahead is not None and parse_date(ahead).latest < session.today:
        back, ahead = back or ahead, None
    if back is None and ahead is None:
        return False
    if ahead is not None and (back is None or _off(ahead, session.today) < _off(back, session.today)):
        return _plan(session, entry, {"procedure": name, "date": ahead})
    assert isinstance(row, dict)
    session.set(_DONE, [*rows[:entry], {**row, "date": back}, *rows[entry + 1 :]], reader="detail")
    _settle(session, name)
    if session.read_by(_PLANNED) == _LEFT_OPEN and not session.state.done_or_ahead:
        session.set(_PLANNED, [], reader="detail")
    return True


def _plan(session: Session, entry: int, row: dict[str, Json]) -> bool:
    done, planned = session.answers.get(_DONE), session.answers.get(_PLANNED)
    assert isinstance(done, list)
    session.state.detailed.append(_PLANNED)
    session.set(_DONE, [*done[:entry], *done[entry + 1 :]], reader="detail")
    session.set(_PLANNED, [*(planned if isinstance(planned, list) else []), row], reader="detail")
    _settle(session, entry_name(row))
    return True


def _settle(session: Session, name: str) -> None:
    """One is placed; where another waits, its day is asked next."""
    state = session.state
    state.done_or_ahead.remove(name)
    if state.done_or_ahead:
        state.detailed = [f for f in state.detailed if f != _DONE]


def _day(session: Session, text: str, fact: str, reader: Reader) -> str | None:
    day = reader.read_kind("date", text, Context(session.today, session.language, (fact,), "", session.answers))
    return day if isinstance(day, str) else None


def _off(day: str, today: date) -> int:
    return abs((parse_date(day).earliest - today).days)


def _undated(rows: list[Json]) -> set[str]:
    return {entry_name(row) for row in rows if isinstance(row, dict) and "date" not in row}
