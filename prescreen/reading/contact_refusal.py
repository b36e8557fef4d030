"""Tells who refuses to be contacted, and who only wants somebody to talk to."""

from __future__ import annotations

import re

from prescreen.reading.leaving import plain
from prescreen.reading.lexicon import contact_refusal as words

_REFUSES = tuple(re.compile(pattern) for pattern in words.REFUSES)
_NO_NAME = tuple(re.compile(pattern) for pattern in words.NO_NAME)
_BUT, _TALK = re.compile(words.BUT), re.compile(words.SOMEBODY_TO_TALK_TO)
_REFUSES_FIRST = re.compile(words.REFUSES_FIRST)
_ASKS = re.compile(r"[^.!?;,？！；。，]*[?？]+")


def refuses_contact(text: str, *, first: bool = False) -> bool:
    """Is no contact wanted at all? `first`: nothing was given yet, so that a no to the name refuses the whole.

    >>> refuses_contact("forget the contact thing, I'm tired"), refuses_contact("ya le dije que no quiero")
    (True, True)
    >>> refuses_contact("don't call me at work"), refuses_contact("Forget"), refuses_contact("no name", first=True)
    (False, False, True)
    """
    folded = _ASKS.sub(" ", plain(text))
    if wants_company(text) and refuses_first(text):
        return True
    patterns = (*_REFUSES, *_NO_NAME) if first else _REFUSES
    return any(p.search(folded) for p in patterns) and not _BUT.search(folded)


def wants_company(text: str) -> bool:
    """Is somebody to talk to wanted, and not the study team?

    >>> wants_company("no thanks. i just want someone to talk to"), wants_company("I want someone to call me")
    (True, False)
    """
    return _TALK.search(plain(text)) is not None


def refuses_first(text: str) -> bool:
    """Does a message begin with a no?"""
    return _REFUSES_FIRST.match(plain(text)) is not None
