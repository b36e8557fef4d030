"""Hears of violence, coercion and neglect by somebody near; what is over, with the person safe now, is none."""

from __future__ import annotations

import re

from prescreen.reading.denied_before import denied_before
from prescreen.reading.lexicon import abuse as words
from prescreen.reading.sieve import Patterns
from prescreen.reading.text import Text

_AGAIN = re.compile(r"\b(?:now|still|again)\b")


class AbuseReader:
    """Compiled once, used for every message."""

    def __init__(self) -> None:
        self._signs = Patterns((*words.ABUSE, *words.GRAMMAR))
        self._past, self._safe_now = re.compile(words.ABUSE_PAST), re.compile(words.SAFE_NOW)
        self._topic = re.compile(words.ABUSE_TOPIC)

    def told(self, norm: str, text: Text) -> bool:
        """Does a message tell of abuse? `norm`: of `text`, without idioms."""
        if self._topic.search(norm):
            return False
        for match in self._signs.matches(norm):
            first, _ = text.sentence_at(match.start())
            if denied_before(norm[first : match.start()], match.group()):
                continue
            if self._past.search(norm) and not _AGAIN.search(self._safe_now.sub("", norm)):
                continue
            return True
        return False

    def is_over(self, norm: str) -> bool:
        """Is it said to be past, and the person to be safe?"""
        return self._past.search(norm) is not None and self._safe_now.search(norm) is not None
