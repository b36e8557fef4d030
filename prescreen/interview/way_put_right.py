"""The way in which a medicine is taken, put right: "my imuran isn't topical", "why topical? imuran is a pill"."""

from __future__ import annotations

import re
from typing import Any, Final

from prescreen.interview.called import calls, entry_name, fold
from prescreen.interview.lexicon import way_put_right as words
from prescreen.interview.session import Session
from prescreen.interview.taking_back import sentences
from prescreen.reading import FactReading

_MEDICINES: Final = "immunosuppressants"
_ORAL, _TOPICAL = "oral", "topical"
_NOT, _PILL, _IT = re.compile(words.NOT_THIS_WAY), re.compile(words.A_PILL), re.compile(words.IT_IS_A_PILL)


def way_put_right(session: Session, text: str) -> list[FactReading]:
    """The medicines as they are after such a message; a way that is only denied is not known any more."""
    standing = session.answers.get(_MEDICINES)
    if not isinstance(standing, list) or _MEDICINES in session.asking.facts:
        return []
    rows: list[dict[str, Any]] = [dict(row) for row in standing if isinstance(row, dict)]
    if len(rows) != len(standing):
        return []
    for start, end in sentences(text):
        said = text[start:end]
        named = [c for c in calls(session, said, [_MEDICINES]) if c.entry is not None]
        if len({c.entry for c in named}) != 1 or "?" in said:
            continue
        after = fold(said)[named[-1].end :]
        pill = _PILL.match(after) is not None
        denied = _NOT.match(after) is not None
        pill = pill or (denied and _IT.search(fold(text[start:])) is not None)
        changed = [_by(row, pill=pill) if entry_name(row) == named[0].entry else row for row in rows]
        if (pill or denied) and changed != rows:
            value: list[Any] = list(changed)
            return [FactReading(_MEDICINES, value, start, end, "correction", confirm=True)]
    return []


def _by(row: dict[str, Any], *, pill: bool) -> dict[str, Any]:
    """A medicine that had another way, by mouth or in a way not known; an ointment by its name stays as it is."""
    if "route" not in row or entry_name(row).startswith(_TOPICAL):
        return row
    other = {key: part for key, part in row.items() if key != "route"}
    return {**other, "route": _ORAL} if pill else other
