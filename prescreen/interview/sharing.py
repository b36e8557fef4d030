"""Whether the answers may go along with the contact details, in a person's own words; what is said last counts."""

from __future__ import annotations

import re
from typing import Final

from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon.sharing import ALONE, ALONG

_ALONG: Final = re.compile(ALONG)
_ALONE: Final = re.compile(ALONE)


def wanted(heard: Heard) -> bool | None:
    """May the answers go along? None where a message says neither.

    >>> wanted(Heard("Solo el contacto. Bueno no, mándalas también")), wanted(Heard("just my number please"))
    (True, False)
    """
    if heard.picked:
        return True if heard.picks("share_yes") else False if heard.picks("share_no") else None
    said = fold(heard.text)
    if "?" not in said:
        alone = [found.end() for found in _ALONE.finditer(said)]
        refused = [(start, end) for start, end in (found.span() for found in _ALONE.finditer(said))]
        along = [
            found.end()
            for found in _ALONG.finditer(said)
            if not any(start < found.end() and found.start() < end for start, end in refused)
        ]
        if alone or along:
            return max(along, default=-1) > max(alone, default=-1)
    return True if heard.yes else False if heard.no else None
