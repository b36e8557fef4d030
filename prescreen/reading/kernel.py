"""What was learned from the answers to one question: a kernel machine over the likeness of sentences.

An answer is compared with every example of its question; near ones pull towards their value. The examples are kept as
short rows of small numbers (their likeness, projected), made by `prescreen.reading.teaching`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from prescreen.reading.learned import Guess
from prescreen.reading.likeness import embed_one, plain

WIDTH = 1.25
"""How fast the pull of an example fades with the square of the distance."""
SHARPNESS = 4.0
"""Turns scores into shares of a whole."""


@dataclass(frozen=True)
class Projection:
    """The directions in which sentences of patients differ most: `basis` has a row for each, `centre` is their mean."""

    centre: np.ndarray
    basis: np.ndarray

    def of(self, rows: np.ndarray) -> np.ndarray:
        """Rows of likeness, projected; one row each."""
        projected: np.ndarray = (rows - self.centre) @ self.basis.T
        return projected


@dataclass(frozen=True)
class Kernel:
    """`supports` are projected examples, `pulls` their weights for each class, `threshold` what makes a guess sure."""

    classes: tuple[str, ...]
    supports: np.ndarray
    pulls: np.ndarray
    threshold: float
    projection: Projection

    def guess(self, sentence: str) -> Guess:
        """The likeliest class of a sentence."""
        row = self.projection.of(embed_one(plain(sentence)))
        away = self.supports - row
        near = np.exp(-WIDTH * np.einsum("ij,ij->i", away, away))
        shares = shares_of((near @ self.pulls)[np.newaxis, :])[0]
        best = int(np.argmax(shares))
        return Guess(self.classes[best], float(shares[best]), bool(shares[best] >= self.threshold))


def shares_of(scores: np.ndarray) -> np.ndarray:
    """Each row of scores as shares of a whole."""
    powers = np.exp(SHARPNESS * (scores - scores.max(axis=1, keepdims=True)))
    shares: np.ndarray = powers / powers.sum(axis=1, keepdims=True)
    return shares


class Kernels:
    """The models of one file, each by its name; loaded when first asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def made_from(self) -> str:
        """The fingerprint of the examples."""
        return _load(self._path)[1]

    def get(self, name: str) -> Kernel | None:
        """The model of this name, None where none was taught."""
        return _load(self._path)[0].get(name)


@lru_cache(maxsize=4)
def _load(path: Path) -> tuple[dict[str, Kernel], str]:
    if not path.exists():
        return {}, ""
    with np.load(path, allow_pickle=False) as stored:
        projection = Projection(stored["centre"].astype(np.float32), stored["basis"].astype(np.float32))
        scale = float(stored["scale"])
        found = {
            str(name): Kernel(
                tuple(str(c) for c in stored[f"{name}.classes"]),
                stored[f"{name}.supports"].astype(np.float32) * scale,
                stored[f"{name}.pulls"].astype(np.float32),
                float(stored[f"{name}.threshold"]),
                projection,
            )
            for name in stored["names"]
        }
        return found, str(stored["made_from"])
