"""Hard answers: what stands beside the answer must not be taken for it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from evals.utterances import matches
from prescreen.content.library import Library
from prescreen.content.yaml_source import load
from prescreen.facts import DECLINED, UNKNOWN
from prescreen.reading import Context, Reader
from tests.reading.corpus import HERE

TODAY = date(2026, 11, 28)


def _rows() -> list[Any]:
    document, mistakes = load(HERE / "hard.yml", "hard.yml")
    assert document is not None, mistakes
    assert isinstance(document.data, dict)
    return [pytest.param(row, id=f"{kind}: {row['text'][:40]}") for kind, rows in document.data.items() for row in rows]


@pytest.mark.parametrize("row", _rows())
def test_hard_answer(reader: Reader, library: Library, row: dict[str, Any]) -> None:
    fact, language = row["fact"], row["lang"]
    question = library.facts[fact].question[language]
    context = Context(TODAY, language, tuple(row.get("asked", (fact,))), question, row.get("prior", {}))
    values = {f.fact: f.value for f in reader.read(row["text"], context).facts}
    for name, wanted in row["read"].items():
        assert matches(name, wanted, values.get(name, "unchanged")), values
    for name in row.get("not", ()):
        assert values.get(name) in (None, UNKNOWN, DECLINED), values
