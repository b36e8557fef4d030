"""Hears of thoughts of death or self-harm that have come back, whatever the years since they were first there."""

from __future__ import annotations

import re

from prescreen.reading.lexicon import thoughts_back as words
from prescreen.reading.together import Together

_NEVER = "(?!)"
_SHORT = 90
_ASKED = re.compile(r"\bending your life\b|\bquitarse la vida\b|\bsuicid|\bharm(?:ing)? yourself\b|\bhacerse dano\b")


class ThoughtsBack:
    """Made once."""

    def __init__(self) -> None:
        frame = (words.ENGLISH_OVER, _NEVER, words.ENGLISH_SUPPOSED, _NEVER)
        self._named, self._of_them = Together(words.ENGLISH, *frame), Together(words.OF_THEM, *frame)
        self._answered, self._answered_abroad = re.compile(words.ANSWERED), re.compile(words.ANSWERED_ABROAD)
        frame = (words.SPANISH_OVER, _NEVER, words.SPANISH_SUPPOSED, _NEVER)
        self._abroad = Together((*words.SPANISH, *words.PLACES_ABROAD), *frame)

    def told(self, norm: str, abroad: str, question: str) -> bool:
        """Does a message say so? `norm` is read as English, `abroad` as Spanish without accents.

        >>> ThoughtsBack().told("i tried in march and the thoughts are back", "", "")
        True
        >>> ThoughtsBack().told("i tried in 1998, the thoughts never came back", "", "")
        False
        """
        if self._named.found(norm) or self._abroad.found(abroad):
            return True
        if _ASKED.search(question.lower()) is None:
            return False
        return self._of_them.found(norm) or self._answers(norm, abroad)

    def _answers(self, norm: str, abroad: str) -> bool:
        """Does a short message answer the question about such thoughts with a yes of some kind: "every morning"?"""
        if len(norm) > _SHORT:
            return False
        return self._answered.search(norm) is not None or self._answered_abroad.search(abroad) is not None
