"""Hears a no at the start that denies something else than what is asked, a mere guess, and orders beside an answer.

>>> from prescreen.reading.text import normalise
>>> corrects_age(normalise("No, he is 60"), {"age_years": 57})
True
>>> is_of_activity(normalise("No, it's not calm at all, it's very active"))
True
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from prescreen.facts import Json
from prescreen.reading.lexicon import open_no as words
from prescreen.reading.text import Text

_AGE, _ACTIVITY, _NO_LUPUS = re.compile(words.AGE), re.compile(words.ACTIVITY), re.compile(words.NO_LUPUS)
_GUESS, _ORDERS, _KEEPS = (re.compile(p) for p in (words.GUESS, words.ORDERS, words.KEEPS))
_WORD, _DOUBTS = re.compile(r"[^\W_]"), re.compile(words.DOUBTS_ACTIVITY)


def corrects_age(text: Text, prior: Mapping[str, Json]) -> bool:
    """Is a no at the start said to an age that was noted wrong?"""
    known = prior.get("age_years")
    if not isinstance(known, int):
        return False
    said = _AGE.match(text.norm)
    return said is not None and int(said["age"]) != known


def is_of_activity(text: Text) -> bool:
    """Does a no speak of how active the lupus is, which is there then?"""
    return _ACTIVITY.match(text.norm) is not None and _NO_LUPUS.search(text.norm) is None


def doubts_activity(text: Text) -> bool:
    """Is it what somebody cannot say whether the lupus is active: "lupus yes, if it's active I couldn't tell you"?"""
    return _DOUBTS.search(text.norm) is not None


def keeps_taking(text: Text) -> bool:
    """Is a no at the start said to a medicine that was noted as stopped: "No, I still take the Plaquenil"?"""
    return _KEEPS.match(text.norm) is not None


def is_guess(text: Text) -> bool:
    """Is a message no more than "I guess so"?"""
    return _GUESS.match(text.norm) is not None


def without_orders(text: Text) -> Text:
    """The message up to the first sentence that orders the program about, where something stands before it."""
    if (order := _ORDERS.search(text.norm)) is None:
        return text
    start = text.sentence_at(order.start())[0]
    return text.part(0, start) if _WORD.search(text.norm, 0, start) else text
