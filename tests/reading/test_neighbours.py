"""Votes of the examples that are most like a question with its answer."""

from __future__ import annotations

import numpy as np

from prescreen.reading.neighbours import Neighbours, gathered

COUNT, WIDTH, SIGNS = 140, 512, 30


def made() -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    chance = np.random.default_rng(1)
    rows = [chance.standard_normal((COUNT, WIDTH)).astype(np.float32) for _ in range(2)]
    asked, said = (r / np.linalg.norm(r, axis=1, keepdims=True) for r in rows)
    return asked, said, chance.integers(0, 2, (COUNT, SIGNS)).astype(np.float32), chance.integers(0, 3, COUNT)


def test_an_example_votes_for_itself() -> None:
    asked, said, signs, labels = made()
    near = Neighbours.of(gathered(asked, said, signs, labels))
    shares = near.chances(asked, said, signs, 3)
    assert np.allclose(shares.sum(axis=1), 1)
    assert (shares.argmax(axis=1) == labels).mean() > 0.95


def test_the_same_examples_give_the_same_arrays() -> None:
    first, second = (gathered(*made()) for _ in range(2))
    assert all(np.array_equal(first[name], second[name]) for name in first)
