"""At the read-back one answer is called right by its name: "the flu one is right, my age is 50"."""

from __future__ import annotations

import re
from typing import Final

from prescreen.interview.called import calls, fold
from prescreen.interview.lexicon.confirmed import FINE, JOINS, OPENS, RIGHT
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change

_OPENS: Final = re.compile(rf"{OPENS}$")
_RIGHT, _FINE, _JOINS = re.compile(RIGHT), re.compile(FINE), re.compile(JOINS)


def confirmed(session: Session, text: str) -> tuple[list[str], str]:
    """The answers that a message calls right as they stand, and what else it says, each word at its place."""
    said = fold(text)
    among = [f for f in session.answers if may_change(session, f)]
    facts: dict[str, None] = {}
    rest = text
    for call in calls(session, text, among) if "?" not in text and "？" not in text else ():
        opening = _OPENS.search(said[: call.start])
        closing = _RIGHT.match(said, call.end) or (_FINE.match(said, call.end) if call.entry is not None else None)
        if opening is not None and closing is not None:
            facts[call.fact] = None
            rest = rest[: opening.start()] + " " * (closing.end() - opening.start()) + rest[closing.end() :]
    if facts and (join := _JOINS.match(fold(rest))) is not None:
        rest = " " * join.end() + rest[join.end() :]
    return list(facts), rest if re.search(r"\w", rest) else ""
