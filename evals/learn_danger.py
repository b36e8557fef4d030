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
from typing import TYPE_CHECKING

import numpy as np
import yaml

from prescreen.reading.danger import LEARNED, NONE, Danger
from prescreen.reading.likeness import embed, plain
from prescreen.reading.safety import SafetyReader
from prescreen.reading.text import normalise
from prescreen.reading.wording import SIZE, places

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

ROOT = Path(__file__).parents[1]
KINDS = ("abuse", "adverse", "crisis", "emergency")
HELD_OUT = "voices_3.yml"
"""The last set of voices is never learned from: it tells what the reader does with words it has not seen."""
NEAR_DANGER = {("severe_allergy", "severe"), ("active_infection", "uncontrolled")}
"""Ordinary answers in words that would be a danger now: neither learned as one nor as none."""
THRESHOLDS = (0.75, 0.4)
_STRENGTH = 30.0
_WIDTH = 1.0
_WORDING_STRENGTH = 10.0
_LIKEST = 1500
"""So many ordinary sentences that a plain line takes for a danger are looked at closely."""
_AXES = 256
"""So many directions of the likeness tell danger as well as all 512 do, in half of the time."""
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
                    for line in lines:
                        found.setdefault(line, NONE)
    found.pop("", None)
    return sorted(found.items())


def _is_drawn(text: str) -> bool:
    """One in six of the ordinary sentences: more of them change little and make the slow part slower."""
    seed = hashlib.sha256(text.encode()).digest()
    return seed[0] % 3 == 0 and seed[1] % 2 == 0


def _near(rows: list[tuple[str, str]], seen: np.ndarray) -> np.ndarray:
    """What the slow part learns from: dangers, what sounds like them, and some ordinary sentences with the likest."""
    from sklearn.linear_model import LogisticRegression

    hard = yaml.safe_load((ROOT / "evals" / "danger" / "none.yml").read_text("utf-8")).values()
    kept = {line.strip() for lines in hard for line in lines.splitlines()}
    near = np.array([kind != NONE or text in kept or _is_drawn(text) for text, kind in rows])
    danger = np.array([kind != NONE for _, kind in rows])
    plain_line = LogisticRegression(C=10.0, max_iter=4000, class_weight="balanced").fit(seen, danger)
    like = np.where(near, -np.inf, plain_line.decision_function(seen))
    near[np.argsort(-like, kind="stable")[:_LIKEST]] = True
    return near


def fingerprint(rows: list[tuple[str, str]]) -> str:
    """What tells whether a net was made from these examples."""
    return hashlib.sha256("\n".join(f"{kind}\t{text}" for text, kind in rows).encode()).hexdigest()


def features(rows: list[tuple[str, str]]) -> np.ndarray:
    """What the net sees of each sentence."""
    texts = [plain(text) for text, _ in rows]
    return np.vstack([embed(texts[i : i + 64]) for i in range(0, len(texts), 64)])


def wordings(rows: list[tuple[str, str]]) -> csr_matrix:
    """The wording of each sentence, every row of length 1."""
    from scipy.sparse import csr_matrix

    found = [places(text) for text, _ in rows]
    ends = np.cumsum([0, *(len(f) for f in found)])
    values = np.concatenate([np.full(len(f), 1.0 / np.sqrt(max(len(f), 1))) for f in found])
    return csr_matrix((values, np.concatenate(found), ends), shape=(len(rows), SIZE))


def learned(rows: list[tuple[str, str]], seen: np.ndarray) -> dict[str, np.ndarray]:
    """Danger or not by the nearest examples and by the wording; which danger by plain lines between the kinds."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.svm import SVC, LinearSVC

    danger = np.array([kind != NONE for _, kind in rows])
    kinds = [kind for _, kind in rows if kind != NONE]
    near = _near(rows, seen)
    axes = np.linalg.svd(seen - seen.mean(axis=0), full_matrices=False)[2][:_AXES].T.astype(np.float16)
    seen = seen @ axes.astype(np.float32)
    net = SVC(C=_STRENGTH, gamma=_WIDTH, class_weight="balanced", cache_size=900).fit(seen[near], danger[near])
    which = LogisticRegression(C=10.0, max_iter=4000).fit(seen[danger], kinds)
    wording = wordings(rows)
    plane = LinearSVC(C=_WORDING_STRENGTH, class_weight="balanced", random_state=0).fit(wording, danger)
    planes = LinearSVC(C=1.0, class_weight="balanced", random_state=0).fit(wording[danger], kinds)
    return {
        "wording": np.vstack([plane.coef_, planes.coef_]).astype(np.float16),
        "wording_bias": np.concatenate([plane.intercept_, planes.intercept_]).astype(np.float32),
        "axes": axes,
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
    held = np.array([int(hashlib.sha256(text.encode()).hexdigest(), 16) % 5 == 0 for text, _ in rows])
    shadow = LEARNED.with_name("check.npz")
    keep(shadow, learned([row for row, out in zip(rows, held, strict=True) if not out], seen[~held]), "check")
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
    keep(LEARNED, learned(rows, seen), fingerprint(rows))
    sys.stdout.write(f"{len(rows)} sentences -> {LEARNED.relative_to(ROOT)}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
