"""Answers written in Chinese: names of medicines, tests and illnesses, what is denied, over, or somebody else's."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from prescreen.content.library import Library
from prescreen.content.yaml_source import load
from prescreen.facts import UNKNOWN, Json
from prescreen.reading import Context, Reader
from prescreen.reading.lexicon.chinese_drugs import DRUGS
from prescreen.reading.lexicon.chinese_illness import ILLNESSES, PROCEDURES, TESTS, TUBES, VACCINES
from prescreen.reading.text import normalise
from prescreen.reading.toolbox import Toolbox
from tests.reading.corpus import by_fact, fits

NAMES = Path(__file__).parents[2] / "content/wording/zh/names.yml"
BOOKS = (DRUGS, ILLNESSES, VACCINES, PROCEDURES, TUBES, TESTS)
SHOWN_ONLY = {"上环"}
"""Said of oneself it tells more than a name."""


@pytest.mark.parametrize(("fact", "text", "expected"), by_fact("chinese"))
def test_an_answer_in_chinese(
    reader: Reader, library: Library, today: date, fact: str, text: str, expected: dict[str, Json]
) -> None:
    asked = tuple(fact.split(" + "))
    question = " ".join(library.facts[f].question["zh"] for f in asked)
    read = {f.fact: f.value for f in reader.read(text, Context(today, "zh", asked, question, {})).facts}
    for name, value in expected.items():
        if value == UNKNOWN:
            assert read.get(name) == UNKNOWN
        elif value == "-":
            assert read.get(name) in (None, UNKNOWN)
        else:
            assert fits(value, read.get(name)), read


def _shown() -> list[tuple[str, str]]:
    document, mistakes = load(NAMES, NAMES.name)
    assert document is not None, mistakes
    assert isinstance(document.data, dict)
    names = document.data["names"]
    assert isinstance(names, dict)
    return [(name, str(shown)) for name, shown in names.items()]


def test_every_name_that_is_shown_is_read(library: Library) -> None:
    tools = Toolbox(library.facts, library.terms, "zh")
    missed = []
    for name, shown in _shown():
        text = normalise(shown, "zh")
        read = {m.term.name for kind in library.terms.kinds for m in tools.mentions.find(kind, text)}
        if name not in read and shown not in SHOWN_ONLY and library.terms.named("route", name) is None:
            missed.append(f"{shown} ({name}): {text.norm!r} names {sorted(read)}")
    assert not missed, "\n".join(missed)


def test_every_drug_and_laboratory_test_has_one_meaning() -> None:
    seen: dict[str, str] = {}
    for book in BOOKS:
        for english, han in book.items():
            for name in han.split():
                assert seen.setdefault(name, english) == english, name


@pytest.mark.parametrize("text", ["没有", "我没有", "是的。", "不知道", "好的"])
def test_a_bare_answer_stays_what_it_is(tools: Toolbox, text: str) -> None:
    assert tools.polarity.read(normalise(text, "zh"), normalise("您有哮喘吗？", "zh")) is not None


def test_places_point_into_the_message(reader: Reader, library: Library, today: date) -> None:
    text = "我现在吃泼尼松，每天十毫克"
    context = Context(today, "zh", ("immunosuppressants",), library.facts["immunosuppressants"].question["zh"], {})
    found = reader.read(text, context).facts[0]
    assert "泼尼松" in text[found.start : found.end]
