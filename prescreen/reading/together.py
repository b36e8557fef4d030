"""Signs that mean danger only together: a place, what is wrong with it, and since when; tablets, and how many at once.

Lists of sentences miss the next way to say it. Here each danger is a few parts that have to stand in one sentence, in
any order; what is denied, over, known for years or only supposed is taken out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias

from prescreen.reading.sieve import Sieve, compiled

Parts: TypeAlias = tuple[str, ...]
"""Patterns of words that have to stand in one sentence; the first is the sign, and a sign can be denied."""

_LONGEST = 400
_DENIED = re.compile(
    r"\b(?:no|not|never|without|deny|denies|neither|nor|none|sin|nunca|ni|jamas|tampoco)\b"
    r"(?! (?:one|pain like|stop\w*|let(?:ting)? up|quit\w*|she|they|i|we|it|"
    r"he(?= (?:will|is|was|has|said|says|would|wants|keeps)))\b)"
    r"[a-z ,']{0,26}$|(?:没有|没|从不|从未|不|无)[^,。]{0,4}$"
)
_OPENING_NO = re.compile(r"^\W*(?:no|nope|nah|none)(?: (?:[a-z]+ ){0,3}[a-z]+)?[,.] ?")
_TURNED = re.compile(
    r"^.*\b(?:but|although|except|however|pero|aunque|only|just|though|because|cos|since)\b|^.*(?:但|不过|可是)"
)


_CLAUSE = re.compile(
    r"(?:,|\b(?:and|but|so|because|y|pero|porque)) "
    r"(?=(?:i|my|we|yo|me|mi|ojala|quiero|quisiera|"
    r"(?:he|she|they) (?:makes?|hits?|says?|takes?|forces?|wants?|keeps?))\b)"
)
"""Where a clause of its own begins: a denial before it does not reach into it."""


class Together:
    """Made once. `parts`: the dangers; `over`: words that put them in the past or make them known; `now`: words that
    bring them back; `supposed`: words that make them a question or a fear.
    """

    def __init__(self, parts: Iterable[Parts], over: str, now: str, supposed: str, calm: str) -> None:
        self._parts = tuple(parts)
        self._sieve = Sieve(self._parts)
        self._over, self._now = re.compile(over), re.compile(now)
        self._supposed, self._calm = re.compile(supposed), re.compile(calm)

    def found(self, sentence: str) -> bool:
        """Do all parts of one danger stand in this sentence, and is it meant so?"""
        sentence = sentence[:_LONGEST]
        meant: bool | None = None
        for number in self._sieve.let_through(sentence):
            head, *others = map(compiled, self._parts[number])
            sign = head.search(sentence)
            if sign is None or not all(other.search(sentence) for other in others):
                continue
            if meant is None:
                meant = self._meant(sentence)
            if not meant:
                return False
            before = _TURNED.sub("", _OPENING_NO.sub("", sentence[_own_clause(sentence, sign.start()) : sign.start()]))
            if not _DENIED.search(before):
                return True
        return False

    def _meant(self, sentence: str) -> bool:
        if self._supposed.search(sentence.lstrip()):
            return False
        return self._over.search(sentence) is None or self._now.search(self._calm.sub("", sentence)) is not None


def _own_clause(sentence: str, place: int) -> int:
    """Where the clause with its own subject that holds this place begins."""
    return max((m.end() for m in _CLAUSE.finditer(sentence) if m.end() <= place), default=0)
