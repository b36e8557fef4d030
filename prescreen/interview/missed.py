"""What a message puts right beside what was taken, and nobody understood: it is said, and not dropped in silence."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from prescreen.facts.answers import is_known
from prescreen.interview.called import Call, calls
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon.missed import OF_NOTHING
from prescreen.interview.merging import merged
from prescreen.interview.putting_right import clauses
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change
from prescreen.interview.told_anew import told_anew
from prescreen.reading import FactReading, Reader

_COMMA = re.compile(r",(?!\d)|\s(?:and|but|y|pero)\s", re.IGNORECASE)


def say_what_was_missed(session: Session, heard: Heard, taken: Collection[FactReading], reader: Reader) -> None:
    """Name, before the question that is put now, the answers that a clause speaks of and that stayed as they were."""
    missed = _missed(session, heard.text, taken, reader)
    if not missed or not session.messages:
        return
    question = session.messages.pop()
    session.tell("maybe_missed", what=session.say("comma").join(session.speech.short(f) for f in missed))
    session.messages.append(question)


def _missed(session: Session, text: str, taken: Collection[FactReading], reader: Reader) -> list[str]:
    among = [f for f in session.answers if may_change(session, f)]
    found: dict[str, None] = {}
    for piece in _pieces(session, text, among):
        named = calls(session, piece, among)
        facts = {c.fact for c in named}
        if len(facts) != 1 or "?" in piece or OF_NOTHING.fullmatch(_without(piece, named)):
            continue
        fact = facts.pop()
        if any(r.fact == fact and r.start < len(piece) and r.end > len(piece) - len(piece.lstrip()) for r in taken):
            continue
        known = is_known(session.answers[fact]) and session.definition(fact).sensitivity != "very_private"
        if known and not _heard(session, fact, piece, named, {r.fact for r in taken}, reader):
            found[fact] = None
    return list(found)


def _pieces(session: Session, text: str, among: list[str]) -> Iterator[str]:
    """The clauses; one that names several answers is cut at its commas and its joints."""
    for clause in clauses(text):
        cuts = [m.start() for m in _COMMA.finditer(clause)]
        if not cuts or len({c.fact for c in calls(session, clause, among)}) < 2:
            yield clause
            continue
        for start, end in zip([0, *cuts], [*cuts, len(clause)], strict=True):
            yield " " * start + clause[start:end]


def _heard(session: Session, fact: str, piece: str, named: list[Call], taken: Collection[str], reader: Reader) -> bool:
    """Does the answer stand now as a piece tells it? Of a list it is looked at thing by thing."""
    told = told_anew(session, fact, piece, reader, sure=True)
    if told is None:
        return fact in taken
    standing = session.answers[fact]
    if told.value == [] != standing:
        return False
    if told.value == standing or merged(session, Heard(piece, "correct"), told, standing) == standing:
        return True
    return fact in taken and not any(c.entry is not None for c in named)


def _without(piece: str, named: list[Call]) -> str:
    for call in named:
        piece = piece[: call.start] + " " * (call.end - call.start) + piece[call.end :]
    return piece.strip(" .,;:!")
