"""Cuts a text into rows of number words: what stands together unbroken and may be a number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from prescreen.reading.lexicon.number_words import NumberVocabulary

Kind = Literal["add", "scale", "part", "half", "article", "and", "point", "with", "over"]
_LONGEST_ROW = 40
_OH, _ENGLISH_POINT = re.compile(r"oh?(?![a-z0-9'])"), "point"


@dataclass(frozen=True, slots=True)
class NumberToken:
    """A number word, or digits, with its place."""

    kind: Kind
    value: Fraction
    word: str
    start: int
    end: int
    plural: bool = False
    digits: bool = False


class NumberRows:
    """Compiled once for a language."""

    def __init__(self, words: NumberVocabulary) -> None:
        self._words = words
        self._kinds = _kinds(words)
        names = "|".join(re.escape(w) for w in sorted(self._kinds, key=len, reverse=True))
        tens = "|".join(w for w, n in words.adds.items() if w.endswith("ty") and n >= 20)
        joined = rf"|(?P<tens>{tens})(?=[a-z])" if tens else ""
        self._token = re.compile(
            rf"(?P<word>{names})(?![a-z0-9]){joined}|(?P<digits>\d{{1,3}}(?:,\d{{3}})+|\d+(?:[.,]\d{{1,9}})?)(?![\d:/%^]|[.,]\d)"
        )
        self._gap = re.compile(r"\s*-\s*|,?\s+")
        openers = "|".join(
            re.escape(w)
            for w, (kind, _, _) in sorted(self._kinds.items(), key=lambda item: -len(item[0]))
            if kind in ("add", "half", "article", "point") or w in words.leads
        )
        joined = rf"|(?:{tens})(?=[a-z])" if tens else ""
        self._open = re.compile(rf"(?<![a-z0-9_.,/])(?:(?:{openers})(?![a-z0-9]){joined}|\d)")

    def find(self, norm: str, *, all_scales: bool) -> Iterator[list[NumberToken]]:
        """Every row of number words, left to right."""
        place = 0
        while (match := self._open.search(norm, place)) is not None:
            tokens, place = self._tokens(norm, match.start(), all_scales=all_scales)
            yield tokens

    def _tokens(self, norm: str, place: int, *, all_scales: bool) -> tuple[list[NumberToken], int]:
        """The unbroken row of number words that begins here, and where to look for the next one."""
        tokens: list[NumberToken] = []
        seen = place + 1
        while len(tokens) < _LONGEST_ROW and (match := self._next(norm, place, tokens)) is not None:
            token = self._read(match)
            shy = token.word in self._words.shy and (not tokens or (tokens[-1].digits and not all_scales))
            if shy or (token.word in self._words.shy and len(token.word) == 2 and tokens[-1].digits):
                break
            tokens.append(token)
            seen = place = match.end()
            gap = self._gap.match(norm, place)
            if gap is None:
                if match.groupdict().get("tens"):
                    continue
                break
            if "," in gap.group() and not (
                token.kind == "scale" and not self._words.joins_tens and self._token.match(norm, gap.end())
            ):
                following = self._token.match(norm, gap.end())
                if following is None or following["word"] not in self._words.joins:
                    break
            place = gap.end()
        while tokens and tokens[-1].kind in ("and", "article", "over", "with", "point"):
            tokens.pop()
        return tokens, seen

    def _next(self, norm: str, place: int, tokens: list[NumberToken]) -> re.Match[str] | None:
        """The next word of a row; "oh" is a zero right behind the point: "one point oh five"."""
        oh = _OH.match(norm, place) if len(tokens) > 1 and tokens[-1].word == _ENGLISH_POINT else None
        return oh or self._token.match(norm, place)

    def _read(self, match: re.Match[str]) -> NumberToken:
        if match.re is _OH:
            return NumberToken("add", Fraction(0), match.group(), match.start(), match.end())
        if match["digits"]:
            body = match["digits"]
            grouped = re.fullmatch(r"\d{1,3}(?:,\d{3})+|\d{1,3}\.(?:000)", body)
            value = Fraction(re.sub(r"[.,]", "", body) if grouped else body.replace(",", "."))
            return NumberToken("add", value, body, match.start(), match.end(), digits=True)
        word = match.group()
        kind, size, plural = self._kinds[word]
        return NumberToken(kind, Fraction(size), word, match.start(), match.end(), plural)


def _kinds(words: NumberVocabulary) -> dict[str, tuple[Kind, int, bool]]:
    kinds: dict[str, tuple[Kind, int, bool]] = {}
    for part, size in words.parts.items():
        kinds[part] = ("part", size, False)
        kinds[part + "s"] = ("part", size, True)
    kinds |= {w: ("add", n, False) for w, n in words.adds.items()}
    kinds |= {w: ("scale", n, False) for w, n in words.scales.items()}
    groups: tuple[tuple[Kind, frozenset[str]], ...] = (
        ("half", words.half), ("article", words.article), ("and", words.joins), ("point", words.point),
        ("with", words.mixes), ("over", words.over),
    )  # fmt: skip
    kinds |= {w: (kind, 0, False) for kind, group in groups for w in group}
    return kinds
