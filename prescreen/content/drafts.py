"""A draft of a trial: its text is checked like the content itself, in the place of the trial's own file."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
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


@dataclass(frozen=True, slots=True)
class Piece:
    """One criterion in the text of a trial: its lines, the first counted from 1 and the last included."""

    criterion: str
    first: int
    last: int
    text: str


def pieces(text: str) -> dict[str, Piece]:
    """The criteria of a trial's text by their ids, in their order, each without the blanks before its lines.

    Empty where the text is no YAML or has no criteria.
    """
    document, _ = load(Path("draft"), "draft", text[:LONGEST])
    written = document.data.get("criteria") if document is not None and isinstance(document.data, dict) else None
    if document is None or not isinstance(written, list):
        return {}
    lines = text.splitlines()
    starts = [document.lines["criteria", i] for i in range(len(written))]
    after = [line for path, line in document.lines.items() if len(path) == 1 and line > max(starts, default=0)]
    ends = [*(start - 1 for start in starts[1:]), min(after, default=len(lines) + 1) - 1]
    found = {}
    for entry, first, end in zip(written, starts, ends, strict=True):
        last = end
        while last > first and (not lines[last - 1].strip() or lines[last - 1].lstrip().startswith("#")):
            last -= 1
        if isinstance(entry, dict) and isinstance(identifier := entry.get("id"), str):
            found[identifier] = Piece(identifier, first, last, textwrap.dedent("\n".join(lines[first - 1 : last])))
    return found


def with_pieces(text: str, instead: Mapping[str, str]) -> tuple[str, dict[str, Piece]]:
    """The text of a trial with some criteria written otherwise, and where they stand in it now.

    instead: the new text of criteria by their ids; an empty one takes the criterion out.
    """
    lines, moved, where = text.splitlines(), 0, {}
    for identifier, piece in pieces(text).items():
        if identifier not in instead:
            continue
        old = lines[piece.first - 1 + moved]
        indent = old[: len(old) - len(old.lstrip())]
        written = textwrap.dedent("\n".join(instead[identifier].splitlines())).strip("\n")
        new = [indent + line if line.strip() else "" for line in written.splitlines()] if written.strip() else []
        lines[piece.first - 1 + moved : piece.last + moved] = new
        first = piece.first + moved
        where[identifier] = Piece(identifier, first, first + len(new) - 1, written)
        moved += len(new) - (piece.last - piece.first + 1)
    return "\n".join(lines) + "\n", where


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
