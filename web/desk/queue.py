"""The queue: who came, who waits, what is due; found, filtered, claimed, assigned."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlencode

from litestar import Request, Response

from prescreen.desk.access import Permission, Place, Rights
from prescreen.desk.queue import MINE, NOBODY, Page, found_by, queue_page, wanted_by
from prescreen.desk.words import OUTCOMES, STATUSES
from prescreen.store import Unit, Wanted
from web.desk.desk import Desk
from web.desk.doors import ROOT, Nav, act, page
from web.desk.visit import Visit
from web.given import Given

FILTERS = (
    *("outcome", "status", "trial", "centre", "language", "channel", "assignee"),
    *("unread", "waiting", "overdue", "order"),
)
VIEWS: tuple[tuple[str, dict[str, str]], ...] = (
    ("Everything", {}),
    ("Needs a person now", {"waiting": "1"}),
    ("Mine", {"assignee": MINE}),
    ("Nobody's", {"assignee": NOBODY}),
    ("Unread", {"unread": "1"}),
    ("Overdue", {"overdue": "1"}),
    ("By due time", {"order": "due"}),
)
DONE = {
    "claimed": "It is yours.",
    "taken": "Somebody else was a moment faster: it is theirs. Nothing was changed.",
    "assigned": "Assigned.",
    "none": "Tick at least one screening first.",
    "nobody": "There is no such account any more. Nothing was changed.",
    "not_theirs": "This colleague does not work at the place of every ticked screening. Nothing was changed.",
}
"""What is said after something was done, or not."""
_MOST = 200


@page("/queue", needs=Permission.SCREENINGS, nav=Nav("Queue", 10))
def show_queue(desk: Given[Desk], visit: Given[Visit], request: Request[Any, Any, Any]) -> Response[str]:
    """Show a page of the queue, as the address filters it."""
    query = _query(request)
    with desk.reading() as unit:
        wanted = wanted_by(query, visit.account.id, visit.now)
        found = _page(unit, desk, visit, wanted, request.query_params.get("after", ""))
        done = DONE.get(request.query_params.get("done", ""), "")
        return _render(unit, desk, visit, found, query, done=done)


@page("/queue/rows", needs=Permission.SCREENINGS, quiet=True)
def show_rows(desk: Given[Desk], visit: Given[Visit], request: Request[Any, Any, Any]) -> Response[str]:
    """Show the same page's rows alone, for the browser to keep them up to date."""
    query = _query(request)
    with desk.reading() as unit:
        wanted = wanted_by(query, visit.account.id, visit.now)
        after = request.query_params.get("after", "")
        found = _page(unit, desk, visit, wanted, after)
        return desk.page(visit, "queue_rows", **_shown(unit, desk, visit, found, query, after))


@act("/queue/find", needs=Permission.SCREENINGS)
def find_screenings(desk: Given[Desk], visit: Given[Visit]) -> Response[str]:
    """Find by name, address, number or reference. What was typed is in no address and in no log."""
    typed = visit.form.text("find")[:200]
    with desk.writing() as unit:
        names = bool(visit.scopes(Permission.PEOPLE))
        by = "reference" if not names or unit.screenings.reference_terms(typed) else "person"
        unit.audit.add("screening.searched", actor=visit.actor, subject="", at=visit.now, by=by)
        # who may see screenings in one place and people in another finds people only in the latter
        scopes = visit.scopes(Permission.SCREENINGS if by == "reference" else Permission.PEOPLE)
        wanted = found_by(unit, typed, names=names)
        found = queue_page(
            unit,
            desk.library,
            scopes,
            wanted,
            visit.form.text("after"),
            visit.now,
            people=visit.scopes(Permission.PEOPLE),
        )
        return _render(unit, desk, visit, found, {}, typed=typed)


@act("/queue/claim", needs=Permission.WORK)
def claim_screening(desk: Given[Desk], visit: Given[Visit]) -> Response[str]:
    """Take a screening, unless somebody else was first."""
    screening = visit.form.text("claim")
    with desk.writing() as unit:
        row = unit.screenings.get(screening)
        visit.require(Permission.WORK, None if row is None else Place(row.trial, row.centre))
        mine = unit.screenings.claim(screening, visit.account.id)
        if mine and row is not None and row.assignee != visit.account.id:
            unit.audit.add("screening.claimed", actor=visit.actor, subject=screening, at=visit.now)
    return _back(visit, "claimed" if mine else "taken")


@act("/queue/assign", needs=Permission.WORK)
def assign_screenings(desk: Given[Desk], visit: Given[Visit]) -> Response[str]:
    """Give the ticked screenings to somebody who may work on each of them, or to nobody."""
    ids = list(dict.fromkeys(visit.form.all("ids")))[:_MOST]
    who = visit.form.text("to")
    who = {MINE: visit.account.id, NOBODY: ""}.get(who, who)
    if not ids:
        return _back(visit, "none")
    with desk.writing() as unit:
        account = unit.accounts.get(who) if who else None
        if who and (account is None or account.disabled_at is not None):
            return _back(visit, "nobody")
        rights = Rights(account.grants) if account is not None else None
        for each in ids:
            row = unit.screenings.get(each)
            place = None if row is None else Place(row.trial, row.centre)
            visit.require(Permission.WORK, place)
            if rights is not None and place is not None and not rights.at(Permission.WORK, place):
                return _back(visit, "not_theirs")
        unit.screenings.assign(ids, who)
        for each in ids:
            unit.audit.add("screening.assigned", actor=visit.actor, subject=each, at=visit.now, account=who)
    return _back(visit, "assigned")


def _back(visit: Visit, done: str) -> Response[str]:
    """Back to the queue, filtered as it was."""
    kept = {name: values[-1] for name, values in parse_qs(visit.form.text("own")).items() if name in FILTERS}
    return Response("", status_code=303, headers={"location": f"{ROOT}/queue?{urlencode({**kept, 'done': done})}"})


def _query(request: Request[Any, Any, Any]) -> dict[str, str]:
    return {name: value for name in FILTERS if (value := request.query_params.get(name, "").strip())}


def _page(unit: Unit, desk: Desk, visit: Visit, wanted: Wanted, after: str) -> Page:
    return queue_page(
        unit,
        desk.library,
        visit.scopes(Permission.SCREENINGS),
        wanted,
        after,
        visit.now,
        people=visit.scopes(Permission.PEOPLE),
    )


def _shown(
    unit: Unit, desk: Desk, visit: Visit, found: Page, query: dict[str, str], after: str = "", typed: str = ""
) -> dict[str, Any]:
    own = urlencode(query)
    return {
        "found": found,
        "typed": typed,
        "own": own,
        "rows_from": ""
        if typed
        else f"{ROOT}/queue/rows?{urlencode({**query, **({'after': after} if after else {})})}",
        "next_page": urlencode({**query, "after": found.after}),
        "may_work": bool(visit.scopes(Permission.WORK)),
        "statuses": STATUSES,
        "outcomes": OUTCOMES,
        "colleagues": colleagues(unit, visit),
    }


def _render(
    unit: Unit, desk: Desk, visit: Visit, found: Page, query: dict[str, str], *, typed: str = "", done: str = ""
) -> Response[str]:
    trials = [name for name in desk.library.trials if _sees(visit, name)]
    centres = [
        (centre.id, centre.place.get("en", centre.id))
        for name in trials
        for centre in desk.library.trials[name].centres
    ]
    views = [(title, urlencode(view), view == query) for title, view in VIEWS]
    return desk.page(
        visit,
        "queue",
        views=views,
        query=query,
        trials=trials,
        centres=sorted(dict(centres).items(), key=lambda pair: pair[1]),
        languages=desk.library.wording.languages,
        nobody=NOBODY,
        me=MINE,
        done=done,
        **_shown(unit, desk, visit, found, query, typed=typed),
    )


def _sees(visit: Visit, trial: str) -> bool:
    return any(scope.trial in ("*", trial) for scope in visit.scopes(Permission.SCREENINGS))


def colleagues(unit: Unit, visit: Visit) -> list[tuple[str, str]]:
    """The accounts that may work on something this one sees, by name."""
    own = visit.scopes(Permission.WORK)
    found = []
    for account in unit.accounts.every() if own else []:
        scopes = Rights(account.grants).scopes(Permission.WORK)
        shared = any("*" in (a.trial, b.trial) or a.trial == b.trial for a in own for b in scopes)
        if account.disabled_at is None and shared:
            found.append((account.id, account.full_name or account.name))
    return sorted(found, key=lambda pair: pair[1].casefold())


ROUTES = (show_queue, show_rows, find_screenings, claim_screening, assign_screenings)
