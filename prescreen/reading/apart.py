"""Parts the sentences of an answer: what answers, what tells of something else by itself, and small talk."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition
from prescreen.reading.found import Found
from prescreen.reading.lexicon import apart as words
from prescreen.reading.model import Context
from prescreen.reading.text import Text, rejoined
from prescreen.reading.toolbox import Toolbox

Reading = tuple[list[Found], tuple[str, ...]]
_SMALL_TALK = re.compile(rf"{words.LEADS_IN}(?:{'|'.join(words.SMALL_TALK)})[ .!,;:)(-]*")
_DEPENDS, _POINTS_BACK, _OWN = re.compile(words.DEPENDS), re.compile(words.POINTS_BACK), re.compile(words.OWN)
_MY_AGE, _STATES = re.compile(words.MY_AGE), re.compile(words.STATES)
_AGE = "age_years"
_MOST, _SHORT = 8, 3
_KINDS = ("drug", "condition", "vaccine", "tube", "procedure", "cancer", "autoimmune")
_OF_THE_WRITER = frozenset({"prescreen_consent", "respondent", "carer_authorised", "can_sign_consent"})
"""Who writes, and with whom, is what these ask."""


def is_small_talk(sentence: Text) -> bool:
    """Is a sentence nothing but small talk?

    >>> from prescreen.reading.text import normalise
    >>> is_small_talk(normalise("I'm on the bus right now.")), is_small_talk(normalise("I'm on the pill."))
    (True, False)
    """
    return _SMALL_TALK.fullmatch(sentence.norm.strip()) is not None


def without_small_talk(text: Text) -> Text:
    """The message without its sentences of small talk, where anything else is left."""
    if len(text.sentences) == 1:
        return text
    idle = [place for place in text.sentences if is_small_talk(text.part(*place))]
    return text.without(idle) if 0 < len(idle) < len(text.sentences) else text


class ApartReader:
    """Made once; `read` is the reader of a whole answer."""

    def __init__(
        self, facts: Mapping[str, FactDefinition], tools: Toolbox, read: Callable[[Text, Text, Context], Reading]
    ) -> None:
        self._facts = facts
        self._tools = tools
        self._read = read

    def read(self, text: Text, question: Text, context: Context) -> Reading | None:
        """The reading of an answer of several sentences, each for itself where it can be; None where none can."""
        asked = context.asked
        places = text.sentences[:_MOST]
        if len(places) == 1 or not asked or _OF_THE_WRITER.intersection(asked):
            return None
        idle, others = [], []
        for span in places:
            sentence = text.part(*span)
            if is_small_talk(sentence):
                idle.append(span)
            elif (told := self._elsewhere(sentence, question, context)) is not None:
                others.append((span, told))
            elif self._says_nothing(sentence, question, context):
                idle.append(span)
        if not (idle or others) or len(idle) + len(others) == len(text.sentences):
            return None
        apart = {*idle, *(span for span, _ in others)}
        rest, place = rejoined(text, [span for span in text.sentences if span not in apart], context.language)
        found, unclear = self._read(rest, question, context)
        if not any(f.fact in asked for f in found):
            return None
        spans = [rest.span(f.start, f.end) for f in found]
        found = [replace(f, start=place(a), end=place(b - 1) + 1) for f, (a, b) in zip(found, spans, strict=True)]
        have = {f.fact for f in found}
        for (start, _), told in others:
            found += [replace(f, start=f.start + start, end=f.end + start) for f in told if f.fact not in have]
            have = {f.fact for f in found}
        return found, unclear

    def _elsewhere(self, sentence: Text, question: Text, context: Context) -> list[Found] | None:
        """What a sentence tells of other things alone, with no word that needs the sentences beside it."""
        age = _AGE not in context.asked and _MY_AGE.fullmatch(sentence.norm) is not None
        if not age and (_OWN.match(sentence.norm) is None or _POINTS_BACK.search(sentence.norm)):
            return None
        if not age and self._answers(sentence, question, context):
            return None
        told, unclear = self._read(sentence, sentence.part(0, 0), replace(context, asked=(), question_text=""))
        told = [f for f in told if f.value not in (UNKNOWN, DECLINED)]
        if not told or unclear or any(self._is_near(f.fact, context.asked) for f in told):
            return None
        return told

    def _says_nothing(self, sentence: Text, question: Text, context: Context) -> bool:
        """Is a sentence without any word that another depends on, and without a name or a value?"""
        if not _STATES.match(sentence.norm) or _DEPENDS.search(sentence.norm):
            return False
        if any(m.end - m.start > _SHORT for kind in _KINDS for m in self._tools.mentions.find(kind, sentence)):
            return False
        if self._tools.polarity.read(sentence, question) is not None or self._answers(sentence, question, context):
            return False
        return not self._read(sentence, sentence.part(0, 0), replace(context, asked=(), question_text=""))[0]

    def _answers(self, sentence: Text, question: Text, context: Context) -> bool:
        found, _ = self._read(sentence, question, context)
        return any(f.fact in context.asked for f in found)

    def _is_near(self, fact: str, asked: tuple[str, ...]) -> bool:
        """Is a fact asked, or so near to what is asked that the sentence may belong to the answer?"""
        groups = {self._facts[f].group for f in asked if f in self._facts}
        kinds = {self._tools.items.kind_of(f) for f in asked if f in self._facts and self._facts[f].kind == "list"}
        return (
            fact in asked
            or self._facts[fact].group in groups
            or (self._facts[fact].kind == "list" and self._tools.items.kind_of(fact) in kinds)
        )
