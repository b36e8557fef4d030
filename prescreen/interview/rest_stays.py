"""One thing of a list put right where the list is asked anew: the others stay, unless it is said to be all there is."""

from __future__ import annotations

import re
from typing import Final

from prescreen.facts.answers import Json
from prescreen.interview.called import entry_name, fold
from prescreen.interview.lexicon import rest_stays as words
from prescreen.interview.session import Session

_REST_STAYS: Final = re.compile(words.REST_STAYS)
_ADDS: Final = re.compile(words.ADDS)
_ALL_THERE_IS: Final = re.compile(words.ALL_THERE_IS)


def rest_stays(session: Session, text: str, before: Json, value: Json) -> bool:
    """Do the other things of a list stay, where a message answers the question for it a second time?

    They do where the message says so, where it adds a thing to them, and where it tells nothing but something new of
    one thing that stands there.
    """
    if not isinstance(before, list) or not isinstance(value, list) or not before:
        return False
    said = fold(text)
    if _REST_STAYS.search(said):
        return True
    if _ADDS.search(said) and not {entry_name(e) for e in before} & {entry_name(e) for e in value}:
        return True
    if session.asking.kind != "fact" or len(value) != 1 or len(before) == 1 or _ALL_THERE_IS.search(said):
        return False
    told = value[0]
    standing = [entry for entry in before if entry_name(entry) == entry_name(told)]
    return len(standing) == 1 and isinstance(told, dict) and _says_more(standing[0], told)


def _says_more(standing: Json, told: dict[str, Json]) -> bool:
    """Is something told of a thing that is not noted of it, be it a dose, a day or an end?"""
    known = standing if isinstance(standing, dict) else {}
    return any(part is not None and known.get(key) != part for key, part in told.items())
