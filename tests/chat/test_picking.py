from __future__ import annotations

import pytest

from prescreen.chat.client import BotMessage
from prescreen.chat.picking import Said, keys, read
from tests.chat.conftest import AGE, QUESTION

ASKED = BotMessage.model_validate(QUESTION)
NUMBER = BotMessage.model_validate(AGE)
TOLD = BotMessage(text="Thank you.")


def test_choices_are_numbered() -> None:
    assert [key for key, _ in keys(ASKED)] == ["1", "2", "3"]


def test_where_a_number_may_be_the_answer_choices_have_letters() -> None:
    assert [key for key, _ in keys(NUMBER)] == ["a"]
    assert read("2", [NUMBER]) == Said(text="2")
    assert read("a", [NUMBER]).choice == NUMBER.choices[0]


@pytest.mark.parametrize("typed", ["2", " 2 ", "yes, mild", "Yes, mild"])
def test_a_key_or_the_words_of_a_choice_pick_it(typed: str) -> None:
    assert read(typed, [ASKED]).choice == ASKED.choices[1]


@pytest.mark.parametrize(
    ("typed", "said"), [("1,2", "No, Yes, mild"), ("3 1", "I don't know, No"), ("3; 1, 3", "I don't know, No")]
)
def test_several_keys_of_a_tick_list_say_their_labels(typed: str, said: str) -> None:
    ticks = BotMessage.model_validate({**QUESTION, "input": {"kind": "checklist"}})
    assert read(typed, [ticks]) == Said(text=said)
    assert read(typed, [ASKED]) == Said(text=typed)


@pytest.mark.parametrize("typed", ["4", "0", "no heart problem", "1 and 2", "12", "why do you ask?"])
def test_everything_else_is_the_persons_own_words(typed: str) -> None:
    assert read(typed, [ASKED]) == Said(text=typed)


def test_the_last_message_with_choices_counts() -> None:
    assert read("1", [ASKED, TOLD]).choice == ASKED.choices[0]
    assert read("1", [TOLD]) == Said(text="1")
