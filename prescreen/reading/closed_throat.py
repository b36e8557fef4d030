"""Hears of a throat that closed once, whatever was asked: that was a severe allergic reaction."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from prescreen.reading.found import Found, Heard
from prescreen.reading.lexicon import closed_throat as words
from prescreen.reading.sieve import Patterns, compiled

ALLERGY: Final = "severe_allergy"
_CLOSED: Final = Patterns((words.CLOSED,))


def closed_throat(heard: Heard, unanswered: Collection[str]) -> list[Found]:
    """A reaction that is told with its time or with what brought it on; not one of nerves, nor what is only feared."""
    if ALLERGY not in unanswered:
        return []
    for told in _CLOSED.matches(heard.text.norm):
        sentence = heard.text.norm[slice(*heard.text.sentence_at(told.start()))]
        if compiled(words.OF_NERVES).search(sentence) or compiled(words.DENIED).search(sentence):
            continue
        if compiled(words.BROUGHT_ON).match(heard.text.norm, told.end()) or compiled(words.THEN).search(sentence):
            return [Found(ALLERGY, "severe", *told.span(), "saying", confirm=True)]
    return []
