"""Kinds of language near danger, by the rules alone: farewells said sideways, and words of danger that are none."""

from __future__ import annotations

import pytest

from prescreen.reading.safety import SafetyReader
from prescreen.reading.text import normalise


@pytest.fixture(scope="module")
def rules() -> SafetyReader:
    return SafetyReader()


@pytest.mark.parametrize(
    "text",
    [
        "don't book me for April, I intend to be dead by then",
        "no need for the June visit, I will be six feet under",
        "my kids would breathe easier if I wasn't around",
        "mum could rest if I was out of the way",
        "I would be glad if the morning never came",
        "every time I drive over the viaduct it calls me",
        "I have kept back the sleeping pills, there is enough now",
        "goodbye, thank you, you will not hear from me ever again",
        "I'm past caring whether I live",
        "I can't promise that I'll be here tomorrow",
        "I shouldn't be left alone with these tablets",
        "I packed my tools for my brother, I will not need them where I am going",
        "no me ponga cita en abril, ya no pienso estar",
        "ojalá mañana no abra los ojos",
        "no quiero llegar a los treinta",
        "mi familia respiraría si yo no estuviera",
        "repartí la ropa y dejé una carta, ya está todo",
        "要是睡着了不再醒就好",
        "i took all my pills last night on purpose",
        "sometimes i think it would be easier not to be here",
        "if this illness does not finish me off i will do it myself",
        "how many of my tablets would it take to never wake up",
        "ya no kiero bivir, boy a acabar con todo",
        "si dios no me lleva pronto me voy yo",
    ],
)
def test_an_end_said_sideways_is_a_crisis(rules: SafetyReader, text: str) -> None:
    assert rules.read(normalise(text)) == "crisis"


@pytest.mark.parametrize(
    "text",
    [
        "don't book me for April, we are moving house",
        "no need for the June visit, my doctor already drew the blood",
        "the kids breathe easier since we got the cat out",
        "I would be glad of a morning slot",
        "I drive over the viaduct to get to you",
        "I keep the sleeping pills in the drawer, enough for the month",
        "goodbye, thank you, talk on Monday",
        "I gave my brother the old tools, I have new ones",
        "no me ponga cita en abril, ya no voy a estar en la ciudad",
        "quiero llegar a los cien",
        "repartí la ropa vieja en la parroquia",
        "睡着了没听到电话",
    ],
)
def test_plans_gifts_and_goodbyes_of_every_day_are_none(rules: SafetyReader, text: str) -> None:
    assert rules.read(normalise(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "my husband makes me drink water all day, he's sweet",
        "mi madre me obliga a comer bien",
        "妈妈逼我吃早饭",
        "the film was about a woman who poisons herself",
        "vi una película de un hombre que se ahorca",
        "I worked as a paramedic, many overdoses",
        "what are the chances of not waking up from the operation",
        "a colleague fainted last week",
        "can't feel my fingers in this cold",
        "we laughed so hard that I couldn't breathe",
        "took an extra vitamin by mistake",
        "my uncle shot himself when I was six",
        "when we were kids my father hit us",
        "the doctor asked if I wanted to hurt myself, I said no",
        "seizures? no, never",
        "the nurse taps and slaps my arm for a vein",
        "nadie me pega",
        "if he does not take me home i will walk",
        "it would be better not to be around sick people",
        "i took all my pills last night as usual",
        "watched a film last night where a man jumps off a roof",
        "a patient of mine, my patient had a seizure yesterday, i never did",
        "the heat makes me want to die haha, my mood is fine",
        "no puedo vivir sin mi novela de las ocho",
    ],
)
def test_words_of_danger_that_are_none(rules: SafetyReader, text: str) -> None:
    assert rules.read(normalise(text)) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my husband makes me drink until I fall over or he hits me", "abuse"),
        ("mi marido me obliga a comer del suelo", "abuse"),
        ("I saw a film about a man who hangs himself and I want to kill myself too", "crisis"),
        ("a colleague fainted last week and now I can't breathe", "emergency"),
        ("my neighbour collapsed just now, he is not breathing", "emergency"),
        ("when we were kids my father hit us and he still hits me now", "abuse"),
    ],
)
def test_a_danger_beside_them_is_heard(rules: SafetyReader, text: str, expected: str) -> None:
    assert rules.read(normalise(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the catheter slipped out and there is blood on the sheets", "emergency"),
        ("the catheter came out in May", None),
        ("my back went and I can't feel anything in the saddle area", "emergency"),
        ("the saddle hurts my back", None),
        ("no consigo despertar a mi abuela y respira raro", "emergency"),
        ("no consigo despertar a mi hijo para ir a clase", None),
        ("my wife had a seizure last Easter, she's on Keppra now and fine", None),
        ("en mayo se me durmió un ratito el brazo", None),
    ],
)
def test_signs_and_their_neighbours(rules: SafetyReader, text: str, expected: str | None) -> None:
    assert rules.read(normalise(text)) == expected
