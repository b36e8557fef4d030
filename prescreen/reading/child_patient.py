"""Tells who says that the patient is a child, or that they have been answering for somebody else."""

from __future__ import annotations

import re

from prescreen.reading.leaving import plain
from prescreen.reading.lexicon import child_patient as words

_FOR_A_CHILD, _ILL_CHILD = tuple(map(re.compile, words.FOR_A_CHILD)), tuple(map(re.compile, words.ILL_CHILD))
_THEY_AGREE = re.compile(words.THEY_AGREE)
_ANSWERS_FOR = tuple(re.compile(pattern) for pattern in words.ANSWERS_FOR)
_AGES, _THEIRS = tuple(map(re.compile, words.AGES)), tuple(map(re.compile, words.THEIRS))


def age_of_child_patient(text: str, *, known: bool = False) -> int | None:
    """The age under 18 of a child whom the writer calls the patient; None where none is told.

    `known`: it is known already who the patient is, so that a child with lupus may be a relative.

    >>> age_of_child_patient("no. this is for my son, he's 15"), age_of_child_patient("my boy's got lupus, he's nine")
    (15, 9)
    >>> age_of_child_patient("my son is 12 and wild"), age_of_child_patient("it's for my daughter, she's 36")
    (None, None)
    """
    said = plain(text)
    patterns = _FOR_A_CHILD if known else (*_FOR_A_CHILD, *_ILL_CHILD)
    if not any(pattern.search(said) for pattern in patterns):
        return None
    return _age(said, _AGES)


def age_of_ward(text: str) -> int | None:
    """The age under 18 that a carer tells of the patient: "he's only 15 you know"."""
    return _age(plain(text), _THEIRS)


def answers_for_another(text: str) -> bool:
    """Does somebody who was taken for the patient say that the answers are about somebody else?

    >>> answers_for_another("it's not me that's ill, it's my partner"), answers_for_another("I'm doing it for me")
    (True, False)
    """
    said = plain(text)
    return any(pattern.search(said) for pattern in _ANSWERS_FOR)


def says_they_agree(text: str) -> bool:
    """Does somebody who answers for another say that the patient knows of it and agrees?

    >>> says_they_agree("I answer for her with her permission"), says_they_agree("I answer for her")
    (True, False)
    """
    return _THEY_AGREE.search(plain(text)) is not None


def _age(said: str, patterns: tuple[re.Pattern[str], ...]) -> int | None:
    for pattern in patterns:
        if (hit := pattern.search(said)) is not None:
            return words.IN_WORDS[hit["age"]] if hit["age"] in words.IN_WORDS else int(hit["age"])
    return None
