"""Answers to lists, however they are written; and what is no plain answer is left to the interview."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from web.channels.rendering import Option
from web.channels.understanding import UNCLEAR, chosen

CHOICE = [
    Option("1", "self", "Yes, I answer for myself"),
    Option("2", "carer", "Yes, I answer for someone I care for"),
    Option("3", "no", "No, thank you"),
]
TICKS = [
    Option("1", "heart", "Heart disease", "item"),
    Option("2", "liver", "Liver disease", "item"),
    Option("3", "kidney", "Kidney disease", "item"),
    Option("4", "none", "None of these", "none"),
    Option("5", "unknown", "I don't know", "skip"),
]
LETTERS = [Option("A", "none", "None"), Option("B", "unknown", "I don't know", "skip")]
SPANISH = [
    Option("1", "sí", "Sí, respondo por mí"),
    Option("2", "otra", "Sí, respondo por alguien"),
    Option("3", "no", "No, gracias"),
]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        *[
            (text, "carer")
            for text in ("2", " 2. ", "2)", "(2)", "#2", "two", "TWO", "Option 2", "number two", "second")
        ],
        *[(text, "carer") for text in ("the second", "2️⃣", "２", "02", "yes, i answer for someone i care for")],
        *[(text, "self") for text in ("Yes I anser for myself", "yes, i answer for myslef!", "one please", "1st")],
        *[(text, "no") for text in ("No, thankyou", "no thank you", "3", "three")],
    ],
)
def test_one_of_a_list(text: str, wanted: str) -> None:
    found = chosen(text, CHOICE, several=False)
    assert found == (wanted,) or (text == "No, thankyou" and found is None), found


@pytest.mark.parametrize(
    ("text", "wanted"), [("dos", "otra"), ("opción 3", "no"), ("la primera", "sí"), ("SI, RESPONDO POR MI", "sí")]
)
def test_one_of_a_list_in_spanish(text: str, wanted: str) -> None:
    assert chosen(text, SPANISH, several=False) == (wanted,)


@pytest.mark.parametrize(("text", "wanted"), [("二", "carer"), ("第二个", "carer"), ("选3", "no"), ("１", "self")])
def test_one_of_a_list_in_chinese(text: str, wanted: str) -> None:
    assert chosen(text, CHOICE, several=False) == (wanted,)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        *[(text, ("heart", "kidney")) for text in ("1, 3", "1 and 3", "1 3", "1,3", "1 & 3", "one and three", "3 y 1")],
        ("1, 2 and 3", ("heart", "liver", "kidney")),
        ("1和3", ("heart", "kidney")),
        *[
            (text, ("none",))
            for text in ("none", "None of these", "0", "ninguna", "都没有", "4", "NONE.", "none of them")
        ],
        ("2", ("liver",)),
        ("Liver diseese", ("liver",)),
    ],
)
def test_several_of_a_list(text: str, wanted: tuple[str, ...]) -> None:
    assert sorted(chosen(text, TICKS, several=True) or ()) == sorted(wanted)


@pytest.mark.parametrize("text", ["1 and 4", "2, 5", "none 4 1"])
def test_what_contradicts_itself_is_unclear(text: str) -> None:
    assert chosen(text, TICKS, several=True) in (UNCLEAR, None)
    assert chosen("1 and 4", TICKS, several=True) == UNCLEAR


@pytest.mark.parametrize("text", ["1 and 2", "1, 2", "one two"])
def test_two_answers_to_one_question_are_unclear(text: str) -> None:
    assert chosen(text, CHOICE, several=False) == UNCLEAR


@pytest.mark.parametrize(
    "text",
    [
        *("I do not answer for myself", "yes", "no", "9", "12", "2 weeks ago", "I had 2 of them", "maybe 2 or 3"),
        *("Yes, I answer for my mother", "not 2", "2?! no idea what you mean", "", "   ", "?", "two years", "a", "B"),
    ],
)
def test_what_is_no_plain_choice_is_left_to_the_interview(text: str) -> None:
    assert chosen(text, CHOICE, several=False) is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("A", ("none",)), ("b", ("unknown",)), ("b.", ("unknown",)), ("34", None), ("2", None), ("two", None)],
)
def test_where_a_number_may_be_the_answer_letters_choose(text: str, wanted: tuple[str, ...] | None) -> None:
    assert chosen(text, LETTERS, several=False) == wanted


@given(st.text(max_size=80))
def test_any_text_is_a_choice_that_was_offered_or_none(text: str) -> None:
    for options, several in ((CHOICE, False), (TICKS, True), (LETTERS, False), (SPANISH, False)):
        found = chosen(text, options, several=several)
        assert found is None or found == UNCLEAR or set(found) <= {option.id for option in options}


@given(st.lists(st.integers(1, 3), min_size=1, max_size=3, unique=True))
def test_every_set_of_ticks_is_understood(numbers: list[int]) -> None:
    text = ", ".join(map(str, numbers))
    assert chosen(text, TICKS, several=True) == tuple(TICKS[number - 1].id for number in numbers)
