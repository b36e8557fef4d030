"""Numbers, ages, quantities, dates and lengths of time in English, Spanish and Chinese, with what must not be read."""

from __future__ import annotations

from typing import Any

import pytest

from prescreen.reading import Context, Reader
from tests.reading.conftest import TODAY
from tests.reading.corpus import by_fact


def read(reader: Reader, kind: str, text: str, language: str, question: str = "") -> Any:
    return reader.read_kind(kind, text, Context(TODAY, language, (), question, {}))


def same(expected: Any, read: Any) -> bool:
    if isinstance(expected, dict) and isinstance(read, dict):
        return bool(expected["unit"] == read["unit"]) and same(expected["value"], read["value"])
    if isinstance(expected, int | float) and isinstance(read, int | float):
        return abs(expected - read) <= 1e-6 * max(1.0, abs(expected))
    return bool(expected == read)


@pytest.mark.parametrize(("kind", "text", "expected"), by_fact("measures_en"))
def test_english(reader: Reader, kind: str, text: str, expected: Any) -> None:
    found = read(reader, kind, text, "en")
    assert same(expected, found), found


@pytest.mark.parametrize(("kind", "text", "expected"), by_fact("measures_es"))
def test_spanish(reader: Reader, kind: str, text: str, expected: Any) -> None:
    found = read(reader, kind, text, "es")
    assert same(expected, found), found


@pytest.mark.parametrize(("kind", "text", "expected"), by_fact("measures_zh"))
def test_chinese(reader: Reader, kind: str, text: str, expected: Any) -> None:
    found = read(reader, kind, text, "zh")
    assert same(expected, found), found


@pytest.mark.parametrize(
    ("language", "question", "text", "expected"),
    [
        ("en", "When is your next visit?", "on the 20th", "2026-03-20"),
        ("en", "When is your next visit?", "I had it on the 12th", "2026-03-12"),
        ("en", "When was your last infusion?", "it will be on friday", "2026-03-20"),
        ("en", "When was your last infusion?", "tomorrow", "2026-03-17"),
        ("es", "¿Cuándo es su próxima visita?", "el viernes", "2026-03-20"),
        ("es", "¿Cuándo fue su última infusión?", "el viernes", "2026-03-13"),
        ("es", "¿Cuándo fue su última infusión?", "dentro de un mes", "2026-04-16"),
        ("zh", "您下次复诊是什么时候？", "二十号", "2026-03-20"),
        ("zh", "您上次输液是什么时候？", "十二号", "2026-03-12"),
    ],
)
def test_dates_follow_the_question_unless_they_say_otherwise(
    reader: Reader, language: str, question: str, text: str, expected: str
) -> None:
    assert read(reader, "date", text, language, question) == expected
