"""Whole answers of patients with the facts they hold: right, missed, wrong, and set though they must not be.

The rows have the shape of `prescreen read` plus `expected` (fact -> value; "unchanged": must not be set; "unknown";
{"one_of": [...]}: any of these) and `must_not_set`. Keys left out of an expected object are not judged.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from evals.asking import Asking
from evals.score import Measure, Miss
from prescreen.facts.terms import fold

ROW = ("lang", "question_fact", "question_text", "context_date", "patient_text", "prior_facts")
DRUG_FACTS = frozenset({"immunosuppressants", "prior_lupus_treatments", "prior_targeted_therapies"})


def load(path: Path) -> list[dict[str, Any]]:
    """The rows of a file of JSON Lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def measure(asking: Asking, name: str, rows: list[dict[str, Any]]) -> Iterator[Measure]:
    """Whole answers right, facts wrong, facts set that must not be; the certain rows only."""
    for language in sorted({r.get("lang", "en") for r in rows}):
        mine = [r for r in rows if r.get("lang", "en") == language and not r.get("debatable")]
        judged = [(row, _judge(asking, row)) for row in mine]
        facts = sum(len(row["expected"]) for row, _ in judged)
        guarded = sum(len(row.get("must_not_set", ())) for row, _ in judged)
        wrong = [m for _, misses in judged for m in misses if m.rank == 0]
        forbidden = [m for _, misses in judged for m in misses if m.rank == 1]
        missed = [m for _, misses in judged for m in misses if m.rank == 3]
        whole = sum(not misses for _, misses in judged)
        yield Measure(f"{name}: every fact right", language, whole, len(judged), at_least=0.9, misses=missed)
        yield Measure(f"{name}: wrong facts", language, len(wrong), facts, at_most=0.02, misses=wrong)
        yield Measure(f"{name}: set but must not be", language, len(forbidden), guarded, at_most=0.01, misses=forbidden)


def _judge(asking: Asking, row: dict[str, Any]) -> list[Miss]:
    answer = asking.row({key: row[key] for key in ROW if row.get(key) is not None})
    read, text, where = answer["facts"], row["patient_text"], str(row.get("id", ""))
    misses = [
        Miss(1, where, text, f"{fact} must not be set", {fact: read[fact]})
        for fact in row.get("must_not_set", ()) if fact in read and not _open(read[fact])
    ]  # fmt: skip
    for fact, wanted in row["expected"].items():
        value = read.get(fact, "unchanged")
        if matches(fact, wanted, value):
            continue
        rank = 3 if value == "unchanged" or _open(value) else 0
        misses.append(Miss(rank, where, text, {fact: wanted}, value))
    return misses


def _open(value: Any) -> bool:
    return value in ("unknown", "declined")


def matches(fact: str, wanted: Any, value: Any) -> bool:
    """Does a reading hold what is expected?"""
    if isinstance(wanted, dict) and set(wanted) == {"one_of"}:
        return any(matches(fact, w, value) for w in wanted["one_of"])
    if wanted in ("unchanged", "unknown"):
        return value in ("unchanged", "unknown") or (wanted == "unchanged" and value is None)
    if isinstance(wanted, dict):
        return isinstance(value, dict) and all(_field(fact, k, w, value.get(k)) for k, w in wanted.items())
    if isinstance(wanted, list):
        return isinstance(value, list) and _lists(fact, wanted, value)
    return _equal(fact, wanted, value)


def _field(fact: str, key: str, wanted: Any, value: Any) -> bool:
    if isinstance(wanted, dict) and set(wanted) == {"one_of"}:
        return any(_field(fact, key, w, value) for w in wanted["one_of"])
    if key == "dose" and isinstance(wanted, str):
        return isinstance(value, str) and _digits(wanted) == _digits(value)
    return _equal(fact, wanted, value)


def _digits(text: str) -> list[str]:
    import re

    return re.findall(r"\d+(?:\.\d+)?", text)[:1]


def _lists(fact: str, wanted: list[Any], value: list[Any]) -> bool:
    rest = list(value)
    for want in wanted:
        hit = next((v for v in rest if matches(fact, want, v)), None)
        if hit is None:
            return False
        rest.remove(hit)
    return not rest


def _equal(fact: str, wanted: Any, value: Any) -> bool:
    if isinstance(wanted, str) and isinstance(value, str):
        a, b = fold(wanted), fold(value)
        return a == b or (len(a) > 0 and len(b) > 0 and (set(a) <= set(b) or set(b) <= set(a)))
    if isinstance(wanted, (int, float)) and isinstance(value, (int, float)):
        return abs(wanted - value) < 1e-9
    return bool(wanted == value)
