"""Dangers that only all of a message tells, by the rules alone, and their harmless neighbours."""

from __future__ import annotations

import pytest

from prescreen.reading.danger import CHECK, Danger
from prescreen.reading.safety import SafetyReader
from prescreen.reading.text import normalise


@pytest.fixture(scope="module")
def rules() -> SafetyReader:
    return SafetyReader()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("heart's fine, worse luck. a heart attack would spare me the bother of doing it myself", "crisis"),
        ("no cancer, shame, it would save me having to do it", "crisis"),
        ("no lift sadly, a heart for buses would save me having to do it by car", None),
        ("del corazón nada, lástima, así no tendría que hacerlo con mis manos", "crisis"),
        ("los lunes no, por desgracia. si me mandan el taxi me ahorraría tener que pedir aventón", None),
        ("was meant to die on that table, I keep wanting a second go at it", "crisis"),
        ("should have seen the doctor sooner, I keep thinking about that mistake", None),
        ("ahí me tenía que haber muerto y a veces pienso en arreglar ese error", "crisis"),
        ("should have died, they said, and here I am enjoying my grandkids", None),
        ("los jueves bien, total para esa fecha no cuento con estar", "crisis"),
        ("los martes sí, pero en agosto no pienso estar, me voy al pueblo", None),
        ("I don't plan to still be here in June, new job in Denver", None),
        ("a shoebox of tablets under the bed for the day I work up the courage", "crisis"),
        ("las junto todas en una bolsa pa cuando ya no pueda más con las pastillas", "crisis"),
        ("las pastillas que me sobraron las junté en una bolsa pa devolverlas en la farmacia", None),
        ("live alone. how long before someone would find a body? worried about the dog", "crisis"),
        ("if you live on your own how many days till anybody finds you", CHECK),
        ("I live alone, drivers never find me, it is round the back", None),
        ("vivo sola, cuánto tardarían en encontrarme", CHECK),
        ("que lo lleve mi hijo, yo pronto voy a estar con mi viejita, ya tengo la fecha", "crisis"),
        ("ya tengo la fecha, me operan el 12 y estoy tranquila", None),
        ("broken eye socket, I said it was a cupboard door. it was her, and I still live with her", "abuse"),
        ("jaw wired in feb, was not a fall, it was a car accident", None),
        ("me operaron el brazo en enero, dije que fue la escalera pero fue él", "abuse"),
        ("cellcept when he lets me have it. I get my pills if I sign the card over", "abuse"),
        ("the pharmacy only gives it if I sign for it", None),
        ("si no le doy mi pensión a mi nuera no hay medicina, me la da cuando ella quiere", "abuse"),
        ("micofenolato, mi hijo me guarda las pastillas para que no se me olviden", None),
        ("no protection, he doesn't take no for an answer in bed", "abuse"),
        ("I say don't bother and he drives me anyway", None),
        ("puede ser, yo no quería pero él no me pregunta", "abuse"),
        ("aunque le diga que no hace falta mi hijo me lleva igual", None),
    ],
)
def test_what_is_hinted_at_is_heard_and_its_neighbour_is_not(
    rules: SafetyReader, text: str, expected: str | None
) -> None:
    assert rules.read(normalise(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hang on, she has slumped over and I can't get her to wake", "emergency"),
        ("my mum keeled over in the kitchen and isn't answering me", "emergency"),
        ("la señora se quedó como dormida y no la puedo despertar", "emergency"),
        ("my words keep coming out jumbled since noon and my daughter says it is gibberish", "emergency"),
        ("las palabras me salen al revés desde hace rato", "emergency"),
        ("my wife is asleep on the sofa, I'll ask when she wakes", None),
        ("voice typing keeps getting my words wrong, sorry for the gibberish", None),
        ("el dictado me escribe las palabras al revés, disculpe", None),
    ],
)
def test_who_is_down_or_loses_words_is_an_emergency_and_no_crisis(text: str, expected: str | None) -> None:
    assert SafetyReader(Danger()).read(normalise(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tacrolimus, they increased it a fortnight ago and my hands shake so bad I spill my tea", "adverse"),
        ("since the increase I'm on the toilet ten times a day", "adverse"),
        ("they upped the cellcept in March and I feel much better since", None),
        ("they doubled my pills in May and the swelling is better now", None),
        ("tacrolimus, con la dosis nueva me tiemblan las manos que no puedo ni escribir", "adverse"),
        ("micofenolato, me lo subieron en enero y desde entonces muy bien", None),
        ("a raíz de la infusión del jueves tengo los tobillos hinchados, nunca me había pasado", "adverse"),
        ("desde la infusión ninguna infección", None),
    ],
)
def test_harm_since_a_dose_was_raised_is_a_report(rules: SafetyReader, text: str, expected: str | None) -> None:
    assert rules.read(normalise(text)) == expected
