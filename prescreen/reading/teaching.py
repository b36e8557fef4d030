"""Teaches the models of `prescreen.reading.learned` from the examples in `data/reading/`.

Run it after the examples changed: `python -m prescreen.reading.teaching` (make teach). The examples are all our own; a
test keeps model and examples together.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import yaml

from prescreen.reading.learned import MODELS, NOTHING_SAID, features

DATA = Path(__file__).resolve().parents[2] / "data" / "reading"
EXAMPLES, TOPICS = DATA / "answers", DATA / "topics"
NOTHING = "_nothing"
"""Sentences that answer no question about health: every fact learns that they say nothing (value "-")."""
PRECISION = 0.95
"""The share of held-out examples, of those the model is sure of, that it has to have right."""
_FOLDS, _SEED, _STIFFNESS = 5, 20, 1.5
SHARPNESS = 5.0
"""Turns distances into shares of a whole."""
LEAST, LEAST_OF_MANY = 0.6, 0.2
_TOP = 127


def main() -> int:
    """Teach every fact that has examples and write the models; prints what the held-out examples say."""
    arrays: dict[str, np.ndarray] = {}
    names = []
    nothing = examples(EXAMPLES / f"{NOTHING}.yml")
    for path in sorted(EXAMPLES.glob("*.yml")):
        if path.stem == NOTHING:
            continue
        taught = teach(examples(path) + nothing)
        names.append(path.stem)
        arrays |= {f"{path.stem}.{key}": value for key, value in taught.items() if key != "report"}
        sys.stdout.write(f"{path.stem}: {taught['report']}\n")
    _write("answers", names, arrays)
    taught = teach(telling(topics() + nothing), LEAST_OF_MANY)
    sys.stdout.write(f"topic: {taught.pop('report')}\n")
    _write("topics", ["topic"], {f"topic.{k}": v for k, v in taught.items()})
    return 0


def _write(name: str, models: list[str], arrays: dict[str, np.ndarray]) -> None:
    path = MODELS / f"{name}.npz"
    path.parent.mkdir(exist_ok=True)
    made_from = np.array(fingerprint(DATA))
    np.savez_compressed(path, names=np.array(models), made_from=made_from, **arrays)  # type: ignore[arg-type]
    sys.stdout.write(f"{path.name}: {path.stat().st_size // 1024} KB\n")


def topics() -> list[tuple[str, str]]:
    """(sentence, fact it speaks of): the answers of each fact, and sentences about facts that are lists."""
    found = [pair for path in sorted(TOPICS.glob("*.yml")) for pair in examples(path)]
    for path in sorted(EXAMPLES.glob("*.yml")):
        if path.stem != NOTHING:
            found += [(sentence, path.stem) for sentence, value in examples(path) if value != NOTHING_SAID]
    return found


def telling(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Without the answers that do not say what they are about, such as "one poke and done"."""
    named, _ = _held_out(features([s for s, _ in pairs]), np.array([v for _, v in pairs]))
    return [pair for pair, name in zip(pairs, named, strict=True) if pair[1] in (name, NOTHING_SAID)]


def fingerprint(folder: Path) -> str:
    """A hash of all examples."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.yml")):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def examples(path: Path) -> list[tuple[str, str]]:
    """(sentence, value) of one file: `{value: {language: [sentences]}}`."""
    document: Mapping[str, Mapping[str, list[str]]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [
        (str(sentence), str(value))
        for value, languages in document.items()
        for sentences in languages.values()
        for sentence in sentences
    ]


def teach(pairs: list[tuple[str, str]], least: float = LEAST) -> dict[str, np.ndarray]:
    """Weights, bias, classes and the threshold above which held-out examples are right often enough."""
    rows, values = features([s for s, _ in pairs]), np.array([v for _, v in pairs])
    named, sure = _held_out(rows, values)
    says = named != NOTHING_SAID
    threshold, covered = _threshold(sure[says], (named == values)[says], least)
    classes, weights, bias = _fit(rows, values)
    scale = float(np.abs(weights).max()) / _TOP
    right = np.mean(named == values)
    report = f"{len(values)} examples, held out {right:.2f} right, sure of {covered:.2f} above {threshold:.2f}"
    return {
        "classes": classes,
        "weights": np.round(weights / scale).astype(np.int8),
        "scale": np.array(scale),
        "bias": bias.astype(np.float32),
        "threshold": np.array(threshold),
        "report": np.array(report),
    }


def _fit(rows: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Ridge regression to each class, in its dual form (few examples, many numbers); rare classes weigh as much."""
    classes, which, counts = np.unique(values, return_inverse=True, return_counts=True)
    goal = np.where(which[:, None] == np.arange(len(classes)), 1.0, -1.0 / max(1, len(classes) - 1))
    weight = np.sqrt(counts.mean() / counts[which])[:, None]
    extended = np.hstack([rows, np.ones((len(rows), 1))]).astype(np.float64) * weight
    kernel = extended @ extended.T
    kernel[np.diag_indices_from(kernel)] += _STIFFNESS
    solved = extended.T @ np.linalg.solve(kernel, goal * weight)
    return classes.astype(str), (solved[:-1].T * SHARPNESS), solved[-1] * SHARPNESS


def _held_out(rows: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """For each example, the class that a model taught without it (and a fifth of the others) names, and how surely."""
    named, sure = np.empty(len(values), dtype=object), np.zeros(len(values))
    fold = np.random.default_rng(_SEED).permutation(len(values)) % _FOLDS
    for held in range(_FOLDS):
        test = fold == held
        classes, weights, bias = _fit(rows[~test], values[~test])
        scores = rows[test] @ weights.T + bias
        shares = np.exp(scores - scores.max(axis=1, keepdims=True))
        shares /= shares.sum(axis=1, keepdims=True)
        named[test], sure[test] = classes[shares.argmax(axis=1)], shares.max(axis=1)
    return named, sure


def _threshold(sure: np.ndarray, right: np.ndarray, least: float) -> tuple[float, float]:
    """The lowest probability from which on the held-out examples are right at the wanted share, and their share."""
    order = np.argsort(-sure)
    precision = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    good = np.nonzero(precision >= PRECISION)[0]
    if not len(good):
        return 1.01, 0.0
    last = int(good[-1])
    return max(least, float(sure[order[last]])), (last + 1) / len(order)


if __name__ == "__main__":
    sys.exit(main())
