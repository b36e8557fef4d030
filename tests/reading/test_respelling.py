"""Typing mistakes in the words that decide: they neither hide an answer nor turn it."""

from __future__ import annotations

from datetime import date

import pytest

from prescreen.content.library import Library
from prescreen.facts.terms import fold
from prescreen.reading import Context, Reader
from prescreen.reading.respelling import LANGUAGES, put_right, respelt


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("probelm", "problem"), ("ocnfirmed", "confirmed"), ("negatve", "negative"), ("borther", "brother"),
        ("definitly", "definitely"), ("seizuure", "seizure"), ("febuary", "february"), ("tusday", "tuesday"),
        ("saturady", "saturday"), ("stoped", "stopped"), ("diagosed", "diagnosed"), ("contorl", "control"),
        ("shrnk", "shrink"), ("hunred", "hundred"), ("tewlve", "twelve"), ("percnt", "percent"), ("knocekd", "knocked"),
        ("mitarl", "mitral"), ("oxyygen", "oxygen"), ("carier", "carrier"), ("pscyhiatrist", "psychiatrist"),
        ("benlista", "benlista"), ("imuran", "imuran"), ("plaquenel", "plaquenel"), ("fourty", "fourty"),
        ("momento", "momento"), ("julia", "julia"),
        ("bother", "bother"), ("fever", "fever"), ("created", "created"), ("injection", "injection"),
        ("meditation", "meditation"), ("problems", "problems"), ("other", "other"), ("stated", "stated"),
        ("laughter", "laughter"), ("relieve", "relieve"), ("diagnose", "diagnose"), ("no", "no"), ("", ""), ("x", "x"),
    ],
)  # fmt: skip
def test_key_words_are_put_right(typed: str, meant: str) -> None:
    assert respelt(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("otcubre", "octubre"), ("diciebmre", "diciembre"), ("vienres", "viernes"), ("smana", "semana"),
        ("mrido", "marido"), ("niguna", "ninguna"), ("quitarron", "quitaron"), ("tanpoco", "tampoco"),
        ("insufisiencia", "insuficiencia"), ("ochneta", "ochenta"), ("prfiero", "prefiero"), ("corason", "corazon"),
        ("julia", "julia"), ("manana", "manana"), ("doctor", "doctor"), ("brother", "brother"), ("imuran", "imuran"),
        ("micofenolto", "micofenolto"), ("quitaran", "quitaran"), ("gatos", "gatos"),
    ],
)  # fmt: skip
def test_spanish_words_are_put_right(typed: str, meant: str) -> None:
    assert respelt(typed, "es") == meant


def test_no_name_of_the_vocabulary_is_respelt(library: Library) -> None:
    words = {w for k in library.terms.kinds for t in library.terms.all(k) for s in (t.name, *t.labels) for w in fold(s)}
    assert {(w, language) for language in LANGUAGES for w in words if respelt(w, language) != w} == set()


@pytest.mark.parametrize(
    ("fact", "text", "value"),
    [
        ("followup_agrees", "no probelm", "yes"),
        ("sle_diagnosis", "not yet confimred", "suspected"),
        ("sle_diagnosis", "my moom has lupus", None),
        ("sle_diagnosis", "my bother has it", None),
        ("epilepsy", "my borther has epilepsy", None),
        ("epilepsy", "one seizuure in 2019", "suspected"),
        ("epilepsy", "nott epilepsy", "none"),
        ("contraception_agrees", "noo sure", "unsure"),
        ("wants_to_take_part", "nott interested", "no"),
        ("active_infection", "no fever but a sore throaat", "suspected"),
        ("blood_disease", "sicle cell trait", "mild_controlled"),
        ("hiv", "never tesed", "unknown"),
        ("ana_history", "always negatve", "never_positive"),
        ("syphilis", "false postive", "false_positive"),
    ],
)
def test_a_mistyped_answer(
    reader: Reader, library: Library, today: date, fact: str, text: str, value: str | None
) -> None:
    question = library.facts[fact].question["en"]
    reading = reader.read(text, Context(today, "en", (fact,), question, {}))
    assert {f.fact: f.value for f in reading.facts}.get(fact) == value


@pytest.mark.parametrize(
    ("fact", "text", "value"),
    [
        ("stroke", "A mi mrido le dio un derrame en enero, a mí no", "none"),
        ("platelets", "ochneta y siete mil", {"value": 87000, "unit": None}),
        ("hemoglobin", "nueve con cautro grmaos por decilitro", {"value": 9.4, "unit": "g/dL"}),
        ("recent_vaccines", "Niguna. La última fue la del covid en 2024", []),
        ("leukapheresis_date", "el 15 de diciebmre de 2026", "2026-12-15"),
        ("hepatitis_b", "No. Me hicieron la prueba y salió ngativa", "negative"),
    ],
)
def test_a_mistyped_spanish_answer(
    reader: Reader, library: Library, today: date, fact: str, text: str, value: object
) -> None:
    reading = reader.read(text, Context(today, "es", (fact,), library.facts[fact].question["es"], {}))
    found = {f.fact: f.value for f in reading.facts}
    assert found.get(fact) == value
    assert "suicidal_thoughts" not in found


@pytest.mark.parametrize(
    ("message", "language", "mended"),
    [
        ("My borther had a seizuure in Febuary, ok", "en", "My brother had a seizure in February, ok"),
        ("john.smiht@wednseday.org or www.octobre.org", "en", "john.smiht@wednseday.org or www.octobre.org"),
        ("Estoy de 10 seemanas", "es", "Estoy de 10 semanas"),
        ("nothing to mend", "en", "nothing to mend"),
    ],
)
def test_a_message_keeps_its_places(message: str, language: str, mended: str) -> None:
    right = put_right(message, language)
    assert right.text == mended
    assert right.written(0) == 0
    assert right.written(len(mended)) == len(message)
    for meant, typed in zip(mended.split(), message.split(), strict=True):
        start = mended.index(meant)
        assert message[right.written(start) : right.written(start + len(meant))] == typed


def test_what_is_read_points_at_the_words_as_written(reader: Reader, library: Library, today: date) -> None:
    message = "Me quitarron la matriz. Las plaquettas, ochenta mil"
    reading = reader.read(message, Context(today, "es", ("platelets",), library.facts["platelets"].question["es"], {}))
    found = {f.fact: message[f.start : f.end] for f in reading.facts}
    assert "ochenta mil" in found["platelets"]
