"""Parts a tube from an operation and from the organ it is there for: "a catheter for my prostate"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from prescreen.reading.lexicon import tubes as words
from prescreen.reading.mentions import Mention, MentionReader
from prescreen.reading.text import Text

_ORGAN, _OPERATED = re.compile(words.ORGAN), re.compile(words.OPERATED)
_REASON = re.compile(words.REASON)
_STENT = re.compile(words.STENT)
_PUT_IN, _LONG_AGO = re.compile(words.PUT_IN), re.compile(words.LONG_AGO)
_STENTS = (("ureteral stent", re.compile(words.IN_URETER)), ("bile duct stent", re.compile(words.IN_BILE_DUCT)))
_IN_VESSEL = re.compile(words.IN_VESSEL)
_IV, _MEDICINE = "iv", re.compile(words.MEDICINE)
_DRIP, _EVERY = re.compile(words.DRIP), re.compile(words.EVERY)
_THROUGH, _TREATMENT = re.compile(words.GIVEN_THROUGH), re.compile(words.TREATMENT_BEFORE)


def without_reasons(text: Text, operations: Sequence[Mention], tubes: Sequence[Mention]) -> list[Mention]:
    """The operations of a message, without an organ that is only named as what a tube was for."""
    return [m for m in operations if not (tubes and _is_reason(text, m, tubes))]


def without_ways(text: Text, tubes: Sequence[Mention], mentions: MentionReader) -> list[Mention]:
    """The tubes of a message without ways to give a medicine: the "IV" of "day 4 of IV vanc", a "Benlysta drip"."""
    return [m for m in tubes if not _is_way(text, m, mentions)]


def _is_way(text: Text, named: Mention, mentions: MentionReader) -> bool:
    if named.words == _IV and _MEDICINE.match(text.norm, named.end):
        return True
    if _DRIP.fullmatch(named.words) is None:
        return False
    if _EVERY.match(text.norm, named.end) or _TREATMENT.search(text.norm[: named.start]):
        return True
    drugs = mentions.find("drug", text, guess=False)
    return any(_THROUGH.fullmatch(text.norm, d.end, named.start) for d in drugs if d.end <= named.start)


def without_namesakes(mentions: Sequence[Mention], others: Sequence[Mention]) -> list[Mention]:
    """Without a guess at a name where another kind of thing is named outright: a nephrostomy is no nephrectomy."""
    exact = [o for o in others if not o.guessed]
    return [m for m in mentions if not (m.guessed and any(o.start < m.end and m.start < o.end for o in exact))]


def is_stent(mention: Mention) -> bool:
    """Is nothing said but "stent"?"""
    return _STENT.fullmatch(mention.words) is not None


def stent_of(text: Text) -> str | None:
    """Which stent the words of a message tell of, where it is none of the heart or a vessel.

    >>> from prescreen.reading.text import normalise
    >>> stent_of(normalise("I had a kidney stone, they put a stent in"))
    'ureteral stent'
    """
    if _IN_VESSEL.search(text.norm):
        return None
    return next((name for name, place in _STENTS if place.search(text.norm)), None)


def was_put_in(sentence: str) -> bool:
    """Is a tube said to have been put in, and not long ago: "had a feeding tube put in"?"""
    return _PUT_IN.search(sentence) is not None and _LONG_AGO.search(sentence) is None


def _is_reason(text: Text, named: Mention, tubes: Sequence[Mention]) -> bool:
    if _ORGAN.fullmatch(named.words) is None:
        return False
    first, last = text.sentence_at(named.start)
    if _OPERATED.search(text.norm, first, last) or not any(first <= t.start < last for t in tubes):
        return False
    return _REASON.search(text.norm[first : named.start]) is not None
