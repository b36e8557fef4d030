"""Words and numbers that a message takes back, lists of results with a date above them, ages told without a number."""

from __future__ import annotations

from datetime import date

import pytest

from prescreen.content.library import Library
from prescreen.facts import Json
from prescreen.reading import Context, Reader, grown_up

LUPUS = "Has a doctor said that you have lupus (SLE)? If so, is it still active, even with treatment?"
LABS = ("hemoglobin", "wbc", "platelets", "ast", "alt")


def read(
    reader: Reader, today: date, asked: tuple[str, ...], question: str, text: str, **prior: Json
) -> dict[str, Json]:
    return {f.fact: f.value for f in reader.read(text, Context(today, "en", asked, question, prior)).facts}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("yes, all quiet. no wait, it keeps flaring", {"sle_diagnosis": "yes", "refractory": "yes"}),
        ("yes, flaring, sorry no, I meant in remission", {"sle_diagnosis": "yes", "refractory": "no"}),
        ("yes and it is not active any more", {"sle_diagnosis": "yes", "refractory": "no"}),
        ("yes", {"sle_diagnosis": "yes"}),
        ("yes, sorry for the typos", {"sle_diagnosis": "yes"}),
    ],
)
def test_the_later_words_count(reader: Reader, today: date, text: str, expected: dict[str, Json]) -> None:
    assert read(reader, today, ("sle_diagnosis",), LUPUS, text) == expected


@pytest.mark.parametrize(
    ("text", "fact", "expected"),
    [
        ("platelets 88, sorry 98", "platelets", {"value": 98, "unit": None}),
        (
            "hb 7.9 g/dL, no wait, it was 9.7 g/dL on 3 March",
            "hemoglobin",
            {"value": 9.7, "unit": "g/dL", "date": "2026-03-03"},
        ),
        ("wbc 4, platelets 200", "platelets", {"value": 200, "unit": None}),
        ("3/2/26: hgb 10.1, wbc 3.3. echo 1/9: fine", "wbc", {"value": 3.3, "unit": None, "date": "2026-03-02"}),
        ("AST 30 (lim. 40)", "ast", {"value": 30, "unit": None, "uln": 40}),
    ],
)
def test_a_number_put_right_and_its_date(
    reader: Reader, library: Library, today: date, text: str, fact: str, expected: dict[str, Json]
) -> None:
    assert read(reader, today, LABS, library.facts["hemoglobin"].question["en"], text)[fact] == expected


def test_values_beside_which_the_rest_is_missing_are_not_asked_for_again(reader: Reader, today: date) -> None:
    found = read(reader, today, LABS, "Do you have a recent blood report?", "hb 11 g/dL, I do not have the others")
    assert {f: v for f, v in found.items() if v == "unknown"} == dict.fromkeys(LABS[1:], "unknown")


def test_a_corrected_value_takes_the_unit_beside_it(reader: Reader, today: date) -> None:
    before: Json = {"value": 7.4, "unit": None}
    found = read(reader, today, ("wbc",), "What was your WBC?", "the hb is 9.4 g/dL, not 7.4", hemoglobin=before)
    assert found["hemoglobin"] == {"value": 9.4, "unit": "g/dL"}


def test_a_score_has_the_date_after_it(reader: Reader, today: date) -> None:
    found = read(reader, today, ("sle_diagnosis",), LUPUS, "yes, SLEDAI 14 in January, lost to follow up since 2019")
    assert found["sledai"] == {"score": 14, "date": "2026-01", "version": "unspecified"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("more than 30", True),
        ("soy mayor de edad", True),
        ("under 18", False),
        ("not over 18", None),
        ("you said 18 days", None),
    ],
)
def test_an_adult_who_tells_no_age(text: str, expected: bool | None) -> None:
    assert grown_up(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no. i'm past menopause", "no"),
        ("no. i had a hysterectomy", "no"),
        ("no, and i went through menopause already", "no"),
        ("no. my mother is past menopause", None),
        ("no. is it a problem to be past menopause?", None),
        ("no. should i have had a hysterectomy?", None),
    ],
)
def test_what_was_answered_before_is_put_right_by_a_plain_statement(
    reader: Reader, today: date, text: str, expected: Json
) -> None:
    found = read(reader, today, ("heart_disease",), "Do you have heart disease?", text, pregnancy_possible="yes")
    assert found.get("pregnancy_possible") == expected


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("I meant 43", "sle_diagnosis", {"age_years": 43}),
        ("no, I meant 43", "sle_diagnosis", {"age_years": 43}),
        ("oops i meant 43", "sle_diagnosis", {"age_years": 43}),
        ("I meant 4", "sle_diagnosis", {}),
        ("I meant yes", "sle_diagnosis", {"sle_diagnosis": "yes"}),
    ],
)
def test_a_number_alone_takes_the_place_of_the_only_one_given(
    reader: Reader, today: date, text: str, asked: str, expected: dict[str, Json]
) -> None:
    assert read(reader, today, (asked,), LUPUS, text, age_years=47) == expected


def test_a_number_alone_answers_the_number_that_is_asked_for(reader: Reader, library: Library, today: date) -> None:
    question = library.facts["platelets"].question["en"]
    found = read(reader, today, ("platelets",), question, "I meant 43", age_years=47)
    assert "age_years" not in found


EARLIER: dict[str, Json] = {
    "age_years": 34,
    "pregnant": "yes",
    "tubes": [],
    "hiv": "negative",
    "peptic_ulcer": "none",
    "heart_disease": "none",
    "epilepsy": "none",
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sorry, my mistake, I am not pregnant after all", {"pregnant": "no"}),
        ("actually i'm not pregnant", {"pregnant": "no"}),
        ("hang on, I do have a PICC line", {"tubes": ["PICC"]}),
        ("oops, im 43 actually", {"age_years": 43}),
        ("I said I was pregnant but I am not", {"pregnant": "no"}),
        ("wait, I do have heart failure", {"heart_disease": "serious"}),
        ("actually no", {"stroke": "none"}),
        ("actually I did have one, in 2014", {"stroke": "past"}),
        ("actually my dad had one", {}),
        ("the hiv bit is wrong", {}),
    ],
)
def test_an_earlier_answer_is_put_right_while_another_is_asked(
    reader: Reader, library: Library, today: date, text: str, expected: dict[str, Json]
) -> None:
    question = library.facts["stroke"].question["en"]
    assert read(reader, today, ("stroke",), question, text, **EARLIER) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("perdón, me equivoqué, tengo 39", {"age_years": 39}),
        ("ay, me equivoqué, son 39 años", {"age_years": 39}),
        ("me equivoqué, no estoy embarazada", {"pregnant": "no"}),
        ("perdón, tengo 2 hijos", {}),
        ("tengo 39", {}),
    ],
)
def test_an_earlier_answer_is_put_right_in_spanish(
    reader: Reader, library: Library, today: date, text: str, expected: dict[str, Json]
) -> None:
    question = library.facts["stroke"].question["es"]
    found = reader.read(text, Context(today, "es", ("stroke",), question, EARLIER)).facts
    assert {f.fact: f.value for f in found} == expected


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("the ulcer part is off", "peptic_ulcer"),
        ("something about the hiv answer isn't right", "hiv"),
        ("what you have for my heart is wrong", "heart_disease"),
        ("epilepsy is not correct", "epilepsy"),
    ],
)
def test_an_answer_that_is_only_called_wrong_gets_no_value(reader: Reader, today: date, text: str, fact: str) -> None:
    message = reader.read(text, Context(today, "en", (), "Is this all right?", EARLIER))
    assert (message.facts, message.unclear, message.act) == ((), (fact,), "correct")
