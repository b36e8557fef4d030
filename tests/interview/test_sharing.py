"""Whether the answers go along is read from words that plainly say so; no refusal is ever taken for a yes."""

from __future__ import annotations

import pytest

from prescreen.interview.hearing import Heard
from prescreen.interview.sharing import wanted

ACTS = ("answer", "affirm", "deny")


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize(
    "text",
    """
no, not everything
don't send them
please don't share them
please do not send my answers to anybody
I'd rather you didn't send them
no no envíelas
keep everything to yourselves
keep my answers private
I don't want both
I do not want you to share everything
no todo
you may not pass them on
never share my answers
no quiero que manden todo
no quiero que las manden
no las mande
do not send everything
everything but my answers
send everything except my answers
all of it, but not my answers
todo menos las respuestas
todo menos mis respuestas por favor
mándeles todo, pero sin mis respuestas
just my number please
only the contact details, thanks
contact only
answers no, number yes
no solo el contacto
send them too. Actually no, don't send them
不要都发
不用一起发
全部不要发
回答就不要给了
只给联系方式
""".strip().splitlines(),
)
def test_a_refusal_is_never_a_yes(text: str, act: str) -> None:
    assert wanted(Heard(text, act)) is False


@pytest.mark.parametrize("act", ["answer", "affirm", "out_of_scope"])
@pytest.mark.parametrize(
    "text",
    """
maybe send them
send them if my doctor agrees
yes, if my doctor agrees
I'm not sure about sharing everything
quizás las respuestas también
可能都发
don't send them, ok?
""".strip().splitlines(),
)
def test_a_doubt_a_case_or_a_question_decides_nothing(text: str, act: str) -> None:
    assert wanted(Heard(text, act)) is None


@pytest.mark.parametrize(
    "text",
    """
do you send everything?
would you share my answers with my boss?
thanks for everything
everything hurts today
give them my number
send them my e-mail
gracias por todo
todo me duele
""".strip().splitlines(),
)
def test_words_about_something_else_let_nothing_go(text: str) -> None:
    assert wanted(Heard(text)) is None


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize(
    "text",
    """
send everything
send them too
yes send them please
pass them on
share my answers
give them my answers
let them see everything
both
everything please
no wait, send them too
no wait send them too
just the contact. Actually, send the answers too
I don't mind, send them
no problem, share everything
sure, the answers as well
send them if you like
Solo el contacto. Bueno no, mándalas también
envíelas
que las manden
mande todo
mis respuestas también
todo
no me importa, mándelas
一起发吧
都发吧
没问题，都发
""".strip().splitlines(),
)
def test_who_lets_the_answers_go_is_heard(text: str, act: str) -> None:
    assert wanted(Heard(text, act)) is True


def test_a_bare_yes_or_no_answers_the_question() -> None:
    assert [wanted(Heard("yes please", "affirm")), wanted(Heard("no thanks", "deny")), wanted(Heard("hm"))] == [
        True,
        False,
        None,
    ]
