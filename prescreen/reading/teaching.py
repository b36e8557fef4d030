"""Teaches the models of `prescreen.reading.learned` from the examples in `data/reading/`; needs scikit-learn.

Run it after the examples changed: `python -m prescreen.reading.teaching` (make teach). The examples are all our own; a
test keeps model and examples together.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import yaml

from prescreen.reading.learned import MODELS, features

EXAMPLES = Path(__file__).resolve().parents[2] / "data" / "reading" / "answers"
NOTHING = "_nothing"
"""Sentences that answer no question about health: every fact learns that they say nothing (value "-")."""
PRECISION = 0.985
"""The share of held-out examples, of those the model is sure of, that it has to have right."""
_FOLDS, _SEED, _STRENGTH = 5, 20, 4.0
_LEAST = 0.6
_TOP = 127


def main() -> int:
    """Teach every fact that has examples and write the models; prints what the held-out examples say."""
    out = MODELS / "answers.npz"
    arrays: dict[str, np.ndarray] = {"made_from": np.array(fingerprint(EXAMPLES))}
    names = []
    nothing = examples(EXAMPLES / f"{NOTHING}.yml")
    for path in sorted(EXAMPLES.glob("*.yml")):
        if path.stem == NOTHING:
            continue
        taught = teach(examples(path) + nothing)
        names.append(path.stem)
        arrays |= {f"{path.stem}.{key}": value for key, value in taught.items() if key != "report"}
        sys.stdout.write(f"{path.stem}: {taught['report']}\n")
    arrays["names"] = np.array(names)
    out.parent.mkdir(exist_ok=True)
    np.savez_compressed(out, **arrays)  # type: ignore[arg-type]
    sys.stdout.write(f"{out.name}: {out.stat().st_size // 1024} KB\n")
    return 0


def fingerprint(folder: Path) -> str:
    """A hash of all examples."""
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.yml")):
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


def teach(pairs: list[tuple[str, str]]) -> dict[str, np.ndarray]:
    """Weights, bias, classes and the threshold above which held-out examples are right often enough."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - only teaching needs it

    sentences, values = [s for s, _ in pairs], np.array([v for _, v in pairs])
    rows = features(sentences)
    sure = np.zeros(len(values))
    named = np.empty(len(values), dtype=object)
    for train, test in _folds(values):
        model = LogisticRegression(C=_STRENGTH, max_iter=400, class_weight="balanced").fit(rows[train], values[train])
        shares = model.predict_proba(rows[test])
        sure[test] = shares.max(axis=1)
        named[test] = model.classes_[shares.argmax(axis=1)]
    threshold, covered = _threshold(sure, named == values)
    model = LogisticRegression(C=_STRENGTH, max_iter=400, class_weight="balanced").fit(rows, values)
    weights, bias = model.coef_, model.intercept_
    if len(model.classes_) == 2:
        weights, bias = np.vstack([-weights / 2, weights / 2]), np.array([-bias[0] / 2, bias[0] / 2])
    scale = float(np.abs(weights).max()) / _TOP
    right = np.mean(named == values)
    report = f"{len(values)} examples, held out {right:.2f} right, sure of {covered:.2f} above {threshold:.2f}"
    return {
        "classes": np.array([str(c) for c in model.classes_]),
        "weights": np.round(weights / scale).astype(np.int8),
        "scale": np.array(scale),
        "bias": bias.astype(np.float32),
        "threshold": np.array(threshold),
        "report": np.array(report),
    }


def _folds(values: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    from sklearn.model_selection import StratifiedKFold  # noqa: PLC0415

    yield from StratifiedKFold(_FOLDS, shuffle=True, random_state=_SEED).split(np.zeros(len(values)), values)


def _threshold(sure: np.ndarray, right: np.ndarray) -> tuple[float, float]:
    """The lowest probability from which on the held-out examples are right at the wanted share, and their share."""
    order = np.argsort(-sure)
    precision = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    good = np.nonzero(precision >= PRECISION)[0]
    if not len(good):
        return 1.01, 0.0
    last = int(good[-1])
    return max(_LEAST, float(sure[order[last]])), (last + 1) / len(order)


if __name__ == "__main__":
    sys.exit(main())
