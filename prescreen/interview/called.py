"""By which words an answer is called, and where they stand in a message: "the heart", "my meds", "thyroid cancer"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Final

from prescreen.facts.answers import Json
from prescreen.interview.lexicon.called import PARTS, PLAIN
from prescreen.interview.session import Session

_NO_NAME: Final = frozenset(
    "now ever or of a an the in last months month before problem other another some your su sus un una el la de o y "
    "so more less hearing mas menos grande pequeno oir "
    "ahora antes illness disease reaction that mini-stroke otro otra problema enfermedad".split()
)
_OPERATIONS: Final = frozenset({"surgeries_recent", "surgery_planned"})
"""Lists whose things are called by the part of the body: "the gallbladder was in May"."""
_TELLING: Final = re.compile(r"[a-z]{4,}")
_COMMON: Final = frozenset(
    "removal replacement surgery operation repair release biopsy change kind known graft total partial open heart skin "
    "extirpacion cirugia operacion colocacion reemplazo reparacion protesis conocida tipo cambio injerto una".split()
)
_ARTICLES: Final = re.compile(r"^(?:(?:a|an|the|your|or|some|very|un|una|el|la|los|las|su|sus|o|de) )+")
_PARTS: Final = re.compile(r"[,;()（）、，]| or | o | and | y |或")
_ENDS: Final = re.compile(r"(?: (?:now|ahora|before|antes|ever|in the last .*|en los? ultimos? .*|现在|以前))+$")


@dataclass(frozen=True, slots=True)
class Call:
    """A name with its place. `entry`: it is that of one thing in a list, not of the whole answer."""

    fact: str
    start: int
    end: int
    entry: str | None = None


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
    found = [
        Call(fact, m.start(), m.end(), entry)
        for fact in among
        for entry, pattern in _patterns(session, fact)
        for m in pattern.finditer(said)
    ]
    found.sort(key=lambda c: (c.start - c.end, c.start, c.entry is None))
    kept: list[Call] = []
    for call in found:
        same = [k for k in kept if call.start < k.end and k.start < call.end]
        if all((k.start, k.end) == (call.start, call.end) and k.fact != call.fact for k in same):
            kept.append(call)
    return sorted(kept, key=lambda c: c.start)


def _patterns(session: Session, fact: str) -> list[tuple[str | None, re.Pattern[str]]]:
    definition = session.definition(fact)
    own = _own(session.speech.short(fact), definition.aliases.get(session.language, ()), fact, session.language)
    found: list[tuple[str | None, re.Pattern[str]]] = [(None, own)]
    standing = session.answers.get(fact)
    if definition.kind == "list" and isinstance(standing, list):
        for name in {entry_name(e) for e in standing} - {""}:
            words = {fold(name), fold(session.library.wording.name(name, session.language))}
            words |= (
                {w for w in _TELLING.findall(" ".join(words)) if w not in _COMMON} if fact in _OPERATIONS else set()
            )
            found.append((name, _words(tuple(sorted(words, key=len, reverse=True)))))
        names = [entry_name(e) for e in standing]
        for kind, said in PARTS.get(fact, {}).items() if names else ():
            found.append((next((n for n in names if kind in n), kind), _words((), said)))
    return found


@cache
def _own(short: str, aliases: tuple[str, ...], fact: str, language: str) -> re.Pattern[str]:
    names = {fold(short), *map(fold, aliases), *_PARTS.split(fold(short))}
    names = {_ARTICLES.sub("", _ENDS.sub("", n.strip())).strip() for n in names}
    names = {n for n in names if n and not set(n.split()) <= _NO_NAME}
    more = PLAIN.get(language, {}).get(fact)
    return _words(tuple(sorted(names, key=len, reverse=True)), more)


@cache
def _words(names: tuple[str, ...], more: str | None = None) -> re.Pattern[str]:
    said = "|".join([*(re.escape(n) for n in names), *([more] if more else [])]) or r"(?!)"
    return re.compile(rf"(?<![a-z])(?:{said})(?![a-z])")
