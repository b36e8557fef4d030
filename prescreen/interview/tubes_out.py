"""Tubes that were noted and are out: "the PICC came out in 2019", "no lines or tubes now"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from prescreen.interview.called import Call
from prescreen.interview.lexicon import tubes_out as words

_TUBES: Final = "tubes"
_OUT, _PRESENT = re.compile(words.OUT), re.compile(words.PRESENT)


def came_out(said: str, named: Sequence[Call]) -> bool:
    """Is all that a piece says of the tubes it names that they are out?"""
    return _only_tubes(named) and _OUT.fullmatch(said) is not None


def without_now(said: str, named: Sequence[Call]) -> str:
    """A piece about tubes without its "now": the answer is about the present anyway, so that it spares nothing."""
    return _PRESENT.sub("", said) if _only_tubes(named) else said


def _only_tubes(named: Sequence[Call]) -> bool:
    return bool(named) and all(c.fact == _TUBES for c in named)
