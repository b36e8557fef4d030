"""Nothing is deleted of who says so, and that is no answer: "no, don't delete anything! Did you note my allergy?"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from prescreen.interview.again import repeat
from prescreen.interview.hearing import Heard
from prescreen.interview.session import Session
from prescreen.reading import Context, Reader, without_keeping, without_seeing

_CONFIRMING: Final = frozenset({"delete", "restart", "withdraw"})
_SAYS_NOTHING: Final = frozenset(
    {"answer", "out_of_scope", "affirm", "deny", "correct", "resume", "delete_data", "thanks"}
)


def heard_beside(session: Session, heard: Heard, reader: Reader) -> Heard | None:
    """What is heard beside that nothing is to be deleted; None where that is not said.

    Only the rest may tell of danger: the whole is often like a cry for help, and is none.
    """
    rest = None if heard.picked or session.stage == "contact" else without_keeping(heard.text)
    if rest is None:
        return None
    if not re.search(r"\w", rest):
        return Heard(act="resume")
    asking = session.asking
    waiting = session.state.before if asking.kind in _CONFIRMING and session.state.before is not None else asking
    context = Context(
        session.today,
        session.language,
        tuple(waiting.facts),
        str(waiting.data.get("text", "")),
        session.answers,
    )
    read = reader.read(rest, context)
    worded = read.safety is not None and reader.names_danger(rest, context)
    return replace(
        heard, text=rest, act=read.act, facts=read.facts, unclear=read.unclear, safety=read.safety, worded=worded
    )


def keep(session: Session, heard: Heard) -> bool:
    """Say that nothing is deleted, and open the question before again; True where the rest says nothing more."""
    alone = heard.act in _SAYS_NOTHING and not heard.facts and "?" not in heard.text
    alone = alone and without_seeing(heard.text) is None
    session.tell("kept")
    if session.asking.kind in _CONFIRMING:
        session.step_back()
    if alone:
        repeat(session)
    return alone
