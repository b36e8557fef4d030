"""A Spanish no that belongs to its verb and not to the question: "no me han revisado" denies no heart illness."""

from __future__ import annotations

import re
from typing import Final

from prescreen.reading.found import Found
from prescreen.reading.lexicon.belied_rows import ORGANS
from prescreen.reading.lexicon.no_of_a_verb import ANSWERS_TOO, NO_AND_VERB
from prescreen.reading.model import Context
from prescreen.reading.text import Text

_OF: Final = ORGANS | {"immunodeficiency", "refractory", "lupus_nephritis", "sle_diagnosis"}
_BARE: Final = frozenset({"no"})
_NO_AND_VERB, _ANSWERS_TOO = re.compile(NO_AND_VERB), re.compile(ANSWERS_TOO)


def is_of_a_verb(found: Found, no: object, text: Text, context: Context) -> bool:
    """Was a value read from nothing but a no that its verb takes?"""
    if context.language != "es" or found.fact not in _OF or found.value != no:
        return False
    if text.norm[found.start : found.end].strip() not in _BARE:
        return False
    said = text.plain
    return _NO_AND_VERB.search(said) is not None and _ANSWERS_TOO.search(said) is None
