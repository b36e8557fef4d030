"""Tells who says that something is wrong and not what: "That's wrong, some of it"."""

from __future__ import annotations

from prescreen.reading.lexicon.only_protests import PROTEST
from prescreen.reading.text import Text


def only_protests(text: Text) -> bool:
    """Is it only said that something is wrong? No answer is read from it.

    >>> from prescreen.reading.text import normalise
    >>> only_protests(normalise("That's wrong, some of it")), only_protests(normalise("that's wrong, I am 34"))
    (True, False)
    """
    return PROTEST.fullmatch(text.norm) is not None
