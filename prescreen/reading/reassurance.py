"""Tells whether a person takes a fear back ("I'm fine, just tired of forms") or wants to go on after it."""

from __future__ import annotations

import re

from prescreen.reading.lexicon.reassurance import NOT_REASSURED, REASSURANCES, TAKEN_BACK

_IS = {language: re.compile(pattern) for language, pattern in REASSURANCES.items()}
_MISTAKEN = {language: re.compile(pattern) for language, pattern in TAKEN_BACK.items()}
_IS_NOT = {language: re.compile(pattern) for language, pattern in NOT_REASSURED.items()}


def fears(text: str, language: str = "en") -> bool:
    """True for words of not being safe or not being able to go on."""
    plain = text.casefold().replace("\u2019", "'")
    return any(_IS_NOT[spoken].search(plain) for spoken in {"en", language} & _IS_NOT.keys())


def reassures(text: str, language: str = "en") -> bool:
    """True for words of being safe or of going on, in English or in the person's language."""
    plain = text.casefold().replace("\u2019", "'")
    spoken = {"en", language} & _IS.keys()
    return not fears(text, language) and any(_IS[s].search(plain) or _MISTAKEN[s].search(plain) for s in spoken)


def reassuring_places(text: str, language: str = "en") -> list[tuple[int, int]]:
    """Where words of being safe stand: they answer no other question.

    >>> reassuring_places("I am ok. 34")
    [(0, 7)]
    """
    plain = text.casefold().replace("\u2019", "'")
    return [match.span() for s in sorted({"en", language} & _IS.keys()) for match in _IS[s].finditer(plain)]


def misread(text: str, language: str = "en") -> bool:
    """True for words of having been misunderstood, beside none of fear.

    >>> misread("what? I only told you my pills"), misread("I am safe now, it was just a bad day")
    (True, False)
    """
    plain = text.casefold().replace("\u2019", "'")
    spoken = {"en", language} & _MISTAKEN.keys()
    return not fears(text, language) and any(_MISTAKEN[s].search(plain) for s in spoken)
