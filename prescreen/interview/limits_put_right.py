"""The upper limit of a test, told of a value that stands already: "the limit of ALT is 35, not 2" changes no value."""

from __future__ import annotations

import re
from typing import Final

from prescreen.interview import tests_named
from prescreen.interview.called import fold
from prescreen.interview.days_and_limits import names_of_test
from prescreen.interview.lexicon import limits_put_right as words
from prescreen.interview.session import Session
from prescreen.interview.tests_named import Names, number_in, without_number
from prescreen.reading import FactReading

_ENZYME: Final = "enzyme"
_SENTENCE: Final = re.compile(r"(?:[^.!;?\n。！；？]|\.(?=\d))+[?？]?")
_TOLD: Final = re.compile(rf"(?:{words.LIMIT})(?P<between>{words.BETWEEN}){words.NUMBER}")
_TOLD_BEHIND: Final = re.compile(
    rf"{words.NUMBER}{words.IS_LIMIT}(?:{words.LIMIT})(?P<between>{words.BETWEEN})(?=$|[,.;])"
)
_UP_TO: Final = re.compile(rf"{words.UP_TO}{words.NUMBER}(?!\w*%)")
_NEXT: Final = re.compile(rf"(?P<between>{words.NEXT}){words.NUMBER}")
_AND_NEXT: Final = re.compile(rf"(?P<between>,? ?\b(?:and|y)\b ){words.NUMBER}(?=$|[ ,.;])")
_BEHIND: Final = re.compile(words.FOR_BEHIND)
_NOT_SO: Final = re.compile(words.NOT_SO)
_VALUE_FIRST: Final = re.compile(words.VALUE_FIRST)


def limits_put_right(session: Session, text: str) -> list[FactReading]:
    """The values whose upper limit a sentence tells, each with its new limit, and its own value if that is told too."""
    tests = [
        f
        for f, v in session.answers.items()
        if isinstance(v, dict) and session.definition(f).kind == "lab" and session.definition(f).quantity == _ENZYME
    ]
    found: dict[str, FactReading] = {}
    for sentence in _SENTENCE.finditer(text) if tests else ():
        if words.QUESTION.search(sentence.group()):
            continue
        for reading in _of_sentence(session, fold(sentence.group()), sentence.start(), tests):
            found[reading.fact] = reading
    return list(found.values())


def _of_sentence(session: Session, said: str, offset: int, tests: list[str]) -> list[FactReading]:
    masked, names = tests_named.masked(said, [(name, f) for f in tests for name in names_of_test(session, f)])
    told = _TOLD.search(masked) or _TOLD_BEHIND.search(masked)
    if told is None and not words.WENT_UP.search(masked):
        told = _UP_TO.search(masked)
    if told is None or words.PAST_IT.search(masked[: told.start()]):
        return []
    start, end = told.span()
    numbers = [_number(told)]
    called = tests_named.called(names, *told.span("between"))
    limits: dict[str, float] = {}
    wrong: float | None = None
    while (more := _AND_NEXT.match(masked, end)) is not None and len(called) > len(numbers):
        numbers.append(_number(more))
        end = more.end()
    if (behind := _BEHIND.match(masked, end)) is not None and not called:
        called, end = tests_named.called(names, *behind.span()), behind.end()
    if (no := _NOT_SO.match(masked, end)) is not None:
        wrong, end = number_in(no["wrong"]), no.end()
        if (behind := _BEHIND.match(masked, end)) is not None and not called:
            called, end = tests_named.called(names, *behind.span()), behind.end()
    value = _VALUE_FIRST.search(masked[:start]) if not called else None
    if value is not None:
        called, start = tests_named.called(names, value.start(), value.end())[:1], value.start()
    elif not called:
        called = _meant(session, masked, names, start, tests, wrong)
    if len(numbers) == len(called):
        limits = dict(zip(called, numbers, strict=True))
    elif len(numbers) == 1:
        limits = dict.fromkeys(called, numbers[0])
    while limits and (more := _NEXT.match(masked, end)) is not None:
        limits |= dict.fromkeys(tests_named.called(names, *more.span("between")), _number(more))
        end = more.end()
    return [_reading(session, f, limit, value, offset + start, offset + end) for f, limit in limits.items()]


def _reading(
    session: Session, fact: str, limit: float, value: re.Match[str] | None, start: int, end: int
) -> FactReading:
    standing = session.answers[fact]
    assert isinstance(standing, dict)
    new = standing if value is None else {**without_number(standing), "value": number_in(value["value"])}
    return FactReading(fact, {**new, "uln": limit}, start, end, "correction", confirm=True)


def _meant(session: Session, masked: str, names: Names, start: int, tests: list[str], wrong: float | None) -> list[str]:
    """The tests of a limit that names none beside it: those named before it, both, or the one whose limit is wrong."""
    if words.EVERY.search(masked):
        return tests
    before = [fact for begins, _, fact in names if begins < start]
    if before:
        return [before[-1]]
    of_wrong = [f for f in tests if wrong is not None and _limit(session, f) == wrong]
    return of_wrong if len(of_wrong) == 1 else []


def _limit(session: Session, fact: str) -> object:
    value = session.answers[fact]
    return value.get("uln") if isinstance(value, dict) else None


def _number(told: re.Match[str]) -> float:
    return number_in(told["high"] or told["only"])
