"""Hears of an emergency that is happening now; what was, what is only supposed and what is denied is none."""

from __future__ import annotations

import re

from prescreen.reading.denied_before import denied_before
from prescreen.reading.lexicon import emergency as words
from prescreen.reading.lexicon import overdose, signs
from prescreen.reading.sieve import Patterns
from prescreen.reading.text import Text

_TURNED = re.compile(r"^.*\b(?:but|although|except|however)\b")
_NEAR = 60


class EmergencyReader:
    """Compiled once, used for every message."""

    def __init__(self) -> None:
        self._signs = Patterns((*words.EMERGENCY, *overdose.OVERDOSE, *words.GRAMMAR))
        self._overdose = Patterns(overdose.OVERDOSE)
        self._past, self._now = re.compile(words.EMERGENCY_PAST), re.compile(words.EMERGENCY_NOW)
        self._supposed, self._calm = re.compile(words.SUPPOSED), re.compile(signs.CALM)
        self._asks_history, self._told = re.compile(words.ASKS_HISTORY), re.compile(words.TOLD)
        self._of_an_allergy, self._cared_for = re.compile(words.OF_AN_ALLERGY), re.compile(words.CARED_FOR)
        self._told_of_care, self._just_now = re.compile(words.TOLD_OF_CARE), re.compile(signs.NOW)

    def told(self, norm: str, text: Text, question: str) -> bool:
        """Does a message tell of an emergency? `norm`: of `text`, without idioms."""
        for match in self._signs.matches(norm):
            first, last = text.sentence_at(match.start())
            sentence = norm[first:last]
            before = _TURNED.sub("", norm[max(first, match.start() - _NEAR) : match.start()])
            if denied_before(before, match.group()) or self._supposed.search(sentence.lstrip()):
                continue
            rest = sentence[: match.start() - first] + " " + sentence[match.end() - first :]
            if self._past.search(rest) and not self._now.search(self._calm.sub("", rest)):
                continue
            if self._asks_for_history(question) and self._told.match(match.group()) and not self._now.search(rest):
                continue
            return True
        return False

    def is_overdose(self, norm: str) -> bool:
        """Was too much swallowed?"""
        return self._overdose.found(norm)

    def is_history(self, norm: str, question: str) -> bool:
        """Is it an answer to "did you ever", or an allergy that was treated then, without a word of the present?"""
        treated = self._of_an_allergy.search(norm) is not None and self._cared_for.search(norm) is not None
        asked = self._asks_for_history(question)
        told = (asked and self._told.match(norm)) or (treated and self._told_of_care.match(norm))
        return bool(told) and self._now.search(norm) is None and self._just_now.search(norm) is None

    def _asks_for_history(self, question: str) -> bool:
        return self._asks_history.search(question.lower()) is not None
