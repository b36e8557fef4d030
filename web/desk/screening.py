"""One screening: the transcript beside the criteria, what decided it, what is still to be asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from litestar import Request, Response
from litestar.params import FromPath

from prescreen.desk.access import Permission, Place
from prescreen.desk.acting import MAILS
from prescreen.desk.findings import GROUPS
from prescreen.desk.queue import age
from prescreen.desk.recording import entry_for
from prescreen.desk.review import Review, Sight, open_screening
from prescreen.desk.transcript import Bubble
from prescreen.desk.words import OUTCOMES, STATUSES, TRUTHS
from prescreen.store import Screening, Unit, new_token
from web.desk.desk import Desk
from web.desk.doors import ROOT, page
from web.desk.queue import colleagues
from web.desk.visit import AnyRequest, RefusedError, Visit
from web.given import Given

FORMS = ("note", "override", "correct", "ruling", "share")
"""Forms that the page opens by its address, such as `?override=inc-01-age#form`."""
DONE = {
    "override": "Overridden. The machine's verdict stays beside yours.",
    "correct": "Recorded, and judged anew.",
    "ruling": "The ruling is in the trial's ledger and is shown beside this criterion everywhere.",
    "mark": "Saved.",
    "claimed": "It is yours.",
    "taken": "Somebody else was a moment faster: it is theirs.",
    "cared": "Noted that somebody takes care of it.",
    "note": "The note is kept.",
    "note_gone": "The note is deleted.",
    "note_not": "There is no such note of yours.",
    "merge": "Merged: the queue shows the other one.",
    "unmerge": "It is back in the queue.",
    "resend": "The mail goes out again in a moment.",
    "revoked": "The link opens nothing any more.",
    "chat_taken": "You are in the chat. The assistant is silent until you hand back.",
    "chat_other": "A colleague is in this chat already.",
    "chat_back": "The assistant goes on with the question that was open.",
    "chat_gone": "Not sent: you are not in this chat (any more).",
    "reveal": "Sensitive items are shown to you for 15 minutes. This is in the audit log.",
    "hide": "Sensitive items are hidden again.",
}


def of_screening(unit: Unit, named: Mapping[str, Any]) -> Place | None:
    """Where the screening belongs that an address names, by its own id or by that of its lead, as letters do."""
    row = row_of(unit, str(named["screening"]))
    return None if row is None else Place(row.trial, row.centre)


def row_of(unit: Unit, identifier: str) -> Screening | None:
    """Return a screening by its own id, or by that of its lead."""
    row = unit.screenings.get(identifier)
    if row is None and (lead := unit.leads.get(identifier)) is not None:
        row = unit.screenings.get(lead.conversation)
    return row


def existing(unit: Unit, identifier: str) -> Screening:
    """Return a screening for a form. Raises RefusedError if it was erased a moment ago."""
    row = row_of(unit, identifier)
    if row is None:
        raise RefusedError(404, "unknown", Permission.SCREENINGS)
    return row


def back(screening: str, done: str, anchor: str = "") -> Response[str]:
    """Send the browser back to the screening, which then says what was done."""
    address = f"{ROOT}/screenings/{screening}?{urlencode({'done': done})}"
    return Response("", status_code=303, headers={"location": address + (f"#{anchor}" if anchor else "")})


@page("/screenings/{screening:str}", needs=Permission.SCREENINGS, of=of_screening)
def show_screening(
    desk: Given[Desk], visit: Given[Visit], screening: FromPath[str], request: Request[Any, Any, Any]
) -> Response[str]:
    """Show a screening; a letter's link, which names the lead, leads here too."""
    with desk.writing() as unit:
        row = existing(unit, screening)
        if row.conversation != screening:
            return desk.goto(f"{ROOT}/screenings/{row.conversation}")
        if visit.may(Permission.WORK):
            unit.screenings.seen(row.conversation)
        unit.audit.add("screening.viewed", actor=visit.actor, subject=row.conversation, at=visit.now)
        return render(unit, desk, visit, row.conversation, opened=_opened(request), done=_done(request))


@page("/screenings/{screening:str}/chat", needs=Permission.SCREENINGS, of=of_screening, quiet=True)
def show_chat(desk: Given[Desk], visit: Given[Visit], screening: FromPath[str]) -> Response[str]:
    """Show the transcript alone, for the browser to keep it up to date."""
    with desk.reading() as unit:
        return render(unit, desk, visit, existing(unit, screening).conversation, template="screening_chat")


def _opened(request: AnyRequest) -> dict[str, str]:
    """Which form the address opens, with what it is about, and which words of a message were selected."""
    names = (*FORMS, "start", "end")
    return {name: request.query_params[name] for name in names if request.query_params.get(name)}


def _done(request: AnyRequest) -> str:
    return DONE.get(request.query_params.get("done", ""), "")


def sight_of(unit: Unit, visit: Visit, conversation: str) -> Sight:
    """What of a screening somebody may see now."""
    people = visit.may(Permission.PEOPLE)
    revealed = people and unit.desk_acts.revealed(conversation, visit.account.id, visit.now)
    return Sight(visit.account.id, people=people, sensitive=revealed, notes=people)


def render(
    unit: Unit,
    desk: Desk,
    visit: Visit,
    conversation: str,
    *,
    template: str = "screening",
    status: int = 200,
    opened: Mapping[str, str] | None = None,
    done: str = "",
    wrong: str = "",
    **more: Any,
) -> Response[str]:
    """Render a screening, with a form opened, with what was wrong in it and what was typed.

    Raises RefusedError if it was erased.
    """
    sight = sight_of(unit, visit, conversation)
    found = open_screening(unit, desk.library, conversation, sight)
    if found is None:
        raise RefusedError(404, "unknown", Permission.SCREENINGS)
    opened = opened or {}
    accounts = unit.accounts.full_names(_people(found))
    return desk.page(
        visit,
        template,
        status=status,
        s=found,
        row=found.row,
        id=conversation,
        accounts=accounts,
        done=done,
        wrong=wrong,
        typed=visit.form if status != 200 else {},
        opened=_form(found, opened, desk),
        may_work=visit.may(Permission.WORK),
        may_rule=visit.may(Permission.RULE),
        colleagues=colleagues(unit, visit) if template == "screening" else [],
        shares=_shares(unit, visit, conversation),
        key=new_token(),
        age=age(found.row.at, visit.now),
        waits=age(found.row.waiting_at, visit.now) if found.row.waiting_at else "",
        groups=GROUPS,
        outcomes=OUTCOMES,
        truths=TRUTHS,
        statuses=STATUSES,
        mails=MAILS,
        **{"issued": None, "base": "", **more},
    )


def _shares(unit: Unit, visit: Visit, conversation: str) -> list[Any]:
    if not visit.may(Permission.WORK):
        return []
    return [link for link in unit.shared_links.of(conversation) if link.purpose == "screening"]


def _people(found: Review) -> set[str]:
    ids = {found.row.assignee, found.row.taken_by, found.attended_by}
    ids |= {act.by for act in found.acts} | {note.by for note in found.notes}
    return ids - {""}


def _form(found: Review, opened: Mapping[str, str], desk: Desk) -> dict[str, Any]:
    """What the opened form shows; empty where none is opened, or it is about nothing there is."""
    for kind in FORMS:
        about = opened.get(kind, "")
        if not about:
            continue
        shown: dict[str, Any] = {"kind": kind, "about": about}
        if kind == "note":
            bubble = next((b for b in found.bubbles if str(b.number) == about and not b.hidden), None)
            return {} if bubble is None else shown | {"bubble": bubble, **_selected(bubble, opened)}
        if kind == "share":
            return shown
        if kind == "correct":
            known = about in desk.library.facts and about in found.trial.facts
            return shown | {"entry": entry_for(desk.library, about)} if known else {}
        if about == "outcome" and kind == "override":
            return shown | {"card": None}
        card = next((card for card in found.cards if card.criterion == about), None)
        return {} if card is None else shown | {"card": card}
    return {}


def _selected(bubble: Bubble, opened: Mapping[str, str]) -> dict[str, Any]:
    start, end = (opened.get(name, "") for name in ("start", "end"))
    if start.isdecimal() and end.isdecimal() and int(start[:6]) < int(end[:6]) <= len(bubble.text):
        return {"start": int(start), "end": int(end), "quote": bubble.text[int(start) : int(end)]}
    return {"start": "", "end": "", "quote": ""}


ROUTES = (show_screening, show_chat)
