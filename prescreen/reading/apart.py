"""Parts the sentences of an answer: what answers, what tells of something else by itself, and small talk."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from prescreen.facts import FactDefinition
from prescreen.reading.found import Found, Reading
from prescreen.reading.leaving import plain
from prescreen.reading.lexicon import apart as words
from prescreen.reading.lexicon.acts import HEALTH
from prescreen.reading.model import CARERS, Context
from prescreen.reading.text import Text, rejoined
from prescreen.reading.toolbox import Toolbox
from prescreen.reading.votes import ABOUT_OTHERS

_ENDS = r"[ .!,;:)(-]*"
_SMALL_TALK = re.compile(rf"{words.LEADS_IN}(?:{'|'.join(words.SMALL_TALK)}){_ENDS}")
_OF_HELPERS = re.compile(rf"{words.LEADS_IN}(?:{words.OF_HELPERS}){_ENDS}")
_THINKS = re.compile(words.THINKS)
_OF_HEALTH = re.compile(rf"{words.OF_THE_BODY}|{HEALTH}")
_DEPENDS, _POINTS_BACK, _OWN = re.compile(words.DEPENDS), re.compile(words.POINTS_BACK), re.compile(words.OWN)
_OF_SOMEBODY, _FEELS = re.compile(words.OF_SOMEBODY), re.compile(words.FEELS)
_OF_ONESELF = re.compile(words.OF_ONESELF)
_MY_AGE, _STATES = re.compile(words.MY_AGE), re.compile(words.STATES)
_AGE = "age_years"
_OF_AGE = frozenset({_AGE, "date_of_birth"})
_MOST, _SHORT, _BRIEF = 8, 3, 8
_VALUES = frozenset({"lab", "integer", "number", "date", "record"})
_LISTED = ("drug", "vaccine", "tube", "procedure", "cancer", "autoimmune")
_KINDS = (*_LISTED, "condition")
_OF_THE_WRITER = frozenset({"prescreen_consent", "respondent", "carer_authorised", "can_sign_consent"})
"""Who writes, and with whom, is what these ask."""


def is_small_talk(sentence: Text) -> bool:
    """Is a sentence nothing but small talk?

    >>> from prescreen.reading.text import normalise
    >>> is_small_talk(normalise("I'm on the bus right now.")), is_small_talk(normalise("I'm on the pill."))
    (True, False)
    """
    said = sentence.norm.strip()
    if _SMALL_TALK.fullmatch(said) or _OF_HELPERS.fullmatch(said):
        return True
    return _THINKS.fullmatch(plain(sentence.written)) is not None


@dataclass(frozen=True, slots=True)
class _Part:
    """A sentence with what it tells by itself; `near`: of things so like those asked that it may be of the answer."""

    span: tuple[int, int]
    told: tuple[Found, ...] = ()
    near: bool = False


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
        if len(text.sentences) == 1 or not asked or not _OF_THE_WRITER.isdisjoint(asked):
            return None
        parts = [self._part(text.part(*span), span, question, context) for span in text.sentences[:_MOST]]
        apart = [part for part in parts if part is not None]
        if not apart:
            return None
        for left_out in ([part for part in apart if not part.near], apart):
            reading = self._without(text, left_out, question, context) if left_out else None
            if reading is not None and any(f.fact in asked for f in reading[0]):
                return _with_told(reading, left_out)
        return self._of_the_whole(text, apart, question, context)

    def _without(self, text: Text, left_out: list[_Part], question: Text, context: Context) -> Reading | None:
        """The reading of what is left without these sentences; None where nothing is."""
        spans = {part.span for part in left_out}
        kept = [span for span in text.sentences if span not in spans]
        if not kept:
            return None
        rest, place = rejoined(text, kept, context.language)
        found, unclear = self._read(rest, question, context)
        places = [rest.span(f.start, f.end) for f in found]
        return [
            replace(f, start=place(a), end=place(b - 1) + 1) for f, (a, b) in zip(found, places, strict=True)
        ], unclear

    def _of_the_whole(self, text: Text, apart: list[_Part], question: Text, context: Context) -> Reading:
        """The whole, but for values of what was asked that stand in a sentence about something else."""
        found, unclear = self._read(text, question, context)
        stray = {
            f.fact
            for f in found
            if f.fact in context.asked
            and self._facts[f.fact].kind in _VALUES
            and any(p.span[0] <= f.start and f.end <= p.span[1] and not p.near for p in apart)
        }
        kept = [f for f in found if f.fact not in stray]
        return _with_told((kept, (*unclear, *(f for f in context.asked if f in stray))), apart)

    def _part(self, sentence: Text, span: tuple[int, int], question: Text, context: Context) -> _Part | None:
        """A sentence that has nothing to do with the others, and what it tells by itself; None for any other."""
        if self.is_idle(sentence, question, context) or self._is_of_somebody(sentence, context):
            return _Part(span)
        age = _AGE not in context.asked and _MY_AGE.fullmatch(sentence.norm) is not None
        if not age and (_OWN.match(sentence.norm) is None or _POINTS_BACK.search(sentence.norm)):
            return None
        told, unclear = self._alone(sentence, question, context)
        if not age and (self._answers(told, sentence, context.asked) or self._is_of_one(sentence, unclear, context)):
            return None
        told = [f for f in told if f.fact not in context.asked]
        if any(u not in context.asked for u in unclear) or not (told or self._names_another(sentence, context.asked)):
            return None
        near = any(self._is_near(f.fact, context.asked) for f in told)
        found = [replace(f, start=f.start + span[0], end=f.end + span[0]) for f in told]
        return _Part(span, tuple(found), near)

    def _names_another(self, sentence: Text, asked: tuple[str, ...]) -> bool:
        """Does a sentence name a thing that is none of those asked about?"""
        kinds = {self._tools.items.kind_of(f) for f in asked if f in self._facts and self._facts[f].kind == "list"}
        find = self._tools.mentions.find
        others = any(kind not in kinds and find(kind, sentence, guess=False) for kind in _LISTED)
        return others and not any(find(kind, sentence) for kind in kinds if kind)

    def is_idle(self, sentence: Text, question: Text, context: Context) -> bool:
        """Does a sentence answer nothing, nor colour what stands beside it?"""
        if not _OF_THE_WRITER.isdisjoint(context.asked) and _OF_HELPERS.fullmatch(sentence.norm.strip()):
            return False
        return is_small_talk(sentence) or self._says_nothing(sentence, question, context)

    def _is_of_somebody(self, sentence: Text, context: Context) -> bool:
        """Does a sentence tell of somebody else alone, the writer being the patient: "my cousin got the full SLE"?"""
        if context.prior.get("respondent") in CARERS or _OF_SOMEBODY.match(sentence.norm) is None:
            return False
        about = {self._facts[f].group for f in context.asked if f in self._facts and f not in _OF_AGE}
        return about.isdisjoint(ABOUT_OTHERS) and _OF_ONESELF.search(_FEELS.sub(" ", sentence.norm)) is None

    def _says_nothing(self, sentence: Text, question: Text, context: Context) -> bool:
        """Is a sentence without any word that another depends on, and without a name or a value?"""
        if not _STATES.match(sentence.norm) or _DEPENDS.search(sentence.norm) or _OF_HEALTH.search(sentence.norm):
            return False
        if any(m.end - m.start > _SHORT for kind in _KINDS for m in self._tools.mentions.find(kind, sentence)):
            return False
        if self._tools.labs.names_a_test(sentence):
            return False
        if self._tools.polarity.read(sentence, question) is not None:
            return False
        found, unclear = self._alone(sentence, question, context)
        return not found and not self._is_of_one(sentence, unclear, context)

    def _is_of_one(self, sentence: Text, unclear: tuple[str, ...], context: Context) -> bool:
        """Does a sentence speak of one thing of a list, whatever it says: "they operated on my heart"?"""
        several = len(context.asked) > 1
        named = several and self._tools.choices.named(sentence, dict.fromkeys(context.asked))
        return bool(named) or 0 < len(set(unclear) & set(context.asked)) < len(context.asked)

    def _alone(self, sentence: Text, question: Text, context: Context) -> Reading:
        """What a sentence says by itself; read once a message."""
        key = ("alone", question.norm, context.asked)
        return sentence.once(key, lambda: self._read(sentence, question, context))

    def _answers(self, told: list[Found], sentence: Text, asked: tuple[str, ...]) -> bool:
        """Is anything that was asked told, and not only by a likeness or a number beside a name of something else?"""
        others = [f for f in told if f.fact not in asked]
        names_another = self._names_another(sentence, asked)
        found = [
            f
            for f in told
            if f.fact in asked and not self._is_anothers(f, others, sentence, names_another=names_another)
        ]
        likeness = bool(found) and all(f.reader == "likeness" for f in found)
        likeness = likeness and not self._tools.choices.named(sentence, {f.fact: None for f in found})
        brief = likeness and len(sentence.words) <= _BRIEF
        return bool(found) and not (brief and names_another)

    def _is_anothers(self, found: Found, others: list[Found], sentence: Text, *, names_another: bool) -> bool:
        """Is a number or a day that of something else which the sentence tells: "I had a flu shot on Monday"?"""
        kind = self._facts[found.fact].kind
        if kind not in _VALUES or self._tools.records.is_named(found.fact, sentence):
            return False
        values = [f for f in others if self._facts[f.fact].kind in _VALUES]
        if any(f.start < found.end and found.start < f.end for f in values):
            return True
        vague = isinstance(found.value, dict) and found.value.get("type") == "unclear"
        return (kind == "date" or vague) and (bool(others) or names_another)

    def _is_near(self, fact: str, asked: tuple[str, ...]) -> bool:
        """Is a fact asked, or so near to what is asked that the sentence may belong to the answer?"""
        groups = {self._facts[f].group for f in asked if f in self._facts}
        kinds = {self._tools.items.kind_of(f) for f in asked if f in self._facts and self._facts[f].kind == "list"}
        return (
            fact in asked
            or self._facts[fact].group in groups
            or (self._facts[fact].kind == "list" and self._tools.items.kind_of(fact) in kinds)
        )


def _with_told(reading: Reading, apart: list[_Part]) -> Reading:
    found, unclear = reading
    for part in apart:
        have = {f.fact for f in found}
        found = [*found, *(f for f in part.told if f.fact not in have)]
    return found, unclear
