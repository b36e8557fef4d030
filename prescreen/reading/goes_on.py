"""Tells who wants to go on from who wants to stop: "that's enough detail", "I'll get it later, can we carry on"."""

from __future__ import annotations

import re

from prescreen.reading.acts import ActReading
from prescreen.reading.leaving import may_be, plain
from prescreen.reading.lexicon import goes_on as words
from prescreen.reading.text import Text

_GOES_ON, _NOT_ON = re.compile(words.GOES_ON), re.compile(words.NOT_ON)
_ASIDE, _ENOUGH = re.compile(words.LEAVES_ASIDE), re.compile(words.ENOUGH_OF_IT)
_FETCHES = re.compile(words.FETCHES)


def goes_on(text: str) -> bool:
    """Does a message end with a wish to go on?

    >>> goes_on("no I said enough detail about that, keep going"), goes_on("I can't go on"), goes_on("go on tomorrow")
    (True, False, False)
    """
    said = plain(text)
    return _GOES_ON.search(said) is not None and _NOT_ON.search(said) is None


def instead_of_leaving(act: ActReading | None, message: Text) -> ActReading | None:
    """The act, where what sounds like stopping or pausing leaves one question aside and goes on."""
    if act is not None and act.act not in ("stop", "pause"):
        return act
    said = plain(message.raw)
    if not goes_on(message.raw):
        return None if act is not None and not may_leave(act.act, message.raw) else act
    if act is None:
        return ActReading("dont_know", 0, len(message.norm), whole=False) if _FETCHES.search(said) else None
    return ActReading("dont_know" if _ASIDE.search(said) else "resume", 0, len(message.norm), whole=True)


def may_leave(act: str, text: str) -> bool:
    """May a message be a wish to stop or to pause: not where it goes on, or has told enough of one answer."""
    return act not in ("stop", "pause") or not (goes_on(text) or _ENOUGH.search(plain(text)))


def hinted(hint: tuple[str, float] | None, text: str) -> tuple[str, float] | None:
    """A learned guess at the act, as far as it may be right."""
    return hint if hint is not None and may_be(hint[0], text) and may_leave(hint[0], text) else None
