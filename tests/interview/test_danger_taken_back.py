"""A danger that was only a likeness, and is explained, leaves the outcome as it is; a real one keeps it careful."""

from __future__ import annotations

from pathlib import Path

import pytest

from prescreen.reading.danger import Danger
from prescreen.reading.text import Text
from tests.interview.talk import Talk

MISREAD = "the fella on the machine next to me is a laugh"


@pytest.fixture
def talk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Talk:
    read = Danger.read

    def jumpy(self: Danger, text: Text, question: str = "") -> str | None:
        return "crisis" if "machine next to me" in text.norm else read(self, text, question)

    monkeypatch.setattr(Danger, "read", jumpy)
    return Talk(tmp_path).pick("Yes, I answer for myself").say("44")


@pytest.mark.parametrize(
    "taken_back",
    [
        "no no I'm fine, what's all that about, I just said who sits next to me",
        "what? you misunderstood me, go on please",
        "I was only talking about dialysis, carry on",
    ],
)
def test_a_misreading_that_is_explained_is_forgotten(talk: Talk, taken_back: str) -> None:
    talk.say(MISREAD)
    assert "crisis" in talk.notices
    talk.say(taken_back)
    assert "sle_diagnosis" in talk.asks
    assert talk.alerts() == ["crisis"]
    talk.say("sorry, my age is 91")
    assert talk.answers["age_years"] == 91
    talk.pick("Stop here")
    assert "may not be a match" in talk.words
    assert "closer look" not in talk.words


@pytest.mark.parametrize("answer", ["I am safe now, it was just a bad day", "please go on"])
def test_who_only_feels_better_keeps_the_careful_outcome(talk: Talk, answer: str) -> None:
    talk.say(MISREAD).say(answer).say("sorry, my age is 91")
    talk.pick("Stop here")
    assert "closer look" in talk.words


def test_plain_words_of_a_crisis_are_not_explained_away(talk: Talk) -> None:
    talk.say("I want to kill myself").say("I was only talking about my joints, go on").say("sorry, my age is 91")
    talk.pick("Stop here")
    assert "closer look" in talk.words


@pytest.mark.parametrize(
    ("taken_back", "stage"),
    [
        ("wtf no im not suicidal, just stop", "paused"),
        ("I said he does NOT want to die", "screening"),
        ("no quiero morirme, dije otra cosa", "screening"),
    ],
)
def test_a_misreading_that_is_denied_is_forgotten_and_a_stop_is_carried_out(
    talk: Talk, taken_back: str, stage: str
) -> None:
    talk.say(MISREAD).say(taken_back)
    assert talk.stage == stage
    if stage == "paused":
        talk.pick("Go on")
    talk.say("sorry, my age is 91").pick("Stop here")
    assert "may not be a match" in talk.words


def test_a_denial_takes_no_plain_words_of_a_crisis_back(talk: Talk) -> None:
    talk.say("I want to kill myself").say("I'm not suicidal, go on").say("sorry, my age is 91")
    talk.pick("Stop here")
    assert "closer look" in talk.words


def test_a_misreading_that_is_denied_answers_nothing_about_mood(talk: Talk) -> None:
    talk.say(MISREAD).say("No no, I said he does not want to die, he is just sad. Go on")
    assert talk.answers["depression"] == "unknown"
