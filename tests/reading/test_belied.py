"""What the words beside a value take back is not read; each of these was, before."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from prescreen.content.library import Library
from prescreen.content.yaml_source import load
from prescreen.reading import Context, Reader
from tests.reading.corpus import HERE

TODAY = date(2026, 11, 29)


def _rows() -> list[Any]:
    found = []
    for path in (HERE / "belied.yml", *sorted(HERE.glob("taken_wrongly_*.yml"))):
        document, mistakes = load(path, path.name)
        assert document is not None, mistakes
        assert isinstance(document.data, dict)
        found += [
            pytest.param(row, id=f"{kind}: {row['text'][:40]}") for kind, rows in document.data.items() for row in rows
        ]
    return found


@pytest.mark.parametrize("row", _rows())
def test_a_value_that_is_taken_back_is_not_read(reader: Reader, library: Library, row: dict[str, Any]) -> None:
    fact = row["fact"]
    context = Context(TODAY, row["lang"], (fact,), library.facts[fact].question[row["lang"]], {})
    values = {f.fact: f.value for f in reader.read(row["text"], context).facts}
    assert values.get(row.get("of", fact)) != row["wrong"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "wanna end it all, my dog died"),
        ("en", "thinking of ending it, my brother did too"),
        ("es", "ganas de morir, mi hermano"),
    ],
)
def test_nothing_takes_back_a_cry_for_help(reader: Reader, library: Library, language: str, text: str) -> None:
    context = Context(TODAY, language, ("depression",), library.facts["depression"].question[language], {})
    reading = reader.read(text, context)
    assert reading.safety == "crisis"
    assert {f.fact: f.value for f in reading.facts}["suicidal_thoughts"] == "current"


@pytest.mark.parametrize(
    ("fact", "text", "value"),
    [
        ("hepatitis_c", "no, never had it", "no_known"),
        ("hepatitis_c", "cured in 2019", "cured"),
        ("epilepsy", "no seizures", "none"),
        ("stroke", "never, thank god", "none"),
        ("suicidal_thoughts", "no, never", "none"),
        ("cancer_history", "no cancer", []),
        ("hiv", "positive since 2010", "positive"),
        ("hiv", "tested negative", "negative"),
        ("breastfeeding", "no, I stopped in June", "no"),
        ("active_infection", "no infections since last year", "none"),
        ("surgeries_recent", "none since 2015", []),
        ("pregnancy_possible", "no, I had a hysterectomy", "no"),
        ("venous_access", "easy, no problem", "adequate"),
        ("wants_to_take_part", "no, I don't want to", "no"),
    ],
)
def test_a_plain_answer_stands(reader: Reader, library: Library, fact: str, text: str, value: Any) -> None:
    context = Context(TODAY, "en", (fact,), library.facts[fact].question["en"], {})
    assert {f.fact: f.value for f in reader.read(text, context).facts}.get(fact) == value
