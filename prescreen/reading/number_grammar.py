"""The grammar of numbers in words, the same for every language that says them like English or Spanish.

>>> from prescreen.reading.lexicon.number_words import ENGLISH
>>> [str(n.value) for n in NumberGrammar(ENGLISH).find("two and a half, or twenty three sevenths")]
['5/2', '23/7']
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from prescreen.reading.lexicon.number_words import NumberVocabulary
from prescreen.reading.number_tokens import NumberRows, NumberToken

_HUNDRED, _MILLION = 100, 10**6
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_CENTURIES = (19, 20)
_SYSTOLIC = 40
_MOST_DIGITS = 15
_BARE_HALF = re.compile(r"\s*(?:of\b|the\b|de\b|$|[.,;!])")
_CLOSES = re.compile(r"\s*(?:$|[.,;!?)]|%|(?:de )?(?:grados|fiebre|kilos?|kgs?|metros?|gramos?|mg|millon|mil)\b)")


@dataclass(frozen=True, slots=True)
class WordedNumber:
    """A number with its place; `digits`: it begins with digits; `tokens`: of how many words it is made."""

    value: Fraction
    start: int
    end: int
    digits: bool
    tokens: int


@dataclass(frozen=True, slots=True)
class _Made:
    """A value, the token after it, below what a number could still be added, and its last scale."""

    value: Fraction
    after: int
    room: int = 1
    scale: int = 1


@dataclass(frozen=True, slots=True)
class _Row:
    """Number words that are no number together, up to this token."""

    after: int
    value: None = None


class NumberGrammar:
    """Compiled once, used for every message."""

    def __init__(self, words: NumberVocabulary) -> None:
        self._words = words
        self._rows = NumberRows(words)
        self._ordinal_before = re.compile(words.ordinal_before)

    def find(self, norm: str, *, fractions: bool = True, all_scales: bool = True) -> list[WordedNumber]:
        """All numbers that are written at least partly in words, left to right."""
        found: list[WordedNumber] = []
        for tokens in self._rows.find(norm, all_scales=all_scales):
            first = 0
            while first < len(tokens):
                made = self._number(norm, tokens, first, fractions=fractions)
                if made is None:
                    first += 1
                    continue
                row = tokens[first : made.after]
                if made.value is not None and not all(t.digits for t in row):
                    found.append(WordedNumber(made.value, row[0].start, row[-1].end, row[0].digits, len(row)))
                first = made.after
        return found

    # --- one number

    def _number(self, norm: str, tokens: list[NumberToken], first: int, *, fractions: bool) -> _Made | _Row | None:
        if fractions and (part := self._part(norm, tokens, first)) is not None:
            return part
        made = self._whole(norm, tokens, first, fractions=fractions)
        if made is None:
            return None
        follows = tokens[made.after] if made.after < len(tokens) else None
        if follows is not None and follows.kind == "part" and not follows.plural and follows.value < made.room:
            return _Row(made.after + 1)
        if fractions and (over := self._over(norm, tokens, made)) is not None:
            return over
        return self._year_or_list(norm, tokens, made)

    def _year_or_list(self, norm: str, tokens: list[NumberToken], made: _Made) -> _Made | _Row:
        """Numbers side by side: "nineteen ninety one" is a year, "zero four" is 4, others are no number together."""
        following = made
        while following.after < len(tokens) and tokens[following.after].kind == "add":
            before, after = tokens[following.after - 1], tokens[following.after]
            if before.digits or after.digits or "," in norm[before.end : after.start]:
                return made
            longer = self._integer(tokens, following.after)
            if longer is None:
                break
            following = longer
        if following is made:
            return made
        if made.value in _CENTURIES and not self._words.joins_tens and following.value < _HUNDRED:
            return _Made(made.value * _HUNDRED + following.value, following.after)
        if not made.value:
            return following
        return _Row(following.after)

    def _whole(self, norm: str, tokens: list[NumberToken], first: int, *, fractions: bool) -> _Made | None:
        """A whole number with what may follow it: a decimal or a part."""
        if tokens[first].kind == "point":
            return self._decimals(tokens, first + 1)
        made = self._integer(tokens, first)
        if made is None or made.after >= len(tokens):
            return made
        follows = tokens[made.after]
        if follows.kind == "point" or (follows.kind == "with" and self._closes(norm, tokens, made.after)):
            decimal = self._decimals(tokens, made.after + 1)
            if decimal is not None:
                return _times(tokens, _Made(made.value + decimal.value, decimal.after))
        return self._mixed(norm, tokens, made, fractions=fractions)

    def _mixed(self, norm: str, tokens: list[NumberToken], made: _Made, *, fractions: bool) -> _Made:
        """A part behind a whole number: "two and a half", "4 million and a half"."""
        if tokens[made.after].kind not in ("and", "with") or made.after + 1 >= len(tokens):
            return made
        part = self._part(norm, tokens, made.after + 1, mixed=True)
        if part is None or (part.value >= 1 and part.scale == 1):
            return made
        if not fractions and part.value not in (Fraction(1, 2), Fraction(1, 4), Fraction(3, 4)):
            return made
        if part.scale > 1:
            whole = made.value if part.scale < made.value else made.value * part.scale
            return _Made(whole + part.value, part.after)
        return _Made(made.value + part.value * (made.scale if made.scale >= _MILLION else 1), part.after)

    def _part(self, norm: str, tokens: list[NumberToken], first: int, *, mixed: bool = False) -> _Made | None:
        """A fraction by itself: "two thirds", "half a million", "a thirty-fifth"."""
        head = tokens[first]
        single = head.kind == "article" or (head.kind == "add" and head.value == 1 and not head.digits)
        if single and first + 1 < len(tokens) and tokens[first + 1].kind == "half":
            return self._half(norm, tokens, first + 1, bare=False)
        if head.kind == "half":
            return self._half(norm, tokens, first, bare=not mixed)
        made = _Made(Fraction(1), first + 1) if head.kind == "article" else self._integer(tokens, first)
        if made is None or made.after >= len(tokens):
            return None
        under = self._denominator(norm, tokens, made.after, one=made.value == 1, mixed=mixed)
        return None if under is None else _times(tokens, _Made(made.value / under.value, under.after))

    def _half(self, norm: str, tokens: list[NumberToken], place: int, *, bare: bool) -> _Made | None:
        after = place + 1
        if after < len(tokens) and tokens[after].kind == "article":
            after += 1
        if after < len(tokens) and tokens[after].kind == "scale":
            return _times(tokens, _Made(Fraction(1, 2), after))
        alone = tokens[place].word in self._words.half_alone and _BARE_HALF.match(norm, tokens[place].end)
        if bare and not alone:
            return None
        return _Made(Fraction(1, 2), place + 1)

    def _denominator(self, norm: str, tokens: list[NumberToken], first: int, *, one: bool, mixed: bool) -> _Made | None:
        """The word for a part, perhaps with tens before it: "thirty-fifths"."""
        before = self._integer(tokens, first) if tokens[first].kind in ("add", "scale") else None
        if before is not None and tokens[first].digits:
            return None
        place = before.after if before else first
        if place >= len(tokens) or tokens[place].kind != "part":
            return None
        if not (one or tokens[place].plural or tokens[place].word in ("quarter", "cuarto", "third")):
            return None
        if not mixed and self._ordinal_before.match(norm, tokens[place].end):
            return None
        size = tokens[place].value
        if size == 1 and before is None:
            return None
        under = size if before is None else before.value + size if size < before.room else before.value * size
        return _Made(under, place + 1)

    def _over(self, norm: str, tokens: list[NumberToken], made: _Made) -> _Made | None:
        """As in "one over six" and "1 in eight", never a blood pressure or a year."""
        if made.after + 1 >= len(tokens) or tokens[made.after].kind != "over" or made.value.denominator != 1:
            return None
        under = self._integer(tokens, made.after + 1)
        if under is None or under.value <= made.value or made.value >= _SYSTOLIC:
            return None
        loose = tokens[made.after].word in ("in", "en")
        if loose and (made.value != 1 or _FIRST_YEAR <= under.value <= _LAST_YEAR):
            return None
        if loose and self._ordinal_before.match(norm, tokens[under.after - 1].end):
            return None
        return _Made(made.value / under.value, under.after)

    def _closes(self, norm: str, tokens: list[NumberToken], place: int) -> bool:
        """True where "con" and a number end the phrase or stand before a unit: no other thing is counted."""
        decimal = self._decimals(tokens, place + 1)
        return decimal is not None and _CLOSES.match(norm, tokens[decimal.after - 1].end) is not None

    def _decimals(self, tokens: list[NumberToken], first: int) -> _Made | None:
        digits, place = "", first
        while place < len(tokens) and tokens[place].kind == "add" and len(digits) < _MOST_DIGITS:
            made = self._integer(tokens, place, scales=False)
            if made is None or made.value.denominator != 1:
                break
            digits, place = digits + str(made.value), made.after
        return _Made(Fraction(int(digits), 10 ** len(digits)), place) if digits else None

    def _integer(self, tokens: list[NumberToken], first: int, *, scales: bool = True) -> _Made | None:
        """The longest whole number that begins here; a scale takes what is smaller before it."""
        done: list[tuple[Fraction, int]] = []
        group: Fraction | None = None
        made: _Made | None = None
        before_group: _Made | None = None
        room, place = 1, first
        if tokens[first].kind == "article":
            place += 1
            if place >= len(tokens) or tokens[place].kind != "scale":
                return None
        while place < len(tokens):
            token = tokens[place]
            if token.kind == "add":
                if group is None and (not done or token.value < done[-1][1]):
                    group, before_group = token.value, made
                elif group is not None and 0 < token.value < room:
                    group += token.value
                else:
                    break
                room = self._room(token)
            elif token.kind == "scale" and scales:
                if group is None and not done and place == first and token.word not in self._words.leads:
                    break
                kept, size = list(done), int(token.value)
                low = group or Fraction(0)
                while kept and kept[-1][1] < size:
                    low += kept.pop()[0]
                if group is None and not low:
                    low = kept.pop()[0] if kept else Fraction(1)
                if kept and low * size >= kept[-1][1]:
                    return before_group if group is not None else made
                done, group, room = [*kept, (low * size, size)], None, size
            elif token.kind == "and" and self._joins(tokens, place, group, room, done):
                place += 1
                continue
            else:
                break
            place += 1
            scale = done[-1][1] if group is None and done else 1
            made = _Made(sum((v for v, _ in done), Fraction(0)) + (group or 0), place, room, scale)
        return made

    def _joins(
        self, tokens: list[NumberToken], place: int, group: Fraction | None, room: int, done: list[tuple[Fraction, int]]
    ) -> bool:
        """True for an "and" inside a whole number: "hundred and five", "treinta y cinco"."""
        if place + 1 >= len(tokens) or tokens[place + 1].kind != "add":
            return False
        following = tokens[place + 1]
        if group is not None:
            tens = self._words.joins_tens and 0 < following.value < room
            return tens or (not self._words.joins_tens and room == _HUNDRED and following.value < room)
        if not done:
            return False
        rest = self._integer(tokens, place + 1)
        if rest is None or rest.after >= len(tokens) or tokens[rest.after].kind != "part":
            return True
        return rest.value > tokens[rest.after].value

    def _room(self, token: NumberToken) -> int:
        """Below what a number can be added to this word."""
        if token.digits or not token.value:
            return 1
        if token.value % _HUNDRED == 0:
            return _HUNDRED
        return 10 if token.value % 10 == 0 and (token.value > 10 or self._words.joins_tens) else 1


def _times(tokens: list[NumberToken], made: _Made) -> _Made:
    """The scales after a decimal or a part: "one point five million"."""
    value, after, scale = made.value, made.after, 1
    while after < len(tokens) and tokens[after].kind == "scale":
        value, scale, after = value * tokens[after].value, int(tokens[after].value), after + 1
    return _Made(value, after, scale=scale)
