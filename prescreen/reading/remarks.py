"""Blanks the numbers that are no value of what was asked: "no idea, but my knees are a 9 out of 10".

Whoever says that they do not know a value and goes on with a number reports it only where the words say so.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from prescreen.reading.lexicon import remarks as words
from prescreen.reading.lexicon.scope import RELATIVES
from prescreen.reading.polarity import Polarity
from prescreen.reading.text import Text

_CLAUSE, _FELT, _TESTED = re.compile(words.CLAUSE), re.compile(words.FELT), re.compile(words.TESTED)
_SCALE = re.compile(words.SCALE)
_OUT_OF_TEN = re.compile(words.OUT_OF_TEN)
_REPORTED, _COUNTS = re.compile(words.REPORTED), re.compile(words.COUNTS)
_NUMBER = re.compile(
    r"(?<![\w.,])\d+(?:[.,]\d+)?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\b"
)
_ANOTHERS = re.compile(rf"\b(?:my|mi|the|el|la) (?:\w+ )?(?:{RELATIVES}|mates?|pals?|budd(?:y|ies)|bestie)(?:'s|s)?\b")
_UNKNOWN = "unknown"


def without_ratings(text: Text) -> Text:
    """The text without the marks out of ten, and the numbers of pains, that stand beside a score.

    >>> from prescreen.reading.text import normalise
    >>> without_ratings(normalise("6 in may, my pain is 8")).norm
    '6 in may, my pain is  '
    """
    spans = [m.span() for m in _OUT_OF_TEN.finditer(text.norm)]
    spans += [
        m.span() for s in _SCALE.finditer(text.norm) for m in _NUMBER.finditer(text.norm, *text.sentence_at(s.start()))
    ]
    for first, last in _clauses(text):
        clause = text.norm[first:last]
        if _FELT.search(clause) and not _TESTED.search(clause):
            spans += [m.span() for m in _NUMBER.finditer(text.norm, first, last)]
    return text.without(spans) if spans else text


def without_remarks(text: Text, pole: Polarity | None, names_it: Callable[[Text], bool]) -> Text:
    """The text without the numbers that are not told as a value, where it opens with "I do not know".

    `names_it`: does a clause call the value by its name?
    """
    if pole is None or pole.value != _UNKNOWN:
        return text
    spans = []
    for first, last in _clauses(text):
        if names_it(text.part(first, last)) and not _ANOTHERS.search(text.norm, first, last):
            continue
        start = max(first, pole.end)
        numbers = list(_NUMBER.finditer(text.norm, start, last))
        reported = [
            n
            for n in numbers
            if _COUNTS.match(text.norm, n.end()) is None
            and not _ANOTHERS.search(text.norm, start, n.start())
            and _REPORTED.search(text.norm[start : n.start()])
        ]
        spans += [] if reported else [n.span() for n in numbers]
    return text.without(spans) if spans else text


def names_a_score(text: Text) -> bool:
    """Does a clause speak of a score of the illness?"""
    return _TESTED.search(text.norm) is not None


def _clauses(text: Text) -> list[tuple[int, int]]:
    found, start = [], 0
    for mark in _CLAUSE.finditer(text.norm):
        found.append((start, mark.start()))
        start = mark.end()
    return [*found, (start, len(text.norm))]
