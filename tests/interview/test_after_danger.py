"""What follows a safety message: the person decides, in their own words too."""

from __future__ import annotations

from pathlib import Path

import pytest

from prescreen.reading import reassures
from tests.interview.talk import Talk

AGE = "How old are you?"


def alarmed(tmp_path: Path, words: str = "I want to die") -> Talk:
    talk = Talk(tmp_path).say("yes, it's for me").say(words)
    assert talk.notices
    return talk


@pytest.mark.parametrize("words", ["I'm safe, it was just a figure of speech", "i didn't mean it like that", "go on"])
def test_who_takes_it_back_goes_on(tmp_path: Path, words: str) -> None:
    assert AGE in alarmed(tmp_path).say(words).words


@pytest.mark.parametrize("words", ["I'm not safe", "i can't go on", "no way i can keep going"])
def test_who_does_not_is_not_asked_on(tmp_path: Path, words: str) -> None:
    assert AGE not in alarmed(tmp_path).say(words).words


def test_the_button_and_its_words_go_on(tmp_path: Path) -> None:
    assert AGE in alarmed(tmp_path).pick("I am safe").words
    assert reassures("I am safe and want to go on")


def test_an_answer_goes_on_only_when_it_is_given_again(tmp_path: Path) -> None:
    talk = alarmed(tmp_path)
    assert "age_years" not in talk.say("I am 41").answers
    talk.say("I am 41, really")
    assert talk.answers["age_years"] == 41
    assert "sle_diagnosis" in talk.asks


def test_reassurance_is_heard_in_every_language() -> None:
    assert reassures("estoy bien, era solo una forma de hablar", "es")
    assert reassures("我很好，继续吧", "zh")
    assert not reassures("no puedo seguir", "es")
    assert not reassures("不想继续了", "zh")
