"""A whole list of questions that is denied by its name: "for the brain one: none of those"."""

from __future__ import annotations

from prescreen.facts.answers import DECLINED, UNKNOWN
from prescreen.interview.called import fold
from prescreen.interview.lexicon.whole_lists import DENIED
from prescreen.interview.session import Session


def denied_lists(session: Session, sentence: str) -> list[str]:
    """The facts of a list that a sentence denies by the list's name: those that are asked now, and those left unknown.

    Where there is none of either: those that are denied already.

    What was answered otherwise stands: who had a stroke and says "none of the other brain ones" had it.
    """
    said = fold(sentence).strip()
    groups = {g for g, patterns in DENIED.items() if any(p.fullmatch(said) for p in patterns)}
    if not groups:
        return []
    asked = [f for f in session.asking.facts if session.definition(f).group in groups and f not in session.answers]
    left = [
        f
        for f, value in session.answers.items()
        if value in (UNKNOWN, DECLINED) and f in session.trial.facts and session.definition(f).group in groups
    ]
    noes = [
        f
        for f, value in session.answers.items()
        if f in session.trial.facts
        and session.definition(f).group in groups
        and value in ([], session.definition(f).no)
    ]
    return [*asked, *left, *(noes if not asked and not left else ())]
