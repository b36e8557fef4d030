"""Finds the names in a message that may be entries of a list: operations that are over, cancers that were found."""

from __future__ import annotations

import re
from dataclasses import replace

from prescreen.facts import FactDefinition, Terms
from prescreen.reading.belonging import BelongingReader
from prescreen.reading.lexicon import items as words
from prescreen.reading.lexicon import operations
from prescreen.reading.lexicon.courses import TAKEN_AFTER
from prescreen.reading.lexicon.scope import NONE_AHEAD, NONE_LATELY
from prescreen.reading.mentions import Mention, MentionReader
from prescreen.reading.naming import NameReader, without_bare_places
from prescreen.reading.none_of_mine import is_star_sign
from prescreen.reading.not_had import NotHadReader
from prescreen.reading.other_side import with_other_side
from prescreen.reading.short_tests import short_tests
from prescreen.reading.sight import Tense
from prescreen.reading.text import Text
from prescreen.reading.tubes import is_stent, stent_of, without_namesakes, without_reasons, without_ways
from prescreen.reading.vaccinations import without_bare_boosters

_DRAINS, _HARDLY, _NUMBS = re.compile(words.VERB_DRAIN), re.compile(operations.HARDLY_ONE), re.compile(operations.NUMBS)
_ONLY_SUSPECTED, _MALIGNANT = re.compile(words.ONLY_SUSPECTED), re.compile(words.MALIGNANT)
_CAUSE, _TAKEN_AFTER = re.compile(words.CAUSE), re.compile(TAKEN_AFTER)
_NONE_LATELY, _NONE_AHEAD = re.compile(NONE_LATELY), re.compile(NONE_AHEAD)
_A_WARNING = re.compile(words.A_WARNING)
_A_WARNING_OF = re.compile(words.A_WARNING_OF)
_CANCER = ("cancer", "a cancer")


class EntryNameReader:
    """Made once for all list facts."""

    def __init__(
        self, terms: Terms, mentions: MentionReader, belongs: BelongingReader, not_had: NotHadReader, language: str
    ) -> None:
        self._language = language
        self._terms = terms
        self._mentions = mentions
        self._belongs = belongs
        self._not_had = not_had
        self._names = NameReader(terms, mentions)

    def find(self, definition: FactDefinition, kind: str | None, text: Text, tense: Tense | None) -> list[Mention]:
        """The names of the kind; `tense`: of the question that was asked, where it is not that of the fact."""
        named = self._names.find(kind, text) if kind else []
        if kind == "drug" and (tests := {t.start for t in short_tests(text, self._language)}):
            named = [m for m in named if m.start not in tests]
        match kind:
            case "tube":
                return self._tubes(text, named)
            case "vaccine":
                return [m for m in without_bare_boosters(text, named) if not _is_hardly_one(text, m)]
            case "procedure":
                return self._operations(text, named, future=definition.future)
            case "cancer":
                return _cancers(text, named)
            case "drug":
                taken = [m for m in named if not _is_warned_of(text, m)]
                return [m for m in taken if not _is_a_cause(text, m)] if tense is not None else taken
        return named

    def of_another_time(self, definition: FactDefinition, kind: str | None, text: Text) -> list[Mention]:
        """The operations that a list leaves out since they are of another time: planned where it asks what was done."""
        if kind != "procedure":
            return []
        away = self._belongs.is_behind if definition.future else self._belongs.is_ahead
        return [m for m in self._mentions.find(kind, text, guess=False) if away(text, m)]

    def _tubes(self, text: Text, named: list[Mention]) -> list[Mention]:
        """The tubes, without drains that only drain, and with a stent called by where it lies."""
        tubes = without_namesakes(named, self._named_outright("procedure", named, text))
        name = stent_of(text) if any(is_stent(m) for m in tubes) else None
        term = None if name is None else self._terms.named("tube", name)
        placed = tubes if term is None else [replace(m, term=term) if is_stent(m) else m for m in tubes]
        kept = [m for m in placed if m.words != "drain" or not _DRAINS.match(text.norm, m.end)]
        return without_ways(text, kept, self._mentions)

    def _operations(self, text: Text, named: list[Mention], *, future: bool) -> list[Mention]:
        """The operations that are over, or that are to come, without the way one of them is numbed."""
        named = [m for m in named if not _is_hardly_one(text, m)]
        tubes = self._named_outright("tube", named, text)
        named = without_reasons(text, without_namesakes(named, tubes), tubes)
        if stent_of(text) is not None:
            named = [m for m in named if not is_stent(m)]
        named = [m for m in with_other_side(text, named) if not self._not_had.is_another_matter(text, m)]
        none_of_the_other = _NONE_LATELY if future else _NONE_AHEAD
        named = [m for m in named if not none_of_the_other.match(text.norm, m.end)]
        away = self._belongs.is_behind if future else self._belongs.is_ahead
        kept = [m for m in named if not away(text, m)]
        return [m for i, m in enumerate(kept) if not (i and _NUMBS.fullmatch(text.norm[m.start : m.end].strip()))]

    def _named_outright(self, kind: str, named: list[Mention], text: Text) -> list[Mention]:
        """Things of another kind that are named without a guess, where anything is named at all."""
        return self._mentions.find(kind, text, guess=False) if named else []


def _is_warned_of(text: Text, mention: Mention) -> bool:
    """Is a medicine only what a warning is about: "the cyclo warning also no"?"""
    behind = _A_WARNING.match(text.norm, mention.end) is not None
    return behind or _A_WARNING_OF.search(text.norm[: mention.start]) is not None


def _cancers(text: Text, named: list[Mention]) -> list[Mention]:
    """The cancers that were found, and not only suspected."""
    if is_star_sign(text):
        named = [m for m in named if m.words not in _CANCER]
    if _ONLY_SUSPECTED.search(text.norm) and not _MALIGNANT.search(text.norm):
        return []
    return without_bare_places(text, named)


def _is_hardly_one(text: Text, mention: Mention) -> bool:
    """Does "operation" only ask if what was told is one: "a colonoscopy, if you call that an operation"?"""
    return "group_word" in mention.term.classes and _HARDLY.search(text.norm[: mention.start]) is not None


def _is_a_cause(text: Text, mention: Mention) -> bool:
    """Is a medicine named for what it did, and not as one that is taken?"""
    return _CAUSE.search(text.norm[: mention.start]) is not None and not _TAKEN_AFTER.match(text.norm, mention.end)
