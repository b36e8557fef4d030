"""A network with one hidden layer, trained with dropout: numpy only, the same rows give the same weights."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

HIDDEN, ROUNDS, BATCH = 192, 16, 256
RATE, SMOOTH, DECAY = 1e-3, 0.05, 1e-3
DROPPED_INPUTS, DROPPED_UNITS = 0.3, 0.5
_MOMENTUM, _SQUARES, _TINY = 0.9, 0.999, 1e-8


@dataclass(frozen=True)
class Network:
    """Weights and biases of both layers."""

    w1: np.ndarray
    b1: np.ndarray
    w2: np.ndarray
    b2: np.ndarray

    def chances(self, rows: np.ndarray) -> np.ndarray:
        """One row of chances for each row."""
        return _softmax(np.maximum(rows @ self.w1 + self.b1, 0) @ self.w2 + self.b2)


def train(rows: np.ndarray, labels: np.ndarray, weight: np.ndarray, classes: int, seed: int) -> Network:
    """Adam (Kingma and Ba 2015) with dropout (Srivastava et al. 2014) and smoothed labels."""
    chance = np.random.default_rng(seed)
    shapes = ((rows.shape[1], HIDDEN), (HIDDEN, classes))
    layers = [(chance.standard_normal(s) * np.sqrt(2 / s[0])).astype(np.float32) for s in shapes]
    numbers = [layers[0], np.zeros(HIDDEN, np.float32), layers[1], np.zeros(classes, np.float32)]
    first, second = ([np.zeros_like(n) for n in numbers] for _ in range(2))
    share = (weight / weight.mean()).astype(np.float32)
    wanted = np.eye(classes, dtype=np.float32)[labels] * (1 - SMOOTH) + SMOOTH / classes
    step = 0
    for turn in range(ROUNDS):
        rate = RATE * (1 - 0.9 * turn / ROUNDS)
        order = chance.permutation(len(rows))
        for start in range(0, len(rows), BATCH):
            batch = order[start : start + BATCH]
            step += 1
            slopes = _slopes(numbers, rows[batch], wanted[batch], share[batch], chance)
            for i, slope in enumerate(slopes):
                first[i] += (1 - _MOMENTUM) * (slope - first[i])
                second[i] += (1 - _SQUARES) * (slope**2 - second[i])
                move = first[i] / (1 - _MOMENTUM**step) / (np.sqrt(second[i] / (1 - _SQUARES**step)) + _TINY)
                numbers[i] -= rate * (move + (DECAY * numbers[i] if i % 2 == 0 else 0))
    return Network(*numbers)


def _slopes(
    numbers: list[np.ndarray], rows: np.ndarray, wanted: np.ndarray, share: np.ndarray, chance: np.random.Generator
) -> list[np.ndarray]:
    w1, b1, w2, b2 = numbers
    seen = rows * _kept(chance, rows.shape, DROPPED_INPUTS)
    mask = _kept(chance, (len(rows), HIDDEN), DROPPED_UNITS)
    units = np.maximum(seen @ w1 + b1, 0) * mask
    off = (_softmax(units @ w2 + b2) - wanted) * share[:, np.newaxis] / len(rows)
    back = (off @ w2.T) * mask * (units > 0)
    return [seen.T @ back, back.sum(0), units.T @ off, off.sum(0)]


def _kept(chance: np.random.Generator, shape: tuple[int, ...], dropped: float) -> np.ndarray:
    kept: np.ndarray = ((chance.random(shape, dtype=np.float32) > dropped) / (1 - dropped)).astype(np.float32)
    return kept


def _softmax(scores: np.ndarray) -> np.ndarray:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: np.ndarray = powers / powers.sum(axis=1, keepdims=True)
    return shares
