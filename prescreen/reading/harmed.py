"""Hears that a medicine or treatment does harm to the person: what suffers, from what, and that it is so now."""

from __future__ import annotations

import re

from prescreen.reading.lexicon import harm, raised_doses
from prescreen.reading.sieve import Patterns
from prescreen.reading.text import Text
from prescreen.reading.written import bare, one_line

_LONGEST = 400
_SHORT = 120
_SENTENCE = re.compile(r"[.!?;\n。！？；]+")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")


class Harmed:
    """Compiled once. A report names a medicine and what suffers, in one sentence."""

    def __init__(self) -> None:
        self._tells, self._told = Patterns(harm.TELLS), Patterns(harm.TOLD)
        self._not, self._mild = re.compile(harm.NOT), re.compile(harm.MILD)
        self._spanish, self._not_spanish = Patterns(harm.TELLS_ES), re.compile(harm.NOT_ES)
        self._chinese, self._not_chinese = Patterns(harm.TELLS_ZH), re.compile(harm.NOT_ZH)
        self._grave = re.compile(harm.GRAVE)
        self._in_study, self._in_study_abroad = Patterns(harm.IN_STUDY), Patterns(harm.IN_STUDY_ES)
        self._not_in_study = re.compile(harm.NOT_IN_STUDY)
        self._not_in_study_abroad = re.compile(harm.NOT_IN_STUDY_ES)
        self._since_it, self._since_it_abroad = Patterns(harm.SINCE_IT), Patterns(harm.SINCE_IT_ES)
        self._raised, self._raised_abroad = Patterns(raised_doses.RAISED), Patterns(raised_doses.RAISED_ES)
        self._study_asked = re.compile(harm.STUDY_ASKED)

    def is_now(self, text: Text, question: str = "") -> bool:
        """Is harm told of that is there now?

        >>> from prescreen.reading.text import normalise
        >>> Harmed().is_now(normalise("cellcept is giving me cramps"))
        True
        >>> Harmed().is_now(normalise("does cellcept give people cramps"))
        False
        """
        return (
            self._in_english(text, self._tells)
            or self._abroad(text)
            or self.in_study(text, question)
            or self.since_raised(text)
        )

    def since_raised(self, text: Text) -> bool:
        """Has something begun since there is more of a medicine?

        >>> from prescreen.reading.text import normalise
        >>> Harmed().since_raised(normalise("tacrolimus. they doubled it last week and now I shake"))
        True
        >>> Harmed().since_raised(normalise("tacrolimus. they doubled it last week and I feel better"))
        False
        """
        return self._raised.found(one_line(text.norm)) or self._raised_abroad.found(one_line(_plain(text)))

    def in_study(self, text: Text, question: str = "") -> bool:
        """Has something begun with what is given in a study, also in an answer to the question about studies?

        >>> from prescreen.reading.text import normalise
        >>> Harmed().in_study(normalise("I got the trial infusion in May. Since then my ankles swell"))
        True
        >>> Harmed().in_study(normalise("will the trial infusion make my ankles swell"))
        False
        """
        asked = len(text.norm) <= _SHORT and self._study_asked.search(question.lower()) is not None
        said = text.norm[:_LONGEST]
        if self._in_study.found(said) or (asked and self._since_it.found(said)):
            return not self._not_in_study.search(said)
        plain = _plain(text)
        if self._in_study_abroad.found(plain) or (asked and self._since_it_abroad.found(plain)):
            return not self._not_in_study_abroad.search(plain)
        return False

    def was(self, text: Text) -> bool:
        """Is harm told of as something that was, without a word that it is over?"""
        return self._in_english(text, self._told)

    def may_be_grave(self, text: Text) -> bool:
        """Is there a word beside it that may make it an emergency?"""
        return self._grave.search(text.norm) is not None or self._grave.search(_plain(text)) is not None

    def _in_english(self, text: Text, patterns: Patterns) -> bool:
        for start, end in text.sentences:
            said = text.norm[start:end][:_LONGEST]
            if self._not.search(said) or self._mild.search(said):
                continue
            if patterns.found(said):
                return True
        return False

    def _abroad(self, text: Text) -> bool:
        for said in _SENTENCE.split(_plain(text)):
            patterns, exceptions = (
                (self._chinese, self._not_chinese) if _CHINESE.search(said) else (self._spanish, self._not_spanish)
            )
            if patterns.found(said) and not exceptions.search(said):
                return True
        return False


def _plain(text: Text) -> str:
    return bare(text.raw[:_LONGEST])
