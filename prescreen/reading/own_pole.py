"""Reads the yes or no of an answer where it is said of what was asked, and of nothing else beside it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from prescreen.facts import DECLINED, FactDefinition
from prescreen.reading.lexicon import meant
from prescreen.reading.mentions import Mention
from prescreen.reading.model import Context
from prescreen.reading.open_no import corrects_age, keeps_taking
from prescreen.reading.polarity import Polarity
from prescreen.reading.text import Text
from prescreen.reading.toolbox import Toolbox
from prescreen.reading.topics import TopicReader

_COUNTS_NONE = re.compile(
    r"(?:no|not in|not on|never had) (?!(?:i|it|my|we|they|he|she|not|never|nothing|none|thanks?|thank|sir|doctor|way|"
    r"idea|one|problems?|issues?|trouble|clue|but|and|of|to|the|that|this|at|for|because|sorry|please|worries)\b)[a-z]"
)
_NO_STUDY, _HAS_IT, _OF_PREGNANCY = (
    re.compile(meant.NO_STUDY),
    re.compile(meant.HAS_IT),
    re.compile(meant.OF_PREGNANCY),
)
_STUDY, _PREGNANCY = "clinical_study", "pregnancy"
_NO_THINGS = frozenset(
    "prescreen_consent respondent carer_authorised can_sign_consent wants_to_take_part followup_agrees".split()
)
"""Facts whose names are words of any answer."""
_NO_LONGER = re.compile(
    r"(?:(?:i|she|he|we) )?(?:(?:do|does|did|am|is|are) )?(?:no longer|not any ?more)\b"
    r"(?! [a-z]* ?(?:any|anything|nothing|one|of)\b)"
)
"""What has ended is a thing of its own: "no longer on mycophenolate" says no to nothing else."""
_STATES = re.compile(r"(?:(?:actually|well|but|also|and|oh|ah|by the way|btw|sorry)[ ,]+)*(i (?:do|did) [a-z]+ \w)")
_CLAUSE_END = re.compile(r"[,;.!?]|\b(?:and|but)\b")


class OwnPoleReader:
    """Made once for all facts."""

    def __init__(self, facts: Mapping[str, FactDefinition], tools: Toolbox, topics: TopicReader) -> None:
        self._facts = facts
        self._tools = tools
        self._topics = topics

    def read(self, text: Text, question: Text, context: Context) -> Polarity | None:
        """The pole of the answer; the "no" of "no kids planned" says nothing about the heart that was asked about.

        Nor does "I do take prednisone" say yes to a question about something else.
        """
        pole = self._tools.polarity.read(text, question)
        if pole is not None and pole.value == "yes" and self._of_another_illness(text, pole, context):
            return None
        if pole is not None and pole.value == "yes" and context.asked and (told := _STATES.match(text.norm)):
            statement = text.part(told.start(1), len(text.norm))
            return None if self._of_other_things(statement, context) else pole
        if pole is not None and pole.value == DECLINED and self._keeps_another(text, pole, context):
            return None
        if pole is None or pole.value != "no" or not context.asked:
            return pole
        if "age_years" not in context.asked and corrects_age(text, context.prior):
            return None
        if _STUDY not in context.asked and _NO_STUDY.match(text.norm, pole.start):
            return None
        of_another = _NO_LONGER.match(text.norm, pole.start) or keeps_taking(text)
        if of_another and self._of_other_things(text, context):
            return None
        counted = _COUNTS_NONE.match(text.norm, pole.start)
        if counted is None:
            return pole
        last = text.sentence_at(pole.start)[1]
        cut = _CLAUSE_END.search(text.norm, counted.end(), last)
        clause = text.part(pole.start, cut.start() if cut else last)
        return None if self._topics.elsewhere(clause, context.asked) else pole

    def _keeps_another(self, text: Text, pole: Polarity, context: Context) -> bool:
        """Does a sentence decline to tell of something else than what is asked: "I'm not discussing cancer"?"""
        sentence = text.without([(pole.start, pole.end)]).part(*text.sentence_at(pole.start))
        named = set(self._tools.choices.named(sentence, self._facts)) - _NO_THINGS
        asked = {self._facts[f].group for f in context.asked if f in self._facts}
        return bool(asked) and bool(named) and asked.isdisjoint(self._facts[f].group for f in named)

    def _of_another_illness(self, text: Text, pole: Polarity, context: Context) -> bool:
        """Does a yes to whether a pregnancy is possible speak of an illness: "yes, she has nephritis"?"""
        if not context.asked or any(f not in self._facts or self._facts[f].group != _PREGNANCY for f in context.asked):
            return False
        first, last = text.sentence_at(pole.start)
        if _OF_PREGNANCY.search(text.norm):
            return False
        named = [own_facts(m) for m in self._tools.mentions.find("condition", text.part(first, last), guess=False)]
        return any(classes and classes.isdisjoint(context.asked) for classes in named) and (
            _HAS_IT.search(text.norm, pole.start) is not None
        )

    def _of_other_things(self, statement: Text, context: Context) -> bool:
        """Does a statement name a drug or a vaccine nobody asked about, or speak of another fact?"""
        asked = {
            self._tools.items.kind_of(f) for f in context.asked if f in self._facts and self._facts[f].kind == "list"
        }
        find = self._tools.mentions.find
        if any(kind not in asked and find(kind, statement, guess=False) for kind in ("drug", "vaccine")):
            return True
        return self._topics.elsewhere(statement, context.asked) is not None


def own_facts(mention: Mention) -> set[str]:
    """The facts that a name speaks of by itself, whatever was asked."""
    return {c for c in mention.term.classes if ":" not in c and "=" not in c}
