"""The wording of a message as features of a linear model: its words, runs of words, and runs of letters.

Likeness of sentences knows what a message is about; the wording knows how it is said, misspelt words included. Features
are told apart by a checksum modulo a fixed size, so nothing but the weights has to be kept.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final
from zlib import crc32

import numpy as np

SIZE: Final = 1 << 18
_LONGEST = 400
_WORD = re.compile(r"[\u4e00-\u9fff]|[^\W\d_]+(?:'[^\W\d_]+)?|\d+")
_RUNS = range(1, 4)
_LETTERS = range(3, 6)
_DIGITS = re.compile(r"\d")


def places(text: str) -> np.ndarray:
    """The features that a message has, as places in a row of `SIZE` weights; each once, in order."""
    words = _WORD.findall(_plain(text[:_LONGEST]))
    found = {_place(" ".join(words[start : start + n])) for n in _RUNS for start in range(len(words) - n + 1)}
    return np.fromiter(sorted(found.union(*map(_letters, words))), dtype=np.int64)


@lru_cache(maxsize=1024)
def _letters(word: str) -> tuple[int, ...]:
    """The places of the runs of letters in a word; most words come again."""
    framed = f"<{word}>"
    return tuple(_place("~" + framed[start : start + n]) for n in _LETTERS for start in range(len(framed) - n + 1))


def _place(feature: str) -> int:
    return crc32(feature.encode()) % SIZE


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.lower().replace("’", "'"))
    return _DIGITS.sub("0", "".join(c for c in folded if not unicodedata.combining(c)))
