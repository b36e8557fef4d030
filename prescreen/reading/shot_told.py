"""Tells the vaccine from the illness of the same name where the word "vaccine" is not said: "gripe iny 20/10"."""

from __future__ import annotations

import re

from prescreen.reading.lexicon import shot_told as words
from prescreen.reading.mentions import Mention
from prescreen.reading.text import Text

_BEFORE, _AFTER, _ILL = re.compile(words.PUT_BEFORE), re.compile(words.PUT_AFTER), re.compile(words.ILL)
_HAD_THE, _ONE_AFTER = re.compile(words.HAD_THE), re.compile(words.ONE_AFTER)
_SHOT = re.compile(words.SHOT)
_MARK = re.compile(r"[.;!?,]")


def is_named_as_shot(mention: Mention) -> bool:
    """Does the name itself say that it is a vaccine: "yellow fever shot"?"""
    return _SHOT.search(mention.words) is not None


def is_told_as_shot(text: Text, mention: Mention) -> bool:
    """Is the name of an illness said of what was put into the arm?"""
    first, _ = text.sentence_at(mention.start)
    before = text.norm[first : mention.start]
    if (put := _BEFORE.search(before)) is not None:
        return _ILL.search(put.group()) is None
    if _HAD_THE.search(before) and _ONE_AFTER.match(text.norm, mention.end):
        return True
    after = _AFTER.match(text.norm, mention.end)
    if after is None:
        return False
    clause = _MARK.split(before)[-1]
    return _ILL.search(f"{clause} {after.group()}") is None
