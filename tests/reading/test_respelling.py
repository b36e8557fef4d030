"""Typing mistakes in the words that decide: they neither hide an answer nor turn it."""

from __future__ import annotations

from datetime import date

import pytest

from prescreen.content.library import Library
from prescreen.facts.terms import fold
from prescreen.reading import Context, Reader
from prescreen.reading.respelling import respelt


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("probelm", "problem"), ("ocnfirmed", "confirmed"), ("negatve", "negative"), ("borther", "brother"),
        ("definitly", "definitely"), ("seizuure", "seizure"), ("febuary", "february"), ("tusday", "tuesday"),
        ("saturady", "saturday"), ("stoped", "stopped"), ("diagosed", "diagnosed"), ("contorl", "control"),
        ("bother", "bother"), ("fever", "fever"), ("created", "created"), ("injection", "injection"),
        ("meditation", "meditation"), ("problems", "problems"), ("other", "other"), ("stated", "stated"),
        ("laughter", "laughter"), ("relieve", "relieve"), ("diagnose", "diagnose"), ("no", "no"), ("", ""), ("x", "x"),
    ],
)  # fmt: skip
def test_key_words_are_put_right(typed: str, meant: str) -> None:
    assert respelt(typed) == meant


def test_no_name_of_the_vocabulary_is_respelt(library: Library) -> None:
    words = {w for k in library.terms.kinds for t in library.terms.all(k) for s in (t.name, *t.labels) for w in fold(s)}
    foreign = {"infeccion", "positivo", "negativo"}
    assert {w for w in words if respelt(w) != w} <= foreign


@pytest.mark.parametrize(
    ("fact", "text", "value"),
    [
        ("followup_agrees", "no probelm", "yes"),
        ("sle_diagnosis", "not yet confimred", "suspected"),
        ("sle_diagnosis", "my moom has lupus", None),
        ("sle_diagnosis", "my bother has it", None),
        ("epilepsy", "my borther has epilepsy", None),
        ("epilepsy", "one seizuure in 2019", "suspected"),
        ("epilepsy", "nott epilepsy", "none"),
        ("contraception_agrees", "noo sure", "unsure"),
        ("wants_to_take_part", "nott interested", "no"),
        ("active_infection", "no fever but a sore throaat", "suspected"),
        ("blood_disease", "sicle cell trait", "mild_controlled"),
        ("hiv", "never tesed", "unknown"),
        ("ana_history", "always negatve", "never_positive"),
        ("syphilis", "false postive", "false_positive"),
    ],
)
def test_a_mistyped_answer(
    reader: Reader, library: Library, today: date, fact: str, text: str, value: str | None
) -> None:
    question = library.facts[fact].question["en"]
    reading = reader.read(text, Context(today, "en", (fact,), question, {}))
    assert {f.fact: f.value for f in reading.facts}.get(fact) == value
