"""The read-back of all answers: a yes ends it, and what is wrong is put right by a button or in words (rule R19)."""

from __future__ import annotations

import re

from prescreen.interview import closing, interruptions, screening
from prescreen.interview.correcting import put_right
from prescreen.interview.hearing import Heard
from prescreen.interview.naming import named
from prescreen.interview.session import Session
from prescreen.reading import Reader

_FEW_WORDS = 8
_RIGHT = re.compile(
    r"\b(?:right|correct|accurate|fine|good|ok(?:ay)?|i (?:suppose|guess)|bien|correcto|de acuerdo|supongo|"
    r"creo que s[ií])\b|对|正确|没错|没问题",
    re.IGNORECASE,
)
_BUT = re.compile(
    r"\b(?:no|not|n[o']t|isn'?t|wrong|but|except|other than|some|most|half|almost|nearly|mal|pero|excepto|salvo|menos|"
    r"casi)\b|\?|不|错(?<!没错)|除了|但",
    re.IGNORECASE,
)


def take(session: Session, heard: Heard, reader: Reader) -> bool:
    """Take the answer to "is everything right?"; what puts an answer right counts before a yes or no beside it."""
    if not heard.picked:
        better = put_right(session, heard, reader)
        if screening.changes(session, better):
            return screening.answer(session, better, reader)
    if heard.picks("right") or heard.yes or (not heard.facts and _agrees(heard)):
        closing.outcome(session)
        return True
    if heard.picks("change") or heard.no:
        interruptions.which(session)
        return True
    if heard.facts:
        return screening.answer(session, heard, reader)
    fact = named(session, heard.text)
    if fact is None:
        return False
    session.tell("change_this")
    interruptions.reask(session, fact)
    return True


def _agrees(heard: Heard) -> bool:
    """A yes in other words: "I suppose", "looks right to me"."""
    few = not heard.picked and len(heard.text.split()) <= _FEW_WORDS
    return few and _RIGHT.search(heard.text) is not None and _BUT.search(heard.text) is None
