"""A newer release beside an older approved copy: nothing it says is missing, and nothing that was approved changes."""

from __future__ import annotations

import shutil
from pathlib import Path

from prescreen.content import load_library, load_live

CONTENT = Path(__file__).resolve().parents[2] / "content"
SENTENCES = Path("wording/en/interview.yml")


def older(tmp_path: Path) -> Path:
    """An approved copy that lacks one sentence and words another in its own way."""
    copy = Path(shutil.copytree(CONTENT, tmp_path / "approved"))
    for language in ("en", "es", "zh"):
        path = copy / f"wording/{language}/interview.yml"
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        path.write_text("".join(x for x in lines if not x.startswith("  maybe_missed:")), encoding="utf-8")
    path = copy / SENTENCES
    text = path.read_text(encoding="utf-8")
    assert '  comma: ", "' in text
    path.write_text(text.replace('  comma: ", "', '  comma: "; "'), encoding="utf-8")
    return copy


def test_a_sentence_the_approved_copy_lacks_comes_from_the_folder(tmp_path: Path) -> None:
    library = load_live(older(tmp_path), CONTENT)
    expected = load_library(CONTENT).wording
    for language in ("en", "es", "zh"):
        said = library.wording.say("maybe_missed", language, what="x")
        assert said == expected.say("maybe_missed", language, what="x")


def test_a_sentence_that_was_approved_stays(tmp_path: Path) -> None:
    assert load_live(older(tmp_path), CONTENT).wording.say("comma", "en") == "; "


def test_mistakes_in_the_folder_that_waits_change_nothing(tmp_path: Path) -> None:
    broken = Path(shutil.copytree(CONTENT, tmp_path / "edited"))
    (broken / SENTENCES).write_text("interview: [", encoding="utf-8")
    assert load_live(CONTENT, broken).wording.say("comma", "en") == ", "
