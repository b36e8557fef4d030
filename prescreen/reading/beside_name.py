"""Weighs what is said beside the name of a thing on a list: it is over, or a no to it is belied there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from prescreen.facts import FactDefinition
from prescreen.reading.found import Answer, Found, Heard
from prescreen.reading.lexicon.choices import STILL_ILL
from prescreen.reading.lexicon.scope import EXCEPT
from prescreen.reading.manner import CURRENT_VALUES, DOUBTFUL_VALUES, HEALING
from prescreen.reading.one_fact import OneFactReader
from prescreen.reading.tick_box import NEGATIVE, BoxReader
from prescreen.reading.topics import TopicReader

_STILL_ILL, _EXCEPT = re.compile(STILL_ILL), re.compile(EXCEPT)
_POSITIVE = re.compile(
    r" (?:and |but )?(?:(?:it|that|the test|which) )?(?:was|is|came back|came out|fue|salio) positiv[eo]\b"
)


class BesideNameReader:
    """Made once for all facts."""

    def __init__(
        self, facts: Mapping[str, FactDefinition], one: OneFactReader, topics: TopicReader, boxes: BoxReader
    ) -> None:
        self._facts = facts
        self._one = one
        self._topics = topics
        self._boxes = boxes

    def weighed(self, answer: Answer, heard: Heard) -> Answer:
        """The answer with what is said beside each name; a denial that is belied there is unclear."""
        told = tuple(self._as_said(f, heard) for f in answer.found)
        belied = tuple(f.fact for f in told if self._is_belied(f, heard))
        kept = tuple(f for f in told if f.fact not in belied)
        return Answer(kept, tuple(dict.fromkeys((*answer.unclear, *belied))) if belied else answer.unclear)

    def _as_said(self, found: Found, heard: Heard) -> Found:
        """What a turn of phrase says of a thing that is named: "a cold last week, gone now"."""
        if found.reader != "enum":
            return found
        if found.value == self._one.no(found.fact):
            return replace(found, value=self._boxes.no(found.fact, heard, found.start, found.end))
        told = self._one.beside(found.fact, heard).found
        if told:
            return told[0]
        if found.value in DOUBTFUL_VALUES and set(self._facts[found.fact].values) >= HEALING:
            return self._course(found, heard) or found
        if found.value == self._facts[found.fact].yes and found.value in CURRENT_VALUES:
            spoken = self._one.spoken(found.fact, heard, None).found
            return next((f for f in spoken if f.value in CURRENT_VALUES), found)
        return found

    def _course(self, found: Found, heard: Heard) -> Found | None:
        """How an illness that may still be there went on, where that is said of this one."""
        course = self._topics.answered(found.fact, heard, *self._boxes.named_at(heard.text, found.start))
        if course is None or course.value not in HEALING or course.reader != "enum":
            return None
        if _STILL_ILL.search(heard.text.norm, found.start, heard.text.sentence_at(found.start)[1]):
            return None
        return course if _is_of(course, found, heard) else None

    def _is_belied(self, found: Found, heard: Heard) -> bool:
        """Is a denial belied beside the name: taken out of it, or said to have been positive?"""
        if found.value not in (NEGATIVE, self._one.no(found.fact)) or not isinstance(found.value, str):
            return False
        norm = heard.text.norm
        return any(
            _EXCEPT.search(norm[: m.start]) is not None
            or _POSITIVE.match(norm, m.end, heard.text.sentence_at(m.start)[1]) is not None
            for m in heard.conditions
            if found.fact in m.term.classes
        )


def _is_of(course: Found, named: Found, heard: Heard) -> bool:
    """Is what is said of the course said of this illness, with no other one named between?"""
    between = [c for c in heard.conditions if named.end <= c.start < course.start]
    return all(any(k.partition("=")[0].endswith(named.fact) for k in c.term.classes) for c in between)
