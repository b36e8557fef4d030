"""Tells what is only like a danger: the title of a question, and a message that puts answers right."""

from __future__ import annotations

import re
from collections.abc import Iterable

from prescreen.facts import FactDefinition
from prescreen.reading.leaving import plain

_WORDS = re.compile(r"\w+")


class Titles:
    """The short names of all questions, made once; no title of a question that is itself about a danger."""

    def __init__(self, facts: Iterable[FactDefinition]) -> None:
        self._titles = frozenset(_bare(title) for fact in facts if not fact.alarm for title in fact.short.values())

    def is_one(self, text: str) -> bool:
        """Is this the title of a question and nothing else, as on a button: "A very bad allergic reaction"?"""
        return _bare(text) in self._titles


def _bare(text: str) -> str:
    return " ".join(_WORDS.findall(plain(text)))
