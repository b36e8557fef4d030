"""An author's mistakes: all at once, with file and line, saying what is allowed."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from prescreen.content import BadContent, check_content, load_library
from tests.criteria.people import ROOT

TRIAL = "trials/NCT06350110/trial.yml"
WORDING = "wording/en/interview.yml"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the project's content that may be spoilt."""
    copy = tmp_path / "content"
    shutil.copytree(ROOT / "content", copy)
    return copy


def spoil(content: Path, file: str, old: str, new: str) -> int:
    """Replace text in a file once; the line where it stood."""
    path = content / file
    text = path.read_text(encoding="utf-8")
    assert old in text, old
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_the_projects_own_content_is_in_order() -> None:
    assert check_content(ROOT / "content") == []


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        (TRIAL, "fact: hemoglobin,", "fact: hemoglobn,", "did you mean 'hemoglobin'"),
        (TRIAL, 'op: ">=", limit: 85', 'op: "=>", limit: 85', "op is one of <, <=, >, >="),
        (TRIAL, "status: recruiting\n", "status: recruiting\nembed_on: [example.org/a]\n", "write its origin"),
        (TRIAL, "tier: B", "tier: D", "'A', 'B' or 'C'"),
        (TRIAL, "unit: g/L", "unit: bananas", "unit is one of g/L"),
        (TRIAL, "met: [none], not_met: [current]", "met: [none], not_met: [currant]", "did you mean 'current'"),
        (TRIAL, "in: [cd19_targeted]", "in: [cd19]", "no class of drug is called 'cd19'"),
        (WORDING, "outcome_match: >-\n", "outcome_match: >-\n    You are eligible.\n", "promises or judges"),
        (WORDING, "welcome: >-\n", "welcome: >-\n    {{SITE_NAME}}\n", "unfilled placeholder"),
        ("facts/labs.yml", "kind: lab", "kind: laboratory", "'enum', 'integer'"),
        ("vocabulary/drug.yml", "kind: drug", "kind: drug\nkind: drug", "stands here twice"),
        ("vocabulary/drug_common.yml", "  meloxicam:", "  prednisone:", "prednisone stands in another file too"),
        ("vocabulary/drug_common.yml", "kind: drug", "kind: drug\nclasses: {x: y}", "has its classes in another file"),
        ("vocabulary/drug_common.yml", "[not_immunosuppressant]", "[not_immunosupressant]", "is not described"),
    ],
)
def test_a_mistake_is_shown_with_its_place_and_what_is_allowed(
    content: Path, file: str, old: str, new: str, says: str
) -> None:
    line = spoil(content, file, old, new)
    mistakes = check_content(content)
    assert any(says in m.text for m in mistakes), [str(m) for m in mistakes]
    found = next(m for m in mistakes if says in m.text)
    assert found.file == f"content/{file}"
    assert abs(found.line - line) <= 12


def test_broken_yaml_is_a_mistake_like_any_other_and_hides_no_other(content: Path) -> None:
    (content / "facts" / "broken.yml").write_text("facts: {a: [\n", encoding="utf-8")
    spoil(content, WORDING, "outcome_match: >-\n", "outcome_match: >-\n    You are eligible.\n")
    texts = [str(m) for m in check_content(content)]
    assert any(re.match(r"content/facts/broken.yml:\d+: not valid YAML", t) for t in texts)
    assert any("promises or judges" in t for t in texts)


def test_a_criterion_that_no_question_reaches_is_a_mistake(content: Path) -> None:
    path = content / TRIAL
    text = path.read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not re.match(r"\s*- \{?id: vaccines|^  - \{id: age,", line)]
    path.write_text("\n".join(lines), encoding="utf-8")
    assert any("no screen asks age_years" in m.text for m in check_content(content))


def test_mistaken_content_is_never_loaded(content: Path) -> None:
    spoil(content, TRIAL, "tier: B", "tier: D")
    with pytest.raises(BadContent, match=r"trial\.yml"):
        load_library(content)


def test_a_missing_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(BadContent, match="no content folder"):
        load_library(tmp_path / "nothing")


@pytest.mark.parametrize(
    "text", ["", "[]", "1", "null", "a: !!python/object:os.system x", "\x00", "- - - -", "&a [*a]"]
)
def test_any_text_in_place_of_a_trial_is_refused_without_falling_over(content: Path, text: str) -> None:
    (content / TRIAL).write_text(text, encoding="utf-8")
    assert check_content(content)


def test_the_hash_of_a_trial_changes_with_its_content(content: Path) -> None:
    before = load_library(content).trial("NCT06350110").content_hash
    spoil(content, TRIAL, "temporary: true", "temporary: false")
    assert load_library(content).trial("NCT06350110").content_hash != before
