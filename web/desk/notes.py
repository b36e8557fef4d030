"""Private notes on a piece of the transcript, and sharing a screening through a link with a passcode."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from litestar import Request, Response
from litestar.params import FromPath

from prescreen.desk.access import Permission
from prescreen.desk.acting import LONGEST
from prescreen.desk.review import open_screening
from prescreen.desk.transcript import Bubble
from prescreen.store import Passcode, Unit
from web.desk.deeds import by
from web.desk.desk import Desk
from web.desk.doors import act
from web.desk.screening import back, existing, of_screening, render, sight_of
from web.desk.visit import Form, Visit
from web.given import Given

PURPOSE = "screening"
DAYS = {"1": 1, "7": 7, "30": 30}


@act("/screenings/{screening:str}/notes", needs=Permission.WORK, of=of_screening)
def add_note(desk: Given[Desk], visit: Given[Visit], screening: FromPath[str]) -> Response[str]:
    """Keep a note on words of a message."""
    number = visit.form.text("bubble")
    with desk.reading() as unit:
        conversation = existing(unit, screening).conversation
        bubble = _bubble(unit, desk, visit, conversation, number)
        wrong = _wrong(visit.form, bubble)
        if wrong or bubble is None:
            return render(unit, desk, visit, conversation, status=422, opened={"note": number}, wrong=wrong)
    start, end = _span(visit.form, bubble)
    message, direction, part = bubble.place
    anchor = {
        "message": message,
        "direction": direction,
        "part": part,
        "start": start,
        "end": end,
        "quote": bubble.text[start:end],
    }
    team = visit.form.text("for") == "team"
    who = by(visit)
    with desk.writing() as unit:
        made = unit.desk_acts.add_note(
            conversation,
            text=visit.form.text("text"),
            anchor=anchor,
            team=team,
            by=who.account,
            at=who.at,
            key=who.key,
        )
        if made is not None:
            unit.audit.add("note.added", actor=visit.actor, subject=conversation, at=visit.now, team=team)
    return back(conversation, "note", f"b{number}")


@act("/screenings/{screening:str}/notes/remove", needs=Permission.WORK, of=of_screening)
def remove_note(desk: Given[Desk], visit: Given[Visit], screening: FromPath[str]) -> Response[str]:
    """Delete one of one's own notes."""
    with desk.writing() as unit:
        conversation = existing(unit, screening).conversation
        gone = unit.desk_acts.remove_note(conversation, visit.form.text("note"), visit.account.id)
        if gone:
            unit.audit.add("note.removed", actor=visit.actor, subject=conversation, at=visit.now)
    return back(conversation, "note_gone" if gone else "note_not")


@act("/screenings/{screening:str}/share", needs=Permission.WORK, of=of_screening)
def share(
    desk: Given[Desk], visit: Given[Visit], screening: FromPath[str], request: Request[Any, Any, Any]
) -> Response[str]:
    """Make a link and a passcode; both are shown once. What it shows is decided now and kept with it."""
    form = visit.form
    content = {
        "notes": bool(form.text("notes")),
        "whole": bool(form.text("whole")),
        "by": visit.account.full_name or visit.account.name,
        "account": visit.account.id,
    }
    passcode = Passcode.fresh()
    with desk.writing() as unit:
        conversation = existing(unit, screening).conversation
        issued = unit.shared_links.issue(
            PURPOSE,
            content,
            visit.now,
            passcode=passcode,
            conversation=conversation,
            by=visit.actor,
            good_for=timedelta(days=DAYS.get(form.text("days"), 7)),
        )
        return render(
            unit,
            desk,
            visit,
            conversation,
            opened={"share": "new"},
            issued=issued,
            base=str(request.base_url).rstrip("/"),
        )


@act("/screenings/{screening:str}/share/revoke", needs=Permission.WORK, of=of_screening)
def revoke(desk: Given[Desk], visit: Given[Visit], screening: FromPath[str]) -> Response[str]:
    """Take a link back."""
    link = visit.form.text("link")
    with desk.writing() as unit:
        conversation = existing(unit, screening).conversation
        if any(each.id == link for each in unit.shared_links.of(conversation)):
            unit.shared_links.revoke(link, visit.now, by=visit.actor)
    return back(conversation, "revoked")


def _bubble(unit: Unit, desk: Desk, visit: Visit, conversation: str, number: str) -> Bubble | None:
    found = open_screening(unit, desk.library, conversation, sight_of(unit, visit, conversation))
    bubbles = () if found is None else found.bubbles
    return next((bubble for bubble in bubbles if str(bubble.number) == number and not bubble.hidden), None)


def _wrong(form: Form, bubble: Bubble | None) -> str:
    text, quote = form.text("text"), form.get("quote", "")
    if bubble is None:
        return "This message is not there any more, or its words are hidden."
    if not text:
        return "Write the note first."
    if len(text) > LONGEST:
        return f"A note has up to {LONGEST:,} characters; this one has {len(text):,}."
    if quote.strip() and not _numbered(form, bubble) and quote.strip() not in bubble.text:
        return "These words do not stand in the message. Copy them exactly, or leave the field empty for all of it."
    return ""


def _numbered(form: Form, bubble: Bubble) -> tuple[int, int] | None:
    start, end = form.text("start"), form.text("end")
    if start.isdecimal() and end.isdecimal() and int(start[:6]) < int(end[:6]) <= len(bubble.text):
        return int(start), int(end)
    return None


def _span(form: Form, bubble: Bubble) -> tuple[int, int]:
    """Where the words of a note stand: as selected, else where the quoted words first stand, else everywhere."""
    if (span := _numbered(form, bubble)) is not None:
        return span
    quote = form.get("quote", "").strip()
    if quote:
        start = bubble.text.index(quote)
        return start, start + len(quote)
    return 0, len(bubble.text)


ROUTES = (add_note, remove_note, share, revoke)
