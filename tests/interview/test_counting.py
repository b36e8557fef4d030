"""The funnel as the interview counts it, and what counts as read wrongly."""

from __future__ import annotations

from pathlib import Path

from prescreen.desk.funnel import items_of
from prescreen.store import Asked, Misreading, Scope
from tests.criteria.people import library
from tests.interview.talk import Talk


def figures(talk: Talk) -> dict[tuple[str, str], int]:
    with talk.store.read() as unit:
        return unit.funnel.figures(Asked(), [Scope()], items_of([talk.trial], library()))


def misread(talk: Talk) -> list[Misreading]:
    with talk.store.read() as unit:
        return unit.misreadings.newest([Scope()], 10)


def test_each_step_is_counted_once_however_often_it_is_put(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    assert figures(talk) == {("started", ""): 1}
    talk.pick("Yes, I answer for myself")
    assert figures(talk) == {("started", ""): 1, ("consented", ""): 1, ("shown", "age"): 1}
    talk.say("why do you ask?").say("blah blah")
    assert figures(talk)["shown", "age"] == 1
    talk.send_again()
    talk.say("47").send_again()
    found = figures(talk)
    assert found["answered", "age"] == 1
    (second,) = [item for step, item in found if step == "shown" and item != "age"]
    talk.say("I don't know")
    assert figures(talk)["unknown", second] == 1
    assert ("answered", second) not in figures(talk)
    talk.say("how long does it take?")
    assert figures(talk)["started", ""] == 1


def test_the_outcome_and_what_stopped_somebody_are_counted(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.pick("Yes, I answer for myself").say("95")
    talk.pick("Stop here")
    found = figures(talk)
    assert found["outcome", "not_eligible"] == 1
    assert found["stopped_by", "inc-01-age"] == 1
    assert ("handed_over", "") not in found


def test_of_somebody_under_age_only_that_is_counted(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.pick("Yes, I answer for myself").say("I am 15 years old")
    found = figures(talk)
    assert found["outcome", "under_age"] == 1
    assert not [step for step, _ in found if step == "stopped_by"]


def test_an_answer_that_is_put_right_at_once_was_read_wrongly(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.pick("Yes, I answer for myself").say("47")
    wrong = talk.last_id
    talk.say("I am 43, not 47")
    assert talk.answers["age_years"] == 43
    (found,) = misread(talk)
    assert (found.fact, found.message_id, found.corrected_by, found.language) == (
        "age_years",
        wrong,
        talk.last_id,
        "en",
    )
    assert figures(talk)["misread", "age_years"] == 1


def test_a_change_much_later_is_a_change_of_mind_and_a_button_is_never_misread(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.pick("Yes, I answer for myself").say("47")
    for _ in range(3):
        talk.say("what is lupus?")
    talk.say("I am 43, not 47")
    assert talk.answers["age_years"] == 43
    assert misread(talk) == []
    talk.pick("I don't know")
    assert misread(talk) == []


def test_a_restart_counts_nobody_twice(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.pick("Yes, I answer for myself").say("47").say("start over")
    talk.say("yes")
    talk.pick("Yes, I answer for myself").say("43")
    found = figures(talk)
    assert found["started", ""] == 1
    assert found["consented", ""] == 1
    assert found["answered", "age"] == 1
    assert misread(talk) == []
