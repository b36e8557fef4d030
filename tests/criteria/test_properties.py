"""What must hold of every verdict, whoever the person is."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prescreen.content.library import Trial
from prescreen.criteria import MET, NOT_APPLICABLE, NOT_MET, UNKNOWN, Outcome, judge
from tests.criteria.people import TODAY, library
from tests.criteria.strategies import answer_to, people

TRIALS = pytest.mark.parametrize("trial", library().trials.values(), ids=lambda t: t.id)
FINE = (MET, NOT_APPLICABLE)

# Facts that give way to, or are overruled by, another (docs/tasks/add-a-trial.md): a stand-in (eGFR for clearance, a
# date of birth for the age), a warning sign, or something volunteered that contradicts an answer.
OVERRULING = {
    "NCT06350110": {
        "age_years",
        "creatinine_clearance",
        "ana_history",
        "planned_vaccines",
        "prior_lupus_treatments",
        "other_autoimmune",
        "immunosuppressants",
        "leukapheresis_date",
        "pregnant",
        "breastfeeding",
    },
}


@TRIALS
@given(data=st.data())
def test_the_order_of_answers_never_matters(trial: Trial, data: st.DataObject) -> None:
    answers = data.draw(people(trial))
    shuffled = list(answers.items())
    random.Random(data.draw(st.integers(0, 999))).shuffle(shuffled)
    assert judge(trial.criteria, answers, TODAY) == judge(trial.criteria, dict(shuffled), TODAY)


@TRIALS
@given(data=st.data())
def test_learning_a_fact_never_flips_a_decided_criterion(trial: Trial, data: st.DataObject) -> None:
    answers = data.draw(people(trial))
    unasked = [f for f in trial.facts if f not in answers and f not in OVERRULING.get(trial.id, {"age_years"})]
    if not unasked:
        return
    fact = data.draw(st.sampled_from(unasked))
    before = judge(trial.criteria, answers, TODAY)
    after = judge(trial.criteria, {**answers, fact: data.draw(answer_to(library().facts[fact]))}, TODAY)
    for criterion, found in before.findings.items():
        then = after.findings[criterion].truth
        if found.truth in FINE:
            assert then in FINE, (criterion, fact)
        elif found.truth is NOT_MET:
            assert then is NOT_MET, (criterion, fact)


@TRIALS
@given(data=st.data())
def test_the_facts_an_explanation_names_reproduce_the_truth(trial: Trial, data: st.DataObject) -> None:
    answers = data.draw(people(trial))
    for criterion, found in judge(trial.criteria, answers, TODAY).findings.items():
        named = {g.fact: answers[g.fact] for g in found.because}
        assert judge(trial.criteria, named, TODAY).findings[criterion].truth is found.truth, criterion


@TRIALS
@given(data=st.data())
def test_nobody_is_turned_away_by_what_they_do_not_know_or_tell(trial: Trial, data: st.DataObject) -> None:
    answers: dict[str, Any] = {f: data.draw(st.sampled_from(["unknown", "declined"])) for f in trial.facts}
    verdict = judge(trial.criteria, answers, TODAY)
    assert verdict.outcome is Outcome.NEEDS_REVIEW
    assert verdict.not_met == ()


@TRIALS
@given(data=st.data())
def test_only_open_facts_can_decide_an_unknown_criterion(trial: Trial, data: st.DataObject) -> None:
    answers = data.draw(people(trial))
    verdict = judge(trial.criteria, answers, TODAY)
    for criterion, found in verdict.findings.items():
        assert not set(found.open) & set(answers), criterion
        if found.truth is not UNKNOWN:
            assert found.open == ()


@TRIALS
@settings(max_examples=60)
@given(data=st.data())
def test_a_complete_person_has_nothing_left_to_be_asked(trial: Trial, data: st.DataObject) -> None:
    verdict = judge(trial.criteria, data.draw(people(trial, complete=True)), TODAY)
    assert all(f.open == () for f in verdict.findings.values())


@TRIALS
@given(data=st.data())
def test_the_outcome_follows_from_the_findings(trial: Trial, data: st.DataObject) -> None:
    verdict = judge(trial.criteria, data.draw(people(trial)), TODAY)
    truths = [f.truth for f in verdict.findings.values()]
    assert (verdict.outcome is Outcome.NOT_ELIGIBLE) is (NOT_MET in truths)
    if verdict.outcome is Outcome.LIKELY_ELIGIBLE:
        assert verdict.review == ()
    if verdict.recheck is not None:
        assert verdict.temporary is True
        assert verdict.recheck > TODAY
