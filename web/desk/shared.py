"""A screening that was shared: whoever has the link and the passcode sees it, for a while, redacted unless said.

The link's secret stands behind the `#` of the address, which no server sees; the page posts it with the passcode.
"""

from __future__ import annotations

from typing import Any

from anyio import to_thread
from litestar import MediaType, Request, Response, get, post

from prescreen.desk.findings import GROUPS
from prescreen.desk.review import Sight, open_screening
from prescreen.desk.words import OUTCOMES, TRUTHS
from prescreen.store import Refused, open_shared
from web.desk.desk import Desk
from web.desk.visit import Form
from web.given import Given

PURPOSE = "screening"
_LONGEST = 200
_SHUT = "This link opens nothing any more: its time is over, it was taken back, or the passcode was wrong too often."


@get("/shared", media_type=MediaType.HTML, include_in_schema=False)
async def ask_passcode(desk: Given[Desk]) -> Response[str]:
    """Ask for the passcode of a link."""
    return desk.plain("shared_ask", wrong="", secret="")


@post("/shared", status_code=200, media_type=MediaType.HTML, include_in_schema=False)
async def read_form(request: Request[Any, Any, Any], desk: Given[Desk]) -> Response[str]:
    """Show what a link and its passcode open; each time is in the audit log."""
    form = await Form.of(request)
    secret, passcode = form.text("secret")[:_LONGEST], form.text("passcode")[:_LONGEST]
    return await to_thread.run_sync(_open, desk, secret.rpartition("#")[2], passcode)


def _open(desk: Desk, secret: str, passcode: str) -> Response[str]:
    now = desk.clock()
    shared = open_shared(desk.store.unit, secret, passcode, PURPOSE, now)
    if isinstance(shared, Refused):
        left = shared.tries
        wrong = _SHUT if not left else f"This passcode does not fit. {left} {'try' if left == 1 else 'tries'} left."
        return desk.plain("shared_ask", status=403, wrong=wrong, secret=secret if left else "")
    content: dict[str, Any] = shared.content
    whole, notes = bool(content.get("whole")), bool(content.get("notes"))
    who = str(content.get("account", "")) if notes else ""
    sight = Sight(who, people=whole, sensitive=whole, notes=notes, shared=True)
    with desk.reading() as unit:
        found = open_screening(unit, desk.library, str(shared.link.conversation), sight)
        accounts = {} if found is None else unit.accounts.full_names({note.by for note in found.notes})
    if found is None:
        return desk.plain("shared_ask", status=403, wrong=_SHUT, secret="")
    return desk.plain(
        "shared",
        s=found,
        row=found.row,
        by=str(content.get("by", "")),
        until=shared.link.until,
        whole=whole,
        accounts=accounts,
        groups=GROUPS,
        outcomes=OUTCOMES,
        truths=TRUTHS,
    )


SHARED_ROUTES = (ask_passcode, read_form)
