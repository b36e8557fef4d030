"""Finds questions about a thing, from which nothing is read: what is asked about, nobody has said to have.

"nah none, wats car t" names no treatment; "SLE. Is skin lupus allowed too? Not that I have it" tells of no other lupus.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from prescreen.facts import Json
from prescreen.reading.found import Found
from prescreen.reading.lexicon import about_things as words
from prescreen.reading.text import Text, normalise

_ABSENT: tuple[Json, ...] = ([], "none", "no", "negative", "no_known")
_WHAT, _COUNTS, _DISOWNED = re.compile(words.WHAT), re.compile(words.COUNTS), re.compile(words.DISOWNED)
_WHICH, _JUDGED = re.compile(words.WHICH), re.compile(words.JUDGED)


def places(text: Text) -> list[tuple[int, int]]:
    """Where something is asked about a thing, in the comparable text.

    >>> from prescreen.reading.text import normalise
    >>> places(normalise("nah none. wats car t"))
    [(9, 20)]
    """
    return sorted(m.span() for pattern in (_WHAT, _COUNTS, _WHICH, _DISOWNED) for m in pattern.finditer(text.norm))


def asked_about(raw: str, language: str = "en") -> dict[str, list[str]]:
    """The questions about things in a message, as "what", "counts", "which" and "judged".

    >>> asked_about("no. does migraine count?")
    {'counts': ['does migraine count?']}
    """
    text = normalise(raw, language)
    kinds = {"what": _WHAT, "counts": _COUNTS, "which": _WHICH, "judged": _JUDGED}
    found = {
        kind: [raw[slice(*text.span(*m.span()))].strip() for m in pattern.finditer(text.norm)]
        for kind, pattern in kinds.items()
    }
    return {kind: asked for kind, asked in found.items() if asked}


def still_open(
    found: list[Found],
    unclear: tuple[str, ...],
    text: Text,
    asked: Collection[str],
    read: Callable[[Text], list[Found]],
) -> tuple[list[Found], tuple[str, ...]]:
    """Leave open what was denied and is asked about in the same breath: "No. But are skin cancers included?"."""
    if not any(f.value in _ABSENT for f in found):
        return found, unclear
    named = {
        f.fact
        for m in _COUNTS.finditer(text.norm)
        for f in read(text.part(*m.span()))
        if f.fact in asked and f.value not in _ABSENT
    }
    doubted = {f.fact for f in found if f.fact in named and f.value in _ABSENT}
    return [f for f in found if f.fact not in doubted], tuple(dict.fromkeys((*unclear, *sorted(doubted))))
