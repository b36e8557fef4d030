"""One screening on paper: a page to print, and a PDF. What is sensitive is on it only while it is revealed."""

from __future__ import annotations

from litestar import Response
from litestar.params import FromPath

from prescreen.desk.access import Permission
from prescreen.desk.export.printed import Printed, printed
from prescreen.desk.export.screening import exported, note
from web.desk.desk import Desk
from web.desk.doors import act, page
from web.desk.screening import existing, of_screening, sight_of
from web.desk.visit import Visit
from web.given import Given
from web.problems import ProblemError


@page("/screenings/{screening:str}/paper", needs=Permission.EXPORT, of=of_screening)
def show_paper(desk: Given[Desk], visit: Given[Visit], screening: FromPath[str]) -> Response[str]:
    """Show a screening as a page to print."""
    sheet, identifier = _sheet(desk, visit, screening, "page")
    return desk.page(visit, "paper", sheet=sheet, id=identifier)


@act("/screenings/{screening:str}/pdf", needs=Permission.EXPORT, of=of_screening)
def make_pdf(desk: Given[Desk], visit: Given[Visit], screening: FromPath[str]) -> Response[bytes]:
    """Give a screening as a PDF."""
    # What writes PDFs takes 16 MB, and few pages need it.
    from prescreen.desk.export.pdf import NoFontError, fonts, pdf  # noqa: PLC0415

    sheet, _ = _sheet(desk, visit, screening, "pdf")
    if sheet is None:
        raise ProblemError(404, "not-shared", "The person did not share their answers")
    try:
        made = pdf(sheet, visit.now, fonts())
    except NoFontError as problem:
        raise ProblemError(501, "no-font", str(problem)) from None
    name = "".join(c for c in sheet.title if c.isalnum() or c in "- ").replace(" ", "-")
    headers = {"content-disposition": f'attachment; filename="{name}.pdf"', "cache-control": "no-store"}
    return Response(made, headers={**headers, "content-type": "application/pdf"})


def _sheet(desk: Desk, visit: Visit, screening: str, form: str) -> tuple[Printed | None, str]:
    """What stands on paper, noted in the audit log; None where the person did not share their answers."""
    identified = not visit.deidentified
    with desk.writing() as unit:
        row = existing(unit, screening)
        sensitive = sight_of(unit, visit, row.conversation).sensitive
        note(
            unit,
            row.trial,
            form=form,
            identified=identified,
            actor=visit.actor,
            at=visit.now,
            subject=row.conversation,
        )
    found = exported(desk.store.read, desk.library, row.trial, identified=identified, only=[row.conversation])
    one = next(found, None)
    return (None if one is None else printed(one, sensitive=sensitive)), row.conversation


ROUTES = (show_paper, make_pdf)
