"""What the reader of indirect answers looks at: the words of an answer in the light of its question, and likeness."""

from __future__ import annotations

import re
import zlib
from itertools import pairwise

import numpy as np

from prescreen.reading import answer_signs
from prescreen.reading.lexicon.frames import FRAMES, OTHER
from prescreen.reading.lexicon.polarity import NEGATORS, STOP_WORDS
from prescreen.reading.text import Text

SLOTS = 1 << 15
"""Words and phrases share this many weights; which one is theirs follows from a checksum of their letters. As many more
are for the signs."""
_SIGNS_WEIGH = 2.0
"""Signs beside likeness in the half with hidden units."""
KINDS = (*(name for name, _ in FRAMES), OTHER)
_FRAMES = tuple((name, re.compile(pattern)) for name, pattern in FRAMES)
_WORD = re.compile(r"[a-z]+|\d+|[!?]")
_CONTENT = re.compile(r"[a-z]{3,}")
_ENDING = re.compile(r"(?<=...)(?:ations?|ings?|ies|ied|es|ed|s|y|e)$")
_NEGATOR = re.compile(NEGATORS)
_REACH = 5
_LONGEST = 60
_ASKED = "QW"


def frame(question: Text) -> str:
    """The kind of a question."""
    asked = question.norm.strip()
    return next((name for name, pattern in _FRAMES if pattern.search(asked)), OTHER)


def slots(question: Text, answer: Text) -> list[int]:
    """The weights that stand for an answer: its words, pairs and triples, alone and beside the kind of question.

    A word that the question asked about becomes one sign, so that "I love jazz" and "I love sushi" are one thing.
    """
    asked, kind = question.norm.split(), frame(question)
    words = _abstract(question, answer)
    features = {f"f:{kind}", f"f2:{' '.join(asked[:2])}", f"f3:{' '.join(asked[:3])}"}
    features |= {f"qw:{kind}:{min(2, words.count(_ASKED))}", f"len:{min(5, len(words) // 3)}"}
    denies = any(_NEGATOR.fullmatch(w) for w in words)
    features.add(f"ng:{kind}:{denies}:{_ASKED in words}")
    closed = ["<", *words, ">"]
    triples = (f"{a} {b} {c}" for (a, b), (_, c) in pairwise(pairwise(closed)))
    for phrase in (*closed, *map(" ".join, pairwise(closed)), *triples):
        features |= {f"g:{phrase}", f"{kind}|{phrase}"}
    left = 0
    for word in words:
        if _NEGATOR.fullmatch(word):
            left = _REACH
        elif left:
            left -= 1
            features.add(f"n:{word}")
    return sorted({zlib.crc32(f.encode()) % SLOTS for f in features})


def _abstract(question: Text, answer: Text) -> list[str]:
    asked = {_ENDING.sub("", w) for w in _CONTENT.findall(question.norm) if w not in STOP_WORDS}
    words = []
    for word in _WORD.findall(answer.norm)[:_LONGEST]:
        content = len(word) > 2 and word not in STOP_WORDS and _ENDING.sub("", word) in asked
        words.append("#" if word.isdigit() else _ASKED if content else word)
    return words


def crossed(question: Text, found: list[str]) -> list[int]:
    """The weights that stand for the signs of an answer, in pairs and beside the kind of question."""
    phrases = answer_signs.crossed(found, frame(question))
    return sorted({SLOTS + zlib.crc32(phrase.encode()) % SLOTS for phrase in phrases})


def deep(question: np.ndarray, answer: np.ndarray, kinds: np.ndarray, signs: np.ndarray) -> np.ndarray:
    """Likeness for the half with hidden units; the kinds of the questions and the signs of the answers are marks."""
    likeness = np.hstack([question * 0.5, answer, question * answer * 16, kinds]) * 3
    return np.hstack([likeness, signs * _SIGNS_WEIGH]).astype(np.float32)


def marks(kinds: list[str]) -> np.ndarray:
    """One row of marks for each kind of question."""
    return np.array([[kind == known for known in KINDS] for kind in kinds], dtype=np.float32)
