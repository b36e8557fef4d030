"""A vaccine of the list that a message at any question names anew: "it was the pneumonia one", "the MMR was on Friday".

The wrong name gives its place and its day to the right one; a vaccine that stands already gets the day that is told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from prescreen.facts import FactDefinition
from prescreen.facts.answers import Json
from prescreen.interview.called import calls, entry_name, fold
from prescreen.interview.lexicon import vaccines_put_right as words
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change
from prescreen.reading import Context, FactReading, Reader

_SENTENCE = re.compile(r"(?:[^.!?;\n。！？；]|\.(?=\d))+")
_JOINT = re.compile(r",(?!\d)(?:\s*(?:and|but|y|pero)\s)?|\s(?:and|but|y|pero)\s", re.IGNORECASE)
_NEAR: Final = 24
"""So far into a clause its name stands: "and no doctor ever warned me off apheresis"."""
_NAME: Final = "§"
_PAIR: Final = 2


def vaccines_put_right(session: Session, text: str, reader: Reader) -> list[FactReading]:
    """The lists of vaccines as they are after a message that names one of them anew."""
    found = []
    for fact in session.trial.facts:
        definition = session.definition(fact)
        standing = session.answers.get(fact)
        if not _is_of_vaccines(definition) or fact in session.asking.facts or not isinstance(standing, list):
            continue
        if standing and (reading := _put_right(session, fact, standing, text, reader)) is not None:
            found.append(reading)
    return found


def _is_of_vaccines(definition: FactDefinition) -> bool:
    shapes = definition.item.values() if isinstance(definition.item, dict) else ()
    return definition.kind == "list" and not definition.future and any(s.term == "vaccine" for s in shapes)


def _put_right(session: Session, fact: str, standing: list[Json], text: str, reader: Reader) -> FactReading | None:
    rows = [row for row in standing if isinstance(row, dict)]
    text = _called_by_its_way(rows, text)
    masked, named = _masked(session, rows, fold(text))
    wrong = _wrong(masked, named)
    opening = words.OPENS.match(masked)
    if wrong is None and not named and not (opening and len(rows) == 1):
        return None
    if wrong is None and opening is None and not words.OF_A_VACCINE.search(fold(text)):
        return None  # "I had the flu last week"
    start, end = _place(text, masked, opening is not None)
    end = _before_another(session, fact, text, masked.rfind(_NAME, 0, end), end)
    start = _behind_another(session, fact, text, start, masked.find(_NAME, start))
    said = text
    for first, last in ([opening.span()] if opening else []) + ([wrong[1]] if wrong else []):
        said = said[:first] + " " * (last - first) + said[last:]
    told = _told(session, fact, said, reader)
    if told is None or _answers_too(session, text[:end], reader):
        return None
    after = _renamed(rows, told, wrong[0] if wrong else None, bare=opening is not None and not named)
    after = _dated(after, told)
    return None if after == rows else FactReading(fact, list(after), start, end, "correction", confirm=True)


def _called_by_its_way(rows: list[dict[str, Json]], text: str) -> str:
    """The message with the name of the vaccine of the list that is a spray, where only the spray is named."""
    names = [name.split("(")[0].strip() for row in rows if "nasal" in (name := entry_name(row)).casefold()]
    if len(names) != 1:
        return text
    return words.SPRAY.sub(lambda said: names[0].ljust(len(said.group())), text)


def _masked(session: Session, rows: list[dict[str, Json]], said: str) -> tuple[str, dict[int, str]]:
    """The message with a sign for each vaccine of the list that it names, and which one stands where."""
    named: dict[int, str] = {}
    for row in rows:
        name = entry_name(row)
        parts = set(
            re.findall(r"[a-z]{3,}", f"{fold(name)} {fold(session.library.wording.name(name, session.language))}")
        )
        telling = "|".join(sorted((re.escape(p) for p in parts - words.COMMON), key=len, reverse=True)) or r"(?!)"
        for match in re.finditer(rf"\b(?:{telling})\b(?:[ -](?:{telling})\b)*", said):
            named[match.start()] = name
            said = said[: match.start()] + _NAME * len(match.group()) + said[match.end() :]
    return said, named


def _wrong(masked: str, named: Mapping[int, str]) -> tuple[str, tuple[int, int]] | None:
    """The vaccine that a message says was not it, and the words that say so."""
    for match in words.WRONG.finditer(masked):
        start = masked.find(_NAME, match.start())
        if start in named:
            return named[start], match.span()
    return None


def _place(text: str, masked: str, opens: bool) -> tuple[int, int]:
    """Where the sentences stand that speak of vaccines."""
    own = [m.span() for m in _SENTENCE.finditer(text) if _NAME in masked[slice(*m.span())]]
    if not own or opens:
        return 0, len(text) if not own else own[-1][1]
    return own[0][0], own[-1][1]


def _before_another(session: Session, fact: str, text: str, name: int, end: int) -> int:
    """Where the words about the vaccine end: before a clause that names another answer, "..., pred 10 mg now"."""
    others = [f for f in session.answers if f != fact and may_change(session, f)]
    for joint in _JOINT.finditer(text, max(name, 0), end):
        clause = text[joint.end() : end]
        if name >= 0 and any(c.start < _NEAR for c in calls(session, clause, others)):
            return joint.start()
    return end


def _behind_another(session: Session, fact: str, text: str, start: int, name: int) -> int:
    """Where the words about the vaccine begin: behind clauses that name another answer, "pred 10 mg now, ..."."""
    others = [f for f in session.answers if f != fact and may_change(session, f)]
    joints = list(_JOINT.finditer(text, start, max(name, start)))
    return joints[-1].end() if joints and calls(session, text[start : joints[-1].start()], others) else start


def _told(session: Session, fact: str, said: str, reader: Reader) -> list[dict[str, Json]] | None:
    context = Context(session.today, session.language, (fact,), "", {})
    for reading in reader.read(said, context).facts:
        if reading.fact == fact and isinstance(reading.value, list):
            return [row for row in reading.value if isinstance(row, dict)] or None
    return None


def _answers_too(session: Session, said: str, reader: Reader) -> bool:
    """Does the same stretch answer the open question with a number, as in "Hb 12, and the flu shot was in October"?"""
    context = Context(session.today, session.language, tuple(session.asking.facts), "", {})
    return any(r.fact in session.asking.facts and r.reader == "lab" for r in reader.read(said, context).facts)


def _renamed(
    rows: list[dict[str, Json]], told: list[dict[str, Json]], wrong: str | None, *, bare: bool
) -> list[dict[str, Json]]:
    """The rows with the right name in the place of the wrong one; a bare "it was the other" is about the only row."""
    new = [t for t in told if not any(_alike(t, row) for row in rows)]
    name = wrong or (entry_name(rows[0]) if bare and len(rows) == 1 else None)
    if name is None or len(new) != 1:
        return rows
    field = next(iter(rows[0]))
    return [{**row, **new[0]} if entry_name(row) == name else row for row in rows if field in row]


def _dated(rows: list[dict[str, Json]], told: list[dict[str, Json]]) -> list[dict[str, Json]]:
    """The rows with the days that are told of them."""
    days = [(t, t["date"]) for t in told if t.get("date")]
    return [{**row, **next(({"date": d} for t, d in days if _alike(t, row)), {})} for row in rows]


def _alike(one: Mapping[str, Json], other: Mapping[str, Json]) -> bool:
    """Are two names those of one vaccine: "flu shot" and "flu vaccine"?"""
    first, second = entry_name(dict(one)).casefold().split(), entry_name(dict(other)).casefold().split()
    return first == second or (len(first) == len(second) == _PAIR and first[0] == second[0])
