"""Who has a report and does not want to fetch it has no values to tell: as the button for that says (rule R14)."""

from __future__ import annotations

import re

from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon import not_fetched as words
from prescreen.interview.session import Session

_NOT_FETCHED, _LATER = re.compile(words.NOT_FETCHED), re.compile(words.LATER)


def as_not_there(session: Session, heard: Heard) -> Heard:
    """What was heard as a press of "I don't have these results", where a report is asked for and nothing of it told."""
    if heard.picked or heard.facts or not session.asking.data.get("report"):
        return heard
    said = fold(heard.text)
    if _NOT_FETCHED.search(said) is None or _LATER.search(said):
        return heard
    payload = next((c["payload"] for c in session.asking.choices if "set" in c["payload"]), None)
    return heard if payload is None else Heard(heard.text, picked=(payload,))
