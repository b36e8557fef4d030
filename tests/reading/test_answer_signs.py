"""Signs that lean an answer to a yes or a no."""

from __future__ import annotations

import numpy as np
import pytest

from prescreen.reading import answer_signs
from prescreen.reading.text import normalise

CASES = [
    ("Do you like jazz?", "I can't get enough of it", {"love"}, {"hate"}),
    ("Do you like jazz?", "I never say no to a good trumpet", {"never_strong_yes"}, {"not_like"}),
    ("Do you like jazz?", "It isn't my cup of tea", {"not_like"}, {"love"}),
    ("Do you like jazz?", "I listen to metal", {"other_of_kind"}, {"same_of_kind"}),
    ("Do you like sports?", "I play tennis", {"member"}, {"member_denied", "other_of_kind"}),
    ("Do you like seafood?", "I never eat shrimp", {"member_denied"}, {"member"}),
    ("Is it close?", "It's an hour away", {"axis_opposite"}, {"axis_same"}),
    ("Is it close?", "It isn't far", {"axis_opposite_denied"}, {"axis_opposite"}),
    ("Was it hard?", "It was a breeze", {"tone_disagrees"}, {"tone_agrees"}),
    ("Was it hard?", "It wasn't easy", {"tone_agrees"}, {"tone_disagrees"}),
    ("Do you smoke?", "I have never smoked", {"shared_1", "shared_all", "shared_denied", "denied"}, {"shared_2"}),
    ("Do you like polka?", "It's a bit loud for my taste", {"over_the_top"}, {"love"}),
    ("Do you know the band?", "I've never heard of them", {"not_heard", "never"}, {"all_of_it"}),
    ("Did you call her?", "I haven't had the chance to", {"not_managed"}, {"recent"}),
    ("Are you in the choir?", "Only until last Easter", {"until_then"}, {"not_managed"}),
    ("Do they pay you?", "I believe they will", {"think_so"}, {"until_then"}),
    ("Do you work?", "I'm a nurse", {"i_am_a", "member"}, {"it_is_my"}),
    ("Is this your coat?", "It's my sister's", {"it_is_my"}, {"i_am_a"}),
    ("Do you know her songs?", "I could sing all of them", {"all_of_it"}, {"missing"}),
    ("Do you have the papers?", "I left them on the bus", {"missing"}, {"all_of_it"}),
    ("Do you have siblings?", "I'm the youngest of four", {"member"}, {"other_of_kind"}),
    ("¿Le molesta?", "a cada rato", {"often"}, {"seldom"}),
    ("¿Le molesta?", "rara vez", {"seldom"}, {"often"}),
]


@pytest.mark.parametrize(("question", "answer", "wanted", "unwanted"), CASES)
def test_signs_are_found(question: str, answer: str, wanted: set[str], unwanted: set[str]) -> None:
    language = "es" if question.startswith("¿") else "en"
    found = set(answer_signs.present(normalise(question, language), normalise(answer, language)))
    assert wanted <= found
    assert not unwanted & found


def test_a_row_marks_each_sign_once() -> None:
    row = answer_signs.row(["love", "often"])
    assert row.sum() == 2
    assert set(np.unique(row)) == {0.0, 1.0}


def test_names_are_not_given_twice() -> None:
    assert len(set(answer_signs.NAMES)) == len(answer_signs.NAMES)


def test_nothing_said_shows_no_leaning() -> None:
    assert answer_signs.present(normalise(""), normalise("")) == ["tone_none", "short"]
