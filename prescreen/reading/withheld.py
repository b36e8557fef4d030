"""Finds where a message declines what was asked and goes on to something else: "skip that one. Hep C was negative"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition
from prescreen.reading.found import Found, Reading
from prescreen.reading.illnesses import IllnessReader
from prescreen.reading.model import Context
from prescreen.reading.own_pole import own_facts
from prescreen.reading.polarity import PolarityReader
from prescreen.reading.text import Text

_TURN = re.compile(r"[.;!]+(?=\s)|[,\s]+(?:but|though|however|pero|aunque|only)\b|,(?=\s)")
_LONGEST, _MOST = 60, 3
_WORDS, _FEW = re.compile(r"[a-z]+"), 4
_NAMED_KINDS = frozenset({"enum", "record", "list"})


class WithheldReader:
    """Made once; `read` is the reader of an answer in one piece."""

    def __init__(
        self,
        facts: Mapping[str, FactDefinition],
        polarity: PolarityReader,
        illnesses: IllnessReader,
        read: Callable[[Text, Text, Context], Reading],
    ) -> None:
        self._facts = facts
        self._polarity = polarity
        self._illnesses = illnesses
        self._read = read

    def read(self, text: Text, context: Context) -> Reading | None:
        """The answer that declines the one asked fact and tells of another illness or test: that is no value of it."""
        if len(context.asked) != 1 or self._kind(asked := context.asked[0]) not in _NAMED_KINDS:
            return None
        for head, rest, start in parted(text):
            pole = self._polarity.read(head)
            if pole is None or pole.value != DECLINED or len(_WORDS.findall(head.norm, pole.end)) > _FEW:
                continue
            named = [own_facts(m) for m in self._illnesses.find(rest, context.asked)]
            others = tuple(dict.fromkeys(f for facts in named for f in facts if self._kind(f) == "enum"))
            if not others or any(asked in facts for facts in named):
                return None
            later, _ = self._read(rest, rest.part(0, 0), replace(context, asked=others, question_text=""))
            told = [replace(f, start=f.start + start, end=f.end + start, confirm=True) for f in later]
            declined = Found(asked, DECLINED, pole.start, pole.end, "polarity")
            return [declined, *(f for f in told if f.fact != asked and f.value not in (UNKNOWN, DECLINED))], ()
        return None

    def _kind(self, fact: str) -> str | None:
        return self._facts[fact].kind if fact in self._facts else None


def parted(text: Text) -> list[tuple[Text, Text, int]]:
    """The ways to take a message as a refusal and what follows it, with where that begins, the shortest first.

    >>> from prescreen.reading.text import normalise
    >>> [(head.norm, rest.norm) for head, rest, _ in parted(normalise("skip that one. hep c was negative"))]
    [('skip that one', ' hep c was negative')]
    """
    turns = list(_TURN.finditer(text.norm, 0, _LONGEST))[:_MOST]
    parts = [(text.part(0, t.start()), text.part(t.end(), len(text.norm)), t.end()) for t in turns]
    return [(head, rest, start) for head, rest, start in parts if head.words and rest.words]
