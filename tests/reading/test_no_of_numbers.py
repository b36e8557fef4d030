"""A no beside a creatinine: of the illness where it says so, of the number where it says that."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from prescreen.content.library import Library
from prescreen.reading import Context, Reader

TODAY = date(2026, 11, 29)
ASKED = ("lupus_nephritis", "creatinine")
OF_THE_NUMBER = [
    ("es", "no sube de 1.1"),
    ("es", "no rebasa de 1.4"),
    ("es", "no muy alta, 1.3"),
    ("es", "no me la han sacado"),
    ("es", "no desde marzo"),
    ("es", "no en sangre"),
    ("es", "1.2, no, perdón, 1.3"),
    ("en", "0.8, no, 0.9"),
    ("en", "not since august"),
    ("en", "never been above 1.2"),
    ("en", "no creatinine yet, egfr 60"),
    ("en", "no, sorry, that was in may, it's 1.1"),
]
OF_THE_ILLNESS = [
    ("en", "no, 0.9 in october"),
    ("en", "No. Last creatinine 0.8 on nov 3"),
    ("en", "never had it, 0.7"),
    ("en", "no nephritis, creatinine 0.8"),
    ("en", "no kidney problems, 0.8"),
    ("es", "no, 0.9"),
    ("es", "no tengo nefritis, 0.8"),
    ("es", "gracias a dios no, la última 0.7"),
]


def _values(reader: Reader, library: Library, language: str, text: str, asked: tuple[str, ...]) -> dict[str, Any]:
    question = " ".join(library.facts[fact].question[language] for fact in asked)
    return {f.fact: f.value for f in reader.read(text, Context(TODAY, language, asked, question, {})).facts}


@pytest.mark.parametrize(("language", "text"), OF_THE_NUMBER)
def test_a_no_of_the_number_denies_no_illness(reader: Reader, library: Library, language: str, text: str) -> None:
    assert _values(reader, library, language, text, ASKED).get("lupus_nephritis") != "no"


@pytest.mark.parametrize(("language", "text"), OF_THE_ILLNESS)
def test_a_no_of_the_illness_stands(reader: Reader, library: Library, language: str, text: str) -> None:
    assert _values(reader, library, language, text, ASKED).get("lupus_nephritis") == "no"
