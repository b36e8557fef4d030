"""Plain answers that stand close to what is taken back (`test_belied`) go on being read."""

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
    document, mistakes = load(HERE / "plainly_answered.yml", "plainly_answered.yml")
    assert document is not None, mistakes
    assert isinstance(document.data, dict)
    return [pytest.param(row, id=f"{fact}: {row['text'][:40]}") for fact, rows in document.data.items() for row in rows]


@pytest.mark.parametrize("row", _rows())
def test_a_plain_answer_is_read(reader: Reader, library: Library, row: dict[str, Any]) -> None:
    fact = row["fact"]
    context = Context(TODAY, row["lang"], (fact,), library.facts[fact].question[row["lang"]], {})
    values = {f.fact: f.value for f in reader.read(row["text"], context).facts}
    assert values.get(row.get("of", fact)) == row["value"]
