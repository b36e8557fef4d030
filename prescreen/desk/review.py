"""A screening as the desk shows it: everything about one person on one page, gathered in one view of the database.

What may be read follows what the person agreed to: all of it once they shared their answers with the study team, the
messages since they asked for a person if they did, and nothing but that they were here otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from prescreen.content.library import Library, Trial, text_in
from prescreen.content.models import FALLBACK_LANGUAGE
from prescreen.criteria.verdict import judge
from prescreen.desk.findings import Card, FactLine, Facts, cards, is_sensitive, outcome_with, sensitive_facts
from prescreen.desk.transcript import Bubble, Hiding, place_of, transcript
from prescreen.desk.words import CONTACT
from prescreen.interview.speech import Speech
from prescreen.interview.state import State
from prescreen.store import Act, Alert, Conversation, Lead, Note, Promise, Screening, Unit

_CODED = frozenset({"preferred_way", "preferred_time", "role"})


@dataclass(frozen=True, slots=True)
class Sight:
    """What somebody may see. `who`: their account. people: names, contact details, what was typed. notes: whose.

    sensitive: may be seen, because it was revealed to them. shared: it is a page that was shared, on which typed words
    stand, but for those that would tell who it is.
    """

    who: str
    people: bool = True
    sensitive: bool = False
    notes: bool = True
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Open:
    """One thing to find out on the call: what to ask, the fact it fills, and the criteria it decides."""

    fact: str
    name: str
    question: str
    own_words: str
    criteria: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """Everything on the page. `machine` and `outcome`: what the program found, and what counts.

    deciding: the cards that decided it. answers: every answer that counts. held_under: the version of the trial the
    chat began with, where it is another than the one judged by.
    """

    row: Screening
    conversation: Conversation
    trial: Trial
    centre: str
    name: str
    contact: tuple[tuple[str, str], ...]
    lead: Lead | None
    bubbles: tuple[Bubble, ...]
    cards: tuple[Card, ...]
    deciding: tuple[Card, ...]
    checklist: tuple[Open, ...]
    answers: tuple[FactLine, ...]
    machine: str
    outcome: str
    acts: tuple[Act, ...]
    notes: tuple[Note, ...]
    alerts: tuple[Alert, ...]
    letters: tuple[Promise, ...]
    duplicates: tuple[Screening, ...]
    merged: Screening | None
    attended_by: str
    hidden: int
    version: str
    held_under: str
    judged_on: datetime
    sight: Sight

    def cards_of(self, numbers: tuple[int, ...]) -> tuple[Card, ...]:
        """The cards that rest on any of these answers."""
        return tuple(card for card in self.cards if set(card.rests) & set(numbers))

    def notes_on(self, bubble: Bubble) -> tuple[Note, ...]:
        """The notes on a bubble."""
        return tuple(note for note in self.notes if place_of(note) == bubble.place)

    def bubble_of(self, number: int) -> Bubble | None:
        """The bubble an answer was read from."""
        return next((bubble for bubble in self.bubbles if number in bubble.rests), None)


def open_screening(unit: Unit, library: Library, conversation_id: str, sight: Sight) -> Review | None:
    """Gather a screening; None if there is none (any more).

    Raises:
        KeyError: when its trial is no longer in the content.
    """
    row = unit.screenings.get(conversation_id)
    conversation = None if row is None else unit.conversations.get(conversation_id)
    if row is None or conversation is None or conversation.erased_at is not None:
        return None
    trial = library.trial(row.trial)
    state = State.from_json(conversation.state) if _is_ours(conversation) else State()
    history = unit.answers.history(conversation_id) if row.readable else []
    history = [answer for answer in history if answer.fact in library.facts]
    facts = Facts.of(library, trial, history)
    acts = tuple(unit.desk_acts.of(conversation_id))
    judged_on = max((answer.at for answer in history), default=conversation.updated_at)
    verdict = judge(trial.criteria if row.readable else (), facts.answers, judged_on.date())
    found = cards(facts, verdict, acts, unit.desk_acts.rulings(trial.id), revealed=sight.sensitive)
    lead = unit.leads.of(conversation_id)
    notes = tuple(unit.desk_acts.notes(conversation_id, sight.who)) if sight.notes else ()
    bubbles = _bubbles(unit, row, library, facts, notes, sight, conversation.language)
    contact = lead.contact if lead is not None and sight.people else {}
    decided = outcome_with(verdict, acts) if row.outcome or row.machine else ""
    return Review(
        row=row,
        conversation=conversation,
        trial=trial,
        centre=_centre(trial, row.centre),
        name=" ".join(str(contact[key]) for key in ("first_name", "last_name") if contact.get(key)),
        contact=_contact_lines(contact),
        lead=lead if sight.people else None,
        bubbles=bubbles,
        cards=found,
        deciding=_deciding(found, decided),
        checklist=_checklist(found, library, conversation.language),
        answers=tuple(
            facts.line(fact) for fact in facts.current if sight.sensitive or not is_sensitive(library.facts.get(fact))
        ),
        machine=verdict.outcome.value if row.machine else "",
        outcome=decided,
        acts=acts,
        notes=notes,
        alerts=tuple(unit.alerts.of(conversation_id)),
        letters=tuple(promise for promise in unit.outbox.of(conversation_id) if promise.kind != "recall"),
        duplicates=tuple(unit.screenings.same_contact(conversation_id, contact)) if contact else (),
        merged=unit.screenings.get(row.merged_into) if row.merged_into else None,
        attended_by=str((state.attended or {}).get("by", "")),
        hidden=sum(card.hidden for card in found) + sum(bubble.hidden == "sensitive" for bubble in bubbles),
        version=f"{trial.entry.record_date} ({trial.content_hash[:8]})",
        held_under="" if conversation.content_hash == trial.content_hash else conversation.content_hash[:8],
        judged_on=judged_on,
        sight=sight,
    )


def _is_ours(conversation: Conversation) -> bool:
    return isinstance(conversation.state, dict) and "asking" in conversation.state


def _bubbles(
    unit: Unit,
    row: Screening,
    library: Library,
    facts: Facts,
    notes: tuple[Note, ...],
    sight: Sight,
    language: str,
) -> tuple[Bubble, ...]:
    since = None if row.readable else row.readable_from
    if not row.readable and since is None:
        return ()
    sensitive = frozenset() if sight.sensitive else sensitive_facts(library)
    speech = replace(facts.speech, language=language)
    names = tuple(
        dict.fromkeys(
            speech.short(fact).casefold() for fact in facts.current if fact in sensitive and fact in speech.facts
        )
    )
    hiding = Hiding(sensitive, names, who=not sight.people, words=not sight.people and not sight.shared)
    return transcript(unit.journal.after(row.conversation, 0), facts.history, notes, hiding, since)


def _centre(trial: Trial, centre: str) -> str:
    found = trial.centre(centre) if centre else None
    return centre if found is None else text_in(found.name, FALLBACK_LANGUAGE)


def _contact_lines(contact: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    given = ((name, label, str(contact.get(name) or "")) for name, label in CONTACT.items())
    return tuple(
        (label, value.replace("_", " ") if name in _CODED else value)
        for name, label, value in given
        if value and value != "self"
    )


def _deciding(found: tuple[Card, ...], outcome: str) -> tuple[Card, ...]:
    group = {"not_eligible": "not_met", "needs_review": "open"}.get(outcome)
    return tuple(card for card in found if card.group == group and not card.hidden)


def _checklist(found: tuple[Card, ...], library: Library, language: str) -> tuple[Open, ...]:
    criteria: dict[str, list[str]] = {}
    for card in found:
        for fact in card.missing:
            criteria.setdefault(fact, []).append(card.criterion)
    return tuple(
        Open(
            fact,
            Speech(library.wording, FALLBACK_LANGUAGE, library.facts).title(fact),
            text_in(library.facts[fact].question, FALLBACK_LANGUAGE),
            "" if language == FALLBACK_LANGUAGE else library.facts[fact].question.get(language, ""),
            tuple(names),
        )
        for fact, names in criteria.items()
        if fact in library.facts
    )
