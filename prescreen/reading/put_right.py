"""Leaves out of a message what it puts right itself: a wrong name, day or dose, and what was made up."""

from __future__ import annotations

import re

from prescreen.reading.called_off import called_off
from prescreen.reading.dates import DateReader
from prescreen.reading.lexicon.amounts import DOSE_LINK
from prescreen.reading.lexicon.corrections import ASKER, MADE_UP
from prescreen.reading.mentions import MentionReader
from prescreen.reading.model import Context
from prescreen.reading.redosed import redosed
from prescreen.reading.renamed import renamed, says_again
from prescreen.reading.retold import redated
from prescreen.reading.text import Text

_MADE_UP, _ASKER = re.compile(MADE_UP), re.compile(ASKER)
_MENDS = re.compile(rf"{DOSE_LINK}\d")
_NAMED = ("vaccine", "procedure", "drug")
"""Kinds of things whose name is put right in the same breath."""
_MAY_BE_OFF = re.compile(r"off\b|cancel|scrap|fell through|no longer|not happening|against|backed|anul|suspend")


class PutRightReader:
    """Made once for all facts of one language."""

    def __init__(self, mentions: MentionReader, dates: DateReader) -> None:
        self._mentions = mentions
        self._dates = dates

    def without_wrong(self, text: Text, context: Context) -> Text:
        """The message with only what it means to say in the end."""
        text = text.without([m.span() for m in _ASKER.finditer(text.norm)])
        if amended := redated(text, self._dates.find(text, context.today)):
            text = text.without(amended)
        if _MENDS.search(text.norm) and (drugs := self._mentions.find("drug", text, guess=False)):
            text = text.without(redosed(text, drugs, context.language))
        return self._with_right_names(text.without([m.span() for m in _MADE_UP.finditer(text.norm)]), context)

    def called_off(self, text: Text) -> tuple[int, int] | None:
        """Where an operation is told that will not be done after all."""
        if not _MAY_BE_OFF.search(text.norm):
            return None
        return called_off(text, self._mentions.find("procedure", text, guess=False))

    def _with_right_names(self, text: Text, context: Context) -> Text:
        """The message without names that it puts right itself, and without the "no" of "no, I said the MMR"."""
        for kind in _NAMED:
            named = self._mentions.find(kind, text, guess=False)
            if again := says_again(text, named):
                text = text.without(again)
            if len(named) > 1 and (wrong := renamed(text, named, self._dates.find(text, context.today))):
                text = text.without(wrong)
        return text
