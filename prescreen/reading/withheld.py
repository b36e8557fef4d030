"""Finds where a message declines what was asked and goes on to something else: "skip that one. Hep C was negative"."""

from __future__ import annotations

import re

from prescreen.reading.text import Text

_TURN = re.compile(r"[.;!]+(?=\s)|[,\s]+(?:but|though|however|pero|aunque|only)\b|,(?=\s)")
_LONGEST, _MOST = 60, 3


def parted(text: Text) -> list[tuple[Text, Text, int]]:
    """The ways to take a message as a refusal and what follows it, with where that begins, the shortest first.

    >>> from prescreen.reading.text import normalise
    >>> [(head.norm, rest.norm) for head, rest, _ in parted(normalise("skip that one. hep c was negative"))]
    [('skip that one', ' hep c was negative')]
    """
    turns = list(_TURN.finditer(text.norm, 0, _LONGEST))[:_MOST]
    parts = [(text.part(0, t.start()), text.part(t.end(), len(text.norm)), t.end()) for t in turns]
    return [(head, rest, start) for head, rest, start in parts if head.words and rest.words]
