"""Reads an answer anew from a clause: led in by its name, by what stands in it, or as if nobody had answered yet."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from prescreen.content.library import text_in
from prescreen.facts.answers import Json, is_known
from prescreen.interview.called import calls, entry_name, fold
from prescreen.interview.in_words import NOT_SHOWN
from prescreen.interview.lexicon import told_anew as words
from prescreen.interview.lexicon.taking_back import BUT_FOR
from prescreen.interview.naming import named, names_of
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change
from prescreen.reading import Context, FactReading, Reader

_GUESSED: Final = frozenset({"likeness", "kernel", "learned", "indirect"})
_WEAK: Final = frozenset({"lab", "age", "number", "date"})
_TREATMENTS: Final = "prior_lupus_treatments"
_DONE, _PLANNED = "surgeries_recent", "surgery_planned"


def about(session: Session, clause: str) -> tuple[str | None, str, bool]:
    """The answer a clause is about, what it says of it, and whether it is led in by the name alone: "drugs: ..."."""
    among = [f for f in session.answers if may_change(session, f)]
    said = fold(clause)
    for call in calls(session, clause, among):
        lead = words.LEAD.match(said)
        after = words.AFTER.match(said, call.end)
        if call.entry is None and lead and lead.end() >= call.start and after is not None:
            return call.fact, " " * after.end() + clause[after.end() :], True
        break
    return named(session, clause), clause, False


def told_anew(session: Session, fact: str, clause: str, reader: Reader, *, sure: bool) -> FactReading | None:
    """A new value of an answer; where it was not called by its name, only one of things that stand in it already."""
    question = text_in(session.definition(fact).question, session.language)
    context = Context(session.today, session.language, (fact,), question, session.answers)
    before = session.answers[fact]
    if fact == _DONE and is_to_come(session, clause, reader):
        return None
    if isinstance(before, list):
        clause = words.BARE_NO.sub(lambda no: " " * len(no.group()), clause)
    if (opens := BUT_FOR.match(fold(clause).lstrip())) is not None:
        clause = " " * (len(clause) - len(clause.lstrip()) + opens.end()) + clause.lstrip()[opens.end() :]
    for reading in reader.read(clause, context).facts:
        if reading.fact != fact or reading.reader in _GUESSED or not is_known(reading.value):
            continue
        if sure or names_of(reading.value) & names_of(before):
            return reading
    return None


def operated(session: Session, clause: str, reader: Reader) -> FactReading | None:
    """An operation that was not told yet, with its day: "I had a hernia op on 10 March"."""
    if _DONE not in session.answers or not words.OPERATED.search(fold(clause)) or is_to_come(session, clause, reader):
        return None
    told = told_anew(session, _DONE, clause, reader, sure=True)
    rows = told.value if told is not None and isinstance(told.value, list) else []
    known = names_of(session.answers[_DONE])
    new: list[Json] = [r for r in rows if isinstance(r, dict) and r.get("date") and entry_name(r) not in known]
    new = [r for r in new if not words.UNNAMED.match(entry_name(r))]
    return replace(told, value=new, confirm=True) if told is not None and new else None


def is_to_come(session: Session, clause: str, reader: Reader) -> bool:
    """Does a clause tell of an operation that is planned, and of none that was done?"""
    facts = {r.fact for r in reader.read(clause, Context(session.today, session.language, (), "", {})).facts}
    return _PLANNED in facts and _DONE not in facts


def as_if_new(session: Session, clause: str, reader: Reader) -> list[FactReading]:
    """What a clause says of answers as somebody would read it who knew of none: "I take prednisone 5 mg"."""
    known = {f: v for f, v in session.answers.items() if f in NOT_SHOWN}
    context = Context(session.today, session.language, (), "", known)
    found = [
        r
        for r in reader.read(clause, context).facts
        if r.fact in session.answers
        and may_change(session, r.fact)
        and r.reader not in _GUESSED | _WEAK
        and is_known(r.value)
        and r.value != session.answers[r.fact]
        and not (is_nothing(session, r) and names_of(session.answers[r.fact]))
    ]
    return found + tried(session, clause, reader)


def tried(session: Session, clause: str, reader: Reader) -> list[FactReading]:
    """Medicines that were taken in the past, told in passing: "I also had mycophenolate before"."""
    said = fold(clause)
    if (
        _TREATMENTS not in session.trial.facts
        or not (words.HAD.search(said) and words.BEFORE_NOW.search(said))
        or "?" in said
    ):
        return []
    question = text_in(session.definition(_TREATMENTS).question, session.language)
    past = Context(session.today, session.language, (_TREATMENTS,), question, session.answers)
    return [
        r for r in reader.read(clause, past).facts if r.fact == _TREATMENTS and r.value and isinstance(r.value, list)
    ]


def grown(first: FactReading | None, more: FactReading) -> FactReading:
    """Two parts of a list that is told in several clauses."""
    if first is None or not isinstance(first.value, list) or not isinstance(more.value, list):
        return more
    return replace(more, value=[*(e for e in first.value if e not in more.value), *more.value])


def named_only(session: Session, told: dict[str, FactReading]) -> dict[str, FactReading]:
    """Readings without what has no name, where named things stand: "yellow fever was a vaccine" adds no other."""
    kept: dict[str, FactReading] = {}
    for fact, reading in told.items():
        if not isinstance(reading.value, list) or not names_of(session.answers.get(fact)):
            kept[fact] = reading
            continue
        entries = [e for e in reading.value if not words.UNNAMED.match(entry_name(e))]
        if entries or not reading.value:
            kept[fact] = replace(reading, value=entries)
    return kept


def is_nothing(session: Session, reading: FactReading) -> bool:
    """Does a reading say that the thing is not there?"""
    definition = session.definition(reading.fact)
    return reading.value in ([], definition.none, definition.no)
