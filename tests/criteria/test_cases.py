"""The judged cases that stand beside each trial, run as tests."""

from __future__ import annotations

from datetime import date

import pytest

from prescreen.content.library import Trial
from prescreen.content.models import Case
from prescreen.criteria import judge
from tests.criteria.people import library

CASES = [(trial, case) for trial in library().trials.values() for case in trial.cases]


@pytest.mark.parametrize(("trial", "case"), [pytest.param(t, c, id=f"{t.id}: {c.name}") for t, c in CASES])
def test_case(trial: Trial, case: Case) -> None:
    answers = {k: v for k, v in {**trial.base, **case.change}.items() if k not in case.remove}
    verdict = judge(trial.criteria, answers, date.fromisoformat(case.today))
    for criterion, truth in case.expect.items():
        assert verdict.findings[criterion].truth.value == truth, criterion
    if case.outcome is not None:
        assert verdict.outcome.value == case.outcome, (verdict.not_met, verdict.review)
    if case.temporary is not None:
        assert verdict.temporary is case.temporary
    if case.recheck is not None:
        assert verdict.recheck == date.fromisoformat(case.recheck)


@pytest.mark.parametrize("trial", library().trials.values(), ids=lambda t: t.id)
def test_every_criterion_has_at_least_two_cases(trial: Trial) -> None:
    counts = {c.id: 0 for c in trial.criteria}
    for case in trial.cases:
        for criterion in case.expect:
            counts[criterion] += 1
    assert {i: n for i, n in counts.items() if n < 2} == {}


@pytest.mark.parametrize("trial", library().trials.values(), ids=lambda t: t.id)
def test_the_base_person_may_be_a_match(trial: Trial) -> None:
    verdict = judge(trial.criteria, trial.base, date(2026, 3, 16))
    assert verdict.outcome.value == "likely_eligible", (verdict.not_met, verdict.review)
