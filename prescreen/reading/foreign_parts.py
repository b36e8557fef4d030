"""Finds sentences and clauses of an answer about other things or people, whose days and doses are not meant."""

from __future__ import annotations

import re

from prescreen.reading.belonging import ONCE
from prescreen.reading.entries import clauses
from prescreen.reading.lexicon import events, operations
from prescreen.reading.lexicon import items as words
from prescreen.reading.mentions import Mention, MentionReader
from prescreen.reading.text import Text

_FEW = 3
_IMMUNE = "immunosuppressant"


class ForeignParts:
    """Compiled once, used for every message."""

    def __init__(self, mentions: MentionReader) -> None:
        self._mentions = mentions
        self._anothers, self._tested = re.compile(words.ANOTHERS), re.compile(words.OF_A_TEST)
        self._malignant = re.compile(words.MALIGNANT)
        self._event, self._no_dose = re.compile(events.EVENT), re.compile(events.OF_A_DOSE)
        self._other_event, self._of_dose = re.compile(words.OTHER_EVENT), re.compile(words.OF_DOSE)
        self._its_last = re.compile(f"{events.ITS_LAST}|{events.ITS_OUTCOME}")
        self._numbs, self._drips = re.compile(operations.NUMBS), re.compile(words.DRIPS)

    def places(
        self, kind: str | None, text: Text, mentions: list[Mention], wanted: list[Mention], *, carer: bool
    ) -> list[tuple[int, int]]:
        """Sentences and clauses about other things or other people: their dates and doses are not meant."""
        found = []
        cut_out = all(m.term.classes & words.REMOVED_AT_ONCE for m in wanted)
        for first, last in text.sentences:
            if not any(first <= m.start < last for m in mentions):
                if self._is_foreign(
                    kind, text.part(first, last), carer=carer, leads=cut_out or last <= mentions[0].start
                ):
                    found.append((first, last))
                continue
            goes_on = False
            for start, end in clauses(text, first, last):
                own = any(start <= m.start < end for m in mentions)
                part = text.part(start, end)
                foreign = not own and self._is_foreign(kind, part, carer=carer, leads=cut_out)
                goes_on = not own and (foreign or (goes_on and self._its_last.match(part.norm) is not None))
                if goes_on:
                    found.append((start, end))
        return found

    def _is_foreign(self, kind: str | None, part: Text, *, carer: bool, leads: bool = False) -> bool:
        """Is a part without a name about something or somebody else? `leads`: it stands before the first name.

        What was done about a cancer belongs to it, but no drug against lupus to one that was cut out (so `leads` too).
        """
        if not carer and self._anothers.search(part.norm):
            return True
        if kind == "drug" and (self._is_an_event(part) or (leads and self._introduces(part))):
            return True
        if (kind in ONCE or kind == "procedure") and self._tested.search(part.norm):
            return True
        if kind == "cancer":
            return leads and not self._malignant.search(part.norm) and self._names_immune_drug(part)
        return self._names_others(kind, part)

    def _names_immune_drug(self, part: Text) -> bool:
        """Does it tell of a lupus drug, whose days are none of a cancer?"""
        named = self._mentions.find("drug", part, guess=False)
        return any(_IMMUNE in m.term.classes for m in named)

    def _is_an_event(self, part: Text) -> bool:
        """Does a part tell of something else that happened, and of no dose: "I had a flare last month"?"""
        if self._other_event.search(part.norm):
            return True
        return self._event.search(part.norm) is not None and self._no_dose.search(part.norm) is None

    def _introduces(self, part: Text) -> bool:
        """Is a sentence with a day in it no dose: "today it is me who writes"?"""
        return len(part.words) > _FEW and self._of_dose.search(part.norm) is None

    def _names_others(self, kind: str | None, part: Text) -> bool:
        others = (m for k in words.TAKEN_OR_DONE if k != kind for m in self._mentions.find(k, part, guess=False))
        aside = {"procedure": self._numbs, "drug": self._drips}.get(kind or "")
        return any(
            "group_word" not in m.term.classes
            and not (aside is not None and aside.fullmatch(part.norm[m.start : m.end]))
            for m in others
        )
