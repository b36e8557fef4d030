"""The day of one test, told of a value that stands already: "hb was October", "el eco fue en mayo"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from prescreen.facts.answers import UNKNOWN, is_known
from prescreen.interview.called import fold
from prescreen.interview.days_and_limits import names_of_test, places_of
from prescreen.interview.lexicon import days_of_tests as words
from prescreen.interview.lexicon.retelling import DATE_WORDS, IDLE
from prescreen.interview.session import Session
from prescreen.reading import Context, FactReading, Reader

_CLAUSE: Final = re.compile(r"(?:(?!,? (?:and|but|y|pero) )[^.!?;\n。！？；]|\.(?=\d))+")


def days_of_tests(session: Session, text: str, reader: Reader) -> list[FactReading]:
    """The values whose day a clause gives, each with its new day; a clause with a value of its own is none of them."""
    labs = [f for f, v in session.answers.items() if session.definition(f).kind == "lab" and isinstance(v, dict)]
    found: dict[str, FactReading] = {}
    for start, end in _clauses(session, text, labs) if labs else ():
        said = fold(text[start:end])
        named = {f: places_of(session, f, said) for f in labs}
        named = {f: places for f, places in named.items() if places}
        if not named or not DATE_WORDS.search(said) or not _tells_only_a_day(session, said, list(named)):
            continue
        day = reader.read_kind("date", text[start:end], Context(session.today, session.language, (), "", {}))
        if not isinstance(day, str) or day > session.today.isoformat()[: len(day)]:
            continue
        for fact in named:
            value = session.answers[fact]
            if isinstance(value, dict) and value.get("date") != day:
                found[fact] = FactReading(fact, {**value, "date": day}, start, end, "correction", confirm=True)
    return list(found.values())


def taken_off(session: Session, text: str) -> list[FactReading]:
    """The values that are to be taken off again: "delete the SLEDAI, I don't know it"."""
    measured = [
        f
        for f, v in session.answers.items()
        if is_known(v) and (session.definition(f).kind in ("lab", "number") or f in words.SCORES)
    ]
    found = []
    for sentence in re.finditer(r"(?:[^.!?;\n。！？；]|\.(?=\d))+", text):
        said = fold(sentence.group())
        for fact in measured:
            named = "|".join(re.escape(n) for n in names_of_test(session, fact))
            if re.fullmatch(words.TAKE_OFF.format(named=named), said):
                found.append(FactReading(fact, UNKNOWN, *sentence.span(), "correction", confirm=True))
    return found


def _tells_only_a_day(session: Session, said: str, named: list[str]) -> bool:
    """Is nothing said but the name of a test and a day?"""
    rest = DATE_WORDS.sub(" ", words.NOT_THEN.sub(" ", said))
    for fact in named:
        for name in names_of_test(session, fact):
            rest = re.sub(rf"(?<![a-z]){re.escape(name)}(?![a-z])", " ", rest)
    left = set(re.findall(r"[a-z]+|\d+", rest))
    return not left - IDLE - words.BESIDE


def _clauses(session: Session, text: str, labs: list[str]) -> Iterator[tuple[int, int]]:
    """The clauses of a message; what follows a comma and names no test belongs to what stands before it."""
    for clause in _CLAUSE.finditer(text):
        start = clause.start()
        for comma in re.finditer(r",", clause.group()):
            after = fold(text[clause.start() + comma.end() : clause.end()].partition(",")[0])
            if any(places_of(session, f, after) for f in labs):
                yield start, clause.start() + comma.start()
                start = clause.start() + comma.end()
        yield start, clause.end()
