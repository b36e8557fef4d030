"""Weighs the danger that a message seems to tell of against what else it says: an errand, a correction, an answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition
from prescreen.reading import routing
from prescreen.reading.acts import ActReading
from prescreen.reading.answers import AnswerReader
from prescreen.reading.danger import CHECK, Danger
from prescreen.reading.found import Found
from prescreen.reading.lexicon.safety import HARM
from prescreen.reading.model import Context
from prescreen.reading.no_danger import Titles
from prescreen.reading.past_harm import is_long_over
from prescreen.reading.safety import SafetyReader
from prescreen.reading.text import Text, normalise

_HARM = re.compile(HARM)
_BREAK = re.compile(r"[.!?;,]+|\b(?:but|and)\b")
_BREAKS = 8
_CLAUSE = 14
"""Characters of the shortest clause that can tell of a danger by itself."""
_NAMED = ("crisis", "emergency", "abuse")
_OF_HARM = frozenset({"allergy", "infections"})
"""Groups of questions whose answers sound like a harm."""
_ACTIVITY, _DIAGNOSIS = "refractory", "sle_diagnosis"
"""The illness in spite of its medicines: what they do not help sounds like a harm that they do."""
_OF_THE_STUDY = re.compile(
    r"\b(?:trial|study|infusions?|new (?:drug|med\w*|pills?)|cells|car-?t|estudio|ensayo|infusion\w*|celulas)\b"
)
_FEW_SENTENCES = 4
_NOW = re.compile(
    r"\b(?:right now|but now|and now|just now|(?:pero|y) (?:ahora|aora|ahorita|aorita)|ahora mismo|en este momento)\b"
)
"""Tells, beside an answer, of what goes on now."""


@cache
def _any_safety() -> SafetyReader:
    """The reader of danger: one for every trial."""
    return SafetyReader(Danger())


class WeighedDanger:
    """Made once for all facts; `answers` gives the reader of what a message says, by language."""

    def __init__(self, facts: Mapping[str, FactDefinition], answers: Callable[[str], AnswerReader]) -> None:
        self._facts = facts
        self._answers = answers
        self._safety = _any_safety()
        self._titles = Titles(facts.values())

    def read(self, message: Text, context: Context) -> str | None:
        """The danger that a message tells of, in its own language or in English."""
        question = self._question(context)
        found = self._safety.read(message, question)
        if found is None and context.language != "en":
            return self._safety.read(normalise(message.written), question)
        return found

    def _question(self, context: Context) -> str:
        """The words of the question, or what is asked in them where only the fact is known."""
        asked = [self._facts[f] for f in context.asked if f in self._facts]
        if context.question_text or not asked:
            return context.question_text
        return asked[0].question.get(context.language, "")

    def after_idle(self, safety: str | None, whole: Text, message: Text, context: Context) -> str | None:
        """A danger that nothing in words tells of must stand in what is left without the idle sentences too."""
        if safety is None or message is whole or self.is_named(whole.written, context):
            return safety
        return self.read(message, context)

    def is_named(self, text: str, context: Context) -> bool:
        """Do words in this tell of danger, so that it is more than like other messages of danger?"""
        read = (normalise(text, context.language), *((normalise(text),) if context.language != "en" else ()))
        return any(self._safety.by_words(message, self._question(context)) for message in read)

    def weighed(
        self, safety: str | None, act: ActReading | None, message: Text, question: Text, context: Context
    ) -> str | None:
        """A likeness to danger counts less in a question about a medicine, not in an errand or a wish to delete."""
        if safety is not None and (self._is_errand(safety, message, context) or self._titles.is_one(message.raw)):
            return None
        if safety == "adverse" and context.asked and is_long_over(message, context.today.year):
            return None
        if (
            safety == CHECK
            and act is not None
            and act.act == "correct"
            and self._puts_right(message, question, context)
        ):
            return None
        if safety not in ("crisis", CHECK) or act is None or act.act not in ("medical_advice", "delete_data"):
            return safety
        if self._safety.by_words(message, self._question(context)):
            return safety
        if act.act == "delete_data":
            rest = normalise(message.without([(act.start, act.end)]).kept(), context.language)
            return self._safety.read(rest, self._question(context))
        return CHECK if safety == "crisis" else None

    def _puts_right(self, message: Text, question: Text, context: Context) -> bool:
        """Are answers put right in this, and is no word in it one of danger: "some of that is wrong, I'm 28"?"""
        if self._safety.by_words(message, self._question(context)):
            return False
        found, _ = self._answers(context.language).read(message, question, context, correcting=True)
        return any(f.value not in (UNKNOWN, DECLINED) and self._facts[f.fact].group != "mood" for f in found)

    def _is_errand(self, safety: str, message: Text, context: Context) -> bool:
        """Is it an errand that is only like a danger, without a word of one: "please cancel my table for tonight"?"""
        if not routing.names_errand(message.norm) or self._safety.by_words(message, self._question(context)):
            return False
        return routing.only_errand(message.raw, message.norm, asked=safety != CHECK)

    def is_only_like(self, safety: str | None, message: Text, question: Text, context: Context) -> bool:
        """Is the danger a mere likeness, and the message plainly an answer?"""
        return self._may_be_likeness(safety, message, context) and self._only_answers(message, question, context)

    def cry_for_help(self, message: Text, question: Text, context: Context) -> list[Found]:
        """What a cry for help tells: that it is one, and the answer that stands before it."""
        if "suicidal_thoughts" not in self._facts:
            return self._said_before(message, question, context)
        cry = Found("suicidal_thoughts", "current", 0, len(message.norm), "safety")
        return [cry, *self._said_before(message, question, context)]

    def _only_answers(self, message: Text, question: Text, context: Context) -> bool:
        """Does this answer the question, and no word in it tells of danger, only a likeness?"""
        if not context.asked or self._safety.by_rules(message, self._question(context)):
            return False
        if context.language != "en" and self._safety.by_rules(normalise(message.raw), self._question(context)):
            return False
        found, _ = self._answers(context.language).read(message, question, context)
        told = [
            f
            for f in found
            if f.fact in context.asked and f.reader != "likeness" and f.value not in (UNKNOWN, DECLINED)
        ]
        return (
            bool(told)
            and all(
                any(f.start < end and start < f.end for f in told)
                or self._safety.read(message.part(start, end)) is None
                for start, end in (message.sentences if len(message.sentences) > 1 else ())
            )
            and not self._says_danger_beside(message, told)
        )

    def _says_danger_beside(self, message: Text, told: list[Found]) -> bool:
        """Is a clause a danger by itself, apart from the words that answer?"""
        marks = list(_BREAK.finditer(message.norm))[:_BREAKS]
        starts = [0, *(m.end() for m in marks)]
        ends = [*(m.start() for m in marks), len(message.norm)]
        clauses = [
            (a, b) for a, b in zip(starts, ends, strict=True) if not any(f.start < b and a < f.end for f in told)
        ]
        return len(starts) > 1 and any(
            self._safety.read(message.part(a, b)) in _NAMED for a, b in clauses if b - a >= _CLAUSE
        )

    def _may_be_likeness(self, safety: str | None, message: Text, context: Context) -> bool:
        """A danger that is only a likeness, beside no word that tells of one; a harm is told in words."""
        if safety == CHECK:
            return not self._safety.by_words(message, self._question(context))
        if safety in _NAMED and self._stands(safety, message):
            return False
        if safety != "adverse":
            return safety is not None and len(message.sentences) <= _FEW_SENTENCES
        asked = [self._facts[f] for f in context.asked if f in self._facts]
        if any(f.group in _OF_HARM for f in asked) or _ACTIVITY in context.asked:
            return True
        if _OF_THE_STUDY.search(message.norm) and all(f.kind not in ("list", "record") for f in asked):
            return False
        lists = any(f.kind in ("list", "record", "enum") for f in asked)
        return lists and _HARM.search(f"{message.norm} {message.raw.casefold()}") is None

    def _stands(self, kind: str, message: Text) -> bool:
        """Is a danger so like others, or an emergency told as of now, that an answer beside it takes nothing away?"""
        if kind == "emergency" and _NOW.search(f"{message.norm} {message.written.casefold()}"):
            return True
        return self._safety.is_surely_like(message, kind)

    def _said_before(self, message: Text, question: Text, context: Context) -> list[Found]:
        """The answer that stands before a cry for help, as in "34, but honestly I don't want to be here"."""
        for mark in reversed(list(_BREAK.finditer(message.norm))[:_BREAKS]):
            answer, rest = message.part(0, mark.start()), message.part(mark.end(), len(message.norm))
            if self._safety.read(rest) == "crisis" and self._safety.read(answer) is None:
                found, _ = self._answers(context.language).read(answer, question, context, correcting=False)
                about = {*context.asked, *(_ACTIVITY for f in context.asked if f == _DIAGNOSIS)}
                return [f for f in found if f.fact in about and self._facts[f.fact].group != "mood"]
        return []
