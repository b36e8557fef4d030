"""Parts a tube from the organ it is there for: "a catheter for my prostate" tells of no operation on it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from prescreen.reading.lexicon import tubes as words
from prescreen.reading.mentions import Mention
from prescreen.reading.text import Text

_ORGAN, _OPERATED = re.compile(words.ORGAN), re.compile(words.OPERATED)
_REASON = re.compile(words.REASON)
_IV, _MEDICINE = "iv", re.compile(words.MEDICINE)


def without_reasons(text: Text, operations: Sequence[Mention], tubes: Sequence[Mention]) -> list[Mention]:
    """The operations of a message, without an organ that is only named as what a tube was for."""
    return [m for m in operations if not (tubes and _is_reason(text, m, tubes))]


def without_ways(text: Text, tubes: Sequence[Mention]) -> list[Mention]:
    """The tubes of a message without the "IV" of "day 4 of IV vanc", which is how a medicine is given."""
    return [m for m in tubes if not (m.words == _IV and _MEDICINE.match(text.norm, m.end))]


def _is_reason(text: Text, named: Mention, tubes: Sequence[Mention]) -> bool:
    if _ORGAN.fullmatch(named.words) is None:
        return False
    first, last = text.sentence_at(named.start)
    if _OPERATED.search(text.norm, first, last) or not any(first <= t.start < last for t in tubes):
        return False
    return _REASON.search(text.norm[first : named.start]) is not None
