"""A death that somebody tells of is answered with a kind word; who answers for the dead is asked no more."""

from __future__ import annotations

from pathlib import Path

import pytest

from prescreen.interview import Interview
from prescreen.interview.grieving import tells
from tests.interview.talk import Talk

YES = {"en": "yes", "es": "sí", "zh": "可以"}
KIND = {"en": "sorry", "es": "iento m", "zh": "难过"}


@pytest.fixture(scope="module")
def interview(tmp_path_factory: pytest.TempPathFactory) -> Interview:
    return Talk(tmp_path_factory.mktemp("grieving")).interview


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "My mum died last month so I'm all over the place"),
        ("en", "sorry, my dog died today"),
        ("en", "we buried our baby on Saturday"),
        ("es", "se me murió mi mamá la semana pasada y no tengo cabeza"),
        ("es", "el viernes enterramos a mi papá"),
        ("zh", "我妈妈上个月去世了"),
    ],
)
def test_a_kind_word_and_the_same_question(tmp_path: Path, interview: Interview, language: str, text: str) -> None:
    talk = Talk(tmp_path, language=language, interview=interview)
    asked = talk.say(YES[language]).asks
    talk.say(text)
    kind, question = talk.reply["messages"]
    assert KIND[language] in kind["text"]
    assert question["asks"] == asked == ["age_years"]
    assert talk.stage == "screening"


@pytest.mark.parametrize("act", ["dont_know", "small_talk", "frustration", "out_of_scope", "decline", "goodbye"])
def test_a_kind_word_whatever_the_classifier_calls_it(tmp_path: Path, interview: Interview, act: str) -> None:
    talk = Talk(tmp_path, interview=interview).say("yes")
    talk.say("my mum died last month, head all over", (act, 0.99))
    assert "sorry" in talk.words
    assert talk.asks == ["age_years"]


@pytest.mark.parametrize(
    "text",
    [
        "my mum died of a stroke years ago",
        "I lost my mum's number",
        "my dad died in 1998",
        "mi abuela murió de lupus",
        "my phone died",
        "I lost my job",
        "my son passed his driving test",
    ],
)
def test_what_is_no_grief(text: str) -> None:
    assert not tells(text)


def test_who_answers_for_the_dead_is_asked_no_more(tmp_path: Path, interview: Interview) -> None:
    talk = Talk(tmp_path, interview=interview)
    talk.say("it's for my mum, she has lupus")
    talk.say("my mum passed away this morning")
    assert "sorry" in talk.words
    assert talk.stage == "paused"


def test_another_death_beside_the_patient(tmp_path: Path, interview: Interview) -> None:
    talk = Talk(tmp_path, interview=interview)
    talk.say("it's for my mum, she has lupus")
    talk.say("my dad died on Friday")
    assert "sorry" in talk.words
    assert talk.stage == "consent"
