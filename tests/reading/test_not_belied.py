"""Plain answers about lupus, organs and relatives that stand, though much beside them takes a value back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from prescreen.content.library import Library
from prescreen.reading import Context, Reader

TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("language", "fact", "text", "value"),
    [
        ("es", "epilepsy", "tenía epilepsia de niño", "past"),
        ("es", "hepatitis_b", "no, solo mi esposo tenía hepatitis B", "no_known"),
        ("es", "liver_disease", "cirrosis tiene mi tío, yo no", "none"),
        ("es", "heart_disease", "a mi papá le dio un infarto, a mí no", "none"),
        ("en", "heart_disease", "no problems with my heart", "none"),
        ("en", "heart_disease", "my heart has never given me any trouble", "none"),
        ("es", "heart_disease", "mi corazón nunca me ha dado problemas", "none"),
        ("es", "heart_disease", "no tengo problemas del corazón", "none"),
        ("es", "liver_disease", "no tengo ningún problema en el hígado", "none"),
        ("es", "lupus_nephritis", "mis riñones nunca me han dado problemas", "no"),
        ("en", "heart_disease", "severe heart failure", "serious"),
        ("en", "liver_disease", "autoimmune hepatitis", "unspecified"),
        ("en", "heart_disease", "yes I have a heart problem", "unspecified"),
        ("es", "heart_disease", "sí, tengo arritmia", "unspecified"),
        ("en", "endocrine_disease", "diabetes, well controlled with metformin", "mild_controlled"),
        ("en", "endocrine_disease", "osteoporosis and type 1 diabetes", "unspecified"),
        ("en", "heart_disease", "Raynaud's and an arrhythmia", "unspecified"),
        ("en", "kidney_disease", "yes but it's from the lupus", "none"),
        ("es", "kidney_disease", "sí pero por el lupus", "none"),
        ("en", "kidney_disease", "yes, polycystic kidneys", "unspecified"),
        ("en", "sle_diagnosis", "suspected, not confirmed yet", "suspected"),
        ("en", "sle_diagnosis", "only discoid lupus on the skin", "cutaneous_only"),
        ("en", "sle_diagnosis", "drug induced lupus from minocycline", "drug_induced"),
        ("en", "other_autoimmune", "none other than lupus", []),
        ("en", "other_autoimmune", "Sjogren's, diagnosed in 2019", ["Sjogren"]),
        ("en", "immunodeficiency", "yes, CVID", "primary"),
        ("en", "refractory", "it never stops flaring", "yes"),
        ("es", "refractory", "no paro de tener brotes", "yes"),
        ("es", "refractory", "no, está controlado", "no"),
        ("es", "liver_disease", "no me han encontrado nada", "none"),
        ("es", "heart_disease", "no me han diagnosticado nada", "none"),
        ("es", "heart_disease", "no me ha dado nunca", "none"),
        ("es", "lupus_nephritis", "no me ha afectado los riñones", "no"),
        ("es", "refractory", "no se me ha activado", "no"),
        ("es", "sle_diagnosis", "no me lo han diagnosticado", "no"),
    ],
)
def test_a_plain_answer_stands(
    reader: Reader, library: Library, language: str, fact: str, text: str, value: Any
) -> None:
    context = Context(TODAY, language, (fact,), library.facts[fact].question[language], {})
    assert {f.fact: f.value for f in reader.read(text, context).facts}.get(fact) == value
