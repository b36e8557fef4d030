"""Names a wish that is a person's right, in whatever language it is said.

>>> wanted_right("Can I have something to print for my doctor?"), wanted_right("what do you know about me")
('sheet', 'show')
>>> wanted_right("my doctor gave me a list"), wanted_right("Can I withdraw my consent later?")
(None, None)
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

from prescreen.reading.lexicon import rights as words

Right = Literal["show", "sheet", "withdraw", "withdraw_share", "stop_messages"]
_LONGEST = 400
_SENTENCE = re.compile(r"[.!?。！？\n]+")
_SHORT_FORMS = tuple(
    (re.compile(pattern), full)
    for pattern, full in (
        (r"\b(do|does|did|would|will|is|are)n'?t\b", r"\1 not"),
        (r"\bi'?d like\b", "i would like"),
        (r"\bi'?d rather\b", "i would rather"),
        (r"\bi'm\b", "i am"),
        (r"\bi've\b", "i have"),
        (r"\byou'?ve\b", "you have"),
        (r"\bwhat's\b", "what is"),
        (r"\b(?:wanna)\b", "want to"),
    )
)
_PHRASES: tuple[tuple[Right, tuple[str, ...]], ...] = (
    ("withdraw_share", words.WITHDRAW_SHARE),
    ("withdraw", words.WITHDRAW),
    ("stop_messages", words.STOP_MESSAGES),
    ("sheet", words.SHEET),
    ("show", words.SHOW),
)
_PATTERNS = tuple((right, tuple(re.compile(p) for p in patterns)) for right, patterns in _PHRASES)
_NOT_A_WISH = re.compile(words.NOT_A_WISH)


def wanted_right(text: str) -> Right | None:
    """The right that one sentence of a message claims; None where there is none. Long messages are answers."""
    if len(text) > _LONGEST:
        return None
    for sentence in _sentences(text):
        if _NOT_A_WISH.search(sentence):
            continue
        for right, patterns in _PATTERNS:
            if any(pattern.fullmatch(sentence) for pattern in patterns):
                return right
    return None


def stops_messages(text: str, *, messaging: bool) -> bool:
    """Is this the one word that stops all messages? `messaging`: on a messaging channel, where STOP alone does."""
    word = _alone(text)
    return word in words.STOP_WORDS if messaging else word in words.ALWAYS_STOP


def starts_messages(text: str) -> bool:
    """Is this the one word that lets messages come again?"""
    return _alone(text) in words.START_WORDS


def _sentences(text: str) -> list[str]:
    folded = _folded(text)
    ends = [match.end() for match in _SENTENCE.finditer(folded)]
    starts = [0, *ends]
    return [s for start, end in zip(starts, [*ends, len(folded)], strict=True) if (s := folded[start:end].strip(" ¿¡"))]


def _alone(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", _folded(text[:_LONGEST])))


def _folded(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))
    plain = " ".join(plain.replace("’", "'").replace("‘", "'").split())
    for pattern, full in _SHORT_FORMS:
        plain = pattern.sub(full, plain)
    return plain
