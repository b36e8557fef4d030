"""The read-back of all answers: a yes ends it, and what is wrong is put right by a button or in words (rule R19)."""

from __future__ import annotations

from prescreen.interview import closing, interruptions, screening
from prescreen.interview.correcting import put_right
from prescreen.interview.hearing import Heard
from prescreen.interview.naming import named
from prescreen.interview.session import Session
from prescreen.reading import Reader


def take(session: Session, heard: Heard, reader: Reader) -> bool:
    """Take the answer to "is everything right?"; what puts an answer right counts before a yes or no beside it."""
    if not heard.picked:
        better = put_right(session, heard, reader)
        if screening.changes(session, better):
            return screening.answer(session, better, reader)
    if heard.picks("right") or heard.yes:
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
