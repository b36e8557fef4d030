"""What a language that a trial offers lacks is a mistake, with the file and line where it belongs."""

from __future__ import annotations

from pathlib import Path

import pytest

from prescreen.content import check_content
from prescreen.content.yaml_source import Mistake
from tests.content.test_mistakes import TRIAL, content, spoil

__all__ = ["content"]

SPANISH = "wording/es/interview.yml"


def found(content: Path, says: str) -> list[Mistake]:
    return [m for m in check_content(content) if says in m.text]


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("facts/basics.yml", '      es: "Solo su edad', '      xx: "Solo su edad', "es is missing, and"),
        ("facts/kidney.yml", ', zh: "透析"}', "}", "zh is missing, and"),
        ("facts/labs.yml", "      es: [plaquetas, trombocitos, plt]\n", "", "offers words in it"),
        ("facts/kidney.yml", '          es: ["hemodiálisis"', '          fr: ["hemodiálisis"', "offers words in it"),
        (TRIAL, 'es: "Sí, y sigue activo con el tratamiento"', 'fr: "oui"', "offers conversation in it"),
        (TRIAL, ', es: "los glóbulos blancos"', "", "offers conversation in it"),
        (TRIAL, '      es: "Es un estudio temprano', '      fr: "Es un estudio temprano', "offers page in it"),
    ],
)
def test_a_text_that_is_missing_is_found_where_it_belongs(
    content: Path, file: str, old: str, new: str, says: str
) -> None:
    line = spoil(content, file, old, new)
    mistakes = found(content, says)
    assert mistakes, check_content(content)
    assert mistakes[0].file == f"content/{file}"
    assert abs(mistakes[0].line - line) <= 4


def test_a_text_may_be_missing_in_a_part_that_is_not_offered(content: Path) -> None:
    spoil(content, TRIAL, "  es: [conversation, page, words]", "  es: [conversation, words]")
    spoil(content, TRIAL, '      es: "Es un estudio temprano', '      fr: "Es un estudio temprano')
    assert check_content(content) == []


def test_a_part_that_is_newly_offered_names_every_text_it_lacks(content: Path) -> None:
    spoil(content, TRIAL, "  zh: [conversation, page]", "  zh: [conversation, page, words]")
    mistakes = found(content, "zh is missing, and NCT06350110 offers words in it")
    assert len(mistakes) > 100
    assert len({m.file for m in mistakes}) > 10


def test_a_language_without_sentences_is_not_offered(content: Path) -> None:
    line = spoil(content, TRIAL, "  zh: [conversation, page]", "  zh: [conversation, page]\n  fr: [conversation]")
    assert found(content, "there are no sentences for fr")[0] == Mistake(
        f"content/{TRIAL}", line + 1, "there are no sentences for fr: content/wording/fr/ is missing"
    )
    assert len(found(content, "fr is missing")) > 100


def test_english_is_always_offered(content: Path) -> None:
    spoil(content, TRIAL, "  en: [conversation, page, answers, words]\n", "")
    assert found(content, "English (en) is always offered")


def test_a_sentence_that_is_missing_is_found_behind_the_one_before_it(content: Path) -> None:
    line = spoil(content, SPANISH, "  button_stop: Parar\n", "")
    spoil(content, SPANISH, "  button_go_on: Seguir\n", "")
    mistakes = check_content(content)
    assert [m.text for m in mistakes] == [
        "the sentence 'button_stop' is missing",
        "the sentence 'button_go_on' is missing",
    ]
    assert all(m.file == f"content/{SPANISH}" and 0 <= line - m.line <= 6 for m in mistakes)


def test_a_whole_file_that_is_missing_lists_its_sentences(content: Path) -> None:
    (content / "wording/zh/handoff.yml").unlink()
    mistakes = found(content, "is missing")
    assert {m.file for m in mistakes} == {"content/wording/zh/handoff.yml"}
    assert len(mistakes) > 25


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("límite superior {uln}", "límite superior", "value_uln leaves out uln"),
        ("límite superior {uln}", "límite superior {uIn}", "uses uIn, which English does not"),
        ("  button_stop: Parar", "  button_stopp: Parar", "there is no sentence 'button_stopp' in English"),
        ("{years} años sin señal", "{years años sin señal", "placeholders are wrong"),
    ],
)
def test_a_sentence_whose_names_differ_is_a_mistake(content: Path, old: str, new: str, says: str) -> None:
    line = spoil(content, SPANISH, old, new)
    assert any(m.file == f"content/{SPANISH}" and m.line == line for m in found(content, says)), check_content(content)


@pytest.mark.parametrize(
    "promise",
    [
        "Usted es apta para el estudio.",
        "Usted fue rechazado.",
        "Usted no califica.",
        "Está garantizado.",
        "Es elegible.",
    ],
)
def test_a_promise_in_spanish_is_a_mistake(content: Path, promise: str) -> None:
    spoil(content, SPANISH, "  outcome_match: >-\n", f"  outcome_match: >-\n    {promise}\n")
    assert found(content, "promises or judges")


def test_a_promise_in_chinese_is_a_mistake(content: Path) -> None:
    spoil(content, "wording/zh/interview.yml", "outcome_match: 谢谢。", "outcome_match: 谢谢。您合格了。")
    assert found(content, "promises or judges")
