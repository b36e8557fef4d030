"""What is done to a screening from its page: override, correct, rule, mark, assign, reveal, merge, send mail again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from litestar import Response
from litestar.params import FromPath

from prescreen.desk import acting
from prescreen.desk.access import Permission, Place
from prescreen.desk.acting import By, NotDone
from prescreen.desk.recording import NotRecorded, Recorder
from prescreen.store import Screening, Unit
from web.desk.desk import Desk
from web.desk.doors import act
from web.desk.screening import back, existing, of_screening, render, row_of
from web.desk.visit import Visit
from web.given import Given

_KEY = 64


def by(visit: Visit) -> By:
    """Who acts, with the key of the form."""
    return By(visit.account.id, visit.actor, visit.now, visit.form.text("key")[:_KEY])


def _do(
    desk: Desk,
    visit: Visit,
    screening: str,
    deed: Callable[[Unit, Screening], None],
    done: str,
    *,
    opened: dict[str, str] | None = None,
    anchor: str = "",
) -> Response[str]:
    """Do it and go back; what cannot be done is said on the page, and what was typed is kept."""
    try:
        with desk.writing() as unit:
            row = existing(unit, screening)
            deed(unit, row)
    except (NotDone, NotRecorded) as problem:
        with desk.reading() as unit:
            row = existing(unit, screening)
            return render(unit, desk, visit, row.conversation, status=422, opened=opened, wrong=str(problem))
    return back(row.conversation, done, anchor)


@act("/screenings/{screening:str}/override", needs=Permission.WORK, of=of_screening)
def override(desk: Given[Desk], visit: Given[Visit], screening: FromPath[str]) -> Response[str]:
    """Override a finding, or the outcome, with a reason."""
    form = visit.form
    about = form.text("about")

    def deed(unit: Unit, row: Screening) -> None:
        acting.override(
            unit, desk.library, row, by(visit), about=about, value=form.text("value"), reason=form.text("reason")
        )

    anchor = "outcome" if about == "outcome" else f"c-{about}"
    return _do(desk, visit, screening, deed, "override", opened={"override": about}, anchor=anchor)


@act("/screenings/{screening:str}/correct", needs=Permission.WORK, of=of_screening)
def correct(
    desk: Given[Desk], visit: Given[Visit], recorder: Given[Recorder], screening: FromPath[str]
) -> Response[str]:
    """Enter an answer from a call or the chart."""
    form = visit.form
    fact = form.text("fact")

    def deed(unit: Unit, row: Screening) -> None:
        value = recorder.read(desk.library.trial(row.trial), fact, form, visit.now.date())
        acting.correct(
            unit,
            desk.library,
            row,
            by(visit),
            fact=fact,
            value=value,
            source=form.text("source"),
            note=form.text("remark"),
        )

    return _do(desk, visit, screening, deed, "correct", opened={"correct": fact}, anchor="answers")


@act("/screenings/{screening:str}/ruling", needs=Permission.RULE, of=of_screening)
def rule(desk: Given[Desk], visit: Given[Visit], screening: FromPath[str]) -> Response[str]:
    """Rule on an ambiguous criterion, for the whole trial."""
    form = visit.form
    criterion = form.text("about")

    def deed(unit: Unit, row: Screening) -> None:
        visit.require(Permission.RULE, Place(row.trial, None))
        name = visit.account.full_name or visit.account.name
        trial = desk.library.trial(row.trial)
        acting.rule(unit, desk.library, trial, by(visit), criterion=criterion, ruling=form.text("ruling"), name=name)

    return _do(desk, visit, screening, deed, "ruling", opened={"ruling": criterion}, anchor=f"c-{criterion}")


@act("/screenings/{screening:str}/mark", needs=Permission.WORK, of=of_screening)
def mark(desk: Given[Desk], visit: Given[Visit], screening: FromPath[str]) -> Response[str]:
    """Say how far the team is, and until when something is due."""

    def deed(unit: Unit, row: Screening) -> None:
        acting.mark(unit, row, by(visit), status=visit.form.text("status"), due_at=_due(visit.form.text("due")))

    return _do(desk, visit, screening, deed, "mark")


def _due(typed: str) -> datetime | None:
    if not typed:
        return None
    try:
        return datetime.fromisoformat(typed).replace(tzinfo=UTC)
    except ValueError:
        raise NotDone("Enter the due time as a date and a time.") from None


@act("/screenings/{screening:str}/claim", needs=Permission.WORK, of=of_screening)
def claim(desk: Given[Desk], visit: Given[Visit], screening: FromPath[str]) -> Response[str]:
    """Take it, unless somebody else was first; or let it go."""
    with desk.writing() as unit:
        row = existing(unit, screening)
        mine = unit.screenings.claim(row.conversation, visit.account.id)
        if mine and row.assignee != visit.account.id:
            unit.audit.add("screening.claimed", actor=visit.actor, subject=row.conversation, at=visit.now)
    return back(row.conversation, "claimed" if mine else "taken")


@act("/screenings/{screening:str}/care", needs=Permission.WORK, of=of_screening)
def care(desk: Given[Desk], visit: Given[Visit], screening: FromPath[str]) -> Response[str]:
    """Note that somebody takes care of a person in danger, or of one who waits."""
    return _do(desk, visit, screening, lambda unit, row: acting.calm(unit, row, by(visit)), "cared")


@act("/screenings/{screening:str}/reveal", needs=Permission.PEOPLE, of=of_screening)
def reveal(desk: Given[Desk], visit: Given[Visit], screening: FromPath[str]) -> Response[str]:
    """Show the sensitive items for a quarter of an hour."""
    return _do(desk, visit, screening, lambda unit, row: acting.reveal(unit, row, by(visit)), "reveal")


@act("/screenings/{screening:str}/hide", needs=Permission.PEOPLE, of=of_screening)
def hide(desk: Given[Desk], visit: Given[Visit], screening: FromPath[str]) -> Response[str]:
    """Hide the sensitive items again."""
    return _do(
        desk, visit, screening, lambda unit, row: unit.desk_acts.hide(row.conversation, visit.account.id), "hide"
    )


@act("/screenings/{screening:str}/merge", needs=Permission.WORK, of=of_screening)
def merge(desk: Given[Desk], visit: Given[Visit], screening: FromPath[str]) -> Response[str]:
    """Take a duplicate out of the queue, or put it back."""
    wanted = visit.form.text("into")

    def deed(unit: Unit, row: Screening) -> None:
        into = row_of(unit, wanted) if wanted else None
        if wanted:
            visit.require(Permission.WORK, None if into is None else Place(into.trial, into.centre))
        acting.merge(unit, row, into, by(visit))

    return _do(desk, visit, screening, deed, "merge" if wanted else "unmerge")


@act("/screenings/{screening:str}/resend", needs=Permission.WORK, of=of_screening)
def resend(desk: Given[Desk], visit: Given[Visit], screening: FromPath[str]) -> Response[str]:
    """Send a letter of the hand-over again."""

    def deed(unit: Unit, row: Screening) -> None:
        acting.resend(unit, desk.library, row, by(visit), kind=visit.form.text("kind"))

    return _do(desk, visit, screening, deed, "resend")


ROUTES = (override, correct, rule, mark, claim, care, reveal, hide, merge, resend)
