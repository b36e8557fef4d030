"""Reads whether somebody who does not tell their age says that they are an adult: "over 18", "mayor de edad"."""

from __future__ import annotations

import re

from prescreen.reading.lexicon import ages as words
from prescreen.reading.text import normalise

_ADULT, _MINOR, _NOT = re.compile(words.ADULT), re.compile(words.MINOR), re.compile(words.NOT_ADULT)


def grown_up(text: str) -> bool | None:
    """True for an adult, False for a minor, None where a message says neither.

    >>> grown_up("yes, I'm over 21"), grown_up("I'm under 18"), grown_up("not an adult yet"), grown_up("why?")
    (True, False, None, None)
    """
    norm = normalise(text).norm
    if (minor := _MINOR.search(norm)) is not None:
        return None if _NOT.search(norm[: minor.start()]) else False
    adult = _ADULT.search(norm)
    return True if adult is not None and _NOT.search(norm[: adult.start()]) is None else None
