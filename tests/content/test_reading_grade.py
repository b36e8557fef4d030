"""Every sentence that patients read is easy to read: grade 8 at most, questions 6, names of medicine masked."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from prescreen.cli import app
from prescreen.content.reading_grade import Grader, graded, hard_sentences, open_grader, sentences
from tests.criteria.people import ROOT

NOT_SENTENCES = {"site.months"}


@pytest.fixture(scope="module")
def grader() -> Grader:
    found = open_grader(ROOT / "content")
    assert found is not None, "pyphen belongs to the development packages"
    return found


def page_texts() -> Iterator[tuple[str, str]]:
    for page, texts in yaml.safe_load((ROOT / "web/texts/en.yml").read_text(encoding="utf-8")).items():
        for name, text in texts.items():
            if f"{page}.{name}" not in NOT_SENTENCES:
                yield f"web/texts/en.yml: {page}.{name}", text


def test_every_sentence_of_the_content_is_easy_to_read(grader: Grader) -> None:
    hard = hard_sentences(ROOT / "content", grader)
    assert not hard, "\n" + "\n".join(map(str, hard))


def test_every_sentence_of_the_pages_is_easy_to_read(grader: Grader) -> None:
    hard = graded(page_texts(), grader)
    assert not hard, "\n" + "\n".join(hard)


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        *(("area", 2), ("idea", 2), ("something", 2), ("evening", 3), ("studies", 2), ("used", 1), ("needed", 2)),
        *(("takes", 1), ("people", 2), ("available", 4), ("changed", 1), ("answer", 2), ("able", 2), ("the", 1)),
    ],
)
def test_syllables_are_counted_as_people_say_them(grader: Grader, word: str, syllables: int) -> None:
    assert grader.grade(word) == pytest.approx(0.39 + 11.8 * syllables - 15.59)


def test_a_name_of_medicine_counts_as_one_short_word(grader: Grader) -> None:
    assert grader.grade("Did you take rituximab?") == grader.grade("Did you take milk?")
    assert grader.grade("Do you have lupus nephritis?") == grader.grade("Do you have milk?")
    assert grader.grade("We use immunosuppressive medication.") > 8, "a hard word is no name"


def test_a_hard_sentence_is_shown_among_easy_ones(grader: Grader) -> None:
    text = "Thank you. Participation necessitates comprehensive documentation. Is everything all right with you now?"
    ((sentence, grade, highest),) = grader.too_hard(text)
    assert sentence == "Participation necessitates comprehensive documentation."
    assert grade > highest == 8


def test_a_question_has_to_be_easier_than_other_sentences(grader: Grader) -> None:
    said = "you have had another infection since we began"
    assert 6 < grader.grade(said) < 8
    assert not list(grader.too_hard(f"Perhaps {said}."))
    assert [hard[2] for hard in grader.too_hard(f"Perhaps {said}?")] == [6]


def test_new_lines_end_a_sentence() -> None:
    assert sentences('One line\nAnother. "And one!" Last') == ["One line", "Another.", '"And one!', "Last"]


def test_prescreen_check_prints_the_sentence_with_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = tmp_path / "content"
    shutil.copytree(ROOT / "content", content)
    path = content / "wording/en/interview.yml"
    hard = "Participation necessitates comprehensive documentation."
    path.write_text(path.read_text(encoding="utf-8").replace("Done. All that", f"Done. {hard} All that", 1), "utf-8")
    line = next(i for i, each in enumerate(path.read_text(encoding="utf-8").splitlines(), 1) if hard in each)
    monkeypatch.setenv("PRESCREEN_CONTENT_DIR", str(content))
    done = CliRunner().invoke(app, ["check"])
    assert done.exit_code == 1
    assert f"content/wording/en/interview.yml:{line}: reading grade" in done.output
    assert hard in done.output
