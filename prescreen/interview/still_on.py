"""Medicines that were just noted as stopped and are taken, said without their names: "Not stopped!! I'm on both"."""

from __future__ import annotations

import re
from typing import Any, Final

from prescreen.interview.called import calls, fold
from prescreen.interview.lexicon import still_taken as words
from prescreen.interview.session import Session
from prescreen.interview.taking_back import sentences
from prescreen.reading import FactReading

_MEDICINES: Final = "immunosuppressants"
_OF_AN_END: Final = frozenset({"last_dose_date", "stopped_on", "date"})
_STOPPED, _CURRENT = "stopped", "current"
_PAIR: Final = 2
_NOT_STOPPED, _BOTH, _ALL = re.compile(words.NOT_STOPPED), re.compile(words.BOTH), re.compile(words.ALL)
_OF_MEDICINES: Final = re.compile(words.OF_MEDICINES)
_OVER: Final = re.compile(words.OVER_AFTER_ALL)


def still_on(session: Session, text: str) -> list[FactReading]:
    """The medicines as they are after such a message; nothing where it may be one of several."""
    standing = session.answers.get(_MEDICINES)
    if not isinstance(standing, list) or "?" in text:
        return []
    just_told = _MEDICINES in session.state.recent and session.state.turns - session.state.recent_turn <= 1
    if not just_told and not _OF_MEDICINES.search(fold(text)):
        return []
    if any(c.entry is not None for c in calls(session, text, [_MEDICINES])):
        return []
    rows: list[dict[str, Any]] = [dict(row) for row in standing if isinstance(row, dict)]
    if len(rows) != len(standing):
        return []
    said = [(s, e) for s, e in sentences(text) if _NOT_STOPPED.search(fold(text[s:e]))]
    if said:
        return _changed(rows, _STOPPED, _CURRENT, fold(text), (said[0][0], said[-1][1]))
    if _OVER.fullmatch(fold(text)) and "停" in text:
        return _changed(rows, _CURRENT, _STOPPED, fold(text), (0, len(text)))
    return []


def _changed(rows: list[dict[str, Any]], old: str, new: str, said: str, place: tuple[int, int]) -> list[FactReading]:
    meant = [row for row in rows if row.get("status") == old]
    several = (_BOTH.search(said) and len(meant) == _PAIR) or _ALL.search(said)
    if not meant or (len(meant) > 1 and not several):
        return []
    value: list[Any] = [
        {**{k: v for k, v in row.items() if k not in _OF_AN_END or new == _STOPPED}, "status": new}
        if row in meant
        else row
        for row in rows
    ]
    return [FactReading(_MEDICINES, value, *place, "correction", confirm=True)]
