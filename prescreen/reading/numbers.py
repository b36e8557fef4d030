"""Finds numbers in a message: digits, words, decimal comma, thousands signs, "45k", ranges, "over 60".

>>> from prescreen.reading.text import normalise
>>> [n.value for n in NumberReader().find(normalise("hb 8,4 and platelets 145.000"))]
[8.4, 145000]
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TypeAlias

from prescreen.reading.lexicon import numbers as words
from prescreen.reading.lexicon.number_words import ENGLISH
from prescreen.reading.number_grammar import NumberGrammar
from prescreen.reading.text import Text
from prescreen.reading.worded_numbers import fraction_to_number

_THOUSAND = 1000

Number: TypeAlias = int | float
_MAX_DIGITS = 15
_SMALL = 1e-3
_VERB = 10
"""Characters of the longest verb before "one", and its blank."""


_ABOUT_SO = ("ish", "-ish", " ish", " something", "-something", " odd", " y pico", " y algo", " y tantos")
"""After a number that is none to the last digit: "180 something"."""


@dataclass(frozen=True, slots=True)
class FoundNumber:
    """A number in normalised text. `high` closes a range; `op` is one of < <= > >=; `worded` means written in words."""

    value: Number
    start: int
    end: int
    high: Number | None = None
    op: str | None = None
    approximate: bool = False
    worded: bool = False


class NumberReader:
    """Compiled once, used for every message."""

    def __init__(self) -> None:
        self._grammar = NumberGrammar(ENGLISH)
        self._digits = re.compile(words.DIGITS)
        self._fraction = re.compile(words.FRACTION)
        self._spoken = re.compile(words.SPOKEN)
        self._pronoun = re.compile(words.PRONOUN_BEFORE)
        self._pronoun_after = re.compile(words.PRONOUN_AFTER)
        self._not_had, self._had_one = re.compile(words.NOT_HAD_ONE), re.compile(words.HAD_ONE)
        self._minus = re.compile(r"\b(?:minus|negative)\s*$")
        self._lone_minus = re.compile(r"\s*-\s+")
        self._range = re.compile(r"\s*(?:-|to|until|through|and|or)\s*$")
        self._moved = re.compile(words.MOVED_FROM)
        self._between = re.compile(r"(?:between|from|anywhere between|somewhere between)\s*$")
        self._ops = [(re.compile(rf"(?:{p})(?: about| around| or)?\s*$"), op) for p, op in words.OPERATORS]
        self._negated = re.compile(words.NEGATED)
        self._plus = re.compile(
            r"\s*(?:\+(?!\s*\d)|or (?:more|above|over|higher|greater|so more)|and (?:above|over|up)|plus\b)"
        )
        self._less = re.compile(r"\s*or (?:less|below|under|lower|fewer)")
        self._approximate = re.compile(rf"(?:{words.APPROXIMATE})\s*$")

    def find(
        self, text: Text, *, fractions: bool = False, all_scales: bool = False, spoken: bool = False
    ) -> list[FoundNumber]:
        """All numbers of a message, ranges joined, in the order they stand.

        `fractions`: also "two thirds", "a couple" and powers; `all_scales`: also scales that are laboratory units.
        `spoken`: also hundreds said short, as in "one fifty two".
        """
        return list(
            text.once(
                (self, fractions, all_scales, spoken),
                lambda: tuple(self._find(text.norm, fractions=fractions, all_scales=all_scales, spoken=spoken)),
            )
        )

    def _find(self, norm: str, *, fractions: bool, all_scales: bool, spoken: bool) -> list[FoundNumber]:
        single = [
            *self._find_digits(norm),
            *self._find_words(norm, fractions=fractions, all_scales=all_scales),
            *(self._find_fractions(norm) if fractions else ()),
            *(self._find_spoken(norm) if spoken else ()),
        ]
        single.sort(key=lambda n: (n.start, -n.end))
        found: list[FoundNumber] = []
        for number in single:
            if found and number.start < found[-1].end:
                continue
            if found and found[-1].high is None and self._joins(norm, found[-1], number):
                low, high = _in_the_scale_of(number.value, found[-1].value), number.value
                found[-1] = replace(found[-1], value=low, high=high, end=number.end)
            else:
                found.append(number)
        if fractions and found and self._lone_minus.fullmatch(norm, 0, found[0].start):
            found[0] = replace(found[0], value=-found[0].value)
        return [self._qualified(norm, number) for number in found]

    def _joins(self, norm: str, first: FoundNumber, second: FoundNumber) -> bool:
        between = norm[first.end : second.start]
        match = self._range.fullmatch(between) if len(between) <= 8 else None
        if match is None or first.value > second.value:
            return False
        word = between.strip()
        if word in ("to", "until") and self._moved.search(norm[max(0, first.start - 60) : first.start]):
            return False
        if word == "and":
            return self._between.search(norm[: first.start]) is not None
        if word == "or":
            return not first.worded and first.value < second.value
        return word != "-" or not (first.worded and second.worded)

    def _qualified(self, norm: str, number: FoundNumber) -> FoundNumber:
        head = norm[max(0, number.start - 40) : number.start]
        tail = norm[number.end : number.end + 16]
        op = self._bound(head)
        if op is None and self._plus.match(tail):
            op = ">="
        elif op is None and self._less.match(tail):
            op = "<="
        value = -number.value if self._minus.search(head) else number.value
        approximate = (m := self._approximate.search(head)) is not None and _word_start(head, m.start())
        return replace(number, value=value, op=op, approximate=approximate or tail.startswith(_ABOUT_SO))

    def _bound(self, head: str) -> str | None:
        """What kind of bound the words before a number make it; a denied bound is the opposite one."""
        for pattern, op in self._ops:
            if (said := pattern.search(head)) and _word_start(head, said.start()):
                denied = self._negated.search(head, 0, said.start()) is not None
                return words.OPPOSITE[op] if denied else op
        return None

    def _find_digits(self, norm: str) -> list[FoundNumber]:
        found = []
        for match in self._digits.finditer(norm):
            body = match.group("body").replace(" point ", ".").replace(" pt ", ".").replace(" dot ", ".")
            if len(body) > _MAX_DIGITS:
                continue
            value = plain_number(body)
            if match.group("half"):
                value += 0.5
            scale = (match.group("scale") or "").strip()
            if scale:
                value = tidy(value * words.SCALES[scale])
            if match.group("sign"):
                value = -value
            found.append(FoundNumber(value, match.start(), match.end()))
        return found

    def _find_words(self, norm: str, *, fractions: bool, all_scales: bool) -> list[FoundNumber]:
        found = []
        for number in self._grammar.find(norm, fractions=fractions, all_scales=all_scales):
            if number.tokens == 1 and number.value == 1 and self._is_pronoun(norm, number.start, number.end):
                continue
            value = number.value.numerator if number.value.denominator == 1 else _part(float(number.value))
            found.append(FoundNumber(value, number.start, number.end, worded=not number.digits))
        return found

    def _is_pronoun(self, norm: str, start: int, end: int) -> bool:
        """True for "that one", "the last one", "one of", "never had one": no number is meant."""
        before = norm[:start]
        return (
            any(p.search(before) for p in (self._pronoun, self._not_had))
            or self._pronoun_after.match(norm, end) is not None
            or any(m.end() == end for m in self._had_one.finditer(norm, max(0, start - _VERB)))
        )

    def _find_spoken(self, norm: str) -> list[FoundNumber]:
        found = []
        for match in self._spoken.finditer(norm):
            rest = self._grammar.find(match["rest"], fractions=False, all_scales=False)
            if len(rest) == 1 and rest[0].value.denominator == 1:
                value = words.ONES[match["hundreds"]] * 100 + rest[0].value.numerator
                found.append(FoundNumber(value, match.start(), match.end(), worded=True))
        return found

    def _find_fractions(self, norm: str) -> list[FoundNumber]:
        found = []
        for match in self._fraction.finditer(norm):
            value = fraction_to_number(match)
            if value is not None:
                found.append(FoundNumber(tidy(value), match.start(), match.end(), worded=match["word"] is not None))
        return found


def _part(value: float) -> Number:
    return tidy(value) if abs(value) >= _SMALL else value


def _word_start(head: str, place: int) -> bool:
    return place == 0 or not head[place].isalpha() or not head[place - 1].isalpha()


def plain_number(body: str) -> Number:
    """The value of digits with decimal and thousands signs: "8,4" is 8.4, "1,200" 1200, "145.000" 145000."""
    if " " in body:
        return int(body.replace(" ", ""))
    comma, dot = body.rfind(","), body.rfind(".")
    if comma >= 0 and dot >= 0:
        body = body.replace(",", "") if dot > comma else body.replace(".", "").replace(",", ".")
    elif comma >= 0:
        groups = body.split(",")
        thousands = len(groups[-1]) == 3 and groups[0] != "0"
        body = "".join(groups) if thousands or len(groups) > 2 else body.replace(",", ".")
    elif dot >= 0:
        groups = body.split(".")
        thousands = len(groups) > 2 or (len(groups[1]) == 3 and groups[1] == "000" and groups[0] not in ("", "0"))
        body = "".join(groups) if thousands else body
    return tidy(float(body)) if "." in body else int(body)


def tidy(value: Number) -> Number:
    """A float that is whole as an int; noise of the last digits rounded away."""
    rounded = round(value, 9)
    return (
        int(rounded)
        if rounded == int(rounded) and abs(rounded) >= 1 and isinstance(value, float) and value.is_integer()
        else rounded
    )


def _in_the_scale_of(high: Number, low: Number) -> Number:
    """The first end of a range in the scale of its second: 90 thousand of "90 to 100 thousand"."""
    return low * _THOUSAND if 0 < low * _THOUSAND <= high else low
