"""Teaches the models of `prescreen.reading.kernel` and `learned` from the examples in `data/reading/`.

Run it after the examples changed: `python -m prescreen.reading.teaching` (make teach). The examples are all our own; a
test keeps model and examples together.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
import yaml

from prescreen.reading.kernel import WIDTH, WORD_SHARPNESS, WORDS, Projection, both, shares_of, worded
from prescreen.reading.learned import MODELS, NOTHING_SAID, features
from prescreen.reading.likeness import DIMENSIONS, embed, plain

DATA = Path(__file__).resolve().parents[2] / "data" / "reading"
EXAMPLES, MORE, TOPICS = DATA / "answers", DATA / "more", DATA / "topics"
"""Answers; more of them, which teach values but not what a clause is about; and what clauses are about."""
NOTHING = "_nothing"
"""Sentences that answer no question about health: every fact learns that they say nothing (value "-")."""
PRECISION = 0.95
"""The share of held-out examples, of those the model is sure of, that it has to have right."""
DIRECTIONS = 192
_FOLDS, _SEED, _STIFFNESS, _LOOSENESS, _TENSION = 5, 20, 1.5, 0.1, 0.3
SHARPNESS = 5.0
"""Turns distances into shares of a whole."""
LEAST, LEAST_OF_MANY = 0.55, 0.205
_TOP = 127

Scorer = Callable[[np.ndarray, np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]
"""Taught on rows and their values, it gives the classes and the shares of them for further rows."""


def main() -> int:
    """Teach every fact that has examples and write the models; prints what the held-out examples say."""
    nothing = examples(EXAMPLES / f"{NOTHING}.yml")
    facts = {p.stem: answers(p.stem) + nothing for p in sorted(EXAMPLES.glob("*.yml")) if p.stem != NOTHING}
    space = projection([s for pairs in facts.values() for s, _ in pairs])
    arrays: dict[str, np.ndarray] = {"centre": space.centre.astype(np.float16), "basis": space.basis.astype(np.float16)}
    for name, pairs in facts.items():
        taught = teach_answers(pairs, space)
        sys.stdout.write(f"{name}: {taught.pop('report')}\n")
        arrays |= {f"{name}.{key}": value for key, value in taught.items()}
    scale = max(float(np.abs(v).max()) for k, v in arrays.items() if k.endswith(".supports")) / _TOP
    small = {k: np.round(v / scale).astype(np.int8) for k, v in arrays.items() if k.endswith(".supports")}
    _write("answers", list(facts), {**arrays, **small, "scale": np.array(scale)})
    taught = teach_topics(telling(topics() + nothing))
    sys.stdout.write(f"topic: {taught.pop('report')}\n")
    _write("topics", ["topic"], {f"topic.{k}": v for k, v in taught.items()})
    return 0


def _write(name: str, models: list[str], arrays: dict[str, np.ndarray]) -> None:
    path = MODELS / f"{name}.npz"
    path.parent.mkdir(exist_ok=True)
    made_from = np.array(fingerprint(DATA))
    np.savez_compressed(path, names=np.array(models), made_from=made_from, **arrays)  # type: ignore[arg-type]
    sys.stdout.write(f"{path.name}: {path.stat().st_size // 1024} KB\n")


def fingerprint(folder: Path) -> str:
    """A hash of all examples that are taught here; those of the router lie beside these folders."""
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*/*.yml")):
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


def answers(fact: str) -> list[tuple[str, str]]:
    """(answer, value) of one fact, by all writers."""
    more = MORE / f"{fact}.yml"
    return examples(EXAMPLES / f"{fact}.yml") + (examples(more) if more.exists() else [])


def topics() -> list[tuple[str, str]]:
    """(sentence, fact it speaks of): the answers of each fact, and sentences about facts that are lists."""
    found = [pair for path in sorted(TOPICS.glob("*.yml")) for pair in examples(path)]
    for path in sorted(EXAMPLES.glob("*.yml")):
        if path.stem != NOTHING:
            found += [(sentence, path.stem) for sentence, value in examples(path) if value != NOTHING_SAID]
    return found


def telling(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Without the answers that do not say what they are about, such as "one poke and done"."""
    named, _ = _held_out(features([s for s, _ in pairs]), np.array([v for _, v in pairs]), _linear)
    return [pair for pair, name in zip(pairs, named, strict=True) if pair[1] in (name, NOTHING_SAID)]


# ------------------------------------------------------------------------------------------------ answers, by kernel


def projection(sentences: Sequence[str]) -> Projection:
    """The directions in which the examples differ most."""
    rows = _likeness(sorted(set(sentences)))
    centre = rows.mean(axis=0)
    spread = (rows - centre).T @ (rows - centre)
    _, directions = np.linalg.eigh(spread.astype(np.float64))
    return Projection(centre, directions[:, ::-1][:, :DIRECTIONS].T.astype(np.float32))


def teach_answers(pairs: list[tuple[str, str]], space: Projection) -> dict[str, np.ndarray]:
    """Examples, their pulls, and the threshold above which held-out examples are right often enough."""
    likeness, values = space.of(_likeness([s for s, _ in pairs])), np.array([v for _, v in pairs])
    words = _wordings([s for s, _ in pairs])
    rows = np.hstack([likeness, words])
    threshold, report = _sureness(*_held_out(rows, values, _by_both), values, LEAST)
    classes, pulls = _pulls(likeness, values)
    _, planes = _word_planes(words, values)
    scale = float(np.abs(planes).max()) / _TOP
    return {
        "classes": classes,
        "supports": likeness,
        "pulls": pulls.astype(np.float16),
        "words": np.round(planes / scale).astype(np.int8),
        "word_scale": np.array(scale),
        "threshold": np.array(threshold),
        "report": np.array(report),
    }


def _likeness(sentences: Sequence[str]) -> np.ndarray:
    rows = [embed([plain(s) for s in sentences[i : i + 64]]) for i in range(0, len(sentences), 64)]
    return np.vstack(rows) if rows else np.zeros((0, DIMENSIONS), dtype=np.float32)


def _wordings(sentences: Sequence[str]) -> np.ndarray:
    """One row a sentence, of length 1: its words and pairs of words."""
    rows = np.zeros((len(sentences), WORDS), dtype=np.float32)
    for row, sentence in zip(rows, sentences, strict=True):
        found = worded(sentence)
        row[found] = 1.0 / np.sqrt(max(len(found), 1))
    return rows


def _near(rows: np.ndarray, others: np.ndarray) -> np.ndarray:
    away = (rows**2).sum(axis=1)[:, None] + (others**2).sum(axis=1)[None, :] - 2.0 * rows @ others.T
    near: np.ndarray = np.exp(-WIDTH * np.maximum(away, 0.0)).astype(np.float64)
    return near


def _pulls(rows: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Kernel ridge regression to each class; rare classes weigh as much."""
    classes, goal, weight = _goals(values)
    kernel = _near(rows, rows)
    kernel[np.diag_indices_from(kernel)] += _LOOSENESS / weight[:, 0] ** 2
    return classes, np.linalg.solve(kernel, goal)


def _word_planes(words: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Ridge regression to each class from the wording alone; a row of weights for each place."""
    classes, goal, weight = _goals(values)
    alike = (words @ words.T).astype(np.float64)
    alike[np.diag_indices_from(alike)] += _TENSION / weight[:, 0] ** 2
    return classes, words.T @ np.linalg.solve(alike, goal)


def _by_both(rows: np.ndarray, values: np.ndarray, others: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """By likeness, the first `DIRECTIONS` of a row, and by the wording, the rest of it."""
    classes, pulls = _pulls(rows[:, :DIRECTIONS], values)
    _, planes = _word_planes(rows[:, DIRECTIONS:], values)
    alike = shares_of(_near(others[:, :DIRECTIONS], rows[:, :DIRECTIONS]) @ pulls)
    return classes, both(alike, shares_of(others[:, DIRECTIONS:] @ planes, WORD_SHARPNESS))


# -------------------------------------------------------------------------------------------------- topics, by a plane


def teach_topics(pairs: list[tuple[str, str]]) -> dict[str, np.ndarray]:
    """Weights, bias, classes and the threshold of the model that tells what a clause is about."""
    rows, values = features([s for s, _ in pairs]), np.array([v for _, v in pairs])
    threshold, report = _sureness(*_held_out(rows, values, _linear), values, LEAST_OF_MANY)
    classes, weights, bias = _planes(rows, values)
    scale = float(np.abs(weights).max()) / _TOP
    return {
        "classes": classes,
        "weights": np.round(weights / scale).astype(np.int8),
        "scale": np.array(scale),
        "bias": bias.astype(np.float32),
        "threshold": np.array(threshold),
        "report": np.array(report),
    }


def _planes(rows: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Ridge regression to each class, in its primal or dual form, whichever is smaller; rare classes weigh as much."""
    classes, goal, weight = _goals(values)
    extended = np.hstack([rows, np.ones((len(rows), 1), dtype=rows.dtype)]) * weight.astype(rows.dtype)
    wanted = (goal * weight).astype(rows.dtype)
    if len(rows) > extended.shape[1]:
        spread = (extended.T @ extended).astype(np.float64)
        spread[np.diag_indices_from(spread)] += _STIFFNESS
        solved = np.linalg.solve(spread, (extended.T @ wanted).astype(np.float64))
    else:
        spread = (extended @ extended.T).astype(np.float64)
        spread[np.diag_indices_from(spread)] += _STIFFNESS
        solved = extended.T @ np.linalg.solve(spread, wanted)
    return classes, solved[:-1].T * SHARPNESS, solved[-1] * SHARPNESS


def _linear(rows: np.ndarray, values: np.ndarray, others: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    classes, weights, bias = _planes(rows, values)
    scores = others @ weights.T + bias
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    return classes, shares / shares.sum(axis=1, keepdims=True)


# --------------------------------------------------------------------------------------------------------------- both


def _goals(values: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    classes, which, counts = np.unique(values, return_inverse=True, return_counts=True)
    goal = np.where(which[:, None] == np.arange(len(classes)), 1.0, -1.0 / max(1, len(classes) - 1))
    return classes.astype(str), goal, np.sqrt(counts.mean() / counts[which])[:, None]


def _held_out(rows: np.ndarray, values: np.ndarray, scorer: Scorer) -> tuple[np.ndarray, np.ndarray]:
    """For each example, the class that a model taught without it (and a fifth of the others) names, and how surely."""
    named, sure = np.empty(len(values), dtype=object), np.zeros(len(values))
    fold = np.random.default_rng(_SEED).permutation(len(values)) % _FOLDS
    for held in range(_FOLDS):
        test = fold == held
        classes, shares = scorer(rows[~test], values[~test], rows[test])
        named[test], sure[test] = classes[shares.argmax(axis=1)], shares.max(axis=1)
    return named, sure


def _sureness(named: np.ndarray, sure: np.ndarray, values: np.ndarray, least: float) -> tuple[float, str]:
    """The lowest share from which on the held-out examples are right often enough, and a line about it."""
    says = named != NOTHING_SAID
    order = np.argsort(-sure[says])
    precision = np.cumsum((named == values)[says][order]) / np.arange(1, len(order) + 1)
    good = np.nonzero(precision >= PRECISION)[0]
    threshold = max(least, float(sure[says][order[good[-1]]])) if len(good) else 1.01
    covered = float(np.mean(sure[says] >= threshold))
    return threshold, (
        f"{len(values)} examples, held out {np.mean(named == values):.2f} right, "
        f"sure of {covered:.2f} above {threshold:.2f}"
    )


if __name__ == "__main__":
    sys.exit(main())
