"""Tells who does not decide yet at an offer, or takes a yes back: "I'd like to. Actually no, let me think first"."""

from __future__ import annotations

import re

from prescreen.reading.leaving import plain
from prescreen.reading.lexicon import second_thoughts as words

_HESITATES = tuple(re.compile(pattern) for pattern in words.HESITATES)
_PUTS_OFF = tuple(re.compile(pattern) for pattern in words.PUTS_OFF)
_DECIDED = re.compile(words.DECIDED)


def hesitates(text: str) -> bool:
    """Is it said that there is no decision yet?

    >>> hesitates("No, I said let me think first"), hesitates("yes, no need to think about it")
    (True, False)
    """
    folded = plain(text)
    return _DECIDED.search(folded) is None and any(pattern.search(folded) for pattern in _HESITATES)


def puts_off(text: str) -> bool:
    """Is a decision put off, or a yes taken back?

    >>> puts_off("yes, ok... no wait, not yet"), puts_off("yes please")
    (True, False)
    """
    folded = plain(text)
    return hesitates(text) or any(pattern.search(folded) for pattern in _PUTS_OFF)
