"""Puts earlier answers right in words: each clause of a message may name one and give it anew (rule R12)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from prescreen.content.library import text_in
from prescreen.facts.answers import is_known
from prescreen.interview import interruptions, screening
from prescreen.interview.hearing import Heard
from prescreen.interview.naming import named, names_of, only_names
from prescreen.interview.session import Session
from prescreen.reading import Context, FactReading, Reader

_CLAUSE = re.compile(r"(?:[^.!?;\n。！？；]|\.(?=\d))+")
_JOINT = re.compile(r",\s*(?:and|but|y|pero)\s|\s(?:and|y)\s(?=(?:the|my|no|i|el|la|los|las|mi|mis)\b)", re.IGNORECASE)
_GUESSED = "likeness"


def take(session: Session, heard: Heard, reader: Reader) -> bool:
    """After "which answer would you like to change?": a value given anew, the name of an answer, or none after all."""
    picked = next((str(p["change"]) for p in heard.picked if "change" in p), None)
    called = picked or (None if heard.picked else named(session, heard.text))
    if not heard.picked and not (called and only_names(session, called, heard.text)):
        better = put_right(session, heard, reader)
        if better.facts:
            session.state.before = session.state.stage_before = None
            return screening.answer(session, replace(better, act="correct"), reader)
    if called is not None:
        interruptions.reask(session, called)
    elif heard.picks("back") or heard.no or heard.act in ("dont_know", "resume"):
        interruptions.back(session)
    else:
        return False
    return True


def put_right(session: Session, heard: Heard, reader: Reader) -> Heard:
    """What was heard, with every answer that one of its clauses names and gives anew: "the date of the shot is ..."."""
    told = {r.fact: r for r in heard.facts}
    found: dict[str, FactReading] = {}
    for clause in _clauses(heard.text):
        fact = named(session, clause)
        if fact is not None and only_names(session, fact, clause):
            continue
        for about in (fact,) if fact is not None else _lists(session):
            if (better := _told_anew(session, about, clause, reader, sure=about == fact)) is not None:
                found[about] = better
    if not found:
        return heard
    return replace(heard, act="correct", facts=tuple((told | found).values()))


def _told_anew(session: Session, fact: str, clause: str, reader: Reader, *, sure: bool) -> FactReading | None:
    """A new value of an answer; where it was not called by its name, only one of things that stand in it already."""
    question = text_in(session.definition(fact).question, session.language)
    context = Context(session.today, session.language, (fact,), question, session.answers)
    before = session.answers[fact]
    for reading in reader.read(clause, context).facts:
        if reading.fact != fact or reading.reader == _GUESSED or not is_known(reading.value) or reading.value == before:
            continue
        if sure or names_of(reading.value) & names_of(before):
            return reading
    return None


def _lists(session: Session) -> list[str]:
    return [f for f, value in session.answers.items() if f in session.trial.facts and names_of(value)]


def _clauses(text: str) -> Iterator[str]:
    """The clauses of a message, each at its own place in it."""
    for sentence in _CLAUSE.finditer(text):
        start = sentence.start()
        for joint in [*_JOINT.finditer(sentence.group()), None]:
            end = sentence.start() + joint.start() if joint else sentence.end()
            if text[start:end].strip():
                yield " " * start + text[start:end]
            start = sentence.start() + joint.end() if joint else end
