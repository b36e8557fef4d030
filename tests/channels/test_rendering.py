"""What a reply looks like where there is only text: lists, cuts, segments."""

from __future__ import annotations

import doctest
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conversations.test_conversations import answer_all
from tests.criteria.people import library
from tests.interview.talk import Talk
from web.channels import rendering, segments, understanding
from web.channels.protocol import Capabilities
from web.channels.rendering import cut, open_question, render
from web.channels.segments import is_gsm, thrifty
from web.channels.segments import segments as count

SMS = Capabilities(text_limit=1600, segments=True, opener=True)
BUTTONS = Capabilities(text_limit=4096, buttons=8, label_limit=60)
SHORT = Capabilities(text_limit=2000, buttons=13, label_limit=20)


def say(key: str) -> str:
    return library().wording.say(key, "en")


def asking(kind: str, *labels: str, groups: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    choices = [
        {"id": f"id{number}", "label": label, **({"group": groups[number]} if groups else {})}
        for number, label in enumerate(labels)
    ]
    return [{"text": "A question?", "choices": choices, "input": {"kind": kind}, "asks": ["a"]}]


@pytest.mark.parametrize("module", [rendering, segments, understanding], ids=lambda m: m.__name__)
def test_examples(module: Any) -> None:
    assert doctest.testmod(module).failed == 0


def test_a_list_has_numbers_where_there_are_no_buttons() -> None:
    (only,) = render(asking("choice", "Yes", "No"), SMS, say)
    assert (only.text, only.buttons) == ("A question?\n1 Yes\n2 No", ())


def test_a_list_has_letters_where_a_number_may_be_the_answer() -> None:
    (only,) = render(asking("number", "I don't know"), SMS, say)
    assert only.text == "A question?\nA I don't know"


def test_few_short_labels_are_native_buttons_and_long_ones_have_numbers() -> None:
    (only,) = render(asking("choice", "Yes", "No"), BUTTONS, say)
    assert (only.text, [b.label for b in only.buttons]) == ("A question?", ["Yes", "No"])
    (long,) = render(asking("choice", "Yes, and it is still active with treatment", "No"), SHORT, say)
    assert long.text.startswith("A question?\n1 Yes, and it is still active with treatment\n2 No")
    assert [b.label for b in long.buttons] == ["1", "2"]


def test_a_tick_list_is_numbered_and_its_ways_out_are_buttons() -> None:
    messages = asking("checklist", "Heart", "Liver", "None of these", groups=("item", "item", "none"))
    (only,) = render(messages, BUTTONS, say)
    assert "1 Heart\n2 Liver" in only.text
    assert "1, 3 and 4" in only.text
    assert [b.label for b in only.buttons] == ["None of these"]


def test_too_many_choices_are_a_list() -> None:
    (only,) = render(asking("choice", *(f"Choice {n}" for n in range(20))), BUTTONS, say)
    assert only.buttons == ()
    assert "20 Choice 19" in only.text


def test_the_hint_is_given_at_the_beginning_only() -> None:
    assert say("channel_hint_one") in render(asking("choice", "Yes", "No"), SMS, say, asked=1)[0].text
    assert say("channel_hint_one") not in render(asking("choice", "Yes", "No"), SMS, say, asked=9)[0].text


def test_the_last_message_that_asks_is_the_open_question() -> None:
    messages = [
        *asking("choice", "Yes", "No"),
        {"text": "By the way.", "choices": [], "input": {"kind": "none"}, "asks": []},
    ]
    assert open_question(messages).asks == ("a",)
    assert open_question([]).options == ()


@given(st.text(max_size=600), st.integers(20, 200))
def test_a_cut_text_loses_nothing_and_fits(text: str, limit: int) -> None:
    pieces = cut(text, limit)
    assert all(len(piece) <= limit for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_a_long_text_is_cut_at_its_sentences() -> None:
    text = " ".join(f"This is sentence number {number}." for number in range(60))
    pieces = cut(text, 160)
    assert all(piece.endswith(".") for piece in pieces)


@given(st.text(max_size=400))
def test_a_thrifty_text_never_takes_more_segments(text: str) -> None:
    assert count(thrifty(text)) <= max(count(text), count(text.translate(segments._SAME)))


def test_dots_dashes_and_quotes_do_not_cost_a_whole_alphabet() -> None:
    text = "“Don’t worry” – it’s free… • one ≥ two"
    assert not is_gsm(text)
    assert is_gsm(thrifty(text))


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_whole_conversation_by_sms_needs_no_second_alphabet(tmp_path: Any, language: str) -> None:
    talk = Talk(tmp_path, channel="sms", language=language)
    parts = list(render(talk.reply["messages"], SMS, say))
    first = next(c["label"] for c in talk.choices)
    talk.pick(first)
    seen: list[dict[str, Any]] = []
    turn = talk._turn

    def noting(*given: Any) -> None:
        turn(*given)
        seen.append(talk.reply)

    talk._turn = noting  # type: ignore[method-assign]
    answer_all(talk, labs=language == "en")
    for reply in seen:
        parts += render(reply["messages"], SMS, say)
    assert len(parts) > 15
    unusual = {c for part in parts for c in part.text if not is_gsm(c)}
    assert unusual <= set("áíóúÁÍÓÚ"), unusual
    before = sum(count(str(m["text"])) for reply in seen for m in reply["messages"])
    assert sum(count(part.text) for part in parts) < before * 1.3, "lists cost less than a third more"


def test_the_opener_is_short_and_names_no_illness_in_any_language() -> None:
    for language, most in (("en", 2), ("es", 2), ("zh", 2)):
        text = thrifty(library().wording.say("channel_opener", language))
        assert count(text) <= most, (language, count(text))
        assert not any(word in text.casefold() for word in ("lupus", "狼疮", "car-t", "health", "salud"))
