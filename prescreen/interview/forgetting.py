"""Deletes what a person said and takes back what came of it: for a consent withdrawn, and for a person under 18."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from prescreen.handoff.commit import ReferringTrial
from prescreen.handoff.subscriptions import stop_messages
from prescreen.interview.session import Session
from prescreen.interview.state import State
from prescreen.store import Conversation, Unit

TakeBack = Callable[[Unit, Conversation, ReferringTrial, datetime], bool]
"""What becomes of a lead, such as `withdraw_person`; True if the team had it and was asked to delete."""


def forget(session: Session, take_back: TakeBack) -> bool:
    """Delete answers, words, notes and links, and stop what was to be sent; True if the team was told."""
    unit, conversation = session.unit, session.conversation
    told = take_back(unit, conversation, session.trial.entry, session.now)
    stop_messages(unit, conversation.id)
    session.forget_answers()
    session.redact()
    unit.journal.blank(conversation.id, keep=session.message_id)
    unit.choices.purge(conversation.id)
    for link in unit.shared_links.of(conversation.id):
        unit.shared_links.revoke(link.id, session.now)
    return told


def remembering_nothing(kept: State) -> State:
    """The interview's memory after everything was forgotten: how far the talk is, and what keeps the person safe."""
    return State(
        turns=kept.turns,
        crisis=kept.crisis,
        mood_closed=kept.mood_closed,
        language_chosen=kept.language_chosen,
        others_offered=kept.others_offered,
        saved=kept.saved,
        was_minor=kept.was_minor,
    )
