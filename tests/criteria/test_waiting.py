"""The first day on which something no longer stands in the way: right to the day, and never built on a guess."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prescreen.content.library import Trial
from prescreen.content.waiting import is_medicine
from prescreen.criteria import NOT_MET, Verdict, judge
from prescreen.facts.answers import is_known
from prescreen.facts.dates import Span, parse_date
from tests.criteria.people import TODAY, library
from tests.criteria.strategies import answer_to

TRIALS = pytest.mark.parametrize("trial", library().trials.values(), ids=lambda t: t.id)
LUPUS = library().trial("NCT06350110")
ASTHMA = library().trial("DEMO-ASTHMA-01")
DAY = timedelta(days=1)
_DATES = {name: "date" for name, fact in library().facts.items() if fact.kind == "date"}


def _judge(trial: Trial, today: date = TODAY, without: str | None = None, **changes: Any) -> Verdict:
    answers = {k: v for k, v in {**trial.base, **changes}.items() if k != without}
    return judge(trial.criteria, answers, today)


def nearly_fitting(trial: Trial) -> st.SearchStrategy[dict[str, Any]]:
    """Somebody who fits but for a few answers, which may be anything."""
    one = st.sampled_from(trial.facts).flatmap(lambda fact: st.tuples(st.just(fact), answer_to(library().facts[fact])))
    return st.lists(one, min_size=1, max_size=3).map(lambda few: {**trial.base, **dict(few)})


def _as_told(value: Any, name: str = "") -> Any:
    """The answer with every date that is not exact at its latest possible day."""
    if isinstance(value, dict):
        return {k: _as_told(v, k) for k, v in value.items()}
    if isinstance(value, list):
        return [_as_told(v) for v in value]
    if "date" in name and isinstance(value, str) and is_known(value):
        return parse_date(value).until(TODAY).latest.isoformat()
    return value


def _older(answers: dict[str, Any]) -> dict[str, Any]:
    """The same answers later: an age that stands beside a date of birth grows with it."""
    return {k: v for k, v in answers.items() if k != "age_years" or "date_of_birth" not in answers}


@TRIALS
@settings(max_examples=150)
@given(data=st.data())
def test_on_the_day_it_is_over_and_the_day_before_it_is_not(trial: Trial, data: st.DataObject) -> None:
    answers = data.draw(nearly_fitting(trial))
    told = {name: _as_told(value, _DATES.get(name, "")) for name, value in answers.items()}
    for criterion, found in judge(trial.criteria, answers, TODAY).findings.items():
        if found.recheck is None:
            continue
        on_the_day = judge(trial.criteria, _older(answers), found.recheck).findings[criterion]
        before = answers if found.recheck - DAY == TODAY else _older(told)
        the_day_before = judge(trial.criteria, before, found.recheck - DAY).findings[criterion]
        assert found.truth is NOT_MET
        assert on_the_day.truth is not NOT_MET, criterion
        assert the_day_before.truth is NOT_MET, criterion


@TRIALS
@settings(max_examples=150)
@given(data=st.data())
def test_on_the_day_for_all_nothing_stands_in_the_way(trial: Trial, data: st.DataObject) -> None:
    answers = data.draw(nearly_fitting(trial))
    verdict = judge(trial.criteria, answers, TODAY)
    days = [verdict.findings[i].recheck for i in verdict.not_met]
    if verdict.clear_on is None:
        return
    assert None not in days
    assert verdict.clear_on == max(d for d in days if d)
    assert judge(trial.criteria, _older(answers), verdict.clear_on).not_met == ()


@TRIALS
@settings(max_examples=150)
@given(data=st.data())
def test_what_time_does_not_mend_has_no_day(trial: Trial, data: st.DataObject) -> None:
    verdict = judge(trial.criteria, data.draw(nearly_fitting(trial)), TODAY)
    if any(verdict.findings[i].recheck is None for i in verdict.not_met):
        assert verdict.clear_on is None


@TRIALS
@given(data=st.data())
def test_a_medicine_never_gets_a_day(trial: Trial, data: st.DataObject) -> None:
    """Washing out is the study doctor's decision."""
    drugs = [name for name in trial.facts if is_medicine(library().facts[name])]
    changes = {name: data.draw(answer_to(library().facts[name])) for name in drugs}
    verdict = _judge(trial, **changes)
    for criterion in verdict.not_met:
        if {g.fact for g in verdict.findings[criterion].because} & set(drugs):
            assert verdict.findings[criterion].recheck is None
            assert verdict.clear_on is None


@pytest.mark.parametrize(
    ("trial", "changes", "day"),
    [
        (LUPUS, {"recent_vaccines": [{"vaccine": "MMR", "date": "2026-03-02"}]}, "2026-03-31"),
        (LUPUS, {"surgeries_recent": [{"procedure": "hip replacement", "date": "2026-03-10"}]}, "2026-03-25"),
        (
            LUPUS,
            {"clinical_study": [{"type": "interventional", "status": "ended", "last_date": "2026-01-31"}]},
            "2026-05-01",
        ),
        (
            LUPUS,
            {
                "recent_vaccines": [
                    {"vaccine": "MMR", "date": "2026-03-02"},
                    {"vaccine": "varicella", "date": "2026-03-12"},
                ],
                "surgeries_recent": [{"procedure": "hip replacement", "date": "2026-03-10"}],
            },
            "2026-04-10",
        ),
        (ASTHMA, {"life_threatening_attack": {"date": "2022"}}, "2028-01-01"),
        (
            ASTHMA,
            {"clinical_study": [{"type": "interventional", "status": "ended", "last_date": "2026-03"}]},
            "2026-04-16",
        ),
    ],
)
def test_days(trial: Trial, changes: dict[str, Any], day: str) -> None:
    """A year or a month counts to its last day, and what has happened lies not after today."""
    verdict = _judge(trial, **changes)
    assert verdict.clear_on == date.fromisoformat(day)


@pytest.mark.parametrize(
    "changes",
    [
        {"recent_vaccines": [{"vaccine": "MMR", "date": "2026-03-02"}], "hemoglobin": {"value": 70, "unit": "g/L"}},
        {"recent_vaccines": [{"vaccine": "MMR", "date": "2026-03-02"}], "hiv": "positive"},
        {"clinical_study": [{"type": "interventional", "status": "current"}]},
        {"surgery_planned": [{"procedure": "hip replacement", "date": "2026-05-02", "anesthesia": "general"}]},
        {"recent_vaccines": [{"vaccine": "MMR", "date": "unknown"}]},
        {"sledai": {"score": 7, "version": "SELENA", "date": "2026-02-10"}},
        {
            "leukapheresis_date": "2026-03-20",
            "immunosuppressants": [{"drug": "mycophenolate", "status": "stopped", "last_dose_date": "2026-03-15"}],
        },
    ],
    ids=["a low value too", "a permanent no too", "still in a study", "planned", "no date", "a score", "a medicine"],
)
def test_no_day(changes: dict[str, Any]) -> None:
    assert _judge(LUPUS, **changes).clear_on is None


def test_a_birthday_is_a_day_and_an_age_alone_is_none() -> None:
    assert _judge(LUPUS, without="age_years", date_of_birth="2008-09-01").clear_on == date(2026, 9, 1)
    assert _judge(LUPUS, without="age_years", date_of_birth="2009").clear_on == date(2027, 12, 31)
    assert _judge(LUPUS, age_years=17, date_of_birth="2008-09-01").clear_on == date(2026, 9, 1)
    assert _judge(LUPUS, age_years=17).clear_on is None


def test_nobody_is_told_a_day_on_which_they_are_too_old() -> None:
    vaccine = [{"vaccine": "MMR", "date": "2026-03-10"}]
    born = {"date_of_birth": "1935-03-20", "recent_vaccines": vaccine}
    verdict = _judge(LUPUS, without="age_years", **born)
    assert verdict.findings["exc-09-live-vaccine-4wk"].recheck == date(2026, 4, 8)
    assert verdict.clear_on is None


@given(
    span=st.one_of(st.builds(Span, days=st.integers(1, 400)), st.builds(Span, months=st.integers(1, 60))),
    day=st.dates(min_value=date(2019, 1, 1), max_value=date(2027, 12, 31)),
)
def test_the_first_clear_day_is_the_first(span: Span, day: date) -> None:
    clear = span.clear_after(day)
    assert span.before(clear) > day >= span.before(clear - DAY)
