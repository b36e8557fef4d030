"""A no beside a creatinine that denies no nephritis: it corrects a number, tells its bounds, or that there is none."""

from __future__ import annotations

import re
from typing import Final

from prescreen.reading.found import Found
from prescreen.reading.lexicon.no_of_numbers import CORRECTS, DENIES, NAMES_IT, WITH_A_NUMBER
from prescreen.reading.model import Context
from prescreen.reading.text import Text

_NEPHRITIS: Final = "lupus_nephritis"
_CREATININE: Final = "creatinine"
_NO: Final = "no"
_WRITTEN_IN: Final = frozenset({"en", "es"})
_NAMES_IT, _DENIES = re.compile(NAMES_IT), re.compile(DENIES)
_WITH_A_NUMBER, _CORRECTS = re.compile(WITH_A_NUMBER), re.compile(CORRECTS)


def is_of_a_number(found: Found, text: Text, context: Context) -> bool:
    """Does a no, where creatinine is asked for, speak of that alone: "no sube de 1.2", "1.4, no, 1.3"?"""
    if found.fact != _NEPHRITIS or found.value != _NO or _CREATININE not in context.asked:
        return False
    said = text.plain
    if context.language not in _WRITTEN_IN or _NAMES_IT.search(said):
        return False
    if _CORRECTS.search(said):
        return True
    plain = _DENIES.search(said) is not None
    return not plain and not (any(c.isdigit() for c in said) and _WITH_A_NUMBER.search(said))
