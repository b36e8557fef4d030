"""Stored screenings of the lupus trial, for tests of the desk: who agreed to what, and what they answered."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from prescreen.desk.export.screening import exported
from prescreen.store import Store, hash_token
from tests.criteria.people import library

TRIAL = "NCT06350110"
_NUMBERS = itertools.count()
AT = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
CONTACT = {
    "first_name": "Ana",
    "last_name": "Muster",
    "email": "ana.muster@example.org",
    "phone": "+44 20 7946 0958",
    "role": "self",
}


def base(**change: Any) -> dict[str, Any]:
    """The answers of the trial's base person, with some of them changed."""
    return {**library().trial(TRIAL).base, **change}


def new_store(folder: Path) -> Store:
    """An empty database."""
    store = Store(f"sqlite:///{folder / 'desk.db'}")
    store.migrate()
    return store


def landed(store: Store, shown: str) -> set[str]:
    """The days in a text about the trial's screenings as their de-identified forms tell them: moved, each its own way.

    One of them may fall by chance on a day that the person told.
    """
    days = [date.fromisoformat(day) for day in re.findall(r"\d{4}-\d\d-\d\d", shown)]
    both = zip(*(exported(store.read, library(), TRIAL, identified=told) for told in (True, False)), strict=True)
    back = [plain.day - hidden.day for plain, hidden in both]
    assert all(moved.days > 0 for moved in back)
    return {(day - moved).isoformat() for day in days for moved in back}


def add_screening(
    store: Store,
    answers: Mapping[str, Any],
    *,
    consents: Sequence[tuple[str, bool]] = (("prescreen", True), ("share_answers", True)),
    contact: Mapping[str, Any] | None = None,
    trial: str = TRIAL,
    language: str = "en",
    channel: str = "web",
    wording: str = "May we share your answers?",
    at: datetime = AT,
) -> str:
    """Store a screening; return its id."""
    with store.unit() as unit:
        made = unit.conversations.create(
            trial=trial,
            content_hash="an-earlier-version",
            language=language,
            channel=channel,
            token_hash=hash_token(f"token {next(_NUMBERS)}"),
            at=at,
        )
        for number, (kind, given) in enumerate(consents):
            unit.consents.add(made.id, kind=kind, given=given, wording=wording, message_id=f"c{number}", at=at)
        for fact, told in answers.items():
            known = told not in ("unknown", "declined")
            unit.answers.add(
                made.id,
                fact=fact,
                status="value" if known else told,
                value=told if known else None,
                message_id=f"m-{fact}",
                start=0,
                end=0,
                reader="enum",
                at=at,
            )
        unit.conversations.save(made.id, state={}, stage="closed", language=language, at=at)
        unit.screenings.step(
            made.id,
            stage="closed",
            language=language,
            outcome="",
            readable=dict(consents).get("share_answers", False),
            at=at,
        )
        if contact is not None:
            unit.leads.add(made.id, contact, {}, at)
    return made.id
