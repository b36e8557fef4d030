"""Both sheets, from random answers of every trial: what is on them, what never is."""

from __future__ import annotations

import doctest
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prescreen.content.library import Trial
from prescreen.criteria import judge
from prescreen.criteria.truth import MET, NOT_APPLICABLE, NOT_MET, UNKNOWN
from prescreen.interview.speech import Speech
from prescreen.sheet import CentreSheet, DoctorSheet, centre_sheet, doctor_sheet, rule_text
from prescreen.sheet.build import SECTIONS, chart_of
from tests.criteria.people import library

TODAY = date(2026, 3, 16)
TRIALS = tuple(library().trials)


def speech(language: str = "en") -> Speech:
    return Speech(library().wording, language, library().facts)


def sheet_of(trial: Trial, answers: dict[str, Any], *, language: str = "en", own: bool = False) -> DoctorSheet:
    verdict = judge(trial.criteria, answers, TODAY)
    return doctor_sheet(trial, verdict, answers, speech(language), TODAY, with_answers=own)


def centre_of(trial: Trial, answers: dict[str, Any]) -> CentreSheet:
    return centre_sheet(trial, judge(trial.criteria, answers, TODAY), answers, speech(), TODAY)


def names(sheet: DoctorSheet) -> list[str]:
    return [need.name for section in sheet.sections for block in section.blocks for need in block.needs]


def protocols(sheet: DoctorSheet) -> list[str]:
    return [block.protocol for section in sheet.sections for block in section.blocks]


def lupus(**change: Any) -> tuple[Trial, dict[str, Any]]:
    trial = library().trial("NCT06350110")
    return trial, {**trial.base, **change}


def test_an_unknown_value_stands_among_the_blood_tests_with_its_sentence() -> None:
    sheet = sheet_of(*lupus(hemoglobin="unknown"))
    blood = next(s for s in sheet.sections if s.key == "blood")
    block = next(b for b in blood.blocks if b.protocol == "Hemoglobin≥85 g/L.")
    assert [(n.name, n.what) for n in block.needs] == [("Hemoglobin (Hb)", "newest value, with unit and date")]


def test_the_heart_scan_is_no_blood_test_and_a_ratio_needs_the_upper_limit() -> None:
    sheet = sheet_of(*lupus(lvef="unknown", ast="unknown"))
    where = {need.name: (s.key, need.what) for s in sheet.sections for b in s.blocks for need in b.needs}
    assert where["Ejection fraction (EF) from a heart scan"][0] == "heart_lung"
    assert "upper limit" in where["AST (a liver test)"][1]


def test_the_window_of_the_protocol_is_said() -> None:
    sheet = sheet_of(*lupus(sledai="unknown", creatinine="unknown", lupus_nephritis="yes"))
    windows = {b.protocol[:13]: b.window for s in sheet.sections for b in s.blocks}
    assert windows["SELENA-SLEDAI"] == "A time of 3 months counts here: see the study's own words."
    alone = {b.window for s in sheet_of(*lupus(immunosuppressants="unknown")).sections for b in s.blocks}
    assert "A time of 1 week counts here: see the study's own words." in alone
    assert windows["Renal disease"] == "A time of 8 weeks counts here: see the study's own words."


def test_what_is_known_is_not_asked_for_again() -> None:
    sheet = sheet_of(*lupus(hemoglobin="unknown"))
    assert "Platelets (PLT)" not in names(sheet)


def test_an_answer_that_needs_a_look_is_listed_under_its_own_name() -> None:
    assert any("stroke" in name for name in names(sheet_of(*lupus(stroke="past"))))


def test_wishes_and_consent_are_nothing_for_a_doctor() -> None:
    sheet = sheet_of(*lupus(followup_agrees="unsure", wants_to_take_part="unsure"))
    assert not any("visits" in name or "consent" in name for name in names(sheet))


def test_own_answers_are_there_only_if_wanted_and_never_the_very_private_ones() -> None:
    trial, answers = lupus(hiv="yes")
    assert sheet_of(trial, answers).said == ()
    said = "\n".join(sheet_of(trial, answers, own=True).said)
    assert "Your age: 47" in said
    assert "HIV" not in said
    assert "suicid" not in said.casefold()


@pytest.mark.parametrize("language", ["en", "es", "zh"])
def test_the_sheet_speaks_the_persons_language_and_the_protocol_its_own(language: str) -> None:
    trial, answers = lupus(hemoglobin="unknown")
    sheet = sheet_of(trial, answers, language=language)
    titles = {"en": "Blood tests", "es": "Análisis de sangre", "zh": "血液检查"}
    assert sheet.sections[0].title == titles[language]
    assert "Hemoglobin≥85 g/L." in protocols(sheet)


def test_the_centre_sees_who_can_say_each_point() -> None:
    rows = {row.criterion: row for row in centre_of(*lupus(hemoglobin="unknown")).rows}
    assert (rows["inc-01-age"].mark, rows["inc-01-age"].said) == ("patient_said", "your age: 47")
    row = rows["inc-05-hemoglobin"]
    assert (row.mark, row.protocol) == ("needs_chart", "Hemoglobin≥85 g/L.")
    assert [n.name for n in row.needs] == ["Hemoglobin (Hb)"]


def test_the_examples_of_reading_a_rule_are_true() -> None:
    assert doctest.testmod(rule_text).failed == 0


@st.composite
def persons(draw: st.DrawFn) -> tuple[Trial, dict[str, Any]]:
    """The base person of a trial, with some answers unknown, declined, missing, or another allowed value."""
    trial = library().trial(draw(st.sampled_from(TRIALS)))
    answers: dict[str, Any] = dict(trial.base)
    for fact in draw(st.lists(st.sampled_from(trial.facts), max_size=20, unique=True)):
        values = list(library().facts[fact].values)
        change = draw(st.sampled_from(["unknown", "declined", None, *values]))
        if change is None:
            answers.pop(fact, None)
        else:
            answers[fact] = change
    return trial, answers


@settings(max_examples=150, deadline=None)
@given(persons())
def test_every_open_point_is_on_the_sheet_and_nothing_else_is(person: tuple[Trial, dict[str, Any]]) -> None:
    trial, answers = person
    verdict = judge(trial.criteria, answers, TODAY)
    sheet = sheet_of(trial, answers)
    open_ = {trial.criterion(i).text for i, f in verdict.findings.items() if f.truth is UNKNOWN}
    assert set(protocols(sheet)) <= open_
    assert [s.key for s in sheet.sections] == [k for k in SECTIONS if k in {s.key for s in sheet.sections}]
    assert len(names(sheet)) == len(set(names(sheet))) == sheet.count
    by_name = {speech().title(f): f for f in trial.facts}
    for name in names(sheet):
        definition = library().facts[by_name[name]]
        assert chart_of(definition) != "none"
        assert definition.sensitivity != "very_private"
        assert not definition.alarm
    for criterion, finding in verdict.findings.items():
        entry = trial.criterion(criterion)
        asked = [f for f in rule_text.facts_in(entry.rule) if chart_of(library().facts[f]) != "none"]
        missing = [f for f in asked if answers.get(f) in (None, "unknown", "declined")]
        secret = [f for f in missing if library().facts[f].sensitivity == "very_private" or library().facts[f].alarm]
        if finding.truth is UNKNOWN and missing and not secret and entry.sensitivity != "very_private":
            assert all(speech().title(f) in names(sheet) for f in missing), criterion


@settings(max_examples=60, deadline=None)
@given(persons())
def test_the_centres_sheet_has_every_criterion_that_applies_once(person: tuple[Trial, dict[str, Any]]) -> None:
    trial, answers = person
    findings = judge(trial.criteria, answers, TODAY).findings
    rows = centre_of(trial, answers).rows
    assert [r.criterion for r in rows] == [i for i, f in findings.items() if f.truth is not NOT_APPLICABLE]
    for row in rows:
        decided = findings[row.criterion].truth in (MET, NOT_MET)
        assert row.mark == ("patient_said" if decided else "needs_chart")
        assert not (decided and row.needs)
