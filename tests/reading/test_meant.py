"""What a message means as a whole: whose it is, how it goes, who disagrees, what takes the place of what."""

from __future__ import annotations

from datetime import date

import pytest

from prescreen.content.library import Library
from prescreen.facts import UNKNOWN, Json
from prescreen.reading import Context, Reader
from tests.reading.corpus import by_fact, fits


@pytest.mark.parametrize(("fact", "text", "expected"), by_fact("meant"))
def test_what_is_meant(reader: Reader, library: Library, today: date, fact: str, text: str, expected: Json) -> None:
    _check(reader, library, today, fact, text, expected, "en")


@pytest.mark.parametrize(("fact", "text", "expected"), by_fact("meant_spanish"))
def test_what_is_meant_in_spanish(
    reader: Reader, library: Library, today: date, fact: str, text: str, expected: Json
) -> None:
    _check(reader, library, today, fact, text, expected, "es")


@pytest.mark.parametrize(("fact", "text", "expected"), by_fact("answers_spanish"))
def test_an_answer_in_spanish(
    reader: Reader, library: Library, today: date, fact: str, text: str, expected: Json
) -> None:
    _check(reader, library, today, fact, text, expected, "es")


def _check(reader: Reader, library: Library, today: date, fact: str, text: str, expected: Json, language: str) -> None:
    asked = tuple(fact.split(" + "))
    context = Context(today, language, asked, " ".join(library.facts[f].question[language] for f in asked), {})
    read = {f.fact: f.value for f in reader.read(text, context).facts if f.value != UNKNOWN}
    for name, value in (expected if isinstance(expected, dict) else {fact: expected}).items():
        assert fits(value, read.get(name, "-")), read


def test_the_day_of_a_scan_is_not_that_of_a_blood_test(reader: Reader, today: date) -> None:
    context = Context(today, "en", ("hemoglobin",), "What was your last hemoglobin?", {})
    facts = reader.read("an echo in January 2026. hemoglobin 9.1", context).facts
    assert [f.value for f in facts if f.fact == "hemoglobin"] == [{"value": 9.1, "unit": None}]
