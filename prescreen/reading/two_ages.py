"""Leaves out the writer's age where the patient is somebody else: "my wife is the patient, she's 38, I'm 41".

>>> from prescreen.reading.text import normalise
>>> of_the_patient(normalise("my wife is the patient, she is 38, i am 41"), carer=False).norm.strip()
'my wife is the patient, she is 38,'
"""

from __future__ import annotations

import re

from prescreen.reading.lexicon.ages import BARE_AGE, BIRTHDAY, MINE, OTHERS_BESIDE, OTHERS_TOO, PATIENT_ELSE, THEIRS
from prescreen.reading.text import Text

_OTHERS_TOO, _BESIDE = re.compile(OTHERS_TOO), re.compile(OTHERS_BESIDE)
_BIRTHDAY = re.compile(BIRTHDAY)
_BARE, _ELSE, _MINE, _THEIRS = re.compile(BARE_AGE), re.compile(PATIENT_ELSE), re.compile(MINE), re.compile(THEIRS)


def without_birthday(text: Text) -> Text:
    """The message without the day of a birthday.

    >>> from prescreen.reading.text import normalise
    >>> without_birthday(normalise("los cumplí en agosto. prednisona", "es")).norm.strip()
    '. prednisona'
    """
    told = [m.span() for m in _BIRTHDAY.finditer(text.norm)]
    return text.without(told) if told else text


def without_others(text: Text) -> Text:
    """An age told at once without that of somebody else beside it.

    >>> from prescreen.reading.text import normalise
    >>> without_others(normalise("57 and my doctor is 60")).norm.strip()
    '57'
    """
    if not _ELSE.search(text.norm) and (beside := [m.span() for m in _BESIDE.finditer(text.norm)]):
        text = text.without(beside)
    told = _OTHERS_TOO.match(text.norm)
    return text if told is None else text.without([told.span("other")])


def is_of_a_relative(text: Text) -> bool:
    """Does a message say that the patient is somebody else than who writes it?"""
    return _ELSE.search(text.norm) is not None


def of_the_patient(text: Text, *, carer: bool) -> Text | None:
    """The message without the writer's age, where it tells that of the patient too; None where it does not."""
    if not _MINE.search(text.norm):
        return None
    if carer and _BARE.match(text.norm):
        return text.without([m.span() for m in _MINE.finditer(text.norm)])
    if not _THEIRS.search(text.norm):
        return None
    if not carer and not _ELSE.search(text.norm):
        return None
    return text.without([m.span() for m in _MINE.finditer(text.norm)])
