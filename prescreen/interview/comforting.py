"""One kind word to somebody who tells beside an answer how hard it is; said once, so that it stays one (rule R22)."""

from __future__ import annotations

import re

from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon.hardship import HARD
from prescreen.interview.session import Session

_HARD = re.compile(HARD)
_OF_HEALTH = frozenset({"screen", "fact", "detail", "stop", "review"})


def say_once(session: Session, heard: Heard) -> None:
    """Say it before the answer is taken; after words of danger other things were said."""
    if session.state.comforted or session.state.crisis or heard.picked or session.asking.kind not in _OF_HEALTH:
        return
    if heard.facts and _HARD.search(fold(heard.text)):
        session.state.comforted = True
        session.tell("reply_hard")
