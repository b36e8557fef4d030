"""A person's own pages: what is held about them, a sheet for their doctor, the check of a receipt.

A page is opened by a ticket, a code that works once and for half an hour: the chat's page gets it for its bearer token,
on other channels the assistant tells it. Neither token nor code nor anything about a person is ever in an address.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from prescreen.content import Library
from prescreen.criteria import judge
from prescreen.facts import Json
from prescreen.handoff import Erasure, erase
from prescreen.interview.answer_list import ListedAnswer, listed
from prescreen.interview.held import Held, KeptUntil, as_file, gather
from prescreen.interview.showing import CODE_FOR
from prescreen.interview.state import State
from prescreen.sheet import DoctorSheet, doctor_sheet
from prescreen.store import Conversation, Store, Unit
from web.tokens import conversation_of

PURPOSES = ("sheet", "data")


@dataclass(frozen=True, slots=True)
class Opened:
    """What a ticket opened, and the ticket for the next step on that page."""

    held: Held
    code: str


@dataclass(frozen=True, slots=True)
class Gone:
    """What a person had deleted on their own page."""

    conversation: str
    language: str
    erasure: Erasure


class Own:
    """Reads a person's own data for their own pages. Every method blocks."""

    def __init__(
        self, store: Store, library: Library, clock: Callable[[], datetime], kept_until: KeptUntil | None = None
    ) -> None:
        self._store = store
        self._library = library
        self._clock = clock
        self._kept_until = kept_until

    def ticket(self, token: str, purpose: str) -> str:
        """Return a code that opens one page of the token's conversation once; raises UnknownTokenError."""
        with self._store.unit() as unit:
            conversation = conversation_of(unit, token)
            unit.tickets.forget_old(self._clock())
            return unit.tickets.issue(conversation.id, purpose, self._clock() + CODE_FOR)

    def export(self, token: str) -> dict[str, Any]:
        """Return everything about the token's person; raises UnknownTokenError."""
        with self._store.unit() as unit:
            conversation = conversation_of(unit, token)
            self._note(unit, conversation.id, "file")
            return as_file(self._gather(unit, conversation), self._clock())

    def answers(self, token: str) -> list[ListedAnswer]:
        """Return the answers of the token's person; raises UnknownTokenError."""
        with self._store.read() as unit:
            return listed(self._gather(unit, conversation_of(unit, token)), self._library)

    def open(self, code: str, purpose: str) -> Opened | None:
        """Use a ticket up; None if it opens nothing."""
        with self._store.unit() as unit:
            found = unit.tickets.use(code, purpose, self._clock())
            conversation = None if found is None else unit.conversations.get(found)
            if conversation is None or conversation.erased_at is not None:
                return None
            held = self._gather(unit, conversation)
            self._note(unit, conversation.id, purpose)
            return Opened(held, unit.tickets.issue(conversation.id, purpose, self._clock() + CODE_FOR))

    def erase(self, code: str) -> Gone | None:
        """Delete everything about the person whose page a ticket opens; None if it opens nothing."""
        with self._store.unit() as unit:
            found = unit.tickets.use(code, "data", self._clock())
            conversation = None if found is None else unit.conversations.get(found)
            if conversation is None or conversation.erased_at is not None:
                return None
            trial = self._library.trials.get(conversation.trial)
            done = erase(unit, conversation, None if trial is None else trial.entry, self._clock())
            return Gone(conversation.id, conversation.language, done)

    def file(self, held: Held) -> dict[str, Any]:
        """Return everything as one JSON object."""
        return as_file(held, self._clock())

    def sheet(self, held: Held, *, with_answers: bool) -> DoctorSheet:
        """Return the sheet for the person's own doctor; before the outcome it lists nothing."""
        reviewed = State.from_json(held.conversation.state).reviewed
        answers: dict[str, Json] = {
            fact: row.value if row.status == "value" else row.status for fact, row in held.answers.items() if reviewed
        }
        today = self._clock().date()
        verdict = judge(held.trial.criteria if reviewed else (), answers, today)
        return doctor_sheet(held.trial, verdict, answers, held.speech, today, with_answers=with_answers)

    def erased_on(self, receipt: str) -> datetime | None:
        """Return when the erasure behind a receipt was done."""
        with self._store.read() as unit:
            return unit.conversations.erased_on(receipt)

    def _note(self, unit: Unit, conversation: str, page: str) -> None:
        unit.audit.add("data.shown", actor="person", subject=conversation, at=self._clock(), page=page)

    def _gather(self, unit: Unit, conversation: Conversation) -> Held:
        return gather(unit, self._library, conversation, kept_until=self._kept_until)
