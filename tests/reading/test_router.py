"""Messages from other worlds are no answers, and answers are never taken for other worlds."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from prescreen.content.library import Library
from prescreen.reading import Context, Reader
from prescreen.reading.router import WEIGHTS, Router, features, plain
from prescreen.reading.router_training import examples, fingerprint, fit, sentences
from tests.conftest import NIGHTLY
from tests.reading.corpus import by_fact, rows

ANSWERS = [
    *((language, *row.values[:2]) for name, language in
      (("answers", "en"), ("lists", "en"), ("labs", "en"), ("spanish", "es")) for row in by_fact(name)),
]  # fmt: skip
AN_ANSWER = frozenset({"answer", "affirm", "deny", "dont_know", "decline", "correct"})
FEWEST_NAMED, MOST_LOST = 0.93, 0.08
"""The rows of `outside` and `inside` are hard on purpose, and none of them is in the training data."""


def inside() -> list[tuple[str, str]]:
    return [(str(row.values[1]), str(row.values[0])) for row in rows("inside")]


def asked(library: Library, fact: str, language: str = "en") -> Context:
    question = library.facts[fact].question
    return Context(date(2026, 3, 16), language, (fact,), question.get(language, question["en"]), {})


def test_another_world(reader: Reader, library: Library) -> None:
    context = asked(library, "heart_disease")
    read = {str(row.values[0]): (reader.read(str(row.values[0]), context), row.values[1]) for row in rows("outside")}
    assert not {text for text, (reading, _) in read.items() if reading.facts}
    named = [reading.act == expected for reading, expected in read.values()]
    assert sum(named) >= FEWEST_NAMED * len(named), {t: r.act for t, (r, e) in read.items() if r.act != e}


@pytest.mark.parametrize(("text", "expected"), rows("outside_other_languages"))
def test_another_world_in_other_languages(reader: Reader, library: Library, text: str, expected: str) -> None:
    reading = reader.read(text, asked(library, "heart_disease", "es"))
    assert (reading.act, reading.facts) == (expected, ())


def test_an_errand_is_no_cry_for_help_but_a_cry_for_help_stays_one(reader: Reader, library: Library) -> None:
    context = asked(library, "heart_disease")
    for text in (
        "i'd like the porch lights to be switched off",
        "could you have someone check my tyres and my oil change",
    ):
        assert reader.read(text, context).safety is None
    for text in ("cancel my reservation, i want to die tonight", "turn the lights off, i have chest pain right now"):
        assert reader.read(text, context).safety is not None


@pytest.mark.parametrize("fact", ["age_years", "date_of_birth", "hemoglobin", "immunosuppressants", "surgeries_recent"])
def test_no_number_or_day_of_another_world_is_an_answer(reader: Reader, library: Library, fact: str) -> None:
    texts = [str(row.values[0]) for row in rows("outside") if row.values[1] == "out_of_scope"]
    context = asked(library, fact)
    assert not {text: reading for text in texts if (reading := reader.read(text, context).facts)}


def test_no_answer_is_taken_for_another_world(reader: Reader, library: Library) -> None:
    lost = [
        (fact, text)
        for language, fact, text in ANSWERS
        if reader.read(text, asked(library, fact, language)).act == "out_of_scope"
    ]
    assert not lost


SHORT = [
    ("es", "creatinine", "0,8 pone aquí"),
    ("es", "creatinine", "pone 0,9"),
    ("es", "hemoglobin", "doce y medio pone en el móvil"),
    ("es", "platelets", "las tengo en 210"),
    ("es", "age_years", "cumplo los 60 el mes que viene"),
    ("es", "age_years", "tengo 52 tacos"),
    ("es", "age_years", "cuarenta y pico"),
    ("es", "venous_access", "van directos al brazo derecho y ya"),
    ("es", "recent_vaccines", "la de la gripe en noviembre"),
    ("es", "breastfeeding", "biberón"),
    ("en", "age_years", "48 in january"),
    ("en", "age_years", "31 come easter"),
    ("en", "hemoglobin", "twelve point one on the app"),
    ("en", "creatinine", "0.9, tuesday"),
    ("en", "alt", "22 out of 35"),
    ("en", "severe_allergy", "onions"),
    ("en", "severe_allergy", "milk and eggs"),
    ("es", "severe_allergy", "al tomate"),
]


@pytest.mark.parametrize(("language", "fact", "text"), SHORT)
def test_a_short_answer_stays_an_answer(reader: Reader, library: Library, language: str, fact: str, text: str) -> None:
    assert reader.read(text, asked(library, fact, language)).act in AN_ANSWER


@pytest.mark.parametrize(
    "text", ["no tomatoes on mine", "a bit warmer in here", "hold the pickles on my burger please"]
)
def test_an_order_that_begins_like_an_answer_gives_no_fact(reader: Reader, library: Library, text: str) -> None:
    assert reader.read(text, asked(library, "heart_disease")).facts == ()


def test_winding_answers_stay_answers(reader: Reader, library: Library) -> None:
    lost = [(f, t) for f, t in inside() if reader.read(t, asked(library, f)).act not in AN_ANSWER]
    assert len(lost) <= MOST_LOST * len(inside()), lost


def test_a_guess_gives_no_consent(reader: Reader, library: Library) -> None:
    for text in ("you understood me perfectly", "great response to that", "you have done it exactly"):
        assert reader.read(text, asked(library, "prescreen_consent")).act != "affirm"


def test_the_weights_were_made_from_the_present_examples() -> None:
    with np.load(WEIGHTS, allow_pickle=False) as stored:
        made_from = str(stored["fingerprint"])
    assert made_from == fingerprint(), "run: python -m prescreen.reading.router_training"


def test_the_same_pattern_gives_the_same_sentences() -> None:
    words = {"fruit": ["apple", "pear", "plum"]}
    drawn = sentences("(eat|peel) (an|the) {fruit}", words, 6)
    assert drawn == sentences("(eat|peel) (an|the) {fruit}", words, 6)
    assert len(set(drawn)) == len(drawn) == 6


def test_the_same_examples_give_the_same_weights() -> None:
    some = examples()[::60]
    first, second = fit(some), fit(some)
    assert all(np.array_equal(first[name], second[name]) for name in first)


@pytest.mark.nightly
@pytest.mark.skipif(not NIGHTLY, reason="minutes")
def test_training_again_gives_the_stored_weights() -> None:
    made = fit(examples())
    with np.load(WEIGHTS, allow_pickle=False) as stored:
        assert list(stored["acts"]) == list(made["acts"])
        assert np.allclose(stored["weights"].astype(float), made["weights"].astype(float), atol=0.02)


def test_weights_of_another_shape_are_refused(tmp_path: object) -> None:
    path = WEIGHTS.__class__(str(tmp_path)) / "router.npz"
    np.savez(path, acts=np.asarray(["answer"]), weights=np.zeros((1, 3), np.float16), bias=np.zeros(1, np.float32))
    with pytest.raises(ValueError, match="train the router again"):
        Router(path)


def test_any_text_has_features() -> None:
    for text in ("", " ", "\ud800", "a" * 30_000, "??", "你好", "\0"):
        assert np.isfinite(features(text)).all()
    assert plain("  Hello,   WORLD!! lol ") == "hello world"
