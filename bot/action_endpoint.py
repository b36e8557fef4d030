"""The action server's address. Its connections stay open; stock opens and closes one for every turn."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Any

import aiohttp
from rasa.utils.endpoints import EndpointConfig


class KeptEndpoint(EndpointConfig):
    """An endpoint with one session in each event loop that it is used in."""

    _kept: _Lent | None = None

    @classmethod
    def of(cls, stock: EndpointConfig | None) -> KeptEndpoint | None:
        """Return the same endpoint with connections that stay open; None where there is none."""
        if stock is None:
            return None
        return cls(
            stock.url,
            stock.params,
            stock.headers,
            stock.basic_auth,
            stock.token,
            stock.token_name,
            cafile=stock.cafile,
            **stock.kwargs,
        )

    def session(self) -> Any:
        """Lend the session; stock closes what it gets here."""
        loop = asyncio.get_running_loop()
        if self._kept is None or self._kept.loop is not loop or self._kept.session.closed:
            self._kept = _Lent(loop, super().session())
        return self._kept

    async def request(self, *args: Any, **kwargs: Any) -> Any | None:
        """Send a request; once more where a kept connection was closed in the moment it was used.

        The action server takes a turn once, however often it is asked.
        """
        try:
            return await super().request(*args, **dict(kwargs))
        except aiohttp.ClientConnectorError:
            raise
        except (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError):
            return await super().request(*args, **kwargs)

    async def close(self) -> None:
        """Close the connections."""
        if self._kept is not None:
            await self._kept.session.close()
            self._kept = None


class _Lent:
    """A session that stays open when the block ends."""

    def __init__(self, loop: asyncio.AbstractEventLoop, session: aiohttp.ClientSession) -> None:
        self.loop = loop
        self.session = session

    async def __aenter__(self) -> aiohttp.ClientSession:
        return self.session

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None
