"""What was learned from the answers to one question: a kernel machine over likeness, and a plane over the wording.

An answer is compared with every example of its question; near ones pull towards their value. The examples are kept as
short rows of small numbers (their likeness, projected), made by `prescreen.reading.teaching`. Likeness tells what an
answer is about; its words and pairs of words tell how it is meant. A value has to be likely by both.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from prescreen.reading.learned import Guess
from prescreen.reading.likeness import embed_one, plain
from prescreen.reading.wording import places

WIDTH = 1.25
"""How fast the pull of an example fades with the square of the distance."""
SHARPNESS = 4.0
"""Turns scores into shares of a whole."""
WORDS = 1 << 13
"""Of so many weights the wording has one for each of its words and pairs of words."""
WORD_SHARPNESS = 6.0
_DOUBT = 1e-4


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
    """`supports` are projected examples, `pulls` their weights for each class, `threshold` what makes a guess sure.

    `words` has a row of weights for each place of a word or pair of words, a column for each class. Supports and words
    stay the small numbers of the file, to be multiplied by their `scale`: forty models of full numbers fill four times
    the memory.
    """

    classes: tuple[str, ...]
    supports: np.ndarray
    scale: float
    pulls: np.ndarray
    words: np.ndarray
    word_scale: float
    threshold: float
    projection: Projection

    def guess(self, sentence: str) -> Guess:
        """The likeliest class of a sentence."""
        row = self.projection.of(embed_one(plain(sentence)))
        away = self.supports.astype(np.float32) * self.scale - row
        near = np.exp(-WIDTH * np.einsum("ij,ij->i", away, away))
        found = worded(sentence)
        weights = self.words[found].astype(np.float32) * self.word_scale
        said = weights.sum(axis=0) / np.sqrt(max(len(found), 1))
        shares = both(shares_of((near @ self.pulls)[np.newaxis, :]), shares_of(said[np.newaxis, :], WORD_SHARPNESS))[0]
        best = int(np.argmax(shares))
        return Guess(self.classes[best], float(shares[best]), bool(shares[best] >= self.threshold))


def shares_of(scores: np.ndarray, sharpness: float = SHARPNESS) -> np.ndarray:
    """Each row of scores as shares of a whole."""
    powers = np.exp(sharpness * (scores - scores.max(axis=1, keepdims=True)))
    shares: np.ndarray = powers / powers.sum(axis=1, keepdims=True)
    return shares


def both(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Rows of shares by two models as shares by both: their geometric mean."""
    product = np.sqrt((one + _DOUBT) * (other + _DOUBT))
    shares: np.ndarray = product / product.sum(axis=1, keepdims=True)
    return shares


def worded(sentence: str) -> np.ndarray:
    """The places of the words and pairs of words of an answer."""
    return places(plain(sentence), size=WORDS, longest=2, ends=True)


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
                stored[f"{name}.supports"],
                scale,
                stored[f"{name}.pulls"].astype(np.float32),
                stored[f"{name}.words"],
                float(stored[f"{name}.word_scale"]),
                float(stored[f"{name}.threshold"]),
                projection,
            )
            for name in stored["names"]
        }
        return found, str(stored["made_from"])
