"""Finds danger in a message: a crisis, an emergency happening now, abuse.

Missing one is worse than one message too many, so the rules are wide; idioms, history and other people's stories are
taken out. What is found here comes before everything else in a turn (rules R04, R05, R22).
"""

from __future__ import annotations

import re

from prescreen.reading.lexicon import safety as words
from prescreen.reading.text import Text


class SafetyReader:
    """Compiled once, used for every message."""

    def __init__(self) -> None:
        self._idioms = re.compile(rf"\b(?:{words.IDIOMS})")
        self._crisis = [re.compile(p) for p in words.CRISIS]
        self._crisis_past = re.compile(words.CRISIS_PAST)
        self._crisis_now = re.compile(words.CRISIS_NOW)
        self._not_now = re.compile(
            r"\b(?:not (?:now|any ?more|today|these days|lately|recently|currently)|no longer|never again)\b"
        )
        self._denied = re.compile(words.CRISIS_DENIED)
        self._others = re.compile(words.OTHERS)
        self._of_another = re.compile(words.CRISIS_OF_ANOTHER)
        self._condition = re.compile(r"\bif\b.*?(?:,|\b(?=(?:i|i am|i will|then)\b))")
        self._emergency = [re.compile(p) for p in words.EMERGENCY]
        self._emergency_past = re.compile(words.EMERGENCY_PAST)
        self._emergency_now = re.compile(words.EMERGENCY_NOW)
        self._asks_history = re.compile(words.ASKS_HISTORY)
        self._told = re.compile(words.TOLD)
        self._abuse = [re.compile(p) for p in words.ABUSE]

    def read(self, text: Text, question: str = "") -> str | None:
        """Name the danger: "crisis", "emergency", "abuse", or None.

        >>> from prescreen.reading.text import normalise
        >>> SafetyReader().read(normalise("everyone would be better off without me"))
        'crisis'
        >>> SafetyReader().read(normalise("these forms are killing me lol"))
        """
        norm = self._idioms.sub(lambda m: "_" * len(m.group()), text.norm)
        if self._in_crisis(norm, text):
            return "crisis"
        if self._in_emergency(norm, text, question):
            return "emergency"
        if any(p.search(norm) and not self._long_past(norm) for p in self._abuse):
            return "abuse"
        return None

    def _in_crisis(self, norm: str, text: Text) -> bool:
        if any(
            not self._crisis_past.search(norm[slice(*text.sentence_at(m.start()))])
            for m in self._of_another.finditer(norm)
        ):
            return True
        for pattern in self._crisis:
            for match in pattern.finditer(norm):
                first, last = text.sentence_at(match.start())
                before = self._condition.sub("", norm[first : match.start()])
                sentence = norm[first:last]
                own_negation = re.match(r"(?:no|not|never|do not|can not|i can not|without)\b", match.group())
                if (
                    not own_negation
                    and self._denied.search(before)
                    and not re.search(r"\b(?:but|except|although|can not stop|not only|not sure)\b", before[-40:])
                ):
                    continue
                if (
                    self._others.search(before)
                    and re.search(r"\b(?:committed|died|attempted|tried|had|has|was|is|killed)\b|$", match.group())
                    and " i " not in f" {before[-30:]} "
                ):
                    continue
                if self._crisis_past.search(sentence) and not self._crisis_now.search(self._not_now.sub("", sentence)):
                    continue
                return True
        return False

    def _in_emergency(self, norm: str, text: Text, question: str) -> bool:
        for pattern in self._emergency:
            for match in pattern.finditer(norm):
                first, last = text.sentence_at(match.start())
                sentence = norm[first:last]
                before = norm[max(first, match.start() - 60) : match.start()]
                if re.search(r"\b(?:no|not|never|without|do not have|deny)\b[a-z ,]{0,24}$", before) and not re.match(
                    r"(?:can not|could not|i can not|not |will not)", match.group()
                ):
                    continue
                rest = sentence[: match.start() - first] + " " + sentence[match.end() - first :]
                if self._emergency_past.search(rest) and not self._emergency_now.search(rest):
                    continue
                if (
                    self._asks_history.search(question.lower())
                    and self._told.match(match.group())
                    and not self._emergency_now.search(rest)
                ):
                    continue
                return True
        return False

    def _long_past(self, norm: str) -> bool:
        return re.search(
            words.ABUSE_PAST,
            norm,
        ) is not None and not re.search(r"\b(?:now|still|again)\b", norm)
