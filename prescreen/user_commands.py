"""`prescreen user`: who may sign in to the desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from prescreen.clock import now
from prescreen.terminal import BAD_ROWS, opened_store, read_library, read_settings, usage_error

if TYPE_CHECKING:
    from prescreen.desk.accounts import Given, Keeper
    from prescreen.store import Account, Store

users = typer.Typer(help="Who may sign in to the desk.", no_args_is_help=True)
Name = Annotated[str, typer.Argument(help="What they sign in as, such as jane.roe or an e-mail address.")]
Reason = Annotated[str, typer.Option("--reason", help="Why, for the audit log.")]
_OPERATOR = "operator"


@users.command("add")
def add_user(
    name: Name,
    role: Annotated[
        list[str],
        typer.Option("--role", help="coordinator, investigator, monitor or admin; may be given twice."),
    ],
    trial: Annotated[str, typer.Option("--trial", help="Only for this trial; without it for every one.")] = "*",
    centre: Annotated[str, typer.Option("--centre", help="Only at this study centre of the trial.")] = "*",
    full_name: Annotated[str, typer.Option("--full-name", help="What they are called.")] = "",
    reason: Reason = "",
) -> None:
    """Make an account and say the password that lets its owner choose their own, once, within seven days."""
    from prescreen.store import Grant  # noqa: PLC0415 - each command loads only what it needs

    grants = [Grant(each, trial, centre) for each in role]
    with _keeper() as (_, keeper):
        _say(keeper.add(name, full_name, grants, actor=_OPERATOR, at=now(), reason=reason))


@users.command("list")
def list_users() -> None:
    """List the accounts: name, what they may do, when they signed in last."""
    with opened_store() as store, store.read() as unit:
        for account in unit.accounts.every():
            state = "disabled" if account.disabled_at else "never signed in" if account.signed_in_at is None else ""
            last = f"signed in {account.signed_in_at:%Y-%m-%d %H:%M} UTC" if account.signed_in_at else ""
            rights = ", ".join(map(str, account.grants)) or "no rights"
            typer.echo("  ".join(filter(None, (account.name, rights, last, state))))


@users.command("disable")
def disable_user(name: Name, reason: Reason = "") -> None:
    """Let nobody sign in with an account any more; whoever is, is out at once."""
    _change(name, lambda keeper, account: keeper.disable(account, actor=_OPERATOR, at=now(), reason=reason))
    typer.echo(f"{name} is disabled")


@users.command("enable")
def enable_user(name: Name, reason: Reason = "") -> None:
    """Let somebody sign in again."""
    _change(name, lambda keeper, account: keeper.enable(account, actor=_OPERATOR, at=now(), reason=reason))
    typer.echo(f"{name} is enabled")


@users.command("reset")
def reset_user(name: Name, reason: Reason = "") -> None:
    """Give out a new password and forget the second factor, for whoever lost them."""
    _change(name, lambda keeper, account: _say(keeper.reset(account, actor=_OPERATOR, at=now(), reason=reason)))


@contextmanager
def _keeper() -> Iterator[tuple[Store, Keeper]]:
    from prescreen.desk.accounts import AccountError, Keeper  # noqa: PLC0415
    from prescreen.desk.passwords import Passwords  # noqa: PLC0415

    library = read_library()
    with opened_store() as store:
        try:
            yield store, Keeper(store, Passwords(), library.trials)
        except AccountError as error:
            typer.echo(f"prescreen: {error}", err=True)
            raise typer.Exit(BAD_ROWS) from None


def _change(name: str, work: Callable[[Keeper, Account], None]) -> None:
    with _keeper() as (store, keeper):
        with store.read() as unit:
            account = unit.accounts.named(name)
        if account is None:
            usage_error(f"there is no account {name}; `prescreen user list` shows all")
        work(keeper, account)


def _say(given: Given) -> None:
    typer.echo(f"sign in at {read_settings().public_address}/desk")
    typer.echo(f"name:      {given.account.name}")
    typer.echo(f"password:  {given.password}   (once, within seven days; it is shown only now)")
