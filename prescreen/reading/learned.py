"""What was learned from examples: a linear model over the likeness of sentences and their words.

A model is a small file of numbers, made by `prescreen.reading.teaching` from the examples in `data/reading/`; using it
needs numpy alone. The same examples always give the same model.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from prescreen.reading.likeness import DIMENSIONS, embed, embed_one, embed_some, plain

MODELS = Path(__file__).parent / "models"
NOTHING_SAID = "-"
"""The class of what says nothing."""
HASHED = 2048
WIDTH = DIMENSIONS + HASHED
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[?!]")
_CHARACTERS = 4
_EMBEDDING_WEIGHT = 2.0


def features(sentences: Sequence[str]) -> np.ndarray:
    """One row a sentence: its likeness, and which words, pairs of words and pieces of words it has."""
    sentences = [plain(s) for s in sentences]
    rows = np.concatenate([embed(sentences) * _EMBEDDING_WEIGHT, np.stack([_hashed(s) for s in sentences])], axis=1)
    return rows.astype(np.float32)


def prepare(sentences: Sequence[str]) -> None:
    """Embed sentences in one go of which a guess will be made: that costs little more than one of them."""
    embed_some([plain(s) for s in sentences])


@lru_cache(maxsize=256)
def _features_of(sentence: str) -> np.ndarray:
    row = np.concatenate([embed_one(sentence) * _EMBEDDING_WEIGHT, _hashed(sentence)])
    row.setflags(write=False)
    return row


def _hashed(sentence: str) -> np.ndarray:
    words = _WORD.findall(sentence)
    row = np.zeros(HASHED, dtype=np.float32)
    keys = [f"w{w}" for w in words] + [f"b{a} {b}" for a, b in zip(["^", *words], [*words, "$"], strict=True)]
    for word in words:
        padded = f"<{word}>"
        keys += [f"c{padded[i : i + _CHARACTERS]}" for i in range(max(1, len(padded) - _CHARACTERS + 1))]
    for key in keys:
        row[zlib.crc32(key.encode()) % HASHED] += 0.4 if key[0] == "c" else 1.0
    length = float(np.linalg.norm(row))
    return row / length * 2.0 if length else row


@dataclass(frozen=True, slots=True)
class Guess:
    """The likeliest class with its probability, and whether the model is sure enough of it to say so."""

    name: str
    probability: float
    sure: bool


@dataclass(frozen=True)
class Linear:
    """A multinomial logistic regression: `weights` has a row of `WIDTH` numbers for each class."""

    classes: tuple[str, ...]
    weights: np.ndarray
    bias: np.ndarray
    threshold: float

    def guess(self, sentence: str) -> Guess:
        """The likeliest class of a sentence.

        >>> flat = Linear(("a", "b"), np.zeros((2, WIDTH)), np.array([0.0, 2.0]), 0.8)
        >>> flat.guess("anything").name
        'b'
        """
        shares = self._shares(sentence)
        best = int(np.argmax(shares))
        return Guess(self.classes[best], float(shares[best]), bool(shares[best] >= self.threshold))

    def among(self, sentence: str, names: Collection[str], enough: float) -> Guess:
        """The likeliest of these classes and "says nothing", when it must be one of them; sure from `enough` on."""
        shares = self._shares(sentence)
        open_ones = [i for i, name in enumerate(self.classes) if name in names or name == NOTHING_SAID]
        if not open_ones:
            return Guess(NOTHING_SAID, 1.0, sure=False)
        best = max(open_ones, key=lambda i: float(shares[i]))
        share = float(shares[best] / max(float(shares[open_ones].sum()), 1e-9))
        return Guess(self.classes[best], share, share >= enough and self.classes[best] != NOTHING_SAID)

    def _shares(self, sentence: str) -> np.ndarray:
        scores = self.weights @ _features_of(plain(sentence)) + self.bias
        powers = np.exp(scores - scores.max())
        shares: np.ndarray = powers / powers.sum()
        return shares


class Models:
    """The models of one file, each by its name; loaded when first asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def made_from(self) -> str:
        """The fingerprint of the examples."""
        return str(self._all[1])

    def get(self, name: str) -> Linear | None:
        """The model of this name, None where none was taught."""
        return self._all[0].get(name)

    @property
    def _all(self) -> tuple[dict[str, Linear], str]:
        return _load(self._path)


@lru_cache(maxsize=8)
def _load(path: Path) -> tuple[dict[str, Linear], str]:
    if not path.exists():
        return {}, ""
    with np.load(path, allow_pickle=False) as stored:
        names = [str(n) for n in stored["names"]]
        found = {
            name: Linear(
                tuple(str(c) for c in stored[f"{name}.classes"]),
                stored[f"{name}.weights"].astype(np.float32) * float(stored[f"{name}.scale"]),
                stored[f"{name}.bias"].astype(np.float32),
                float(stored[f"{name}.threshold"]),
            )
            for name in names
        }
        return found, str(stored["made_from"])
