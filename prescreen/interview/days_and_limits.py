"""What a follow-up to a laboratory value is answered with: its day, or the upper limits of normal of its tests.

A question for a day changes no value: "11/18 as above" is the 18th of November and no creatinine of 11.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon import days_and_limits as words
from prescreen.interview.session import Session
from prescreen.reading import Context, FactReading, Reader

_SCAN = "lvef"


def day_told(session: Session, text: str, reader: Reader) -> str | None:
    """The day in an answer to "when was that?"; "same day as the rest" is the one that all other values share."""
    context = Context(session.today, session.language, tuple(session.asking.facts), "", session.answers)
    day = reader.read_kind("date", text, context)
    if not isinstance(day, str) and (pair := words.PAIR.search(text)) is not None:
        day = reader.read_kind("date", f"on {pair.group()}", context)
    if not isinstance(day, str) and words.SAME_DAY.search(fold(text)):
        day = _day_of_the_others(session)
    return day if isinstance(day, str) else None


def _day_of_the_others(session: Session) -> str | None:
    days = {
        str(value["date"])
        for fact, value in session.answers.items()
        if session.definition(fact).kind == "lab" and fact != _SCAN and isinstance(value, dict) and value.get("date")
    }
    return days.pop() if len(days) == 1 else None


def no_value_of_a_day(session: Session, heard: Heard) -> Heard:
    """Without the values that are only parts of a day, or of a limit; a test called by its name is told anew."""
    if session.asking.kind != "detail" or session.asking.data.get("kind") == "unit":
        return heard
    asked = [f for f in session.asking.facts if session.definition(f).kind == "lab"]
    if not asked or heard.act == "correct":
        return heard
    said = fold(heard.text)
    kept = tuple(r for r in heard.facts if r.fact not in asked or places_of(session, r.fact, said) or _is_measured(r))
    return replace(heard, facts=kept)


def _is_measured(reading: FactReading) -> bool:
    """Is a reading no number, or one with its unit or its day?"""
    value = reading.value
    return not isinstance(value, dict) or value.get("unit") is not None or value.get("date") is not None


def limits_told(session: Session, text: str, reader: Reader) -> dict[str, float]:
    """The upper limits of the tests asked about: one for all, or one each, in their order or by their names.

    A limit that is put right at once holds as it is said last: "40 for ALT. no 35, the 40 is AST".
    """
    facts = list(session.asking.facts)
    text = _without_other_tests(session, text)
    said = words.DAYS.sub(lambda day: " " * len(day.group()), fold(text))
    every = words.BOTH.search(said) is not None
    said = words.BOTH.sub(lambda both: " " * len(both.group()), said)
    if not words.NUMBER.search(said):
        context = Context(session.today, session.language, tuple(facts), "", session.answers)
        plain = words.UP_TO.split(said)[-1] if every or words.UP_TO.search(said) else text
        undated = every or said == fold(text)
        number = reader.read_kind("number", plain, context) if undated else None
        return dict.fromkeys(facts, float(number)) if isinstance(number, (int, float)) else {}
    named = {f: places for f in facts if (places := places_of(session, f, said))}
    if named and not every:
        return _by_name(session, said, facts)
    numbers: list[float] = []
    for clause in _clauses(said):
        told = _numbers(clause)
        if told and numbers and words.INSTEAD.match(clause):
            numbers = numbers[: -len(told)]
        numbers += told
    if len(numbers) == len(facts):
        return dict(zip(facts, numbers, strict=True))
    return dict.fromkeys(facts, numbers[0]) if len(set(numbers)) == 1 else {}


def _without_other_tests(session: Session, text: str) -> str:
    """A text without its sentences that are about tests nobody asked about: "the haemoglobin is 11.8, not 8.1"."""
    asked = set(session.asking.facts)
    tests = [f for f in session.trial.facts if f not in asked and session.definition(f).kind == "lab"]
    for sentence in words.SENTENCE.finditer(text):
        said = fold(sentence.group())
        if any(places_of(session, f, said) for f in tests) and not any(places_of(session, f, said) for f in asked):
            text = text[: sentence.start()] + " " * len(sentence.group()) + text[sentence.end() :]
    return text


def says_limits(session: Session, text: str, reader: Reader) -> bool:
    """Is a message of few words the limits asked for, though one of them is put right: "40, sorry 45"?"""
    few = len(text.split()) <= words.FEW
    return few and session.asking.data.get("kind") == "uln" and bool(limits_told(session, text, reader))


def _by_name(session: Session, said: str, facts: Sequence[str]) -> dict[str, float]:
    """The limits of a message that calls tests by name, clause by clause."""
    found: dict[str, float] = {}
    last: list[str] = []
    for clause in _clauses(said):
        numbers = _numbers(clause)
        called = sorted(
            (f for f in facts if places_of(session, f, clause)), key=lambda f: places_of(session, f, clause)[0]
        )
        if called and len(numbers) == len(called):
            found |= dict(zip(called, numbers, strict=True))
        elif called and len(numbers) == 1:
            found |= dict.fromkeys(called, numbers[0])
        elif len(numbers) == 1 and last and words.INSTEAD.match(clause):
            found |= dict.fromkeys(last, numbers[0])
        last = called or last
    return found


def _clauses(said: str) -> list[str]:
    return [clause for clause in words.CLAUSE.split(said) if clause.strip()]


def _numbers(clause: str) -> list[float]:
    """The numbers of a clause; of a range its upper end."""
    found = [float((m["high"] or m["only"]).replace(",", ".")) for m in words.NUMBER.finditer(clause)]
    return [int(n) if n.is_integer() else n for n in found]


def names_of_test(session: Session, fact: str) -> list[str]:
    """The names of a test on folded text, the longest first."""
    aliases = session.definition(fact).aliases
    names = [fold(n) for n in (*aliases.get("en", ()), *aliases.get(session.language, ()), fact) if len(n) > 1]
    return sorted((*names, *words.MORE_NAMES.get(fact, ())), key=len, reverse=True)


def places_of(session: Session, fact: str, said: str) -> list[int]:
    """Where a test is called by name, from left to right."""
    names = names_of_test(session, fact)
    return sorted(m.start() for n in names for m in re.finditer(rf"(?<![a-z]){re.escape(n)}(?![a-z])", said))
