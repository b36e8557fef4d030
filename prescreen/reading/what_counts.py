"""Takes of a message what counts for a question about one value: its conclusion, what is now, what is meant."""

from __future__ import annotations

from prescreen.facts import FactDefinition
from prescreen.reading.concluded import conclusion
from prescreen.reading.irony import sincere
from prescreen.reading.now_and_then import what_is
from prescreen.reading.text import Text

_BARE_VALUES = frozenset({"yes", "no", "unsure"})
_OF_NOW, _EVER = frozenset({"venous_access"}), frozenset({"lupus_nephritis"})
"""Facts that ask for what is, and one with the same values that asks whether it ever was."""
_BY_REASONS = frozenset({"pregnancy_possible", "can_cause_pregnancy"})
"""What somebody concludes here says less than why: a coil makes no pregnancy impossible."""


def what_counts(fact: str, definition: FactDefinition, text: Text) -> Text | None:
    """The part of a message that counts; None where all of it does."""
    summed_up = definition.values.keys() <= _BARE_VALUES
    part = conclusion(text) if summed_up and fact not in _BY_REASONS else None
    if part is None and (summed_up or fact in _OF_NOW) and fact not in _EVER:
        part = what_is(text)
    return part or sincere(text)
