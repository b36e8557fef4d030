"""That somebody else writes is heard beside any answer, and then the illnesses of that person count."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from prescreen.content.library import Library
from prescreen.reading import Context, Reader
from tests.reading.corpus import HERE, load


def _cases() -> list[Any]:
    document, mistakes = load(HERE / "on_behalf.yml", "on_behalf.yml")
    assert document is not None, mistakes
    assert isinstance(document.data, dict)
    return [
        pytest.param(language, case, id=f"{language}: {case['text'][:40]}")
        for language, cases in document.data.items()
        for case in cases
    ]


@pytest.mark.parametrize(("language", "case"), _cases())
def test_who_writes(reader: Reader, library: Library, today: date, language: str, case: dict[str, Any]) -> None:
    asked = case["asked"]
    context = Context(today, language, (asked,), library.facts[asked].question[language], {})
    found = {f.fact: f.value for f in reader.read(case["text"], context).facts}
    assert {fact: found.get(fact) for fact in case["takes"]} == case["takes"]
    assert not set(case.get("never", ())) & set(found)


def test_who_writes_is_not_asked_again_once_it_is_known(reader: Reader, library: Library, today: date) -> None:
    question = library.facts["stroke"].question["en"]
    context = Context(today, "en", ("stroke",), question, {"respondent": "self"})
    assert "respondent" not in {f.fact for f in reader.read("I'm his wife, no stroke", context).facts}
