"""Whether a planned operation is done asleep, put right of one that is noted: "the wisdom teeth is just numbing"."""

from __future__ import annotations

import re
from typing import Any, Final

from prescreen.interview.called import calls, entry_name, fold
from prescreen.interview.lexicon import sleep_put_right as words
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change, segments
from prescreen.reading import FactReading

_PLANNED: Final = "surgery_planned"
_HOW: Final = "anesthesia"
_AWAKE, _ASLEEP = re.compile(words.AWAKE), re.compile(words.ASLEEP)
_OPERATION, _DOUBTED = re.compile(words.OPERATION), re.compile(words.DOUBTED)


def sleep_put_right(session: Session, text: str) -> list[FactReading]:
    """The planned operations as they are after a piece that says of one of them how it is done."""
    standing = session.answers.get(_PLANNED)
    if not isinstance(standing, list) or not standing or "?" in text or _PLANNED in session.asking.facts:
        return []
    if not may_change(session, _PLANNED) or not all(isinstance(row, dict) for row in standing):
        return []
    for start, end in segments(text):
        said = fold(text[start:end])
        how = _how(said)
        named = {c.entry for c in calls(session, text[start:end], [_PLANNED]) if c.entry is not None}
        if not named and len(standing) == 1 and _OPERATION.search(said):
            named = {entry_name(standing[0])}
        if how is None or len(named) != 1:
            continue
        rows: list[dict[str, Any]] = [dict(row) for row in standing if isinstance(row, dict)]
        value: list[Any] = [{**row, _HOW: how} if entry_name(row) in named else row for row in rows]
        if value != standing:
            return [FactReading(_PLANNED, value, start, end, "correction", confirm=True)]
    return []


def _how(said: str) -> str | None:
    awake = _AWAKE.search(said)
    asleep = _ASLEEP.search(_AWAKE.sub(" ", said))
    if _DOUBTED.search(said) or (awake is None) == (asleep is None):
        return None
    return "local" if awake is not None else "general"
