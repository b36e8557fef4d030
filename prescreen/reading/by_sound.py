"""Puts Spanish words of danger that are written as they sound into their usual spelling: "bolvi", "aogo", "emorragia".

Only the words of danger are looked up, on lower-case text without accents; every other word stays as it is.
"""

from __future__ import annotations

import re
from functools import lru_cache

from prescreen.reading.lexicon import spanish_sounds as words

_SOUNDS = [
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"ch|x", "1"),
        (r"h", ""),
        (r"v", "b"),
        (r"z|c(?=[ei])", "s"),
        (r"qu(?=[ei])|q|c", "k"),
        (r"gu(?=[ei])", "2"),
        (r"g(?=[ei])", "j"),
        (r"ll", "y"),
        (r"m(?=[bp])", "n"),
        (r"(.)\1+", r"\1"),
    )
]
_WORD = re.compile(r"(?<![\w'])[a-z]{2,}(?![\w'])")
_PHRASES = [(re.compile(pattern), usual) for pattern, usual in words.PHRASES]


@lru_cache(maxsize=8192)
def _sound(word: str) -> str:
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


_MEANT = {_sound(word): word for word in words.WORDS.split()}
_REAL = frozenset(words.ALSO_WORDS.split())


def _usual(match: re.Match[str]) -> str:
    word = match.group()
    return word if word in _REAL else _MEANT.get(_sound(word), word)


def usual_spelling(plain: str) -> str:
    """The text with its words of danger spelt as usual.

    >>> usual_spelling("anoxe me bolvi a cortar otra ves, me aogo")
    'anoche me volvi a cortar otra vez, me ahogo'
    """
    for pattern, usual in _PHRASES:
        plain = pattern.sub(usual, plain)
    return _WORD.sub(_usual, plain)
