"""What a clause of an answer to a list declines, or does not know, by name: "that stroke, I'd rather not say"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from prescreen.facts import DECLINED, UNKNOWN
from prescreen.reading.choices import ChoiceReader
from prescreen.reading.found import Found, Heard
from prescreen.reading.lexicon.choices import REST_KEPT
from prescreen.reading.lexicon.kept_back import ENDS_PRIVATE, KEPT, NOT_KNOWN, TOPIC_BEFORE, WHOLE
from prescreen.reading.text import Text

_KEEPS: Final = {DECLINED: re.compile(KEPT), UNKNOWN: re.compile(NOT_KNOWN)}
_WHOLE: Final = re.compile(f"{WHOLE}|{ENDS_PRIVATE}")
_REST: Final = re.compile(REST_KEPT)
_TOPIC: Final = re.compile(TOPIC_BEFORE)
_WORDS: Final = re.compile(r"[^\W\d_]+")


def kept_back(choices: ChoiceReader, asked: Sequence[str], heard: Heard) -> tuple[str, list[str], int, int] | None:
    """The first clause that keeps something of the list back: the value, the facts it names, and where it stands.

    Several things may be declined at once; what is not known is told of one thing, as a doubt of two may be a guess.
    """
    if (whole := _WHOLE.search(heard.text.norm)) is not None:
        if named := _named(choices, asked, heard, *whole.span()):
            return DECLINED, named, *whole.span()
    before: tuple[int, int] | None = None
    for first, last in choices.clauses(heard.text):
        value = next((v for v, pattern in _KEEPS.items() if pattern.search(heard.text.norm, first, last)), None)
        if value is None:
            before = first, last
            continue
        named = _named(choices, asked, heard, first, last)
        if not named and value == DECLINED and before is not None and _refers_back(heard, before, (first, last)):
            if topics := _named(choices, asked, heard, *before):
                return value, topics, before[0], last
        if named and (value == DECLINED or len(named) == 1):
            return value, named, first, last
        before = first, last
    return None


def keeps_private(text: Text) -> bool:
    """Is anything in a message declined?"""
    return _KEEPS[DECLINED].search(text.norm) is not None or _WHOLE.search(text.norm) is not None


def kept_private(choices: ChoiceReader, found: list[Found], heard: Heard, facts: Collection[str]) -> list[Found]:
    """The readings of a message that declines something, with the illnesses that it names only to be kept private.

    Those that were asked about are left to the reader of their list.
    """
    private: dict[str, Found] = {}
    open_ = set(facts) - set(heard.context.asked)
    if (whole := _WHOLE.search(heard.text.norm)) is not None:
        named = _illnesses(heard, *whole.span()) & open_
        private = {f: Found(f, DECLINED, *whole.span(), "choice") for f in facts if f in named}
    before: tuple[int, int] | None = None
    for first, last in choices.clauses(heard.text):
        if _KEEPS[DECLINED].search(heard.text.norm, first, last):
            start, named = first, _illnesses(heard, first, last)
            if not named and before is not None and _refers_back(heard, before, (first, last)):
                start, named = before[0], _illnesses(heard, *before)
            private |= {f: Found(f, DECLINED, start, last, "choice") for f in facts if f in named & open_}
        before = first, last
    return [*(f for f in found if f.fact not in private), *private.values()]


def _illnesses(heard: Heard, first: int, last: int) -> set[str]:
    """The facts that a clause calls by the name of an illness."""
    named = [m for m in heard.conditions if first <= m.start < last]
    return {c.partition("=")[0] for m in named for c in m.term.classes if ":" not in c}


def _named(choices: ChoiceReader, asked: Sequence[str], heard: Heard, first: int, last: int) -> list[str]:
    """The asked facts that a clause calls by a word of their own or by the name of an illness."""
    by_word = choices.named(heard.text.part(first, last), dict.fromkeys(asked))
    by_name = _illnesses(heard, first, last)
    return [f for f in asked if f in by_word or f in by_name]


def _refers_back(heard: Heard, before: tuple[int, int], place: tuple[int, int]) -> bool:
    """Is what a clause declines named by the one before it, and not the rest of the list?"""
    return _is_topic(heard, *before) and _REST.search(heard.text.norm, *place) is None


def _is_topic(heard: Heard, first: int, last: int) -> bool:
    """Does a clause only name things: "the questions about epilepsy and stroke"?"""
    covered = heard.text.norm[first:last]
    for mention in sorted(heard.conditions, key=lambda m: -m.start):
        if first <= mention.start < last:
            covered = covered[: mention.start - first] + " " + covered[mention.end - first :]
    return covered != heard.text.norm[first:last] and not _WORDS.search(_TOPIC.sub(" ", covered))
