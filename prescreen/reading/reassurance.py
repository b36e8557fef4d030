"""Tells whether a person takes a fear back ("I'm fine, just tired of forms") or wants to go on after it."""

from __future__ import annotations

import re

from prescreen.reading.lexicon.reassurance import NOT_REASSURED, REASSURANCES

_IS = {language: re.compile(pattern) for language, pattern in REASSURANCES.items()}
_IS_NOT = {language: re.compile(pattern) for language, pattern in NOT_REASSURED.items()}


def fears(text: str, language: str = "en") -> bool:
    """True for words of not being safe or not being able to go on."""
    plain = text.casefold().replace("\u2019", "'")
    return any(_IS_NOT[spoken].search(plain) for spoken in {"en", language} & _IS_NOT.keys())


def reassures(text: str, language: str = "en") -> bool:
    """True for words of being safe or of going on, in English or in the person's language."""
    plain = text.casefold().replace("\u2019", "'")
    return not fears(text, language) and any(_IS[spoken].search(plain) for spoken in {"en", language} & _IS.keys())
