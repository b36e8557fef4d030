"""Stored screenings as an operator takes them out as JSON Lines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from prescreen.content import Library
from prescreen.criteria import judge
from prescreen.evaluate import render
from prescreen.facts import Json
from prescreen.store import Store


def screenings(store: Store, library: Library, now: datetime, trial: str | None = None) -> Iterator[dict[str, Any]]:
    """Every consented screening with its answers and the verdict of today's content, without contact data.

    Args:
        store: the database.
        library: the trials to judge by.
        now: the present moment; its date is the day of the verdict.
        trial: only this trial.
    """
    with store.read() as unit:
        for conversation_id in unit.conversations.idle_since(now + timedelta(days=1)):
            conversation = unit.conversations.get(conversation_id)
            if (
                conversation is None
                or conversation.trial not in library.trials
                or trial not in (None, conversation.trial)
            ):
                continue
            rows = unit.answers.current(conversation_id)
            answers: dict[str, Json] = {f: r.value if r.status == "value" else r.status for f, r in rows.items()}
            if answers.get("prescreen_consent") != "yes":
                continue
            found = library.trial(conversation.trial)
            verdict = judge(found.criteria, answers, now.date())
            yield {
                "id": conversation.id,
                "trial": conversation.trial,
                "content_hash": conversation.content_hash,
                "stage": conversation.stage,
                "channel": conversation.channel,
                "context_date": now.date().isoformat(),
                "facts": answers,
                **render(verdict, answers),
            }
