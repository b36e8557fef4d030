"""What sounds like a question at a read-back and puts an answer right is no question; what asks is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from prescreen.facts.answers import Json
from tests.conversations.test_conversations import answer_all
from tests.interview.talk import Talk

FAQ = ("ask_faq", 0.97)


@pytest.mark.parametrize(
    ("language", "text", "fact", "value"),
    [
        ("es", "eso no es así, sí tengo un problema de corazón, una arritmia", "heart_disease", "unspecified"),
        ("es", "sobre usar anticonceptivos: no lo sé", "contraception_agrees", "unsure"),
        ("es", "todo bien menos la edad, que son 59", "age_years", 59),
        ("es", "lo de la vacuna no: me puse la triple viral el 2 de marzo", "recent_vaccines", [
            {"vaccine": "MMR", "date": "2026-03-02"}
        ]),
        ("en", "about birth control: I don't know", "contraception_agrees", "unsure"),
        ("en", "the age is wrong, I am 59", "age_years", 59),
    ],
)  # fmt: skip
def test_a_correction_is_no_question(tmp_path: Path, language: str, text: str, fact: str, value: Json) -> None:
    talk = Talk(tmp_path, language=language)
    answer_all(talk, until="review")
    talk.say(text, FAQ)
    assert talk.answers[fact] == value, talk.show()


@pytest.mark.parametrize("text", ["how many visits are there?", "what about birth control", "is there a placebo?"])
def test_a_question_changes_nothing(tmp_path: Path, text: str) -> None:
    talk = Talk(tmp_path)
    answer_all(talk, until="review")
    before = talk.answers
    talk.say(text, FAQ)
    assert talk.answers == before, talk.show()
    assert talk.stage == "review"
