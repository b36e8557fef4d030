"""Spanish numbers turned into digits the readers know: words, "145.500", "2 millones y medio", "dos tercios".

>>> [new for _, _, new in digits_for("tres millones y medio o dos tercios")]
['3500000', '0.66666666667']
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache

from prescreen.reading.lexicon.number_words import SPANISH
from prescreen.reading.number_grammar import NumberGrammar, WordedNumber

Edit = tuple[int, int, str]
"""Start and end in the text, and what stands there instead."""

_THOUSANDS = re.compile(r"(?<![\d.,/])[1-9]\d{0,2}(?:\.\d{3})+(?![\d/]|\.\d)")
_ALONE = re.compile(r"\s*un[oa]?[\s.!]*")
_NO_NUMBER = re.compile(r" (?:gracias|veces\b|perdones|disculpas)")
_THOUSAND_AND_HALF = re.compile(r"\bmil y medi[oa]$")
_AND_QUARTER = re.compile(r" y cuarto(?! de\b)(?![a-z])")
_HOUR = re.compile(r"\b(?:las?|hora|horas) $")
_HALVED, _TEN, _HUNDRED, _THOUSAND = 2, 10, 100, 1000
_MOST_DECIMALS = 10**12
_DIGITS = 12
_SMALL = Fraction(1, 1000)


@cache
def _grammar() -> NumberGrammar:
    return NumberGrammar(SPANISH)


def digits_for(norm: str) -> list[Edit]:
    """Where a number is written in words and the digits for it. "un" and "una" stay words unless they are all."""
    if _ALONE.fullmatch(norm):
        return [(0, len(norm), "1")]
    edits: list[Edit] = []
    for number in _grammar().find(norm):
        word = norm[number.start : number.end]
        if word in ("un", "una", "uno") or (word == "mil" and _NO_NUMBER.match(norm, number.end)):
            continue
        if word == "siento" or (word.startswith("siento") and norm[: number.start].endswith("lo ")):
            continue
        if word == "ciento" and norm[: number.start].endswith("por "):
            continue
        edits.append(_as_meant(norm, number) or (number.start, number.end, as_digits(number.value)))
    for match in _THOUSANDS.finditer(norm):
        if all(match.end() <= start or match.start() >= end for start, end, _ in edits):
            edits.append((match.start(), match.end(), match.group().replace(".", "")))
    return sorted(edits)


def _as_meant(norm: str, number: WordedNumber) -> Edit | None:
    """What parts of a number mean that its words do not add up to: "mil y medio", "nueve y cuarto", "cero ochenta".

    >>> digits_for("mil y medio"), digits_for("nueve y cuarto"), digits_for("cero ochenta")
    ([(0, 11, '1500')], [(0, 14, '9.25')], [(0, 12, '0.8')])
    """
    word = norm[number.start : number.end]
    if _THOUSAND_AND_HALF.search(word) and number.value.denominator == _HALVED:
        whole = number.value - Fraction(1, _HALVED)
        return (number.start, number.end, as_digits(whole + Fraction(_THOUSAND, _HALVED)))
    if word.startswith("cero ") and _TEN <= number.value < _HUNDRED and number.value.denominator == 1:
        return (number.start, number.end, as_digits(number.value / _HUNDRED))
    quarter = _AND_QUARTER.match(norm, number.end)
    if quarter and number.value < _HUNDRED and number.value.denominator == 1 and not _HOUR.search(norm[: number.start]):
        return (number.start, quarter.end(), as_digits(number.value + Fraction(1, 4)))
    return None


def as_digits(value: Fraction) -> str:
    """A number with a decimal point, exact where that is possible; very small parts as a fraction."""
    if value.denominator == 1:
        return str(value)
    scaled = value * _MOST_DECIMALS
    if scaled.denominator == 1:
        whole, rest = divmod(int(scaled), _MOST_DECIMALS)
        return f"{whole}.{rest:012d}".rstrip("0")
    decimals = max(1, _DIGITS - len(str(int(value))))
    return f"{float(value):.{decimals}f}" if value >= _SMALL else str(value)
