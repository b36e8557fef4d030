"""Numbers, quantities, dates, lengths of time, ages and poles, phrase by phrase."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from prescreen.reading.calendar_days import easter
from prescreen.reading.text import normalise
from prescreen.reading.toolbox import Toolbox
from tests.reading.corpus import rows

ASTHMA = normalise("Do you have asthma?")


@pytest.mark.parametrize(("text", "expected"), rows("polarity"))
def test_pole(tools: Toolbox, text: str, expected: str) -> None:
    pole = tools.polarity.read(normalise(text), ASTHMA)
    assert (pole.value if pole is not None and not pole.stated else "none") == expected or (
        pole is not None and pole.stated and pole.value == expected
    )


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        ("Do you smoke?", "I have never smoked", "no"),
        ("Do you smoke?", "I used to smoke", None),
        ("Have you ever smoked?", "I used to smoke", None),
        ("Do you smoke?", "I prefer to smoke outside", None),
        ("Do you have pain?", "it does not really matter", "unknown"),
        ("Is that right?", "that is not right", "no"),
        ("Do you have headaches?", "my sister has headaches", None),
        ("Could you come to all visits?", "no problem", "yes"),
        ("Do you have trouble sleeping?", "no problem", "no"),
        ("Would you mind if I ask?", "no, go ahead", "yes"),
        ("You don't have allergies?", "right", "no"),
        ("Can you come on Monday?", "I can't", "no"),
        ("Are you willing to travel?", "sure, no problem", "yes"),
        ("Are you willing to travel?", "happy to", "yes"),
        ("Are you being treated for depression?", "I am fine", None),
        ("Have you had surgery?", "I had surgery on my knee", "yes"),
        ("Have you had surgery?", "I have not had any surgery", "no"),
        ("Have you had any falls?", "I have not had any bad falls", None),
        ("Have you had any serious falls?", "I have not had any serious falls", "no"),
        ("Do you have pets?", "I have two pets but one of them lives with my ex", "yes"),
    ],
)
def test_pole_follows_the_question(tools: Toolbox, question: str, text: str, expected: str | None) -> None:
    pole = tools.polarity.read(normalise(text), normalise(question))
    assert (None if pole is None else pole.value) == expected


@pytest.mark.parametrize(("text", "expected"), rows("numbers"))
def test_number(tools: Toolbox, text: str, expected: Any) -> None:
    found = tools.numbers.find(normalise(text), fractions=True)
    assert (found[0].value if found else None) == expected


@pytest.mark.parametrize(
    ("text", "low", "high", "op"),
    [
        ("55-60", 55, 60, None),
        ("55 to 60", 55, 60, None),
        ("between 10 and 11", 10, 11, None),
        (">60", 60, None, ">"),
        ("over 60", 60, None, ">"),
        ("60+", 60, None, ">="),
        ("60 or more", 60, None, ">="),
        ("less than 5", 5, None, "<"),
        ("under 5", 5, None, "<"),
        ("≤ 5", 5, None, "<="),
        ("at least 18", 18, None, ">="),
    ],
)
def test_ranges_and_bounds(tools: Toolbox, text: str, low: float, high: float | None, op: str | None) -> None:
    number = tools.numbers.find(normalise(text))[0]
    assert (number.value, number.high, number.op) == (low, high, op)


@pytest.mark.parametrize(("text", "expected"), rows("quantities"))
def test_quantity(tools: Toolbox, text: str, expected: Any) -> None:
    found = tools.quantities.find(normalise(text), general=True)
    assert ([found[0].number.value, found[0].unit] if found else None) == expected


@pytest.mark.parametrize(("text", "expected"), rows("dates"))
def test_past_date(tools: Toolbox, today: date, text: str, expected: str | None) -> None:
    found = tools.dates.find(normalise(text), today)
    assert (found[0].iso if found else None) == expected


@pytest.mark.parametrize(("text", "expected"), rows("dates_ahead"))
def test_coming_date(tools: Toolbox, today: date, text: str, expected: str | None) -> None:
    found = tools.dates.find(normalise(text), today, tense="future")
    assert (found[0].iso if found else None) == expected


def test_a_numeric_date_that_fits_both_orders_is_read_back(tools: Toolbox, today: date) -> None:
    assert tools.dates.find(normalise("03/02/2026"), today)[0].rough
    assert not tools.dates.find(normalise("13/02/2026"), today)[0].rough
    assert tools.dates.find(normalise("03/02/2026"), today, day_first=True)[0].iso == "2026-02-03"


@pytest.mark.parametrize(("year", "month", "day"), [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2000, 4, 23)])
def test_easter(year: int, month: int, day: int) -> None:
    assert easter(year) == date(year, month, day)


@pytest.mark.parametrize(("text", "expected"), rows("durations"))
def test_duration(tools: Toolbox, text: str, expected: str | None) -> None:
    found = tools.durations.find(normalise(text))
    assert (found[0].iso if found else None) == expected


@pytest.mark.parametrize(("text", "expected"), rows("ages"))
def test_age(tools: Toolbox, today: date, text: str, expected: Any) -> None:
    age = tools.ages.read(normalise(text), today)
    if isinstance(expected, str) and expected.startswith("born: "):
        assert age is not None
        assert age.born == expected.removeprefix("born: ")
    elif expected == "vague":
        assert age is not None
        assert age.vague
        assert age.years is None
    else:
        assert (None if age is None or age.vague else age.years) == expected
