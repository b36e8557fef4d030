"""Numbers in patients' words: laboratory values, scores and ages, with what must not be taken for one."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from prescreen.content.library import Library
from prescreen.facts import DECLINED, UNKNOWN
from prescreen.reading import Reader
from tests.reading.corpus import by_fact
from tests.reading.test_answers import read


def holds(expected: Any, value: Any) -> bool:
    """Is everything expected in the value? What is expected to be null may be missing."""
    if isinstance(expected, dict):
        return isinstance(value, dict) and all(holds(part, value.get(key)) for key, part in expected.items())
    return bool(expected == value)


def check(values: dict[str, Any], expected: dict[str, Any]) -> None:
    for name, value in expected.items():
        if value == "-":
            assert values.get(name) in (None, UNKNOWN, DECLINED), values
        else:
            assert holds(value, values.get(name)), values


@pytest.mark.parametrize(("fact", "text", "expected"), by_fact("numbers_told"))
def test_numbers_told(
    reader: Reader, library: Library, today: date, fact: str, text: str, expected: dict[str, Any]
) -> None:
    check(read(reader, library, today, fact, text), expected)


@pytest.mark.parametrize(("fact", "text", "expected"), by_fact("numbers_told_es"))
def test_numbers_told_in_spanish(
    reader: Reader, library: Library, today: date, fact: str, text: str, expected: dict[str, Any]
) -> None:
    check(read(reader, library, today, fact, text, "es"), expected)
