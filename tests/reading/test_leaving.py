"""Who wants to stop, who does not, and what is stopped that is not the talk."""

from __future__ import annotations

from datetime import date

import pytest

from prescreen.reading import (
    Context,
    Reader,
    refuses_contact,
    wants_contact,
    wants_in,
    without_keeping,
    without_seeing,
    would_rather_leave,
)
from tests.criteria.people import library

STOP = (
    ("en", "you know what, stop here"),
    ("en", "right, I'm going to leave it there for today"),
    ("en", "actually let's call it a day"),
    ("en", "ok that's it, I'm stopping here"),
    ("en", "can we just end this now"),
    ("en", "fine, that's enough for today"),
    ("en", "stop asking me personal things"),
    ("en", "I want to stop because this takes forever"),
    ("en", "I want to leave the study"),
    ("en", "I no longer want to take part"),
    ("es", "¿sabe qué? paremos aquí"),
    ("es", "hasta aquí llego"),
    ("es", "mejor lo dejo por hoy"),
    ("es", "déjelo, no sigo"),
    ("es", "ya no quiero participar"),
    ("zh", "算了，到此为止吧"),
    ("zh", "今天就到这里吧"),
    ("zh", "我不想参加了"),
)
NO_STOP = (
    ("en", "I am interested in taking part"),
    ("en", "I'm interested in taking part"),
    ("en", "I want to take part in this study"),
    ("en", "I'd really like to join the study"),
    ("en", "count me in"),
    ("en", "I don't want to stop"),
    ("en", "please don't stop, go on"),
    ("en", "I'm not going to stop now"),
    ("en", "I want to stop breastfeeding next month"),
    ("en", "I want to cancel my knee operation"),
    ("en", "I want to leave a message for the team"),
    ("en", "they told me to stop the methotrexate in May"),
    ("en", "I stopped here and there when it upset my stomach"),
    ("en", "I had to leave work because of it"),
    ("en", "they will remove everything"),
    ("en", "delete the last answer"),
    ("en", "remove the cancer from my answers"),
    ("es", "quiero participar"),
    ("es", "no quiero parar"),
    ("es", "lo dejé en mayo"),
    ("es", "no para, siempre vuelve"),
    ("zh", "我想参加这个研究"),
    ("zh", "不要停"),
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    loaded = library()
    return Reader(loaded.facts_of(loaded.trial("NCT06350110")), loaded.terms)


def _act(reader: Reader, language: str, text: str) -> str:
    asked = ("refractory",)
    return reader.read(text, Context(date(2026, 3, 16), language, asked, "Is your lupus still active?", {})).act


@pytest.mark.parametrize(("language", "text"), STOP)
def test_a_wish_to_end_is_heard(reader: Reader, language: str, text: str) -> None:
    assert _act(reader, language, text) == "stop"


@pytest.mark.parametrize(("language", "text"), NO_STOP)
def test_nothing_else_ends_the_talk(reader: Reader, language: str, text: str) -> None:
    assert _act(reader, language, text) not in ("stop", "delete_data", "restart", "pause")


@pytest.mark.parametrize(
    "text",
    [
        "I am interested in taking part",
        "We'd love to join",
        "I really want to be part of this study, my sister told me about it",
        "sign me up",
        "me gustaría participar",
        "estoy muy interesada en participar",
        "我有兴趣参加",
    ],
)
def test_who_wants_to_take_part_says_so(text: str) -> None:
    assert wants_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "I don't want to take part",
        "I'm not interested in taking part",
        "I want to take part only if it is near me",
        "Can I still join?",
        "do they put me up for the night in the hospital",
        "why would I want to take part",
        "no quiero participar",
        "我不想参加",
        "I took part in another study",
        "I want to be healthy again",
    ],
)
def test_other_words_about_taking_part_are_no_such_wish(text: str) -> None:
    assert not wants_in(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Oh I do want them to ring me, please take my details", "team"),
        ("no, not e-mails about other studies, I want the study team to telephone me", "team"),
        ("I'd like somebody from the team to call my mum", "team"),
        ("they can phone me any time", "team"),
        ("I would like to be contacted", "team"),
        ("quiero que me llamen", "team"),
        ("prefiero que el equipo se ponga en contacto conmigo", "team"),
        ("请让研究团队给我打电话", "team"),
        ("please take down my number", "any"),
        ("I'm happy to leave my details", "any"),
        ("sí está de acuerdo, quiero dejar los datos", "any"),
        ("我想留下联系方式", "any"),
    ],
)
def test_who_wants_to_be_contacted_is_heard(text: str, kind: str) -> None:
    assert wants_contact(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "please don't call me",
        "no quiero que me llamen",
        "Will they ring me?",
        "they called me back about the scan",
        "my doctor will call the clinic",
        "the nurse rings the bell",
        "不要给我打电话",
        "I was contacted by another study",
        "no quiero dejar mis datos",
        "my details are private",
    ],
)
def test_other_calls_are_no_wish_to_be_contacted(text: str) -> None:
    assert wants_contact(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "I'm safe. I don't want to do this any more, I'd rather call my friend",
        "I am ok but I want to stop now",
        "please stop",
        "let's leave it here",
        "I don't want to answer any more questions",
        "No quiero seguir",
        "Prefiero parar aquí y llamar a mi hermana",
        "lo dejo aquí, gracias",
        "Mejor hablo con mi esposo",
        "我不想继续了",
        "我没事，到此为止吧",
        "我想先给我姐姐打电话",
    ],
)
def test_after_words_of_danger_leaving_is_heard(text: str) -> None:
    assert would_rather_leave(text)


@pytest.mark.parametrize(
    "text",
    [
        "I don't want to go on living",
        "I can't go on",
        "I want to end it",
        "I'd rather be dead",
        "no quiero seguir viviendo",
        "No quiero seguir así",
        "quiero terminar con todo",
        "I don't want to stop",
        "no quiero parar",
        "I'd rather talk to a person",
        "I stopped my methotrexate",
        "I want to stop taking prednisone",
        "不想活了",
        "我不想停，继续吧",
    ],
)
def test_what_may_be_life_or_a_medicine_is_no_leaving(text: str) -> None:
    assert not would_rather_leave(text)


@pytest.mark.parametrize(
    "text",
    [
        "show me all the answers again",
        "can you show me what you wrote down?",
        "what did you note so far?",
        "what was it I told you so far?",
        "Enséñeme otra vez lo que anotó",
        "¿puede mostrarme mis respuestas de nuevo?",
        "给我看一下我的回答",
    ],
)
def test_who_wants_to_see_the_answers_is_heard(text: str) -> None:
    assert without_seeing(text) is not None


@pytest.mark.parametrize(
    "text", ["show me the way", "what was I told?", "all my answers are right", "I see my doctor again", "no veo bien"]
)
def test_other_words_ask_to_see_nothing(text: str) -> None:
    assert without_seeing(text) is None


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("don't delete anything, I'm still here", "I'm still here"),
        ("please do not erase my answers", ""),
        ("No, no borres nada, sigo", "sigo"),
        ("no quiero borrar nada", ""),
        ("不要删除", ""),
    ],
)
def test_nothing_is_to_be_deleted(text: str, rest: str) -> None:
    kept = without_keeping(text)
    assert kept is not None
    assert kept.strip(" ,") == rest


@pytest.mark.parametrize(
    "text",
    [
        "delete my data",
        "why don't you delete my data?",
        "don't delete the methotrexate but change the dose",
        "no borre lo del corazón",
        "I don't want to go on, delete my data",
    ],
)
def test_what_is_not_about_keeping_all(text: str) -> None:
    assert without_keeping(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "i said no thanks. no",
        "forget the contact thing. im tired of all of it",
        "I don't want them to ring me",
        "please leave me alone",
        "ya le dije que no quiero",
        "no quiero dejar mis datos",
        "olvide lo del contacto",
        "不想留联系方式",
    ],
)
def test_who_refuses_contact_is_heard(text: str) -> None:
    assert refuses_contact(text)


@pytest.mark.parametrize(
    "text",
    [
        "don't call me at work",
        "I don't want to be called, just e-mail me",
        "no me llamen por la noche",
        "I have no contact lenses",
        "Forget",
        "why do you need my name?",
        "no name",
    ],
)
def test_one_way_or_time_refused_is_no_refusal(text: str) -> None:
    assert not refuses_contact(text)


@pytest.mark.parametrize(
    "text",
    [
        "did you note my allergy?",
        "I asked whether you wrote that down",
        "¿Anotaste lo del contraste?",
        "te pregunto si apuntaste que el contraste me cerró la garganta",
        "y lo de la fiebre anotaste bien?",
        "a ver cómo quedó todo",
        "你把过敏记下来了吗？",
    ],
)
def test_who_asks_whether_something_was_noted_wants_to_see_it(text: str) -> None:
    assert without_seeing(text) is not None


@pytest.mark.parametrize(
    "text",
    ["my doctor noted it", "el médico anotó que era leve", "do you save the planet?", "note that I take insulin"],
)
def test_what_others_noted_is_no_wish_to_see(text: str) -> None:
    assert without_seeing(text) is None
