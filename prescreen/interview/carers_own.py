"""Leaves out the age that a carer tells of themselves once the patient's stands: "it says 'your age', I am 44"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon import carers_own as words
from prescreen.interview.session import Session
from prescreen.reading.model import CARERS

_AGE: Final = "age_years"
_OWN: Final = re.compile(words.OWN_AGE)


def without_own_age(session: Session, heard: Heard) -> Heard:
    """What was heard without the carer's age; "I'm 72, not 71" is said for the patient who was noted as 71."""
    standing = session.answers.get(_AGE)
    if heard.picked or not isinstance(standing, int):
        return heard
    if session.answers.get("respondent") not in CARERS:
        return heard
    said = fold(heard.text)
    own = [m.span() for m in _OWN.finditer(said) if int(m["years"] or m["age"]) != standing]
    if not own or re.search(words.DENIED.format(age=standing), said):
        return heard
    text = heard.text
    for start, end in own:
        text = text[:start] + " " * (end - start) + text[end:]
    facts = tuple(r for r in heard.facts if r.fact != _AGE or not any(a <= r.start < b for a, b in own))
    return replace(heard, text=text, facts=facts)
