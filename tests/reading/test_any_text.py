"""Whatever a person writes: no reader raises, hangs or points outside the message."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prescreen.content.library import Library
from prescreen.facts import Json, check_answer
from prescreen.reading import ACTS, KINDS, Context, MessageReading, Reader
from prescreen.reading.text import normalise
from prescreen.reading.toolbox import Toolbox

TODAY = date(2026, 3, 16)
PIECES = st.sampled_from(
    "yes no not never I am have had my mother 34 8.4 g/dl 145.000 k/ul rituximab prednisone 5 mg stopped last "
    "dose 3 weeks ago in feb 2019 march 6th tuesday , . ; ? ! but and or - / ( ) % > < ~ born lupus stroke TIA "
    "flu shot tube port cancer in situ surgery dialysis pregnant maybe dont know rather say skip 1 2 3 none all "
    "of them sorry wait actually 👍 ½ é １２ µmol/L ULN 40 normal a couple of half an hour between 10 and 20 next "
    "month Easter 03/04/2026 '09 x10^9/L ".split()
)
TEXTS = st.one_of(
    st.text(max_size=400), st.lists(PIECES, max_size=40).map(" ".join), st.text(alphabet="0123456789.,-/ ", max_size=60)
)
SLOW = 0.5
"""Seconds; a message takes about a thousandth of a second or two."""


def seconds(read: Callable[[], MessageReading]) -> tuple[MessageReading, float]:
    """What was read, and the time it took. Where that is long, it is read again and the shorter time counts: what is
    made at its first use, and the collection of what other tests left, is not this message's.
    """
    taken: list[float] = []
    while not taken or (taken[-1] > SLOW and len(taken) < 2):
        started = time.thread_time()
        reading = read()
        taken.append(time.thread_time() - started)
    return reading, min(taken)


@given(TEXTS)
def test_normalising_keeps_every_place(text: str) -> None:
    message = normalise(text)
    assert len(message.origin) == len(message.norm)
    assert all(0 <= start < end <= len(text) for start, end in message.origin)
    assert all(a <= b for (a, _), (b, _) in zip(message.origin, message.origin[1:], strict=False))


@given(TEXTS, st.data())
def test_any_message_is_read(reader: Reader, library: Library, text: str, data: st.DataObject) -> None:
    names = sorted(library.facts)
    asked = tuple(data.draw(st.lists(st.sampled_from(names), max_size=4, unique=True)))
    prior: dict[str, Json] = data.draw(
        st.sampled_from(
            [{}, {"age_years": 34}, {"hemoglobin": {"value": 8.4, "unit": "g/dL"}}, {"respondent": "carer"}]
        )
    )
    question = library.facts[asked[0]].question["en"] if asked else ""
    reading, taken = seconds(lambda: reader.read(text, Context(TODAY, "en", asked, question, prior)))
    assert taken < SLOW
    assert reading.act in ACTS
    assert set(reading.unclear) <= set(library.facts)
    for fact in reading.facts:
        assert 0 <= fact.start <= fact.end <= len(text)
        check_answer(fact.fact, fact.value, library.facts[fact.fact])
    for start, end in reading.identifiers:
        assert 0 <= start < end <= len(text)


@given(TEXTS, st.sampled_from(KINDS))
def test_any_kind_of_any_text(reader: Reader, text: str, kind: str) -> None:
    reader.read_kind(kind, text, Context(TODAY, "en", (), "When was that?", {}), term="lupus")


@pytest.mark.parametrize("language", ["en", "es", "xx", ""])
def test_any_language(reader: Reader, language: str) -> None:
    reader.read("no", Context(TODAY, language, ("epilepsy",), "", {}))


@pytest.mark.parametrize(
    "unit",
    [
        "a ",
        "1 ",
        "1,",
        "1.",
        "-",
        "no ",
        "not ",
        "one hundred and ",
        "i do not ",
        "1/1/",
        "a week and ",
        "(",
        "' ",
        "\t",
        "twenty ",
        "my mother ",
        "?",
        "kill ",
        "... ",
        "and ",
        "ab",
        "i do not know and ",
    ],
)
def test_repetition_does_not_hang(reader: Reader, library: Library, unit: str) -> None:
    every = Context(TODAY, "en", tuple(library.facts), "Do you have any of these?", {})
    _, taken = seconds(lambda: reader.read(unit * (4000 // len(unit)), every))
    assert taken < 8 * SLOW


def test_long_runs_are_read_from_both_ends(tools: Toolbox) -> None:
    text = "no" + "." * 200 + " wait " + "very " * 300 + "sorry, haha" + "a" * 500 + "! 34"
    message = normalise(text)
    assert len(message.norm) < 300
    number = tools.numbers.find(message)[-1]
    assert text[slice(*message.span(number.start, number.end))] == "34"
    assert message.norm.startswith("no..")


def test_a_message_is_read_in_a_few_milliseconds(reader: Reader, library: Library) -> None:
    text = (
        "yes, cellcept 1000 mg twice a day and prednisone 5 mg, last benlysta shot 2 weeks ago, hb 10.9 g/dl on march 6"
    )
    context = Context(TODAY, "en", ("immunosuppressants",), library.facts["immunosuppressants"].question["en"], {})
    reader.read(text, context)
    started = time.process_time()
    for _ in range(20):
        reader.read(text, context)
    assert (time.process_time() - started) / 20 < 20 * 0.003


def test_letters_that_grow_when_lowered_keep_their_place(tools: Toolbox) -> None:
    text = "İİİ ﬁve ½ 34"
    message = normalise(text)
    number = tools.numbers.find(message)[-1]
    start, end = message.span(number.start, number.end)
    assert text[start:end] == "34"
