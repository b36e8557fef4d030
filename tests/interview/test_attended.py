"""A person of the study team answers in the chat: the assistant is silent, safety words and rights are heard."""

from __future__ import annotations

from pathlib import Path

import pytest

from prescreen.interview import Interview
from prescreen.store import Conversation, Screening
from tests.conversations.test_conversations import answer_all
from tests.interview.talk import Talk


@pytest.fixture(scope="module")
def interview(tmp_path_factory: pytest.TempPathFactory) -> Interview:
    return Talk(tmp_path_factory.mktemp("attended")).interview


@pytest.fixture
def talk(tmp_path: Path, interview: Interview) -> Talk:
    return Talk(tmp_path, interview=interview)


def row(talk: Talk) -> Screening:
    with talk.store.read() as unit:
        found = unit.screenings.get(talk.id)
    assert found is not None
    return found


def conversation(talk: Talk) -> Conversation:
    with talk.store.read() as unit:
        found = unit.conversations.get(talk.id)
    assert found is not None
    return found


def said_last(talk: Talk) -> list[dict[str, object]]:
    with talk.store.read() as unit:
        replies = [r.reply for r in unit.journal.after(talk.id, 0) if r.reply is not None]
    return list(replies[-1]["messages"])


def attended(talk: Talk) -> Talk:
    talk.pick("Yes, I answer for myself")
    talk.say("I would like to talk to a person")
    assert talk.interview.attend(talk.id, "u1", "k1")
    return talk


def test_the_assistant_is_silent_until_the_hand_back(talk: Talk) -> None:
    talk.pick("Yes, I answer for myself")
    asked = talk.asks
    assert talk.interview.attend(talk.id, "u1", "k1")
    assert "A person from the study team is here now" in str(said_last(talk)[0]["text"])
    for words in ("I am 34", "what is this study", "yes", "hello?", "start over"):
        talk.say(words, ("start", 0.9))
        assert talk.reply["messages"] == []
        assert talk.stage == "with_person"
    assert set(talk.answers) == {"prescreen_consent", "respondent"}
    assert talk.interview.say_as_person(talk.id, "u1", "Hi, this is <b>Kim</b>.", "k2")
    (message,) = said_last(talk)
    assert (message["text"], message["notice"]) == ("Hi, this is <b>Kim</b>.", "person")
    assert talk.interview.hand_back(talk.id, "k3")
    assert said_last(talk)[-1]["asks"] == asked
    talk.say("I am 34")
    assert talk.answers["age_years"] == 34


def test_words_of_danger_are_answered_and_put_it_on_top(talk: Talk) -> None:
    attended(talk)
    talk.say("I want to kill myself")
    assert talk.notices == ["crisis"]
    assert row(talk).crisis_at is not None
    assert row(talk).urgency == 3
    talk.say("ok")
    assert (talk.reply["messages"], talk.stage) == ([], "with_person")
    talk.say("I am going to end my life tonight")
    assert talk.notices == ["crisis"]


def test_who_presses_a_button_after_danger_is_told_that_a_person_is_there(talk: Talk) -> None:
    attended(talk)
    talk.say("I want to kill myself")
    talk.pick(talk.choices[2]["label"])
    assert talk.words == "A person from the study team is in this chat and reads what you write."
    assert talk.stage == "with_person"


def test_everything_can_be_deleted_all_the_same(talk: Talk) -> None:
    attended(talk)
    talk.say("delete my data", ("delete_data", 0.9))
    assert talk.choices
    talk.say("no")
    assert talk.stage == "with_person"
    talk.say("delete my data", ("delete_data", 0.9))
    talk.pick(talk.choices[0]["label"])
    assert conversation(talk).erased_at is not None
    with talk.store.read() as unit:
        assert unit.screenings.get(talk.id) is None
    assert not talk.interview.say_as_person(talk.id, "u1", "hello", "k9")


def test_only_one_person_attends_and_nothing_is_done_twice(talk: Talk) -> None:
    attended(talk)
    assert talk.interview.attend(talk.id, "u1", "k1")
    assert not talk.interview.attend(talk.id, "u2", "k5")
    assert not talk.interview.say_as_person(talk.id, "u2", "hello", "k6")
    for _ in range(2):
        talk.interview.say_as_person(talk.id, "u1", "Only once.", "k7")
    with talk.store.read() as unit:
        texts = [m["text"] for r in unit.journal.after(talk.id, 0) if r.reply for m in r.reply["messages"]]
    assert texts.count("Only once.") == 1
    assert talk.interview.hand_back(talk.id, "k8")
    assert not talk.interview.hand_back(talk.id, "k9")
    assert row(talk).taken_by == ""


def test_an_attended_conversation_is_kept_as_long_as_before(talk: Talk) -> None:
    attended(talk)
    assert conversation(talk).keep == "abandoned"
    talk.interview.hand_back(talk.id, "k2")
    talk.pick("Go on") if any(c["label"].startswith("Go on") for c in talk.choices) else talk.say("go on")
    answer_all(talk)
    talk.interview.attend(talk.id, "u1", "k3")
    talk.say("thanks")
    assert conversation(talk).keep == "finished"


@pytest.mark.parametrize("language", ["en", "es", "zh"])
def test_it_is_said_in_the_language_of_the_person(tmp_path: Path, interview: Interview, language: str) -> None:
    talk = Talk(tmp_path, interview=interview, language=language)
    talk.pick(talk.choices[0]["label"])
    talk.interview.attend(talk.id, "u1", "k1")
    (joined,) = said_last(talk)
    talk.interview.hand_back(talk.id, "k2")
    left, asked = said_last(talk)[0], said_last(talk)[-1]
    assert {joined["lang"], left["lang"], asked["lang"]} == {language}
    assert joined["text"] != left["text"]


def test_who_asks_for_a_person_waits_in_the_queue(talk: Talk) -> None:
    talk.pick("Yes, I answer for myself")
    assert (row(talk).urgency, row(talk).readable_from) == (1, None)
    talk.say("I would like to talk to a person")
    found = row(talk)
    assert (found.urgency, found.unread) == (2, True)
    assert found.waiting_at == found.readable_from
    talk.interview.attend(talk.id, "u1", "k1")
    assert (row(talk).urgency, row(talk).waiting_at, row(talk).taken_by) == (1, None, "u1")


def test_who_does_not_agree_to_be_asked_is_not_in_the_queue(talk: Talk) -> None:
    talk.pick("No, thank you")
    with talk.store.read() as unit:
        assert unit.screenings.get(talk.id) is None


def test_a_minor_is_not_in_the_queue(talk: Talk) -> None:
    talk.pick("Yes, I answer for myself").say("I am 15")
    if talk.asks or talk.choices:
        talk.say("yes")
    with talk.store.read() as unit:
        assert unit.screenings.get(talk.id) is None
