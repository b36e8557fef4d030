"""Reads how active the lupus is from words of calm and their denial: "it's never really gone quiet" is active.

What is denied is the calm, never the illness: "my lupus is not calm, it is active" says no to no diagnosis.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from prescreen.facts import UNKNOWN
from prescreen.reading.found import Found
from prescreen.reading.lexicon import how_active as words
from prescreen.reading.text import Text

ACTIVITY: Final = "refractory"
_DIAGNOSIS: Final = "sle_diagnosis"
_CALM, _ACTIVE = re.compile(rf"\b{words.CALM}\b(?! ?\?)"), re.compile(rf"\b{words.ACTIVE}\b(?! ?\?)")
_DENIED = words.PROTEST + words.NOT
_NOT_CALM, _NOT_ACTIVE = re.compile(rf"{_DENIED}{words.CALM}\b"), re.compile(rf"{_DENIED}{words.ACTIVE}\b")
_NOT_CEASED, _ANOTHER = re.compile(rf"{words.NOT_OPENING}{words.NOT}{words.CEASED}(?![a-z])"), re.compile(words.ANOTHER)
_BESIDE_IT, _CLAUSE = re.compile(f"{words.BESIDE_IT}|{words.ANOTHER}"), re.compile(words.CLAUSE)
_LUPUS, _NOT_KNOWN = re.compile(words.LUPUS), re.compile(words.NOT_KNOWN)
_RESISTS, _REST_NOT_KNOWN = re.compile(words.RESISTS), re.compile(words.REST_NOT_KNOWN)
_GUESSED = re.compile(words.GUESSED)
_DENIES_LUPUS = re.compile(words.DENIES_LUPUS)


def how_active(said: str) -> tuple[str, int, int] | None:
    """What plain words say, with their place: "yes" still active, "no" calm; None where they say both or nothing.

    >>> how_active("it has never gone quiet"), how_active("calm, never active"), how_active("was calm, is active")
    (('yes', 7, 23), ('no', 0, 18), None)
    """
    said = without_others(said)
    if unknown := _NOT_KNOWN.search(said):
        return UNKNOWN, *unknown.span()
    not_calm = [*_NOT_CALM.finditer(said), *_RESISTS.finditer(said)]
    not_active = _outside(_NOT_ACTIVE, said, [m.span() for m in not_calm])
    denied = [m.span() for m in (*not_calm, *not_active)]
    calm = [*_outside(_CALM, said, denied), *not_active]
    active = [*_outside(_ACTIVE, said, denied), *not_calm, *_not_ceased(said)]
    if bool(calm) == bool(active):
        return None
    told = calm or active
    return "no" if calm else "yes", min(m.start() for m in told), max(m.end() for m in told)


def without_others(said: str) -> str:
    """What is said, with blanks for clauses about another illness where the lupus is named too.

    >>> without_others("lupus is active, the blood pressure is controlled").rstrip()
    'lupus is active,'
    """
    if _BESIDE_IT.search(said) is None or not names_lupus(said):
        return said
    cuts = [0, *(m.end() for m in _CLAUSE.finditer(said)), len(said)]
    of_another = False
    for start, end in pairwise(cuts):
        clause = said[start:end]
        if names_lupus(clause):
            of_another = False
        elif _BESIDE_IT.search(clause):
            of_another = True
        if of_another:
            said = said[:start] + " " * (end - start) + said[end:]
    return said


def _not_ceased(said: str) -> list[re.Match[str]]:
    """Where the illness is said never to stop: "never really gone away", unless that is said of another one."""
    of_another = _ANOTHER.search(said) is not None and not names_lupus(said)
    return [] if of_another or denies_lupus(said) else list(_NOT_CEASED.finditer(said))


def _outside(pattern: re.Pattern[str], said: str, denied: list[tuple[int, int]]) -> list[re.Match[str]]:
    return [m for m in pattern.finditer(said) if all(m.end() <= a or b <= m.start() for a, b in denied)]


def denies_lupus(said: str) -> bool:
    """Is the illness itself denied, and not how active it is?"""
    return _DENIES_LUPUS.search(said) is not None


def names_lupus(said: str) -> bool:
    """Is the illness called by its name?"""
    return _LUPUS.search(said) is not None


def with_activity(found: list[Found], message: Text, asked: Sequence[str]) -> list[Found]:
    """The readings, with an activity that a denied calm or an "I can't tell" says; the illness stays as it is."""
    said = message.norm
    if not {ACTIVITY, _DIAGNOSIS} & set(asked) and (not names_lupus(said) or _RESISTS.search(said)):
        return found
    told = how_active(said)
    if told is None or (_RESISTS.search(said) and denies_lupus(said)):
        return [*found, *_rest_not_known(found, said, asked)]
    value, start, end = told
    if value == UNKNOWN or (value == "yes" and (_NOT_CALM.search(said) or _RESISTS.search(said) or _not_ceased(said))):
        found = [f for f in found if f.fact != ACTIVITY]
        found.append(Found(ACTIVITY, value, start, end, "enum"))
    if value == "yes" and not denies_lupus(said):
        found = [
            replace(f, value="yes", confirm=True) if f.fact == _DIAGNOSIS and f.value == "no" else f for f in found
        ]
    untold = _DIAGNOSIS in asked and all(f.fact != _DIAGNOSIS for f in found)
    if untold and value != UNKNOWN and not denies_lupus(said) and not _GUESSED.search(said):
        found = [f for f in found if f.fact != ACTIVITY]
        found += [Found(fact, told_as, start, end, "enum", confirm=True) for fact, told_as in _both(value)]
    return found


def _rest_not_known(found: list[Found], said: str, asked: Sequence[str]) -> list[Found]:
    """The activity as unknown, where the diagnosis alone is told: "lupus yes, the rest no idea"."""
    rest = _REST_NOT_KNOWN.search(said)
    told = {f.fact for f in found}
    if rest is None or _DIAGNOSIS not in asked or ACTIVITY in told or _DIAGNOSIS not in told:
        return []
    return [Found(ACTIVITY, UNKNOWN, *rest.span(), "enum")]


def _both(activity: str) -> tuple[tuple[str, str], ...]:
    """Who answers "do you have lupus, and is it active?" by how active it is has it."""
    return (_DIAGNOSIS, "yes"), (ACTIVITY, activity)
