"""A person's own account: where they are signed in, and signing out there."""

from litestar import Response

from web.desk.desk import Desk
from web.desk.doors import ROOT, act, page
from web.desk.visit import Visit
from web.given import Given


@page("/me", needs=None)
def show_me(desk: Given[Desk], visit: Given[Visit]) -> Response[str]:
    """Show one's own account and its sessions."""
    with desk.reading() as unit:
        sessions = unit.sessions.of_account(visit.account.id)
        codes_left = unit.accounts.recovery_codes_left(visit.account)
    return desk.page(visit, "me", sessions=sessions, codes_left=codes_left)


@act("/sign-out", needs=None)
def sign_out(desk: Given[Desk], visit: Given[Visit]) -> Response[str]:
    """End this session."""
    with desk.writing() as unit:
        unit.sessions.end(visit.session.hash)
        unit.audit.add("session.closed", actor=visit.actor, subject=visit.account.id, at=visit.now, why="signed_out")
    response = desk.goto(f"{ROOT}/sign-in?left=1")
    desk.cookies.drop(response, desk.cookies.session)
    return response


@act("/sign-out-everywhere", needs=None)
def sign_out_everywhere(desk: Given[Desk], visit: Given[Visit]) -> Response[str]:
    """End every session of one's own but this one."""
    with desk.writing() as unit:
        count = unit.sessions.end_all(visit.account.id, but=visit.session.hash)
        unit.audit.add(
            "session.closed", actor=visit.actor, subject=visit.account.id, at=visit.now, why="everywhere", count=count
        )
    return desk.goto(f"{ROOT}/me?done=everywhere")


ROUTES = (show_me, sign_out, sign_out_everywhere)
