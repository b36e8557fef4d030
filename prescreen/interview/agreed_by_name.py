"""What somebody would agree to after all, each thing by its name: "I want to take part, yes to visits"."""

from __future__ import annotations

import re
from typing import Final

from prescreen.interview.called import calls, fold
from prescreen.interview.lexicon import agreed_by_name as words
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change
from prescreen.reading import FactReading, wants_in

_GROUP: Final = "willingness"
INTEREST: Final = "wants_to_take_part"
_PIECE: Final = re.compile(r"[^.!?;,\n。！？；，]+")
_YES, _NO, _TOO = re.compile(words.YES), re.compile(words.NO), re.compile(words.TOO)
_JOINED: Final = re.compile(words.JOINED)
_BEFORE_ANOTHER: Final = re.compile(words.BEFORE_ANOTHER)


def agreed_by_name(session: Session, text: str) -> list[FactReading]:
    """The answers on willingness that pieces of a message give anew, each with its own yes or no."""
    among = [
        f
        for f in session.answers
        if f not in session.asking.facts and may_change(session, f) and session.definition(f).group == _GROUP
    ]
    if not among or "?" in text or "？" in text:
        return []
    found: dict[str, FactReading] = {}
    pole: str | None = None
    for start, end in _pieces(text):
        named = calls(session, text[start:end], among)
        if INTEREST in among and wants_in(text[start:end]):
            found[INTEREST] = _reading(INTEREST, "yes", start, end)
            continue
        said = fold(text[start:end])
        for call in reversed(named):
            said = said[: call.start] + words.NAME + said[call.end :]
        said = _JOINED.sub(words.NAME, said).strip()
        yes, no = _YES.fullmatch(said), _NO.fullmatch(said)
        pole = "yes" if yes else "no" if no else pole if named and pole and _TOO.fullmatch(said) else None
        if pole is not None:
            found |= {c.fact: _reading(c.fact, pole, start, end) for c in named}
    return list(found.values())


def _reading(fact: str, value: str, start: int, end: int) -> FactReading:
    return FactReading(fact, value, start, end, "correction", confirm=True)


def _pieces(text: str) -> list[tuple[int, int]]:
    """The pieces between commas, cut before an "and" that begins another yes, no or wish."""
    places = []
    for piece in _PIECE.finditer(text):
        start = piece.start()
        for cut in [*_BEFORE_ANOTHER.finditer(fold(text), *piece.span()), None]:
            end = cut.start() if cut is not None else piece.end()
            if text[start:end].strip():
                places.append((start, end))
            start = cut.end() if cut is not None else end
    return places
