"""A plan for a baby that is taken back at another question: "we talked, we would wait with the baby a year after"."""

from __future__ import annotations

import re
from typing import Final

from prescreen.interview.called import fold
from prescreen.interview.lexicon import plans_put_off as words
from prescreen.interview.session import Session
from prescreen.interview.taking_back import sentences
from prescreen.reading import FactReading

_PLANS: Final = "plans_children_1yr"
_BABY, _PUT_OFF, _STILL = re.compile(words.BABY), re.compile(words.PUT_OFF), re.compile(words.STILL)


def plans_put_off(session: Session, text: str) -> list[FactReading]:
    """The plan as a no, where a yes stands and a sentence about a baby takes it back without an if."""
    if session.answers.get(_PLANS) != "yes" or _PLANS in session.asking.facts:
        return []
    for start, end in sentences(text):
        said = fold(text[start:end])
        if _BABY.search(said) and _PUT_OFF.search(said) and not _STILL.search(said):
            return [FactReading(_PLANS, "no", start, end, "correction", confirm=True)]
    return []
