"""Enters screenings into the queue that were there before it was: outcome, study centre, by what they are found."""

from __future__ import annotations

from datetime import datetime, timedelta

from prescreen.content.library import Library
from prescreen.criteria.verdict import judge
from prescreen.interview.state import State
from prescreen.store import Store, Unit

BATCH = 200


def index(store: Store, library: Library, now: datetime) -> int:
    """Bring every screening's row up to date with its conversation; return how many there are. May be run again."""
    with store.read() as unit:
        identifiers = unit.conversations.idle_since(now + timedelta(days=1))
    listed = 0
    for start in range(0, len(identifiers), BATCH):
        with store.unit() as unit:
            listed += sum(_enter(unit, library, identifier) for identifier in identifiers[start : start + BATCH])
    return listed


def _enter(unit: Unit, library: Library, identifier: str) -> bool:
    conversation = unit.conversations.get(identifier)
    if conversation is None or conversation.erased_at is not None or conversation.trial not in library.trials:
        return False
    state = State.from_json(conversation.state)
    lead = unit.leads.of(identifier)
    answers = unit.answers.current(identifier)
    if lead is None and "prescreen_consent" not in answers:
        return False
    readable = bool(state.share) and lead is not None
    outcome = ""
    if readable and (state.reviewed or conversation.stage == "closed"):
        told = {fact: row.value if row.status == "value" else row.status for fact, row in answers.items()}
        day = max((row.at for row in answers.values()), default=conversation.updated_at).date()
        outcome = judge(library.trial(conversation.trial).criteria, told, day).outcome.value
    unit.screenings.step(
        identifier,
        stage=conversation.stage,
        language=conversation.language,
        outcome=outcome,
        readable=readable,
        at=conversation.updated_at,
    )
    if lead is not None:
        unit.screenings.name(identifier, lead.id, lead.contact, lead.at)
    return True
