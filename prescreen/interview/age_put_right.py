"""The age that a message puts right by its name or by the wrong number: "la edad está mal, son 59", "59, no 54"."""

from __future__ import annotations

import re
from typing import Final

from prescreen.interview.called import fold
from prescreen.interview.lexicon import age_put_right as words
from prescreen.interview.session import Session
from prescreen.interview.taking_back import sentences
from prescreen.reading import FactReading

BY_ITS_NAME: Final = "by_its_name"
"""The reader of an age that nothing else can be."""
_AGE: Final = "age_years"
_NEAR: Final = 2
_PIECE: Final = re.compile(r"[^.!?;,\n]+")
_YEARS: Final = range(1, 121)


def age_put_right(session: Session, text: str) -> list[FactReading]:
    """The new age, where a sentence says nothing else than that."""
    old = session.answers.get(_AGE)
    if not isinstance(old, int) or _AGE in session.asking.facts:
        return []
    for start, end in sentences(text):
        said = fold(text[start:end])
        if (turned := _turned(said, old)) is not None:
            return [FactReading(_AGE, turned, start, end, BY_ITS_NAME, confirm=True)]
        new = _instead_of(said, old) if re.search(rf"\b{old}\b", said) else _by_name(said)
        if new is not None and new != old and new in _YEARS and text[end : end + 1] != "?":
            return [FactReading(_AGE, new, start, end, BY_ITS_NAME, confirm=True)]
    return _actually(session, text, old)


def _actually(session: Session, text: str, old: int) -> list[FactReading]:
    """The age in a clause that says nothing but that it is another in fact: "hang on - I'm 37 actually, ...".

    A carer's own age is not the patient's, nor is that of a sister the age of who answers for themselves.
    """
    actually = words.ACTUALLY["self" if session.answers.get("respondent") == "self" else "carer"]
    for piece in _PIECE.finditer(text):
        told = actually.fullmatch(fold(piece.group()))
        new = int(told["first"] or told["last"]) if told is not None else old
        if new != old and new in _YEARS and text[piece.end() : piece.end() + 1] != "?":
            return [FactReading(_AGE, new, *piece.span(), BY_ITS_NAME, confirm=True)]
    return []


def _instead_of(said: str, old: int) -> int | None:
    """The number beside the age that stands, which is called wrong: "tengo 59, no 54"."""
    numbers = [int(n) for n in re.findall(r"\d+", said)]
    if len(numbers) != len({old, *numbers}) or len(numbers) != 2 or not _only_says_age(said):
        return None
    if not re.search(
        rf"\b(?:not|no|isn'?t|instead of|rather than|en vez de)(?: (?:era|eran|es|son|the|los))? {old}\b", said
    ):
        return None
    return next(n for n in numbers if n != old)


def _turned(said: str, old: int) -> int | None:
    """The age of somebody who had a birthday: "and I turned 29 last week"; what lies far from it is of another time."""
    new = next((int(m["age"] or m["anos"]) for m in words.TURNED.finditer(said)), old)
    return new if 0 < abs(new - old) <= _NEAR else None


def _by_name(said: str) -> int | None:
    """The only number of a sentence that calls the age by its name."""
    numbers = re.findall(r"\d+", said)
    if len(numbers) != 1 or not words.AGE.search(said) or not _only_says_age(said):
        return None
    return int(numbers[0])


def _only_says_age(said: str) -> bool:
    return not set(re.findall(r"[a-z]+", said)) - words.BESIDE
