"""Tells whether the way something is given is said of this medicine, or of another thing named beside it.

"Imuran 100 mg. T gel too" puts no Imuran on the skin; "Medrol, and that injection, metho-something" injects no Medrol.
"""

from __future__ import annotations

import re

_ANOTHER = re.compile(
    r"\b(?:and|plus|also|then|y|mas)\b,? (?:also |then |i (?:use|have|take|am on) )?"
    r"(?:that|this|an?|another|some|una?|otr[oa]s?|es[ae])\b"
)
"""Between a name and a way: another thing begins."""
_PARTED = re.compile(
    r"[.;!?\n]|\b(?:and|plus|also|y|mas)\b|"
    r",(?! ?(?:(?:an?|the|as|in|is|it|on|my|just|only|una?|el|la|en|de|\d+ ?%?)\b ?)*\Z)"
)
"""Between a name and "gel", or the other way round: another thing has the gel."""


def is_own(around: str, name: tuple[int, int], way: tuple[int, int], *, on_the_skin: bool) -> bool:
    """Is the way at `way` that of what is named at `name`? `on_the_skin`: of something that is swallowed as a rule.

    >>> is_own("imuran 100 mg. t gel too", (0, 6), (17, 20), on_the_skin=True)
    False
    >>> is_own("imuran, a gel", (0, 6), (10, 13), on_the_skin=True)
    True
    """
    first, last = sorted((name, way))
    between = around[first[1] : last[0]]
    if first == name and _ANOTHER.search(between):
        return False
    return not (on_the_skin and _PARTED.search(between))
