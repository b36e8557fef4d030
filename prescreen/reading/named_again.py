"""Reads the dose of a medicine that is named once more to put it right: "pred 10, aza 100. sorry, the pred is 5".

What is told so belongs to that medicine, and to none that stands between.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from prescreen.facts import Json
from prescreen.reading.lexicon import named_again as words
from prescreen.reading.lexicon.amounts import AMOUNT_AFTER
from prescreen.reading.mentions import Mention
from prescreen.reading.text import Text, normalise

_DRUG, _DOSE = "drug", "dose"
_TAKEN_NOW, _TRIED = re.compile(words.TAKEN_NOW), re.compile(words.TRIED)
_CLAUSE = re.compile(words.CLAUSE)
_LEADS, _PUTS_RIGHT = re.compile(words.LEADS), re.compile(words.PUTS_RIGHT)
_NEVER_HAD, NEVER = re.compile(words.NEVER_HAD), re.compile(words.NEVER)
_AMOUNT, _STATES, _ENDS = re.compile(AMOUNT_AFTER), re.compile(words.STATES), re.compile(words.ENDS)


@dataclass(slots=True)
class ToldAgain:
    """Doses by the name of the medicine: `anew` takes the place of what was said first, `beside` adds what was not."""

    anew: dict[str, str] = field(default_factory=dict)
    beside: dict[str, str] = field(default_factory=dict)

    def fill(self, values: Sequence[Json]) -> list[Json]:
        """The entries of a list with the doses that were told again."""
        return [self._filled(v) if isinstance(v, dict) else v for v in values]

    def _filled(self, value: Mapping[str, Json]) -> Json:
        name = str(value.get(_DRUG))
        if name in self.anew:
            return {**value, _DOSE: self.anew[name]}
        if name in self.beside and value.get(_DOSE) is None:
            return {**value, _DOSE: self.beside[name]}
        return dict(value)


def told_again(text: Text, mentions: Sequence[Mention]) -> tuple[Text, ToldAgain]:
    """The message without the clauses that only give a dose of what was named before, and those doses.

    Of a medicine that is taken now and stands among those that were tried too, the latter name is left out.
    """
    told, places = ToldAgain(), []
    named: dict[str, Mention] = {}
    for mention in mentions:
        name = mention.term.name
        if name not in named:
            named[name] = mention
            continue
        start = _begin(text, mention)
        amount = _AMOUNT.match(text.norm, mention.end)
        if _is_tried(text, mention) and not amount and not _is_tried(text, named[name]):
            places.append((mention.start, mention.end))
            continue
        if start is None:
            continue
        if _is_tried(text, named[name]) and _TAKEN_NOW.search(text.norm, start, mention.start):
            places.append((named[name].start, named[name].end))
            continue
        if amount is None:
            continue
        end = _ENDS.match(text.norm, amount.end(1))
        led = text.norm[start : mention.start]
        anew = _PUTS_RIGHT.search(led) or _STATES.match(text.norm, mention.end) or (end is not None and end["not"])
        raw = text.raw[slice(*text.span(*amount.span(1)))].strip(" ,")
        (told.anew if anew else told.beside)[name] = raw if re.search(r"\d", raw) else amount[1].strip(" ,")
        places.append((start, end.end() if end else amount.end(1)))
    return (text.without(places) if places else text), told


def _is_tried(text: Text, mention: Mention) -> bool:
    """Is a medicine told among those that were tried: "I've tried plaquenil and azathioprine"?"""
    return _TRIED.search(text.norm, text.sentence_at(mention.start)[0], mention.start) is not None


def denied_later(text: Text, mentions: Sequence[Mention]) -> frozenset[str]:
    """Names that a message takes back by naming them once more: "I had CAR-T in a dream. Never had CAR-T."."""
    named: set[str] = set()
    denied: set[str] = set()
    for mention in mentions:
        name = mention.term.name
        if name in named and _NEVER_HAD.search(text.norm[text.sentence_at(mention.start)[0] : mention.start]):
            denied.add(name)
        named.add(name)
    return frozenset(denied)


def never_had(raw: str, name: str) -> bool:
    """Does a message say of a name that it never was, or in a list that there is none of it?

    >>> never_had("I had CAR-T in a dream, no. Never had CAR-T.", "CAR-T, target not known")
    True
    """
    said = normalise(raw).norm
    parts = (part for part in re.split(r"\s*[(),]\s*", name.casefold()) if part)
    called = rf"(?<![a-z])(?:{'|'.join(map(re.escape, parts))})(?![a-z])"
    never = words.NEVER_HAD.removesuffix("$")
    return re.search(rf"{never}{called}|{called}{words.HEADING_OF_NONE}", said) is not None


def without_names(value: Json, names: Collection[str]) -> Json:
    """A list without the things of these names; other values as they are."""
    if not isinstance(value, list):
        return value
    return [row for row in value if str(row.get(_DRUG) if isinstance(row, dict) else row) not in names]


def _begin(text: Text, mention: Mention) -> int | None:
    """Where the clause of a name begins, if only small words lead to it."""
    start = 0
    for mark in _CLAUSE.finditer(text.norm, 0, mention.start):
        start = mark.end()
    while (led := _LEADS.fullmatch(text.norm, start, mention.start)) is None:
        cut = text.norm.find(" ", start + 1, mention.start)
        if cut < 0:
            return None
        start = cut
    return led.start() if led else None
