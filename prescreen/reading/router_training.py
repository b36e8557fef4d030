"""Makes `router.npz` from the examples in `data/`: `python -m prescreen.reading.router_training`.

The examples are those of Rasa (`data/nlu`) and patterns (`data/reading`), from which some sentences are drawn. The
same data give the same sentences and the same weights. Needs scikit-learn, which the running product does not.
"""

from __future__ import annotations

import hashlib
import random
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from prescreen.reading.likeness import embed
from prescreen.reading.likeness import plain as spelt
from prescreen.reading.router import BUCKETS, WEIGHTS, pieces, plain

DATA = Path(__file__).resolve().parents[2] / "data"
FILES = ("nlu/*.yml", "reading/*.yml", "reading/answers/*.yml")
MADE_WITH = "1"
"""Changes when sentences are drawn or weighed in another way."""
_DRAWN, _DRAWN_SPANISH, _DRAWN_INSIDE = 14, 14, 16
_STRENGTH = 30.0
_RENAMED = {"start_over": "restart", "spanish_answer": "answer"}
_CHOICE = re.compile(r"\(([^()]*)\)")
_NAME = re.compile(r"\{([a-z]+)\}")


def fingerprint(data: Path = DATA) -> str:
    """Of everything the weights are made of."""
    made = hashlib.sha256(f"{MADE_WITH} {BUCKETS}".encode())
    for path in sorted(p for pattern in FILES for p in data.glob(pattern)):
        made.update(f"{path.relative_to(data)}\n".encode() + path.read_bytes())
    return made.hexdigest()


def sentences(pattern: str, words: Mapping[str, Sequence[str]], most: int) -> list[str]:
    """Up to `most` different sentences of a pattern, always the same ones.

    >>> sorted(sentences("(a|b) {c}", {"c": ["d"]}, 5))
    ['a d', 'b d']
    """
    chance = random.Random(pattern)  # noqa: S311 - the same draw each time, not a secret
    drawn: dict[str, None] = {}
    for _ in range(3 * most):
        text = pattern
        while (choice := _CHOICE.search(text)) is not None:
            text = text[: choice.start()] + chance.choice(choice.group(1).split("|")) + text[choice.end() :]
        text = _NAME.sub(lambda m: str(chance.choice(words[m.group(1)])), text)
        drawn[" ".join(text.split())] = None
        if len(drawn) == most:
            break
    return list(drawn)


def examples(data: Path = DATA) -> list[tuple[str, str]]:
    """All sentences with their acts; none stands twice."""
    found: dict[str, tuple[str, str]] = {}
    for text, act in (*_of_rasa(data), *_of_patterns(data), *_of_answers(data)):
        found.setdefault(plain(text), (text, act))
    return list(found.values())


def _of_answers(data: Path) -> Iterator[tuple[str, str]]:
    """One in four of the answers: with all of them little else would be heard."""
    for path in sorted((data / "reading" / "answers").glob("*.yml")):
        for value, languages in _load(path).items():
            if value != "-":
                yield from (
                    (sentence, "answer") for lines in languages.values() for sentence in lines if _is_drawn(sentence)
                )


def _is_drawn(sentence: str) -> bool:
    return hashlib.sha256(sentence.encode()).digest()[0] % 4 == 0


def _load(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded


def _of_rasa(data: Path) -> Iterator[tuple[str, str]]:
    for path in sorted((data / "nlu").glob("*.yml")):
        for entry in _load(path)["nlu"]:
            act = _RENAMED.get(entry["intent"], entry["intent"])
            for line in entry["examples"].splitlines():
                if line.startswith("- "):
                    yield line.removeprefix("- "), act


def _of_patterns(data: Path) -> Iterator[tuple[str, str]]:
    outside = _load(data / "reading" / "out_of_scope.yml")
    inside = _load(data / "reading" / "in_scope.yml")
    for act, patterns in inside["acts"].items():
        for pattern in patterns:
            for text in sentences(pattern, inside["words"], _DRAWN_INSIDE):
                yield text, _RENAMED.get(act, act)
    for part, most in ((outside, _DRAWN), (outside["spanish"], _DRAWN_SPANISH), (outside["chinese"], _DRAWN)):
        for pattern in part["patterns"]:
            for text in sentences(pattern, part.get("words", {}), most):
                yield text, "out_of_scope"


def fit(found: Sequence[tuple[str, str]]) -> dict[str, np.ndarray]:
    """The weights, the bias and the names of the acts they are for."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - only for training

    texts = [text for text, _ in found]
    seen = np.concatenate([embed([spelt(t) for t in texts]), np.stack([pieces(plain(t)) for t in texts])], axis=1)
    model = LogisticRegression(C=_STRENGTH, max_iter=400, tol=1e-4)
    model.fit(seen, [act for _, act in found])
    return {
        "acts": np.asarray(model.classes_, dtype="U20"),
        "weights": model.coef_.astype(np.float16),
        "bias": model.intercept_.astype(np.float32),
    }


def main() -> int:
    """Train and write the weights beside the router."""
    found = examples()
    np.savez_compressed(WEIGHTS, fingerprint=np.asarray(fingerprint()), **fit(found))  # type: ignore[arg-type]
    sys.stdout.write(f"{len(found)} sentences, {WEIGHTS.stat().st_size // 1024} kB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
