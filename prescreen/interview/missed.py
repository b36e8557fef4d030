"""What a message puts right beside what was taken, and nobody understood: it is said, and not dropped in silence."""

from __future__ import annotations

from collections.abc import Collection

from prescreen.facts.answers import is_known
from prescreen.interview.called import calls
from prescreen.interview.hearing import Heard
from prescreen.interview.putting_right import clauses
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change
from prescreen.interview.told_anew import told_anew
from prescreen.reading import Reader


def say_what_was_missed(session: Session, heard: Heard, taken: Collection[str], reader: Reader) -> None:
    """Name, before the question that is put now, the answers that a clause speaks of and that stayed as they were."""
    missed = _missed(session, heard.text, taken, reader)
    if not missed or not session.messages:
        return
    question = session.messages.pop()
    session.tell("maybe_missed", what=session.say("comma").join(session.speech.short(f) for f in missed))
    session.messages.append(question)


def _missed(session: Session, text: str, taken: Collection[str], reader: Reader) -> list[str]:
    among = [f for f in session.answers if may_change(session, f)]
    found: dict[str, None] = {}
    for clause in clauses(text):
        named = {c.fact for c in calls(session, clause, among)}
        if len(named) != 1 or named & set(taken) or "?" in clause:
            continue
        fact = named.pop()
        again = told_anew(session, fact, clause, reader, sure=True)
        same = again is not None and again.value == session.answers[fact]
        if not same and is_known(session.answers[fact]) and session.definition(fact).sensitivity != "very_private":
            found[fact] = None
    return list(found)
