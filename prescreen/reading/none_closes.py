"""Reads an answer to a list that names something, takes it back, and closes with none.

"A stroke scare, it turned out just a migraine. None of these" denies the stroke too; "I had a stroke. None of these"
does not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from prescreen.facts import Json
from prescreen.reading.found import Heard
from prescreen.reading.lexicon.choices import FALSE_ALARM, SO_NONE, TAKEN_BACK
from prescreen.reading.lexicon.none_opens import ENDS_IN_NONE
from prescreen.reading.mentions import Mention
from prescreen.reading.scope import ScopeReader

_SO_NONE, _TAKEN_BACK = re.compile(SO_NONE), re.compile(TAKEN_BACK)
_ENDS_IN_NONE, _FALSE_ALARM = re.compile(ENDS_IN_NONE), re.compile(FALSE_ALARM)
_OTHERS = "other"


class NoneClosesReader:
    """Made once for all facts. no: what a denial is worth for a fact."""

    def __init__(self, facts: Collection[str], scope: ScopeReader, no: Callable[[str], Json]) -> None:
        self._facts = facts
        self._scope = scope
        self._no = no

    def says(self, heard: Heard) -> bool:
        """Does it end in none, after what it names was taken back: "diabetes. No wait, it went away. So none"?"""
        norm = heard.text.norm
        so = _SO_NONE.search(norm)
        if so is not None:
            return not heard.conditions or _TAKEN_BACK.search(norm, 0, so.start() + 1) is not None
        closing = _ENDS_IN_NONE.search(norm)
        if closing is None or _OTHERS in closing.group():
            return False
        alarm = _FALSE_ALARM.search(norm, 0, closing.start() + 1)
        return alarm is not None and not any(self.applies(c, heard) for c in heard.conditions)

    def applies(self, named: Mention, heard: Heard) -> bool:
        """Is an illness that is named there, and one that counts?"""
        values = [c.partition("=") for c in named.term.classes if ":" not in c]
        counts = any(f in self._facts and value != self._no(f) for f, _, value in values)
        return counts and self._scope.at(heard.text, named.start, named.end, carer=heard.carer).stands
