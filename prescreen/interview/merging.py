"""What an answer becomes when more is said of it: lists grow, a thing keeps what is not told again (rule R12)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from prescreen.facts.answers import Json
from prescreen.facts.dates import parse_date
from prescreen.interview import passing
from prescreen.interview.called import calls, entry_name, fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon.ended import ENDS
from prescreen.interview.lexicon.told_anew import ANOTHER, THE_SAME, UNNAMED
from prescreen.interview.rest_stays import rest_stays
from prescreen.interview.session import Session
from prescreen.interview.tests_named import NUMBER, without_number
from prescreen.reading import FactReading, takes_back
from prescreen.reading.lexicon.courses import OVER, REST_IS_OVER, TO_ANOTHER_DOSE
from prescreen.reading.named_again import never_had

_KEEPS = frozenset({"list"})
_NO_END = re.compile(TO_ANOTHER_DOSE)
_ENDS, _OVER = re.compile(ENDS), re.compile(f"{OVER}|{REST_IS_OVER}")
_RECENT = timedelta(days=60)
"""Some medicines are given no more often than every other month."""
_OTHER_SCALE = 8
"""So many times more or less is hardly the same unit."""
_THE_SAME, _ANOTHER = re.compile(THE_SAME), re.compile(ANOTHER)
_A_YEAR, _YEARS_FREE = re.compile(r"\b(?:19|20)\d\d\b"), "years_progression_free"
_UNCLEAR, _OF_AN_END = "unclear", frozenset({"last_dose_date", "last_date"})


def corrects(heard: Heard, reading: FactReading) -> bool:
    """Is a reading meant to take the place of what stands?"""
    return heard.act == "correct" or reading.reader == "correction"


def _only_number(heard: Heard, reading: FactReading) -> bool:
    """Is the number of a test put right, or told alone, so that its limit, unit and day stay?"""
    value = reading.value
    assert isinstance(value, dict)
    return corrects(heard, reading) or not any(value.get(part) for part in ("unit", "date", "uln"))


def merged(session: Session, heard: Heard, reading: FactReading, before: Json) -> Json:
    """A list spoken of in passing grows, one that was asked for is replaced; a corrected test keeps its date.

    A no to one thing of a list by its name takes only that out.
    """
    kind = session.definition(reading.fact).kind
    if reading.fact in heard.instead:
        return reading.value
    if kind == "record" and corrects(heard, reading) and isinstance(before, dict) and isinstance(reading.value, dict):
        return _with_known(before, reading.value)
    if kind == "lab" and isinstance(before, dict) and isinstance(reading.value, dict) and _only_number(heard, reading):
        told: dict[str, Any] = {key: part for key, part in reading.value.items() if part is not None}
        kept = before if _same_scale(before, told) else _without_unit(before)
        return {**(without_number(kept) if NUMBER & told.keys() else kept), **told}
    if kind in _KEEPS and reading.value == [] and isinstance(before, list):
        named = {c.entry for c in calls(session, heard.text, [reading.fact])} - {None}
        if named and (others := [e for e in before if entry_name(e) not in named]):
            return others
    asked = reading.fact in session.asking.facts and session.asking.kind != "detail"
    anew = asked and not passing.asks_for_rest(session, reading.fact)
    if kind not in _KEEPS or (anew and not rest_stays(session, heard.text, before, reading.value)):
        return reading.value
    if not isinstance(before, list) or not isinstance(reading.value, list):
        return reading.value
    told_rows = [_of_the_only_one(heard, before, entry) for entry in reading.value]
    names = {entry_name(entry) for entry in told_rows}
    stays = [e for e in before if entry_name(e) in names or not takes_back(heard.text, entry_name(e))]
    told = {entry_name(entry): entry for entry in told_rows}
    grown = [_told_anew(session, heard, e, told[entry_name(e)]) if entry_name(e) in names else e for e in stays]
    known = {entry_name(k) for k in stays}
    return grown + [e for name, e in told.items() if name not in known and not never_had(heard.text, name)]


def _of_the_only_one(heard: Heard, before: list[Json], entry: Json) -> Json:
    """The only cancer that stands, where no more is said than "the cancer was in January 2016"."""
    if len(before) != 1 or not isinstance(entry, dict) or not isinstance(before[0], dict):
        return entry
    unnamed = UNNAMED.match(entry_name(entry)) and not UNNAMED.match(entry_name(before[0]))
    said = fold(heard.text)
    if not unnamed or not _THE_SAME.search(said) or _ANOTHER.search(said):
        return entry
    return {**entry, next(iter(entry)): entry_name(before[0])}


def _told_anew(session: Session, heard: Heard, before: Json, told: Json) -> Json:
    """An entry with what is said of it now; years without a cancer are counted anew after "that was in 2014"."""
    if isinstance(before, dict) and isinstance(told, dict) and _YEARS_FREE in before and _YEARS_FREE not in told:
        if _A_YEAR.search(heard.text):
            before = {key: part for key, part in before.items() if key != _YEARS_FREE}
    return _with_known(before, _still_taken(session, heard, before, told))


def _same_scale(before: Mapping[str, Json], told: Mapping[str, Json]) -> bool:
    """May a new amount without a unit be in the unit of the old one? 112 after 11.2 is not."""
    old, new = before.get("value"), told.get("value")
    if "unit" in told or not isinstance(old, (int, float)) or not isinstance(new, (int, float)) or not (old and new):
        return True
    return 1 / _OTHER_SCALE < new / old < _OTHER_SCALE


def _without_unit(before: Mapping[str, Json]) -> dict[str, Any]:
    return {**before, "unit": None}


def _still_taken(session: Session, heard: Heard, before: Json, told: Json) -> Json:
    """A medicine that is taken now does not end by a mere day of its last dose: "around 10 November the Benlysta".

    Nor by what it was taken for: "I had the mycophenolate instead".
    """
    said = _NO_END.sub(" ", fold(heard.text))
    if not isinstance(before, dict) or not isinstance(told, dict) or _ENDS.search(said) or _OVER.search(said):
        return told
    day = told.get("last_dose_date")
    if before.get("status") != "current" or told.get("status") != "stopped":
        return told
    recent = not isinstance(day, str) or parse_date(day).latest >= session.today - _RECENT
    return {**told, "status": "current"} if recent else told


def _with_known(before: Json, value: Json) -> Json:
    """What stands, with all that is told anew; what is not told again stays: a dose beside a new day."""
    if not isinstance(before, dict) or not isinstance(value, dict):
        return value
    told = {key: part for key, part in value.items() if part not in (None, _UNCLEAR) or key not in before}
    if told.get("status") == "current" and before.get("status") != "current":
        before = {key: part for key, part in before.items() if key not in _OF_AN_END}
    return {**before, **told}
