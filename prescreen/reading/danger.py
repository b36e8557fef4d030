"""A learned net behind the rules of danger: sentences like the ones people in danger wrote, whatever the words.

Logistic regression over the likeness of sentences and fixed random waves of it (Rahimi and Recht 2007), learned from own
examples by `python -m evals.learn_danger`. It has no sense of time, persons or play, so what tells of the past, of
somebody else or in jest is kept from it, and only a high score counts.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np

from prescreen.reading.lexicon import emergency
from prescreen.reading.lexicon import safety as words
from prescreen.reading.likeness import DIMENSIONS, embed_one
from prescreen.reading.text import Text

LEARNED: Final = Path(__file__).with_name("learned") / "danger.npz"
WAVES: Final = 1024
NONE: Final = "none"
_WIDTH = 1.0
_SEED = 7
_MOST_PARTS = 3
_SHORT_PART = 12
_LONG = 60
_PART = re.compile(r"[.!?;\n。！？，；]+|,\s|\b(?:but|pero|y la verdad|and honestly)\b|但是?|不过")
_WORDS = re.compile(r"[^\W\d_]{2,}|[\u4e00-\u9fff]")
_ACCENTED = re.compile(r"[^\x00-\x7f]")


def waves(rows: np.ndarray) -> np.ndarray:
    """The rows with `WAVES` cosines of fixed random directions beside them: a curved boundary for a linear rule."""
    directions, phases = _directions()
    bent = np.sqrt(2 / WAVES) * np.cos(rows @ directions + phases)
    return np.hstack([rows, bent]).astype(np.float32)


@lru_cache(maxsize=1)
def _directions() -> tuple[np.ndarray, np.ndarray]:
    source = np.random.RandomState(_SEED)
    directions = source.standard_normal((DIMENSIONS, WAVES)) * np.sqrt(2 * _WIDTH)
    return directions.astype(np.float32), source.uniform(0, 2 * np.pi, WAVES).astype(np.float32)


class Danger:
    """Made once; the encoder is loaded with the first message that has enough words."""

    def __init__(self, learned: Path = LEARNED) -> None:
        with np.load(learned, allow_pickle=False) as kept:
            self._weights = kept["weights"]
            self._bias = kept["bias"]
            self._kinds = [str(kind) for kind in kept["kinds"]]
            self._threshold = float(kept["threshold"])
        self._set_apart = re.compile(rf"\b(?:{words.IDIOMS})")
        self._supposed = re.compile(emergency.SUPPOSED)
        self._topic = re.compile(words.TOPIC)
        self._past = re.compile(f"{words.CRISIS_PAST}|{emergency.EMERGENCY_PAST}")
        self._now = re.compile(emergency.EMERGENCY_NOW)
        self._denies = re.compile(words.DENIES)

    def read(self, text: Text, question: str = "") -> str | None:
        """The kind of danger that the message is like, or None."""
        if len(_WORDS.findall(text.raw[:200])) < 3 or self._kept_from_it(text.norm):
            return None
        best, kind = 0.0, NONE
        for part in _parts(text.raw):
            score, likely = self.score(embed_one(part))
            if score > best:
                best, kind = score, likely
        return kind if best >= self._threshold else None

    def score(self, row: np.ndarray) -> tuple[float, str]:
        """How likely a sentence is one of danger (0 to 1), and which kind is the likeliest."""
        logits = (waves(row[None, :]) @ self._weights + self._bias)[0]
        shares = np.exp(logits - logits.max())
        shares /= shares.sum()
        none = self._kinds.index(NONE)
        score = 1.0 - float(shares[none])
        shares[none] = -1.0
        return score, self._kinds[int(shares.argmax())]

    def _kept_from_it(self, norm: str) -> bool:
        if self._set_apart.search(norm) or self._supposed.search(norm) or self._topic.search(norm):
            return True
        if self._denies.search(norm):
            return True
        return self._past.search(norm) is not None and not self._now.search(norm)


def _parts(raw: str) -> list[str]:
    """The message, and the parts of a long one: what matters may be said beside an answer."""
    whole = raw.strip()
    if len(whole) <= _LONG and "." not in whole and not _ACCENTED.search(whole):
        return [whole]
    parts = [p.strip() for p in _PART.split(whole[:600])]
    parts = sorted((p for p in parts if len(p) >= _SHORT_PART or len(_WORDS.findall(p)) >= 4), key=len, reverse=True)
    return [whole, *(p for p in parts[:_MOST_PARTS] if p != whole)]
