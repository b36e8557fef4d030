"""The wording of a message as features of a linear model: its words, runs of words, and runs of letters.

Likeness of sentences knows what a message is about; the wording knows how it is said, misspelt words included. Features
are told apart by a checksum modulo a fixed size, so nothing but the weights has to be kept.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
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
    return np.fromiter(sorted({crc32(feature.encode()) % SIZE for feature in _features(text)}), dtype=np.int64)


def _features(text: str) -> Iterator[str]:
    words = _WORD.findall(_plain(text[:_LONGEST]))
    for length in _RUNS:
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])
    for word in words:
        framed = f"<{word}>"
        for length in _LETTERS:
            for start in range(len(framed) - length + 1):
                yield "~" + framed[start : start + length]


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.lower().replace("’", "'"))
    return _DIGITS.sub("0", "".join(c for c in folded if not unicodedata.combining(c)))
