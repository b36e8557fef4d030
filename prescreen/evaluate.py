"""`prescreen evaluate`: judge persons given as facts, one JSON object a line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from prescreen.content import Library, Trial
from prescreen.criteria import Finding, Verdict, judge
from prescreen.facts import BadValue, Json, check_answers, is_known

ROW_KEYS = frozenset({"id", "context_date", "facts"})


class BadRow(ValueError):
    """A row that cannot be judged; the text says why and what to do, without the person's values."""


def evaluate_row(row: Json, trial: Trial, library: Library, today: date) -> dict[str, Any]:
    """Judge one row `{"id", "context_date"?, "facts"}`.

    Args:
        row: the parsed line. Keys beside the three are ignored.
        trial: the trial to judge by.
        library: for the definitions of facts.
        today: the day to use when the row has no `context_date`.

    Raises:
        BadRow: when the row's shape or one of its facts is wrong.
    """
    if not isinstance(row, Mapping):
        raise BadRow("a row is an object with id, context_date and facts")
    facts = row.get("facts")
    if not isinstance(facts, Mapping):
        raise BadRow('"facts" is missing or not an object')
    day = row.get("context_date")
    try:
        today = today if day is None else date.fromisoformat(str(day))
    except ValueError:
        raise BadRow('"context_date" is a date like 2026-03-16') from None
    try:
        check_answers(facts, library.facts)
        verdict = judge(trial.criteria, facts, today)
    except BadValue as error:
        raise BadRow(str(error)) from None
    return {"id": row.get("id"), **render(verdict, facts)}


def render(verdict: Verdict, answers: Mapping[str, Json]) -> dict[str, Any]:
    """The verdict in the shape of the command line's contract."""
    return {
        "outcome": verdict.outcome.value,
        "temporary": verdict.temporary,
        "recheck_date": None if verdict.recheck is None else verdict.recheck.isoformat(),
        "criteria": {
            criterion: {"truth": finding.truth.value, "because": _because(finding, answers)} | _own_date(finding)
            for criterion, finding in verdict.findings.items()
        },
        "not_met": list(verdict.not_met),
        "review": list(verdict.review),
        "deferred": list(verdict.deferred),
    }


def _own_date(finding: Finding) -> dict[str, str]:
    return {} if finding.recheck is None else {"recheck_date": finding.recheck.isoformat()}


def _because(finding: Finding, answers: Mapping[str, Json]) -> list[dict[str, Any]]:
    reasons: list[dict[str, Any]] = []
    for ground in finding.because:
        value = answers.get(ground.fact)
        if ground.item is not None and isinstance(value, list) and ground.item < len(value):
            value = value[ground.item]
        reason: dict[str, Any] = {"fact": ground.fact}
        reason |= {"value": value} if is_known(value) else {"status": value}
        reasons.append(reason)
    reasons += [{"fact": fact, "status": "not_asked"} for fact in finding.open]
    return reasons
