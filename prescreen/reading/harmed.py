"""Hears that a medicine or treatment does harm to the person: what suffers, from what, and that it is so now."""

from __future__ import annotations

import re
import unicodedata

from prescreen.reading.lexicon import harm
from prescreen.reading.sieve import Patterns
from prescreen.reading.text import Text

_LONGEST = 400
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

    def is_now(self, text: Text) -> bool:
        """Is harm told of that is there now?

        >>> from prescreen.reading.text import normalise
        >>> Harmed().is_now(normalise("cellcept gives me cramps"))
        True
        >>> Harmed().is_now(normalise("does cellcept give people cramps"))
        False
        """
        return self._in_english(text, self._tells) or self._abroad(text)

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
    folded = unicodedata.normalize("NFKD", text.raw[:_LONGEST].lower())
    return "".join(c for c in folded if not unicodedata.combining(c))
