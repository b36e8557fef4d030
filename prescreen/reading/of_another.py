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
_OWN, _GOES_ON = re.compile(words.OF_ONESELF), re.compile(words.GOES_ON_OF_THEM)
_PIECE = re.compile(r"[.;!?]+ *| - |, (?=(?:no|oh|wait|sorry|actually|that|this|it|eso|perdon|no)\b)")


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
        elif _OWN.search(said) is None and (_NAMED.match(said) or (of_them and _GOES_ON.match(said))):
            gone.append(piece)
            of_them = True
            continue
        of_them = False
    return text.without(gone) if gone else text


def _pieces(norm: str) -> list[tuple[int, int]]:
    marks = list(_PIECE.finditer(norm))
    starts, ends = [0, *(m.end() for m in marks)], [*(m.start() for m in marks), len(norm)]
    return [(a, b) for a, b in zip(starts, ends, strict=True) if norm[a:b].strip()]
