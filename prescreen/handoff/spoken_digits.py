"""Digits that are said as words: "nueve ocho siete seis cinco cuatro" is the beginning of a telephone number."""

from __future__ import annotations

import re
from typing import Final

_DIGITS: Final = {
    **dict.fromkeys(("zero", "nought", "oh", "cero"), "0"),
    **dict.fromkeys(("one", "uno", "un"), "1"),
    **dict.fromkeys(("two", "dos"), "2"),
    **dict.fromkeys(("three", "tres"), "3"),
    **dict.fromkeys(("four", "cuatro"), "4"),
    **dict.fromkeys(("five", "cinco"), "5"),
    **dict.fromkeys(("six", "seis"), "6"),
    **dict.fromkeys(("seven", "siete"), "7"),
    **dict.fromkeys(("eight", "ocho"), "8"),
    **dict.fromkeys(("nine", "nueve"), "9"),
}
_TIMES: Final = {"double": 2, "doble": 2, "triple": 3}
_WORD: Final = rf"(?:{'|'.join(_DIGITS)})"
_PLUS: Final = r"(?:plus|m[aá]s)\W+(?=\d|(?:" + "|".join(_DIGITS) + r")\b)"
_FEWEST: Final = 5
"""Words for digits; fewer of them in a row may be said of something else."""
_RUN: Final = re.compile(
    rf"(?<![^\W_])(?:{_PLUS})?(?:(?:(?:{'|'.join(_TIMES)})\W{{1,2}})?(?:{_WORD}|\d+)(?:[\s,.-]{{1,3}}|(?![^\W_]))){{{_FEWEST},}}",
    re.IGNORECASE,
)
_PIECE: Final = re.compile(rf"(?:(?P<times>{'|'.join(_TIMES)})\W+)?(?P<digit>{_WORD}|\d+)", re.IGNORECASE)
_SAID: Final = re.compile(rf"(?<![^\W_]){_WORD}(?![^\W_])", re.IGNORECASE)


def with_digits(text: str) -> str:
    """A text with the digits of a number that was said word by word written as digits, apart from what stands beside.

    >>> with_digits("solo whatsapp nueve ocho siete seis cinco cuatro tres dos uno")
    'solo whatsapp , 987654321,'
    >>> with_digits("oh seven double seven 900 one two three"), with_digits("one or two, seven at most")
    (', 0777900123,', 'one or two, seven at most')
    """
    return _RUN.sub(_written, text).strip() if _SAID.search(text) else text


def _written(run: re.Match[str]) -> str:
    if len(_SAID.findall(run[0])) < _FEWEST:
        return run[0]
    pieces = ((_TIMES.get((p["times"] or "").casefold(), 1), p["digit"].casefold()) for p in _PIECE.finditer(run[0]))
    number = "".join(_DIGITS.get(digit, digit) * times for times, digit in pieces)
    sign = "+" if re.match(r"plus|m[aá]s", run[0], re.IGNORECASE) else ""
    return f", {sign}{number}, "
