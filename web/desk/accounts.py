"""The page where an administrator keeps the accounts: who may sign in, and what for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from litestar import Response
from litestar.params import FromPath

from prescreen.content import Library
from prescreen.content.library import text_in
from prescreen.content.models import FALLBACK_LANGUAGE
from prescreen.desk.access import Permission, Place, Role
from prescreen.desk.accounts import AccountError, Given, Keeper
from prescreen.store import EVERY, Account, Grant, Unit
from web.desk.desk import Desk
from web.desk.doors import ROOT, Nav, act, page
from web.desk.visit import AnyRequest, Form, Visit
from web.given import Given as Part
from web.problems import ProblemError

_DONE = {
    "rights": "The rights are changed.",
    "disabled": "The account is disabled.",
    "enabled": "The account is enabled.",
}
_NO_REASON = "Please say why; it stands in the audit log."


def of_account(unit: Unit, named: Mapping[str, Any]) -> Place | None:
    """An account belongs to the whole installation."""
    return None if unit.accounts.get(str(named["account"])) is None else Place()


@page("/accounts", needs=Permission.ACCOUNTS, nav=Nav("Accounts", 80))
def show_accounts(desk: Part[Desk], visit: Part[Visit]) -> Response[str]:
    """List the accounts, with the form for another."""
    return _accounts(desk, visit, {})


@act("/accounts", needs=Permission.ACCOUNTS, confirmed=True)
def add_account(desk: Part[Desk], visit: Part[Visit], keeper: Part[Keeper]) -> Response[str]:
    """Make an account and show, this once, the password that is given out."""
    form = visit.form
    grants = _added(form)
    if not grants:
        return _accounts(desk, visit, {"role": "Please choose what they are."}, status=422)
    try:
        given = keeper.add(form.text("name"), form.text("full_name"), grants, actor=visit.actor, at=visit.now)
    except AccountError as mistake:
        return _accounts(desk, visit, {"name": str(mistake)}, status=422)
    return _given(desk, visit, given)


@page("/accounts/{account:str}", needs=Permission.ACCOUNTS, of=of_account)
def show_account(desk: Part[Desk], visit: Part[Visit], account: FromPath[str], request: AnyRequest) -> Response[str]:
    """Show an account, its rights, and what can be done with it."""
    return _account(desk, visit, account, done=_DONE.get(request.query_params.get("done", ""), ""))


@act("/accounts/{account:str}/rights", needs=Permission.ACCOUNTS, of=of_account, confirmed=True)
def change_rights(desk: Part[Desk], visit: Part[Visit], keeper: Part[Keeper], account: FromPath[str]) -> Response[str]:
    """Give an account the rights that are ticked, and the one that was added."""
    form, found = visit.form, _found(desk, account)
    kept = [grant for grant in found.grants if str(grant) in form.all("keep")]
    if not form.text("reason"):
        return _account(desk, visit, account, wrong={"reason": _NO_REASON})
    try:
        keeper.grant(found, [*kept, *_added(form)], actor=visit.actor, at=visit.now, reason=form.text("reason"))
    except AccountError as mistake:
        return _account(desk, visit, account, wrong={"role": str(mistake)})
    return desk.goto(f"{ROOT}/accounts/{account}?done=rights")


@act("/accounts/{account:str}/disable", needs=Permission.ACCOUNTS, of=of_account, confirmed=True)
def disable_account(
    desk: Part[Desk], visit: Part[Visit], keeper: Part[Keeper], account: FromPath[str]
) -> Response[str]:
    """Let nobody sign in with an account any more, or let them again."""
    found, reason = _found(desk, account), visit.form.text("reason")
    if not reason:
        return _account(desk, visit, account, wrong={"why": _NO_REASON})
    try:
        change = keeper.disable if found.disabled_at is None else keeper.enable
        change(found, actor=visit.actor, at=visit.now, reason=reason)
    except AccountError as mistake:
        return _account(desk, visit, account, wrong={"why": str(mistake)})
    return desk.goto(f"{ROOT}/accounts/{account}?done={'disabled' if found.disabled_at is None else 'enabled'}")


@act("/accounts/{account:str}/reset", needs=Permission.ACCOUNTS, of=of_account, confirmed=True)
def reset_account(desk: Part[Desk], visit: Part[Visit], keeper: Part[Keeper], account: FromPath[str]) -> Response[str]:
    """Give a new password out and forget the second factor."""
    reason = visit.form.text("reason")
    if not reason:
        return _account(desk, visit, account, wrong={"lost": _NO_REASON})
    return _given(desk, visit, keeper.reset(_found(desk, account), actor=visit.actor, at=visit.now, reason=reason))


def _accounts(desk: Desk, visit: Visit, wrong: Mapping[str, str], *, status: int = 200) -> Response[str]:
    with desk.reading() as unit:
        accounts = unit.accounts.every()
    return desk.page(
        visit, "accounts", status=status, accounts=accounts, roles=_roles(), places=_places(desk.library), wrong=wrong
    )


def _account(
    desk: Desk, visit: Visit, account: str, *, wrong: Mapping[str, str] | None = None, done: str = ""
) -> Response[str]:
    with desk.reading() as unit:
        found = unit.accounts.get(account)
        sessions = unit.sessions.of_account(account)
    return desk.page(
        visit,
        "account",
        status=422 if wrong else 200,
        account=found,
        sessions=len(sessions),
        roles=_roles(),
        places=_places(desk.library),
        wrong=wrong or {},
        done=done,
    )


def _given(desk: Desk, visit: Visit, given: Given) -> Response[str]:
    return desk.page(visit, "account_given", account=given.account, password=given.password)


def _found(desk: Desk, account: str) -> Account:
    with desk.reading() as unit:
        found = unit.accounts.get(account)
    if found is None:
        raise ProblemError(404, "not-found", "There is nothing here")
    return found


def _added(form: Form) -> list[Grant]:
    role, (trial, _, centre) = form.text("role"), form.text("place").partition(" ")
    return [Grant(role, trial or EVERY, centre or EVERY)] if role else []


def _roles() -> list[tuple[str, str]]:
    return [("", "none"), *((role.value, role.value) for role in Role)]


def _places(library: Library) -> list[tuple[str, str]]:
    """Every trial and study centre that a role can be for."""
    found = [(EVERY, "Every trial and study centre")]
    for trial in library.trials.values():
        found.append((f"{trial.id} {EVERY}", f"{trial.id}, every study centre"))
        found += [
            (f"{trial.id} {centre.id}", f"{trial.id}, {text_in(centre.name, FALLBACK_LANGUAGE)}")
            for centre in trial.centres
        ]
    return found


ROUTES = (show_accounts, add_account, show_account, change_rights, disable_account, reset_account)
