"""Written answers out of a form's fields; what cannot be used is named with its field."""

import pytest

from web.texts import load_all
from web.written import Written, written

TEXTS = {code: {**texts.of("chat"), **texts.of("site")} for code, texts in load_all().items()}


@pytest.mark.parametrize(
    ("language", "day", "month", "year", "about", "text"),
    [
        ("en", "3", "2", "2024", "", "3 February 2024"),
        ("en", "", "2", "2024", "yes", "about February 2024"),
        ("en", "", "", "2024", "", "2024"),
        ("es", "03", "02", "2024", "", "3 de febrero de 2024"),
        ("es", "", "2", "2024", "yes", "hacia febrero de 2024"),
        ("zh", "3", "2", "2024", "", "2024年2月3日"),
        ("zh", "", "2", "2024", "yes", "大约2024年2月"),
    ],
)
def test_a_date_is_written_as_the_language_writes_it(
    language: str, day: str, month: str, year: str, about: str, text: str
) -> None:
    fields = {"day": day, "month": month, "year": year, "about": about}
    assert written(fields, TEXTS[language]) == Written(text)


@pytest.mark.parametrize(
    ("day", "month", "year", "problem", "field"),
    [
        ("3", "2", "", "date_year", "year"),
        ("3", "2", "24", "date_year", "year"),
        ("3", "", "2024", "date_month", "month"),
        ("", "13", "2024", "date_month", "month"),
        ("", "²", "2024", "date_month", "month"),
        ("31", "2", "2024", "date_day", "day"),
        ("x", "2", "2024", "date_day", "day"),
    ],
)
def test_what_is_no_date_is_said_at_its_field(day: str, month: str, year: str, problem: str, field: str) -> None:
    answer = written({"day": day, "month": month, "year": year}, TEXTS["en"])
    assert answer == Written("", problem, field)
    assert TEXTS["en"][problem]


@pytest.mark.parametrize(
    ("text", "unit", "said"),
    [("12.5", "g/dL", "12.5 g/dL"), ("<5", "%", "<5 %"), ("about 12 g/L", "g/dL", "about 12 g/L"), ("12", "", "12")],
)
def test_a_unit_goes_with_a_bare_number_only(text: str, unit: str, said: str) -> None:
    assert written({"text": text, "unit": unit}, {}).text == said
