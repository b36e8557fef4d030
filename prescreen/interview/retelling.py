"""What a few words mend of what was just told: "sorry, 8.9" after a value, "all from 2 March" after a report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from prescreen.content.library import text_in
from prescreen.facts.answers import Json, is_known
from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon import retelling as words
from prescreen.interview.session import Session
from prescreen.reading import Context, FactReading, Reader

_SENTENCE = re.compile(r"(?:[^.!?;\n。！？；]|\.(?=\d))+")
_ONLY = re.compile(r",\s*(?=(?:only|just|but|and|solo|pero|y)\b)", re.IGNORECASE)
_MEASURED: Final = frozenset({"lab", "number", "integer"})
_NOT_BLOOD: Final = "lvef"


def last_number(session: Session, heard: Heard, reader: Reader) -> FactReading | None:
    """The value that was told last, given anew in a message that is a number and nothing else: "sorry 8.9"."""
    if heard.picked or not words.ONLY_NUMBER.fullmatch(fold(heard.text)):
        return None
    recent = [
        f
        for f in session.state.recent
        if f in session.answers and session.definition(f).kind in _MEASURED and f not in session.asking.facts
    ]
    if len(recent) != 1 or session.state.turns - session.state.recent_turn > 1:
        return None
    fact = recent[0]
    question = text_in(session.definition(fact).question, session.language)
    context = Context(session.today, session.language, (fact,), question, {})
    before = session.answers[fact]
    for reading in reader.read(heard.text, context).facts:
        if reading.fact == fact and is_known(reading.value):
            value = _kept(before, reading.value)
            return FactReading(fact, value, reading.start, reading.end, "correction", confirm=True)
    return None


def _kept(before: Json, value: Json) -> Json:
    if isinstance(before, dict) and isinstance(value, dict):
        return {**before, **{k: v for k, v in value.items() if v is not None}}
    return value


def day_of_report(session: Session, text: str, reader: Reader) -> list[FactReading]:
    """The day of all values of a report, where a message or a part of it gives a day and nothing else.

    "All this from 2 March": without a word for the whole report only the values that were told last are meant.
    """
    whole = _day_of(session, text, 0, len(text), reader)
    if whole:
        return whole
    found: dict[str, FactReading] = {}
    for start, end in _parts(text):
        found |= {r.fact: r for r in _day_of(session, text, start, end, reader)}
    return list(found.values())


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences stand that are not all of the message, and what follows "only" in them."""
    for sentence in _SENTENCE.finditer(text):
        cuts = [sentence.start(), *(m.start() for m in _ONLY.finditer(text, *sentence.span())), sentence.end()]
        yield from pairwise(cuts)


def _day_of(session: Session, text: str, start: int, end: int, reader: Reader) -> list[FactReading]:
    said = fold(text[start:end])
    beside = set(re.findall(r"[a-z]+", words.DATE_WORDS.sub(" ", said)))
    if beside - words.IDLE or not words.DATE_WORDS.search(said):
        return []
    labs = [f for f, v in session.answers.items() if session.definition(f).kind == "lab" and isinstance(v, dict)]
    recent = [f for f in session.state.recent if f in labs and session.state.turns - session.state.recent_turn <= 1]
    if words.REPORT.search(said):
        among = labs if words.ALL.search(said) or not recent else recent
    elif words.THAT.match(said) and recent:
        among = recent
    else:
        return []
    if words.BLOOD.search(said):
        among = [f for f in among if f != _NOT_BLOOD]
    day = reader.read_kind("date", text[start:end], Context(session.today, session.language, (), "", {}))
    if not isinstance(day, str) or day > session.today.isoformat():
        return []
    found = []
    for fact in among:
        value = session.answers[fact]
        if isinstance(value, dict) and value.get("date") != day:
            found.append(FactReading(fact, {**value, "date": day}, start, end, "correction", confirm=True))
    return found
