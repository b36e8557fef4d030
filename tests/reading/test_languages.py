"""Languages: asked for, written in, and the acts of people who speak another one than English."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prescreen.content.library import Library
from prescreen.content.yaml_source import load
from prescreen.reading import Context, Reader
from prescreen.reading.abroad import edits, whole_message
from prescreen.reading.languages import names_a_language, wanted_language, written_in
from prescreen.reading.text import normalise
from tests.reading.corpus import HERE

_DOCUMENT, _ = load(HERE / "languages.yml", "languages.yml")
CASES: Any = _DOCUMENT.data if _DOCUMENT else {}


@pytest.mark.parametrize(("code", "text"), [(c, t) for c, texts in CASES["wanted"].items() for t in texts])
def test_a_language_that_is_asked_for_is_heard(code: str, text: str) -> None:
    wish = wanted_language(text)
    assert (wish.language if wish else "none") == code


@pytest.mark.parametrize(("code", "text"), [(c, t) for c, texts in CASES["written"].items() for t in texts])
def test_the_language_a_message_is_written_in_is_seen(code: str, text: str) -> None:
    assert (written_in(text) or "none") == code


@pytest.mark.parametrize(
    ("language", "act", "text"),
    [(c, act, t) for c, acts in CASES["said"].items() for act, texts in acts.items() for t in texts],
)
def test_what_is_said_to_the_program_is_understood(
    reader: Reader, library: Library, language: str, act: str, text: str
) -> None:
    question = library.facts["other_autoimmune"].question[language]
    reading = reader.read(text, Context(date(2026, 3, 16), language, ("other_autoimmune",), question, {}))
    assert reading.act == act


def test_a_bare_name_is_no_wish_where_it_may_be_an_answer() -> None:
    assert wanted_language("English", whole=False) is None
    assert wanted_language("English please", whole=False) is not None


def test_a_language_is_named() -> None:
    assert names_a_language("can we speak French?")
    assert not names_a_language("can we speak later?")


@given(st.text(max_size=300), st.sampled_from(("en", "es", "zh")))
@settings(max_examples=200, deadline=None)
def test_any_text_is_accepted_and_places_stay_inside(text: str, language: str) -> None:
    wanted_language(text)
    written_in(text)
    whole_message(text, language)
    last = 0
    for start, end, _ in edits(text, language):
        assert last <= start < end <= len(text)
        last = end
    made = normalise(text, language)
    assert len(made.norm) == len(made.origin)
    assert all(0 <= a <= b <= len(text) for a, b in made.origin)
