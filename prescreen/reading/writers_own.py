"""Leaves out what somebody who answers for a patient says of themselves, or of a relative who is not the patient.

Who answers for another may write "I" for the patient, as the questions ask. So "I had breast cancer" is the writer's
own only where the same message speaks of the patient as well, or where "myself" says so.

>>> from prescreen.reading.text import normalise
>>> without_the_writer(normalise("He had Rituxan in 2019. I had breast cancer, not him")).norm.strip(" ,")
'he had rituxan in 2019.'
"""

from __future__ import annotations

import re
from itertools import pairwise

from prescreen.reading.lexicon import writers_own as words
from prescreen.reading.text import Text, normalise

_OWN, _BOTH, _PATIENT = re.compile(words.OF_THE_WRITER), re.compile(words.OF_BOTH), re.compile(words.OF_THE_PATIENT)
_ELIDED, _CLAUSE = re.compile(words.ELIDED), re.compile(words.CLAUSE)
_RELATIVE, _FOR_WHOM = re.compile(words.A_RELATIVE), re.compile(words.FOR_WHOM)
_EMPHATIC, _SET_APART = re.compile(words.EMPHATIC), re.compile(words.SET_APART)
_ALL_MINE = re.compile(words.ALL_MINE)
_HE, _SHE = re.compile(words.HE), re.compile(words.SHE)
_SAME = {word: row[0] for row in words.SAME for word in row}


def named_patient(text: Text) -> str | None:
    """The relative a message is written for: "I answer for my mum" is for the mother; None where that is not plain.

    >>> from prescreen.reading.text import normalise
    >>> named_patient(normalise("hi, this is for my mum, she has lupus"))
    'mother'
    """
    kin = {_SAME.get(m["kin"] or m["kin2"]) for m in _FOR_WHOM.finditer(text.norm)}
    return kin.pop() if len(kin) == 1 else None


def patient_in(message: str, language: str) -> str | None:
    """The relative somebody says they write for, in a message as it was written."""
    return named_patient(normalise(message, language))


def relatives_in(message: str, language: str) -> frozenset[str]:
    """The relatives that a message names, each by the one word that `patient_in` has for it.

    >>> sorted(relatives_in("my mum and her brother", "en"))
    ['brother', 'mother']
    """
    return frozenset(_SAME[word] for word, _, _ in normalise(message, language).words if word in _SAME)


def without_the_writer(text: Text, patient: str | None = None) -> Text:
    """The message of a carer without what is not said of the patient. `patient`: the relative who is the patient."""
    clauses = _clauses(text.norm)
    own = [c for c in clauses if _is_own(text.norm[slice(*c)])]
    rest = " ".join(text.norm[slice(*c)] for c in clauses if c not in own)
    if own and not _PATIENT.search(rest) and not _ALL_MINE.search(text.norm):
        own = [c for c in own if _is_set_apart(text.norm[slice(*c)], rest)]
    gone = [*own, *_of_relatives(text.norm, clauses, patient)]
    if not gone:
        return text
    gone += [c for before, c in pairwise(clauses) if before in gone and _says_no_more(text, c)]
    return text.without(gone)


def _clauses(norm: str) -> list[tuple[int, int]]:
    marks = list(_CLAUSE.finditer(norm))
    starts, ends = [0, *(m.end() for m in marks)], [*(m.start() for m in marks), len(norm)]
    return [(a, b) for a, b in zip(starts, ends, strict=True) if a < b]


def _is_own(clause: str) -> bool:
    return _OWN.search(clause) is not None and _BOTH.search(clause) is None


def _is_set_apart(clause: str, rest: str) -> bool:
    """Is a clause the writer's own even where nothing else is said of the patient?"""
    emphatic = rest.strip(" .,;!?") != "" and _EMPHATIC.search(clause) is not None
    return emphatic or _SET_APART.search(clause) is not None


def _says_no_more(text: Text, clause: tuple[int, int]) -> bool:
    return _ELIDED.match(text.norm[slice(*clause)]) is not None


def _of_relatives(norm: str, clauses: list[tuple[int, int]], patient: str | None) -> list[tuple[int, int]]:
    """Clauses about a relative of another kind than the patient, or than the "he" or "she" of the next clause."""
    gone = []
    for place, clause in enumerate(clauses):
        told = _RELATIVE.match(norm[slice(*clause)])
        kin = None if told is None else _SAME.get(told["kin"])
        if kin is None:
            continue
        follow = norm[slice(*clauses[place + 1])] if place + 1 < len(clauses) else ""
        other = _HE if kin in words.WOMEN else _SHE
        if (kin != patient) if patient is not None else other.match(follow):
            gone.append(clause)
    return gone
