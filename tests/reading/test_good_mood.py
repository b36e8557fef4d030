"""Good spirits answer the whole list about mood; anything less than that does not."""

from __future__ import annotations

from datetime import date

import pytest

from prescreen.interview.asking import only_echoes
from prescreen.reading import Context, Reader, asks_reason
from tests.criteria.people import library

ASKED = ("depression", "suicidal_thoughts")


@pytest.fixture(scope="module")
def reader() -> Reader:
    loaded = library()
    return Reader(loaded.facts_of(loaded.trial("NCT06350110")), loaded.terms)


def _read(reader: Reader, language: str, text: str) -> dict[str, object]:
    question = "The last health question is about how you feel. Does any of these apply to you?"
    reading = reader.read(text, Context(date(2026, 3, 16), language, ASKED, question, {}))
    return {r.fact: r.value for r in reading.facts}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "mood fine, no SI"),
        ("en", "no mood issues"),
        ("en", "I'm a cheerful soul"),
        ("en", "my mood is good, no thoughts like that"),
        ("es", "ánimo bien"),
        ("es", "de ánimo muy bien, nada de eso"),
        ("zh", "心情很好"),
    ],
)
def test_good_spirits_answer_both(reader: Reader, language: str, text: str) -> None:
    assert _read(reader, language, text) == {"depression": "none", "suicidal_thoughts": "none"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "mood is not good"),
        ("en", "my mood is up and down"),
        ("en", "I feel well enough most days but I was depressed last year"),
        ("en", "low mood"),
        ("es", "no estoy bien de ánimo"),
        ("zh", "心情不好"),
    ],
)
def test_less_than_that_says_nothing_of_thoughts(reader: Reader, language: str, text: str) -> None:
    assert _read(reader, language, text).get("suicidal_thoughts") != "none"


@pytest.mark.parametrize(
    "text",
    [
        "Which rule?",
        "what rule is it",
        "Why don't I qualify?",
        "why not?",
        "¿qué respuesta no encaja?",
        "¿por qué no puedo participar?",
        "哪一条规则？",
        "为什么我不符合？",
    ],
)
def test_reasons_are_asked_for_in_many_words(text: str) -> None:
    assert asks_reason(text)


@pytest.mark.parametrize(
    "text",
    [
        "Which hospital is it?",
        "why is it called CAR-T?",
        "what rules are there for visits at the clinic",
        "No",
        "¿qué hospital es?",
        "I follow the rules",
        "为什么要住院？",
    ],
)
def test_other_questions_are_none(text: str) -> None:
    assert not asks_reason(text)


def test_an_echo_of_the_question_asks_nothing() -> None:
    assert only_echoes("At my age? No, dear, that finished twenty years ago")
    assert only_echoes("¿a mi edad? no, hija")
    assert not only_echoes("At my age? What is the limit?")
