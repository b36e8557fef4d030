"""Questions that ask several facts at once: what is named, what is denied with it, and what stays open."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from prescreen.content.library import Library
from prescreen.reading import Context, Reader
from tests.reading.corpus import by_fact, fits

ASKED = {
    "organs": (
        "Do you have any of these? You can pick more than one.",
        (
            "heart_disease liver_disease kidney_disease dialysis blood_disease endocrine_disease "
            "other_vital_organ_disease"
        ),
    ),
    "all organs": (
        "Do you have any of these? You can pick more than one.",
        (
            "heart_disease liver_disease lupus_nephritis kidney_disease dialysis blood_disease endocrine_disease "
            "other_vital_organ_disease"
        ),
    ),
    "history": (
        "Do any of these fit you, now or in the past? You can pick more than one.",
        "prior_targeted_therapies clinical_study cancer_history",
    ),
    "brain": (
        "Have you ever had any of these? You can pick more than one.",
        "epilepsy stroke encephalitis cns_vasculitis organic_encephalopathy psychosis other_cns_disease",
    ),
    "infections": (
        "Does any of these apply to you? You can pick more than one.",
        "active_infection immunodeficiency peptic_ulcer severe_allergy cyflu_contraindication",
    ),
    "procedures": (
        "Does any of these apply to you? You can pick more than one.",
        "recent_vaccines surgeries_recent surgery_planned tubes venous_access leukapheresis_contraindication",
    ),
    "report": (
        "Do you have a recent blood report at hand? Please type or paste the numbers you find, with their units.",
        "hemoglobin wbc platelets ast alt bilirubin_total creatinine egfr lvef",
    ),
    "mood": ("You can skip this. Does any of these apply to you?", "depression suicidal_thoughts"),
    "private": ("You can skip this. Does any of these apply to you?", "hiv hepatitis_b hepatitis_c syphilis"),
    "willingness": (
        "Would you take part, come to the visits, and use birth control if that applies to you?",
        "contraception_agrees followup_agrees wants_to_take_part",
    ),
    "pregnancy": (
        "Does any of these apply to you? You can pick more than one.",
        "pregnant breastfeeding plans_children_1yr",
    ),
    "start": (
        "May I ask you some questions about your own health? If you are here for someone else, please tell me.",
        "prescreen_consent respondent",
    ),
}
DENIALS = ("none", "no", "no_known", [])


@pytest.mark.parametrize(("question", "text", "expected"), by_fact("lists_of_questions"))
def test_an_answer_to_several_questions(
    reader: Reader, library: Library, today: date, question: str, text: str, expected: dict[str, Any]
) -> None:
    asked, facts = ASKED[question]
    context = Context(
        today, expected.get("language", "en"), tuple(facts.split()), asked, {"respondent": expected.get("who", "self")}
    )
    read = reader.read(text, context)
    values = {f.fact: f.value for f in read.facts if f.fact in facts}
    wanted = expected.get("facts", {})
    assert fits(wanted, values), values
    if "denied" in expected:
        denied = [f for f, value in values.items() if f not in wanted and value in DENIALS]
        assert len(denied) == expected["denied"], values
        assert set(values) == {*denied, *wanted}
    else:
        assert set(values) == set(wanted)
    assert set(expected.get("unclear", ())) <= set(read.unclear)


@pytest.mark.parametrize(
    ("question", "yes", "no"),
    [
        (
            "Is everything right? You can change any answer.",
            ["looks right", "all good", "perfect", "spot on", "yep thats all", "all correct thanks"],
            ["not quite", "no, not all of it"],
        ),
        (
            "Would you like the study team to get in touch with you?",
            ["yes they can call me", "go for it", "i'd love that"],
            ["no thank you", "nope", "no need, thanks"],
        ),
    ],
)
def test_an_offer_hears_its_yes_and_its_no(
    reader: Reader, today: date, question: str, yes: list[str], no: list[str]
) -> None:
    acts = {text: reader.read(text, Context(today, "en", (), question, {})).act for text in (*yes, *no)}
    assert acts == dict.fromkeys(yes, "affirm") | dict.fromkeys(no, "deny")


@pytest.mark.parametrize("text", ["nothing works", "none of it worked for long", "nothing they gave me helped"])
def test_a_treatment_that_failed_is_no_treatment_denied(reader: Reader, today: date, text: str) -> None:
    question = "Which lupus drugs have you tried?"
    read = reader.read(text, Context(today, "en", ("prior_lupus_treatments",), question, {}))
    assert "prior_lupus_treatments" not in {f.fact for f in read.facts}


@pytest.mark.parametrize(
    "text",
    ["none. oh sorry, I am 52 not 25", "none of these, and sorry my age is 52 not 25", "no. wait, actually 52 not 25"],
)
def test_a_correction_in_passing_leaves_the_answer_beside_it(
    reader: Reader, library: Library, today: date, text: str
) -> None:
    asked, facts = ASKED["brain"]
    read = reader.read(text, Context(today, "en", tuple(facts.split()), asked, {"age_years": 25}))
    found = {f.fact: f.value for f in read.facts}
    assert found.pop("age_years") == 52
    assert set(found) == set(facts.split())
    assert set(found.values()) <= {"none", "no"}


@pytest.mark.parametrize(
    ("text", "stays_open"),
    [
        ("actually i do take azathioprine 50", True),
        ("i do take CellCept", True),
        ("oh and i did get Shingrix in June", True),
        ("i do", False),
        ("i do think so", False),
    ],
)
def test_a_statement_about_another_thing_says_yes_to_nothing(
    reader: Reader, library: Library, today: date, text: str, stays_open: bool
) -> None:
    question = library.facts["pregnancy_possible"].question["en"]
    prior = {"immunosuppressants": [], "recent_vaccines": []}
    read = reader.read(text, Context(today, "en", ("pregnancy_possible",), question, prior))
    assert ("pregnancy_possible" not in {f.fact for f in read.facts}) is stays_open
