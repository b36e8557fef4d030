"""Amendments at the desk: each new version that went live, and whose outcome it changed."""

from __future__ import annotations

from litestar import Response
from litestar.params import FromPath

from prescreen.desk.access import Permission, Place
from prescreen.desk.small import Figures
from prescreen.store import Scope
from web.desk.desk import Desk
from web.desk.doors import of_trial, page
from web.desk.visit import Visit
from web.given import Given
from web.problems import ProblemError

SHOWN, LISTED = 500, 50


@page("/amendments", needs=Permission.FIGURES)
def show_amendments(desk: Given[Desk], visit: Given[Visit]) -> Response[str]:
    """List the versions that went live after another one."""
    with desk.reading() as unit:
        found = unit.amendments.newest([Scope(s.trial) for s in visit.scopes(Permission.FIGURES)], LISTED)
    rows = [(each, Figures(visit.may(Permission.SCREENINGS, Place(each.trial, ""))), count) for each, count in found]
    return desk.page(visit, "amendments", rows=rows)


@page("/trials/{trial:str}/amendments/{amendment:str}", needs=Permission.FIGURES, of=of_trial)
def show_amendment(
    desk: Given[Desk], visit: Given[Visit], trial: FromPath[str], amendment: FromPath[str]
) -> Response[str]:
    """Show whose outcome an amendment changed, and by which criterion."""
    with desk.reading() as unit:
        found = unit.amendments.get(amendment)
        if found is None or found.trial != trial:
            raise ProblemError(404, "not-found", "There is nothing here")
        rows = []
        for flip in unit.amendments.flips(amendment, SHOWN):
            row = unit.screenings.get(flip.conversation)
            if row is not None and row.readable and visit.may(Permission.SCREENINGS, Place(row.trial, row.centre)):
                rows.append((row, flip))
    return desk.page(visit, "amendment", found=found, rows=rows, most=SHOWN)


ROUTES = (show_amendments, show_amendment)
