"""A message made comparable: lower case, plain quotes, no accents, short forms opened; every place keeps its origin.

Readers match on `Text.norm` and report spans of the raw message through `Text.span`.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeVar, cast

from prescreen.reading import abroad, chinese_names, named_first, runs
from prescreen.reading.chinese_numbers import digits_for as chinese_digits_for
from prescreen.reading.lexicon.chinese import AFTER_NUMBERS, BEFORE_NUMBERS
from prescreen.reading.lexicon.short_forms import CHARACTERS, DOSE_IN_WORDS, GESTURES, SHORT_FORMS, SIGNS
from prescreen.reading.lexicon.spanish import KIN_HAD
from prescreen.reading.lexicon.spanish import PHRASES as SPANISH_PHRASES
from prescreen.reading.lexicon.spanish_dates import NAMES as SPANISH_NAMES
from prescreen.reading.lexicon.spanish_dates import PHRASES as SPANISH_DATES
from prescreen.reading.lexicon.spanish_polarity import TRANSCRIPTION
from prescreen.reading.lexicon.spanish_spelling import AS_IT_SOUNDS
from prescreen.reading.phrase_book import PhraseBook
from prescreen.reading.respelling import respelt
from prescreen.reading.sieve import Patterns
from prescreen.reading.spanish_numbers import digits_for
from prescreen.reading.worded_numbers import words_to_number
from prescreen.reading.written import bare

_T = TypeVar("_T")
MAX_LENGTH = 4000
"""Longer messages are read up to here: nobody answers a screening question with more."""


_SHORT = Patterns(pattern for pattern, _ in SHORT_FORMS)
_SPANISH = Patterns(rf"(?<![a-z])(?:{pattern})(?![a-z])" for pattern, _ in SPANISH_PHRASES)
_NO_I_TAKE = re.compile(r"\bno (?:l[oa]s? )?i (take|use|need)\b")
"""A Spanish "no tomo" after its verb was turned into English."""
_KIN_HAD = re.compile(KIN_HAD)
"""A Spanish "tenía" of a relative: it is the same word of oneself."""
_CHINESE = PhraseBook(BEFORE_NUMBERS)
_CHINESE_TIME = PhraseBook(AFTER_NUMBERS)
_SPANISH_TIME = PhraseBook(SPANISH_DATES, SPANISH_NAMES)
_TRANSCRIPTION = re.compile(TRANSCRIPTION)
_AS_IT_SOUNDS = [(re.compile(pattern), spelt) for pattern, spelt in AS_IT_SOUNDS]
_OPENS_QUESTION = re.compile(
    r"(?P<after>(?<=[a-z0-9)%])[, ]*)?¿ ?"
    r"(?P<tag>(?=(?:no|si|verdad|cierto|eh|ves|sabes?|entiendes?|vale|ok|que|como|mande) ?\?))?"
)
"""The sign before a question parts it from what stands before, but not before a tag: "tengo 34, ¿no?"."""
_HALF = re.compile(r" (?:and |& ?)?1/2$")
_SPACES = re.compile(r" {2,}")
_APOSTROPHE = re.compile(r"(?<![\d'])(\d{1,3})['´](\d{1,2})(?![\d'\"])")
"""A decimal point as Spaniards write it by hand: "1'3"."""
_WITH_TENTHS = re.compile(
    r"(?<!/)\b(\d{1,2}) (?:con|with) (\d)\b"
    r"(?! ?(?:mg|mil|medic|pastil|comprim|de\b|anos|dias|semanas|meses|veces|al\b|gramos|\d))"
)
"""A number said as "once con dos"."""
_DOSE_IN_WORDS = re.compile(DOSE_IN_WORDS)
_OF_A_DOSE = ("gram", " mg", "pred", "medrol", "1/2", "tab", "pill", "capsule")
_LONG_WORD = re.compile(r"(?<![a-z0-9])[a-z]{5,}(?![a-z0-9])")
_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
_SENTENCE_END = re.compile(
    r"[!?\n]+|(?<=[^\d\s])\.+|\.+(?!\d)|;|"
    r",(?= (?:and |but |so )?(?:will|would|do|does|can|could|what|how|is (?:it|this|that|there)|are (?:there|you)|why|"
    r"when|where|who|should|may|am i)\b[^.!?\n,]{2,120}\?)"
)
"""Also the comma before a question: "I'm 34, will I get paid?"."""
_ABBREVIATIONS = re.compile(r"\b(?:dr|mr|mrs|ms|vs|approx|e\.g|i\.e|st)\.$")
_NUMBER_FOLLOWS = re.compile(r"\s*\d")
_BEFORE_NUMBER = re.compile(r"\b(?:no|approx)\.$")


@dataclass(frozen=True)
class Text:
    """The raw message with its comparable form; `origin[i]` is the raw range of character i of `norm`.

    Parts of a message share its `noted`, so the same words are not read twice (see `once`).
    """

    raw: str
    norm: str
    origin: tuple[tuple[int, int], ...]
    noted: dict[tuple[object, ...], object] = field(default_factory=dict, compare=False, repr=False)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Raw range of `norm[start:end]`."""
        if not self.origin or start >= end:
            return (0, 0)
        first = self.origin[min(start, len(self.origin) - 1)][0]
        return (first, max(first, self.origin[min(end, len(self.origin)) - 1][1]))

    @property
    def written(self) -> str:
        """The stretch of the raw message that this text comes from."""
        return self.raw[slice(*self.span(0, len(self.norm)))]

    def kept(self) -> str:
        """The raw words of this text, without those that were blanked (see `without`)."""
        start, end = self.span(0, len(self.norm))
        raw = self.raw
        for blank in _SPACES.finditer(self.norm):
            first = self.origin[blank.start() - 1][1] if blank.start() else start
            after = self.origin[blank.end()][0] if blank.end() < len(self.norm) else end
            raw = raw[:first] + " " * (after - first) + raw[max(first, after) :]
        return raw[start:end]

    @cached_property
    def plain(self) -> str:
        """The words as they were written, in lower case without accents."""
        return bare(self.kept())

    @cached_property
    def words(self) -> tuple[tuple[str, int, int], ...]:
        """The words with their places in `norm`."""
        return tuple((m.group(), m.start(), m.end()) for m in _WORD.finditer(self.norm))

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Ranges of the sentences in `norm`, each with its closing mark."""
        found: list[tuple[int, int]] = []
        start = 0
        for mark in _SENTENCE_END.finditer(self.norm):
            head = self.norm[start : mark.end()]
            if mark.group() == "." and (
                _ABBREVIATIONS.search(head)
                or (_BEFORE_NUMBER.search(head) and _NUMBER_FOLLOWS.match(self.norm, mark.end()))
            ):
                continue
            if head.strip():
                found.append((start, mark.end()))
            start = mark.end()
        if self.norm[start:].strip():
            found.append((start, len(self.norm)))
        return tuple(found)

    def once(self, key: tuple[object, ...], read: Callable[[], _T]) -> _T:
        """What `read` finds in these words, worked out once a message; it may rest on
        `norm`, `raw`, `key` and what is the same for the whole message.
        """
        place = (self.norm, *key)
        if place not in self.noted:
            self.noted[place] = read()
        return cast("_T", self.noted[place])

    def sentence_at(self, place: int) -> tuple[int, int]:
        """The sentence that holds this place."""
        for start, end in self.sentences:
            if start <= place < end:
                return (start, end)
        return (0, len(self.norm))

    def part(self, start: int, end: int) -> Text:
        """A stretch of the text as a text of its own; its spans still point into the raw message."""
        if start == 0 and end >= len(self.norm):
            return self
        return replace(self, norm=self.norm[start:end], origin=self.origin[start:end])

    def without(self, spans: Iterator[tuple[int, int]] | list[tuple[int, int]]) -> Text:
        """The same text with these ranges of `norm` blanked, so that no other reader takes them."""
        characters = list(self.norm)
        for start, end in spans:
            characters[start:end] = " " * (end - start)
        norm = "".join(characters)
        return self if norm == self.norm else replace(self, norm=norm)


def normalise(raw: str, language: str = "en") -> Text:
    """Make a message comparable. Any text is accepted; nothing raises.

    Short forms are written out; Spanish is turned into the words the readers know (see `lexicon.spanish`).
    """
    characters: list[str] = []
    origin: list[tuple[int, int]] = []
    idle = _idle_signs(raw)
    for index, character in enumerate(raw[:MAX_LENGTH]):
        for plain in " " if character in idle else _plain(character):
            characters.append(plain)
            origin.append((index, index + 1))
    norm = "".join(characters)
    for middles in (runs.signs, runs.words):
        norm, origin = _edited(norm, origin, middles(norm))
    if "¿" in norm:
        norm, origin = _rewritten(norm, origin, _OPENS_QUESTION, _question_opened)
    if "  " in norm:
        norm, origin = _rewritten(norm, origin, _SPACES, lambda _: " ")
    if language == "es":
        norm, origin = _rewritten(norm, origin, _LONG_WORD, lambda match: respelt(match.group(), language))
    if language != "en":
        if (said := abroad.whole_message(norm, language)) is not None:
            return Text(raw, said, ((0, len(raw)),) * len(said))
        norm, origin = _edited(norm, origin, abroad.edits(norm, language))
    if language == "es":
        norm, origin = _rewritten(norm, origin, _TRANSCRIPTION, lambda _: " ")
        for pattern, spelt in _AS_IT_SOUNDS:
            norm, origin = _edited(norm, origin, [(*m.span(), m.expand(spelt)) for m in pattern.finditer(norm)])
        norm, origin = _rewritten(norm, origin, _APOSTROPHE, lambda match: f"{match[1]}.{match[2]}")
        norm, origin = _edited(norm, origin, digits_for(norm))
        norm, origin = _rewritten(norm, origin, _WITH_TENTHS, lambda match: f"{match[1]}.{match[2]}")
        norm, origin = _edited(norm, origin, _SPANISH_TIME.edits(norm))
        norm, origin = _edited(norm, origin, _opened(norm, _SPANISH, SPANISH_PHRASES))
        norm, origin = _rewritten(norm, origin, _NO_I_TAKE, lambda match: f"i do not {match[1]}")
        if "i used to have" in norm:
            norm, origin = _rewritten(norm, origin, _KIN_HAD, lambda match: f"{match[1]}had")
    elif language == "zh":
        norm, origin = _edited(norm, origin, chinese_names.health(norm))
        norm, origin = _edited(norm, origin, chinese_names.names(norm))
        norm, origin = _edited(norm, origin, _CHINESE.edits(norm))
        norm, origin = _edited(norm, origin, chinese_digits_for(norm))
        norm, origin = _edited(norm, origin, _CHINESE_TIME.edits(norm))
        norm, origin = _edited(norm, origin, chinese_names.stopped(norm))
        norm, origin = _edited(norm, origin, chinese_names.spaced(norm))
        norm, origin = _edited(norm, origin, chinese_names.beside(norm))
        norm, origin = _rewritten(norm, origin, _SPACES, lambda _: " ")
    norm, origin = _edited(norm, origin, _opened(norm, _SHORT, SHORT_FORMS))
    if any(word in norm for word in _OF_A_DOSE):
        norm, origin = _rewritten(norm, origin, _DOSE_IN_WORDS, _in_digits)
    norm, origin = _edited(norm, origin, named_first.edits(norm))
    if language == "en":
        norm, origin = _rewritten(norm, origin, _LONG_WORD, lambda match: respelt(match.group()))
    return Text(raw, norm, tuple(origin))


def rejoined(text: Text, places: Sequence[tuple[int, int]], language: str) -> tuple[Text, Callable[[int], int]]:
    """These stretches as a message of their own, and what turns a place in its raw words into one in `text.norm`."""
    raw = ""
    starts: list[int] = []
    firsts: list[int] = []
    for start, end in places:
        piece = text.part(start, end)
        starts.append(len(raw))
        firsts.append(piece.span(0, end - start)[0])
        raw += piece.kept() + " "
    begins = [first for first, _ in text.origin]

    def place(there: int) -> int:
        at = bisect_right(starts, there) - 1
        return bisect_left(begins, firsts[at] + there - starts[at])

    return normalise(raw, language), place


def _question_opened(match: re.Match[str]) -> str:
    before = match["after"]
    return f"{before or ''} " if match["tag"] is not None or before is None else "; "


def _in_digits(match: re.Match[str]) -> str:
    said, half, _ = _HALF.sub(" and a half", match.group().replace("-", " ")).partition(" and a half")
    if said.isdigit():
        return f"{said}.5"
    number = words_to_number(said)
    if half and number is not None and number.denominator == 1:
        return f"{int(number)}.5"
    return str(int(number)) if number is not None and number.denominator == 1 else match.group()


def _rewritten(
    text: str, origin: list[tuple[int, int]], pattern: re.Pattern[str], rewrite: Callable[[re.Match[str]], str]
) -> tuple[str, list[tuple[int, int]]]:
    """The text with every match rewritten."""
    matches = (m for m in pattern.finditer(text) if m.end() > m.start())
    return _edited(text, origin, ((m.start(), m.end(), rewrite(m)) for m in matches))


def _edited(
    text: str, origin: list[tuple[int, int]], edits: Iterable[tuple[int, int, str]]
) -> tuple[str, list[tuple[int, int]]]:
    """The text with these edits made; each new character has the place of the whole stretch it stands for."""
    pieces: list[str] = []
    places: list[tuple[int, int]] = []
    last = 0
    for start, end, new in edits:
        pieces += (text[last:start], new)
        places += origin[last:start]
        places += [(origin[start][0], origin[end - 1][1])] * len(new)
        last = end
    return "".join((*pieces, text[last:])), places + origin[last:]


def _opened(text: str, patterns: Patterns, forms: Sequence[tuple[str, str]]) -> Iterator[tuple[int, int, str]]:
    """Every form that stands in a text, with what it is written out as."""
    for number, match in patterns.in_turn(text):
        yield match.start(), match.end(), match.expand(forms[number][1])


def _idle_signs(raw: str) -> frozenset[str]:
    """Gestures beside words, as in "no 👍", are no answer of their own; a lone tick before a word is a bullet."""
    signs = SIGNS.intersection(raw)
    if not signs or not any(c.isalpha() for c in raw):
        return frozenset()
    return signs if sum(raw.count(c) for c in signs) == 1 else signs & GESTURES


def _plain(character: str) -> str:
    if character < "\x80":
        return character.lower() if character >= " " or character in "\n\t\r" else " "
    if (known := CHARACTERS.get(character)) is not None:
        return known
    folded = unicodedata.normalize("NFKD", character.casefold())
    return "".join(c for c in folded if not unicodedata.combining(c))
