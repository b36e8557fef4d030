"""Reads what a message sets against the question: somebody else and oneself, another illness and not this one."""

from __future__ import annotations

import re

from prescreen.facts import FactDefinition
from prescreen.reading.lexicon import contrast as words
from prescreen.reading.manner import GRADES, PAST_VALUES, one_of
from prescreen.reading.text import Text

_NOT_NOW, _OVER = re.compile(words.NOT_NOW), re.compile(words.SINCE_OVER)
_ONLY_BEFORE = re.compile(words.ONLY_BEFORE)
_ONLY_THEN = re.compile(words.ONLY_THEN)
_NO_FIRST = re.compile(r"\W*(?:no|nope|nah|not|ahora no|ya no)\b")


def not_now_but_before(norm: str) -> tuple[int, int] | None:
    """Where "not now" stands beside words of the past: "not now. i was in a dark place at 19", "at 19. not now".

    >>> not_now_but_before("no, only hace 15 years") is None, not_now_but_before("no, never in 15 years") is None
    (False, True)
    """
    if (before := _ONLY_BEFORE.fullmatch(norm)) is not None:
        return before.span("not_now")
    if (then := _ONLY_THEN.fullmatch(norm)) is not None and _NO_FIRST.match(norm):
        return then.span("then")
    hit = _NOT_NOW.match(norm)
    return hit.span() if hit is not None and _OVER.search(norm, hit.end()) else None


class ContrastReader:
    """Compiled once, used for every message."""

    def __init__(self) -> None:
        self._own = re.compile(words.OWN_DENIAL)
        self._to_me = re.compile(words.TO_ME)
        self._negative = re.compile(words.NEGATIVE)
        self._other = re.compile(words.THE_OTHER)
        self._fine = re.compile(words.FINE)

    def own_part(self, definition: FactDefinition, text: Text) -> tuple[str, int, int] | None:
        """What somebody who spoke of another's illness says of themselves: "my dad did, not me"."""
        hit = self._own.search(text.norm)
        if hit is None or ("past" in definition.values and self._to_me.search(text.norm[: hit.start()])):
            return None
        return self._none(definition, text, hit)

    def another_thing(self, definition: FactDefinition, text: Text) -> tuple[str, int, int] | None:
        """None of what was asked, when the message names another illness and says "not the other one"."""
        hit = self._other.search(text.norm)
        return None if hit is None else self._none(definition, text, hit)

    def not_now(self, definition: FactDefinition, text: Text) -> tuple[str, int, int] | None:
        """The past, for "not now" with words of the past beside it."""
        place, past = not_now_but_before(text.norm), one_of(definition, PAST_VALUES)
        return (past, *place) if place is not None and past is not None else None

    def fine(self, definition: FactDefinition, text: Text) -> tuple[str, int, int] | None:
        """No illness of an organ, for an answer that opens with "it's fine"."""
        hit = self._fine.match(text.norm)
        if hit is None or not set(definition.values) >= GRADES or not isinstance(definition.no, str):
            return None
        return definition.no, hit.start(), hit.end()

    def _none(self, definition: FactDefinition, text: Text, hit: re.Match[str]) -> tuple[str, int, int] | None:
        tested = "negative" in definition.values and self._negative.search(hit.group()) is not None
        value = "negative" if tested else definition.no
        return (value, hit.start(), hit.end()) if isinstance(value, str) else None
