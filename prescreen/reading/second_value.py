"""Hears a second value of the test that was named before: "hb 7.9 in spring, 10.6 a week ago"."""

from __future__ import annotations

import re

from prescreen.reading.lab_row import Row
from prescreen.reading.lexicon.second_value import AGAIN, BREAK, DAY, HEADS
from prescreen.reading.quantities import Quantity
from prescreen.reading.text import Text

_AGAIN, _BREAK, _DAY, _HEADS = re.compile(AGAIN), re.compile(BREAK), re.compile(DAY), re.compile(HEADS)
_NEXT = re.compile(r"[.;\n]+(?=\s|$)|,(?!\d)")
_MOST_TIMES = 12
"""How far two values of one test may be apart."""


def is_second_value(text: Text, last: Row, quantity: Quantity) -> bool:
    """Is a number without a name one more value of the test named before it, on another day or measured again?"""
    if last.quantity is None or not last.fact or not _alike(last.quantity, quantity):
        return False
    end, start = last.quantity.end, quantity.number.start
    between = text.norm[end:start]
    if len(between) > 90 or _BREAK.search(between) is None:
        return False
    if _AGAIN.search(between):
        return True
    following = _NEXT.split(text.norm[quantity.end :], maxsplit=1)[0]
    own_day = _DAY.match(following) is not None or _DAY.search(_BREAK.split(between)[-1]) is not None
    return own_day and _HEADS.search(between) is None


def _alike(last: Quantity, quantity: Quantity) -> bool:
    """Are two amounts of one size, in one unit as far as it is told?"""
    low, high = sorted((float(last.number.value), float(quantity.number.value)))
    return (last.unit is None or quantity.unit is None or last.unit == quantity.unit) and 0 < high <= low * _MOST_TIMES
