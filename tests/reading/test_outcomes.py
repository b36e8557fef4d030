"""How an illness or a treatment went, told beside a no, a now or an age that says something else."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from prescreen.content.library import Library
from prescreen.reading import Context, Reader

TODAY = date(2026, 11, 29)


def _value(reader: Reader, library: Library, language: str, fact: str, text: str) -> Any:
    context = Context(TODAY, language, (fact,), library.facts[fact].question[language], {})
    return {f.fact: f.value for f in reader.read(text, context).facts}.get(fact)


@pytest.mark.parametrize(
    ("language", "fact", "text", "value"),
    [
        # what was left behind, what was not
        ("en", "stroke", "no symptoms remaining, it happened in 2016", "past"),
        ("en", "stroke", "no paralysis, but yes a stroke in 2017", "past"),
        ("en", "stroke", "I can't use my left hand since the stroke", "current"),
        ("en", "stroke", "nine years ago, my hand is still numb", "current"),
        ("en", "epilepsy", "I can't drive because of my epilepsy", "current"),
        ("es", "stroke", "sin secuelas, fue en 2015", "past"),
        ("es", "stroke", "no puedo hablar bien desde el derrame", "current"),
        ("es", "epilepsy", "no puedo trabajar por la epilepsia", "current"),
        ("es", "other_cns_disease", "no camino bien por la esclerosis múltiple", "current"),
        # held down by a medicine
        ("en", "epilepsy", "no fits as long as I take my tablets", "current"),
        ("en", "psychosis", "no voices on the risperidone", "current"),
        ("es", "epilepsy", "no me dan mientras tome mi pastilla", "current"),
        ("es", "psychosis", "no escucho voces con la risperidona", "current"),
        ("es", "epilepsy", "keppra por si acaso, nunca he tenido una crisis", "none"),
        # over, or of another kind
        ("en", "depression", "yes I was", "past"),
        ("en", "depression", "no psychiatrist, my family doctor prescribes lexapro", "current_treated"),
        ("en", "depression", "the psychologist said I'm not depressed", "none"),
        ("en", "depression", "no dark days since I started lexapro", "current_treated"),
        ("es", "depression", "iba con un psiquiatra cuando era joven", "past"),
        ("es", "depression", "sí, con el siquiatra", "current_psychiatric_care"),
        ("en", "suicidal_thoughts", "when my mum died, not now", "past"),
        ("es", "suicidal_thoughts", "cuando murió mi hijo, ahora no", "past"),
        ("en", "suicidal_thoughts", "no thoughts, no plans", "none"),
        ("en", "dialysis", "I was on it 3x a week until last year", "past"),
        ("en", "dialysis", "came off the machine, doing pd now", "peritoneal"),
        ("en", "dialysis", "moved from the bags to the machine", "hemodialysis"),
        ("en", "dialysis", "no trouble with it, tues thurs sat", "hemodialysis"),
        ("es", "dialysis", "dejé la máquina, ahora con bolsas", "peritoneal"),
        ("es", "dialysis", "no orino, me dializan", "hemodialysis"),
        ("en", "peptic_ulcer", "one in 2010 and another in 2018", "recurrent"),
        ("es", "peptic_ulcer", "una en 2010 y otra en 2018", "recurrent"),
        ("en", "cns_vasculitis", "in 2015, treated with cytoxan, last scan was clean", "past"),
    ],
)
def test_how_it_went_is_read(reader: Reader, library: Library, language: str, fact: str, text: str, value: Any) -> None:
    assert _value(reader, library, language, fact, text) == value


@pytest.mark.parametrize(
    ("language", "text", "kind", "status"),
    [
        ("en", "melanoma at 44, I'm 60", "melanoma", "treated"),
        ("en", "thyroid cancer at 30, now I'm 47", "thyroid cancer", "treated"),
        ("en", "cancer at 51, I'm 52 now", "cancer, kind not known", None),
        ("en", "on chemo now for lymphoma, I'm 52", "lymphoma", "active"),
        ("en", "breast cancer in 2018, all fine now", "breast", "treated"),
        ("en", "I have breast cancer now", "breast", "active"),
        ("en", "no metastasis, thyroid cancer taken out in 2018", "thyroid cancer", "treated"),
        ("en", "started chemo last month for breast cancer", "breast", "active"),
        ("en", "started chemo in March 2015 for breast cancer", "breast", "treated"),
        ("es", "linfoma a los 20, ahora tengo 45", "lymphoma", "treated"),
        ("es", "nunca regresó, melanoma en 2010", "melanoma", "treated"),
        ("es", "empecé la quimio el mes pasado, linfoma", "lymphoma", "active"),
    ],
)
def test_a_cancer_is_there_or_over(
    reader: Reader, library: Library, language: str, text: str, kind: str, status: str | None
) -> None:
    (cancer,) = _value(reader, library, language, "cancer_history", text)
    assert (cancer["type"], cancer.get("status")) == (kind, status)


@pytest.mark.parametrize(
    ("language", "fact", "text", "value"),
    [
        ("en", "stroke", "no stroke, but I can't walk far because of my arthritis", "none"),
        ("en", "stroke", "no, I can't feel my fingers because of the lupus", "none"),
        ("en", "stroke", "no problems at all", "none"),
        ("en", "stroke", "no, nothing serious", "none"),
        ("en", "epilepsy", "no seizures, thank god", "none"),
        ("en", "epilepsy", "no epilepsy, I take keppra for nerve pain", "none"),
        ("en", "dialysis", "no, I work mon tue wed", "none"),
        ("en", "dialysis", "not yet", "none"),
        ("en", "depression", "I see a psychiatrist", "current_psychiatric_care"),
        ("en", "depression", "I stopped drinking and take zoloft", "current_treated"),
        ("en", "suicidal_thoughts", "never, no plans, nothing", "none"),
        ("en", "suicidal_thoughts", "no, but thanks for asking", "none"),
        ("en", "peptic_ulcer", "one in 2012, healed, never again", "past_single_healed"),
        ("en", "other_cns_disease", "I have MS and work with children", "current"),
        ("es", "epilepsy", "no, gracias a dios", "none"),
        ("es", "dialysis", "no me dializan", "none"),
        ("es", "depression", "voy al psiquiatra por la depresión", "current_psychiatric_care"),
        ("es", "cancer_history", "en mi familia hay mucho cáncer, yo no", []),
    ],
)
def test_a_plain_answer_stands(
    reader: Reader, library: Library, language: str, fact: str, text: str, value: Any
) -> None:
    assert _value(reader, library, language, fact, text) == value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I want to die, my dog has cancer and I have no plan"),
        ("en", "thoughts, no plans"),
        ("en", "no but sometimes I wish I was dead"),
        ("es", "quiero morirme, no tengo un plan"),
    ],
)
def test_nothing_takes_back_a_cry_for_help(reader: Reader, library: Library, language: str, text: str) -> None:
    fact = "suicidal_thoughts"
    context = Context(TODAY, language, (fact,), library.facts[fact].question[language], {})
    reading = reader.read(text, context)
    assert reading.safety == "crisis"
    assert {f.fact: f.value for f in reading.facts}[fact] == "current"
