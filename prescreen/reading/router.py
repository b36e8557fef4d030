"""Names what a message does where the rules have no opinion: a learned guess over the acts of a conversation.

Multinomial logistic regression over two views of a sentence: what it is about (`likeness`) and its words and pieces of
words. The weights lie in `router.npz`, made by `prescreen.reading.router_training` from the examples in `data/`; at
run time only numpy is needed. One message costs about 3 ms, nearly all of it for the likeness.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import numpy as np

from prescreen.reading.likeness import DIMENSIONS, embed_one
from prescreen.reading.likeness import plain as spelt

WEIGHTS = Path(__file__).with_name("models") / "router.npz"
BUCKETS = 4096
"""Places into which words and pieces of words are hashed."""
_LONGEST = 400
_NOISE = re.compile(r"[^\w\s'%/.,:?$+-]|[.,:!-]+(?=\s|$)|\b(?:lol|haha+|hehe)\b")
"""Signs that say nothing about what a message is about."""
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[?]")


def plain(text: str) -> str:
    """The words the router looks at: the beginning of a message, without case, noise and double spaces."""
    text = text[:_LONGEST].lower().replace("\u2019", "'")
    return " ".join(_NOISE.sub(" ", text).split())


@lru_cache(maxsize=20_000)
def _bucket(piece: str) -> int:
    return zlib.crc32(piece.encode("utf-8", "surrogatepass")) % BUCKETS


def pieces(text: str) -> np.ndarray:
    """The words, pairs of words and pieces of words of a plain text, hashed: `BUCKETS` numbers of length 1."""
    words = [re.sub(r"\d+", "0", w) for w in _WORD.findall(text)][:80]
    row = np.zeros(BUCKETS, dtype=np.float32)
    found = [f"w {w}" for w in words]
    found += [f"p {a} {b}" for a, b in zip(["^", *words], [*words, "$"], strict=True)]
    for word in words:
        edged = f"<{word[:20]}>"
        found += [edged[i : i + n] for n in (3, 4) for i in range(len(edged) - n + 1)]
    for piece in found:
        row[_bucket(piece)] += 1.0
    np.sqrt(row, out=row)
    length = float(np.linalg.norm(row))
    return row / length if length else row


def features(text: str) -> np.ndarray:
    """All that the weights are multiplied with."""
    return np.concatenate((embed_one(spelt(text)), pieces(plain(text))))


class Router:
    """Loaded once; naming keeps no state."""

    def __init__(self, weights: Path = WEIGHTS) -> None:
        with np.load(weights, allow_pickle=False) as stored:
            self.acts: tuple[str, ...] = tuple(str(a) for a in stored["acts"])
            self._weights = stored["weights"].astype(np.float32)
            self._bias = stored["bias"].astype(np.float32)
        if self._weights.shape != (len(self.acts), DIMENSIONS + BUCKETS):
            raise ValueError(f"{weights.name} does not fit this program: train the router again")

    def weigh(self, text: str) -> Mapping[str, float]:
        """How likely each act is, as shares of 1."""
        scores = self._weights @ features(text) + self._bias
        shares = np.exp(scores - scores.max())
        return dict(zip(self.acts, (shares / shares.sum()).tolist(), strict=True))
