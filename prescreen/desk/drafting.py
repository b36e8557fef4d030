"""A draft as the desk edits it: the live text of a trial with some criteria written otherwise, or another text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from prescreen.content import Draft, Mistake, Piece, pieces, read_draft, trial_file, with_pieces


@dataclass(frozen=True, slots=True)
class Told:
    """A mistake where its author sees it: in a line of a criterion, or (without one) in a line of a file."""

    where: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Edited:
    """What became of an edited draft. `draft` is None where there are mistakes."""

    draft: Draft | None
    mistakes: tuple[Told, ...]
    remarks: tuple[Told, ...]


def written(root: Path, trial_id: str) -> str:
    """The live text of a trial. Raises OSError if it cannot be read."""
    return trial_file(root, trial_id).read_text(encoding="utf-8")


def edited(root: Path, trial_id: str, changes: Mapping[str, str]) -> Edited:
    """The trial with some of its criteria written otherwise.

    changes: the new text of criteria by their ids; an empty one takes the criterion out. An id that the trial does not
    have is a mistake.
    """
    live = written(root, trial_id)
    unknown = tuple(Told(name, 1, "the trial has no such criterion") for name in changes if name not in pieces(live))
    if unknown:
        return Edited(None, unknown, ())
    text, where = with_pieces(live, changes)
    return _told(*read_draft(root, trial_id, text), trial_file(root, trial_id), root, where)


def uploaded(root: Path, trial_id: str, text: str) -> Edited:
    """A draft that was written elsewhere."""
    return _told(*read_draft(root, trial_id, text), trial_file(root, trial_id), root, {})


def _told(draft: Draft | None, mistakes: list[Mistake], path: Path, root: Path, where: Mapping[str, Piece]) -> Edited:
    name = f"{root.name}/{path.relative_to(root)}"

    def told(mistake: Mistake) -> Told:
        for piece in where.values():
            if mistake.file == name and piece.first <= mistake.line <= piece.last:
                return Told(piece.criterion, mistake.line - piece.first + 1, mistake.text)
        return Told(mistake.file, mistake.line, mistake.text)

    return Edited(draft, tuple(map(told, mistakes)), tuple(map(told, draft.remarks if draft is not None else ())))
