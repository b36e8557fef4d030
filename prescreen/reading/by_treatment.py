"""Tells when a treatment that an answer rests on says nothing of the illness: refused, not taken up, or a mere time."""

from __future__ import annotations

import re

from prescreen.reading.mentions import MentionReader
from prescreen.reading.not_had import NotHadReader
from prescreen.reading.text import Text

_TREATED = "current_treated"
_BY_TREATMENT = {"depression": (_TREATED,), "dialysis": ("hemodialysis", "peritoneal", "past")}
"""Values that a treatment stands for, if it was given."""
_LOW, _ANTIDEPRESSANT = "depression", "antidepressant"
_MERE_TIME = re.compile(
    r"\W*(?:sometimes|often|always|now|at times|(?:every|some|most|these) days?|lately|still|right now)\W*"
)
"""A mere time, which tells of no treatment: "sometimes I feel low"."""


class TreatmentReader:
    """Made once for all facts."""

    def __init__(self, mentions: MentionReader) -> None:
        self._mentions = mentions
        self._not_had = NotHadReader()

    def belies(self, fact: str, value: str, text: Text, start: int, end: int, *, denied: bool) -> bool:
        """Does a value rest on a treatment that was none? `denied`: the value says that the illness is not there."""
        if value == _TREATED and _MERE_TIME.fullmatch(text.norm, start, end):
            return True
        if value in _BY_TREATMENT.get(fact, ()) and self._not_had.says_refused(text, start, end):
            return True
        if fact != _LOW or not denied:
            return False
        drugs = [d for d in self._mentions.find("drug", text) if _ANTIDEPRESSANT in d.term.classes]
        return any(self._not_had.says_refused(text, d.start, d.end) for d in drugs)
