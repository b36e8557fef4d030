"""Learns the net behind the rules of danger from own examples: `python -m evals.learn_danger` writes it anew.

What is learned from: the examples of `data/nlu` (their intents tell danger from the rest), ordinary answers
(`data/reading`), and the sentences of `evals/danger` and `tests/reading/corpus/safety` without its last set. `--check`
learns on four fifths and tells what the rules and the net find in the last fifth.
"""

from __future__ import annotations

import hashlib
import re
import sys
from pathlib import Path

import numpy as np
import yaml

from prescreen.reading.danger import LEARNED, NONE, Danger
from prescreen.reading.likeness import embed
from prescreen.reading.safety import SafetyReader
from prescreen.reading.text import normalise

ROOT = Path(__file__).parents[1]
KINDS = ("abuse", "adverse", "crisis", "emergency")
HELD_OUT = "voices_3.yml"
"""The last set of voices is never learned from: it tells what the reader does with words it has not seen."""
NEAR_DANGER = {("severe_allergy", "severe"), ("active_infection", "uncontrolled")}
"""Ordinary answers in words that would be a danger now: neither learned as one nor as none."""
THRESHOLDS = (0.6, 0.3)
_STRENGTH = 30.0
_WIDTH = 1.0
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
    for path in sorted((ROOT / "tests" / "reading" / "corpus" / "safety").glob("*.yml")):
        if path.name != HELD_OUT:
            for kind, lines in yaml.safe_load(path.read_text("utf-8")).items():
                found.update((line.strip(), kind) for line in lines)
    for path in sorted((ROOT / "data" / "reading").glob("*/*.yml")):
        for value, languages in yaml.safe_load(path.read_text("utf-8")).items():
            if (path.stem, value) not in NEAR_DANGER:
                for lines in languages.values():
                    for line in filter(_is_drawn, lines):
                        found.setdefault(line, NONE)
    found.pop("", None)
    return sorted(found.items())


def _is_drawn(line: str) -> bool:
    """One in three of the ordinary answers: more of them change little and make the net slow."""
    return hashlib.sha256(line.encode()).digest()[0] % 3 == 0


def fingerprint(rows: list[tuple[str, str]]) -> str:
    """What tells whether a net was made from these examples."""
    return hashlib.sha256("\n".join(f"{kind}\t{text}" for text, kind in rows).encode()).hexdigest()


def features(rows: list[tuple[str, str]]) -> np.ndarray:
    """What the net sees of each sentence."""
    texts = [text for text, _ in rows]
    return np.vstack([embed(texts[i : i + 64]) for i in range(0, len(texts), 64)])


def learned(seen: np.ndarray, kinds: list[str]) -> dict[str, np.ndarray]:
    """Danger or not by the nearest examples; which danger by a plain line between the kinds."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.svm import SVC

    danger = np.array([kind != NONE for kind in kinds])
    net = SVC(C=_STRENGTH, gamma=_WIDTH, class_weight="balanced").fit(seen, danger)
    which = LogisticRegression(C=10.0, max_iter=4000).fit(seen[danger], [k for k in kinds if k != NONE])
    return {
        "supports": net.support_vectors_.astype(np.float16),
        "pull": net.dual_coef_[0].astype(np.float32),
        "bias": np.float32(net.intercept_[0]),
        "width": np.float32(_WIDTH),
        "kinds": np.array([str(c) for c in which.classes_]),
        "kind_weights": np.hstack([which.coef_, which.intercept_[:, None]]).astype(np.float32),
        "thresholds": np.array(THRESHOLDS),
    }


def keep(path: Path, net: dict[str, np.ndarray], mark: str) -> None:
    """Write a net."""
    path.parent.mkdir(exist_ok=True)
    np.savez_compressed(path, **net, fingerprint=np.array(mark))  # type: ignore[arg-type]


def _check(rows: list[tuple[str, str]], seen: np.ndarray) -> list[str]:
    kinds = [kind for _, kind in rows]
    held = np.array([int(hashlib.sha256(text.encode()).hexdigest(), 16) % 5 == 0 for text, _ in rows])
    shadow = LEARNED.with_name("check.npz")
    keep(shadow, learned(seen[~held], [k for k, h in zip(kinds, held, strict=True) if not h]), "check")
    net, rules = Danger(shadow), SafetyReader(net=None)
    shadow.unlink()
    told: dict[str, list[int]] = {kind: [0, 0, 0, 0] for kind in (NONE, *KINDS)}
    for (text, kind), out in zip(rows, held, strict=True):
        if out:
            message = normalise(text)
            by_rule = rules.read(message) is not None
            told[kind][0] += 1
            told[kind][1] += by_rule
            by_net = None if by_rule else net.read(message)
            told[kind][2] += by_rule or by_net not in (None, "check")
            told[kind][3] += by_rule or by_net is not None
    return [
        f"{kind:10} {n:5} held out, {rule:4} by rules, {both:4} with the net, {asked:4} with its questions"
        for kind, (n, rule, both, asked) in told.items()
    ]


def main(arguments: list[str]) -> None:
    """Learn, and write or check."""
    rows = examples()
    seen = features(rows)
    if "--check" in arguments:
        sys.stdout.write("\n".join(_check(rows, seen)) + "\n")
        return
    keep(LEARNED, learned(seen, [kind for _, kind in rows]), fingerprint(rows))
    sys.stdout.write(f"{len(rows)} sentences -> {LEARNED.relative_to(ROOT)}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
