"""Whether the answers may go along with the contact details, in a person's own words; what is said last counts.

A no in front of it keeps them back ("no, not everything"), a doubt or a case decides nothing ("maybe", "if my doctor
agrees"), and only words that plainly let the answers go do so.
"""

from __future__ import annotations

import re
from typing import Final

from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon import sharing as words

_CLAUSE: Final = re.compile(words.CLAUSE)
_QUESTION: Final = re.compile(words.QUESTION)
_NO_OBJECTION: Final = re.compile(f"{words.NO_OBJECTION}|{words.AS_YOU_LIKE}")
_ALONG: Final = re.compile(words.ALONG)
_ALONG_WHOLE: Final = re.compile(words.ALONG_WHOLE)
_ALONE: Final = re.compile(words.ALONE)
_NO: Final = re.compile(words.NO)
_HEDGED: Final = re.compile(words.HEDGED)


def wanted(heard: Heard) -> bool | None:
    """May the answers go along? None where a message says neither.

    >>> wanted(Heard("Solo el contacto. Bueno no, mándalas también")), wanted(Heard("just my number please"))
    (True, False)
    >>> wanted(Heard("no, not everything")), wanted(Heard("maybe send them", "affirm"))
    (False, None)
    """
    if heard.picked:
        return True if heard.picks("share_yes") else False if heard.picks("share_no") else None
    said = _NO_OBJECTION.sub(" ", fold(heard.text))
    told = [share for clause in _clauses(_QUESTION.sub(" ", said)) if (share := _in_clause(clause)) is not None]
    if told:
        return told[-1]
    if heard.yes:
        return None if _HEDGED.search(said) or _NO.search(said) else True
    return False if heard.no else None


def _clauses(said: str) -> list[str]:
    """The clauses of a message; what is kept back of all is no clause of its own ("everything but my answers")."""
    kept = {start for found in _ALONE.finditer(said) for start in range(*found.span())}
    starts, clauses = 0, []
    for end in _CLAUSE.finditer(said):
        if end.start() not in kept:
            clauses.append(said[starts : end.start()])
            starts = end.end()
    return [clause for each in (*clauses, said[starts:]) if (clause := " ".join(each.split()))]


def _in_clause(clause: str) -> bool | None:
    along = _ALONG.search(clause) or _ALONG_WHOLE.fullmatch(clause)
    if _ALONE.search(clause):
        return False
    if along is None:
        return None
    if _HEDGED.search(clause):
        return None
    return _NO.search(clause, 0, along.end()) is None
