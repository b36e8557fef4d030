"""What if: criteria are edited in a draft of a trial, and the page says at once whose outcome would flip."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import Any

from litestar import Request, Response
from litestar.params import FromPath

from prescreen.content import pieces
from prescreen.desk import drafting
from prescreen.desk.access import Permission, Place
from prescreen.desk.draft import Draft as EditedContent
from prescreen.desk.drafting import edited, uploaded, written
from prescreen.desk.replay import Summary, live, note, replay
from prescreen.desk.small import Figures
from web.desk.desk import Desk
from web.desk.doors import Nav, act, of_trial, page
from web.desk.visit import Visit
from web.given import Given
from web.problems import ProblemError

MOST = 10_000
"""So many of the newest screenings are judged while somebody waits; the command line judges all."""
SHOWN = 200
LONGEST = 4 * 1024 * 1024
_CHANGE = "change."
_ONE_AT_A_TIME = threading.Lock()


@page("/what-if", needs=Permission.FIGURES, nav=Nav("What if", 60))
def choose_trial(desk: Given[Desk], visit: Given[Visit]) -> Response[str]:
    """List the trials that somebody may try changes on."""
    trials = [t for t in desk.library.trials.values() if visit.rights.at(Permission.FIGURES, Place(t.id, None))]
    return desk.page(visit, "what_if_trials", trials=trials)


@page("/trials/{trial:str}/what-if", needs=Permission.FIGURES, of=of_trial)
def show_what_if(
    desk: Given[Desk],
    visit: Given[Visit],
    draft: Given[EditedContent],
    trial: FromPath[str],
    request: Request[Any, Any, Any],
) -> Response[str]:
    """Show the criteria of a trial, to be changed in a draft; `?draft=folder`: what stands in the folder of content."""
    text = ""
    if request.query_params.get("draft") == "folder" and trial in desk.library.trials:
        with suppress(OSError):
            text = written(draft.folder, trial)
    return _page(desk, visit, trial, {}, draft=text)


@act("/trials/{trial:str}/what-if", needs=Permission.FIGURES, of=of_trial, longest=LONGEST)
def try_what_if(desk: Given[Desk], visit: Given[Visit], trial: FromPath[str]) -> Response[str]:
    """Add a criterion to the draft, or judge the stored screenings by it. Nothing of the trial is changed."""
    form = visit.form
    changes = {name.removeprefix(_CHANGE): form[name] for name in form if name.startswith(_CHANGE)}
    draft = form.get("draft", "")
    if form.text("do") == "add":
        added = form.text("criterion")
        text = pieces(_live(desk, trial)).get(added)
        if text is not None:
            changes.setdefault(added, text.text)
        return _page(desk, visit, trial, changes, focus=added)
    if form.text("do") == "upload":
        if not draft.strip():
            return _page(desk, visit, trial, changes, status=422, wrong="Please choose a file or paste its text.")
        tried = uploaded(desk.content, trial, draft.replace("\r\n", "\n"))
    elif changes:
        tried = edited(desk.content, trial, changes)
    else:
        return _page(desk, visit, trial, {}, status=422, wrong="Please choose a criterion to change first.")
    if tried.draft is None:
        return _page(desk, visit, trial, changes, status=422, tried=tried, draft=draft)
    now = live(desk.library, trial)
    with _ONE_AT_A_TIME:
        done = replay(now, tried.draft, desk.store.read, most=MOST)
    with desk.writing() as unit:
        note(unit, tried.draft, done, actor=visit.actor, at=visit.now)
    return _page(desk, visit, trial, changes, tried=tried, draft=draft, done=done)


def _page(
    desk: Desk,
    visit: Visit,
    trial: str,
    changes: dict[str, str],
    *,
    status: int = 200,
    wrong: str = "",
    focus: str = "",
    tried: drafting.Edited | None = None,
    draft: str = "",
    done: Summary | None = None,
) -> Response[str]:
    found = desk.library.trial(trial) if trial in desk.library.trials else None
    if found is None:
        raise ProblemError(404, "not-found", "There is nothing here")
    with desk.reading() as unit:
        count = unit.in_bulk.count(trial)
        seen = (
            set(unit.in_bulk.newest(trial, shared=True, scopes=visit.scopes(Permission.SCREENINGS))) if done else set()
        )
    everybody = visit.may(Permission.SCREENINGS, Place(trial, ""))
    listed = [flip for flip in done.flips if flip.screening.conversation in seen] if done else []
    values: dict[str, Any] = {
        "trial": found,
        "count": count,
        "most": MOST,
        "shown": SHOWN,
        "changes": changes,
        "focus": focus,
        "wrong": wrong,
        "tried": tried,
        "draft": draft,
        "done": done,
        "figures": Figures(everybody),
        "listed": listed,
    }
    return desk.page(visit, "what_if", status=status, **values)


def _live(desk: Desk, trial: str) -> str:
    try:
        return written(desk.content, trial)
    except OSError:
        raise ProblemError(404, "not-found", "There is nothing here") from None


ROUTES = (choose_trial, show_what_if, try_what_if)
