"""What a message does, whether it is dangerous, and what identifies a person."""

from __future__ import annotations

import re

import pytest

from prescreen.reading import ACTS, Context, Reader
from prescreen.reading.acts import ActReader
from prescreen.reading.identifiers import find_identifiers
from prescreen.reading.safety import SafetyReader
from prescreen.reading.text import normalise
from tests.reading.corpus import rows

SAFETY = SafetyReader()


@pytest.mark.parametrize(("text", "expected"), rows("acts"))
def test_act(reader: Reader, nothing_asked: Context, text: str, expected: str) -> None:
    assert reader.read(text, nothing_asked).act == expected


@pytest.mark.parametrize(("text", "expected"), rows("safety"))
def test_danger(text: str, expected: str) -> None:
    assert (SAFETY.read(normalise(text)) or "none") == expected


@pytest.mark.parametrize(
    "marked", [text for param in rows("identifiers") for text in param.values[1:2] for text in text]
)
def test_identifiers(marked: str) -> None:
    raw = marked.replace("[", "").replace("]", "")
    expected = re.findall(r"\[(.*?)\]", marked)
    found = [raw[start:end] for start, end in find_identifiers(normalise(raw))]
    assert found == expected


def test_every_act_of_the_corpus_is_an_act() -> None:
    assert {expected for param in rows("acts") for expected in param.values[1:]} <= set(ACTS)
    assert ActReader().read(normalise("")) is None
