"""Tells whether a sign of danger is denied right before it: "no chest pain", but not "no, I can't breathe"."""

from __future__ import annotations

import re

from prescreen.reading.lexicon.safety import BARE_NO

_BARE_NO = re.compile(BARE_NO)
_NEGATED = re.compile(r"\b(?:no|not|never|without|do not have|deny|neither|nor)\b[a-z ,]{0,24}$")
_STILL_DANGER = re.compile(r"(?:can not|cant|could not|i can not|not |will not|unable)")
"""Opens a sign that is one by its own not."""


def denied_before(before: str, sign: str) -> bool:
    """Is a sign denied by the words before it?"""
    return _NEGATED.search(without_bare_no(before)) is not None and _STILL_DANGER.match(sign) is None


def without_bare_no(before: str) -> str:
    """Words without the no that only answers."""
    return _BARE_NO.sub("", before)
