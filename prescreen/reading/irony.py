"""Leaves out what a message says and does not mean: 'they call it "stable", meanwhile ...', "I can't say never"."""

from __future__ import annotations

import re

from prescreen.reading.lexicon import irony as words
from prescreen.reading.lexicon.double_no import OPENS
from prescreen.reading.text import Text

_QUOTED, _ATTRIBUTED = re.compile(words.QUOTED), re.compile(words.ATTRIBUTED)
_ECHO, _AGREES = re.compile(words.ECHO), re.compile(words.AGREES)
_CLAUSE = re.compile(r"[.;!?]|,(?!\d)|\b(?:but|meanwhile|pero|mientras)\b")
_JOKED = re.compile(words.JOKED)
_DOUBLE_NO = re.compile(OPENS)
_WORD = re.compile(r"[a-z]{2,}")
_ENOUGH = 4


def sincere(text: Text) -> Text | None:
    """The part of a message that is meant; None where all of it is."""
    return without_joke(text) or without_double_no(text) or without_quoted(text)


def without_quoted(text: Text) -> Text | None:
    """The message without the well words of others that it sets something against; None where there are none.

    >>> from prescreen.reading.text import normalise
    >>> without_quoted(normalise('they call it "stable". i can not hold a cup')).norm
    'i can not hold a cup'
    >>> without_quoted(normalise('she called it "stable" and i agree with her')) is None
    True
    """
    places = [_clause(text, *m.span()) for m in _QUOTED.finditer(text.norm)]
    places += [m.span() for m in _ATTRIBUTED.finditer(text.norm)]
    if not places:
        return None
    rest = text.without([*places, *(m.span() for m in _ECHO.finditer(text.norm))])
    if len(_WORD.findall(rest.norm)) < _ENOUGH or _AGREES.search(rest.norm):
        return None
    start = len(rest.norm) - len(rest.norm.lstrip(" .,;!?"))
    return rest.part(start, max(start, len(rest.norm.rstrip())))


def without_double_no(text: Text) -> Text | None:
    """What follows "I can't say I never did", which by itself tells nothing; None where a message does not open so.

    >>> from prescreen.reading.text import normalise
    >>> without_double_no(normalise("can't say i never had one, there was one in 2012")).norm
    'there was one in 2012'
    """
    opening = _DOUBLE_NO.match(text.norm)
    if opening is None:
        return None
    start = len(text.norm) - len(text.norm[opening.end() :].lstrip(" .,;:!-"))
    return text.part(start, len(text.norm))


def without_joke(text: Text) -> Text | None:
    """What follows a joke: "if the trains run. no, I'm joking, yes"; None where nothing follows or none was made.

    >>> from prescreen.reading.text import normalise
    >>> without_joke(normalise("never! just kidding, yes of course")).norm
    'yes of course'
    """
    joke = _JOKED.search(text.norm)
    if joke is None or not _WORD.search(text.norm, joke.end()):
        return None
    return text.part(joke.end(), len(text.norm))


def _clause(text: Text, start: int, end: int) -> tuple[int, int]:
    marks = [m.span() for m in _CLAUSE.finditer(text.norm) if not start <= m.start() < end]
    opens = max((b for _, b in marks if b <= start), default=0)
    return opens, min((a for a, _ in marks if a >= end), default=len(text.norm))
