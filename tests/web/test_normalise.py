import doctest
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from web import normalise as module
from web.normalise import as_plain_words, normalise

ANY = st.text(st.characters(codec=None, exclude_categories=()))


def test_the_examples_hold() -> None:
    assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("  8.4 g/dL  ", "8.4 g/dL"),
        ("a\r\nb\rc\x85d\u2028e", "a\nb\nc\nd\ne"),
        ("\u202eevil\u202c", "evil"),
        ("e\u0301", "é"),
        ("👩‍⚕️ 🇪🇸", "👩‍⚕️ 🇪🇸"),
        ("می‌خواهم", "می‌خواهم"),
        ("\ud83e\ude7a", "🩺"),
        ("\ud800\udfff\ud800", "\U000103ff"),
        ("ignore\U000e0041\U000e0042", "ignore"),
        ("µmol/L ≥ 2,5 ×10⁹", "µmol/L ≥ 2,5 ×10⁹"),
        ("\x00\x07\x1b", ""),
    ],
)
def test_what_people_and_machines_type(raw: str, clean: str) -> None:
    assert normalise(raw) == clean


@given(ANY)
def test_the_result_is_safe_and_stays_as_it_is(text: str) -> None:
    clean = normalise(text)
    clean.encode()
    assert normalise(clean) == clean
    assert unicodedata.is_normalized("NFC", clean)
    assert all(mark == "\n" or unicodedata.category(mark) not in ("Cc", "Cs") for mark in clean)


@given(ANY)
def test_words_for_rasa_never_start_with_a_slash(text: str) -> None:
    assert not as_plain_words(normalise(text)).lstrip().startswith("/")


@pytest.mark.parametrize("text", ["a" * 4_000, "1" * 4_000, "a@" * 2_000, "/ " * 2_000, "+1 " * 1_300, "@" * 4_000])
def test_long_monotonous_texts_take_no_time(text: str) -> None:
    import time

    started = time.process_time()
    as_plain_words(normalise(text))
    assert time.process_time() - started < 0.5
