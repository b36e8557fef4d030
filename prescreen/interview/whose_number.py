"""A number that stands at the wrong test: "the 58 is my kidneys, the eGFR, there's no AST on my paper".

The number goes to the test it is said to belong to; the test it stood at is not known then, unless it is told anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from prescreen.facts.answers import UNKNOWN, Json
from prescreen.interview import tests_named
from prescreen.interview.called import fold
from prescreen.interview.days_and_limits import names_of_test
from prescreen.interview.lexicon import whose_number as words
from prescreen.interview.session import Session
from prescreen.interview.tests_named import Names, number_in, without_number
from prescreen.reading import FactReading

_BELONGS: Final = re.compile(words.BELONGS)
_ABSENT: Final = tuple(re.compile(pattern) for pattern in words.ABSENT)
_TOLD: Final = re.compile(words.TOLD)
_ASKS: Final = re.compile(r"[?¿？]")


def whose_number(session: Session, text: str) -> list[FactReading]:
    """The tests whose numbers are put where they belong, those that are not there, and what is told beside them."""
    standing = {f: v for f, v in session.answers.items() if session.definition(f).kind == "lab" and isinstance(v, dict)}
    if not standing or _ASKS.search(text):
        return []
    masked, names = _masked(session, fold(text))
    found: dict[str, FactReading] = {}
    for told in _BELONGS.finditer(masked):
        number, fact = _number(told), _last(names, *told.span())
        wrong = [f for f, v in standing.items() if v.get("value") == number and f != fact]
        if fact is None or len(wrong) != 1:
            continue
        day = standing[wrong[0]].get("date")
        found[fact] = _reading(fact, _value(standing.get(fact), number, day), told)
        found.setdefault(wrong[0], _reading(wrong[0], UNKNOWN, told))
    for gone in _gone(masked):
        fact = _last(names, *gone.span())
        if fact in standing and (fact not in found or found[fact].value == UNKNOWN):
            found[fact] = _reading(fact, UNKNOWN, gone)
    if not found:
        return []
    places = [(r.start, r.end) for r in found.values()]
    for told in _TOLD.finditer(masked):
        fact = _last(names, *told.span())
        if fact is not None and not any(start <= told.start() < end for start, end in places):
            if fact not in found or found[fact].value == UNKNOWN:
                found[fact] = _reading(fact, _value(standing.get(fact), _number(told), None), told)
    return list(found.values())


def _gone(masked: str) -> Iterator[re.Match[str]]:
    for pattern in _ABSENT:
        yield from pattern.finditer(masked)


def _value(standing: Json | None, number: float, day: Json) -> Json:
    new: dict[str, Json] = {"unit": None, **({"date": day} if day else {})}
    kept = without_number(standing) if isinstance(standing, dict) else new
    return {**kept, "value": number}


def _reading(fact: str, value: Json, told: re.Match[str]) -> FactReading:
    return FactReading(fact, value, told.start(), told.end(), "correction", confirm=True)


def _number(told: re.Match[str]) -> float:
    return number_in(told["number"])


def _last(names: Names, start: int, end: int) -> str | None:
    """The last test that is named between two places."""
    inside = [fact for begins, ends, fact in names if start <= begins and ends <= end]
    return inside[-1] if inside else None


def _masked(session: Session, said: str) -> tuple[str, Names]:
    """The text with a sign for each test of the trial that it names."""
    called = [
        (name, fact)
        for fact in session.trial.facts
        if session.definition(fact).kind == "lab"
        for name in (*words.MORE_NAMES.get(fact, ()), *names_of_test(session, fact))
    ]
    return tests_named.masked(said, called)
