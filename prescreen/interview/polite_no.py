"""A polite no to a question about health is a no or a wish to keep it private: asked once, and private said again."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from prescreen.facts import DECLINED
from prescreen.interview.again import repeat
from prescreen.interview.called import fold
from prescreen.interview.hearing import NUMERIC, Heard
from prescreen.interview.lexicon.polite_no import POLITE_NO
from prescreen.interview.session import Session

_POLITE_NO: Final = re.compile(POLITE_NO)
_ASKED: Final = "polite_no"
_QUESTIONS: Final = frozenset({"fact", "screen"})
_WISHES: Final = "willingness"


def is_polite_no(text: str) -> bool:
    """Is a message nothing but a no with thanks?

    >>> is_polite_no("No, thank you!"), is_polite_no("no gracias"), is_polite_no("no, gracias a Dios")
    (True, True, False)
    """
    return _POLITE_NO.fullmatch(fold(text)) is not None


def take(session: Session, heard: Heard) -> bool:
    """Ask once what "no thanks" means; False for anything else, and when it was asked already."""
    if not _is_unsure(session, heard) or _ASKED in session.asking.data:
        return False
    session.tell("which_no")
    repeat(session)
    session.asking.data[_ASKED] = True
    return True


def as_refusal(session: Session, heard: Heard) -> Heard:
    """What was heard, where "no thanks" said once more is a wish not to answer."""
    if not _is_unsure(session, heard) or _ASKED not in session.asking.data:
        return heard
    return replace(heard, act="decline", facts=(), unclear=())


def _is_unsure(session: Session, heard: Heard) -> bool:
    """Is it a polite no to what one may have? Who is asked for a wish, a number or a day declines it in this way."""
    asking = session.asking
    if asking.kind not in _QUESTIONS or heard.picked or not is_polite_no(heard.text):
        return False
    if any(r.value == DECLINED for r in heard.facts):
        return False
    definitions = [session.definition(f) for f in asking.facts]
    return all(d.group != _WISHES and d.kind not in NUMERIC for d in definitions)
