"""The trials: which version people see, which waits for approval, and what is open to new people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from litestar import Response
from litestar.params import FromPath

from prescreen.content import BadContent, Centre, Trial, text_in
from prescreen.content.models import FALLBACK_LANGUAGE
from prescreen.desk.access import Permission, Place
from prescreen.desk.draft import Draft, Looked
from prescreen.desk.live import ApprovalError, approve
from prescreen.store import Closed, Unit, Version
from web.desk.desk import Desk
from web.desk.doors import ROOT, Nav, act, of_trial, page
from web.desk.visit import AnyRequest, Visit
from web.given import Given
from web.openings import Openings
from web.problems import ProblemError

_DONE = {
    "approved": "The version is approved. People see it from the next start of the product.",
    "closed": "It takes no new people any more.",
    "opened": "It takes new people again.",
}
_NO_REASON = "Please say why; it stands in the audit log."
_SAMPLE = 50


@dataclass(frozen=True, slots=True)
class Shown:
    """One trial for the pages. `live`: what people see; `draft`: what is in the folder, if it can be read."""

    id: str
    title: str
    status: str
    live: Trial | None
    live_version: Version | None
    draft: Trial | None
    draft_version: Version | None
    versions: Sequence[Version]
    closed: Mapping[str, Closed]

    @property
    def waits(self) -> bool:
        """Is there a version in the folder that nobody approved?"""
        return self.draft is not None and (self.draft_version is None or self.draft_version.approved_at is None)

    @property
    def comes(self) -> bool:
        """Is an approved version waiting for the next start?"""
        differs = self.live is None or (self.draft is not None and self.draft.content_hash != self.live.content_hash)
        return differs and self.draft is not None and not self.waits

    @property
    def centres(self) -> Sequence[Centre]:
        """The study centres of what people see."""
        found = self.live or self.draft
        return () if found is None else found.centres


@page("/trials", needs=Permission.TRIALS, nav=Nav("Trials", 65))
def show_trials(desk: Given[Desk], visit: Given[Visit], draft: Given[Draft]) -> Response[str]:
    """List the trials that the account may see."""
    looked = draft.look()
    with desk.reading() as unit:
        trials = [
            _shown(desk, unit, looked, name)
            for name in _names(desk, looked)
            if visit.may(Permission.TRIALS, Place(name, None))
        ]
    return desk.page(visit, "trials", trials=trials, looked=looked, text_in=text_in)


@page("/trials/{trial:str}", needs=Permission.TRIALS, of=of_trial)
def show_trial(
    desk: Given[Desk], visit: Given[Visit], draft: Given[Draft], trial: FromPath[str], request: AnyRequest
) -> Response[str]:
    """Show a trial: its versions, what is wrong with its content, its doors."""
    return _trial(desk, visit, draft, trial, done=_DONE.get(request.query_params.get("done", ""), ""))


def of_whole_trial(_unit: Unit, named: Mapping[str, Any]) -> Place | None:
    """The trial `{trial}` with all its centres: only who may do it at every one."""
    return Place(str(named["trial"]))


@act("/trials/{trial:str}/approve", needs=Permission.APPROVE, of=of_whole_trial, confirmed=True)
def approve_version(desk: Given[Desk], visit: Given[Visit], draft: Given[Draft], trial: FromPath[str]) -> Response[str]:
    """Approve the version of a trial that is in the folder: name, day and hash are kept."""
    if visit.form.text("read") != "yes":
        return _trial(desk, visit, draft, trial, wrong={"read": "Please confirm that you have read it."})
    try:
        approve(
            desk.store,
            draft.folder,
            draft.kept,
            trial,
            visit.form.text("version"),
            by=visit.account.full_name,
            actor=visit.actor,
            at=visit.now,
        )
    except ApprovalError as mistake:
        return _trial(desk, visit, draft, trial, wrong={"read": str(mistake)})
    except BadContent:
        return _trial(desk, visit, draft, trial, wrong={"read": "The content has mistakes by now; see below."})
    return desk.goto(f"{ROOT}/trials/{trial}?done=approved")


@act("/trials/{trial:str}/door", needs=Permission.APPROVE, of=of_whole_trial)
def turn_door(
    desk: Given[Desk], visit: Given[Visit], draft: Given[Draft], openings: Given[Openings], trial: FromPath[str]
) -> Response[str]:
    """Close a trial, or one of its centres, to new people, or open it again."""
    centre, to, reason = visit.form.text("centre"), visit.form.text("to"), visit.form.text("reason")
    found = _found(desk, draft, trial)
    if to not in ("open", "closed") or (centre and all(each.id != centre for each in found.centres)):
        raise ProblemError(422, "no-door", "There is no such study centre")
    if not reason:
        return _trial(desk, visit, draft, trial, wrong={f"reason-{centre}": _NO_REASON})
    with desk.writing() as unit:
        was = centre in unit.versions.closed(trial)
        if to == "closed" and not was:
            unit.versions.close(trial, centre, by=visit.account.full_name, at=visit.now)
        if to == "open" and was:
            unit.versions.open(trial, centre)
        if was != (to == "closed"):
            unit.audit.add(
                "trial.closed" if to == "closed" else "trial.opened",
                actor=visit.actor,
                subject=trial,
                at=visit.now,
                centre=centre,
                told={"reason": reason},
            )
    openings.forget()
    return desk.goto(f"{ROOT}/trials/{trial}?done={'closed' if to == 'closed' else 'opened'}")


def _trial(
    desk: Desk, visit: Visit, draft: Draft, trial: str, *, wrong: Mapping[str, str] | None = None, done: str = ""
) -> Response[str]:
    looked = draft.look()
    return desk.page(
        visit,
        "trial",
        status=422 if wrong else 200,
        trial=_found(desk, draft, trial),
        mistakes=looked.mistakes[:_SAMPLE],
        more_mistakes=max(0, len(looked.mistakes) - _SAMPLE),
        remarks=[each for each in looked.remarks if f"/{trial}/" in each.file],
        may_approve=visit.may(Permission.APPROVE, Place(trial)),
        wrong=wrong or {},
        done=done,
        text_in=text_in,
    )


def _found(desk: Desk, draft: Draft, trial: str) -> Shown:
    looked = draft.look()
    if trial not in _names(desk, looked):
        raise ProblemError(404, "not-found", "There is nothing here")
    with desk.reading() as unit:
        return _shown(desk, unit, looked, trial)


def _names(desk: Desk, looked: Looked) -> list[str]:
    """The trials that people see, then those that are only in the folder yet."""
    return list(dict.fromkeys([*desk.library.trials, *(looked.library.trials if looked.library else ())]))


def _shown(desk: Desk, unit: Unit, looked: Looked, name: str) -> Shown:
    live = desk.library.trials.get(name)
    draft = None if looked.library is None else looked.library.trials.get(name)
    versions = unit.versions.of(name)
    by_hash = {version.content_hash: version for version in versions}
    entry = (live or draft).entry  # type: ignore[union-attr]
    return Shown(
        id=name,
        title=text_in(entry.title, FALLBACK_LANGUAGE),
        status=entry.status.replace("_", " "),
        live=live,
        live_version=None if live is None else by_hash.get(live.content_hash),
        draft=draft,
        draft_version=None if draft is None else by_hash.get(draft.content_hash),
        versions=versions,
        closed=unit.versions.closed(name),
    )


ROUTES = (show_trials, show_trial, approve_version, turn_door)
