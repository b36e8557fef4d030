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


@pytest.mark.parametrize(
    ("question", "text", "value"),
    [
        ("Do you want to move?", "I'm happy where I am", "no"),
        ("Do you like curry?", "It's a bit too hot for me", "no"),
        ("Are you into novels?", "True crime is what I read", None),
        ("Do you mind the cold?", "It doesn't bother me", "no"),
        ("Would you mind if we called you?", "no, go ahead", "yes"),
        ("Was the journey fine?", "no problems at all", "yes"),
        ("Do you have problems with your heart?", "no problems at all", "no"),
        ("Do you like your coffee black?", "it is kind of bitter", "no"),
        ("Do you drink coffee?", "I can't start the day without a cup of coffee", "yes"),
        ("Is it getting better?", "a lot", "yes"),
        ("Is he at work. He said no. Is he well?", "yes", "yes"),
    ],
)
def test_the_words_of_a_pole_can_mean_something_else(
    reader: Reader, question: str, text: str, value: str | None
) -> None:
    read = reader.read_kind("yes_no", text, Context(TODAY, "en", (), question, {}))
    assert read in {value, "unknown"} if value != "yes" else read == "yes"
