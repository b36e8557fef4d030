"""Tells who wants to be contacted by the study team, in whatever words."""

from __future__ import annotations

import re
from typing import Literal

from prescreen.reading.leaving import plain
from prescreen.reading.lexicon import contact_wish as words

_KINDS: tuple[tuple[Literal["team", "any"], tuple[re.Pattern[str], ...]], ...] = (
    ("team", tuple(re.compile(pattern) for pattern in words.TEAM)),
    ("any", tuple(re.compile(pattern) for pattern in words.ANY)),
)
_NOT = re.compile(words.NOT)
_CLAUSE = re.compile(r"[,.;:!?，。；：！？]|\b(?:but|and|so|because|pero|y|porque)\b|但")
_ASKS = re.compile(r"[?？]|吗")
_LONGEST = 300


def wants_contact(text: str) -> Literal["team", "any"] | None:
    """Is contact wanted: by the "team" or by telephone, or are one's details only to be taken by "any"?

    >>> wants_contact("I want the study team to telephone me"), wants_contact("quiero dejar mis datos")
    ('team', 'any')
    >>> wants_contact("please don't call me"), wants_contact("Will they ring me?"), wants_contact("they called me back")
    (None, None, None)
    """
    folded = plain(text[:_LONGEST])
    if _ASKS.search(folded):
        return None
    for kind, patterns in _KINDS:
        for pattern in patterns:
            match = pattern.search(folded)
            if match is not None:
                before = _CLAUSE.split(folded[: match.start()])[-1]
                if not _NOT.search(before + match.group().partition(" ")[0]):
                    return kind
    return None
