"""Taking screenings out: a form, and the file it asks for. It is written down before the first line leaves."""

from __future__ import annotations

from collections.abc import Iterator

from litestar import Response
from litestar.params import FromPath
from litestar.response import Stream

from prescreen.desk.access import Permission, Place
from prescreen.desk.export.csv_files import criteria_csv, screenings_csv
from prescreen.desk.export.fhir import bundle
from prescreen.desk.export.screening import Exported, exported, note
from web.desk.desk import Desk
from web.desk.doors import Nav, act, of_trial, page
from web.desk.visit import Visit
from web.given import Given
from web.problems import ProblemError

FORMS = {
    "csv": ("text/csv; charset=utf-8", "screenings.csv"),
    "criteria": ("text/csv; charset=utf-8", "criteria.csv"),
    "fhir": ("application/fhir+json", "bundle.json"),
}
"""What a file can be: its type, and how its name ends."""


@page("/export", needs=Permission.EXPORT, nav=Nav("Export", 70))
def show_export(desk: Given[Desk], visit: Given[Visit]) -> Response[str]:
    """Show what can be taken out."""
    trials = [t for t in desk.library.trials.values() if visit.rights.at(Permission.EXPORT, Place(t.id, None))]
    open_to = {t.id: visit.may(Permission.PEOPLE, Place(t.id, None)) for t in trials}
    return desk.page(visit, "export", trials=trials, open_to=open_to)


@act("/trials/{trial:str}/export", needs=Permission.EXPORT, of=of_trial, confirmed=True)
def take_out(desk: Given[Desk], visit: Given[Visit], trial: FromPath[str]) -> Stream:
    """Give the screenings of a trial as a file; who may not see the people gets it de-identified, whatever they ask."""
    form = visit.form.text("format")
    if form not in FORMS or trial not in desk.library.trials:
        raise ProblemError(422, "no-such-format", "Please choose what to take out")
    identified = visit.form.text("identity") == "shown" and not visit.deidentified
    with desk.writing() as unit:
        note(unit, trial, form=form, identified=identified, actor=visit.actor, at=visit.now)
    scopes = visit.scopes(Permission.PEOPLE if identified else Permission.EXPORT)
    rows = exported(desk.store.read, desk.library, trial, identified=identified, scopes=scopes)
    kind, name = FORMS[form]
    whole = f"{trial}-{name}" if identified else f"{trial}-deidentified-{name}"
    headers = {
        "content-type": kind,  # a handler's own media type would else win
        "content-disposition": f'attachment; filename="{whole}"',
        "cache-control": "no-store",
    }
    return Stream(_lines(desk, visit, trial, form, rows, identified=identified), headers=headers)


def _lines(
    desk: Desk, visit: Visit, trial: str, form: str, rows: Iterator[Exported], *, identified: bool
) -> Iterator[str]:
    found = desk.library.trial(trial)
    match form:
        case "csv":
            return screenings_csv(found, rows, identified=identified)
        case "criteria":
            return criteria_csv(found, rows)
    return bundle(found, desk.library, rows, visit.now)


ROUTES = (show_export, take_out)
