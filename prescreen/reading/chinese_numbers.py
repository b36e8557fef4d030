"""Chinese numbers turned into digits: 三十四 is 34, 1.2万 is 12000, 二〇二〇 is 2020, 三分之二 is 0.66666666667.

>>> [new for _, _, new in digits_for("我三十四岁，血小板十二万，今年一直很好")]
['34', '120000']
"""

from __future__ import annotations

import re
from fractions import Fraction

from prescreen.reading.lexicon import chinese as words
from prescreen.reading.spanish_numbers import Edit, as_digits

_CHARACTERS = "".join((*words.DIGITS, *words.PLACES))
_DIGITS = "".join(words.DIGITS)
_NO_NUMBER = re.compile(words.NO_NUMBER)
_COUNTED = re.compile(words.COUNTED)
_WHOLE = rf"[{_CHARACTERS}]+(?:[点點][{_DIGITS}]+)?|\d+(?:\.\d+)?[十百千万萬亿億]+|\d+(?:\.\d+)?"
_NUMBER = re.compile(rf"(?P<under>{_WHOLE})分之(?P<over>{_WHOLE})|(?P<one>{_WHOLE})")
_MYRIAD = 10**4
_HUNDRED = 100


def digits_for(norm: str) -> list[Edit]:
    """Where a number is written in characters and the digits for it."""
    edits: list[Edit] = []
    place = 0
    while (match := _NUMBER.search(norm, place)) is not None:
        place = match.end()
        if skipped := _NO_NUMBER.match(norm, match.start()):
            place = skipped.end()
            continue
        new = _new(norm, match)
        if new is not None:
            edits.append((match.start(), match.end(), new))
    return edits


def _new(norm: str, match: re.Match[str]) -> str | None:
    if match["under"]:
        under, over = value(match["under"]), value(match["over"])
        if under == _HUNDRED:
            return f"{as_digits(over)}%"
        return as_digits(over / under) if under else None
    written = match["one"]
    if written.isascii():
        return None
    alone = not norm[: match.start()].strip() and not norm[match.end() :].strip(" .!。")
    if len(written) == 1 and not alone:
        if written in words.PLACES and written != "十":
            return None
        if norm[: match.start()].endswith("米"):
            return as_digits(value(written))
        if norm[: match.start()].endswith(("第", "每", "同", "另", "任")) or not _COUNTED.match(norm, match.end()):
            return None
    return as_digits(value(written))


def value(written: str) -> Fraction:
    """The value of a number in characters or digits with a place: 十二万, 1.2万, 二〇二〇."""
    mixed = re.fullmatch(r"(\d+(?:\.\d+)?)(\D*)", written)
    if mixed:
        size = Fraction(mixed[1])
        for place in mixed[2]:
            size *= words.PLACES[place]
        return size
    whole, _, decimals = written.replace("點", "点").partition("点")
    digits = "".join(str(words.DIGITS[c]) for c in decimals)
    return _whole(whole) + (Fraction(int(digits), 10 ** len(digits)) if digits else 0)


def _whole(written: str) -> Fraction:
    if all(c in words.DIGITS for c in written):
        return Fraction(int("".join(str(words.DIGITS[c]) for c in written)))
    total, section, digit, last = 0, 0, 0, 1
    for character in written:
        if character in words.DIGITS:
            digit = words.DIGITS[character]
            last = 1 if digit == 0 else last
            continue
        size = words.PLACES[character]
        if size >= _MYRIAD:
            group = section + digit
            total, section, digit = total + group * size if total >= size else (total + group) * size, 0, 0
        else:
            section, digit = section + (digit or 1) * size, 0
        last = size
    return Fraction(total + section + (digit * last // 10 if digit and last > 10 else digit))
