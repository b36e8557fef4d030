"""Makes the artefact of `prescreen.reading.indirect`: `python -m prescreen.reading.training.indirect`.

The threshold is the lowest at which no more than `FLIPS` of the examples with a pole are read as the opposite by models
that did not see any example of their situation. Languages other than English have one of their own, for `FLIPS_ABROAD`.
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
from threadpoolctl import threadpool_limits

from prescreen.reading import answer_signs
from prescreen.reading import indirect_features as features
from prescreen.reading.indirect import ARTEFACT, LABELS, SHARE, YES_IS_SURER, mixed
from prescreen.reading.likeness import embed, plain
from prescreen.reading.neighbours import Neighbours, gathered
from prescreen.reading.text import normalise
from prescreen.reading.training.network import Network, train
from prescreen.reading.training.patterns import TIMES, Example, examples, fingerprint

DATA = Path(__file__).resolve().parents[3] / "data" / "reading" / "indirect"
FLIPS, FLIPS_ABROAD = 0.08, 0.17
"""The examples are harder than talk: on public answers fewer than a third as many turn at the threshold this gives."""
NETWORKS, FOLDS = 3, 3
_STEPS = 127
"""Of a weight that is kept in one byte."""
MADE_WEIGHT = 1.5 / TIMES
_AT_ONCE = 1000


class Inputs:
    """The features of all examples, each made once."""

    def __init__(self, rows: Sequence[Example]) -> None:
        self.rows = list(rows)
        self.labels = np.array([LABELS.index(r.label) for r in rows])
        self.weight = np.array([MADE_WEIGHT if r.made else 1.0 for r in rows])
        asked = [normalise(r.question, r.language) for r in rows]
        said = [normalise(r.answer, r.language) for r in rows]
        found = [answer_signs.present(q, a) for q, a in zip(asked, said, strict=True)]
        words = _sparse([features.slots(q, a) for q, a in zip(asked, said, strict=True)])
        signs = _sparse([features.crossed(q, f) for q, f in zip(asked, found, strict=True)])
        self.asked, self.said = _rows([r.question for r in rows]), _rows([r.answer for r in rows])
        self.words = (words + signs).tocsr()
        kinds = features.marks([features.frame(q) for q in asked])
        self.shown = np.stack([answer_signs.row(f) for f in found])
        self.deep = features.deep(self.asked, self.said, kinds, self.shown)


def _sparse(active: list[list[int]]) -> sparse.csr_matrix:
    values = np.concatenate([np.full(len(a), SHARE / np.sqrt(max(1, len(a))), dtype=np.float32) for a in active])
    places = np.cumsum([0, *map(len, active)])
    return sparse.csr_matrix((values, np.concatenate(active), places), shape=(len(active), 2 * features.SLOTS))


def fit_linear(inputs: Inputs, chosen: np.ndarray) -> LogisticRegression:
    """The linear model; it can not tell what turns a question round, so those examples are not for it."""
    straight = chosen[[not inputs.rows[i].turned for i in chosen]]
    with threadpool_limits(limits=1):
        linear = LogisticRegression(C=1.0, max_iter=200)
        linear.fit(inputs.words[straight], inputs.labels[straight], sample_weight=inputs.weight[straight])
    return linear


def fit_network(inputs: Inputs, chosen: np.ndarray, seed: int) -> Network:
    """A network on the chosen rows; the same rows and the same seed give the same network."""
    with threadpool_limits(limits=1):
        return train(inputs.deep[chosen], inputs.labels[chosen], inputs.weight[chosen], len(LABELS), seed)


def examples_to_keep(inputs: Inputs, chosen: np.ndarray) -> np.ndarray:
    """Of the chosen rows, those that vote by likeness: one of each answer, as its question was first put."""
    kept: dict[str | int, int] = {}
    for i in chosen:
        row = inputs.rows[i]
        if not row.turned:
            kept.setdefault(row.group if row.made else int(i), int(i))
    return np.array(list(kept.values()))


def gather(inputs: Inputs, chosen: np.ndarray) -> dict[str, np.ndarray]:
    """The examples that vote by likeness, as arrays."""
    kept = examples_to_keep(inputs, chosen)
    return gathered(inputs.asked[kept], inputs.said[kept], inputs.shown[kept], inputs.labels[kept])


def unseen(inputs: Inputs) -> np.ndarray:
    """Chances of all examples, each from models that saw nothing of its situation."""
    rows = np.arange(len(inputs.rows))
    chances = np.zeros((len(rows), len(LABELS)))
    for seed, (kept, left) in enumerate(GroupKFold(FOLDS).split(rows, groups=[r.situation for r in inputs.rows])):
        linear = fit_linear(inputs, kept).predict_proba(inputs.words[left])
        networks = fit_network(inputs, kept, seed).chances(inputs.deep[left])
        near, parts = Neighbours.of(gather(inputs, kept)), np.array_split(left, 1 + len(left) // _AT_ONCE)
        found = [near.chances(inputs.asked[p], inputs.said[p], inputs.shown[p], len(LABELS)) for p in parts]
        chances[left] = mixed(linear, networks, np.vstack(found))
    return chances


def threshold(chances: np.ndarray, inputs: Inputs, flips: float, *, abroad: bool) -> tuple[float, float]:
    """The lowest threshold that keeps the flips in English or abroad, and the share of examples it commits to."""
    there = np.array([(r.language != "en") == abroad and not r.turned for r in inputs.rows])
    poles = chances[there, :2] + (YES_IS_SURER, 0.0)
    sure, pole, labels, weight = poles.max(axis=1), poles.argmax(axis=1), inputs.labels[there], inputs.weight[there]
    order = np.argsort(-sure)
    wrong: np.ndarray = weight * ((labels < 2) & (pole != labels))
    turned = np.divide(np.cumsum(wrong[order]), weight[labels < 2].sum())
    within = np.flatnonzero(turned <= flips)
    last = int(within[-1]) if len(within) else 0
    return float(sure[order][last]), float(weight[order][: last + 1].sum()) / float(weight.sum())


def artefact(inputs: Inputs, limit: float, limit_abroad: float, made_from: str) -> dict[str, Any]:
    """The arrays of the artefact, from all examples; the same examples give the same artefact."""
    everything = np.arange(len(inputs.rows))
    linear = fit_linear(inputs, everything)
    networks = [fit_network(inputs, everything, seed) for seed in range(FOLDS, FOLDS + NETWORKS)]
    half = np.float16
    kept: dict[str, Any] = {
        "words": linear.coef_.T.astype(half),
        "bias": linear.intercept_.astype(np.float32),
        "threshold": np.float32(limit),
        "threshold_abroad": np.float32(limit_abroad),
        "made_from": np.array(made_from),
        **gather(inputs, everything),
    }
    for i, network in enumerate(networks):
        scale = np.abs(network.w1).max(axis=0) / _STEPS
        kept |= {f"w1_{i}": np.round(network.w1 / scale).astype(np.int8), f"scale_{i}": scale.astype(np.float32)}
        kept |= {f"b1_{i}": network.b1.astype(half)}
        kept |= {f"w2_{i}": network.w2.astype(half), f"b2_{i}": network.b2.astype(half)}
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
    chances = unseen(inputs)
    limit, share = threshold(chances, inputs, FLIPS, abroad=False)
    abroad, share_abroad = threshold(chances, inputs, FLIPS_ABROAD, abroad=True)
    np.savez_compressed(ARTEFACT, **artefact(inputs, limit, abroad, fingerprint(DATA)))
    sys.stdout.write(
        f"{len(inputs.rows)} examples; threshold {limit:.3f}, commits to {share:.1%} of unseen ones; "
        f"abroad {abroad:.3f}, {share_abroad:.1%}\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
