"""Reads a dose that is told as a part, or some, of the tablets of one strength: "media de las de 20".

>>> of_tablets("prednisone, half of a 20"), of_tablets("una y media de las de 4"), of_tablets("media docena")
('10 mg', '6 mg', None)
"""

from __future__ import annotations

import re
from fractions import Fraction

from prescreen.reading.lexicon.part_doses import HOW_MANY, OF_ONE_STRENGTH, SINGLE

_TOLD = re.compile(OF_ONE_STRENGTH)
_MOST_DIGITS = 2
"""Places behind the point that a dose has at most."""


def of_tablets(said: str) -> str | None:
    """The whole amount in milligrams, where somebody tells how many tablets of what strength are taken."""
    told = _TOLD.search(said)
    if told is None:
        return None
    parts = [told["many"], told["more"]]
    count = sum((_count(p) for p in parts if p), Fraction(0))
    if told["plain"] and count.denominator == 1:
        return None  # "2 tablets of 500 mg" tells it in so many words
    amount = count * Fraction(told["strength"].replace(",", "."))
    if not amount:
        return None
    number = f"{float(amount):.{_MOST_DIGITS}f}".rstrip("0").rstrip(".")
    return f"{number} mg" if Fraction(number) == amount else None


def _count(word: str) -> Fraction:
    words = [w for w in word.split() if w not in SINGLE]
    name = words[0] if words else "one"
    return HOW_MANY[name] if name in HOW_MANY else Fraction(name.replace(",", "."))
