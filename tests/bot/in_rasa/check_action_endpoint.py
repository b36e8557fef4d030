"""The action server is called over connections that stay open."""

# ruff: noqa: PT009, PT027 (pytest is not installed in Rasa's environment)

from __future__ import annotations

import asyncio
import unittest
from typing import Any

from aiohttp import ClientConnectionError, web
from rasa.utils.endpoints import ClientResponseError, EndpointConfig

from bot.action_endpoint import KeptEndpoint


class Kept(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.connections: set[Any] = set()
        self.seen: list[tuple[Any, str | None]] = []
        self.status = 200
        self.cut = 0
        app = web.Application()
        app.router.add_post("/webhook", self.answer)
        self.runner = web.AppRunner(app)
        await self.runner.setup()
        site = web.TCPSite(self.runner, "127.0.0.1", 0)
        await site.start()
        self.port = self.runner.addresses[0][1]
        self.endpoint = self.at(self.port)
        self.addAsyncCleanup(self.runner.cleanup)
        self.addAsyncCleanup(self.endpoint.close)

    @staticmethod
    def at(port: int) -> KeptEndpoint:
        stock = EndpointConfig(url=f"http://127.0.0.1:{port}/webhook", headers={"Authorization": "Bearer s"})
        kept = KeptEndpoint.of(stock)
        assert kept is not None
        assert kept == KeptEndpoint.of(kept)
        return kept

    async def answer(self, request: web.Request) -> web.Response:
        self.connections.add(request.transport)
        if self.cut:
            self.cut -= 1
            request.transport.abort()
        self.seen.append((await request.json(), request.headers.get("Authorization")))
        return web.json_response({"n": len(self.seen)}, status=self.status)

    async def test_one_connection_serves_many_turns_with_their_header(self) -> None:
        for number in range(5):
            self.assertEqual(await self.endpoint.request(json={"turn": number}, method="post"), {"n": number + 1})
        self.assertEqual(len(self.connections), 1)
        self.assertEqual(self.seen[-1], ({"turn": 4}, "Bearer s"))

    async def test_turns_at_once_have_connections_of_their_own(self) -> None:
        await asyncio.gather(*(self.endpoint.request(json={}, method="post") for _ in range(8)))
        await asyncio.gather(*(self.endpoint.request(json={}, method="post") for _ in range(8)))
        self.assertLessEqual(len(self.connections), 8)

    async def test_an_error_is_an_error(self) -> None:
        self.status = 500
        with self.assertRaises(ClientResponseError):
            await self.endpoint.request(json={}, method="post")
        self.assertEqual(len(self.seen), 1)

    async def test_a_connection_that_breaks_is_tried_once_more(self) -> None:
        await self.endpoint.request(json={}, method="post")
        self.cut = 1
        self.assertEqual(await self.endpoint.request(json={}, method="post"), {"n": 3})
        self.cut = 2
        with self.assertRaises(ClientConnectionError):
            await self.endpoint.request(json={}, method="post")

    async def test_a_server_that_is_not_there_is_an_error_at_once(self) -> None:
        endpoint = self.at(self.port)
        self.addAsyncCleanup(endpoint.close)
        await self.runner.cleanup()
        with self.assertRaises(ClientConnectionError):
            await endpoint.request(json={}, method="post")

    async def test_no_endpoint_stays_none(self) -> None:
        self.assertIsNone(KeptEndpoint.of(None))


class Loops(unittest.TestCase):
    def test_each_event_loop_has_a_session_of_its_own(self) -> None:
        endpoint = Kept.at(1)

        async def session() -> Any:
            async with endpoint.session() as lent:
                async with endpoint.session() as again:
                    self.assertIs(lent, again)
                self.assertFalse(lent.closed)
            await endpoint.close()
            return lent

        self.assertIsNot(asyncio.run(session()), asyncio.run(session()))


if __name__ == "__main__":
    unittest.main()
