"""What takes seconds to work out for the FAQ's phrasings, kept in a file beside this module.

Rows of the sentence encoder by phrasing, and what was learned from all phrasings of a trial. The file is a saving,
never a need: what is not in it is worked out when the FAQ is first asked. After changes in `content/` write it anew
with `python -m prescreen.interview content`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np

from prescreen.reading.likeness import DIMENSIONS, embed

KEPT = Path(__file__).with_name("phrasings.npz")
_STEPS = 127


@dataclass(frozen=True, slots=True)
class _Kept:
    rows: Mapping[bytes, np.ndarray] = field(default_factory=dict)
    learned: Mapping[str, np.ndarray] = field(default_factory=dict)


def rows_of(phrasings: Sequence[str]) -> np.ndarray:
    """One row of length 1 a phrasing, from the file where it is known there."""
    kept = _kept().rows
    rows = np.zeros((len(phrasings), DIMENSIONS), dtype=np.float32)
    missing = []
    for i, phrasing in enumerate(phrasings):
        row = kept.get(_key(phrasing))
        if row is None:
            missing.append(i)
        else:
            rows[i] = row
    if missing:
        rows[missing] = embed([phrasings[i] for i in missing])
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    found: np.ndarray = rows / np.where(lengths > 0, lengths, 1)
    return found


def learned_from(key: str) -> np.ndarray | None:
    """What was learned from the phrasings that have this key; None when the file is older than they are."""
    found = _kept().learned.get(key)
    return None if found is None else found.astype(np.float32)


def unknown(phrasings: Sequence[str]) -> list[str]:
    """The phrasings that are not in the file."""
    kept = _kept().rows
    return [p for p in phrasings if _key(p) not in kept]


def write(phrasings: Sequence[str], path: Path = KEPT) -> None:
    """Write the rows anew, as whole numbers from -127 to 127: a quarter of the size. What was learned is dropped."""
    wanted = {_key(p): p for p in phrasings}
    keys = sorted(wanted)
    rows = embed([wanted[k] for k in keys])
    largest = np.abs(rows).max(axis=1, keepdims=True)
    _save(
        path,
        keys=np.frombuffer(b"".join(keys), dtype=np.uint8).reshape(-1, 8),
        rows=np.round(rows / largest * _STEPS).astype(np.int8),
    )


def add_learned(learned: Mapping[str, np.ndarray], path: Path = KEPT) -> None:
    """Add what was learned, by key, to the file."""
    with np.load(path) as file:
        arrays = dict(file)
    _save(path, **arrays, **{f"learned-{key}": matrix.astype(np.float16) for key, matrix in learned.items()})


def _save(path: Path, **arrays: np.ndarray) -> None:
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]
    _kept.cache_clear()


@lru_cache(maxsize=1)
def _kept() -> _Kept:
    if not KEPT.exists():
        return _Kept()
    with np.load(KEPT) as file:
        rows = {key.tobytes(): row for key, row in zip(file["keys"], file["rows"], strict=True)}
        learned = {name.removeprefix("learned-"): file[name] for name in file.files if name.startswith("learned-")}
    return _Kept(rows, learned)


def _key(phrasing: str) -> bytes:
    return hashlib.blake2b(phrasing.encode(), digest_size=8).digest()
