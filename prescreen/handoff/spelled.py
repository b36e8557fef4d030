"""A name that is spelled, letter after letter: "okoye, o k o y e" is one name, and its letters are no other."""

from __future__ import annotations

import re
from typing import Final

_SPELLED: Final = re.compile(
    r"(?:(?P<word>[^\W\d_]{3,})[\s,:;(–—-]+"
    r"(?:(?:that['’]?s|that is|spelled|spelt|written|se escribe|o sea|es)[\s,:]+)?)?"
    r"(?<![^\W_])(?P<letters>[^\W\d_](?:[\s.-]+[^\W\d_]){2,})(?![^\W_])\.?\)?",
    re.IGNORECASE,
)
_FEWEST_ALONE: Final = 4
"""Fewer letters that stand for themselves may be initials: "J. R. R."."""
_FARTHEST: Final = 2


def unspelled(text: str) -> str:
    """A text whose spelled words stand there once, as one word.

    >>> unspelled("marcus okoye o k o y e"), unspelled("o k o y e"), unspelled("Smith, s m y t h e")
    ('marcus okoye', 'Okoye', 'Smythe')
    >>> unspelled("J. R. R. Tolkien"), unspelled("Marie Curie")
    ('J. R. R. Tolkien', 'Marie Curie')
    """
    return _SPELLED.sub(_joined, text)


def _joined(found: re.Match[str]) -> str:
    word, joined = found["word"] or "", re.sub(r"[\s.-]", "", found["letters"])
    if word and word.casefold() == joined.casefold():
        return word
    if word and word[0].casefold() == joined[0].casefold() and abs(len(word) - len(joined)) <= _FARTHEST:
        return joined.capitalize()
    if len(joined) < _FEWEST_ALONE:
        return found[0]
    return f"{word} {joined.capitalize()}" if word else joined.capitalize()
