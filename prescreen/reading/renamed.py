"""Finds a vaccine or an operation that a message puts right at once: "flu shot on Friday. No, that was the MMR".

What was said of the wrong name holds for the right one, unless that has a day of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from prescreen.reading.dates import FoundDate
from prescreen.reading.lexicon import renamed as words
from prescreen.reading.mentions import Mention
from prescreen.reading.text import Text

_NAME = "\x00"
_INSTEAD, _NO_THEN = re.compile(words.INSTEAD), re.compile(words.NO_THEN)
_STRONG, _WEAK = re.compile(rf"\b(?:{words.STRONG})\b"), re.compile(rf"\b(?:{words.WEAK})\b")
_DRUG, _TWO = "drug", 2
_AT_ONCE, _TOO = re.compile(words.AT_ONCE), re.compile(words.TOO)
_LONE_NO, _YES_OR_NO = re.compile(words.LONE_NO), re.compile(words.YES_OR_NO)
_SAYS_AGAIN, _ENDS = re.compile(words.SAYS_AGAIN), re.compile(r"[.;!?](?!\d)")


def renamed(text: Text, mentions: Sequence[Mention], dates: Sequence[FoundDate]) -> list[tuple[int, int]]:
    """The places of the wrong name and of the words that take it back; nothing where no name is put right."""
    for new in mentions[1:]:
        masked = text.norm[: new.start]
        for other in (m for m in mentions if m.end <= new.start):
            masked = masked[: other.start] + _NAME * (other.end - other.start) + masked[other.end :]
        if (mark := _INSTEAD.search(masked)) is None:
            continue
        taken_back = _is_at_once(text, mentions, mark, new) if new.term.kind == _DRUG else _takes_back(mark)
        if not taken_back and not _is_no_between(text, mentions, mark, new):
            continue
        old = _meant(mentions, mark)
        if old is not None and _alike(old, new):
            continue
        if old is None and mark["not"]:
            return [(mark.start(), new.start)]
        if old is None:
            continue
        own = [d for d in dates if new.end <= d.start < _end(text, mentions, new)]
        days = [(d.start, d.end) for d in dates if own and old.start <= d.start < mark.start()]
        return [(old.start, old.end), *days, (mark.start(), new.start)]
    return _told_again(text, mentions, dates)


def _alike(one: Mention, other: Mention) -> bool:
    """Are two names those of one thing: "flu shot" and "flu vaccine"?"""
    first, second = one.term.name.split(), other.term.name.split()
    return first == second or (len(first) == len(second) == _TWO and first[0] == second[0])


def _takes_back(mark: re.Match[str]) -> bool:
    """Do these words take a name back? A lone "no" or "sorry" does it only before "it was"."""
    if mark["not"] and (mark["marks"] or mark["was"]):
        return True
    weak = len(_WEAK.findall(mark["marks"]))
    return bool(_STRONG.search(mark["marks"])) or weak >= _TWO or (weak > 0 and mark["was"] is not None)


def _is_at_once(text: Text, mentions: Sequence[Mention], mark: re.Match[str], new: Mention) -> bool:
    """Does one medicine take the place of another in one breath, and is not meant too?"""
    beside = any(m.end == mark.start() for m in mentions)
    return beside and _AT_ONCE.fullmatch(mark.group()) is not None and _TOO.match(text.norm, new.end) is None


def _is_no_between(text: Text, mentions: Sequence[Mention], mark: re.Match[str], new: Mention) -> bool:
    """Does a lone no between two names take the first back, where neither has an answer of its own?"""
    beside = any(m.end == mark.start() and m.term.kind == new.term.kind for m in mentions)
    return beside and _LONE_NO.fullmatch(mark.group()) is not None and _YES_OR_NO.match(text.norm, new.end) is None


def _meant(mentions: Sequence[Mention], mark: re.Match[str]) -> Mention | None:
    """The name that is taken back: the one after "not", else the last one before these words."""
    before = [m for m in mentions if m.end <= mark.start()]
    denied = next((m for m in mentions if mark["not"] and mark.start("not") <= m.start < mark.end("not")), None)
    if denied is not None:
        before = [m for m in before if _alike(m, denied)]
    return before[-1] if before else None


def _end(text: Text, mentions: Sequence[Mention], mention: Mention) -> int:
    """Where the words about a name end: at the next name, or with the sentence."""
    following = min((m.start for m in mentions if m.start >= mention.end), default=len(text.norm))
    stop = _ENDS.search(text.norm, mention.end, following)
    return stop.start() if stop else following


def _told_again(text: Text, mentions: Sequence[Mention], dates: Sequence[FoundDate]) -> list[tuple[int, int]]:
    """The first day of a name that is told twice, with words between that take something back."""
    for place, new in enumerate(mentions):
        old = next((m for m in mentions[:place] if _alike(m, new)), None)
        if old is None or not any(new.end <= d.start < _end(text, mentions, new) for d in dates):
            continue
        if (mark := _NO_THEN.search(text.norm, old.end, new.start)) is None:
            continue
        if any(old.end <= m.start < mark.start() for m in mentions):
            continue
        days = [(d.start, d.end) for d in dates if old.end <= d.start < mark.start()]
        return [(old.start, old.end), *days] if days else []
    return []


def says_again(text: Text, mentions: Sequence[Mention]) -> list[tuple[int, int]]:
    """The "no, I said" that opens a message which names a thing: it denies nothing."""
    opening = _SAYS_AGAIN.match(text.norm)
    return [opening.span()] if opening is not None and any(m.start >= opening.end() for m in mentions) else []
