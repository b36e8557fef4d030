"""The addresses that providers call. Only channels that are set up have one; every other is not there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from litestar import Request, Response, get, post
from litestar.exceptions import ClientException
from litestar.handlers import HTTPRouteHandler

from web.channels.intake import Intake
from web.channels.protocol import Channel, Hook
from web.channels.running import Running
from web.problems import ProblemError

LARGEST = 2_000_000
"""Meta puts up to a thousand messages into one webhook."""


def path_of(channel: str) -> str:
    """Return the path of a channel's webhook."""
    return f"/channels/{channel}"


def routes(
    channels: Mapping[str, Channel], intake: Intake, running: Running, clock: Callable[[], datetime]
) -> Sequence[HTTPRouteHandler]:
    """Return a handler for the webhooks of each channel, and one for a provider that asks by GET first."""
    return [handler for channel in channels.values() for handler in _routes(channel, intake, running, clock)]


def _routes(
    channel: Channel, intake: Intake, running: Running, clock: Callable[[], datetime]
) -> tuple[HTTPRouteHandler, HTTPRouteHandler]:
    path = path_of(channel.name)

    @post(path, status_code=200, include_in_schema=False, request_max_body_size=LARGEST, name=f"{channel.name}-hook")
    async def hook(request: Request[Any, Any, Any]) -> Response[str]:
        """Verify, write down, answer; the turn comes after the answer."""
        try:
            body = await request.body()
        except ClientException:
            raise refused() from None
        came = Hook(path, {name.lower(): value for name, value in request.headers.items()}, body, clock())
        if request.scope.get("query_string") or not channel.verify(came):
            raise refused()
        received = channel.receive(came)
        if received.arrivals:
            ordered = any(arrival.place for arrival in received.arrivals)
            running.notify(await intake.take(channel.name, received.arrivals), settle=ordered)
        return Response(received.answer, media_type=received.media_type)

    @get(path, include_in_schema=False, name=f"{channel.name}-subscribe")
    async def subscribe(request: Request[Any, Any, Any]) -> Response[str]:
        """Answer whether this is the address that was meant."""
        answer = channel.subscribe({name: str(value) for name, value in request.query_params.items()})
        if answer is None:
            raise refused()
        return Response(answer, media_type="text/plain")

    return hook, subscribe


def refused() -> ProblemError:
    """The one answer to everything that did not come from the provider, whatever was wrong with it."""
    return ProblemError(403, "refused", "This webhook was not sent by the provider")
