"""An operation that was noted as done and is only planned: "no it hasn't happened, I'm on the waiting list"."""

from __future__ import annotations

from typing import Any, Final

from prescreen.interview.called import calls, entry_name, fold
from prescreen.interview.lexicon.not_yet_done import NOT_YET, OTHER_THING
from prescreen.interview.session import Session
from prescreen.reading import FactReading

_DONE: Final = "surgeries_recent"
_PLANNED: Final = "surgery_planned"
_READ_BACK: Final = frozenset({"review", "which"})
_STILL_RECENT: Final = 2


def not_yet_done(session: Session, text: str) -> list[FactReading]:
    """Both lists as they are then; nothing where it may be another operation, or another thing."""
    standing, planned = session.answers.get(_DONE), session.answers.get(_PLANNED)
    said = fold(text)
    if not isinstance(standing, list) or not standing or "?" in text or NOT_YET.search(said) is None:
        return []
    if OTHER_THING.search(said) or _PLANNED not in session.trial.facts:
        return []
    named = calls(session, text, [_DONE])
    entries = {c.entry for c in named if c.entry is not None}
    recent = _DONE in session.state.recent and session.state.turns - session.state.recent_turn <= _STILL_RECENT
    if not (named or recent or session.asking.kind in _READ_BACK or _DONE in session.asking.facts):
        return []
    meant = [row for row in standing if entry_name(row) in entries] if entries else standing
    if len(meant) != 1:
        return []
    ahead = planned if isinstance(planned, list) else []
    name = entry_name(meant[0])
    found: list[tuple[str, Any]] = [(_DONE, [row for row in standing if row is not meant[0]])]
    if all(entry_name(row) != name for row in ahead):
        found.append((_PLANNED, [*ahead, {"procedure": name}]))
    return [FactReading(fact, value, 0, len(text), "correction", confirm=True) for fact, value in found]
