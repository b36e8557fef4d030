"""Leaves out what a patient says of somebody else, where only the next words say whose it is.

>>> from prescreen.reading.text import normalise
>>> of_oneself(normalise("Thyroid. No wait, that's my wife. I have a murmur")).norm.strip(" .,")
'i have a murmur'
"""

from __future__ import annotations

import re

from prescreen.reading.lexicon import of_another as words
from prescreen.reading.sieve import Patterns
from prescreen.reading.text import Text

_THEIRS, _NAMED = re.compile(words.THAT_IS_THEIRS), re.compile(words.NAMED_AND_THEN_KIN)
_DONE_TO = re.compile(words.DONE_TO_KIN)
_LEADS = re.compile(words.ONLY_LEADS)
_NAME_HAS, _IT_WAS = re.compile(words.NAME_HAS), re.compile(words.IT_WAS_NAME)
_PITIED, _SOMEBODY = re.compile(words.PITIED), re.compile(words.SOMEBODY_HAS)
_KIN_ALONE, _THEIR_NEXT = re.compile(words.KIN_ALONE), re.compile(words.THEIR_NEXT)
_OWN_CLAUSE, _ME_TOO = re.compile(words.OWN_CLAUSE), re.compile(words.ME_TOO)
_NO = re.compile(r"(?<![a-z])(?:no|not|none|never|yes|si)(?![a-z])")
_HERS_AFTER = re.compile(words.HERS_AFTER)
_OWN, _GOES_ON = re.compile(words.OF_ONESELF), re.compile(words.GOES_ON_OF_THEM)
_KIN_LAST = Patterns(
    (
        words.KIN_AFTER_VERB,
        words.KIN_NOT_ME,
        words.WHO_HAD_IT,
        words.DONE_TO_THEM,
        words.NOT_MINE,
        words.RUNS_IN_FAMILY,
        words.VALUE_OF_KIN,
    )
)
_PIECE = re.compile(
    r"[.;!?]+ *| - |, (?=(?:no|oh|wait|sorry|actually|that|this|it|eso|perdon|no)\b)|"
    rf"(?:, (?:but |and |though |pero |y |aunque )?| (?:but|though|pero|aunque) )(?={words.NAMED_AND_HAS})"
)


def of_oneself(text: Text, *, family: bool = False) -> Text:
    """The message without the pieces that belong to somebody else than the patient who writes it.

    `family`: what a partner or a baby has or takes belongs to the answer, as where birth control is asked about.
    """
    pieces = _pieces(text.norm)
    gone: list[tuple[int, int]] = []
    of_them = False
    for place, piece in enumerate(pieces):
        said = text.norm[slice(*piece)]
        if place and _THEIRS.match(said):
            gone += pieces[_told_before(text, pieces, place) : place + 1]
        elif (done := _DONE_TO.match(said)) is not None:
            taken_back = done["that"] and (done["lead"] or _LEADS.fullmatch(text.norm, *pieces[place - 1]))
            gone += pieces[_told_before(text, pieces, place) : place] if place and taken_back else []
            gone.append((piece[0], piece[0] + done.end()))
        elif (it_was := _IT_WAS.search(said)) is not None:
            gone.append((piece[0] + it_was.start(), piece[0] + it_was.end()))
        elif (theirs := _told_of_name(said)) is not None:
            gone.append((piece[0], piece[0] + theirs))
        elif _KIN_ALONE.match(said):
            gone += [piece] if _is_all(text, piece) else []
            of_them = True
            continue
        elif _OWN.search(said) is None and (_is_of_them(said) or (of_them and _goes_on(said))):
            gone.append(piece)
            of_them = True
            continue
        of_them = False
    if not family:
        gone += [_place(hers) for hers in _HERS_AFTER.finditer(text.norm) if _OWN.search(hers["theirs"]) is None]
        gone += [_theirs(told) for told in _KIN_LAST.matches(text.norm) if _ME_TOO.search(told.group()) is None]
    return text.without(gone) if gone else text


def _told_before(text: Text, pieces: list[tuple[int, int]], place: int) -> int:
    """The piece before this one, but for words such as "no wait"."""
    before = place - 1
    while before and _LEADS.fullmatch(text.norm, *pieces[before]):
        before -= 1
    return before


def _is_of_them(said: str) -> bool:
    """Does a sentence tell of somebody and say who that is, or with pity?"""
    return _NAMED.match(said) is not None or (_PITIED.search(said) is not None and _SOMEBODY.match(said) is not None)


def _told_of_name(said: str) -> int | None:
    """Where what a sentence tells of somebody by their first name ends: "Jean has covid, I tested negative"."""
    named = _NAME_HAS.match(said)
    if named is None or _ME_TOO.search(said):
        return None
    own = _OWN_CLAUSE.search(said, named.end())
    if own is not None:
        return own.start()
    return len(said) if _OWN.search(said) is None else None


def _is_all(text: Text, piece: tuple[int, int]) -> bool:
    """Is nothing said beside a sentence that answers for a relative: "My sister is! Due in May"?"""
    rest = f"{text.norm[: piece[0]]} {text.norm[piece[1] :]}"
    return _OWN.search(rest) is None and _NO.search(rest) is None


def _goes_on(said: str) -> bool:
    return _GOES_ON.match(said) is not None or _THEIR_NEXT.match(said) is not None


def _place(hers: re.Match[str]) -> tuple[int, int]:
    return hers.span("theirs")


def _theirs(told: re.Match[str]) -> tuple[int, int]:
    return next(told.span(name) for name, said in told.groupdict().items() if said is not None)


def _pieces(norm: str) -> list[tuple[int, int]]:
    marks = list(_PIECE.finditer(norm))
    starts, ends = [0, *(m.end() for m in marks)], [*(m.start() for m in marks), len(norm)]
    return [(a, b) for a, b in zip(starts, ends, strict=True) if norm[a:b].strip()]
