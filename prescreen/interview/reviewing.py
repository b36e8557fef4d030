"""The read-back of all answers: a yes ends it, and what is wrong is put right by a button or in words (rule R19)."""

from __future__ import annotations

from dataclasses import replace

from prescreen.content.library import text_in
from prescreen.facts.answers import is_known
from prescreen.interview import closing, interruptions, screening
from prescreen.interview.hearing import Heard
from prescreen.interview.session import Session
from prescreen.reading import Context, Reader


def take(session: Session, heard: Heard, reader: Reader) -> bool:
    """Take the answer to "is everything right?"; what puts an answer right counts before a yes or no beside it."""
    if not heard.picked and screening.changes(session, heard):
        return screening.answer(session, heard, reader)
    if heard.picks("right") or heard.yes:
        closing.outcome(session)
        return True
    if heard.picks("change") or heard.no:
        interruptions.which(session)
        return True
    if heard.facts:
        return screening.answer(session, heard, reader)
    return _names_an_answer(session, heard, reader)


def _names_an_answer(session: Session, heard: Heard, reader: Reader) -> bool:
    """An answer that is called by its name is put right, or asked anew: "the date of the shot is wrong"."""
    fact = interruptions.named(session, heard.text)
    if fact is None:
        return False
    question = text_in(session.definition(fact).question, session.language)
    context = Context(session.today, session.language, (fact,), question, session.answers)
    told = [r for r in reader.read(heard.text, context).facts if r.fact == fact and is_known(r.value)]
    better = replace(heard, act="correct", facts=tuple(told))
    if not screening.changes(session, better) or not screening.answer(session, better, reader):
        session.tell("change_this")
        interruptions.reask(session, fact)
    return True
