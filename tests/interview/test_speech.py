"""Answers in plain words."""

from __future__ import annotations

import pytest

from prescreen.content.library import Library
from prescreen.interview.speech import Speech
from tests.criteria.people import library as product


@pytest.fixture(scope="module")
def library() -> Library:
    return product()


@pytest.mark.parametrize(
    ("language", "op", "said"),
    [
        ("en", "<", "<10 g/dL"),
        ("en", "<=", "10 g/dL or less"),
        ("en", ">=", "10 g/dL or more"),
        ("es", "<=", "10 g/dL o menos"),
        ("zh", ">=", "不低于 10 g/dL"),
    ],
)
def test_a_bound_keeps_its_edge(library: Library, language: str, op: str, said: str) -> None:
    speech = Speech(library.wording, language, library.facts)
    assert speech.value("hemoglobin", {"value": 10, "op": op, "unit": "g/dL"}) == said
