"""Tells where a thing that a list has a name for is none of its entries: looked for and not found, aching, replaced.

>>> from prescreen.reading.text import normalise
>>> only_aches(normalise("my knees are shot"), 3, 8), only_aches(normalise("my knees were replaced"), 3, 8)
(True, False)
"""

from __future__ import annotations

import re

from prescreen.reading.lexicon import no_entries as words
from prescreen.reading.text import Text

_TESTED_FOR, _CAME_NEGATIVE = re.compile(words.TESTED_FOR), re.compile(words.CAME_NEGATIVE)
_GLAND, _GLAND_ILL, _GLAND_CANCER = (re.compile(p) for p in (words.GLAND, words.GLAND_ILL, words.GLAND_CANCER))
_PART, _ACHES_BEFORE, _ACHES_AFTER = (re.compile(p) for p in (words.ACHING_PART, words.ACHES_BEFORE, words.ACHES_AFTER))
_OPERATED_ON, _NOT_OPERATED_ON = re.compile(words.OPERATED_ON), re.compile(words.NOT_OPERATED_ON)
_GIVEN_UP_FOR = re.compile(words.GIVEN_UP_FOR)


def was_not_found(text: Text, start: int, end: int) -> bool:
    """Was the illness in `norm[start:end]` looked for, and the tests were negative?"""
    first, last = text.sentence_at(start)
    looked_for = _TESTED_FOR.search(text.norm[first:start]) is not None
    return looked_for and _CAME_NEGATIVE.search(text.norm[end:last]) is not None


def is_gland_alone(text: Text, start: int, end: int) -> bool:
    """Is a gland named for how it works, and not for a cancer of it: "my thyroid is lazy"?"""
    sentence = text.norm[slice(*text.sentence_at(start))]
    named = _GLAND.fullmatch(text.norm[start:end]) is not None
    return named and _GLAND_ILL.search(sentence) is not None and _GLAND_CANCER.search(sentence) is None


def only_aches(text: Text, start: int, end: int) -> bool:
    """Is a part of the body said to ache, and no operation on it spoken of: "my knees are shot"?"""
    if _PART.fullmatch(text.norm, start, end) is None:
        return False
    if not (_ACHES_BEFORE.search(text.norm[:start]) or _ACHES_AFTER.match(text.norm, end)):
        return False
    sentence = text.norm[slice(*text.sentence_at(start))]
    return _OPERATED_ON.search(_NOT_OPERATED_ON.sub("", sentence)) is None


def is_given_up_for(text: Text, end: int) -> bool:
    """Did the medicine that ends at `end` do harm, so that another is taken now in its place?"""
    return _GIVEN_UP_FOR.match(text.norm, end) is not None
