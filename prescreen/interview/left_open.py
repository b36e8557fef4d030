"""Answers that a message leaves open after all: "lo de la epilepsia tampoco lo sé", "I said I don't know about it"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from prescreen.facts.answers import UNKNOWN
from prescreen.interview.called import calls, fold
from prescreen.interview.lexicon import left_open as words
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change
from prescreen.reading import FactReading

_SENTENCE: Final = re.compile(r"(?:[^.\n]|\.(?=\d))+")
_KIDNEYS: tuple[str, ...] = ("kidney_disease", "lupus_nephritis")
_ACTIVITY: Final = "refractory"
_NOT_SO: Final = frozenset({"respondent", "prescreen_consent", "carer_authorised", "age_years"})
"""Answers that nothing is told of in this way."""
_Name = tuple[frozenset[str], int, int]
"""The answers that a name is of, with its place."""


def left_open(session: Session, text: str) -> list[FactReading]:
    """The answers that are called by their names and said not to be known, each where it is said.

    What was told of a list of things, as a medicine with its day, stands: who does not know more of it said what it is.
    """
    found: dict[str, FactReading] = {}
    for sentence in _SENTENCE.finditer(text):
        for start, end in _spans(session, text, sentence.start(), sentence.end()):
            for facts, _, _ in _named(session, text[start:end]):
                for fact in sorted(facts):
                    found.setdefault(fact, FactReading(fact, UNKNOWN, start, end, "correction", confirm=True))
    return list(found.values())


def _spans(session: Session, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where names are said not to be known, and nothing else is said."""
    if text[end - 1 : end] != "?" and words.NOT_SAID.search(_plain(session, text[start:end])):
        yield start, end
        return
    for part in words.PART.finditer(text, start, end):
        plain = _plain(session, part.group())
        if text[part.end() : part.end() + 1] != "?" and (
            words.BEHIND.fullmatch(plain) or words.BEFORE.fullmatch(plain)
        ):
            yield part.span()


def _plain(session: Session, said: str) -> str:
    """A part with a sign in place of every name, and a space between all words."""
    masked = fold(said)
    for _, first, last in _named(session, said):
        masked = masked[:first] + "§" * (last - first) + masked[last:]
    return " ".join("§" if token[0] == "§" else token for token in words.TOKEN.findall(masked))


def _named(session: Session, said: str) -> list[_Name]:
    """What a part names: one answer, the noes of a whole list, or how active the lupus is."""
    among = [f for f in session.answers if _may_open(session, f)]
    shadows = [f for f in _KIDNEYS if f in session.trial.facts and f not in among]
    called = [c for c in calls(session, said, [*among, *shadows]) if c.entry is None and c.nth is None]
    named: list[_Name] = [
        (_both_kidneys(session, c.fact, fold(said)[c.start : c.end]) & set(among), c.start, c.end)
        for c in called
        if c.fact != "sle_diagnosis"
    ]
    taken = [(first, last) for _, first, last in named]
    for group, name in words.GROUPS.items():
        noes = frozenset(f for f in among if session.definition(f).group == group and _is_no(session, f))
        named += [(noes, *m.span()) for m in name.finditer(fold(said)) if noes and not _inside(m.span(), taken)]
    if _ACTIVITY in among:
        activity = frozenset({_ACTIVITY})
        named += [(activity, *m.span()) for m in words.ACTIVITY.finditer(fold(said)) if not _inside(m.span(), taken)]
    return sorted(named, key=lambda name: name[1])


def _inside(place: tuple[int, int], taken: list[tuple[int, int]]) -> bool:
    return any(start < place[1] and place[0] < end for start, end in taken)


def _both_kidneys(session: Session, fact: str, name: str) -> frozenset[str]:
    """The kidneys alone are those of the lupus and those of another illness, where either was answered by a no."""
    if fact != _KIDNEYS[0] or words.KIDNEYS.fullmatch(name) is None:
        return frozenset({fact})
    noes = {f for f in _KIDNEYS if f in session.answers and _may_open(session, f) and _is_no(session, f)}
    return frozenset(noes or {fact})


def _may_open(session: Session, fact: str) -> bool:
    if fact in _NOT_SO or fact in session.asking.facts or not may_change(session, fact):
        return False
    kind = session.definition(fact).kind
    return kind == "enum" or (kind == "list" and session.answers[fact] in ([], UNKNOWN))


def _is_no(session: Session, fact: str) -> bool:
    definition = session.definition(fact)
    return session.answers[fact] in ([], definition.no, definition.none)
