"""Yes, no and "I do not know" in each language, and the act that goes with them."""

from __future__ import annotations

from datetime import date

import pytest

from prescreen.reading import Context, Reader
from tests.reading.corpus import by_fact

TODAY = date(2026, 3, 16)
QUESTION = {"en": "Do you have asthma?", "es": "¿Tiene asma?", "zh": "您有哮喘吗？"}
CASES = [
    pytest.param(language, text, value, id=f"{language}: {text[:44]}")
    for param in by_fact("poles_by_language")
    for language, value, texts in [param.values]
    for text in texts
]


@pytest.mark.parametrize(("language", "text", "value"), CASES)
def test_pole(reader: Reader, language: str, text: str, value: str) -> None:
    expected = "unknown" if value == "declined" else value
    assert reader.read_kind("yes_no", text, Context(TODAY, language, (), QUESTION[language], {})) == expected


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("I'm not sure if it ever was that", "dont_know"),
        ("I don't remember whether they found anything", "dont_know"),
        ("I really don't know, they did a scan around March", "dont_know"),
        ("lost the letter, no idea where", "dont_know"),
        ("I'd like to change doctors, because I don't remember his name", "dont_know"),
        ("no, but I don't know about my valves", "answer"),
        ("I don't know, can I talk to a nurse?", "want_person"),
    ],
)
def test_not_knowing_is_an_act(reader: Reader, text: str, act: str) -> None:
    asked = Context(TODAY, "en", ("heart_disease",), "Do you have a serious heart problem?", {})
    assert reader.read(text, asked).act == act
