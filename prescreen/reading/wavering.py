"""Answers to "may I ask you?" that say two things: "Yes. For myself. No wait, it is for my... no, for myself."

Consent is never guessed, neither given nor refused: who wavers is asked once more.
"""

from __future__ import annotations

import re
from typing import Literal

from prescreen.reading.leaving import plain
from prescreen.reading.lexicon import wavering as words

_ONESELF = re.compile(r"\bmí\b(?! mism)", re.IGNORECASE)
_TURN = re.compile(rf"\b{words.HOLDS}\b[ ,:-]*(?:{words.FIRST}\b[ ,:-]*)*", re.IGNORECASE)
_PATTERNS = {
    name: re.compile(pattern)
    for name, pattern in {
        "yes": words.YES,
        "self": words.SELF,
        "other": words.OTHER,
        "not_meant": words.NOT_MEANT,
        "refuses": words.REFUSES,
        "turns": words.TURNS,
        "no": words.NO,
        "after_all": words.AFTER_ALL,
        "held_back": words.HELD_BACK,
    }.items()
}


def wavers(text: str, consent: object) -> bool:
    """Does an answer that was read as this consent ("yes", "no" or nothing) say the other thing too?

    >>> wavers("Yes. For myself. No wait, it is for my... no, for myself.", "no"), wavers("no, thank you", "no")
    (True, False)
    """
    folded = plain(with_oneself(text))
    if consent == "no":
        open_to = _found("yes", folded) or (_found("self", folded) and _found("no", folded))
        return open_to and not _found("refuses", folded)
    return consent == "yes" and _found("yes", folded) and _found("turns", folded)


def holds_back(text: str) -> bool:
    """Does a yes wait for the answer to a question that stands behind it?

    >>> holds_back("OK but will my boss see it?"), holds_back("ok but keep it short"), holds_back("yes. who reads it?")
    (True, False, False)
    """
    return _found("held_back", plain(text))


def question_held(text: str) -> str:
    """The question that a yes waits for, as it was written; the whole text where there is none.

    >>> question_held("OK yes, but who reads this?"), question_held("who reads this?")
    ('who reads this?', 'who reads this?')
    """
    if not holds_back(text):
        return text
    turn = _TURN.search(text)
    return text[turn.end() :].strip() if turn is not None else text


def last_named(text: str) -> Literal["self", "carer"] | None:
    """For whom the person is here by what they say last: "for my mother. No, sorry, for me".

    Who is only named to be left out is not meant: "for me and not for my sister".

    >>> last_named("yes it's for me, no, for my husband actually"), last_named("for me and not for my sister")
    ('carer', 'self')
    >>> last_named("sí respondo por mí tengo veintinueve años"), last_named("por mi mamá")
    ('self', 'carer')
    """
    folded = _PATTERNS["not_meant"].sub(" ", plain(with_oneself(text)))
    ends = {who: max((m.start() for m in _PATTERNS[who].finditer(folded)), default=-1) for who in ("self", "other")}
    if max(ends.values()) < 0:
        return None
    return "self" if ends["self"] > ends["other"] else "carer"


def with_oneself(text: str) -> str:
    """A text whose "mí", with its accent, cannot be taken for "mi" and a relative."""
    return _ONESELF.sub("mi mismo", text)


def refuses_questions(text: str) -> bool:
    """Is it said that one would rather not be asked?"""
    return _found("refuses", plain(text))


def agrees_after_all(text: str) -> bool:
    """Does somebody who was taken to refuse say that they may be asked: "no no, I meant yes"?"""
    folded = plain(text)
    return _found("after_all", folded) and not _found("refuses", folded)


def _found(name: str, folded: str) -> bool:
    return _PATTERNS[name].search(folded) is not None
