"""A draft of a trial: its text is checked like the content itself, in the place of the trial's own file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from prescreen.content.library import Library, Trial
from prescreen.content.loader import read_content
from prescreen.content.yaml_source import Mistake, load

LONGEST = 1_000_000
"""Characters of a draft; the longest trial has a tenth of it."""
_NO_CASES = "base: {}\ncases: []\n"


@dataclass(frozen=True, slots=True)
class Draft:
    """A trial as it might become, with the facts and words it is read with.

    remarks: what has to follow in the trial's judged cases before the draft can go live.
    """

    trial: Trial
    library: Library
    remarks: tuple[Mistake, ...] = ()


def trial_file(root: Path, trial_id: str) -> Path:
    """Where the text of a trial stands."""
    return root / "trials" / trial_id / "trial.yml"


def id_in(text: str) -> str | None:
    """The id that a draft says it has; None where it says none, or is no YAML."""
    document, _ = load(Path("draft"), "draft", text[:LONGEST])
    found = document.data.get("id") if document is not None and isinstance(document.data, dict) else None
    return found if isinstance(found, str) else None


def read_draft(root: Path, trial_id: str, text: str) -> tuple[Draft | None, list[Mistake]]:
    """A draft of a trial that is in the content, and every mistake; there is no draft when there are mistakes.

    Args:
        root: the content folder; nothing in it is changed.
        trial_id: of the trial, which has to be there.
        text: the draft's `trial.yml`.
    """
    path = trial_file(root, trial_id)
    cases = path.with_name("cases.yml")
    if len(text) > LONGEST:
        says = f"a draft has at most {LONGEST:,} characters; this one has {len(text):,}"
        return None, [Mistake(_name(root, path), 1, says)]
    library, mistakes = read_content(root, {path: text})
    about_cases = [mistake for mistake in mistakes if mistake.file == _name(root, cases)]
    if about_cases and len(about_cases) == len(mistakes):  # judged cases of a criterion that the draft has no more
        library, mistakes = read_content(root, {path: text, cases: _NO_CASES})
    if library is None:
        return None, mistakes
    if trial_id not in library.trials:
        return None, [Mistake(_name(root, path), 1, f"this is no draft of {trial_id}: its id is another one")]
    return Draft(library.trial(trial_id), library, tuple(about_cases)), []


def _name(root: Path, path: Path) -> str:
    return f"{root.name}/{path.relative_to(root)}"
