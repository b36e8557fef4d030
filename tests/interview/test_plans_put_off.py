"""A plan for a baby that is taken back at another question, and sentences that only sound like it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conversations.test_conversations import answer_all
from tests.interview.talk import Talk

PLANS = "plans_children_1yr"


def _with_a_plan(path: Path, language: str = "en") -> Talk:
    talk = Talk(path, language=language)
    talk.pick("Yes, I answer for myself" if language == "en" else "Sí, respondo por mí")
    talk.say("34")
    answer_all(talk, until="pregnancy_possible")
    talk.pick("Yes, I could" if language == "en" else "Sí, podría")
    talk.say("we want to try for a baby next year" if language == "en" else "queremos un bebé el año que viene")
    assert talk.answers[PLANS] == "yes"
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "No. And we changed our mind about the baby, we will wait",
        "No. Sorry, about the baby: no plans, we wait",
        "we talked, we would wait with the baby, at least a year after. So scratch that",
    ],
)
def test_it_is_put_off(tmp_path: Path, text: str) -> None:
    talk = _with_a_plan(tmp_path)
    talk.say(text)
    assert talk.answers[PLANS] == "no"


@pytest.mark.parametrize(
    "text",
    [
        "No. we can't wait to have the baby",
        "No. we are not going to wait with the baby",
        "No, no plans to stop trying for a baby",
        "No. would we have to wait with the baby?",
        "No. if we have to, we will wait with the baby",
    ],
)
def test_it_stands(tmp_path: Path, text: str) -> None:
    talk = _with_a_plan(tmp_path)
    talk.say(text)
    assert talk.answers[PLANS] == "yes"


def test_it_is_put_off_in_spanish(tmp_path: Path) -> None:
    talk = _with_a_plan(tmp_path, "es")
    talk.say("No. Y lo del bebé, cambiamos de idea, vamos a esperar")
    assert talk.answers[PLANS] == "no"
