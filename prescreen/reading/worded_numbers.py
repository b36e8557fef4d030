"""Single numbers: the value of number words, and of parts and powers written with signs ("3/4", "1 4/5", "1e10")."""

from __future__ import annotations

import math
import re
from fractions import Fraction
from functools import cache

from prescreen.reading.lexicon.number_words import ENGLISH
from prescreen.reading.lexicon.numbers import QUANTITY_WORDS, SCALES
from prescreen.reading.number_grammar import NumberGrammar

_THOUSAND = 1000
_PRESSURE = 40
_LARGEST_POWER = 300


def fraction_to_number(match: re.Match[str]) -> float | None:
    """The value of a match of `lexicon.numbers.FRACTION`; None for a blood pressure and for what is no number."""
    if match["word"]:
        return QUANTITY_WORDS[match["word"].split()[-1]] * (SCALES[match["scale"]] if match["scale"] else 1)
    if match["base"]:
        return _power(match)
    if match["thousands"]:
        return float(match["thousands"].replace(",", ".")) * _THOUSAND
    over, under = (int(n) for n in re.split(r" ?/ ?| over ", match["slash"]))
    if not under or (over > under >= _PRESSURE):
        return None
    sign = -1 if match["minus"] else 1
    if match["whole"]:
        whole = int(match["whole"].split()[0])
        return sign * (whole + over / under) if over < under else None
    return sign * over / under


def _power(match: re.Match[str]) -> float | None:
    base = float(match["base"].replace(",", "."))
    sign = match["power"] or match["ten"]
    power = int(re.sub(r"[+-]", "", sign)) * (-1 if sign.count("-") % 2 else 1)
    if match["ten"]:
        return base * 10.0**power if abs(power) <= _LARGEST_POWER else None
    try:
        return math.copysign(abs(base) ** power, base)
    except (OverflowError, ZeroDivisionError):
        return None


@cache
def _english() -> NumberGrammar:
    return NumberGrammar(ENGLISH)


def words_to_number(words: str) -> Fraction | None:
    """The value of a phrase that is one number in English words: "eight point four", "three quarters"."""
    found = _english().find(words.strip())
    return found[0].value if len(found) == 1 and len(words.strip()) == found[0].end - found[0].start else None
