"""Says back what was just taken, and that medicines go on as they are."""

from __future__ import annotations

from typing import Final

from prescreen.interview.hearing import Taken
from prescreen.interview.session import Session

MANY: Final = 3
"""So many things that are not there are read back in one go."""
_READ_BACK: Final = frozenset({"review", "which"})
_NAMED_BY_QUESTION: Final = frozenset({"basics", "lupus", "medicines", "willingness"})
"""Groups of facts that are no things which one has or has not."""


def say_back(session: Session, taken: Taken) -> None:
    """Say once, in one short sentence, what was taken; very private things are not named."""
    shown = [f for f in taken.read_back if session.definition(f).sensitivity != "very_private" and f in session.answers]
    private = [f for f in taken.read_back if session.definition(f).sensitivity == "very_private"]
    if any(session.definition(f).sensitivity == "very_private" for f in taken.corrected):
        session.tell("corrected_private")
    elif private and session.asking.kind in _READ_BACK:
        session.tell("private_as_said")
    if not shown:
        return
    shown = _with_what_was_asked(session, taken, shown)
    key = "noted_correction" if taken.corrected else "noted"
    absent = [f for f in shown if _is_absent(session, f)]
    if len(absent) < MANY:
        absent = []
    told = [(f, session.answers[f]) for f in shown if f not in absent]
    anew = [(f, v) for f, v in told if f not in taken.corrected]
    if taken.corrected and 0 < len(anew) < len(told) and not absent:
        session.tell(key, what=session.speech.read_back([(f, v) for f, v in told if f in taken.corrected]))
        key, told = "noted", anew  # what was not answered before has not been changed
    session.tell(key, what=session.speech.read_back(told, absent))


def _with_what_was_asked(session: Session, taken: Taken, shown: list[str]) -> list[str]:
    """The answers to say back, led by the asked one where only what follows from it would be said: a womb taken out."""
    groups = {session.definition(f).group for f in shown}
    asked = [f for f in taken.facts if f in session.asking.facts and session.definition(f).group in groups]
    if set(asked) & set(shown):
        return shown
    return [*(f for f in asked if session.definition(f).sensitivity != "very_private"), *shown]


def _is_absent(session: Session, fact: str) -> bool:
    """Is a thing that a summary can name said not to be there?"""
    definition, value = session.definition(fact), session.answers[fact]
    if definition.group in _NAMED_BY_QUESTION:
        return False
    return value in ([], "none") or (value == "no" == definition.no)


def reassure(session: Session, taken: Taken) -> None:
    """Everyone who names a medicine is told to keep taking it (rule R06)."""
    for fact in taken.facts:
        value = session.answers.get(fact)
        if session.definition(fact).group == "medicines" and isinstance(value, list) and value:
            session.tell("keep_medicines")
            return
