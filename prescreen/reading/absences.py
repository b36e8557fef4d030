"""Finds since when a medicine was not taken: "none for 8 days", "haven't had methotrexate in 3 weeks", "llevo dos
semanas sin cellcept". The day of the last dose follows.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from prescreen.reading.dates import FoundDate
from prescreen.reading.text import Text

_NUMBERS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
}  # fmt: skip
_DAYS = {"d": 1, "w": 7, "m": 30, "s": 7}
_SPAN = rf"(?P<n>\d{{1,2}}|{'|'.join(_NUMBERS)}) (?P<unit>days?|weeks?|wks?|months?|dias?|semanas?|mes(?:es)?)\b"
_ABOUT = r"(?: the last| the past| like| about| around| at least| a good)*"
_WITHOUT = r"(?:no|none|nothing|without|off|out|not|skipped|missed|clean|sin|nada)"
_AFTER = re.compile(rf"\b{_WITHOUT}\b[a-z' -]{{0,40}}\b(?:for|in|since|(?:desde )?hace){_ABOUT} {_SPAN}")
_OFF = re.compile(rf"\boff (?:of )?(?:the |my |all )*[a-z-]+ {_SPAN}(?! (?:ago|from|later|before|after|back))")
_BEFORE = re.compile(rf"\b(?:llevo|hace|ya van)?(?: ya)? ?{_SPAN} (?:now )?(?:without|sin|off|que no|not at all)\b")
_ASKED_SPAN = re.compile(r"\b(?:last|past|ultimos) (?:3|three|tres) (?:months|meses)")
_OTHER = re.compile(r"\b(?:flare\w*|sleep|slept|work\w*|brotes?|dormir|side effects?|problems?|infections?|pain)\b")


def absences(text: Text, today: date) -> list[FoundDate]:
    """The days of last doses that follow from how long something was not taken."""
    if _ASKED_SPAN.search(text.norm):
        return []
    found = []
    for match in (*_AFTER.finditer(text.norm), *_OFF.finditer(text.norm), *_BEFORE.finditer(text.norm)):
        if _OTHER.search(match.group()):
            continue
        number = match["n"]
        count = int(number) if number.isdigit() else _NUMBERS[number]
        unit = match["unit"][0] if not match["unit"].startswith("dia") else "d"
        day = _months_back(today, count) if unit == "m" else today - timedelta(days=count * _DAYS[unit])
        found.append(FoundDate(day.isoformat(), match.start("n"), match.end("unit"), rough=unit == "m", absent=True))
    return found


def _months_back(today: date, count: int) -> date:
    month = today.year * 12 + today.month - 1 - count
    year, month = divmod(month, 12)
    return date(year, month + 1, min(today.day, 28))
