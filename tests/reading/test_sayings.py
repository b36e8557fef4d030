"""Turns of phrase: answers that say neither yes nor no nor the name of a value."""

from __future__ import annotations

from datetime import date

import pytest

from prescreen.content.library import Library
from prescreen.facts import UNKNOWN
from prescreen.reading import Context, Reader
from tests.reading.corpus import by_fact


@pytest.mark.parametrize(("fact", "text", "expected"), by_fact("sayings"))
def test_a_turn_of_phrase(reader: Reader, library: Library, today: date, fact: str, text: str, expected: str) -> None:
    assert _read(reader, library, today, fact, text, "en") == expected


@pytest.mark.parametrize(("fact", "text", "expected"), by_fact("sayings_spanish"))
def test_a_turn_of_phrase_in_spanish(
    reader: Reader, library: Library, today: date, fact: str, text: str, expected: str
) -> None:
    assert _read(reader, library, today, fact, text, "es") == expected


def _read(reader: Reader, library: Library, today: date, fact: str, text: str, language: str) -> str:
    context = Context(today, language, (fact,), library.facts[fact].question[language], {})
    values = {f.fact: f.value for f in reader.read(text, context).facts}
    value = values.get(fact, UNKNOWN)
    # An answer that is not sure of itself is as good as none.
    return "-" if value == UNKNOWN else str(value)


@pytest.mark.parametrize(("fact", "text", "expected"), by_fact("lived"))
def test_an_illness_as_it_was_lived(
    reader: Reader, library: Library, today: date, fact: str, text: str, expected: str
) -> None:
    assert _read(reader, library, today, fact, text, "en") == expected


@pytest.mark.parametrize(("fact", "text", "expected"), by_fact("lived_spanish"))
def test_an_illness_as_it_was_lived_in_spanish(
    reader: Reader, library: Library, today: date, fact: str, text: str, expected: str
) -> None:
    assert _read(reader, library, today, fact, text, "es") == expected
