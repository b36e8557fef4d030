"""Takes the politeness off both ends of a message: "Hi! um, no, thanks lol" says "no"."""

from __future__ import annotations

import re

from prescreen.reading.lexicon import acts as words
from prescreen.reading.text import Text

_OPENING = re.compile(words.OPENING)
_CLOSING = re.compile(words.CLOSING)
_SOMETHING = re.compile(r"[a-z0-9]")


def trimmed(text: Text) -> Text:
    """The message without its opening and closing words, if anything is left.

    >>> from prescreen.reading.text import normalise
    >>> trimmed(normalise("Hi! um, no, thanks lol")).norm
    'no'
    """
    start, end = 0, len(text.norm)
    if (closing := _CLOSING.search(text.norm)) and _SOMETHING.search(text.norm[: closing.start()]):
        end = closing.start()
    if (opening := _OPENING.match(text.norm)) and _SOMETHING.search(text.norm[opening.end() : end]):
        start = opening.end()
    return text.part(start, end) if (start, end) != (0, len(text.norm)) else text
