"""Hears that a message is written for another person, whatever was asked: "I'm her mum", "contesto por mi papá"."""

from __future__ import annotations

import re

from prescreen.reading.lexicon import on_behalf as words
from prescreen.reading.text import Text
from prescreen.reading.written import bare

_MOST = 400


class OnBehalf:
    """Compiled once for one language."""

    def __init__(self, language: str) -> None:
        self._says, self._not = re.compile(words.ENGLISH), re.compile(words.NOT_ENGLISH)
        spanish = language == "es"
        self._dice = (re.compile(words.SPANISH), re.compile(words.NOT_SPANISH)) if spanish else None

    def says(self, text: Text) -> tuple[int, int] | None:
        """Where the message says that it is written for somebody else.

        >>> from prescreen.reading.text import normalise
        >>> OnBehalf("en").says(normalise("typing for my dad, he has lupus"))
        (0, 17)
        """
        return text.once((self, text.span(0, len(text.norm))), lambda: self._place(text))

    def _place(self, text: Text) -> tuple[int, int] | None:
        if len(text.norm) > _MOST:
            return None
        if self._dice is not None:
            plain = bare(text.written)
            if self._dice[0].search(plain) and not self._dice[1].search(plain):
                return 0, len(text.norm)
        hit = self._says.search(text.norm)
        return hit.span() if hit is not None and not self._not.search(text.norm) else None
