"""Tells who wants to leave the talk after words of danger: "I'm safe, I'd rather stop here and call my sister"."""

from __future__ import annotations

import re

from prescreen.reading.denied_danger import bare_of_denials
from prescreen.reading.leaving import plain
from prescreen.reading.lexicon import letting_go as words
from prescreen.reading.text import MAX_LENGTH

_STOPS = tuple(re.compile(pattern) for pattern in words.STOPS)
_FOR_NOW = tuple(re.compile(pattern) for pattern in words.FOR_NOW)
_DENIED, _OF_LIFE = re.compile(words.DENIED), re.compile(words.OF_LIFE)
_SENTENCE = re.compile(r"(?:[^.!?;。！？；]|\.(?=\d))+")


def would_rather_leave(text: str, *, asked: bool = False) -> bool:
    """Is the talk to end here? Not where it may be life that somebody does not go on with.

    `asked`: they were just asked whether to stop, so that gentler words are enough ("another day, my son is coming").

    >>> would_rather_leave("I don't want to do this any more"), would_rather_leave("I don't want to go on living")
    (True, False)
    """
    return any(_leaves(sentence.group(), asked) for sentence in _SENTENCE.finditer(text[:MAX_LENGTH]))


def beside_leaving(text: str, *, asked: bool = False) -> str:
    """What a message says beside the wish to leave; its places stay as they are."""
    return _SENTENCE.sub(lambda s: " " * len(s.group()) if _leaves(s.group(), asked) else s.group(), text)


def _leaves(sentence: str, asked: bool) -> bool:
    said = plain(bare_of_denials(sentence))
    if _OF_LIFE.search(said) is not None:
        return False
    found = (m for pattern in (*_STOPS, *(_FOR_NOW if asked else ())) for m in pattern.finditer(said))
    return any(_DENIED.search(said[: m.start()]) is None for m in found)
