"""Answers without a word for yes or no, and the artefact that reads them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest

from prescreen.reading import Context, Reader
from prescreen.reading.indirect import ARTEFACT, IndirectReader, weights
from prescreen.reading.text import normalise
from tests.reading.corpus import by_fact

TODAY = date(2026, 3, 16)
DATA = Path(__file__).parents[2] / "data" / "reading" / "indirect"
CASES = [param.values for param in by_fact("indirect")]


def read(reader: Reader, question: str, text: str, language: str = "en") -> str:
    return str(reader.read_kind("yes_no", text, Context(TODAY, language, (), question, {})))


@pytest.mark.parametrize(("question", "text", "value"), CASES)
def test_the_opposite_is_never_read(reader: Reader, question: str, text: str, value: str) -> None:
    assert read(reader, question, text) in ({value, "unknown"} if value != "unknown" else {"unknown"})


SPANISH = [
    ("¿Te gusta el mar?", "me encanta, voy cada domingo", "yes"),
    ("¿Te gusta el mar?", "prefiero la montaña", "no"),
    ("¿Ya pagaste la luz?", "se me olvidó", "no"),
    ("¿Vienes el viernes?", "cuenta conmigo", "yes"),
    ("¿Vienes el viernes?", "me toca trabajar", "no"),
    ("¿Te llama tu primo?", "a cada rato", "yes"),
    ("¿Toma algo para dormir?", "una pastilla cada noche", "yes"),
    ("¿Toma algo para dormir?", "según cómo me sienta", "unknown"),
]


@pytest.mark.parametrize(("question", "text", "value"), SPANISH)
def test_the_opposite_is_never_read_in_spanish(reader: Reader, question: str, text: str, value: str) -> None:
    assert read(reader, question, text, "es") in ({value, "unknown"} if value != "unknown" else {"unknown"})


def test_many_are_read(reader: Reader) -> None:
    poled = [(q, t, v) for q, t, v in CASES if v != "unknown"]
    assert sum(read(reader, q, t) == v for q, t, v in poled) >= 0.5 * len(poled)


def test_nothing_is_guessed_without_a_question(reader: Reader) -> None:
    assert read(reader, "", "I sold my car last year") == "unknown"


def test_an_indirect_pole_is_soft_and_stated() -> None:
    question, text = "Do you like jazz?", "I absolutely love jazz."
    pole = IndirectReader().settle(normalise(text), normalise(question), question, None)
    assert pole is not None
    assert (pole.value, pole.soft, pole.stated) == ("yes", True, True)


def test_the_artefact_was_made_from_the_present_data() -> None:
    patterns = pytest.importorskip("prescreen.reading.training.patterns")
    assert weights().made_from == patterns.fingerprint(DATA), "run python -m prescreen.reading.training.indirect"


def test_the_artefact_is_small_and_plain() -> None:
    assert ARTEFACT.stat().st_size < 3_000_000
    with np.load(ARTEFACT, allow_pickle=False) as kept:
        assert all(kept[name].dtype != object for name in kept.files)


def test_training_is_reproducible() -> None:
    pytest.importorskip("sklearn")
    from prescreen.reading.training import indirect, patterns

    inputs = indirect.Inputs(patterns.examples(DATA)[:400])
    first, second = (indirect.artefact(inputs, 0.9, 0.9, "test") for _ in range(2))
    assert first.keys() == second.keys()
    assert all(np.array_equal(first[name], second[name]) for name in first)


def test_a_question_turned_round_turns_its_answers(tmp_path: Path) -> None:
    patterns = pytest.importorskip("prescreen.reading.training.patterns")
    (tmp_path / "one.txt").write_text(
        "@way\n? Is it close?\n! Is it far?\ny It's next door.\nu It depends.\n", encoding="utf-8"
    )
    found = {(e.question, e.answer, e.label, e.turned) for e in patterns.examples(tmp_path)}
    assert found == {
        ("Is it close?", "It's next door.", "yes", False),
        ("Is it far?", "It's next door.", "no", True),
        ("Is it close?", "It depends.", "unknown", False),
        ("Is it far?", "It depends.", "unknown", True),
    }
