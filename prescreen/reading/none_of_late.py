"""Operations of long ago that are named after "none now": "operations none now, the gallbladder in 2018".

>>> none_of_late("operations none now, the gallbladder in 2018"), none_of_late("no operations but a hernia")
(True, False)
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from prescreen.facts import Json
from prescreen.reading.found import Answer, Found, Heard
from prescreen.reading.lexicon import none_of_late as words
from prescreen.reading.sieve import compiled

_DONE, _AHEAD = "surgeries_recent", "surgery_planned"
_LATE: Final = timedelta(days=62)


def none_of_late(norm: str) -> bool:
    """Is it said that there was no operation of late, without an exception?"""
    return compiled(words.NONE).search(norm) is not None


def without_old_operations(heard: Heard, answer: Answer) -> Answer:
    """The answer with no operation that was denied before it was named."""
    told = {_DONE, _AHEAD} & {f.fact for f in answer.found if f.reader == "list"} & set(heard.context.asked)
    if not told or not none_of_late(heard.text.norm):
        return answer
    ahead = compiled(words.PLANS).search(heard.text.norm) is not None
    kept = [f for f in answer.found if f.fact != _AHEAD or f.reader != "list" or not f.value or ahead]
    found = tuple(_of_late(f, heard.context.today) if f.fact == _DONE and f.reader == "list" else f for f in kept)
    return replace(answer, found=found)


def _of_late(found: Found, today: date) -> Found:
    value = found.value
    entries = [e for e in value if _is_late(e, today)] if isinstance(value, list) else value
    return replace(found, value=entries)


def _is_late(entry: Json, today: date) -> bool:
    day = entry.get("date") if isinstance(entry, dict) else None
    return isinstance(day, str) and day >= (today - _LATE).isoformat()[: len(day)]
