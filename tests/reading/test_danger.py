"""What is heard of danger, in voices the rules and the net were not made for; the net is the one its examples make."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from evals import learn_danger
from prescreen.content import Library
from prescreen.content.yaml_source import load
from prescreen.reading import Context, Reader
from prescreen.reading.danger import LEARNED, Danger
from prescreen.reading.safety import SafetyReader
from prescreen.reading.text import normalise

VOICES = sorted((Path(__file__).parent / "corpus" / "safety").glob("*.yml"))
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def safety() -> SafetyReader:
    return SafetyReader(Danger())


@pytest.mark.parametrize("file", VOICES, ids=lambda path: path.stem)
def test_danger_is_heard_and_the_rest_is_not(safety: SafetyReader, file: Path) -> None:
    document, mistakes = load(file, file.name)
    assert document is not None, mistakes
    missed, alarms = [], []
    for kind, texts in document.data.items():
        read = {text: safety.read(normalise(text)) for text in texts}
        if kind == "none":
            alarms += [(text, found) for text, found in read.items() if found is not None]
        else:
            missed += [text for text, found in read.items() if found is None]
    dangers = sum(len(texts) for kind, texts in document.data.items() if kind != "none")
    assert len(missed) <= 0.03 * dangers, missed
    assert len(alarms) <= 0.02 * len(document.data["none"]), alarms
    assert sum(found != "check" for _, found in alarms) <= 0.01 * len(document.data["none"]), alarms


def test_the_net_was_made_from_the_present_examples() -> None:
    with np.load(LEARNED, allow_pickle=False) as kept:
        assert str(kept["fingerprint"]) == learn_danger.fingerprint(learn_danger.examples()), (
            "run `python -m evals.learn_danger`"
        )


@pytest.mark.nightly
@pytest.mark.timeout(900)
def test_learning_again_gives_the_same_net(tmp_path: Path) -> None:
    rows = learn_danger.examples()
    seen = learn_danger.features(rows)
    learn_danger.keep(tmp_path / "again.npz", learn_danger.learned(rows, seen), "again")
    kept, again = Danger(), Danger(tmp_path / "again.npz")
    said = seen[::50]
    assert abs(kept.scores(said @ kept._axes) - again.scores(said @ again._axes)).max() < 0.05


@pytest.mark.parametrize("what", ["safety", "reader"])
def test_no_long_message_takes_long(what: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "tests.reading.hostile", what], cwd=ROOT, check=True, timeout=110, capture_output=True
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no, suicidal thoughts no", None),
        ("had 20 plaquenil this morning, felt like it", "emergency"),
        ("took thirty of my hydroxychloroquine an hour ago", "emergency"),
        ("swallowed twenty of them an hour ago", "emergency"),
        ("had twenty of my students here today", None),
        ("took thirty of them to the museum this morning", None),
        ("had 20 mg of pred this morning", None),
        ("no I want to die", "crisis"),
        ("none of those. I just want to die", "crisis"),
        ("I can't take it, I want to be dead", "crisis"),
        ("no allergies but my throat is closing up right now", "emergency"),
        ("I had a rash in another trial in 2019", None),
    ],
)
def test_a_no_that_answers_is_not_a_denial(safety: SafetyReader, text: str, expected: str | None) -> None:
    assert safety.read(normalise(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no diabetes. my right hand stopped working half an hour ago", "emergency"),
        ("my right hand stopped working after the stroke in 2015", None),
        ("my lips are swelling since I took the new antibiotic", "emergency"),
        ("what if my lips swell after a new antibiotic", None),
        ("how many plaquenil at once would stop my heart", "crisis"),
        ("sixty plaquenil a month, two a day", None),
    ],
)
def test_signs_count_together(text: str, expected: str | None) -> None:
    assert SafetyReader().read(normalise(text)) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "hidroxicloroquina y 10 mg de prednisona; el micofenolato lo dejé el 3 de febrero", None),
        ("en", "Plaquenil 400 and CellCept, and I came off azathioprine at New Year", None),
        ("en", "CellCept, and I got a bad rash from the study drug", "adverse"),
    ],
)
def test_a_list_of_medicines_is_no_report_of_harm_unless_it_tells_of_one(
    reader: Reader, library: Library, language: str, text: str, expected: str | None
) -> None:
    question = library.facts["immunosuppressants"].question[language]
    read = reader.read(text, Context(date(2026, 3, 16), language, ("immunosuppressants",), question, {}))
    assert read.safety == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my father is the patient, he says he is ready to die and gave my sister his watch", "crisis"),
        ("he stopped eating and says he wants to be with my late mother", "crisis"),
        ("my daughter has lupus, I found her cutting herself again", "crisis"),
        ("my brother killed himself in 2003", None),
        ("she wants to join the study", None),
        ("he gave my sister his old laptop", None),
        ("mi mamá dice que ya se quiere morir", "crisis"),
        ("mi papá se quiere morir de risa con eso", None),
    ],
)
def test_a_wish_to_die_that_somebody_near_tells_of_is_a_crisis(text: str, expected: str | None) -> None:
    assert SafetyReader().read(normalise(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plaquenil is making me dizzy", "adverse"),
        ("since they raised the cellcept I have cramps every night", "adverse"),
        ("who do I tell about a side effect? tacrolimus is giving me tremors", "adverse"),
        ("does plaquenil make people dizzy?", None),
        ("cellcept never gave me cramps", None),
        ("methotrexate gave me sores years ago and I stopped it", None),
        ("plaquenil and cellcept every day", None),
        ("la azatioprina me está dando náuseas", "adverse"),
        ("la azatioprina me dio náuseas y la dejé", None),
        ("吃了硫唑嘌呤以后一直恶心", "adverse"),
        ("吃硫唑嘌呤没有不舒服", None),
    ],
)
def test_a_report_of_harm_names_a_medicine_and_what_suffers_now(text: str, expected: str | None) -> None:
    assert SafetyReader().read(normalise(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("he is choking, clutching his throat, no sound comes out", "emergency"),
        ("she is breathing fifty times a minute and her ribs are sucking in", "emergency"),
        ("one fit after another and he has not woken", "emergency"),
        ("the dog choked on a bone, he is fine", None),
        ("I carry an EpiPen for bees", None),
        ("I used my EpiPen and it is not working", "emergency"),
        ("se atragantó y no le sale la voz", "emergency"),
        ("mi perro se atragantó ayer", None),
    ],
)
def test_signs_and_their_harmless_neighbours(text: str, expected: str | None) -> None:
    assert SafetyReader().read(normalise(text)) == expected


@pytest.mark.parametrize(
    ("fact", "language", "text", "expected"),
    [
        ("dialysis", "en", "twice a week, and I would rather die than go again, I mean to", "crisis"),
        ("severe_allergy", "en", "latex, and sometimes I think of wearing the gloves so it's over", "crisis"),
        ("plans_children_1yr", "es", "no, desde que perdí a la niña lo que quiero es morirme", "crisis"),
        ("pregnancy_test", "es", "positiva, pero aora tengo emorragia y me desmayo", "emergency"),
        ("platelets", "en", "9 and now the gums will not stop bleeding", "emergency"),
        ("breastfeeding", "en", "no, he died. and I want to be with him", "crisis"),
        ("suicidal_thoughts", "en", "had them in my twenties. they came back in spring", "crisis"),
        ("severe_allergy", "en", "wasp sting at nine, blue lips, ambulance", None),
        ("plans_children_1yr", "es", "no, desde que perdí a la niña lo que queremos es esperar", None),
        ("refractory", "es", "manos hinchadas, manchas en la cara, llagas, lo de siempre", None),
        ("refractory", "en", "tired of being tired, but I keep going for my girls", None),
        ("suicidal_thoughts", "en", "had them in my twenties. they never came back", None),
    ],
)
def test_an_answer_beside_a_danger_does_not_hide_it(
    reader: Reader, library: Library, fact: str, language: str, text: str, expected: str | None
) -> None:
    question = library.facts[fact].question[language]
    for asked in (question, ""):
        assert reader.read(text, Context(date(2026, 3, 16), language, (fact,), asked, {})).safety == expected
