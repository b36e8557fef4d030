"""Leaves out what a patient says of somebody else, where only the next words say whose it is.

>>> from prescreen.reading.text import normalise
>>> of_oneself(normalise("Thyroid. No wait, that's my wife. I have a murmur")).norm.strip(" .,")
'i have a murmur'
"""

from __future__ import annotations

import re

from prescreen.reading.lexicon import of_another as words
from prescreen.reading.text import Text

_THEIRS, _NAMED = re.compile(words.THAT_IS_THEIRS), re.compile(words.NAMED_AND_THEN_KIN)
_LEADS = re.compile(words.ONLY_LEADS)
_NAME_HAS, _IT_WAS = re.compile(words.NAME_HAS), re.compile(words.IT_WAS_NAME)
_PITIED, _SOMEBODY = re.compile(words.PITIED), re.compile(words.SOMEBODY_HAS)
_KIN_ALONE, _THEIR_NEXT = re.compile(words.KIN_ALONE), re.compile(words.THEIR_NEXT)
_HERS_AFTER = re.compile(words.HERS_AFTER)
_OWN, _GOES_ON = re.compile(words.OF_ONESELF), re.compile(words.GOES_ON_OF_THEM)
_PIECE = re.compile(
    r"[.;!?]+ *| - |, (?=(?:no|oh|wait|sorry|actually|that|this|it|eso|perdon|no)\b)|"
    rf",? (?:but |and |though |pero |y |aunque )?(?={words.NAMED_AND_HAS})"
)


def of_oneself(text: Text) -> Text:
    """The message without the pieces that belong to a relative of the patient who writes it."""
    pieces = _pieces(text.norm)
    gone: list[tuple[int, int]] = []
    of_them = False
    for place, piece in enumerate(pieces):
        said = text.norm[slice(*piece)]
        if place and _THEIRS.match(said):
            before = place - 1
            while before and _LEADS.fullmatch(text.norm, *pieces[before]):
                before -= 1
            gone += pieces[before : place + 1]
        elif (it_was := _IT_WAS.search(said)) is not None:
            gone.append((piece[0] + it_was.start(), piece[0] + it_was.end()))
        elif _OWN.search(said) is None and (_is_of_them(said) or (of_them and _goes_on(said))):
            gone.append(piece)
            of_them = True
            continue
        of_them = False
    gone += [_place(hers) for hers in _HERS_AFTER.finditer(text.norm) if _OWN.search(hers["theirs"]) is None]
    return text.without(gone) if gone else text


def _is_of_them(said: str) -> bool:
    """Does a sentence tell of somebody by their name, with pity, or answer for a relative?"""
    if _NAMED.match(said) or _NAME_HAS.match(said) or _KIN_ALONE.match(said):
        return True
    return _PITIED.search(said) is not None and _SOMEBODY.match(said) is not None


def _goes_on(said: str) -> bool:
    return _GOES_ON.match(said) is not None or _THEIR_NEXT.match(said) is not None


def _place(hers: re.Match[str]) -> tuple[int, int]:
    return hers.span("theirs")


def _pieces(norm: str) -> list[tuple[int, int]]:
    marks = list(_PIECE.finditer(norm))
    starts, ends = [0, *(m.end() for m in marks)], [*(m.start() for m in marks), len(norm)]
    return [(a, b) for a, b in zip(starts, ends, strict=True) if norm[a:b].strip()]
