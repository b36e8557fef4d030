"""A question about a thing is never having it, and what is asked about after a no stays open."""

from __future__ import annotations

from datetime import date

import pytest

from prescreen.content import Library
from prescreen.facts.answers import Json
from prescreen.reading import Context, Reader, asked_about, asks_reason

TREATMENTS = ("prior_targeted_therapies", "clinical_study", "cancer_history")
BRAIN = ("psychosis", "stroke", "epilepsy")
NONE = {"prior_targeted_therapies": [], "clinical_study": "none", "cancer_history": []}
DRUGS = ("immunosuppressants",)


def _read(reader: Reader, library: Library, language: str, asked: tuple[str, ...], text: str) -> dict[str, Json]:
    question = library.facts[asked[0]].question[language]
    read = reader.read(text, Context(date(2026, 11, 28), language, asked, question, {}))
    return {f.fact: f.value for f in read.facts}


@pytest.mark.parametrize(
    ("language", "asked", "text", "expected"),
    [
        ("en", TREATMENTS, "nah none of them. wats car t", NONE),
        ("en", TREATMENTS, "nah none, wot is a car t cell", NONE),
        ("en", TREATMENTS, "no. whats rituximab", NONE),
        ("en", TREATMENTS, "does rituximab count?", {}),
        ("en", TREATMENTS, "does rituximab count? I had it in 2021", {"prior_targeted_therapies": ["rituximab"]}),
        ("es", TREATMENTS, "¿Belimumab cuenta?", {}),
        ("es", TREATMENTS, "no, nada. que es belimumab", NONE),
        ("es", TREATMENTS, "¿el belimumab cuenta? Me lo ponen cada mes", {"prior_targeted_therapies": ["belimumab"]}),
        ("en", ("sle_diagnosis",), "Yes, SLE. Is skin lupus allowed too? Not that I have it", {"sle_diagnosis": "yes"}),
        ("en", ("sle_diagnosis",), "yes SLE. is discoid ok as well?", {"sle_diagnosis": "yes"}),
        ("es", ("sle_diagnosis",), "Sí, LES. ¿El lupus de la piel vale también?", {"sle_diagnosis": "yes"}),
        ("en", BRAIN, "a TIA, does that count?", {"stroke": "suspected"}),
        ("en", BRAIN, "None. Does migraine count?", dict.fromkeys(BRAIN, "none")),
        ("en", BRAIN, "None. Does a TIA count?", {"psychosis": "none", "epilepsy": "none"}),
        (
            "en",
            BRAIN,
            "No, nothing. But does psychosis include hearing voices once?",
            {"stroke": "none", "epilepsy": "none"},
        ),
        ("es", BRAIN, "No, nada. ¿Un mini derrame cuenta?", {"psychosis": "none", "epilepsy": "none"}),
        (
            "en",
            DRUGS,
            "what I take is methotrexate",
            {"immunosuppressants": [{"drug": "methotrexate", "status": "current"}]},
        ),
    ],
)
def test_what_is_asked_about_is_not_told(
    reader: Reader, library: Library, language: str, asked: tuple[str, ...], text: str, expected: dict[str, Json]
) -> None:
    assert _read(reader, library, language, asked, text) == expected


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("wats apheresis", ["what"]),
        ("What counts as active?", ["what"]),
        ("does B12 count?", ["counts"]),
        ("which drugs do you mean by that?", ["which"]),
        ("a murmur. Is that a problem?", ["judged"]),
        ("11.2. What's a good number?", ["what", "judged"]),
        ("convulsiones de bebé, ¿eso importa?", ["judged"]),
        ("what I have is asthma", []),
        ("is it far?", []),
        ("do you count my answers?", []),
    ],
)
def test_the_kind_of_a_question(text: str, kinds: list[str]) -> None:
    assert list(asked_about(text, "es" if "¿" in text else "en")) == kinds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("what do they need to look at", True),
        ("which ones do they have to check?", True),
        ("¿qué tienen que revisar?", True),
        ("what do they check in the blood tests?", False),
        ("what will the team do with my answers", False),
    ],
)
def test_who_asks_what_needs_a_look_asks_for_the_reason(text: str, expected: bool) -> None:
    assert asks_reason(text) is expected
