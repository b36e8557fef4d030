"""A no to answers by their names: "immune deficiency also no", "the hepatitis, HIV, syphilis one: all negative"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from prescreen.facts.answers import Json
from prescreen.interview.called import calls, fold
from prescreen.interview.lexicon import named_noes as words
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change
from prescreen.reading import FactReading

_NEGATIVE: Final = "negative"
_NOT_BY_A_NO: Final = frozenset({"sle_diagnosis", "refractory", "respondent", "prescreen_consent", "carer_authorised"})
"""Answers that such a short no is too little for."""
_LONGEST: Final = 120
_OF_NOW: Final = frozenset({"organs", "kidney", "infection"})
"""Groups that ask about now, so that what is over is none."""
_INFECTION: Final = "active_infection"
_SENTENCE: Final = re.compile(r"(?:[^.!;\n]|\.(?=\d))+")
_PRIVATE: Final = {fact: re.compile(rf"(?<![a-z])(?:{said})(?![a-z])") for fact, said in words.PRIVATE.items()}


def private_named(session: Session, text: str) -> list[tuple[str, int, int]]:
    """The private answers that a text names, each with its place; "hepatitis" is both of them."""
    said = fold(text)
    return [
        (fact, found.start(), found.end())
        for fact, name in _PRIVATE.items()
        if fact in session.answers
        for found in name.finditer(said)
    ]


def named_noes(session: Session, text: str) -> list[FactReading]:
    """The answers that are denied by their names and by nothing else."""
    if "?" in text or "？" in text:
        return []
    found: dict[str, FactReading] = {}
    for sentence in _SENTENCE.finditer(text):
        whole = _denied(session, text, sentence.start(), sentence.end(), words.LIST)
        parts = [m.span() for m in words.PART.finditer(text, *sentence.span())]
        whole = whole or _denied(session, text, sentence.start(), sentence.end(), words.OVER)
        pairs = [(a, b) for (a, _), (_, b) in pairwise(parts)]
        whole = whole or [r for a, b in pairs for r in _denied(session, text, a, b, words.AS_A_CHILD)]
        for reading in whole or [r for a, b in parts for r in _denied_or_over(session, text, a, b)]:
            found.setdefault(reading.fact, reading)
    return list(found.values())


def _denied_or_over(session: Session, text: str, start: int, end: int) -> list[FactReading]:
    denied = _denied(session, text, start, end, words.DENIED)
    return denied or _denied(session, text, start, end, words.OVER)


def _denied(session: Session, text: str, start: int, end: int, pattern: re.Pattern[str]) -> list[FactReading]:
    """The answers that a part of a message names, where it says no to them and nothing else."""
    said = text[start:end]
    among = [f for f in session.answers if may_change(session, f) and f not in session.asking.facts]
    named = [(c.fact, c.start, c.end) for c in calls(session, said, among) if c.entry is None and c.nth is None]
    named += [hit for hit in private_named(session, said) if hit[0] not in session.asking.facts]
    named = [n for n in named if not any(a < n[2] and n[1] < b and b - a > n[2] - n[1] for _, a, b in named)]
    masked = fold(said)
    for _, first, last in named:
        masked = masked[:first] + "§" * (last - first) + masked[last:]
    plain = " ".join("§" if token[0] == "§" else token for token in words.TOKEN.findall(masked))
    if not named or len(plain) > _LONGEST or pattern.fullmatch(plain) is None:
        return []
    if pattern in (words.OVER, words.AS_A_CHILD) and any(
        f != _INFECTION and session.definition(f).group not in _OF_NOW for f, _, _ in named
    ):
        return []
    facts = {fact: (first, last) for fact, first, last in named}
    values = {fact: _no(session, fact, masked) for fact in facts}
    if any(value is None for value in values.values()):
        return []
    return [FactReading(f, value, start, end, "correction", confirm=True) for f, value in values.items()]


def _no(session: Session, fact: str, said: str) -> Json:
    """What a no means of an answer; None where it means nothing plain."""
    definition = session.definition(fact)
    if definition.kind != "enum" or fact in _NOT_BY_A_NO:
        return None
    if "negativ" in said and _NEGATIVE in definition.values:
        return _NEGATIVE
    no = definition.no if definition.no is not None else definition.none
    return no if isinstance(no, str) else None
