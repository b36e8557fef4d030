"""Tells of a study whether the person was in it at all, whether it goes on or is over, and which day was a visit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from prescreen.facts import FactDefinition, Json
from prescreen.reading.dates import DateReader
from prescreen.reading.found import RecordReading
from prescreen.reading.lexicon import items as words
from prescreen.reading.lexicon import studies
from prescreen.reading.lexicon.courses import DOSE_START
from prescreen.reading.text import Text
from prescreen.reading.written import folded

LAST = "last_date"
"""The field that makes a record one of a study."""
_STATUS, _CURRENT, _ENDED, _UNCLEAR = "status", "current", "ended", "unclear"
_NEVER_IN_ONE, _NEVER_BEGAN = re.compile(studies.NEVER_IN_ONE), re.compile(studies.NEVER_BEGAN)
_REFUSED, _NO_STUDY = re.compile(studies.REFUSED), re.compile(studies.NO_STUDY)
_DECLINED, _JOINED = re.compile(studies.STUDY_REFUSED), re.compile(studies.STUDY_JOINED)
_YES_TO_A_STUDY, _LONG_AGO = re.compile(studies.YES_TO_A_STUDY), re.compile(words.LONG_AGO)
_STILL_IN, _STILL_IN_ES = re.compile(studies.STILL_IN_STUDY), re.compile(studies.STILL_IN_STUDY_ES)
_SINCE_ONLY, _NO_LONGER = re.compile(studies.SINCE_ONLY), re.compile(studies.NO_LONGER_SINCE)
_NOT_RESEARCH, _RESEARCH = re.compile(studies.NOT_RESEARCH), re.compile(studies.RESEARCH)
_VISITS_AHEAD, _COULD_LEAVE = re.compile(studies.VISITS_AHEAD), re.compile(studies.COULD_LEAVE)
_GOING_ON, _OVER_NOW = re.compile(studies.GOING_ON), re.compile(studies.OVER_NOW)
_COMING, _BEGAN, _BEGINS = re.compile(words.COMING), re.compile(DOSE_START), re.compile(r"(?:since|from)\b")
_OF_ANOTHER = re.compile(studies.OF_ANOTHER_THING)
_NOT_NOW = re.compile(r"\b(?:not|no longer|none|ningun[oa]?)\b[^.,;]{0,40}$")
"""Before "now": the study is not going on."""
_FIRST_AHEAD = re.compile(
    r"\b(?:first|1st|primera?) (?:\w+ )?(?:is|will be|es|sera)(?: on| el)? $|"
    r"\b(?:starts?|begins?|starting|beginning|empieza|empiezo|comienza)(?: \w+)? (?:on |el )?$"
)
"""Before the day on which a study begins."""
_OVER_SINCE = re.compile(
    r"\b(?:done|finished|over|out|ended|closed|left|off it|nothing)(?: with it| of it)? (?:since |(?=since))?$"
)
"""Before the day since which a study is over."""


def is_studying(norm: str) -> bool:
    """Is it told what somebody learns, and of no research: "doing a nursing degree"?"""
    return _NOT_RESEARCH.search(norm) is not None and _RESEARCH.search(norm) is None


def says_no_study(norm: str) -> bool:
    """Does a message open with a no to any study?"""
    return _NO_STUDY.match(norm) is not None


def says_yes_to_one(norm: str) -> bool:
    """Was a study agreed to, whatever else is denied?"""
    return _YES_TO_A_STUDY.search(norm) is not None


def was_long_ago(norm: str) -> bool:
    """Is a study said to be one of long ago?"""
    return _LONG_AGO.search(norm) is not None


def is_long_past(value: Mapping[str, Json], today: date) -> bool:
    """Did a study surely end more than a year ago: "a sleep study in 1998"?"""
    day = value.get(LAST)
    return isinstance(day, str) and value.get(_STATUS) != _CURRENT and day[:4] < str(today.year - 1)


def never_was_in(definition: FactDefinition, text: Text, value: Mapping[str, Json]) -> RecordReading | None:
    """The word for none of a study that was never begun, or that did not take the person."""
    if definition.none is None:
        return None
    if (never := _NEVER_IN_ONE.search(text.norm)) is not None and LAST not in value:
        return RecordReading(definition.none, *never.span())
    if (never := _NEVER_BEGAN.search(text.norm)) is not None:
        return RecordReading(definition.none, *never.span(), confirm=True)
    refused = _REFUSED.search(text.norm)
    if refused is not None and value.get(_STATUS) != _ENDED and LAST not in value:
        return RecordReading(definition.none, *refused.span(), confirm=True)
    return None


def stands(
    definition: FactDefinition, text: Text, value: Mapping[str, Json], today: date, dates: DateReader
) -> RecordReading | None:
    """A study of which only is told that it goes on, is over, or was refused: "no me he salido", "since August"."""
    own: dict[str, Json] = {k: v for k, v in value.items() if k not in (_STATUS, LAST)}
    if own and _UNCLEAR not in own.values() and value.get(_STATUS) == _CURRENT:
        return None
    assert isinstance(definition.item, dict)
    kind: dict[str, Json] = {next(iter(definition.item)): _UNCLEAR, **own}
    said, whole = folded(text.written), (0, len(text.norm))
    if _STILL_IN.search(text.norm) or _STILL_IN_ES.search(said) or _SINCE_ONLY.match(text.norm):
        return RecordReading({**kind, _STATUS: _CURRENT}, *whole, confirm=True)
    if _NO_LONGER.match(text.norm) or _NO_LONGER.match(said):
        days = [d for d in dates.find(text, today) if has_been(d.iso, today)]
        last: dict[str, Json] = {LAST: days[-1].iso} if days else {}
        return RecordReading({**kind, **last, _STATUS: _ENDED}, *whole, confirm=True)
    declined = _DECLINED.search(text.norm) or _DECLINED.search(said)
    if declined and definition.none is not None and not own and not _JOINED.search(f"{text.norm} {said}"):
        return RecordReading(definition.none, *whole, confirm=True)
    return None


def is_visit(norm: str, start: int, end: int) -> bool:
    """False for the date of a visit to come and of the day it all began."""
    before = norm[:start]
    since = norm.startswith("since ", start) or before.endswith("since ")
    if since and _OVER_SINCE.search(before):
        return True
    if _FIRST_AHEAD.search(before):
        return False
    if _OF_ANOTHER.search(before) is not None:
        return False
    began = _BEGAN.search(before) or _BEGINS.match(norm[start:end])
    return not began and not _COMING.search(before)


def status(norm: str, cues: Mapping[str, re.Match[str]], *, may_end: bool) -> tuple[str, re.Match[str]] | None:
    """Whether a study goes on, by more than its cues; None where a cue tells it alone. `may_end`: it may be over."""
    if may_end and (ahead := _VISITS_AHEAD.search(norm)) is not None:
        return _CURRENT, ahead
    if _ENDED in cues and (leaves := _COULD_LEAVE.search(norm)) is not None:
        return _CURRENT, leaves
    if _ENDED in cues and _CURRENT in cues:
        holds = _CURRENT if _GOING_ON.search(_OVER_NOW.sub(" ", norm)) else _ENDED
        return holds, cues[holds]
    if may_end and (over := _OVER_NOW.search(norm)) is not None:
        return _ENDED, over
    return None


def is_not_now(norm: str, cue: re.Match[str]) -> bool:
    """Is the now of a study denied before it: "not in one at the moment"?"""
    return _NOT_NOW.search(norm[: cue.start()]) is not None


def has_been(iso: str, today: date) -> bool:
    """A date of something that happened: not after today."""
    return iso <= today.isoformat()[: len(iso)]
