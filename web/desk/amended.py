"""Amendments at the desk: each new version that went live, and whose outcome it changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from litestar import Response
from litestar.params import FromPath

from prescreen.desk.access import Permission, Place
from prescreen.desk.small import Figures
from prescreen.store import Scope, Unit
from web.desk.desk import Desk
from web.desk.doors import page
from web.desk.visit import Visit
from web.given import Given
from web.problems import ProblemError

SHOWN, LISTED = 500, 50


def of_amendment(unit: Unit, named: Mapping[str, Any]) -> Place | None:
    """An amendment belongs to its trial: everybody sees it who sees one of its centres."""
    found = unit.amendments.get(str(named["amendment"]))
    return None if found is None else Place(found.trial, None)


@page("/amendments", needs=Permission.FIGURES)
def show_amendments(desk: Given[Desk], visit: Given[Visit]) -> Response[str]:
    """List the versions that went live after another one."""
    with desk.reading() as unit:
        found = unit.amendments.newest([Scope(s.trial) for s in visit.scopes(Permission.FIGURES)], LISTED)
    rows = [(each, Figures(visit.may(Permission.SCREENINGS, Place(each.trial, ""))), count) for each, count in found]
    return desk.page(visit, "amendments", rows=rows)


@page("/amendments/{amendment:str}", needs=Permission.FIGURES, of=of_amendment)
def show_amendment(desk: Given[Desk], visit: Given[Visit], amendment: FromPath[str]) -> Response[str]:
    """Show whose outcome an amendment changed, and by which criterion."""
    with desk.reading() as unit:
        found = unit.amendments.get(amendment)
        if found is None:
            raise ProblemError(404, "not-found", "There is nothing here")
        rows = []
        for flip in unit.amendments.flips(amendment, SHOWN):
            row = unit.screenings.get(flip.conversation)
            if row is not None and row.readable and visit.may(Permission.SCREENINGS, Place(row.trial, row.centre)):
                rows.append((row, flip))
    return desk.page(visit, "amendment", found=found, rows=rows, most=SHOWN)


ROUTES = (show_amendments, show_amendment)
