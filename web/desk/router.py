"""Puts the desk together: every route behind the guard, or the gateway does not start."""

from __future__ import annotations

from typing import Any, cast

from litestar import Request, Router
from litestar.connection import ASGIConnection
from litestar.di import Provide
from litestar.handlers import BaseRouteHandler, HTTPRouteHandler

from prescreen.desk.factors import SecondFactor
from web.desk import home, me
from web.desk.desk import Desk
from web.desk.doors import ROOT, Door
from web.desk.errors import handlers
from web.desk.guard import CALLER, VISIT, Guard
from web.desk.visit import Caller, Visit

HANDLERS: tuple[HTTPRouteHandler, ...] = (*home.ROUTES, *me.ROUTES)
"""Every route of the desk. A new page's module adds its `ROUTES` here."""


def desk_router(desk: Desk, second_factor: SecondFactor) -> Router:
    """Return the desk's routes. Raises ValueError for one that was made without `page` or `act`."""
    for handler in HANDLERS:
        if not isinstance(handler.opt.get("door"), Door):
            raise ValueError(f"{handler} has no door: make it with web.desk.doors.page or act")
    desk.navigate(HANDLERS)
    guard = Guard(desk.store, desk.cookies, desk.clock, second_factor)
    return Router(
        ROOT,
        route_handlers=HANDLERS,
        guards=[_plain(guard)],
        dependencies={
            "desk": Provide(lambda: desk, sync_to_thread=False, use_cache=True),
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


def _visit(request: Request[Any, Any, Any]) -> Visit:
    return cast("Visit", request.scope[VISIT])  # type: ignore[literal-required]


def _caller(request: Request[Any, Any, Any]) -> Caller:
    return cast("Caller", request.scope[CALLER])  # type: ignore[literal-required]
