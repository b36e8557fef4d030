from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import httpx
import pytest

from prescreen.supervisor.console import Console
from prescreen.supervisor.plan import Doors
from prescreen.supervisor.ports import free_ports
from prescreen.supervisor.readiness import announce, ask_health, wait_until_ready
from tests.supervisor.conftest import eventually

READY = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
PROBLEM = '{"title": "Not ready", "detail": "the canary turn failed"}'
NOT_READY = f"HTTP/1.1 503 Service Unavailable\r\nContent-Length: {len(PROBLEM)}\r\n\r\n{PROBLEM}"


@asynccontextmanager
async def answering(port: int, answer: Callable[[], str]) -> AsyncIterator[None]:
    """A gateway that answers every request with what `answer` says."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                writer.write(answer().encode())
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", port)
    try:
        yield
    finally:
        server.close()


async def test_ready_is_what_the_gateway_says_after_a_whole_turn() -> None:
    (port,) = free_ports(1)
    answers = [NOT_READY, NOT_READY, READY]
    async with answering(port, lambda: answers.pop(0) if len(answers) > 1 else answers[0]), asyncio.timeout(10):
        await wait_until_ready(f"http://127.0.0.1:{port}")
    assert answers == [READY]


async def test_the_reason_is_passed_on() -> None:
    (port,) = free_ports(1)
    async with answering(port, lambda: NOT_READY), httpx.AsyncClient() as client:
        health = await ask_health(client, f"http://127.0.0.1:{port}")
    assert not health.ready
    assert health.why == "the canary turn failed"


async def test_nobody_there_is_not_ready() -> None:
    (port,) = free_ports(1)
    async with httpx.AsyncClient() as client:
        health = await ask_health(client, f"http://127.0.0.1:{port}")
    assert health.why == "the gateway does not answer (ConnectError)"


async def test_the_person_is_told_what_listens_and_where_to_click(console: Console, screen: io.StringIO) -> None:
    rasa, actions, gateway = free_ports(3)
    doors = Doors(
        f"http://127.0.0.1:{gateway}",
        f"http://localhost:{gateway}",
        {"rasa": rasa, "actions": actions, "gateway": gateway},
        ("for the study team: here",),
    )
    teller = asyncio.create_task(announce(doors, console, asyncio.get_running_loop().time()))
    async with answering(rasa, lambda: READY), answering(gateway, lambda: READY):
        await eventually(lambda: "gateway listens" in screen.getvalue())
        assert "Ready after" not in screen.getvalue()
        async with answering(actions, lambda: READY):
            await eventually(lambda: f"open http://localhost:{gateway}" in screen.getvalue())
            await eventually(lambda: "for the study team: here" in screen.getvalue())
    teller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await teller
