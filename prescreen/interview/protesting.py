"""Somebody sees a wrong answer when all is over: it is put right, or the answers are offered for changing.

A protest is no "no" to what is offered then: "a baby?? we're not planning a baby, I don't know where you got that".
"""

from __future__ import annotations

import re
from typing import Final

from prescreen.interview import correcting, interruptions
from prescreen.interview.hearing import Heard
from prescreen.interview.session import Session
from prescreen.reading import Reader

_ACTS: Final = frozenset({"answer", "out_of_scope", "deny", "dont_know", "decline", "frustration"})
_FEW_WORDS: Final = 6
_PROTESTS: Final = re.compile(
    r"\bwhere (?:did|do|have|are|on earth|the hell)?\s?(?:you|that|this|it) (?:get|got|getting|take|took|come|came|read|have)\b|"
    r"\bi (?:never|didn'?t|did not|haven'?t|have not) (?:ever )?(?:sa(?:y|id)|tell|told|write|wrote|put|mean|meant)\b|"
    r"\b(?:that|this|it)(?:'s| is| was) (?:not (?:right|true|what i said|correct)|wrong|a mistake)\b|\bnot what i (?:said|told)\b|"
    r"\byou (?:got|have|put|wrote) (?:it|that|this|me|something) (?:all )?(?:wrong|down)\b|"
    r"\bde d[oó]nde (?:sac[oóa]\w*|sale|salió)\b|\b(?:yo )?(?:no|nunca) (?:dije|he dicho|puse) (?:eso|nada)\b|"
    r"\b(?:eso|esto) (?:no es (?:verdad|cierto|así|asi|lo que dije)|está mal|esta mal)\b|我没(?:有)?(?:这么)?说|不是我说的|弄错了|记错了",
    re.IGNORECASE,
)


def at_the_end(session: Session, heard: Heard, reader: Reader) -> bool:
    """Put right what a message at an offer corrects; one that only protests is asked which answer is meant."""
    if heard.picked or heard.act not in _ACTS or len(heard.text.split()) <= 1:
        return False
    if correcting.at_once(session, heard, reader):
        return True
    if _PROTESTS.search(heard.text) is None or session.answers.get("prescreen_consent") != "yes":
        return False
    interruptions.which(session)
    return True


def cannot_decide(heard: Heard) -> bool:
    """Is it left to the chat what to do: "I don't know"? Not where much else is said beside it."""
    return heard.act == "decline" or (heard.act == "dont_know" and len(heard.text.split()) <= _FEW_WORDS)
