"""A plain answer in front of what is put right: "no. And oops, correct that: the nasal spray was 12 November"."""

from __future__ import annotations

from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon.answer_first import ANSWER_FIRST
from prescreen.interview.session import Session
from prescreen.reading import Context, FactReading, Reader


def answer_first(session: Session, heard: Heard, reader: Reader) -> tuple[tuple[FactReading, ...], str]:
    """What the opening words answer of the open question, and the message without them; nothing where they are none."""
    opens = ANSWER_FIRST.match(fold(heard.text))
    if opens is None or heard.picked or not session.asking.facts:
        return (), heard.text
    question = str(session.asking.data.get("text", ""))
    asked = tuple(session.asking.facts)
    reading = reader.read(opens["answer"], Context(session.today, session.language, asked, question, session.answers))
    answered = tuple(r for r in reading.facts if r.fact in asked)
    end = opens.end("answer")
    return answered, " " * end + heard.text[end:] if answered else heard.text
