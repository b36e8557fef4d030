"""What the links of letters open: confirm an address, stop messages. Pages without script, one button each.

Opening a link changes nothing, because mail scanners open links; only the button does. Stopping never says whether
there was anything to stop.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor
from datetime import datetime
from typing import Any

from litestar import MediaType, Request, Response, get, post
from litestar.params import FromPath

from prescreen.store import Store
from web.given import Given
from web.site import Site, Wanted

_GONE = 404
_LONGEST = 200


class Mailed:
    """The gateway's work for the links of letters. Every method waits in a thread."""

    def __init__(self, store: Store, threads: Executor, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._threads = threads
        self._clock = clock

    async def known(self, secret: str) -> bool:
        """Tell whether there is something to confirm, or confirmed already."""
        return await self._in_thread(self._known, secret)

    async def confirm(self, secret: str) -> bool:
        """Confirm an address; False if the link opens nothing any more."""
        return await self._in_thread(self._confirm, secret)

    async def stop(self, secret: str) -> None:
        """Stop whatever the letter with this link belongs to."""
        await self._in_thread(self._stop, secret)

    def _known(self, secret: str) -> bool:
        with self._store.read() as unit:
            return unit.subscriptions.to_confirm(secret) is not None

    def _confirm(self, secret: str) -> bool:
        with self._store.unit() as unit:
            found = unit.subscriptions.to_confirm(secret)
            if found is not None:
                unit.subscriptions.confirm(found, self._clock())
            return found is not None

    def _stop(self, secret: str) -> bool:
        with self._store.unit() as unit:
            return unit.subscriptions.stop(secret) or unit.reminders.stop(secret)

    async def _in_thread(self, work: Callable[[str], bool], secret: str) -> bool:
        if len(secret) > _LONGEST:
            return False
        return await asyncio.get_running_loop().run_in_executor(self._threads, work, secret)


def _page(site: Site, request: Request[Any, Any, Any], page: str, status: int = 200) -> Response[str]:
    return Response(site.mailed(page, Wanted.of(request)), media_type=MediaType.HTML, status_code=status)


@get("/confirm/{secret:str}", media_type=MediaType.HTML, include_in_schema=False)
async def show_confirm(
    site: Given[Site], mailed: Given[Mailed], secret: FromPath[str], request: Request[Any, Any, Any]
) -> Response[str]:
    """Show the button that confirms an address."""
    known = await mailed.known(secret)
    return _page(site, request, "confirm") if known else _page(site, request, "confirm_gone", _GONE)


@post("/confirm/{secret:str}", media_type=MediaType.HTML, include_in_schema=False, status_code=200)
async def do_confirm(
    site: Given[Site], mailed: Given[Mailed], secret: FromPath[str], request: Request[Any, Any, Any]
) -> Response[str]:
    """Confirm an address."""
    confirmed = await mailed.confirm(secret)
    return _page(site, request, "confirmed") if confirmed else _page(site, request, "confirm_gone", _GONE)


@get("/unsubscribe/{secret:str}", media_type=MediaType.HTML, include_in_schema=False)
async def show_unsubscribe(site: Given[Site], secret: FromPath[str], request: Request[Any, Any, Any]) -> Response[str]:
    """Show the button that stops messages."""
    return _page(site, request, "unsubscribe")


@post("/unsubscribe/{secret:str}", media_type=MediaType.HTML, include_in_schema=False, status_code=200)
async def do_unsubscribe(
    site: Given[Site], mailed: Given[Mailed], secret: FromPath[str], request: Request[Any, Any, Any]
) -> Response[str]:
    """Stop messages, from the page's button or from a mail program's own (RFC 8058)."""
    await mailed.stop(secret)
    return _page(site, request, "unsubscribed")


ROUTES = (show_confirm, do_confirm, show_unsubscribe, do_unsubscribe)
