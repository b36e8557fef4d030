"""What everyday words mean at an open question: no answer to it, a pause, how many are left, which rule it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from prescreen.criteria.truth import Truth
from prescreen.facts.answers import is_known
from prescreen.interview import closing, reminding, screening, subscribing
from prescreen.interview.again import repeat
from prescreen.interview.called import calls, fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon import plainly_meant as words
from prescreen.interview.naming import names_of
from prescreen.interview.session import Session

_DECLINES: Final = re.compile(words.DECLINES)
_PAUSES: Final = re.compile(words.PAUSES)
_COUNTS: Final = re.compile(words.COUNTS)
_WHICH: Final = re.compile(words.WHICH_RULE)
_IS_IT: Final = re.compile(words.IS_IT)
_QUESTIONS: Final = frozenset({"screen", "fact", "detail"})
_AFTERWARDS: Final = frozenset({"contact_offer", reminding.OFFER, subscribing.OFFER})
_GUESSED: Final = frozenset({"likeness", "kernel", "learned", "indirect", "polarity"})
_SHORTEST: Final = 3


def as_meant(session: Session, heard: Heard) -> Heard:
    """What was heard, where the words refuse the open question or ask for a moment; an answer beside them counts."""
    if heard.picked or session.asking.kind not in _QUESTIONS or "?" in heard.text:
        return heard
    if any(is_known(r.value) and r.reader not in _GUESSED for r in heard.facts):
        return heard
    said = fold(heard.text)
    act = "pause" if _PAUSES.search(said) else "decline" if _DECLINES.search(said) else None
    return heard if act is None else replace(heard, act=act, facts=(), unclear=())


def how_far(session: Session, heard: Heard) -> bool:
    """Say how many questions are left to somebody who asks, and put the open one again."""
    if heard.picked or heard.facts or session.asking.kind not in _QUESTIONS or not _COUNTS.search(fold(heard.text)):
        return False
    left = len(screening.remaining(session)) + len(session.state.queue)
    if session.asking.kind == "screen":
        left -= 1
    if left > 0:
        session.tell("questions_left", count=str(left))
    else:
        session.tell("questions_left_none")
    repeat(session)
    return True


def which_rule(session: Session, heard: Heard) -> bool:
    """Say which answers stand in the way to somebody who asks once that was said; not after a crisis (rule R05)."""
    kind = session.asking.kind
    if heard.picked or session.state.crisis or not (kind == "stop" or (kind in _AFTERWARDS and session.state.reviewed)):
        return False
    said = fold(heard.text)
    named = _IS_IT.match(said)
    if _WHICH.search(said) is None and (named is None or not _stands_in_the_way(session, named["thing"])):
        return False
    if kind == "stop":
        session.asking.data["text"] = session.say("offer_stop_again")
    closing.reasons(session)
    repeat(session)
    return True


def _stands_in_the_way(session: Session, thing: str) -> bool:
    """Is something named that one of the rules which do not fit goes by?"""
    facts = [fact for fact in _grounds(session) if fact in session.answers]
    spoken = {word for word in re.findall(r"[a-z0-9]+", thing) if len(word) >= _SHORTEST}
    noted = {
        w for fact in facts for name in names_of(session.answers[fact]) for w in re.findall(r"[a-z0-9]+", fold(name))
    }
    return bool(spoken & noted) or bool(calls(session, thing, facts))


def _grounds(session: Session) -> Iterator[str]:
    verdict = session.verdict
    blocking = [i for i, f in verdict.findings.items() if f.truth is Truth.NOT_MET] or list(verdict.review)
    for criterion in blocking:
        yield from (ground.fact for ground in verdict.findings[criterion].because)
