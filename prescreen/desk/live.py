"""Which content is live: the one that was approved, though another may stand in the folder already.

A version is the content folder as a whole, since wording is shared by all trials; it is approved trial by trial. What
is approved is copied, so that it stays what people see while the folder is edited. The very first version of an
installation is the one it was shipped with, and counts as approved.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from prescreen.content import Library, Trial, load_library
from prescreen.store import Store, Unit

SHIPPED = "as shipped"
AUTOMATIC = "automatic"
OPERATOR = "operator"


class ApprovalError(ValueError):
    """A version cannot be approved; the text says why."""


@dataclass(frozen=True, slots=True)
class Live:
    """The folder to serve, and the trials in the content folder whose version waits for somebody's approval."""

    folder: Path
    waiting: tuple[str, ...] = ()


def digest_of(folder: Path) -> str:
    """Return 16 hexadecimal digits that change with any file of a content folder."""
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*.yml")):
        found.update(f"{path.relative_to(folder)}\x00".encode())
        found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()[:16]


def copy_of(folder: Path, kept: Path) -> Path:
    """Keep a copy of a content folder and return it; one that is there already is not touched. Raises OSError."""
    target = kept / digest_of(folder)
    if not target.exists():
        kept.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryDirectory(dir=kept) as half:
            made = Path(shutil.copytree(folder, Path(half) / "content"))
            if digest_of(made) != target.name:
                raise ApprovalError("The content was changed meanwhile. Please look at it again.")
            try:
                made.rename(target)
            except OSError:
                if not target.exists():  # else another program was first, with the same files
                    raise
    return target


def look(
    store: Store, folder: Path, kept: Path, at: datetime, *, automatic: bool = False, library: Library | None = None
) -> Live:
    """Note the versions in the content folder and return what to serve.

    automatic: whatever is found is approved, for trying things out. Raises BadContent, StoreError, OSError.
    """
    found = library or load_library(folder)
    with store.unit() as unit:
        first = not unit.versions.known()
        for trial in found.trials.values():
            unit.versions.see(trial.id, trial.content_hash, trial.entry.record_date, at)
            if first or automatic:
                note_approval(unit, trial, by=SHIPPED if first else AUTOMATIC, actor=OPERATOR, at=at)
        waiting = _waiting(unit, found.trials.values())
    if not waiting:
        return Live(copy_of(folder, kept))
    for copy in _newest_first(kept):
        with store.read() as unit:
            if not _waiting(unit, load_library(copy).trials.values()):
                return Live(copy, waiting)
    return Live(folder, waiting)


def approve(
    store: Store, folder: Path, kept: Path, trial_id: str, version: str, *, by: str, actor: str, at: datetime
) -> None:
    """Approve the version of a trial that stands in the content folder; it is live from the next start.

    version: its content hash as it was read; anything else that stands there by now is not approved. Raises
    ApprovalError, BadContent, StoreError, OSError.
    """
    library = load_library(copy_of(folder, kept))
    trial = library.trials.get(trial_id)
    if trial is None or trial.content_hash != version:
        raise ApprovalError("The content was changed meanwhile. Please look at it again.")
    with store.unit() as unit:
        unit.versions.see(trial.id, trial.content_hash, trial.entry.record_date, at)
        note_approval(unit, trial, by=by, actor=actor, at=at)


def note_approval(unit: Unit, trial: Trial, *, by: str, actor: str, at: datetime) -> None:
    """Approve a version that was seen, once: name, day and hash stay, and stand in the audit log."""
    if unit.versions.approve(trial.id, trial.content_hash, by=by, at=at):
        unit.audit.add(
            "trial.approved",
            actor=actor,
            subject=trial.id,
            at=at,
            version=trial.content_hash,
            record_date=trial.entry.record_date,
            told={"new": by},
        )


def _waiting(unit: Unit, trials: Iterable[Trial]) -> tuple[str, ...]:
    return tuple(trial.id for trial in trials if not unit.versions.approved(trial.id, trial.content_hash))


def _newest_first(kept: Path) -> list[Path]:
    copies = [path for path in kept.glob("*") if path.is_dir() and (path / "trials").is_dir()]
    return sorted(copies, key=lambda path: path.stat().st_mtime_ns, reverse=True)
