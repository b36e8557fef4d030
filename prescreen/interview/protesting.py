"""Somebody sees a wrong answer when all is over: it is put right, or the answers are offered for changing.

A protest is no "no" to what is offered then: "a baby?? we're not planning a baby, I don't know where you got that".
"""

from __future__ import annotations

from typing import Final

from prescreen.interview import correcting, disowned, interruptions
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon.protesting import PROTESTS
from prescreen.interview.session import Session
from prescreen.reading import Reader

_ACTS: Final = frozenset({"answer", "out_of_scope", "deny", "dont_know", "decline", "frustration"})
_FEW_WORDS: Final = 6


def at_the_end(session: Session, heard: Heard, reader: Reader) -> bool:
    """Put right what a message at an offer corrects; one that only protests is asked which answer is meant."""
    if heard.picked or heard.act not in _ACTS or len(heard.text.split()) <= 1:
        return False
    if correcting.at_once(session, heard, reader) or disowned.take(session, heard, reader):
        return True
    if PROTESTS.search(heard.text) is None or session.answers.get("prescreen_consent") != "yes":
        return False
    interruptions.which(session)
    return True


def cannot_decide(heard: Heard) -> bool:
    """Is it left to the chat what to do: "I don't know"? Not where much else is said beside it."""
    return heard.act == "decline" or (heard.act == "dont_know" and len(heard.text.split()) <= _FEW_WORDS)
