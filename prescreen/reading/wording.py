"""The wording of a message as features of a linear model: its words, its marks, and runs of two and three of them.

Likeness of sentences knows what a message is about; the wording knows how it is said. Features are told apart by a
checksum modulo a fixed size, so nothing but the weights has to be kept. Letters are no features: misspelt words are put
right before, and the letters of rare words drowned the words.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final
from zlib import crc32

import numpy as np

SIZE: Final = 1 << 18
_LONGEST = 400
_WORD = re.compile(r"[\u4e00-\u9fff]|[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[?!.？！。]")
_LONGEST_RUN = 3
_DIGITS = re.compile(r"\d")


def places(text: str, *, size: int = SIZE, longest: int = _LONGEST_RUN, ends: bool = False) -> np.ndarray:
    """The features that a message has, as places in a row of `size` weights; each once, in order.

    longest: of how many words a run is made at most. ends: the first and the last word are features too.
    """
    words = _WORD.findall(_plain(text[:_LONGEST]))
    found = {" ".join(words[start : start + n]) for n in range(1, longest + 1) for start in range(len(words) - n + 1)}
    if ends and words:
        found |= {f"^ {words[0]}", f"{words[-1]} $"}
    return np.fromiter(sorted({crc32(feature.encode()) % size for feature in found}), dtype=np.int64)


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.lower().replace("’", "'"))
    return _DIGITS.sub("0", "".join(c for c in folded if not unicodedata.combining(c)))
