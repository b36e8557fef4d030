"""Questions in other people's words find their answer, and what is asked of somebody else finds none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from prescreen.interview.faq import Faq, phrasings_of
from prescreen.interview.phrasings import unknown
from tests.criteria.people import library
from tests.interview.talk import Talk

FAQ = Faq(library().trial("NCT06350110").faq)
ANSWERS = {entry.id: entry.answer["en"] for entry in FAQ.entries}
IN_ALL_LANGUAGES = {entry.id: tuple(entry.answer.values()) for entry in FAQ.entries}


def said(entry: str, talk: Talk) -> bool:
    """True when the answer was given, in the language of the question."""
    return any(answer in talk.words for answer in IN_ALL_LANGUAGES[entry])


@pytest.fixture
def talk(tmp_path: Path) -> Talk:
    return Talk(tmp_path).pick("Yes, I answer for myself")


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("will they give me sugar pills", "placebo"),
        ("¿cuánto dinero me dan?", "payment"),
        ("有安慰剂吗", "placebo"),
        ("Thanks for explaining. How long would the study last?", "how-long"),
        ("34. will I get paid?", "payment"),
        ("IS IT DANGEROUS", "how-safe"),
        ("am i going to loose my hair", "hair-loss"),
    ],
)
def test_a_question_finds_its_answer(question: str, entry: str) -> None:
    found = FAQ.find(question).entry
    assert found is not None
    assert found.id == entry


@pytest.mark.parametrize(
    "question",
    [
        "what is the weather like",
        "who won the match",
        "is my rash dangerous",
        "which pill should I take against the pain",
        "¿qué tomo para la fiebre?",
        "my platelets are 120",
        "",
        "?!",
    ],
)
def test_a_question_about_something_else_finds_nothing(question: str) -> None:
    found = FAQ.find(question)
    assert (found.entry, found.near) == (None, ())


def test_what_is_worked_out_beforehand_is_up_to_date() -> None:
    faqs = [trial.faq for trial in library().trials.values()]
    missing = unknown([way for faq in faqs for _, way in phrasings_of(faq)])
    assert not missing, "run: python -m prescreen.interview content"


def test_every_question_can_be_asked_and_is_answered_in_both_languages() -> None:
    for entry in FAQ.entries:
        assert len(entry.questions["en"]) >= 15, entry.id
        assert len(entry.questions["es"]) >= 8, entry.id
        assert entry.answer["es"], entry.id


def test_no_phrasing_belongs_to_two_answers() -> None:
    owners: dict[str, int] = {}
    for owner, way in phrasings_of(FAQ.entries):
        bare = way.strip("?¿ ")
        assert owners.setdefault(bare, owner) == owner, bare


def test_answers_promise_nothing_and_address_people_formally() -> None:
    for entry in FAQ.entries:
        assert not re.search(
            r"\b(?:will help you|will cure|guarantee\w*|eligible|no risk|harmless)\b", entry.answer["en"]
        )
        assert not re.search(r"\b(?:tú|tu|tus|ti|puedes|tienes|quieres|elegible)\b", entry.answer["es"], re.IGNORECASE)


def test_an_answer_and_a_question_in_one_message_are_both_heard(talk: Talk) -> None:
    talk.say("34. will I get paid?")
    assert ANSWERS["payment"] in talk.words
    assert talk.answers["age_years"] == 34


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("do they put me up for the night in the hospital", "hospital-stay"),
        ("¿Tengo que decidirme hoy?", "time-to-decide"),
        ("can my husband come along to the appointments", "family"),
        ("will the needles hurt me", "pain"),
        ("I don't want to be treated like a guinea pig", "guinea-pig"),
    ],
)
def test_the_open_question_comes_again_after_the_answer(talk: Talk, question: str, entry: str) -> None:
    before = talk.answers
    talk.say(question)
    assert said(entry, talk)
    assert talk.asks == ["age_years"]
    assert talk.answers == before


def offered(talk: Talk) -> list[str]:
    """The questions on the buttons."""
    return [c["label"] for c in talk.choices if c["label"].endswith("?")]


@pytest.fixture
def unsure(talk: Talk) -> Talk:
    talk.say("what happens to the cells later")
    assert len(offered(talk)) == 2
    return talk


def test_when_two_answers_may_be_meant_the_person_chooses(unsure: Talk) -> None:
    unsure.pick(offered(unsure)[1])
    assert any(answer in unsure.words for answer in ANSWERS.values())
    assert unsure.asks == ["age_years"]


def test_who_goes_on_instead_of_choosing_is_understood(unsure: Talk) -> None:
    assert unsure.say("41").answers["age_years"] == 41


def test_a_bare_yes_to_the_offer_is_no_answer_to_the_question_before(unsure: Talk) -> None:
    before = unsure.answers
    unsure.say("yes")
    assert unsure.answers == before
    assert unsure.asks == ["age_years"]


def test_none_of_these_and_a_person_are_ways_out(unsure: Talk) -> None:
    unsure.pick("None of these")
    assert unsure.asks == ["age_years"]
    unsure.say("what happens to the cells later").pick("Talk to a person")
    assert unsure.alerts() == ["person"]


def test_another_question_may_follow_an_offer(unsure: Talk) -> None:
    unsure.say("is there a placebo?")
    assert ANSWERS["placebo"] in unsure.words
    assert unsure.asks == ["age_years"]
