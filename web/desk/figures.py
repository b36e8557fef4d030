"""The funnel at the desk: how far people come, where they leave, what stops them, and what was read wrongly."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from litestar import Request, Response
from litestar.params import FromPath

from prescreen.desk import funnel
from prescreen.desk.access import Permission, Place
from prescreen.desk.small import Figures
from prescreen.store import Asked, Misreading, Scope, Unit
from web.desk.desk import Desk
from web.desk.doors import Nav, act, page
from web.desk.visit import Visit
from web.given import Given

SHOWN = 200
_PARTS = (("week", "By week"), ("channel", "By channel"), ("language", "By language"), ("trial", "By trial"))


def scopes_of(visit: Visit) -> list[Scope]:
    """The trials whose figures somebody sees: counts of nobody in particular are not kept apart by study centre."""
    return [Scope(scope.trial) for scope in visit.scopes(Permission.FIGURES)]


@page("/figures", needs=Permission.FIGURES, nav=Nav("Figures", 50))
def show_figures(desk: Given[Desk], visit: Given[Visit], request: Request[Any, Any, Any]) -> Response[str]:
    """Show the funnel of the trial, weeks, channel and language that the address names; of all where it names none."""
    scopes = scopes_of(visit)
    with desk.reading() as unit:
        options = unit.funnel.parts(scopes)
        chosen = {
            name: value if (value := request.query_params.get(name, "")) in options[part] else ""
            for name, part in [(n, n) for n in ("trial", "channel", "language")]
            + [("since", "week"), ("until", "week")]
        }
        if not chosen["trial"] and len(options["trial"]) == 1:
            chosen["trial"] = options["trial"][0]
        asked = Asked(**chosen)
        trials = [t for t in desk.library.trials.values() if asked.trial in ("", t.id)]
        counted = unit.funnel.figures(asked, scopes, funnel.items_of(trials, desk.library))
        by = {name: unit.funnel.by(name, asked, scopes) for name, _ in _PARTS}  # type: ignore[arg-type]
    seen = [chosen["trial"]] if chosen["trial"] else options["trial"]
    exact = all(visit.may(Permission.SCREENINGS, Place(trial, "")) for trial in seen)
    return desk.page(
        visit, "figures", options=options, chosen=chosen, exact=exact, **_shown(desk, counted, by, asked, exact)
    )


def _shown(desk: Desk, counted: funnel.Counted, by: Mapping[str, Any], asked: Asked, exact: bool) -> dict[str, Any]:
    figures, trial = Figures(exact), desk.library.trials.get(asked.trial)
    found = [funnel.steps(counted, figures), funnel.outcomes(counted, figures)]
    stoppers = None
    if trial is not None:
        stoppers = funnel.stoppers(counted, trial, figures)
        found += [funnel.questions(counted, trial, desk.library, figures), stoppers]
    found += [
        funnel.parts(name, title, by[name], figures) for name, title in _PARTS if name != "trial" or not asked.trial
    ]
    found.append(funnel.misread(counted, desk.library, figures))
    return {"figures": found, "stopping": [] if stoppers is None else funnel.biggest(stoppers)}


def of_misreading(unit: Unit, named: Mapping[str, Any]) -> Place | None:
    """A misreading belongs where its screening does."""
    found = unit.misreadings.get(str(named["misreading"]))
    return None if found is None else _place(unit, found)


def _place(unit: Unit, found: Misreading) -> Place:
    row = unit.screenings.get(found.conversation)
    return Place(found.trial, "" if row is None else row.centre)


def _listed(unit: Unit, visit: Visit) -> list[Misreading]:
    """The newest of what somebody may see."""
    scopes = [Scope(scope.trial) for scope in visit.scopes(Permission.PEOPLE)]
    return [m for m in unit.misreadings.newest(scopes, SHOWN) if visit.may(Permission.PEOPLE, _place(unit, m))]


@page("/misreadings", needs=Permission.PEOPLE)
def show_misreadings(desk: Given[Desk], visit: Given[Visit]) -> Response[str]:
    """List where answers were read wrongly, without what was said."""
    with desk.reading() as unit:
        found = _listed(unit, visit)
    return desk.page(visit, "misreadings", found=found, facts=desk.library.facts, most=SHOWN, revealed=None, said={})


@act("/misreadings/{misreading:str}/reveal", needs=Permission.PEOPLE, of=of_misreading)
def reveal_misreading(desk: Given[Desk], visit: Given[Visit], misreading: FromPath[str]) -> Response[str]:
    """Show the words that were read wrongly, and those that put it right; that somebody looked is written down."""
    with desk.writing() as unit:
        found = unit.misreadings.get(misreading)
        said = {}
        if found is not None:
            for which in ("message_id", "corrected_by"):
                message = unit.journal.inbound(found.conversation, getattr(found, which))
                said[which] = "" if message is None else message.text
            unit.audit.add(
                "misreading.revealed", actor=visit.actor, subject=found.conversation, at=visit.now, fact=found.fact
            )
        listed = _listed(unit, visit)
    return desk.page(
        visit, "misreadings", found=listed, facts=desk.library.facts, most=SHOWN, revealed=misreading, said=said
    )


ROUTES = (show_figures, show_misreadings, reveal_misreading)
