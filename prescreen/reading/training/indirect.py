"""Makes the artefact of `prescreen.reading.indirect`: `python -m prescreen.reading.training.indirect`.

The threshold is the lowest at which no more than `FLIPS` of the examples with a pole are read as the opposite by models
that did not see them: once with their question left out of training, once with their answer.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from sklearn.neural_network import MLPClassifier
from threadpoolctl import threadpool_limits

from prescreen.reading import indirect_features as features
from prescreen.reading.indirect import ARTEFACT, LABELS, SHARE
from prescreen.reading.likeness import embed, plain
from prescreen.reading.text import normalise
from prescreen.reading.training.patterns import TIMES, Example, examples, fingerprint

DATA = Path(__file__).resolve().parents[3] / "data" / "reading" / "indirect"
FLIPS = 0.03
HIDDEN, NETWORKS, ROUNDS, FOLDS = 96, 3, 6, 4
MADE_WEIGHT = 1.5 / TIMES


class Inputs:
    """The features of all examples, each made once."""

    def __init__(self, rows: Sequence[Example]) -> None:
        self.rows = list(rows)
        self.labels = np.array([LABELS.index(r.label) for r in rows])
        self.weight = np.array([MADE_WEIGHT if r.made else 1.0 for r in rows])
        asked = [normalise(r.question, r.language) for r in rows]
        active = [features.slots(q, normalise(r.answer, r.language)) for q, r in zip(asked, rows, strict=True)]
        question, answer = _rows([r.question for r in rows]), _rows([r.answer for r in rows])
        values = np.concatenate([np.full(len(a), SHARE / np.sqrt(len(a)), dtype=np.float32) for a in active])
        places = np.cumsum([0, *map(len, active)])
        words = sparse.csr_matrix((values, np.concatenate(active), places), shape=(len(rows), features.SLOTS))
        self.wide = sparse.hstack([words, sparse.csr_matrix(features.wide(question, answer))]).tocsr()
        self.deep = features.deep(question, answer, features.marks([features.frame(q) for q in asked]))


def fit(inputs: Inputs, chosen: np.ndarray) -> tuple[LogisticRegression, list[MLPClassifier]]:
    """Both models on the chosen rows; the same rows give the same models."""
    with threadpool_limits(limits=1):
        linear = LogisticRegression(C=1.0, max_iter=300)
        linear.fit(inputs.wide[chosen], inputs.labels[chosen], sample_weight=inputs.weight[chosen])
        networks = [
            MLPClassifier(
                (HIDDEN,), alpha=1e-2, learning_rate_init=1e-3, batch_size=64, max_iter=ROUNDS, random_state=seed
            )
            for seed in range(NETWORKS)
        ]
        for network in networks:
            _quietly(network, inputs.deep[chosen], inputs.labels[chosen])
    return linear, networks


def _quietly(network: MLPClassifier, rows: np.ndarray, labels: np.ndarray) -> None:
    import warnings  # noqa: PLC0415 - a fixed number of rounds is meant, so "not converged" says nothing

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        network.fit(rows, labels)


def _chances(models: tuple[LogisticRegression, list[MLPClassifier]], inputs: Inputs, chosen: np.ndarray) -> np.ndarray:
    linear, networks = models
    votes = np.mean([n.predict_proba(inputs.deep[chosen]) for n in networks], axis=0)
    chances: np.ndarray = (linear.predict_proba(inputs.wide[chosen]) + votes) / 2
    return chances


def unseen(inputs: Inputs) -> np.ndarray:
    """Chances of all examples, from models that did not see their question, then from ones not seeing their answer."""
    rows = np.arange(len(inputs.rows))
    halves = []
    for groups in ([r.question for r in inputs.rows], [r.group for r in inputs.rows]):
        chances = np.zeros((len(rows), len(LABELS)))
        for kept, left in GroupKFold(FOLDS).split(rows, groups=groups):
            chances[left] = _chances(fit(inputs, kept), inputs, left)
        halves.append(chances)
    return np.vstack(halves)


def threshold(chances: np.ndarray, inputs: Inputs, flips: float = FLIPS) -> tuple[float, float]:
    """The lowest threshold that keeps the flips, and the share of examples it commits to."""
    sure, pole = chances[:, :2].max(axis=1), chances[:, :2].argmax(axis=1)
    labels = np.tile(inputs.labels, 2)
    weight: np.ndarray = np.tile(np.where([r.made for r in inputs.rows], 1 / TIMES, 1.0), 2)
    order = np.argsort(-sure)
    wrong: np.ndarray = weight * ((labels < 2) & (pole != labels))
    turned = np.divide(np.cumsum(wrong[order]), weight[labels < 2].sum())
    within = np.flatnonzero(turned <= flips)
    last = int(within[-1]) if len(within) else 0
    return float(sure[order][last]), float(weight[order][: last + 1].sum()) / float(weight.sum())


def artefact(inputs: Inputs, limit: float, made_from: str) -> dict[str, Any]:
    """The arrays of the artefact, from all examples."""
    linear, networks = fit(inputs, np.arange(len(inputs.rows)))
    half = np.float16
    kept: dict[str, Any] = {
        "words": linear.coef_.T[: features.SLOTS].astype(half),
        "likeness": linear.coef_.T[features.SLOTS :].astype(half),
        "bias": linear.intercept_.astype(np.float32),
        "threshold": np.float32(limit),
        "made_from": np.array(made_from),
    }
    for i, network in enumerate(networks):
        (w1, w2), (b1, b2) = network.coefs_, network.intercepts_
        kept |= {f"w1_{i}": w1.astype(half), f"b1_{i}": b1.astype(half), f"w2_{i}": w2.astype(half)}
        kept[f"b2_{i}"] = b2.astype(half)
    return kept


def _rows(sentences: list[str]) -> np.ndarray:
    different = sorted(set(sentences))
    place = {s: i for i, s in enumerate(different)}
    rows = np.vstack([embed([plain(s) for s in different[i : i + 64]]) for i in range(0, len(different), 64)])
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    chosen: np.ndarray = rows[[place[s] for s in sentences]]
    return chosen


def main() -> int:
    """Train and write; says what was reached on unseen examples."""
    inputs = Inputs(examples(DATA))
    limit, share = threshold(unseen(inputs), inputs)
    np.savez_compressed(ARTEFACT, **artefact(inputs, limit, fingerprint(DATA)))
    sys.stdout.write(f"{len(inputs.rows)} examples; threshold {limit:.3f}, commits to {share:.1%} of unseen ones\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
