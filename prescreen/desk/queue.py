"""The queue as the desk shows it: filters from an address, a page of rows with names, the place the next one begins."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from prescreen.content.library import Library, text_in
from prescreen.content.models import FALLBACK_LANGUAGE
from prescreen.desk.words import OUTCOMES, STATUSES
from prescreen.store import After, Counts, Scope, Screening, Unit, Wanted

PAGE = 50
NOBODY = "nobody"
MINE = "me"
_LONGEST = 64


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the queue. name: of the person, or "" where it must not be shown or is not known."""

    screening: Screening
    name: str
    centre: str
    assignee: str
    age: str
    overdue: bool


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the queue. after: what the next page is asked for by; "" on the last one."""

    rows: tuple[Row, ...]
    counts: Counts
    after: str

    @property
    def said(self) -> str:
        """What is read out when the counts change."""
        counts = self.counts
        return f"{counts.crisis} in danger, {counts.waiting} waiting for a person, {counts.unread} unread"


def wanted_by(query: Mapping[str, str], who: str, now: datetime) -> Wanted:
    """Return what the filters in an address ask for; what is none is left out.

    >>> wanted_by({"status": "to_call", "assignee": "nobody"}, "u1", datetime(2026, 3, 16, tzinfo=UTC)).status
    'to_call'
    """
    assignee = {"": None, MINE: who, NOBODY: ""}.get(query.get("assignee", ""), query.get("assignee", ""))
    trial, centre, language, channel = (
        query.get(name, "")[:_LONGEST] for name in ("trial", "centre", "language", "channel")
    )
    return Wanted(
        outcome=query.get("outcome", "") if query.get("outcome") in OUTCOMES else "",
        status=query.get("status", "") if query.get("status") in STATUSES else "",
        trial=trial,
        centre=centre,
        language=language,
        channel=channel,
        assignee=None if assignee is None else assignee[:_LONGEST],
        unread=bool(query.get("unread")),
        waiting=bool(query.get("waiting")),
        due_before=now if query.get("overdue") else None,
        order="due" if query.get("order") == "due" or query.get("overdue") else "newest",
    )


def queue_page(
    unit: Unit,
    library: Library,
    scopes: Sequence[Scope],
    wanted: Wanted,
    after: str,
    now: datetime,
    *,
    people: Sequence[Scope],
) -> Page:
    """Return a page.

    scopes: what may be seen; people: of that, where names may be shown. after: as the page before gave it.
    """
    found = unit.queue.page(scopes, wanted, _place(after), PAGE + 1)
    shown = found[:PAGE]
    named = [row.conversation for row in shown if any(scope.holds(row.trial, row.centre) for scope in people)]
    contacts = unit.leads.contacts(named) if named else {}
    accounts = unit.accounts.full_names({row.assignee for row in shown} | {row.taken_by for row in shown} - {""})
    rows = tuple(
        Row(
            row,
            " ".join(
                str(contacts.get(row.conversation, {}).get(key) or "") for key in ("first_name", "last_name")
            ).strip(),
            centre_name(library, row),
            accounts.get(row.assignee, ""),
            age(row.at, now),
            row.due_at is not None and row.due_at < now,
        )
        for row in shown
    )
    return Page(rows, unit.queue.counts(scopes, now), _after(shown[-1], wanted) if len(found) > PAGE else "")


def found_by(unit: Unit, typed: str, *, names: bool) -> Wanted:
    """Return what is asked for by something typed: a name, an address, a number, a reference.

    names: whether people may be found by who they are; else by reference only.
    """
    terms = tuple(unit.screenings.terms(typed)) if names else unit.screenings.reference_terms(typed)
    return replace(Wanted(), terms=terms or ("-",))


def centre_name(library: Library, row: Screening) -> str:
    """What a screening's study centre is called; its id where the content does not know it any more."""
    trial = library.trials.get(row.trial)
    centre = trial.centre(row.centre) if trial is not None and row.centre else None
    return row.centre if centre is None else text_in(centre.name, FALLBACK_LANGUAGE)


def age(at: datetime, now: datetime) -> str:
    """How long ago something was, short.

    >>> age(datetime(2026, 3, 16, 9, tzinfo=UTC), datetime(2026, 3, 16, 12, 30, tzinfo=UTC))
    '3 h'
    """
    minutes = max(int((now - at).total_seconds() // 60), 0)
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h" if minutes < 60 * 48 else f"{minutes // (60 * 24)} d"


def _after(row: Screening, wanted: Wanted) -> str:
    at = row.due_at if wanted.order == "due" and not wanted.terms and row.due_at is not None else row.at
    place = [row.urgency, at.astimezone(UTC).isoformat(), row.conversation]
    return base64.urlsafe_b64encode(json.dumps(place).encode()).decode().rstrip("=")


def _place(after: str) -> After | None:
    """Read a place; one that was made up is the beginning."""
    if not after:
        return None
    try:
        urgency, at, conversation = json.loads(base64.urlsafe_b64decode(after + "=" * (-len(after) % 4)))
        moment = datetime.fromisoformat(at)
    except (ValueError, TypeError, binascii.Error):
        return None
    if not isinstance(urgency, int) or not isinstance(conversation, str) or moment.tzinfo is None:
        return None
    return After(urgency, moment, conversation)
