"""httpx's requests carried by aiohttp: nothing is lost on the way, connections are kept, errors are httpx's."""

from __future__ import annotations

import asyncio
import gzip
import socket
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import httpx
import pytest
from aiohttp import web

from prescreen.supervisor.ports import free_ports
from tests.handoff.smtp_server import certificate
from web.aiohttp_transport import AiohttpTransport

QUICK = {"timeout": httpx.Timeout(0.2).as_dict()}


class Server:
    """Tells what it heard; what it does is in the path."""

    def __init__(self) -> None:
        self.connections: set[object] = set()
        self.url = ""
        self.closing = asyncio.Event()

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.connections.add(request.transport)
        body = (await request.read()).decode()
        match request.path:
            case "/slow":
                await self.closing.wait()
            case "/cut":
                assert request.transport is not None
                request.transport.abort()
            case "/elsewhere":
                return web.Response(status=302, headers={"location": "/"})
            case "/zipped":
                return web.Response(body=gzip.compress(b'{"a": 1}'), headers={"content-encoding": "gzip"})
        heard = {name: request.headers.getall(name) for name in request.headers}
        answer = web.json_response({"method": request.method, "query": request.query_string, "body": body, **heard})
        answer.headers.extend([("set-cookie", "a=1"), ("set-cookie", "b=2")])
        return answer


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    own, app = Server(), web.Application()
    app.router.add_route("*", "/{path:.*}", own.answer)
    runner = web.AppRunner(app, shutdown_timeout=0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    own.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield own
    own.closing.set()
    await runner.cleanup()


@pytest.fixture
async def transport() -> AsyncIterator[AiohttpTransport]:
    async with AiohttpTransport(connections=4) as opened:
        yield opened


async def test_a_request_arrives_as_it_is(server: Server, transport: AiohttpTransport) -> None:
    request = httpx.Request("POST", f"{server.url}/x?q=a%20b", headers=[("X-A", "1"), ("X-A", "2")], data={"é": "ü&"})
    answer = await transport.handle_async_request(request)
    heard = answer.json()
    assert (answer.status_code, heard["method"], heard["query"]) == (200, "POST", "q=a b")
    assert heard["body"] == "%C3%A9=%C3%BC%26"
    assert (heard["X-A"], heard["Content-Type"]) == (["1", "2"], ["application/x-www-form-urlencoded"])
    assert heard["Host"] == [server.url.removeprefix("http://")]
    assert "User-Agent" not in heard, "only what the caller says"
    assert answer.headers.get_list("set-cookie") == ["a=1", "b=2"]


async def test_connections_are_kept_and_no_more_are_opened_than_allowed(
    server: Server, transport: AiohttpTransport
) -> None:
    async with httpx.AsyncClient(transport=transport) as http:
        answers = await asyncio.gather(*(http.get(server.url) for _ in range(40)))
    assert {answer.status_code for answer in answers} == {200}
    assert 1 <= len(server.connections) <= 4
    assert all("Cookie" not in answer.json() for answer in answers), "cookies of one person are not another's"


async def test_what_is_compressed_is_read_and_redirects_are_the_callers(
    server: Server, transport: AiohttpTransport
) -> None:
    assert (await transport.handle_async_request(httpx.Request("GET", f"{server.url}/zipped"))).json() == {"a": 1}
    assert (await transport.handle_async_request(httpx.Request("GET", f"{server.url}/elsewhere"))).status_code == 302


async def test_errors_are_those_of_httpx(server: Server, transport: AiohttpTransport) -> None:
    (unused,) = free_ports(1)
    for url, expected in (
        (f"http://127.0.0.1:{unused}/", httpx.ConnectError),
        (f"{server.url}/cut", httpx.ReadError),
        (f"{server.url}/slow", httpx.ReadTimeout),
    ):
        with pytest.raises(expected):
            await transport.handle_async_request(httpx.Request("GET", url, extensions=QUICK))
    assert (await transport.handle_async_request(httpx.Request("GET", server.url))).is_success


async def test_what_is_closed_stays_closed(server: Server) -> None:
    transport = AiohttpTransport(connections=1)
    await transport.handle_async_request(httpx.Request("GET", server.url))
    await transport.aclose()
    with pytest.raises(httpx.ConnectError):
        await transport.handle_async_request(httpx.Request("GET", server.url))
    assert len(server.connections) == 1


async def test_a_server_that_never_accepts_is_a_connection_that_took_too_long(transport: AiohttpTransport) -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        address = listening.getsockname()
        full = [socket.socket() for _ in range(4)]  # the queue of those who wait to be accepted
        try:
            for each in full:
                each.setblocking(False)
                with suppress(BlockingIOError):
                    each.connect(address)
            with pytest.raises(httpx.ConnectTimeout):
                await transport.handle_async_request(
                    httpx.Request("GET", f"http://127.0.0.1:{address[1]}/", extensions=QUICK)
                )
        finally:
            for each in full:
                each.close()


async def test_a_certificate_that_nobody_signed_is_refused(transport: AiohttpTransport, tmp_path: Path) -> None:
    heard: list[bytes] = []

    async def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.read(1))
        writer.close()

    async with await asyncio.start_server(take, "127.0.0.1", 0, ssl=certificate(tmp_path).server) as listening:
        port = listening.sockets[0].getsockname()[1]
        with pytest.raises(httpx.ConnectError):
            await transport.handle_async_request(httpx.Request("GET", f"https://127.0.0.1:{port}/secret"))
    assert not any(heard), "nothing is said to a stranger"
