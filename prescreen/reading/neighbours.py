"""Votes by likeness: which examples are like a question with its answer, and what they say.

An example counts the more the liker both of its sentences are and the more signs (`answer_signs`) its answer shares.
Sentences are kept on the few axes along which the examples differ most, in one byte each.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

AXES = 64
_STEPS = 200.0
"""Of one axis: no sentence reaches further than a little over half of its length along one of them."""
_ASKED, _SAID, _SHOWN = 5.0, 10.0, 10.0
"""How fast an example counts less when its question, its answer or its signs are another."""
_RARE = 1e-3
_PREFIX = "near_"


@dataclass(frozen=True)
class Neighbours:
    """Examples: `asked` and `said` are places in `sentences`; `shown` are the signs of the answers, as bits."""

    mean: np.ndarray
    axes: np.ndarray
    sentences: np.ndarray
    asked: np.ndarray
    said: np.ndarray
    shown: np.ndarray
    weight: np.ndarray
    labels: np.ndarray

    @classmethod
    def of(cls, kept: Mapping[str, np.ndarray]) -> Neighbours:
        """From the arrays of an artefact."""
        arrays = {name: kept[_PREFIX + name] for name in cls.__dataclass_fields__}
        floats = {name: arrays[name].astype(np.float32) for name in ("mean", "axes", "weight")}
        sentences = _unit(arrays["sentences"].astype(np.float32))
        signs = np.unpackbits(arrays["shown"], axis=1, count=len(floats["weight"])).astype(np.float32)
        return cls(**{**arrays, **floats, "sentences": sentences, "shown": _unit(signs * floats["weight"])})

    def chances(self, asked: np.ndarray, said: np.ndarray, signs: np.ndarray, classes: int) -> np.ndarray:
        """One row of chances for each question with its answer and the signs of it."""
        questions, answers = (self._placed(rows) @ self.sentences.T for rows in (asked, said))
        shown = _unit(signs * self.weight) @ self.shown.T
        nearness = _ASKED * (questions[:, self.asked] - 1) + _SAID * (answers[:, self.said] - 1) + _SHOWN * (shown - 1)
        votes = np.exp(nearness) @ np.eye(classes, dtype=np.float32)[self.labels] + 1e-9
        shares: np.ndarray = votes / votes.sum(axis=1, keepdims=True)
        return shares

    def _placed(self, rows: np.ndarray) -> np.ndarray:
        return _unit((rows - self.mean) @ self.axes)


def gathered(
    asked: np.ndarray, said: np.ndarray, signs: np.ndarray, labels: Sequence[int] | np.ndarray
) -> dict[str, np.ndarray]:
    """The arrays of an artefact, from the likeness and signs of examples; the same examples give the same arrays."""
    different, places = np.unique(np.vstack([asked, said]), axis=0, return_inverse=True)
    places = places.reshape(-1)
    mean = different.mean(axis=0)
    _, _, directions = np.linalg.svd(different[::7] - mean, full_matrices=False)
    axes = directions[:AXES].T
    placed = np.clip(np.round(_unit((different - mean) @ axes) * _STEPS), -127, 127)
    made: dict[str, np.ndarray] = {
        "mean": mean.astype(np.float16),
        "axes": axes.astype(np.float16),
        "sentences": placed.astype(np.int8),
        "asked": places[: len(asked)].astype(np.uint16),
        "said": places[len(asked) :].astype(np.uint16),
        "shown": np.packbits(signs > 0, axis=1),
        "weight": np.sqrt(np.log(1 / (signs.mean(axis=0) + _RARE))).astype(np.float16),
        "labels": np.asarray(labels, dtype=np.uint8),
    }
    return {_PREFIX + name: array for name, array in made.items()}


def _unit(rows: np.ndarray) -> np.ndarray:
    scaled: np.ndarray = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return scaled.astype(np.float32)
