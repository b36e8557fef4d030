"""The models that were taught from examples: made from the present examples, careful, and never above the rules."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from prescreen.content.library import Library
from prescreen.reading import Context, Reader
from prescreen.reading.kernel import Kernels
from prescreen.reading.learned import MODELS, Models
from prescreen.reading.teaching import DATA, EXAMPLES, NOTHING, answers, examples, fingerprint, teach_answers

ANSWERS = Kernels(MODELS / "answers.npz")
TAUGHT = sorted(p.stem for p in EXAMPLES.glob("*.yml") if p.stem != NOTHING)


def test_the_models_are_made_from_the_present_examples() -> None:
    assert ANSWERS.made_from == fingerprint(DATA), "examples changed: make teach"
    assert Models(MODELS / "topics.npz").made_from == fingerprint(DATA), "examples changed: make teach"


@pytest.mark.parametrize("fact", TAUGHT)
def test_examples_name_values_of_the_fact(library: Library, fact: str) -> None:
    values = {value for _, value in answers(fact)}
    assert values <= {*library.facts[fact].values, "-"}
    assert "-" in values


@pytest.mark.parametrize("fact", TAUGHT)
def test_no_example_stands_under_two_values(fact: str) -> None:
    pairs = answers(fact)
    assert len({(s.casefold(), v) for s, v in pairs}) == len({s.casefold() for s, _ in pairs})


def test_teaching_again_gives_the_same_model() -> None:
    pairs = answers("venous_access") + examples(EXAMPLES / f"{NOTHING}.yml")
    model = ANSWERS.get("venous_access")
    assert model is not None
    taught = teach_answers(pairs, model.projection)
    assert tuple(taught["classes"]) == model.classes
    assert np.abs(taught["pulls"].astype(np.float32) - model.pulls).max() < 0.1
    assert abs(float(taught["threshold"]) - model.threshold) < 0.02


@pytest.mark.parametrize(
    ("fact", "text", "value"),
    [
        ("dialysis", "they plug me into the machine on mondays and fridays", "hemodialysis"),
        ("stroke", "my words came out wrong for a few minutes once, they called it a tia", "suspected"),
        ("severe_allergy", "i ended up in an ambulance after eating cashews", "severe"),
        ("lupus_nephritis", "qué tiempo tan malo hace hoy en mi pueblo", None),
        ("heart_disease", "can you set a timer for ten minutes please", None),
        ("hiv", "what does my dog have to do with this", None),
    ],
)
def test_answers_like_the_examples(
    reader: Reader, library: Library, today: date, fact: str, text: str, value: str | None
) -> None:
    reading = reader.read(text, Context(today, "en", (fact,), library.facts[fact].question["en"], {}))
    assert {f.fact: f.value for f in reading.facts}.get(fact) == value
    assert all(f.confirm for f in reading.facts if f.reader == "likeness")
