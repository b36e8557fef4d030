"""A written answer out of a form's fields: a text, an amount with its unit, a date in three parts."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

_ONLY_A_NUMBER = re.compile(r"[<>≤≥=~\s\d.,]+")
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Written:
    """The text of an answer; or the name of the sentence that says what is wrong, and of the field it is about."""

    text: str = ""
    problem: str = ""
    field: str = "text"


def written(fields: Mapping[str, str], texts: Mapping[str, str]) -> Written:
    """Return what was written. `texts` are the page's, with how dates are written.

    >>> written({"text": "12.5", "unit": "g/dL"}, {})
    Written(text='12.5 g/dL', problem='', field='text')
    """
    if any(fields.get(part) for part in ("day", "month", "year")):
        return _date({part: fields.get(part, "").strip() for part in ("day", "month", "year")}, fields, texts)
    text = fields.get("text", "").strip()
    if not text:
        return Written(problem="empty")
    unit = fields.get("unit", "")
    return Written(f"{text} {unit}" if unit and _ONLY_A_NUMBER.fullmatch(text) else text)


def _date(parts: Mapping[str, str], fields: Mapping[str, str], texts: Mapping[str, str]) -> Written:
    day, month, year = parts["day"], parts["month"], parts["year"]
    if not _YEAR.fullmatch(year):
        return Written(problem="date_year", field="year")
    if (month or day) and not (month.isascii() and month.isdigit() and 1 <= int(month) <= 12):
        return Written(problem="date_month", field="month")
    if day and not _exists(year, month, day):
        return Written(problem="date_day", field="day")
    said = year
    if month:
        name = texts["months"].split(",")[int(month) - 1]
        said = texts["date" if day else "date_no_day"].format(day=day.lstrip("0"), month=name, year=year)
    return Written(texts["date_about"].format(date=said) if fields.get("about") else said)


def _exists(year: str, month: str, day: str) -> bool:
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True
