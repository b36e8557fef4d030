"""Wishes of a client's own buttons: the same in every language, whatever question is open, and never a wrong answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from prescreen.interview.answer_list import listed
from prescreen.interview.held import gather
from prescreen.interview.wishes import NotOffered, Wish, words_of
from tests.criteria.people import library
from tests.interview.talk import Talk


def wish(talk: Talk, code: str) -> Talk:
    """Send a wish as the gateway writes it down."""
    with talk.store.read() as unit:
        conversation = unit.conversations.get(talk.id)
        assert conversation is not None
        words = words_of(Wish.parse(code), library(), conversation, unit.answers.current(talk.id))
    return talk._send("wish", words, code, None)


def answers_of(talk: Talk) -> dict[str, str]:
    with talk.store.read() as unit:
        conversation = unit.conversations.get(talk.id)
        assert conversation is not None
        return {each.fact: each.answer for each in listed(gather(unit, library(), conversation), library())}


def test_an_answer_is_changed_from_the_list_and_the_questions_go_on(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.pick("Yes, I answer for myself").say("34")
    open_before = talk.asks
    assert answers_of(talk) == {"age_years": "34"}
    wish(talk, "change:age_years")
    assert talk.transcript[-3] == ("person", "I want to change my answer about your age.")
    assert talk.asks == ["age_years"]
    talk.say("43")
    assert answers_of(talk) == {"age_years": "43"}
    assert talk.asks == open_before


def test_an_answer_can_be_changed_in_the_middle_of_talking_to_a_person(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.pick("Yes, I answer for myself").say("34")
    wish(talk, "person")
    assert "Would you like to leave your contact details?" in talk.words
    wish(talk, "change:age_years")
    assert talk.asks == ["age_years"]
    assert talk.say("43").answers["age_years"] == 43


@pytest.mark.parametrize("code", ["change:pregnant", "change:prescreen_consent", "language:fr"])
def test_what_is_not_there_cannot_be_wished(tmp_path: Path, code: str) -> None:
    talk = Talk(tmp_path)
    talk.pick("Yes, I answer for myself").say("34")
    with pytest.raises(NotOffered):
        wish(talk, code)


@pytest.mark.parametrize("code", ["", "change", "change:", "person:x", "eat", "change :age_years"])
def test_only_known_wishes_are_parsed(code: str) -> None:
    with pytest.raises(NotOffered):
        Wish.parse(code)


def test_another_language_puts_the_open_question_in_it_and_keeps_the_answers(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.pick("Yes, I answer for myself").say("34")
    asks = talk.asks
    wish(talk, "language:es")
    assert {message["lang"] for message in talk.reply["messages"]} == {"es"}
    assert talk.transcript[-1][1] != ""
    assert talk.asks == asks
    assert talk.answers["age_years"] == 34


def test_stopping_for_now_keeps_the_place(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.pick("Yes, I answer for myself").say("34")
    asks = talk.asks
    wish(talk, "pause")
    assert "go on later from this place" in talk.words
    assert talk.pick("Go on").asks == asks


def test_before_consent_there_is_nothing_to_change_and_nothing_is_kept(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    assert answers_of(talk) == {}
    with pytest.raises(NotOffered):
        wish(talk, "change:age_years")


def test_very_private_answers_are_listed_without_their_words(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.pick("Yes, I answer for myself").say("34")
    private = next(f for f in library().trial("NCT06350110").facts if library().facts[f].sensitivity == "very_private")
    with talk.store.unit() as unit:
        unit.answers.add(
            talk.id,
            fact=private,
            status="unknown",
            value=None,
            message_id="x",
            start=0,
            end=0,
            reader="t",
            at=talk.clock(),
        )
    assert answers_of(talk)[private] == "not known"
    value = library().trial("NCT06350110").base[private]
    with talk.store.unit() as unit:
        unit.answers.add(
            talk.id,
            fact=private,
            status="value",
            value=value,
            message_id="y",
            start=0,
            end=0,
            reader="t",
            at=talk.clock(),
        )
    assert answers_of(talk)[private] == "noted, not shown here"
