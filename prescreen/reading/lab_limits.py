"""Recognises the upper limit that a laboratory prints beside a value: "24 (0-40)", "ULN 45", "same limit"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from prescreen.reading.lexicon import laboratory as words
from prescreen.reading.numbers import Number
from prescreen.reading.quantities import Quantity
from prescreen.reading.text import Text

_REACH = 60
_LOWEST_LIMIT, _LEAST = 30, 5
"""What a laboratory prints as the limit of an enzyme is no less, but in microkatals: "21/19" are two values."""
_OWN_NORMAL = re.compile(
    r"\b(?:my (?:own |usual )?(?:normal|usual|baseline)|normal for me|mi normal|lo normal en mi)\b"
)
"""What is usual for the person is no limit of the laboratory."""
_WENT = re.compile(words.WENT)
_AND = re.compile(r",? *(?:and|with|,|y|con) *(?:the )?")
_AGAIN = re.compile(r" (?:again|as well|too|otra vez|tambien)\b(?! (?:in|on|last|after|today|now|a)\b)")
"""What joins a value to the limit that was told before: "ALT 19 and 40 again"."""
_JOINS = re.compile(r"\s*(?:and|y|,|/|&|,? and)\s*")


_BRACKET = re.compile(r"\s*(?:[\"'*!]*(?:hh?|ll?|hi|lo|high|low|alto|bajo|flagged|\*|!)[\"'*!]*\s*)?[\[(]\s*")
"""What opens the printed range after a value and its flag: "71 H (0-45)"."""


class LimitReader:
    """Compiled once; `names` finds the tests that a message names."""

    def __init__(self, names: re.Pattern[str]) -> None:
        self._name = names
        self._moves, self._from = re.compile(words.MOVES_TO), re.compile(words.REPLACED)
        self._limit = re.compile(words.BEFORE_LIMIT)
        self._worded = re.compile(words.WORDED_LIMIT)
        self._shared = re.compile(words.SHARED)
        self._shared_after = re.compile(words.OF_BOTH)
        self._several = re.compile(r"\b(?:limits|ranges|ulns|cut ?-?offs|uppers|maximums|limites|rangos|topes)\b")
        self._trails = re.compile(words.TRAILING_LIMIT)
        self._printed, self._beside = re.compile(words.PRINTED_RANGE), re.compile(words.BESIDE)
        self._same = re.compile(words.SAME_LIMIT)
        self._newer = re.compile(words.NEWER)
        self._led = re.compile(rf"(?:^|[\s,;.:])(?:{words.LEADING_LIMIT}){words.LIMIT_LEADS_ON}")

    def is_limit(self, text: Text, previous: Quantity, quantity: Quantity, *, enzyme: bool) -> bool:
        """Is a number the limit of the value before it?"""
        between = text.norm[previous.end : quantity.number.start]
        if len(between) > _REACH:
            return False
        if self._moves.fullmatch(between) and self._from.search(text.norm, 0, previous.number.start):
            return False
        if _OWN_NORMAL.search(between) or _WENT.search(between):
            return False
        if self._limit.match(between):
            return True
        if self._bracketed(text, between, quantity):
            return True
        if not enzyme:
            return False
        if self._worded.match(between) and not self._name.search(between):
            return True
        if self._bounds(previous, quantity) and not self._name.search(between) and not self._newer.search(between):
            return True
        if self._trails.match(text.norm, quantity.end) and not self._name.search(between):
            return True
        if _AND.fullmatch(between) and _AGAIN.match(text.norm, quantity.end):
            return True
        if quantity.number.high is not None and self._printed.fullmatch(between):
            return True
        if quantity.number.high is not None and previous.number.high is None and not self._name.search(between):
            if self._beside.match(text.norm, quantity.end):
                return True
        if re.fullmatch(r"\s*(?:/|out of|of)\s*", between):
            return self._may_be_one(previous, quantity)
        closes = text.norm[quantity.end : quantity.end + 2].strip().startswith((")", "]"))
        return _BRACKET.fullmatch(between) is not None and (quantity.number.high is not None or closes)

    @staticmethod
    def _may_be_one(previous: Quantity, quantity: Quantity) -> bool:
        """Is a number as high as a limit may be?"""
        limit = quantity.number.value if quantity.number.high is None else quantity.number.high
        return limit >= _LOWEST_LIMIT or previous.number.value < _LEAST

    @staticmethod
    def _bracketed(text: Text, between: str, quantity: Quantity) -> bool:
        """Does a range stand in brackets of its own right after a value: "13.4 (11.5 - 15.5)"?"""
        if quantity.number.high is None or not _BRACKET.fullmatch(between):
            return False
        return text.norm[quantity.end : quantity.end + 2].strip().startswith((")", "]"))

    @staticmethod
    def _bounds(previous: Quantity, quantity: Quantity) -> bool:
        """Is a number beside a plain one said to be a bound: "31, and next to it: less than 40"?"""
        return (
            quantity.number.op in ("<", "<=")
            and previous.number.op is None
            and previous.number.high is None
            and quantity.number.value > previous.number.value / 4
        )

    def listed(self, text: Text, previous: Quantity, quantities: Sequence[Quantity], position: int) -> list[Number]:
        """The limits of "limits 34 and 55", from the first one on."""
        if self._several.search(text.norm, previous.end, quantities[position].number.start) is None:
            return []
        limits: list[Number] = []
        end = quantities[position].number.start
        for quantity in quantities[position:]:
            if limits and not _JOINS.fullmatch(text.norm, end, quantity.number.start):
                break
            limits.append(quantity.number.value if quantity.number.high is None else quantity.number.high)
            end = quantity.end
        return limits

    def leads(self, text: Text, quantity: Quantity) -> bool:
        """True for the limit that is said before every value: "upper limit 40, ast 31"."""
        return self._led.search(text.norm[: quantity.number.start]) is not None

    def shared(self, text: Text, previous: Quantity, limit: Quantity) -> bool:
        """True where the limit is said to be that of several values: "both ULN 40", "40 for each"."""
        return (
            self._shared.search(text.norm, previous.end, limit.number.start) is not None
            or self._shared_after.match(text.norm, limit.end) is not None
        )

    def same(self, text: Text, end: int) -> bool:
        """True where a value is followed by "same limit"."""
        return self._same.match(text.norm, end) is not None

    def repeated(self, text: Text, ends: Sequence[tuple[int, Number | None]]) -> list[Number | None]:
        """The limits of values in order, given where each ends and its own limit; "same limit" takes the last one."""
        limits: list[Number | None] = []
        for end, own in ends:
            last = next((x for x in reversed(limits) if x is not None), None)
            limits.append(last if own is None and self.same(text, end) else own)
        return limits
