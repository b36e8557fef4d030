"""Answers that say the words of their question back, and nothing else."""

from __future__ import annotations

import pytest

from prescreen.reading.said_back import said_back
from prescreen.reading.text import normalise

CASES = [
    ("Do you like jazz?", "I like some jazz", "yes"),
    ("Do you like jazz?", "I really don't like it", "no"),
    ("Do you like jazz?", "I like rock", None),
    ("Do you smoke?", "I don't smoke anymore", "no"),
    ("Do you smoke?", "I smoked years ago", None),
    ("Do you want to go out?", "I think we should", "yes"),
    ("Shall we eat?", "We might as well", "yes"),
    ("Shall we eat?", "I don't think we should", "no"),
    ("Are you on dialysis?", "So far I am not", "no"),
    ("Are you married?", "I was", None),
    ("Did he call?", "He never did", "no"),
    ("Did you see it?", "I saw it twice", "yes"),
    ("Did you see it?", "I wanted to see it", None),
    ("Do you always walk?", "I walk sometimes", None),
    ("Do you have kids?", "We have three", "yes"),
    ("Do you have kids?", "We have three dogs", None),
    ("Do you take insulin?", "I take it twice a day", "yes"),
    ("Do you take insulin?", "I take metformin", None),
    ("Do you cook?", "My wife does", None),
    ("Do you drive?", "My son drives me", None),
    ("Does flying scare you?", "I fly every week", None),
    ("Are you employed?", "I couldn't be more employed", None),
    ("Can I call you?", "I'll call you", None),
    ("Don't you like it?", "I like it", None),
    ("Do you like tea or coffee?", "I like tea", None),
    ("Would you take part?", "I'd do it if it's safe", None),
    ("", "I do", None),
]


@pytest.mark.parametrize(("question", "answer", "value"), CASES)
def test_only_words_of_the_question_are_an_answer(question: str, answer: str, value: str | None) -> None:
    assert said_back(normalise(answer).norm, normalise(question).norm) == value
