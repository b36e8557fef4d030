"""Answers to the questions of single facts, over the product's own facts and vocabulary."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from prescreen.content.library import Library
from prescreen.facts import Json
from prescreen.reading import Context, Reader
from tests.reading.corpus import by_fact, fits


def read(reader: Reader, library: Library, today: date, fact: str, text: str, language: str = "en") -> dict[str, Json]:
    context = Context(today, language, (fact,), library.facts[fact].question["en"], {})
    return {f.fact: f.value for f in reader.read(text, context).facts}


@pytest.mark.parametrize(("fact", "text", "expected"), by_fact("answers") + by_fact("lists") + by_fact("conditions"))
def test_answer(reader: Reader, library: Library, today: date, fact: str, text: str, expected: Any) -> None:
    values = read(reader, library, today, fact, text)
    if expected == "-":
        assert fact not in values
    else:
        assert fits(expected, values.get(fact)), values


@pytest.mark.parametrize(("fact", "text", "expected"), by_fact("labs"))
def test_laboratory_values(reader: Reader, library: Library, today: date, fact: str, text: str, expected: Any) -> None:
    values = read(reader, library, today, fact, text)
    assert fits(expected, values), values
    if not expected:
        assert fact not in values


@pytest.mark.parametrize(("fact", "text", "expected"), by_fact("spanish") + by_fact("conditions_spanish"))
def test_answer_in_spanish(reader: Reader, library: Library, today: date, fact: str, text: str, expected: Any) -> None:
    values = read(reader, library, today, fact, text, "es")
    if expected == "-":
        assert fact not in values
    else:
        assert fits(expected, values.get(fact)), values


@pytest.mark.parametrize(
    ("fact", "text", "expected", "language"),
    [
        pytest.param(*case.values, language, id=f"{language} {case.id}")
        for name, language in (("told", "en"), ("told_spanish", "es"))
        for case in by_fact(name)
    ],
)
def test_what_is_told_of_medicines_and_vaccines(
    reader: Reader, library: Library, today: date, fact: str, text: str, expected: dict[str, Any], language: str
) -> None:
    values = read(reader, library, today, fact, text, language)
    for name, value in expected.items():
        if value == "-":
            assert name not in values
        else:
            assert fits(value, values.get(name)), values


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_crisis_is_heard_in_either_language(reader: Reader, today: date, language: str) -> None:
    for text in ("ya no quiero vivir más", "me quiero morir", "I want to die"):
        assert reader.read(text, Context(today, language, (), "", {})).safety == "crisis"
