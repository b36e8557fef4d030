"""Days without their month ("in January, the 12th and the 26th") and right after a name ("Comirnaty 10/30")."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from prescreen.reading.date_rules import bare_day
from prescreen.reading.dates import FoundDate
from prescreen.reading.medicine_fields import is_day
from prescreen.reading.mentions import Mention
from prescreen.reading.sight import Sight, Tense
from prescreen.reading.text import Text

_BARE_DAY = re.compile(r"(?:on )?(?:the |el )?(?P<day>\d{1,2})(?:st|nd|rd|th)")
_AND = re.compile(r"[ ,(]*(?:(?:and|&|then|y|again) ?){0,2}[ ,]*")
_WHOLE = 10
_MONTHS = 12
_PAIR = re.compile(
    r"[ ,:(-]{1,3}(?P<a>\d{1,2})/(?P<b>\d{1,2})"
    r"(?![\d/]|\.\d| ?(?:mg|doses?|dosis|shots?|of|pills?|tablets?|pastillas?)\b)"
)


def days_of_one_month(text: Text, dates: list[FoundDate]) -> list[FoundDate]:
    """The dates, with every bare day right after a whole date put into that date's month."""
    made: list[FoundDate] = []
    for found in sorted(dates, key=lambda d: d.start):
        made.append(_in_month_of(made[-1], found, text) if made else found)
    return made


def _in_month_of(last: FoundDate, found: FoundDate, text: Text) -> FoundDate:
    bare = _BARE_DAY.fullmatch(text.norm, found.start, found.end)
    if bare is None or len(last.iso) != _WHOLE or not _AND.fullmatch(text.norm, last.end, found.start):
        return found
    iso = f"{last.iso[:-2]}{int(bare['day']):02}"
    return replace(found, iso=iso) if is_day(iso) else found


def days_after_names(
    text: Text, mentions: list[Mention], today: date, tense: Tense, *, day_first: bool = False
) -> list[FoundDate]:
    """Month and day right after a name, where one of the two can be no month, or the day is known to come first."""
    found = []
    for mention in mentions:
        pair = _PAIR.match(text.norm, mention.end)
        if pair is None or (int(pair["a"]) > _MONTHS and int(pair["b"]) > _MONTHS):
            continue
        if not day_first and max(int(pair["a"]), int(pair["b"])) <= _MONTHS:
            continue
        made = bare_day(pair["a"], pair["b"], Sight(today, tense, day_first=day_first))
        if made is not None:
            found.append(FoundDate(made[0], pair.start("a"), pair.end("b"), rough=made[1]))
    return found
