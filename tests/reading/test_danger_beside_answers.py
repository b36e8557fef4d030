"""A danger told beside an ordinary answer is heard, whatever the answer; and no ordinary clause becomes one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from prescreen.reading import Context, Reader

ENGLISH = (
    "I'm allergic to nuts, {}",
    "no infections but {}",
    "I had a stroke in 2015. {}",
    "I take prednisone 10 mg and mycophenolate, {}",
    "hb was 10.2 in march, {}",
    "{}, hospital is far",
    "34, lupus since 2010, {}",
    "yes i had covid last year. {}",
    "no to all of those. {}",
)
SPANISH = (
    "soy alérgica a las nueces, {}",
    "infecciones no, pero {}",
    "tuve un derrame en 2015. {}",
    "tomo prednisona 10 mg y micofenolato, {}",
    "{}, el hospital queda lejos",
    "34 años, lupus desde 2010, {}",
    "no a todo eso. {}",
)
EMERGENCIES = {
    "en": (
        "my throat is closing up",
        "i cant breathe",
        "my chest is crushing",
        "i have crushing chest pain right now",
        "half my face is drooping",
        "i cant move my left arm since an hour",
        "she is having a seizure right now",
        "he wont wake up",
        "the bleeding wont stop",
        "i am coughing up blood",
        "my lips are turning blue",
        "i took all my pills an hour ago",
        "took like 30 tylenol",
        "i think im having a heart attack",
        "my tongue is swelling",
        "i'm vomiting blood",
        "my baby isnt moving",
    ),
    "es": (
        "se me está cerrando la garganta",
        "no puedo respirar",
        "me aprieta mucho el pecho ahora mismo",
        "se me cayó media cara",
        "no puedo mover el brazo izquierdo",
        "está convulsionando ahora",
        "no despierta",
        "no para de sangrar",
        "estoy tosiendo sangre",
        "tiene los labios azules",
        "me tomé todas las pastillas hace una hora",
        "me inyecté toda la insulina",
        "creo que me está dando un infarto",
        "estoy vomitando sangre",
    ),
}
CRISES = {
    "en": ("i want to kill myself", "i dont want to be here anymore", "everyone would be better off without me"),
    "es": ("me quiero matar", "ya no quiero vivir", "estarían mejor sin mí"),
}
ABUSE = {
    "en": ("my husband hits me", "he chokes me when he's drunk"),
    "es": ("mi esposo me pega", "me ahorca cuando toma"),
}


def _beside(kinds: Mapping[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    frames = {"en": ENGLISH, "es": SPANISH}
    return [(lang, frame.format(said)) for lang, told in kinds.items() for said in told for frame in frames[lang]]


def _read(reader: Reader, today: date, language: str, text: str) -> str | None:
    return reader.read(text, Context(today, language, (), "", {})).safety


@pytest.mark.parametrize(("language", "text"), _beside(EMERGENCIES))
def test_an_emergency_is_heard_beside_an_answer(reader: Reader, today: date, language: str, text: str) -> None:
    assert _read(reader, today, language, text) in ("emergency", "crisis")


@pytest.mark.parametrize(("language", "text"), _beside(CRISES))
def test_a_crisis_is_heard_beside_an_answer(reader: Reader, today: date, language: str, text: str) -> None:
    assert _read(reader, today, language, text) == "crisis"


@pytest.mark.parametrize(("language", "text"), _beside(ABUSE))
def test_abuse_is_heard_beside_an_answer(reader: Reader, today: date, language: str, text: str) -> None:
    assert _read(reader, today, language, text) in ("abuse", "emergency", "crisis")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "bees. couldnt breathe, er trip in 2008. i carry an epipen"),
        ("en", "I had a bad allergy to penicillin, throat closed up, hospital. no ulcers"),
        ("en", "had an allergic reaction to benlysta years ago, couldn't breathe, they gave me epi"),
        ("en", "One fit. One. 2011, temperature of 104. Scans clear, no tablets, got my licence back"),
        ("en", "cellcept: never again, I wanted to die on the toilet, in 2015"),
        ("en", "He shakes his head to all of those. He coughs, but that's the smoking"),
        ("en", "I'm typing for my husband, he can't hold the phone, he's right next to me and says go ahead"),
        ("en", "I help my husband, he has a tremor and shakes"),
        ("en", "took 20 mg of prednisone, took 400 of plaquenil"),
        ("es", "a los 17 me tomé un frasco de paracetamol y me dañó el hígado pero ya está bien"),
    ],
)
def test_what_is_over_or_only_supposed_is_none(reader: Reader, today: date, language: str, text: str) -> None:
    assert _read(reader, today, language, text) is None


@pytest.mark.parametrize(
    "text",
    [
        "i'm typing this quietly, he's right next to me and says he will kill me",
        "My husband is right next to me and he hits me",
        "he shakes me by the neck",
        "my husband shakes all over right now and wont wake up",
    ],
)
def test_who_is_beside_the_writer_may_be_the_danger(reader: Reader, today: date, text: str) -> None:
    assert _read(reader, today, "en", text) in ("abuse", "emergency")
