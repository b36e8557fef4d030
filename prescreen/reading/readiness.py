"""Reads the answer to one question about several things a person may be ready for: to join, to come, birth control."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from prescreen.facts import DECLINED, FactDefinition
from prescreen.reading.found import Answer, Found, Heard
from prescreen.reading.lexicon import readiness as words
from prescreen.reading.text import Text

GROUP = "willingness"
_YES, _NO, _UNSURE = "yes", "no", "unsure"
_BREAKS_OFF = re.compile(r"\b(?:but|though|although|pero|aunque)\b[^.!?]{0,80}\?|\b(?:but|pero)\W*\Z")
"""A yes that breaks off: "I'd love to but", before a question."""


class ReadinessReader:
    """Made once for all facts."""

    def __init__(self, facts: Mapping[str, FactDefinition]) -> None:
        self._facts = facts
        self._named = {fact: re.compile(pattern) for fact, pattern in words.NAMES.items()}
        self._clause = re.compile(words.CLAUSE)
        self._allowed = re.compile(words.IF_ALLOWED)
        self._idle = re.compile(words.NOT_NEEDED)
        self._against = re.compile(words.AGAINST)
        self._one_kind = re.compile(words.ONE_KIND)
        self._maybe = re.compile(words.MAYBE)
        self._doubt, self._all = re.compile(words.DOUBT), re.compile(words.ALL)
        self._to_all = re.compile(words.TO_ALL)
        self._declines = re.compile(words.DECLINES)
        self._closes, self._no_reason = re.compile(words.CLOSES_WITH_ALL), re.compile(words.NO_REASON)

    def fits(self, asked: tuple[str, ...]) -> bool:
        """True when all that is asked is whether the person is ready for something."""
        return len(asked) > 1 and all(self._facts[f].group == GROUP and f in self._named for f in asked)

    def read(self, asked: tuple[str, ...], heard: Heard) -> Answer:
        """What is named stands as it is said; the yes or no at the start is for the rest.

        A no means taking part: whether the visits would be possible is not said by it. A yes to joining beside a
        doubt ("I'd love to, but the visits...") means no more than that either.
        """
        if self._all.fullmatch(heard.text.norm) or self._closes.search(heard.text.norm):
            return Answer(tuple(Found(f, _YES, 0, len(heard.text.norm), "readiness") for f in asked))
        if self._allowed.match(heard.text.raw.casefold()):
            return Answer(unclear=asked)
        found = self._clauses(asked, heard.text)
        done = {f.fact for f in found}
        pole = heard.pole
        if pole is not None and self._no_reason.match(heard.text.norm):
            pole = replace(pole, value="yes", soft=False, stated=False)
        if found and (maybe := self._maybe.search(heard.text.norm)) is not None:
            rest = [f for f in asked if f not in done and _UNSURE in self._facts[f].values]
            return Answer((*found, *(Found(f, _UNSURE, *maybe.span(), "readiness") for f in rest)))
        if pole is None or pole.stated or pole.value not in (_YES, _NO):
            return Answer(tuple(found)) if found else Answer(unclear=asked)
        unsure = (
            pole.soft
            or _BREAKS_OFF.search(heard.text.raw.casefold()) is not None
            or (not found and self._doubt.search(heard.text.norm, pole.end) is not None)
        )
        if pole.value == _NO:
            rest = [f for f in asked if f == words.TAKING_PART and f not in done]
        elif unsure:
            return Answer(tuple(found), tuple(f for f in asked if f not in done))
        elif any(f.value == _UNSURE for f in found) and not self._to_all.match(heard.text.norm):
            taken = [f for f in asked if f == words.TAKING_PART and f not in done]
            found += [Found(f, _YES, pole.start, pole.end, "readiness") for f in taken]
            return Answer(tuple(found), tuple(f for f in asked if f not in {*done, *taken}))
        else:
            rest = [f for f in asked if f not in done]
        found += [Found(f, pole.value, pole.start, pole.end, "readiness") for f in rest]
        return Answer(tuple(found)) if found else Answer(unclear=asked)

    def _clauses(self, asked: tuple[str, ...], text: Text) -> list[Found]:
        found: list[Found] = []
        start = 0
        ends = [(m.start(), m.end()) for m in self._clause.finditer(text.norm)] + [(len(text.norm), len(text.norm))]
        for end, following in ends:
            clause = text.norm[start:end]
            for fact in asked:
                if not self._named[fact].search(clause) or any(f.fact == fact for f in found):
                    continue
                if self._idle.search(clause):
                    continue
                value = DECLINED if self._is_kept_back(text.norm, following) else self._value(fact, clause)
                found.append(Found(fact, value, start, end, "readiness"))
            start = following
        return found

    def _is_kept_back(self, norm: str, following: int) -> bool:
        """Does the next clause, which names nothing itself, keep it private: "birth control, I'd rather not say"?"""
        end = next((m.start() for m in self._clause.finditer(norm, following)), len(norm))
        said = norm[following:end]
        return self._declines.search(said) is not None and not any(n.search(said) for n in self._named.values())

    def _value(self, fact: str, clause: str) -> str:
        if self._declines.search(clause):
            return DECLINED
        if self._doubt.search(clause):
            return _UNSURE if _UNSURE in self._facts[fact].values else _NO
        if not self._against.search(clause):
            return _YES
        return _UNSURE if self._one_kind.search(clause) else _NO
