"""A person's answers as a list to look through and to change from, on a page or beside the chat."""

from __future__ import annotations

from dataclasses import dataclass

from prescreen.content.library import Library
from prescreen.facts.answers import DECLINED, UNKNOWN
from prescreen.interview.held import Held
from prescreen.interview.in_words import NOT_SHOWN
from prescreen.interview.wishes import changeable


@dataclass(frozen=True, slots=True)
class ListedAnswer:
    """One answer: what it is about and what was said, in words. `change`: it may be changed now."""

    fact: str
    about: str
    answer: str
    change: bool


def listed(held: Held, library: Library) -> list[ListedAnswer]:
    """Return the answers that count now; the words of very private ones are not shown (rule R09)."""
    may_change = changeable(library, held.conversation, held.answers)
    found = []
    for fact, row in held.answers.items():
        if fact in NOT_SHOWN or fact not in held.trial.facts:
            continue
        told = row.status in (UNKNOWN, DECLINED)
        private = library.facts[fact].sensitivity == "very_private" and not told
        answer = held.speech.say("answer_private") if private else held.told(fact, row)
        found.append(ListedAnswer(fact, held.speech.title(fact), answer, fact in may_change))
    return found
