"""What people tell beside the answer: taken where a careful reader would take it, left alone where it may be wrong."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from prescreen.content.library import Library
from prescreen.content.yaml_source import load
from prescreen.facts import Json
from prescreen.reading import Context, Reader
from prescreen.reading.text import normalise
from prescreen.reading.waiting import is_all, waits_at
from tests.reading.corpus import HERE, fits

TRIAL = "NCT06350110"


def cases(name: str) -> list[Any]:
    document, mistakes = load(HERE / f"{name}.yml", f"{name}.yml")
    assert document is not None, mistakes
    data: Any = document.data
    return [
        pytest.param(screen, text, expected.get("takes", {}), expected.get("never", []), id=text[:60])
        for screen, rows in data.items()
        for text, expected in rows.items()
    ]


def read(reader: Reader, library: Library, today: date, language: str, screen: str, text: str) -> dict[str, Json]:
    shown = next(s for s in library.trial(TRIAL).screens if s.id == screen)
    question = shown.question or library.facts[shown.facts[0]].question
    context = Context(
        today,
        language,
        tuple(shown.facts),
        question.get(language, ""),
        {"prescreen_consent": "yes", "respondent": "self"},
    )
    reading = reader.read(text, context)
    assert all(f.confirm for f in reading.facts if f.reader == "denied"), "what nobody asked is always read back"
    return {f.fact: f.value for f in reading.facts}


@pytest.mark.parametrize(("screen", "text", "takes", "never"), cases("unasked"))
def test_in_english(
    reader: Reader, library: Library, today: date, screen: str, text: str, takes: dict[str, Json], never: list[str]
) -> None:
    found = read(reader, library, today, "en", screen, text)
    assert fits(takes, found), found
    assert not found.keys() & set(never), found


@pytest.mark.parametrize(("screen", "text", "takes", "never"), cases("unasked_spanish"))
def test_in_spanish(
    reader: Reader, library: Library, today: date, screen: str, text: str, takes: dict[str, Json], never: list[str]
) -> None:
    found = read(reader, library, today, "es", screen, text)
    assert fits(takes, found), found
    assert not found.keys() & set(never), found


@pytest.mark.parametrize(
    ("asked", "text", "expected"),
    [
        ("breastfeeding", "no doy pecho", "no"),
        ("breastfeeding", "no doy el pecho, me saco leche", "yes"),
        ("breastfeeding", "doy pecho", "yes"),
        ("plans_children_1yr", "no quiero tener hijos", "no"),
        ("plans_children_1yr", "quiero tener un hijo", "yes"),
        ("pregnant", "ni estoy embarazada", "no"),
        ("pregnant", "estoy embarazada", "yes"),
    ],
)
def test_a_denial_in_spanish_is_no_yes(
    reader: Reader, library: Library, today: date, asked: str, text: str, expected: str
) -> None:
    reading = reader.read(text, Context(today, "es", (asked,), library.facts[asked].question["es"], {}))
    assert {f.fact: f.value for f in reading.facts} == {asked: expected}


def test_a_time_belongs_to_its_own_statement(reader: Reader, library: Library, today: date) -> None:
    context = Context(today, "en", ("epilepsy",), library.facts["epilepsy"].question["en"], {})
    for text, expected in (
        ("I had a baby in 2020 and I have epilepsy", "current"),
        ("My son was born in 2020. I have epilepsy", "current"),
        ("I had epilepsy until 2012", "past"),
    ):
        assert {f.fact: f.value for f in reader.read(text, context).facts} == {"epilepsy": expected}


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("one moment", ""),
        ("brb", ""),
        ("hang on, the battery is dying", ""),
        ("the baby is crying again, give me a minute", ""),
        ("let me ask my husband", ""),
        ("un momentito por favor", ""),
        ("ahorita vuelvo", ""),
        ("no. he is crying again give me a minute", "no."),
        ("no, give me a sec", "no,"),
        ("34, brb in 5", "34,"),
        ("no, espere un momento que llora el bebé", "no,"),
    ],
)
def test_a_wish_for_a_moment_is_found(text: str, before: str) -> None:
    message = normalise(text)
    start = waits_at(message)
    assert start is not None
    assert message.norm[:start].strip() == before
    assert is_all(message, start) is (before == "")


@pytest.mark.parametrize(
    "text",
    [
        "wait, no, 34",
        "hang on, I meant 35",
        "no, it stopped a minute ago",
        "five minutes ago",
        "the seizure lasted one minute",
        "they made me wait a minute",
        "I have to wait for my results",
        "my husband is calling the doctor",
    ],
)
def test_other_words_of_time_are_no_such_wish(text: str) -> None:
    assert waits_at(normalise(text)) is None
