"""Reads the one of its few words that a field of a record has: positive or negative, current or ended, of what kind."""

from __future__ import annotations

import re
from collections.abc import Mapping

from prescreen.reading.dates import FoundDate
from prescreen.reading.lexicon import items as words
from prescreen.reading.lexicon import studies
from prescreen.reading.over_time import changed
from prescreen.reading.study_told import is_not_now, status
from prescreen.reading.text import Text

Word = tuple[str, int, int]
"""A word with its place."""
_POSITIVE, _NEGATIVE, _NOT_DONE = "positive", "negative", "not_done"
_OPPOSITES = frozenset({_POSITIVE, _NEGATIVE})
_OBSERVED, _TREATED = "observational", "interventional"
_NO, _NOT_BEFORE = re.compile(r"no\b"), re.compile(r"\b(?:not|never|no)\s+(?:a )?$")
_ONLY_OBSERVED = re.compile(r"\bno (?:drug|drugs|medicine|treatment)|\bonly\b|\bjust\b|survey|registry|questionnaire")
_BESIDES = re.compile(studies.BESIDES_A_REGISTRY)


class FieldWordReader:
    """Compiled once, used for every message."""

    def __init__(self) -> None:
        self._cues = {value: re.compile(rf"(?<![a-z])(?:{p})(?![a-z])") for value, p in words.FIELD_CUES.items()}
        self._study_cues = self._cues | {
            value: re.compile(rf"(?<![a-z])(?:{words.FIELD_CUES[value]}|{p})(?![a-z])")
            for value, p in studies.STUDY_CUES.items()
        }

    def read(
        self, field: str, allowed: tuple[str, ...], text: Text, days: list[FoundDate], *, study: bool
    ) -> Word | None:
        """The word of a field that a message says, in the words of a study where it is the record of one."""
        cues = self._study_cues if study else self._cues
        hits = {o: match for o in allowed if (cue := cues.get(o)) is not None and (match := cue.search(text.norm))}
        if {_NOT_DONE, _NEGATIVE} <= hits.keys():
            value = _NEGATIVE if _NO.match(hits[_NOT_DONE].group()) else _NOT_DONE
            return _made(value, hits[value])
        if _POSITIVE in hits and _NOT_BEFORE.search(text.norm[: hits[_POSITIVE].start()]):
            hits.pop(_POSITIVE)
        if field == "status":
            if "current" in hits and is_not_now(text.norm, hits["current"]):
                hits.pop("current")
            if (told := status(text.norm, hits, may_end="ended" in allowed)) is not None:
                return _made(*told)
        if {_OBSERVED, _TREATED} <= hits.keys():
            value = _OBSERVED if _ONLY_OBSERVED.search(_BESIDES.sub(" ", text.norm)) else _TREATED
            return _made(value, hits[value])
        if hits.keys() >= _OPPOSITES:
            state = changed(text, lambda clause: _the_only(cues, clause), days)
            return None if state is None else (state.value, state.start, state.end)
        if not hits:
            return None
        best = max(hits, key=lambda v: hits[v].end() - hits[v].start())
        return _made(best, hits[best])


def _the_only(cues: Mapping[str, re.Pattern[str]], clause: str) -> str | None:
    """The only one of two opposites that a clause says."""
    said = [option for option in _OPPOSITES if option in cues and cues[option].search(clause)]
    return said[0] if len(said) == 1 else None


def _made(value: str, match: re.Match[str]) -> Word:
    return value, match.start(), match.end()
