"""People's own questions: is the right answer first, among the first two, and is nothing found for other questions?

A round is a file of `tests/interview/faq`: ids of the answers that would do -> questions; `none` -> questions that are
not about the study. A new round is written without a look at the phrasings, and its first figures are the honest ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from evals.score import Measure, Miss
from prescreen.interview.faq import Faq

ROUNDS = Path(__file__).resolve().parent.parent / "tests" / "interview" / "faq"
FIRST, SECOND = 0.9, 0.97
NEVER = 0.1


def rounds() -> dict[str, list[tuple[frozenset[str], str]]]:
    """The questions of every round, each with the answers that would do; none for other questions."""
    found = {}
    for path in sorted(ROUNDS.glob("*.yml")):
        parsed: dict[str, list[str]] = yaml.safe_load(path.read_text(encoding="utf-8"))
        found[path.stem] = [(_wanted(ids), question) for ids, asked in parsed.items() for question in asked]
    return found


def measure(faq: Faq, name: str, rows: list[tuple[frozenset[str], str]]) -> Iterator[Measure]:
    """Right answer first, right answer in the first two, a wrong answer given as if sure, other questions answered."""
    looked_up = [(wanted, question, faq.scores(question)) for wanted, question in rows if wanted]
    own = [(wanted, question, _ranked(faq, scores)) for wanted, question, scores in looked_up]
    others = [question for wanted, question in rows if not wanted]
    first = [Miss(1, name, q, sorted(w), r[:2]) for w, q, r in own if r[0] not in w]
    second = [Miss(0, name, q, sorted(w), r[:2]) for w, q, r in own if not w & set(r[:2])]
    given = [(w, q, faq.judged(scores).entry) for w, q, scores in looked_up]
    wrong = [Miss(0, name, q, sorted(w), e.id) for w, q, e in given if e is not None and e.id not in w]
    answered = [Miss(0, name, q, "nothing", e.id) for q in others if (e := faq.find(q).entry) is not None]
    yield _of(f"faq {name}: right answer first", len(own) - len(first), len(own), first, at_least=FIRST)
    yield _of(f"faq {name}: right answer in the top two", len(own) - len(second), len(own), second, at_least=SECOND)
    yield _of(f"faq {name}: wrong answer given", len(wrong), len(own), wrong, at_most=1 - FIRST)
    yield _of(f"faq {name}: other questions answered", len(answered), len(others), answered, at_most=NEVER)


def _of(name: str, right: int, of: int, misses: list[Miss], **bound: Any) -> Measure:
    return Measure(name, "en+es", right, of, misses=misses, **bound)


def _ranked(faq: Faq, scores: np.ndarray) -> list[str]:
    return [faq.entries[int(i)].id for i in np.argsort(-scores[:-1])[:3]]


def _wanted(ids: str) -> frozenset[str]:
    return frozenset(i.strip() for i in ids.split(",")) - {"none"}
