"""By which words an answer is called, and where they stand in a message: "the heart", "my meds", "thyroid cancer"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from prescreen.facts import Terms
from prescreen.facts.answers import Json
from prescreen.facts.definition import FactDefinition
from prescreen.interview.lexicon.called import ILLNESSES, NTH, OF_A_VACCINE, PARTS, PLAIN
from prescreen.interview.session import Session

_NO_NAME: Final = frozenset(
    "now ever or of a an the in last months month before problem other another some your su sus un una el la de o y "
    "so more less hearing mas menos grande pequeno oir "
    "ahora antes illness disease reaction that mini-stroke otro otra problema enfermedad".split()
)
_OPERATIONS: Final = frozenset({"surgeries_recent", "surgery_planned"})
"""Lists whose things are called by the part of the body: "the gallbladder was in May"."""
_ORGANS: Final = frozenset({"organs", "kidney"})
_OF_VACCINES: Final = frozenset(
    "vaccine vacuna vacunas shot shots fiebre contra nasal spray the and for del las los con por".split()
)
_SEVERAL, _LONG = 2, 4
_MEDICINES: Final = "immunosuppressants"
_REMEMBERED: Final = 1024
"""Texts whose folded form is kept: names are folded in every turn."""
_TELLING: Final = re.compile(r"[a-z]{4,}")
_BRIEF: Final = re.compile(r"\b[a-z]{3}\b")
"""A vaccine against the flu or MMR is called by as little."""
_COMMON: Final = frozenset(
    "removal replacement surgery operation repair release biopsy change kind known graft total partial open heart skin "
    "extirpacion cirugia operacion colocacion reemplazo reparacion protesis conocida tipo cambio injerto una".split()
)
_MOTHER: Final = re.compile(r"\b(?:mi|tu|su|nuestra) (?=mama\b)")
"""Before the Spanish word for a breast that means a mother here."""
_ARTICLES: Final = re.compile(r"^(?:(?:a|an|the|your|or|some|very|un|una|el|la|los|las|su|sus|o|de) )+")
_PARTS: Final = re.compile(r"[,;()（）、，]| or | o | and | y |或")
_ENDS: Final = re.compile(r"(?: (?:now|ahora|before|antes|ever|in the last .*|en los? ultimos? .*|现在|以前))+$")


@dataclass(frozen=True, slots=True)
class Call:
    """A name with its place. `entry`: it is that of one thing in a list, not of the whole answer.

    `nth`: the thing is called by its place in the list: "the second operation".
    """

    fact: str
    start: int
    end: int
    entry: str | None = None
    nth: int | None = None


@lru_cache(maxsize=_REMEMBERED)
def fold(text: str) -> str:
    """Lower case without accents; every character keeps its place.

    >>> fold("El Cáncer")
    'el cancer'
    """
    folded = (unicodedata.normalize("NFD", c)[0].casefold() for c in text.replace("\u2019", "'"))
    return "".join(c if len(c) == 1 else c[0] for c in folded)


def entry_name(entry: Json) -> str:
    """The name of one thing in a list."""
    return str(next(iter(entry.values()), "")) if isinstance(entry, dict) else str(entry)


def calls(session: Session, text: str, among: Collection[str]) -> list[Call]:
    """The answers that a message calls by name, from left to right; where names overlap, the longest counts."""
    said = fold(text)
    mothers = list(_MOTHER.finditer(said))
    found = [
        Call(fact, m.start(), m.end(), entry)
        for fact in among
        for entry, pattern in _patterns(session, fact)
        for m in pattern.finditer(said)
        if not any(mother.end() == m.start() for mother in mothers)
    ]
    found += [call for fact in among for call in _by_place(session, fact, said)]
    found.sort(key=lambda c: (c.start - c.end, c.start, c.entry is None))
    kept: list[Call] = []
    for call in found:
        same = [k for k in kept if call.start < k.end and k.start < call.end]
        if all((k.start, k.end) == (call.start, call.end) and k.fact != call.fact for k in same):
            kept.append(call)
    return sorted(kept, key=lambda c: c.start)


def _by_place(session: Session, fact: str, said: str) -> list[Call]:
    """Things of a list that are called by their place in it: "the second operation"."""
    standing = session.answers.get(fact)
    plain = PLAIN.get(session.language, {}).get(fact)
    if not isinstance(standing, list) or len(standing) < _SEVERAL or plain is None:
        return []
    found = []
    for place, pattern in NTH.get(session.language, {}).items():
        nth = place if place >= 0 else len(standing) - 1
        for m in _nth(pattern, plain).finditer(said) if nth < len(standing) else ():
            found.append(Call(fact, m.start(), m.end(), entry_name(standing[nth]), nth))
    return found


@cache
def _nth(ordinal: str, plain: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{ordinal}) (?:{plain})(?![a-z])")


def _patterns(session: Session, fact: str) -> list[tuple[str | None, re.Pattern[str]]]:
    definition = session.definition(fact)
    illnesses = _illnesses(session, fact, definition)
    short, aliases = session.speech.short(fact), definition.aliases.get(session.language, ())
    found: list[tuple[str | None, re.Pattern[str]]] = [(None, _own(short, aliases, fact, session.language, illnesses))]
    standing = session.answers.get(fact)
    if definition.kind == "list" and isinstance(standing, list):
        for name in {entry_name(e) for e in standing} - {""}:
            found.append((name, _entry(session, fact, name)))
        names = [entry_name(e) for e in standing]
        for kind, said in PARTS.get(fact, {}).items() if names else ():
            found.append((next((n for n in names if kind in n), kind), _words((), said)))
    return found


def _entry(session: Session, fact: str, name: str) -> re.Pattern[str]:
    """By which words one thing of a list is called."""
    words = {fold(name), fold(session.library.wording.name(name, session.language))}
    telling = {w for w in _TELLING.findall(" ".join(words)) if w not in _COMMON}
    more = None
    if fact in _OPERATIONS:
        words |= telling | _labels(session.library.terms, "procedure", name)
    elif fact == _MEDICINES:
        words |= _labels(session.library.terms, "drug", name)
    elif session.definition(fact).item and "vaccine" in fact:
        short = {w for w in _BRIEF.findall(" ".join(words)) if w not in _COMMON}
        labels = " ".join(_labels(session.library.terms, "vaccine", name))
        telling |= {w for w in _TELLING.findall(labels) if w not in _COMMON}
        parts = "|".join(sorted(map(re.escape, (telling | short) - _OF_VACCINES), key=len, reverse=True))
        more = OF_A_VACCINE.format(name=parts) if parts else None
    return _words(tuple(sorted(words, key=len, reverse=True)), more)


@cache
def _labels(terms: Terms, kind: str, name: str) -> frozenset[str]:
    """The other names of a thing, but for the shortest."""
    term = terms.named(kind, name)
    return frozenset(f for label in term.labels if len(f := fold(label)) >= _LONG) if term is not None else frozenset()


def _illnesses(session: Session, fact: str, definition: FactDefinition) -> str | None:
    """The names of illnesses by which an answer is called: "the asthma" is the lung problem."""
    if definition.group not in _ORGANS or definition.kind != "enum":
        return None
    return _illnesses_of(session.library.terms, fact, session.language)


@cache
def _illnesses_of(terms: Terms, fact: str, language: str) -> str | None:
    labels = {
        fold(x) for t in terms.all("condition") if any(c.partition("=")[0] == fact for c in t.classes) for x in t.labels
    }
    names = sorted((re.escape(x) for x in labels if len(x) >= _LONG), key=len, reverse=True)
    more = ILLNESSES.get(language, {}).get(fact)
    return "|".join([*names, *([more] if more else [])]) or None


@cache
def _own(
    short: str, aliases: tuple[str, ...], fact: str, language: str, illnesses: str | None = None
) -> re.Pattern[str]:
    names = {fold(short), *map(fold, aliases), *_PARTS.split(fold(short))}
    names = {_ARTICLES.sub("", _ENDS.sub("", n.strip())).strip() for n in names}
    names = {n for n in names if n and not set(n.split()) <= _NO_NAME}
    more = "|".join(x for x in (PLAIN.get(language, {}).get(fact), illnesses) if x) or None
    return _words(tuple(sorted(names, key=len, reverse=True)), more)


@cache
def _words(names: tuple[str, ...], more: str | None = None) -> re.Pattern[str]:
    said = "|".join([*(re.escape(n) for n in names), *([more] if more else [])]) or r"(?!)"
    return re.compile(rf"(?<![a-z])(?:{said})(?![a-z])")
