"""Leaves untaken what is told of health before somebody agreed to be asked: "I have class 4 nephritis, can I join?"."""

from __future__ import annotations

from collections.abc import Iterable

from prescreen.reading.found import Found
from prescreen.reading.model import Context

_AGREES, _WHO = "prescreen_consent", "respondent"
_OF_WHO_WRITES = frozenset({_AGREES, _WHO, "carer_authorised", "can_sign_consent", "age_years", "date_of_birth"})
"""Told so that nobody is asked who must not be; nothing of it is about health."""


def without_health(found: Iterable[Found], context: Context) -> list[Found]:
    """What may be taken at the question for consent: all beside a yes, or who answers; else nothing of health."""
    found = list(found)
    if _AGREES not in context.asked or any((f.fact == _AGREES and f.value == "yes") or f.fact == _WHO for f in found):
        return found
    return [f for f in found if f.fact in _OF_WHO_WRITES]
