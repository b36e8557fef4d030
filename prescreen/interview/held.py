"""What is held about one person: gathered once, said in the chat, shown on a page, taken along as a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from prescreen.content.library import Library, Trial, text_in
from prescreen.criteria.verdict import judge
from prescreen.facts.answers import Json
from prescreen.handoff.contact_fields import SHOWN
from prescreen.handoff.preferences import WORDING
from prescreen.interview.speech import Speech
from prescreen.interview.state import State
from prescreen.store import (
    Alert,
    AnswerRow,
    Consent,
    Conversation,
    JournalRow,
    Lead,
    Promise,
    Reminder,
    Subscription,
    Unit,
    reference_of,
)

SCHEMA = "prescreen.export/1"
"""Name of the shape of `as_file`; described in docs/data-protection.md. A change that breaks readers counts up."""
KeptUntil = Callable[[Conversation], datetime | None]
"""Until when a conversation is kept, or None where no day is set."""
_ORDERS = frozenset({"recall"})


@dataclass(frozen=True, slots=True)
class Held:
    """Everything about one person, as the store has it."""

    conversation: Conversation
    trial: Trial
    speech: Speech
    answers: Mapping[str, AnswerRow]
    history: tuple[AnswerRow, ...]
    consents: tuple[Consent, ...]
    lead: Lead | None
    form: Mapping[str, Any]
    letters: tuple[Promise, ...]
    alerts: tuple[Alert, ...]
    words: tuple[JournalRow, ...]
    kept_until: datetime | None
    reminder: tuple[Reminder, str] | None
    subscription: Subscription | None

    @property
    def contact(self) -> dict[str, str]:
        """The contact details, whether they went to the study team or were only typed in so far."""
        typed = {"phone": self.form.get("digits"), **(self.form.get("values") or {})}
        given = typed if self.lead is None else self.lead.contact
        return {str(name): str(value) for name, value in given.items() if value}

    def contact_lines(self) -> list[tuple[str, str]]:
        """The contact details as they are shown: a label and the value in words."""
        given = ((name, self.contact.get(name, "")) for name in SHOWN)
        return [
            (self.speech.say(f"contact_label_{name}"), self.speech.say(WORDING[value]) if value in WORDING else value)
            for name, value in given
            if value and value != "self"
        ]

    def label_of_consent(self, kind: str) -> str:
        """What a consent is about."""
        key = f"consent_kind_{kind}"
        return self.speech.say(key) if key in self.speech.wording.by_language["en"] else kind.replace("_", " ")

    def label_of_letter(self, kind: str) -> str:
        """What a letter says, and to whom it goes."""
        key = f"letter_{kind}"
        return self.speech.say(key if key in self.speech.wording.by_language["en"] else "letter_other")

    def told(self, fact: str, row: AnswerRow) -> str:
        """An answer in plain words."""
        return self.speech.value(fact, row.value if row.status == "value" else row.status)


def gather(
    unit: Unit, library: Library, conversation: Conversation, *, kept_until: KeptUntil | None = None, language: str = ""
) -> Held:
    """Read everything the store has about the person of a conversation.

    Raises:
        KeyError: when the conversation's trial is no longer in the content.
    """
    state = State.from_json(conversation.state)
    return Held(
        conversation=conversation,
        trial=library.trial(conversation.trial),
        speech=Speech(library.wording, language or conversation.language, library.facts),
        answers={f: row for f, row in unit.answers.current(conversation.id).items() if f in library.facts},
        history=tuple(row for row in unit.answers.history(conversation.id) if row.fact in library.facts),
        consents=tuple(unit.consents.of(conversation.id)),
        lead=unit.leads.of(conversation.id),
        form=state.contact or {},
        letters=tuple(p for p in unit.outbox.of(conversation.id) if p.kind not in _ORDERS),
        alerts=tuple(unit.alerts.of(conversation.id)),
        words=tuple(unit.journal.after(conversation.id, 0)),
        kept_until=None if kept_until is None else kept_until(conversation),
        reminder=_reminder(unit, conversation.id),
        subscription=unit.subscriptions.of(conversation.id),
    )


def _reminder(unit: Unit, conversation: str) -> tuple[Reminder, str] | None:
    found = unit.reminders.live(conversation)
    return None if found is None else (found, unit.reminders.email_of(found.id) or "")


def as_file(held: Held, now: datetime) -> dict[str, Any]:
    """Everything as one JSON object (schema `prescreen.export/1`); no token, hash or key is in it.

    Times are ISO 8601 in UTC. `answers` holds every answer ever given, `current` marks those that count now.
    `judgement` is what the program made of them; the study team decides, not this.
    """
    conversation, trial = held.conversation, held.trial
    return {
        "schema": SCHEMA,
        "exported_at": now.isoformat(),
        "trial": {
            "id": trial.id,
            "title": text_in(trial.entry.title, held.speech.language),
            "record_date": trial.entry.record_date,
        },
        "conversation": {
            "id": conversation.id,
            "language": conversation.language,
            "channel": conversation.channel,
            "stage": conversation.stage,
            "started_at": conversation.created_at.isoformat(),
            "changed_at": conversation.updated_at.isoformat(),
            "no_messages_since": _time(conversation.stopped_at),
        },
        "answers": [_answer(held, row) for row in held.history],
        "consents": [
            {"kind": c.kind, "about": held.label_of_consent(c.kind), "given": c.given, "words": c.wording,
             "at": c.at.isoformat()}
            for c in held.consents
        ],
        "contact": held.contact or None,
        "handover": _handover(held.lead),
        "letters": [
            {"kind": p.kind, "about": held.label_of_letter(p.kind), "state": p.state, "promised_at": p.at.isoformat(),
             "settled_at": _time(p.settled_at)}
            for p in held.letters
        ],
        "reminder": None if held.reminder is None else {
            "state": held.reminder[0].state, "email": held.reminder[1], "on": held.reminder[0].due_at.isoformat()
        },
        "other_trials": None if held.subscription is None else {
            "state": held.subscription.state, "email": held.subscription.email, "profile": held.subscription.profile,
            "at": held.subscription.at.isoformat()
        },
        "notes_for_people": [{"kind": a.kind, "at": a.at.isoformat()} for a in held.alerts],
        "judgement": _judgement(held, now),
        "messages": [message for row in held.words for message in _messages(row)],
        "kept": {
            "until": _time(held.kept_until),
            "rule": held.speech.say("held_kept") if held.kept_until is None else None,
        },
        "receipts": [] if held.lead is None else [
            {"kind": "handover", "number": reference_of(held.lead.id), "at": held.lead.at.isoformat()}
        ],
    }  # fmt: skip


def _answer(held: Held, row: AnswerRow) -> dict[str, Any]:
    return {
        "fact": row.fact,
        "about": held.speech.short(row.fact),
        "status": row.status,
        "value": row.value,
        "in_words": None if row.status == "withdrawn" else held.told(row.fact, row),
        "current": held.answers.get(row.fact) == row,
        "message": row.message_id,
        "place": [row.start, row.end],
        "read_by": row.reader,
        "at": row.at.isoformat(),
    }


def _handover(lead: Lead | None) -> dict[str, Any] | None:
    if lead is None:
        return None
    return {"reference": reference_of(lead.id), "at": lead.at.isoformat(), "shared": dict(lead.snapshot) or None}


def _judgement(held: Held, now: datetime) -> dict[str, Any] | None:
    if not held.answers:
        return None
    answers: dict[str, Json] = {f: r.value if r.status == "value" else r.status for f, r in held.answers.items()}
    verdict = judge(held.trial.criteria, answers, now.date())
    return {
        "outcome": verdict.outcome.value,
        "criteria": {i: f.truth.value for i, f in verdict.findings.items()},
    }


def _messages(row: JournalRow) -> list[dict[str, Any]]:
    if row.reply is not None:
        return [
            {"from": "assistant", "at": row.at.isoformat(), "text": message["text"],
             "choices": [choice["label"] for choice in message.get("choices", [])]}
            for message in row.reply["messages"]
        ]  # fmt: skip
    if row.kind == "start":
        return []
    return [{"from": "person", "at": row.at.isoformat(), "id": row.message_id, "text": row.text}]


def _time(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()
