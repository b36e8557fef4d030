"""One kind of thing read from any message, and the rows of `prescreen read`."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from prescreen.facts import Json
from prescreen.reading import KINDS, Context, Reader, read_row


def context(question: str = "", language: str = "en") -> Context:
    return Context(date(2026, 3, 16), language, (), question, {})


@pytest.mark.parametrize(
    ("kind", "question", "text", "expected"),
    [
        ("yes_no", "Do you smoke?", "nope", "no"),
        ("yes_no", "Do you smoke?", "yes", "yes"),
        ("yes_no", "Do you smoke?", "the sky is blue", "unknown"),
        ("yes_no", "Do you smoke?", "I'd rather not say", "unknown"),
        ("number", "", "about thirty four of them", 34),
        ("number", "", "none", None),
        ("age", "", "I'm 29", 29),
        ("age", "", "born 3 May 1991", 34),
        ("age", "", "born in 1991", None),
        ("age", "", "in my forties", None),
        ("quantity", "", "it was 8,4 g/dl", {"value": 8.4, "unit": "g/dL"}),
        ("quantity", "", "12", {"value": 12, "unit": None}),
        ("quantity", "", "nothing", None),
        ("date", "", "3 weeks ago", "2026-02-23"),
        ("date", "", "in 2019", "2019"),
        ("date", "When is your next visit?", "on friday", "2026-03-20"),
        ("date", "", "no idea", None),
        ("duration", "", "for two and a half years", "P2Y6M"),
        ("duration", "", "long", None),
        ("medication", "", "I take cellcept 1000 mg and stopped imuran in january",
         [{"drug": "mycophenolate", "status": "current", "dose": "1000 mg"},
          {"drug": "azathioprine", "status": "stopped", "last_dose_date": "2026-01"}]),
        ("medication", "", "ibuprofen as needed", [{"drug": "ibuprofen", "status": "current"}]),
        ("medication", "Do you take any medicine?", "none", []),
        ("medication", "", "the weather", None),
    ],
)  # fmt: skip
def test_kind(reader: Reader, kind: str, question: str, text: str, expected: Any) -> None:
    assert reader.read_kind(kind, text, context(question)) == expected


def test_negation(reader: Reader) -> None:
    read = reader.read_kind("negation", "my mother never had diabetes", context(), "diabetes")
    assert read == {"negated": True, "historical": False, "other_person": True, "uncertain": False}
    assert reader.read_kind("negation", "nothing of the kind", context(), "diabetes") is None


def test_a_kind_that_does_not_exist_is_named(reader: Reader) -> None:
    with pytest.raises(ValueError, match="kind is one of yes_no"):
        reader.read_kind("mood", "fine", context())
    with pytest.raises(ValueError, match="needs a term"):
        reader.read_kind("negation", "fine", context())


def row(**changes: Json) -> dict[str, Json]:
    return {
        "id": "r1", "trial": "NCT06350110", "lang": "en", "question_fact": "age_years",
        "question_text": "How old are you?",
        "context_date": "2026-03-16", "patient_text": "thirty four", "prior_facts": {}, **changes,
    }  # fmt: skip


def test_a_row_with_a_fact(reader: Reader) -> None:
    assert read_row(row(), lambda trial: reader) == {
        "id": "r1", "facts": {"age_years": 34}, "reading": None, "act": "answer", "confirm": [], "unclear": [],
        "evidence": [{"fact": "age_years", "start": 0, "end": 11}],
    }  # fmt: skip


def test_a_row_with_a_kind(reader: Reader) -> None:
    out = read_row(row(question_fact=None, kind="number"), lambda trial: reader)
    assert (out["reading"], out["facts"]) == (34, {})


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"patient_text": None}, "patient_text is a text"),
        ({"context_date": "last week"}, "context_date"),
        ({"context_date": "2026-03"}, "whole date"),
        ({"question_fact": "shoe_size"}, "no fact is called 'shoe_size'"),
        ({"question_fact": None}, "question_fact or kind"),
        ({"kind": "mood"}, "kind is one of"),
        ({"kind": "negation"}, "needs term"),
        ({"prior_facts": "none"}, "prior_facts is an object"),
        ({"lang": 5}, "lang is a text"),
    ],
)
def test_a_wrong_row_says_what_is_wrong_and_never_repeats_the_patient(
    reader: Reader, changes: dict[str, Json], problem: str
) -> None:
    with pytest.raises(ValueError, match=problem) as caught:
        read_row(row(**changes), lambda trial: reader)
    assert "thirty four" not in str(caught.value)


def test_kinds_are_those_of_the_contract() -> None:
    assert KINDS == ("yes_no", "number", "age", "quantity", "date", "duration", "medication", "negation")
