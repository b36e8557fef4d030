"""Tells a no to having a thing from a no to something else: "don't you dare take me off my pred"."""

from __future__ import annotations

import re

from prescreen.reading.lexicon import courses as words
from prescreen.reading.lexicon.items import I_WOULD, PLAINLY_NOT, PLAINLY_NOT_AFTER, WITHOUT
from prescreen.reading.mentions import Mention
from prescreen.reading.text import Text

_HELD = frozenset({"drug", "vaccine", "tube"})


class KeepingReader:
    """Compiled once, used for every message."""

    def __init__(self) -> None:
        self._not_given_up = re.compile(words.NOT_GIVEN_UP)
        self._not_given_up_after = re.compile(words.NOT_GIVEN_UP_AFTER)
        self._no_trouble, self._gets_on = re.compile(words.NO_TROUBLE_WITH), re.compile(words.GETS_ON)
        self._ends_soon = tuple(re.compile(p) for p in words.ENDS_SOON)
        self._without, self._would = re.compile(WITHOUT), re.compile(I_WOULD)
        self._plainly_not, self._plainly_not_after = re.compile(PLAINLY_NOT), re.compile(PLAINLY_NOT_AFTER)

    def keeps(self, text: Text, mention: Mention) -> bool:
        """Is a thing there or taken by what is denied: giving it up, trouble with it, living without it?"""
        before = text.norm[text.sentence_at(mention.start)[0] : mention.start]
        if self._not_given_up.search(before):
            return True
        if mention.term.kind == "drug" and self._not_given_up_after.match(text.norm, mention.end):
            return True
        if mention.term.kind == "drug" and self.ends_soon(text, mention):
            return True
        if mention.term.kind not in _HELD:
            return False
        lives = self._without.search(before) and self._would.match(text.norm, mention.end)
        return self._no_trouble.search(before) is not None or lives is not None

    def ends_soon(self, text: Text, mention: Mention) -> bool:
        """Is it taken until a day to come: "no more cellcept after tonight"?"""
        before, after = self._ends_soon
        return after.match(text.norm, mention.end) is not None and before.search(text.norm[: mention.start]) is not None

    def denies(self, text: Text, mention: Mention) -> bool:
        """Does the no around a thing say that one does not have or take it?"""
        if mention.term.kind not in _HELD:
            return True
        before = text.norm[text.sentence_at(mention.start)[0] : mention.start]
        if self._gets_on.search(before):
            return False
        after = self._plainly_not_after.match(text.norm, mention.end)
        return self._plainly_not.search(before) is not None or after is not None
