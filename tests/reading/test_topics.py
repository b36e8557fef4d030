"""What nobody asked: taken when a clause plainly speaks of it, read back, and never mistaken for the answer."""

from __future__ import annotations

from datetime import date

import pytest

from prescreen.content.library import Library
from prescreen.facts import Json
from prescreen.reading import Context, Reader
from tests.reading.corpus import fits


def read(
    reader: Reader,
    library: Library,
    today: date,
    asked: tuple[str, ...],
    text: str,
    prior: dict[str, Json] | None = None,
) -> dict[str, Json]:
    context = Context(today, "en", asked, library.facts[asked[0]].question["en"], prior or {})
    reading = reader.read(text, context)
    assert all(f.confirm for f in reading.facts if f.fact not in asked and f.reader == "likeness")
    return {f.fact: f.value for f in reading.facts}


@pytest.mark.parametrize(
    ("asked", "text", "expected"),
    [
        ("heart_disease", "flu shot in october", {"recent_vaccines": [{"date": "2025-10"}]}),
        ("heart_disease", "not in any study", {"clinical_study": "none"}),
        ("heart_disease", "no, and not in any study either", {"heart_disease": "none", "clinical_study": "none"}),
        (
            "heart_disease",
            "prednisone 10 mg, plaquenil, cellcept 1g twice a day",
            {"immunosuppressants": [{"drug": "prednisone"}, {"drug": "hydroxychloroquine"}, {"drug": "mycophenolate"}]},
        ),
        ("tubes", "no but I have surgery booked for april 20, hernia", {"tubes": [], "surgery_planned": [{}]}),
        ("heart_disease", "no. i have no plans for an operation", {"heart_disease": "none", "surgery_planned": []}),
    ],
)
def test_it_is_taken(
    reader: Reader, library: Library, today: date, asked: str, text: str, expected: dict[str, Json]
) -> None:
    assert fits(expected, read(reader, library, today, (asked,), text))


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("heart_disease", "no kids planned, and sure on the birth control"),
        ("heart_disease", "no seizures"),
        ("heart_disease", "prednisone 10 mg, plaquenil, cellcept 1g twice a day"),
        ("heart_disease", "not in any study"),
        ("epilepsy", "no vaccines this year"),
    ],
)
def test_the_no_of_something_else_is_not_the_answer(
    reader: Reader, library: Library, today: date, asked: str, text: str
) -> None:
    assert asked not in read(reader, library, today, (asked,), text)


@pytest.mark.parametrize("text", ["my mother had cancer", "my husband got his flu shot", "is there a study on cancer"])
def test_other_people_and_questions_say_nothing(reader: Reader, library: Library, today: date, text: str) -> None:
    assert read(reader, library, today, ("heart_disease",), text) == {}


def test_what_is_left_of_a_list_can_be_denied(reader: Reader, library: Library, today: date) -> None:
    asked = ("heart_disease", "liver_disease", "dialysis", "endocrine_disease")
    found = read(reader, library, today, asked, "i don't do dialysis and everything else is fine")
    assert found == dict.fromkeys(asked, "none")


def test_an_answer_that_was_given_is_understood_and_not_changed(reader: Reader, library: Library, today: date) -> None:
    prior: dict[str, Json] = {"clinical_study": "none"}
    assert read(reader, library, today, ("heart_disease",), "not in any study", prior) == {"clinical_study": "none"}
    assert read(reader, library, today, ("heart_disease",), "i was in a drug trial until december", prior) == {}
