"""What is taken out: who is in it, that it is what it says, and that nobody is in it who should not be seen."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle

from prescreen.desk.export.csv_files import START, criteria_csv, screenings_csv
from prescreen.desk.export.fhir import bundle
from prescreen.desk.export.pdf import NoFontError, fonts, pdf, plain
from prescreen.desk.export.printed import printed
from prescreen.desk.export.screening import Exported, exported
from prescreen.store import Store
from tests.criteria.people import library
from tests.desk.screened_people import AT, CONTACT, TRIAL, add_screening, base, landed, new_store

NOW = datetime(2026, 4, 1, 12, 0, tzinfo=UTC)
FREE = "my own Zzyzx syrup"
SECRETS = (*CONTACT.values(), FREE, "2026-02-27", "2026-03-16", "1979-02-03", "an own word")
LIKE_FORMULAS = [
    "=1+1",
    "+1",
    "-1+2",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =cmd|' /C calc'!A0",
    "＝1+1",
    "＠x",
    '=HYPERLINK("http://x")',
]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = new_store(tmp_path)
    yield store
    store.close()


def rows(store: Store, *, identified: bool = True, **more: Any) -> list[Exported]:
    return list(exported(store.read, library(), TRIAL, identified=identified, **more))


def table(lines: Iterator[str]) -> list[list[str]]:
    text = "".join(lines)
    assert text.startswith(START)
    return list(csv.reader(io.StringIO(text.removeprefix(START), newline=""), strict=True))


def as_bundle(found: list[Exported]) -> dict[str, Any]:
    made: dict[str, Any] = json.loads("".join(bundle(library().trial(TRIAL), library(), found, NOW)))
    return made


def everything(found: list[Exported], *, identified: bool) -> str:
    trial = library().trial(TRIAL)
    page = "".join(str(printed(row)) for row in found)
    bundled = json.dumps(as_bundle(found), ensure_ascii=False)
    return "".join([*screenings_csv(trial, found, identified=identified), *criteria_csv(trial, found), bundled, page])


def test_only_who_agreed_to_both_is_taken_out(store: Store) -> None:
    both = add_screening(store, base())
    add_screening(store, base(), consents=[("prescreen", True)])
    add_screening(store, base(), consents=[("prescreen", True), ("share_answers", False)])
    add_screening(store, base(), consents=[("prescreen", True), ("share_answers", True), ("share_answers", False)])
    add_screening(store, base(), consents=[("share_answers", True)])
    assert [row.identifier for row in rows(store)] == [both]
    assert rows(store, only=["another"]) == []
    assert rows(store, scopes=[]) == []


def test_one_row_a_screening_and_one_a_criterion(store: Store) -> None:
    trial = library().trial(TRIAL)
    identifier = add_screening(store, base(hiv="positive"), contact=CONTACT)
    head, line = table(screenings_csv(trial, rows(store), identified=True))
    told = dict(zip(head, line, strict=True))
    assert told["screening"] == identifier
    assert (told["outcome"], told["temporary"], told["not_met"]) == ("not_eligible", "false", "exc-06a-hiv")
    assert (told["first_name"], told["email"], told["age_years"]) == ("Ana", CONTACT["email"], "47")
    assert json.loads(told["hemoglobin"]) == {"value": 11.9, "unit": "g/dL", "date": "2026-02-27"}
    assert set(trial.facts) <= set(head)
    head, *lines = table(criteria_csv(trial, rows(store)))
    assert len(lines) == len(trial.criteria)
    found = {line[head.index("criterion")]: dict(zip(head, line, strict=True)) for line in lines}
    assert found["exc-06a-hiv"]["truth"] == "not_met"
    assert found["inc-05-hemoglobin"]["protocol"] == "Hemoglobin≥85 g/L."
    assert "11.9 g/dL" in found["inc-05-hemoglobin"]["rests_on"]


@pytest.mark.parametrize("text", LIKE_FORMULAS)
def test_no_cell_is_taken_for_a_formula(store: Store, text: str) -> None:
    trial = library().trial(TRIAL)
    hostile = base(recent_vaccines=[{"vaccine": text, "date": "2026-03-01"}], prior_lupus_treatments=[text])
    contact = CONTACT | dict.fromkeys(("first_name", "last_name", "phone"), text)
    add_screening(store, hostile, contact=contact, wording=text)
    for identified in (True, False):
        found = rows(store, identified=identified)
        for line in [*table(screenings_csv(trial, found, identified=identified)), *table(criteria_csv(trial, found))]:
            for cell in line:
                assert cell[:1] not in "=+-@\t\r\n＝＋－＠" or not cell, cell
                assert cell.strip()[:1] not in "=+@＝" or not cell.strip(), cell


def test_a_bundle_is_valid_whole_and_its_references_lead_somewhere(store: Store) -> None:
    add_screening(store, base(cancer_history="unknown", hiv="declined", date_of_birth="1979-02"), contact=CONTACT)
    for case in library().trial(TRIAL).cases[::12]:
        facts = {name: told for name, told in base(**case.change).items() if name not in case.remove}
        add_screening(store, facts, consents=[("prescreen", True), ("share_answers", True), ("reminder", False)])
    made = as_bundle(rows(store))
    Bundle.model_validate(made)
    kinds = {entry["resource"]["resourceType"] for entry in made["entry"]}
    assert kinds == {
        "ResearchStudy",
        "ResearchSubject",
        "Questionnaire",
        "QuestionnaireResponse",
        "Consent",
        "Provenance",
    }
    places = [entry["fullUrl"] for entry in made["entry"]]
    assert len(places) == len(set(places))
    assert set(references(made)) <= set(places)
    answers = next(
        r
        for r in resources(made, "QuestionnaireResponse")
        if any(i["linkId"] == "hiv" and "extension" in i for i in r["item"])
    )
    items = {item["linkId"]: item for item in answers["item"]}
    assert items["hiv"]["extension"][0]["valueCode"] == "asked-declined"
    assert items["cancer_history"]["extension"][0]["valueCode"] == "asked-unknown"
    assert items["age_years"]["answer"] == [{"valueInteger": 47}]
    assert items["hemoglobin"]["answer"][0]["valueQuantity"] == {"value": 11.9, "unit": "g/dL"}
    assert len(items["findings"]["item"]) == 61
    (subject,) = [r for r in resources(made, "ResearchSubject") if "display" in r["individual"]]
    assert subject["individual"]["display"] == "Ana Muster"
    assert subject["status"] == "screening", "the product decides nothing"
    statuses = {c["category"][0]["coding"][0]["code"]: c["status"] for c in resources(made, "Consent")}
    assert statuses == {"prescreen": "active", "share_answers": "active", "reminder": "rejected"}


def resources(made: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [entry["resource"] for entry in made["entry"] if entry["resource"]["resourceType"] == kind]


def references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("reference"), str):
            yield value["reference"]
        for part in value.values():
            yield from references(part)
    elif isinstance(value, list):
        for part in value:
            yield from references(part)


def test_a_deidentified_export_says_nothing_of_who_the_people_are(store: Store) -> None:
    answers = base(
        date_of_birth="1979-02-03",
        recent_vaccines=[{"vaccine": FREE, "date": "2026-03-01"}],
        prior_lupus_treatments=["hydroxychloroquine", FREE],
        immunosuppressants=[{"drug": FREE, "status": "stopped", "last_dose_date": "2026-01-20"}],
    )
    identifier = add_screening(store, answers, contact=CONTACT, wording="Consent?")
    open_to_see = everything(rows(store), identified=True)
    for told in (*CONTACT.values(), FREE, "2026-02-27", identifier):
        assert told == "self" or told in open_to_see
    hidden = everything(rows(store, identified=False), identified=False)
    by_chance = landed(store, open_to_see)
    for told in (*SECRETS, identifier, identifier[:8]):
        assert told == "self" or told not in hidden or told in by_chance, told
    assert "hydroxychloroquine" in hidden, "names that the vocabulary knows say nothing of who it is"


def test_dates_of_a_person_move_alike_so_that_the_time_between_them_stays(store: Store) -> None:
    add_screening(store, base())
    add_screening(store, base())
    first, second = rows(store, identified=False)
    (plain_row, _) = rows(store)
    for row in (first, second):
        drawn = date.fromisoformat(row.answers["hemoglobin"]["date"])  # type: ignore[index,call-overload]
        assert row.day - drawn == date(2026, 3, 16) - date(2026, 2, 27)
        assert 1 <= (plain_row.day - row.day).days <= 364
        assert row.verdict.outcome is plain_row.verdict.outcome
        assert all(consent.at.hour == 0 for consent in row.consents)
    assert first.identifier != second.identifier
    assert [row.identifier for row in rows(store, identified=False)] == [first.identifier, second.identifier]


@pytest.mark.parametrize(("told", "shown"), [({"age_years": 89}, 89), ({"age_years": 90}, 90), ({"age_years": 97}, 90)])
def test_high_ages_are_told_together(store: Store, told: dict[str, Any], shown: int) -> None:
    add_screening(store, base(**told))
    (row,) = rows(store, identified=False)
    assert row.answers["age_years"] == shown


def test_a_birthday_becomes_an_age_and_partial_dates_stay_as_partial(store: Store) -> None:
    answers = base(date_of_birth="1979-02-03", pregnancy_test={"result": "negative", "date": "2026-03"})
    del answers["age_years"]
    add_screening(store, answers)
    (row,) = rows(store, identified=False)
    assert row.answers["age_years"] == 47
    assert "date_of_birth" not in row.answers
    assert len(row.answers["pregnancy_test"]["date"]) == 7  # type: ignore[index,call-overload,arg-type]


def test_what_decides_stands_first_on_paper(store: Store) -> None:
    add_screening(store, base(hiv="positive", refractory="unknown"), contact=CONTACT)
    page = printed(rows(store)[0])
    assert page.sections[0].title == "What decides"
    assert [line[0] for line in page.sections[0].rows] == ["inc-00b-refractory", "exc-06a-hiv"]
    assert ("First name", "Ana") in page.facts
    assert page.title.startswith("Screening R-")


def test_a_pdf_holds_nothing_that_acts(store: Store) -> None:
    hostile = "<script>alert(1)</script> javascript:alert(1) /JavaScript (x) \u202egnp.exe \x00 [x](http://x.example)"
    add_screening(store, base(recent_vaccines=[{"vaccine": hostile}]), contact=CONTACT | {"first_name": hostile})
    found = fonts()
    assert found, "the machine that runs the tests has a Unicode font: fonts-dejavu-core, or pylopdf-fonts-zh-cn"
    made = pdf(printed(rows(store)[0]), AT, found)
    assert made.startswith(b"%PDF-")
    objects = re.sub(rb"stream\r?\n.*?endstream", b"", made, flags=re.DOTALL)
    for acts in (b"/JavaScript", b"/JS", b"/Launch", b"/URI", b"/AA", b"/EmbeddedFile", b"/Annots"):
        assert acts not in objects
    assert objects.count(b"/OpenAction") == objects.count(b"/OpenAction ["), "where it is opened, which acts on nothing"
    assert "\u202e" not in plain(hostile)


def test_without_a_font_it_is_said_what_to_do(store: Store) -> None:
    add_screening(store, base())
    with pytest.raises(NoFontError, match="pylopdf-fonts-zh-cn"):
        pdf(printed(rows(store)[0]), AT, [])


def test_a_pdf_has_chinese_letters(store: Store) -> None:
    pytest.importorskip("pylopdf_fonts_zh_cn")
    from fontTools.ttLib import TTFont

    letters = TTFont(fonts()[0]).getBestCmap()
    said = "您好，我有狼疮。¿Cuántos años? ≥ ×"
    assert [letter for letter in said if letter != " " and ord(letter) not in letters] == []
    add_screening(store, base(), contact=CONTACT | {"first_name": said}, language="zh")
    assert pdf(printed(rows(store)[0]), AT, fonts())
