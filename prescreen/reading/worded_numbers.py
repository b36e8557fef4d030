"""Numbers in words: "eight point four", "two and a half", "two thirds". text2num does the whole numbers."""

from __future__ import annotations

import re

from text_to_num import text2num

from prescreen.reading.lexicon.numbers import DENOMINATORS, MISSPELT, QUANTITY_WORDS

_LARGE = {"lakh": 100_000, "lac": 100_000, "crore": 10_000_000, "trillion": 10**12, "dozen": 12}


def words_to_number(words: str) -> int | float | None:
    """The value of a number in English words, or None: "eight point four" is 8.4."""
    words = re.sub(r"[-,\s]+", " ", re.sub(r"(?<=[a-z]ty)(?=[a-z])", " ", words)).strip()
    extra = 0.0
    for ending, value in ((" and a half", 0.5), (" and a quarter", 0.25)):
        if words.endswith(ending):
            extra, words = value, words.removesuffix(ending)
    halved = words.startswith("half ")
    whole, _, fraction = words.removeprefix("half ").partition("point")
    total = _whole(" ".join(MISSPELT.get(w, w) for w in whole.split() if w != "a"))
    if total is None:
        return None
    try:
        digits = "".join(str(text2num(MISSPELT.get(w, w), "en")) for w in fraction.split())
    except ValueError:
        return None
    number: int | float = float(f"{total}.{digits}") if digits else total
    if halved:
        number = number / 2
    return number + extra if extra else number


def _whole(words: str) -> int | None:
    """A whole number; scales that text2num lacks are taken off the front, largest first."""
    if not words:
        return 0
    for name, size in sorted(_LARGE.items(), key=lambda item: -item[1]):
        if match := re.fullmatch(rf"(.*?)\b{name}s?\b(?: and)?(.*)", words):
            head, rest = _whole(match[1].strip()), _whole(match[2].strip())
            return None if head is None or rest is None else (head or 1) * size + rest
    if words.split(maxsplit=1)[0] in ("hundred", "thousand", "million", "billion"):
        words = f"one {words}"
    try:
        return int(text2num(words, "en"))
    except ValueError:
        return 0 if words in ("naught", "nought") else None


def fraction_to_number(match: re.Match[str]) -> float | None:
    """The value of a match of `lexicon.numbers.FRACTION`: "two thirds", "a half", "3/4", "a couple", "1 over 3"."""
    if match["word"]:
        return QUANTITY_WORDS[match["word"].split()[-1]]
    if match["slash"]:
        over, under = (int(n) for n in re.split(r"\s*(?:/|over)\s*", match["slash"]))
        return over / under if under else None
    count = 1 if match["count"] in ("a", "an", "one") else words_to_number(match["count"])
    if match["count"].isdigit():
        count = int(match["count"])
    return None if count is None else count / DENOMINATORS[match["part"].removesuffix("s")]
