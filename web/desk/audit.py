"""The audit log to read: who did what, when, to what, old and new value, reason. And whether the chain is whole."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from litestar import Response

from prescreen.desk.access import Permission, Place
from prescreen.store import EVENTS, AuditEntry, AuditFilter, Unit
from web.desk.desk import Desk
from web.desk.doors import Nav, act, page
from web.desk.visit import AnyRequest, Visit
from web.given import Given

SHOWN = 50
_USER = "user:"
_ABOUT_STAFF = ("account.", "session.", "access.", "trial.", "audit.", "keys.")
"""Events whose old and new values and reasons tell nothing about a person who came."""


@dataclass(frozen=True, slots=True)
class Row:
    """One entry for the page. `hidden`: it tells of a person, whom the reader may not see."""

    number: int
    at: datetime
    who: str
    event: str
    subject: str
    details: Mapping[str, Any]
    old: str
    new: str
    reason: str
    hidden: bool
    erased: bool


@page("/audit", needs=Permission.AUDIT, nav=Nav("Audit", 85))
def show_audit(desk: Given[Desk], visit: Given[Visit], request: AnyRequest) -> Response[str]:
    """Show the audit log, the newest first; reading it is an entry of its own."""
    asked = {name: request.query_params.get(name, "").strip() for name in ("who", "event", "about", "since", "until")}
    before = _number(request.query_params.get("before", ""))
    with desk.reading() as unit:
        wanted, wrong = _wanted(unit, asked)
        entries = [] if wrong else unit.audit.newest(wanted, before=before, limit=SHOWN + 1)
        rows = _rows(unit, visit, entries[:SHOWN])
    with desk.writing() as unit:
        unit.audit.add("audit.read", actor=visit.actor, subject="", at=visit.now, before=before or 0)
    older = ""
    if len(entries) > SHOWN:
        kept = {name: value for name, value in asked.items() if value}
        older = "?" + urlencode({**kept, "before": entries[SHOWN - 1].number})
    return desk.page(
        visit,
        "audit",
        status=422 if wrong else 200,
        rows=rows,
        asked=asked,
        wrong=wrong,
        older=older,
        at_start=before is None,
        events=[("", "everything"), *((name, name) for name in sorted(EVENTS))],
        fault=None,
        verified=False,
    )


@act("/audit/verify", needs=Permission.AUDIT)
def verify_audit(desk: Given[Desk], visit: Given[Visit]) -> Response[str]:
    """Look at every entry, whether it is what was written."""
    with desk.reading() as unit:
        fault, head = unit.audit.verify(), unit.audit.head()
    with desk.writing() as unit:
        unit.audit.add(
            "audit.verified", actor=visit.actor, subject="", at=visit.now, whole=fault is None, entries=head.number
        )
    return desk.page(visit, "audit_verified", fault=fault, head=head)


def _wanted(unit: Unit, asked: Mapping[str, str]) -> tuple[AuditFilter, dict[str, str]]:
    wrong: dict[str, str] = {}
    actor = asked["who"]
    if actor and (account := unit.accounts.named(actor)) is not None:
        actor = account.actor
    days: dict[str, datetime | None] = {"since": None, "until": None}
    for name in days:
        try:
            days[name] = datetime.fromisoformat(asked[name]).replace(tzinfo=UTC) if asked[name] else None
        except ValueError:
            wrong[name] = "A day looks like 2026-03-16."
    until = days["until"]
    subject = asked["about"]
    if subject and (account := unit.accounts.named(subject)) is not None:
        subject = account.id
    over = None if until is None else until + timedelta(days=1)
    return AuditFilter(actor, asked["event"], subject, days["since"], over), wrong


def _rows(unit: Unit, visit: Visit, entries: list[AuditEntry]) -> list[Row]:
    ids = [entry.actor.removeprefix(_USER) for entry in entries if entry.actor.startswith(_USER)]
    names = unit.accounts.full_names([*ids, *(entry.subject for entry in entries)])
    everybody = visit.rights.at(Permission.PEOPLE, Place())
    found = []
    for entry in entries:
        shown = everybody or entry.event.startswith(_ABOUT_STAFF)
        told = unit.audit.told(entry) if shown else {}
        found.append(
            Row(
                number=entry.number,
                at=entry.at,
                who=names.get(entry.actor.removeprefix(_USER), entry.actor),
                event=entry.event,
                subject=names.get(entry.subject, entry.subject),
                details=json.loads(entry.details),
                old=_in_words((told or {}).get("old")),
                new=_in_words((told or {}).get("new")),
                reason=_in_words((told or {}).get("reason")),
                hidden=not shown and entry.told is not None,
                erased=told is None,
            )
        )
    return found


def _in_words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(map(_in_words, value))
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 9 else None


ROUTES = (show_audit, verify_audit)
