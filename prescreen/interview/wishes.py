"""Wishes that a client has buttons of its own for, beside the choices of the open question.

A wish is written as one word, with what it is about after a colon: `change:age_years`, `person`, `pause`,
`language:es`. It means the same in every language, and is journalled with words the person can read.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal, get_args

from prescreen.content.library import Library
from prescreen.interview import interruptions
from prescreen.interview.hearing import Heard
from prescreen.interview.in_words import NOT_SHOWN
from prescreen.interview.safety import MOOD_GROUP
from prescreen.interview.session import Session
from prescreen.interview.speech import Speech
from prescreen.interview.state import State
from prescreen.store import Conversation

WishKind = Literal["change", "person", "pause", "language"]
KINDS: tuple[WishKind, ...] = get_args(WishKind)


class NotOffered(LookupError):
    """There is no such wish, or what it is about is not there."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted, and of what: a fact to change, a language to speak."""

    kind: WishKind
    about: str = ""

    @classmethod
    def parse(cls, code: str) -> Wish:
        """Return the wish that a code stands for. Raises NotOffered.

        >>> Wish.parse("change:age_years")
        Wish(kind='change', about='age_years')
        """
        word, _, about = code.partition(":")
        kind = next((kind for kind in KINDS if kind == word), None)
        if kind is None or bool(about) != (kind in ("change", "language")):
            raise NotOffered(code)
        return cls(kind, about)


def changeable(library: Library, conversation: Conversation, answered: Collection[str]) -> list[str]:
    """Return the answers a person may change now: not who answers, nor mood after a crisis.

    While contact details are taken, or a person of the study team answers, there are none.
    """
    if conversation.stage in ("contact", "with_person"):
        return []
    closed = State.from_json(conversation.state).mood_closed
    known = library.trial(conversation.trial).facts
    return [
        fact
        for fact in answered
        if fact in known and fact not in NOT_SHOWN and not (closed and library.facts[fact].group == MOOD_GROUP)
    ]


def words_of(wish: Wish, library: Library, conversation: Conversation, answered: Collection[str]) -> str:
    """Return the words a wish stands in the conversation with. Raises NotOffered."""
    speech = Speech(library.wording, conversation.language, library.facts)
    if wish.kind == "change":
        if wish.about not in changeable(library, conversation, answered):
            raise NotOffered(wish.about)
        return speech.say("wish_change", what=speech.short(wish.about))
    if wish.kind == "language":
        offered = library.trial(conversation.trial).languages
        if wish.about not in offered or wish.about not in library.wording.languages:
            raise NotOffered(wish.about)
        return library.wording.say("wish_language", wish.about)
    return speech.say(f"wish_{wish.kind}")


def take(session: Session, wish: Wish) -> None:
    """Do what is wanted; a change of language is made before, when the message is listened to."""
    if wish.kind == "change":
        if wish.about in changeable(session.library, session.conversation, session.answers):
            session.state.before = session.state.stage_before = None
            session.tell("change_this")
            interruptions.reask(session, wish.about)
        else:
            interruptions.which(session)
        return
    interruptions.wish(session, Heard(act={"person": "want_person", "pause": "pause"}[wish.kind]))
