"""Learns the net behind the rules of danger from own examples: `python -m evals.learn_danger` writes it anew.

What is learned from: the examples of `data/nlu` (their intents tell danger from the rest) and the sentences of
`evals/danger`. `--check` learns on four fifths and tells what the rules and the net find in the last fifth.
"""

from __future__ import annotations

import hashlib
import re
import sys
from pathlib import Path

import numpy as np
import yaml

from prescreen.reading.danger import LEARNED, NONE, Danger, waves
from prescreen.reading.likeness import embed
from prescreen.reading.safety import SafetyReader
from prescreen.reading.text import normalise

ROOT = Path(__file__).parents[1]
KINDS = ("abuse", "adverse", "crisis", "emergency")
THRESHOLD = 0.98
_STRENGTH = 30.0
_MARKED = re.compile(r"\[([^\]]+)\](?:\([^)]*\)|\{[^}]*\})")


def examples() -> list[tuple[str, str]]:
    """Every sentence with its kind of danger, or "none"; sorted, each once."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "data" / "nlu").glob("*.yml")):
        for item in yaml.safe_load(path.read_text("utf-8"))["nlu"]:
            kind = item["intent"] if item.get("intent") in KINDS else NONE
            for line in str(item.get("examples", "")).splitlines() if "intent" in item else ():
                found.setdefault(_MARKED.sub(r"\1", line.strip().removeprefix("- ")).strip(), kind)
    for path in sorted((ROOT / "evals" / "danger").glob("*.yml")):
        for lines in yaml.safe_load(path.read_text("utf-8")).values():
            found.update((line.strip(), path.stem) for line in lines.splitlines())
    found.pop("", None)
    return sorted(found.items())


def fingerprint(rows: list[tuple[str, str]]) -> str:
    """What tells whether a net was made from these examples."""
    return hashlib.sha256("\n".join(f"{kind}\t{text}" for text, kind in rows).encode()).hexdigest()


def features(rows: list[tuple[str, str]]) -> np.ndarray:
    """What the net sees of each sentence."""
    texts = [text for text, _ in rows]
    return waves(np.vstack([embed(texts[i : i + 64]) for i in range(0, len(texts), 64)]))


def learned(seen: np.ndarray, kinds: list[str]) -> tuple[np.ndarray, np.ndarray, list[str]]:
    """Weights, bias and the order of the kinds."""
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=_STRENGTH, max_iter=4000, class_weight="balanced").fit(seen, kinds)
    return model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32), [str(c) for c in model.classes_]


def keep(path: Path, weights: np.ndarray, bias: np.ndarray, kinds: list[str], mark: str) -> None:
    """Write a net."""
    path.parent.mkdir(exist_ok=True)
    np.savez_compressed(
        path, weights=weights, bias=bias, kinds=np.array(kinds), threshold=np.float64(THRESHOLD), fingerprint=mark
    )


def _check(rows: list[tuple[str, str]], seen: np.ndarray) -> list[str]:
    kinds = [kind for _, kind in rows]
    held = np.array([int(hashlib.sha256(text.encode()).hexdigest(), 16) % 5 == 0 for text, _ in rows])
    weights, bias, order = learned(seen[~held], [k for k, h in zip(kinds, held, strict=True) if not h])
    shadow = LEARNED.with_name("check.npz")
    keep(shadow, weights, bias, order, "check")
    net, rules = Danger(shadow), SafetyReader(net=None)
    shadow.unlink()
    told: dict[str, list[int]] = {kind: [0, 0, 0] for kind in (NONE, *KINDS)}
    for (text, kind), out in zip(rows, held, strict=True):
        if out:
            message = normalise(text)
            by_rule = rules.read(message) is not None
            told[kind][0] += 1
            told[kind][1] += by_rule
            told[kind][2] += by_rule or net.read(message) is not None
    return [f"{kind:10} {n:5} held out, {rule:4} by rules, {both:4} with the net" for kind, (n, rule, both) in told.items()]


def main(arguments: list[str]) -> None:
    """Learn, and write or check."""
    rows = examples()
    seen = features(rows)
    if "--check" in arguments:
        sys.stdout.write("\n".join(_check(rows, seen)) + "\n")
        return
    weights, bias, kinds = learned(seen, [kind for _, kind in rows])
    keep(LEARNED, weights, bias, kinds, fingerprint(rows))
    sys.stdout.write(f"{len(rows)} sentences -> {LEARNED.relative_to(ROOT)}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
