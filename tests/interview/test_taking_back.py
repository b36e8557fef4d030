"""What takes an earlier answer back, in many voices, and what sounds like it and must leave everything as it stands."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from prescreen.interview.speech import Speech
from prescreen.interview.state import Asking, State
from prescreen.interview.taking_back import taken_back
from tests.criteria.people import library

STANDING: dict[str, Any] = {
    "respondent": "self",
    "cancer_history": [{"type": "thyroid cancer", "stage": "unclear", "status": "treated"}],
    "heart_disease": "mild_controlled",
    "liver_disease": "mild_controlled",
    "active_infection": "suspected",
    "epilepsy": "unknown",
    "stroke": "unknown",
    "psychosis": "none",
    "immunosuppressants": [
        {"drug": "prednisone", "status": "current", "dose": "5 mg"},
        {"drug": "azathioprine", "status": "stopped"},
    ],
    "tubes": ["port"],
    "recent_vaccines": [{"vaccine": "yellow fever", "date": "2026-03-02"}],
    "severe_allergy": "severe",
    "clinical_study": {"type": "interventional", "status": "ended", "last_date": "2026-03-01"},
}
EMPTY: list[Any] = []
NO_AZA = [STANDING["immunosuppressants"][0]]

AT_THE_READ_BACK = [
    ("en", "cancer is wrong, I never had cancer", {"cancer_history": EMPTY}),
    ("en", "cancer: no", {"cancer_history": EMPTY}),
    ("en", "the cancer answer should be none", {"cancer_history": EMPTY}),
    ("en", "take the cancer out please", {"cancer_history": EMPTY}),
    ("en", "I've never had cancer in my life", {"cancer_history": EMPTY}),
    ("en", "the thyroid cancer was my mother's", {"cancer_history": EMPTY}),
    ("en", "my sister had cancer, not me", {"cancer_history": EMPTY}),
    ("en", "the cancer is not mine", {"cancer_history": EMPTY}),
    ("en", "cancer is wrong. that was my aunt", {"cancer_history": EMPTY}),
    ("en", "no fever, no infection", {"active_infection": "none"}),
    ("en", "I have no fever or infection, yellow fever was a vaccine", {"active_infection": "none"}),
    ("en", "remove the azathioprine", {"immunosuppressants": NO_AZA}),
    ("en", "i never took azathioprine", {"immunosuppressants": NO_AZA}),
    ("en", "I have no port", {"tubes": EMPTY}),
    ("en", "my heart is healthy", {"heart_disease": "none"}),
    ("en", "there is nothing wrong with my heart", {"heart_disease": "none"}),
    ("en", "heart and liver are fine", {"heart_disease": "none", "liver_disease": "none"}),
    ("en", "none of the brain ones", {"epilepsy": "none", "stroke": "none"}),
    ("en", "for the brain list, none of those", {"epilepsy": "none", "stroke": "none"}),
    ("en", "brain: none", {"epilepsy": "none", "stroke": "none"}),
    ("en", "I was never in another study", {"clinical_study": "none"}),
    ("es", "nunca participé en otro estudio", {"clinical_study": "none"}),
    ("es", "El cáncer fue de mi suegra, no de mi mujer. Quítelo", {"cancer_history": EMPTY}),
    ("es", "nunca he tenido cáncer", {"cancer_history": EMPTY}),
    ("es", "el cáncer lo tuvo mi mamá", {"cancer_history": EMPTY}),
    ("es", "mirá que el cáncer no es mío", {"cancer_history": EMPTY}),
    ("es", "lo del cáncer está mal, nunca tuve cáncer", {"cancer_history": EMPTY}),
    ("es", "quite el cáncer, por favor", {"cancer_history": EMPTY}),
    ("es", "cáncer: no", {"cancer_history": EMPTY}),
    ("es", "no tengo fiebre ni infección", {"active_infection": "none"}),
    ("es", "el corazón y el hígado los tiene sanos", {"heart_disease": "none", "liver_disease": "none"}),
    ("es", "el corazón está sano", {"heart_disease": "none"}),
    ("es", "nada de lo del cerebro", {"epilepsy": "none", "stroke": "none"}),
    ("es", "nunca tomé azatioprina", {"immunosuppressants": NO_AZA}),
]
LEFT_AS_IT_STANDS = [
    ("en", "no cancer now"),
    ("en", "I have no cancer any more"),
    ("en", "I never had any other cancer"),
    ("en", "my sister never had cancer"),
    ("en", "she never had cancer"),
    ("en", "I never had cancer before 2010"),
    ("en", "I never had breast cancer on the left side"),
    ("en", "cancer: nothing new"),
    ("en", "no cancer since the operation"),
    ("en", "the cancer is right"),
    ("en", "I never said cancer was bad"),
    ("en", "no drugs other than prednisone"),
    ("en", "take the prednisone in the morning"),
    ("en", "I never miss my prednisone"),
    ("en", "my heart is fine now"),
    ("en", "the port never hurts"),
    ("en", "no problem"),
    ("en", "none"),
    ("es", "ya no tengo cáncer"),
    ("es", "mi hermana nunca ha tenido cáncer"),
    ("es", "nunca tuve otro cáncer"),
    ("es", "ella nunca ha tenido cáncer"),
    ("es", "ahora no tengo fiebre"),
    ("es", "no tomo más medicamentos que la prednisona"),
    ("es", "el corazón bien ahora"),
]
AT_A_QUESTION = [
    ("en", "i never had cancer", {"cancer_history": EMPTY}),
    ("en", "no!! not cancer i never had cancer, thyroid is just slow", {"cancer_history": EMPTY}),
    ("en", "none. and pls fix it i never had cancer", {"cancer_history": EMPTY}),
    ("en", "please remove the port", {"tubes": EMPTY}),
    ("en", "as I said, none of the brain ones", {"epilepsy": "none", "stroke": "none"}),
    ("es", "no, y yo nunca he tenido cáncer", {"cancer_history": EMPTY}),
    ("es", "el corazón y el hígado los tiene sanos", {"heart_disease": "none", "liver_disease": "none"}),
]
ONLY_ASKED_ABOUT = [("en", "no heart trouble", "heart_disease"), ("es", "no tengo infección", "active_infection")]


def _session(language: str, **answers: Any) -> Any:
    facts = library().facts
    return SimpleNamespace(
        answers=STANDING | answers,
        trial=library().trial("NCT06350110"),
        definition=facts.__getitem__,
        language=language,
        library=library(),
        speech=Speech(library().wording, language, facts),
        state=State(),
        asking=Asking("review"),
    )


def _values(back: Any) -> dict[str, Any]:
    return {fact: value for fact, (value, _, _) in back.values.items()}


@pytest.mark.parametrize(("language", "text", "values"), AT_THE_READ_BACK, ids=lambda p: str(p)[:50])
def test_an_answer_is_taken_back_at_the_read_back(language: str, text: str, values: dict[str, Any]) -> None:
    assert _values(taken_back(_session(language), text, openly=True)) == values


@pytest.mark.parametrize(("language", "text"), LEFT_AS_IT_STANDS, ids=lambda p: str(p)[:50])
def test_what_only_sounds_like_it_leaves_everything(language: str, text: str) -> None:
    assert _values(taken_back(_session(language), text, openly=True)) == {}


@pytest.mark.parametrize(("language", "text", "values"), AT_A_QUESTION, ids=lambda p: str(p)[:50])
def test_an_answer_is_taken_back_while_another_is_asked(language: str, text: str, values: dict[str, Any]) -> None:
    assert _values(taken_back(_session(language), text, openly=False)) == values


@pytest.mark.parametrize(("language", "text", "fact"), ONLY_ASKED_ABOUT)
def test_a_plain_no_at_another_question_is_asked_about(language: str, text: str, fact: str) -> None:
    back = taken_back(_session(language), text, openly=False)
    assert set(back.values) == back.doubtful == {fact}


@pytest.mark.parametrize("text", ["ella nunca ha tenido cáncer", "mi mujer nunca ha tenido cáncer"])
def test_a_carer_speaks_of_the_patient(text: str) -> None:
    back = taken_back(_session("es", respondent="carer"), text, openly=False)
    assert _values(back) == {"cancer_history": []}


def test_a_carer_has_to_say_that_it_was_not_the_patient() -> None:
    back = taken_back(_session("es", respondent="carer"), "el cáncer fue de mi mujer", openly=True)
    assert _values(back) == {}


def test_what_is_asked_now_is_an_answer_and_takes_nothing_back() -> None:
    back = taken_back(_session("en"), "I never had cancer", openly=False, asked=["cancer_history"])
    assert _values(back) == {}
