"""Tells which named test a number of a report belongs to, by where names and numbers stand."""

from __future__ import annotations

import re

from prescreen.reading.lab_names import Name
from prescreen.reading.lexicon import laboratory as words
from prescreen.reading.quantities import Quantity
from prescreen.reading.text import Text

_NAME_REACH = 30
_BELONGS_AFTER = re.compile(words.BELONGS_AFTER)
_CONTINUES = re.compile(words.CONTINUES)
_CLAUSE = re.compile(r"[,;.]|\b(?:and|but|y|pero)\b")
_POINTS = re.compile(r"\b(?:that|it|this|those|es[aeo]|est[aeo])\b")
"""What says of a number that it is of the test that follows: "88, but that's the eGFR"."""
_RIGHT_AFTER = re.compile(r"\s?(?:of |was |is |for |my |the )*")


class Layout:
    """The names and numbers of one message."""

    def __init__(self, text: Text, names: list[Name], quantities: list[Quantity]) -> None:
        self._text = text
        self._names = names
        self._quantities = quantities
        self._names_follow = self._do_names_follow()

    def name_of(self, position: int) -> Name | None:
        """The test a number belongs to: the last one named before it, else the one named right after it."""
        quantities, text = self._quantities, self._text
        start, end = quantities[position].number.start, quantities[position].end
        if self._names_follow:
            return self._right_after(position)
        floor = quantities[position - 1].end if position else 0
        first, last = text.sentence_at(start)
        before = [n for n in self._names if max(floor, first) <= n.start and n.end <= start]
        if before and not self._is_taken(before[-1], position):
            return before[-1]
        ceiling = quantities[position + 1].number.start if position + 1 < len(quantities) else last
        after = next((n for n in self._names if end <= n.start < min(ceiling, end + _NAME_REACH)), None)
        if after is not None and _BELONGS_AFTER.fullmatch(text.norm, end, after.start):
            between = text.norm[end : after.start]
            listed = "," in between and not _POINTS.search(between) and not text.norm[after.end : ceiling].strip(" :=")
            if not listed and not self._has_its_own(position, after):
                return after
        if position and floor > first and not before and _CONTINUES.fullmatch(text.norm, floor, start):
            earlier = [n for n in self._names if first <= n.start and n.end <= quantities[position - 1].number.start]
            return earlier[-1] if earlier else None
        return None

    def _has_its_own(self, position: int, name: Name) -> bool:
        """True for the name in "neutr 2.2 plt 180": the next number stands right after it."""
        if position + 1 >= len(self._quantities):
            return False
        norm, start = self._text.norm, self._quantities[position + 1].number.start
        before = norm[self._quantities[position].end : name.start]
        return not before.strip() and re.fullmatch(r"[\s:=]*", norm[name.end : start]) is not None

    def _right_after(self, position: int) -> Name | None:
        end = self._quantities[position].end
        following = next((n for n in self._names if n.start >= end), None)
        if following is not None and _RIGHT_AFTER.fullmatch(self._text.norm, end, following.start):
            return following
        return None

    def _do_names_follow(self) -> bool:
        """True for "70% neutrophils 20% lymphs": each number has its name right after it, and none stands before."""
        if len(self._quantities) < 2 or not self._names:
            return False
        if self._names[0].start < self._quantities[0].number.start:
            return False
        return all(self._right_after(i) is not None for i in range(len(self._quantities)))

    def _is_taken(self, name: Name, position: int) -> bool:
        """True for the name that the number before it has: "0.3 is the direct, 0.8 in all"."""
        if not position:
            return False
        last, start = self._quantities[position - 1], self._quantities[position].number.start
        if not _BELONGS_AFTER.fullmatch(self._text.norm, last.end, name.start):
            return False
        own = [n for n in self._names if n.end <= last.number.start]
        if own and not _CLAUSE.search(self._text.norm, own[-1].end, last.number.start):
            return False
        return _CLAUSE.search(self._text.norm, name.end, start) is not None
