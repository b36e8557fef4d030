"""What was just noted is another person's, said without its name: "no that was my brother not me"."""

from __future__ import annotations

from typing import Final

from prescreen.facts.answers import DECLINED, UNKNOWN
from prescreen.interview.called import fold
from prescreen.interview.lexicon.somebody_else import ANOTHERS
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change, nothing
from prescreen.reading import FactReading

_ITSELF: Final = "self"
_ILLNESSES: Final = frozenset({"enum", "list", "record"})


def somebody_elses(session: Session, text: str) -> list[FactReading]:
    """The one thing that was told in the turn before, taken back; nothing where it may be one of several."""
    if session.answers.get("respondent", _ITSELF) != _ITSELF or ANOTHERS.fullmatch(fold(text.strip())) is None:
        return []
    if session.state.turns - session.state.recent_turn > 1:
        return []
    told = [f for f in session.state.recent if _tells(session, f)]
    if len(told) != 1:
        return []
    value = nothing(session.definition(told[0]))
    return [] if value is None else [FactReading(told[0], value, 0, len(text), "correction", confirm=True)]


def _tells(session: Session, fact: str) -> bool:
    if fact not in session.answers or fact in session.asking.facts or not may_change(session, fact):
        return False
    definition = session.definition(fact)
    return definition.kind in _ILLNESSES and session.answers[fact] not in (UNKNOWN, DECLINED, nothing(definition))
