"""Reads an answer to a list that opens with a plain "none" and goes on: "None. They tested her in 2024, all clear".

The none holds for all that the rest does not name. What the rest names is read from the rest; where it is not
understood, and could take something out of the none, nothing is concluded.
"""

from __future__ import annotations

import re

from prescreen.reading.choices import ChoiceReader
from prescreen.reading.found import Found, Heard
from prescreen.reading.lexicon import none_opens as words
from prescreen.reading.text import Text

_BARE = re.compile(words.BARE)
_NOT_ON_A_LIST = re.compile(words.NOT_ON_A_LIST)
_CLEAR, _REMARK = re.compile(words.TEST_WAS_CLEAR), re.compile(words.REMARKS)
_TALKED_OF, _NOT_GIVEN = re.compile(words.ONLY_TALKED_OF), re.compile(words.BUT_NOT_GIVEN)
_STORY, _FILLERS = re.compile(words.PART_OF_A_STORY), re.compile(words.FILLERS)
_WELL, _RULED_OUT = re.compile(words.IS_WELL), re.compile(words.RULED_OUT)
_OTHER, _TURN = re.compile(words.OTHER_THINGS), re.compile(words.TURN)
_LINK = 10
"""Characters before a clause in which its "but" may stand."""
_STOPS, _MARKS = re.compile(r"\s*[.;!?\n]"), " .,;!?-'\"()"
_WORD = re.compile(r"[a-z0-9]")
_COUNTS, _HAD_IT = re.compile(words.DOES_IT_COUNT), re.compile(words.HAD_IT)
_DASH = re.compile(r"\w \s*-+\s*\Z")
"""Before the no to one name: "HTN - no"."""
_NUMBER = re.compile(r"[\s.,]*\d")


class NoneOpensReader:
    """Made once."""

    def __init__(self, choices: ChoiceReader) -> None:
        self._choices = choices

    def parted(self, heard: Heard) -> tuple[tuple[int, int], Text] | None:
        """Where the none stands, and what is left of the message when all that changes nothing is taken out."""
        end = self._choices.opening_none(heard.text)
        norm = heard.text.norm
        if end is None or not _WORD.search(norm, end) or _NUMBER.match(norm, end):
            return None
        if _BARE.fullmatch(norm[:end]) and not _STOPS.match(norm, end):
            return None
        idle = [m.span() for m in _NOT_ON_A_LIST.finditer(norm, end)]
        for first, last in self._sentences(heard.text, end):
            said = norm[first:last]
            had = _COUNTS.search(said) is not None and _HAD_IT.match(norm, last) is not None
            if (said.rstrip().endswith("?") and not had) or (_TALKED_OF.search(said) and _NOT_GIVEN.search(said)):
                idle.append((first, last))
        for first, last in self._choices.clauses(heard.text):
            of_a_name = _DASH.search(norm, end, first) is not None and _BARE.fullmatch(norm, first, last)
            if first >= end and not of_a_name and self._is_idle(norm[first:last].strip(_MARKS), carer=heard.carer):
                idle.append((first, last))
        return (0, end), heard.text.without([(0, end), *idle])

    def may_tell_more(self, rest: Text, read: tuple[Found, ...]) -> bool:
        """Could words in which nothing was read take something out of the none?"""
        if _OTHER.search(rest.norm):
            return False
        over = [
            (a, b)
            for a, b in rest.sentences
            if _RULED_OUT.search(rest.norm, a, b) and any(f.start < b and a < f.end for f in read)
        ]
        return any(
            not _FILLERS.fullmatch(said := rest.norm[start:end].strip(_MARKS))
            and not _WELL.fullmatch(said)
            and not any(a <= start < b for a, b in over)
            and (_STORY.search(said) or _TURN.search(rest.norm, max(start - _LINK, 0), start))
            for start, end in self._choices.clauses(rest)
            if not any(f.start < end and start < f.end for f in read)
        )

    @staticmethod
    def _sentences(text: Text, start: int) -> list[tuple[int, int]]:
        return [(max(a, start), b) for a, b in text.sentences if b > start]

    def _is_idle(self, clause: str, *, carer: bool) -> bool:
        """Does a clause tell of clear tests, of other people, or nothing?"""
        if _CLEAR.fullmatch(clause) or _REMARK.fullmatch(clause):
            return True
        return self._choices.adds_nothing(clause, carer=carer)
