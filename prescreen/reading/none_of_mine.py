"""Tells a message that says there is none: only a star sign, or a no for oneself after what somebody else had."""

from __future__ import annotations

import re
from collections.abc import Sequence

from prescreen.reading.lexicon import items as words
from prescreen.reading.mentions import Mention
from prescreen.reading.text import Text

_ONLY_A_SIGN, _STAR_SIGN = re.compile(words.ONLY_A_STAR_SIGN), re.compile(words.STAR_SIGN)
_NOT_MINE, _SOMEBODY = re.compile(words.BUT_NOT_MINE), re.compile(words.SOMEBODY)


def none_of_mine(kind: str | None, text: Text, mentions: Sequence[Mention], *, carer: bool) -> tuple[int, int] | None:
    """Where a message says that there is none: a star sign, or a no for oneself after what somebody else had."""
    if not mentions:
        sign = kind == "cancer" and is_star_sign(text) and _ONLY_A_SIGN.search(text.norm)
        return (0, len(text.norm)) if sign else None
    none = None if carer else _NOT_MINE.search(text.norm)
    if none is None or none.start("none") < mentions[-1].end:
        return None
    told = (_SOMEBODY.search(text.norm, *text.sentence_at(m.start)) for m in mentions)
    return none.span("none") if all(told) else None


def is_star_sign(text: Text) -> bool:
    """Is the sign of the zodiac meant: "Cancer? Only my star sign"?"""
    return _STAR_SIGN.search(text.norm) is not None or _STAR_SIGN.search(text.written.casefold()) is not None
