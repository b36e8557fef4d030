"""The Spanish yes that says the verb of the question back, and what only sounds like one."""

from __future__ import annotations

import pytest

from prescreen.reading.verb_echo import says_negative_back, says_verb_back


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("¿Puede venir a las visitas?", "puedo"),
        ("¿Podrías repetirlo?", "podría"),
        ("¿Fuiste al taller?", "fui el martes"),
        ("¿Toma usted leche?", "tomo todos los días"),
        ("¿Ya cenaste?", "ya cené"),
        ("¿Ya se mudaron?", "pues ya se mudaron"),
        ("¿Tiene hermanos?", "tengo cuatro"),
        ("¿Se casó?", "me casé hace un año"),
        ("¿Sigue con el resfriado?", "sigo igual"),
        ("¿Está jubilado?", "lo estoy"),
        ("¿Llegaron bien?", "llegamos bien, gracias"),
    ],
)
def test_a_verb_said_back_is_a_yes(question: str, answer: str) -> None:
    assert says_verb_back(answer, question)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("¿Está embarazada?", "estoy cansada"),
        ("¿Tiene cáncer?", "tengo lupus"),
        ("¿Eres casada?", "soy viuda"),
        ("¿Toma leche?", "tomo té"),
        ("¿Toma leche?", "tomo cuando no me duele"),
        ("¿Puede venir?", "puedo si me llevan"),
        ("¿Puede venir?", "no puedo"),
        ("¿Fuma?", "fumaba"),
        ("¿No fumas?", "fumo"),
        ("¿Trabajas o estudias?", "trabajo"),
        ("¿Ya se mudaron?", "ya casi"),
        ("¿Ya se mudaron?", "ya no se mudaron"),
        ("¿Cuándo vienes?", "vengo el martes"),
        ("Do you have a cold?", "tengo"),
        ("¿Es usted el paciente?", "soy su hermana"),
        ("", "puedo"),
    ],
)
def test_what_is_no_verb_said_back(question: str, answer: str) -> None:
    assert not says_verb_back(answer, question)


def test_a_no_word_to_a_question_put_with_no() -> None:
    assert says_negative_back("Nada, nada", "¿Y no ha comido nada?")
    assert not says_negative_back("nada", "¿Ha comido?")
