"""Puts the desk together: every route behind the guard, or the gateway does not start."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

from litestar import Request, Router
from litestar.connection import ASGIConnection
from litestar.di import Provide
from litestar.handlers import BaseRouteHandler, HTTPRouteHandler

from prescreen.desk.accounts import Keeper
from prescreen.desk.draft import Draft
from prescreen.desk.factors import SecondFactor
from prescreen.desk.identity import IdentityProvider
from prescreen.desk.passwords import Passwords
from prescreen.desk.signing_in import SigningIn
from web.desk import (
    accounts,
    amended,
    audit,
    chat,
    deeds,
    export,
    figures,
    home,
    mails,
    me,
    notes,
    paper,
    provider,
    queue,
    screening,
    signing_in,
    trials,
    what_if,
)
from web.desk.desk import Desk
from web.desk.doors import ROOT, Door
from web.desk.errors import handlers
from web.desk.guard import CALLER, VISIT, Guard
from web.desk.provider import Provider
from web.desk.visit import Caller, Visit
from web.limits import Buckets

HANDLERS: tuple[HTTPRouteHandler, ...] = (
    *queue.ROUTES,
    *screening.ROUTES,
    *deeds.ROUTES,
    *chat.ROUTES,
    *notes.ROUTES,
    *signing_in.ROUTES,
    *provider.ROUTES,
    *home.ROUTES,
    *me.ROUTES,
    *accounts.ROUTES,
    *trials.ROUTES,
    *audit.ROUTES,
    *mails.ROUTES,
    *what_if.ROUTES,
    *amended.ROUTES,
    *figures.ROUTES,
    *export.ROUTES,
    *paper.ROUTES,
)
"""Every route of the desk. A new page's module adds its `ROUTES` here."""


@dataclass(frozen=True, slots=True)
class Entrance:
    """What signing in is made of that comes from outside."""

    passwords: Passwords = field(default_factory=Passwords)
    second_factor: SecondFactor = field(default_factory=SecondFactor)
    provider: IdentityProvider | None = None


def desk_router(desk: Desk, entrance: Entrance, draft: Draft, sign_in_rate: Buckets) -> Router:
    """Return the desk's routes; sign_in_rate: how often one client may try to sign in.

    Raises ValueError for one that was made without `page` or `act`.
    """
    for handler in HANDLERS:
        if not isinstance(handler.opt.get("door"), Door):
            raise ValueError(f"{handler} has no door: make it with web.desk.doors.page or act")
    desk.navigate(HANDLERS)
    guard = Guard(desk.store, desk.cookies, desk.clock, entrance.second_factor)
    given = {
        "desk": desk,
        "signing_in": SigningIn(desk.store, entrance.passwords, entrance.second_factor),
        "passwords": entrance.passwords,
        "provider": Provider(entrance.provider),
        "sign_in_rate": sign_in_rate,
        "draft": draft,
        "keeper": Keeper(desk.store, entrance.passwords, desk.library.trials),
    }
    return Router(
        ROOT,
        route_handlers=HANDLERS,
        guards=[_plain(guard)],
        dependencies={
            **{name: _provide(value) for name, value in given.items()},
            "visit": Provide(_visit, sync_to_thread=False),
            "caller": Provide(_caller, sync_to_thread=False),
        },
        exception_handlers=cast("Any", handlers(desk, guard)),
    )


def _plain(guard: Guard) -> Any:
    """Return the guard as a function: Litestar copies what a router holds, and a store cannot be copied."""

    async def let_in(connection: ASGIConnection[Any, Any, Any, Any], handler: BaseRouteHandler) -> None:
        await guard(connection, handler)

    return let_in


def _provide(value: object) -> Provide:
    return Provide(lambda: value, sync_to_thread=False, use_cache=True)


def _visit(request: Request[Any, Any, Any]) -> Visit:
    return cast("Visit", request.scope[VISIT])  # type: ignore[literal-required]


def _caller(request: Request[Any, Any, Any]) -> Caller:
    return cast("Caller", request.scope[CALLER])  # type: ignore[literal-required]
